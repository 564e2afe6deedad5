#include "widgets/pages/rowsdialog.h"

#include "models/base/sentences.h"
#include "models/report/evidencesections.h"
#include "models/report/wording.h"
#include "widgets/common/filedialogs.h"
#include "widgets/common/spectable.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace shopglass {

namespace {

constexpr std::array Counts{500, 5'000, 50'000};

QLabel *wrapping(QWidget *parent, const QString &role)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", role);
    return label;
}

QString orderName(RowsOrder order)
{
    switch (order) {
    case RowsOrder::LargestFirst:
        return RowsDialog::tr("Largest first");
    case RowsOrder::SmallestFirst:
        return RowsDialog::tr("Smallest first");
    case RowsOrder::NewestFirst:
        return RowsDialog::tr("Newest first");
    case RowsOrder::OldestFirst:
        break;
    }
    return RowsDialog::tr("Oldest first");
}

} // namespace

RowsDialog::RowsDialog(const RowsQuestion &question, const QString &indicatorName, const TextContext &text,
                       QWidget *parent)
    : QDialog(parent)
    , m_question(question)
    , m_text(text)
    , m_lead(wrapping(this, QStringLiteral("lead")))
    , m_total(wrapping(this, QStringLiteral("sentence")))
    , m_table(new SpecTable(SpecTable::Height::Layout, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Rows behind: %1").arg(indicatorName));
    m_lead->setText(tr("The rows are being read …"));
    buildChoices();
    auto *choices = new QHBoxLayout;
    for (QComboBox *choice : {m_part, m_kind, m_order, m_count})
        choices->addWidget(choice);
    choices->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_export = buttons->addButton(tr("&Export all rows …"), QDialogButtonBox::ActionRole);
    m_export->setEnabled(false);
    auto *definition = buttons->addButton(tr("Show &definition"), QDialogButtonBox::ActionRole);
    for (QPushButton *button : {m_export, definition})
        button->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_lead);
    column->addWidget(m_total);
    column->addLayout(choices);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    resize(1040, 640);
    connect(m_export, &QPushButton::clicked, this, &RowsDialog::askExport);
    connect(definition, &QPushButton::clicked, this,
            [this] { Q_EMIT definitionRequested(m_question.indicator); });
    connect(m_table, &SpecTable::failed, m_total, &QLabel::setText);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void RowsDialog::buildChoices()
{
    m_part = new QComboBox(this);
    m_part->setAccessibleName(tr("Which rows"));
    m_kind = new QComboBox(this);
    m_kind->setAccessibleName(tr("Kind of file"));
    m_kind->hide();
    m_order = new QComboBox(this);
    m_order->setAccessibleName(tr("Order of the rows"));
    for (const RowsOrder order :
         {RowsOrder::LargestFirst, RowsOrder::SmallestFirst, RowsOrder::NewestFirst, RowsOrder::OldestFirst})
        m_order->addItem(orderName(order), int(order));
    m_count = new QComboBox(this);
    m_count->setAccessibleName(tr("How many rows"));
    for (const int count : Counts)
        m_count->addItem(tr("%1 rows").arg(fullCount(count)), count);
    offerParts({m_question.part});
    for (QComboBox *choice : {m_part, m_order, m_count})
        connect(choice, &QComboBox::activated, this, &RowsDialog::ask);
    connect(m_kind, &QComboBox::activated, this, &RowsDialog::showTable);
}

void RowsDialog::offerParts(const std::vector<RowsPart> &parts)
{
    m_part->clear();
    for (const RowsPart part : parts)
        m_part->addItem(partName(part), int(part));
    m_part->setCurrentIndex(std::max(0, m_part->findData(int(m_question.part))));
    m_part->setVisible(m_part->count() > 1);
}

void RowsDialog::ask()
{
    m_question.part = RowsPart(m_part->currentData().toInt());
    m_question.order = RowsOrder(m_order->currentData().toInt());
    m_question.limit = m_count->currentData().toUInt();
    m_total->setText(tr("The rows are being read …"));
    Q_EMIT asked(m_question);
}

void RowsDialog::setView(const std::shared_ptr<const EvidenceView> &view)
{
    if (view->question != m_question)
        return;
    m_view = view;
    // From now on the days stay, whatever the window shows.
    m_question.period = view->period;
    offerParts(view->parts);
    const QStringList lead{evidenceSentence(*view, m_text), evidenceFilter(view->question),
                           evidenceFigure(*view, m_text)};
    m_lead->setText(joinedSentences(lead));
    m_kind->clear();
    for (const EvidenceTable &table : view->tables)
        m_kind->addItem(local(table.name, m_text));
    m_kind->setVisible(m_kind->count() > 1);
    m_export->setEnabled(!view->tables.empty());
    showTable();
}

void RowsDialog::showTable()
{
    const int index = m_kind->currentIndex();
    if (index < 0) {
        m_table->setSpec({});
        m_total->setText(tr("There are no such rows in these days."));
        return;
    }
    const EvidenceTable &table = m_view->tables[std::size_t(index)];
    TableSpec spec = evidenceTableSpec(table, m_text);
    spec.note.clear(); // it stands above the table
    m_table->setSpec(spec);
    m_total->setText(evidenceTotal(table, m_text));
}

void RowsDialog::showFault(const RowsQuestion &question, const QString &sentence)
{
    if (question == m_question)
        m_total->setText(sentence);
}

void RowsDialog::askExport()
{
    const QString path = FileDialogs::saveFile(
        this, tr("Export all rows"), m_question.indicator + QStringLiteral(".csv"), tr("CSV files (*.csv)"));
    if (!path.isEmpty())
        Q_EMIT exportRequested(m_question, path);
}

} // namespace shopglass
