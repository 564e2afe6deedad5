#include "widgets/pages/mappingsdialog.h"

#include "models/import/refusals.h"
#include "widgets/common/filedialogs.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/questions.h"
#include "widgets/common/spectable.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace shopglass {

namespace {

TableCell cell(const QString &text)
{
    return {text, text, {}, Meaning::None};
}

} // namespace

MappingsDialog::MappingsDialog(QWidget *parent)
    : QDialog(parent)
    , m_message(new MessageBar(this))
    , m_table(new SpecTable(SpecTable::Height::Layout, this))
{
    setWindowTitle(tr("Mappings"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_message->hide();
    auto *about = new QLabel(tr("A mapping says which column of a file is what. Files with its headers are "
                                "read by it unasked, in this window and on the command line."),
                             this);
    about->setWordWrap(true);
    about->setProperty("role", QStringLiteral("muted"));
    m_table->view()->setSelectionBehavior(QAbstractItemView::SelectRows);
    auto *row = new QHBoxLayout;
    const auto add = [this, row](const QString &text, auto slot) {
        auto *button = new QPushButton(text, this);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, slot);
        row->addWidget(button);
        return button;
    };
    m_ofOne << add(tr("&Edit…"), [this] { Q_EMIT editRequested(selected()); });
    m_ofOne << add(tr("&Rename…"), &MappingsDialog::askName);
    m_ofOne << add(tr("E&xport…"), &MappingsDialog::askExport);
    m_ofOne << add(tr("&Delete…"), &MappingsDialog::askDelete);
    add(tr("&Add from a file…"), &MappingsDialog::askImport);
    row->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *column = new QVBoxLayout(this);
    column->addWidget(about);
    column->addWidget(m_message);
    column->addWidget(m_table, 1);
    column->addLayout(row);
    column->addWidget(buttons);
    resize(760, 460);
    connect(m_table, &SpecTable::currentRowChanged, this, &MappingsDialog::updateButtons);
    connect(m_table, &SpecTable::failed, this,
            [this](const QString &sentence) { showMessage(sentence, Meaning::Bad); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMappings({});
}

void MappingsDialog::setMappings(const std::vector<MappingProfile> &mappings)
{
    m_mappings = mappings;
    TableSpec spec;
    spec.id = QStringLiteral("mappings");
    spec.title = tr("Mappings that are kept");
    const auto column = [&spec](const char *id, const QString &title) {
        TableColumn made;
        made.id = QLatin1String(id);
        made.title = title;
        made.kind = TableColumn::Kind::Text;
        spec.columns.push_back(made);
    };
    column("name", tr("Name"));
    column("kind", tr("Kind of file"));
    column("use", tr("Used"));
    for (const MappingProfile &profile : mappings) {
        const ExportKind &kind = ExportKinds::instance().kind(profile.mapping.kindId);
        const QString use = profile.fingerprint.isEmpty()
            ? tr("only when it is chosen")
            : tr("for files with %1").arg(profile.mapping.headers.join(tr(", ")));
        spec.rows.push_back(
            {cell(profile.mapping.name), cell(localName(kind.nameZh, kind.nameEn)), cell(use)});
    }
    spec.emptyText = tr("No mapping is kept yet. Map a file and let its mapping be remembered.");
    m_table->setSpec(spec);
    updateButtons();
}

void MappingsDialog::showMessage(const QString &sentence, Meaning meaning)
{
    m_message->showMessage(sentence, meaning);
}

QString MappingsDialog::selected() const
{
    const int row = m_table->currentRow();
    return row >= 0 && std::size_t(row) < m_mappings.size() ? m_mappings[std::size_t(row)].mapping.name
                                                            : QString();
}

void MappingsDialog::updateButtons()
{
    for (QPushButton *button : std::as_const(m_ofOne))
        button->setEnabled(!selected().isEmpty());
}

void MappingsDialog::askName()
{
    const QString name = selected();
    const auto wanted = Questions::text(this, tr("Rename the mapping"), tr("Name of the mapping:"), name);
    if (wanted && *wanted != name)
        Q_EMIT renameRequested(name, *wanted);
}

void MappingsDialog::askDelete()
{
    const QString name = selected();
    const auto answer = Questions::confirm(
        this, tr("Delete the mapping “%1”?").arg(name),
        tr("What was imported with it stays. Files with its headers will be unknown again."), tr("Delete"));
    if (answer == Questions::Answer::Proceed)
        Q_EMIT deleteConfirmed(name);
}

void MappingsDialog::askExport()
{
    const QString name = selected();
    const QString path
        = FileDialogs::saveFile(this, tr("Export the mapping"), tr("mapping.json"), tr("Mappings (*.json)"));
    if (!path.isEmpty())
        Q_EMIT exportRequested(name, path);
}

void MappingsDialog::askImport()
{
    const QStringList files = FileDialogs::openFiles(this, tr("Add a mapping"), tr("Mappings (*.json)"));
    if (!files.isEmpty())
        Q_EMIT importRequested(files.front());
}

} // namespace shopglass
