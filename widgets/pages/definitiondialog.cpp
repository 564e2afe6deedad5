#include "widgets/pages/definitiondialog.h"

#include "models/report/cells.h"
#include "models/report/wording.h"
#include "models/store/exportkind.h"
#include "widgets/pages/sectionview.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace shopglass {

DefinitionDialog::DefinitionDialog(const Indicator &indicator, const Catalogue &catalogue,
                                   const TextContext &text, QWidget *parent)
    : QDialog(parent)
    , m_indicator(indicator)
    , m_text(text)
{
    setAttribute(Qt::WA_DeleteOnClose);
    const Section section = definitionSection(indicator, catalogue, text);
    setWindowTitle(tr("Definition: %1").arg(section.title));
    auto *contents = new QWidget;
    auto *inside = new QVBoxLayout(contents);
    inside->setContentsMargins(16, 16, 16, 16);
    inside->addWidget(new SectionView(section, contents));
    inside->addStretch();
    m_contents = inside;
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(contents);
    scroll->setAccessibleName(windowTitle());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *rows = buttons->addButton(tr("Show the &rows behind the figure"), QDialogButtonBox::ActionRole);
    rows->setAutoDefault(false);
    connect(rows, &QPushButton::clicked, this, [this] {
        RowsQuestion question;
        question.indicator = m_indicator.id;
        Q_EMIT rowsRequested(question);
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
    resize(560, 480);
}

void DefinitionDialog::setImports(const std::vector<BatchSummary> &imports)
{
    Section section;
    TableSpec table;
    table.id = QStringLiteral("definition.imports");
    table.title = tr("Last imports of these files");
    table.columns = {textColumn(QStringLiteral("kind"), tr("Files")),
                     textColumn(QStringLiteral("imported"), tr("Imported")),
                     textColumn(QStringLiteral("days"), tr("Days covered")),
                     textColumn(QStringLiteral("file"), tr("File"))};
    for (const QStringList &group : m_indicator.needs) {
        for (const QString &id : group) {
            const ExportKind *kind = ExportKinds::instance().find(id);
            const auto last = std::ranges::find_if(imports, [&id](const BatchSummary &batch) {
                return !batch.undone && batch.kinds.contains(id);
            });
            if (!kind)
                continue;
            const bool found = last != imports.end();
            table.rows.push_back(
                {textCell(local({kind->nameZh, kind->nameEn}, m_text)),
                 textCell(found ? beijingText(last->importedAt) : tr("never")),
                 textCell(found && last->days ? fullPeriod({last->days->from, last->days->to}) : QString()),
                 textCell(found ? last->file : QString())});
        }
    }
    if (table.rows.empty())
        return;
    section.tables.push_back(std::move(table));
    m_contents->insertWidget(m_contents->count() - 1, new SectionView(section, this));
}

} // namespace shopglass
