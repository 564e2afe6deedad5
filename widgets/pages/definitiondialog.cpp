#include "widgets/pages/definitiondialog.h"

#include "models/report/definitionlimits.h"
#include "widgets/pages/definitionimports.h"
#include "widgets/pages/sectionview.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace shopglass {

DefinitionDialog::DefinitionDialog(const Indicator &indicator, const Catalogue &catalogue,
                                   const TimeLimits &limits, const TextContext &text, QWidget *parent)
    : QDialog(parent)
    , m_indicator(indicator)
    , m_text(text)
{
    setAttribute(Qt::WA_DeleteOnClose);
    Section section = definitionSection(indicator, catalogue, text);
    const CompiledIndicator *compiled = catalogue.compiled(indicator.id);
    if (auto table = compiled ? timeLimitTable(*compiled, limits, text) : std::nullopt)
        section.tables.push_back(*std::move(table));
    setWindowTitle(tr("Definition: %1").arg(section.title));
    auto *contents = new QWidget;
    auto *inside = new QVBoxLayout(contents);
    inside->setContentsMargins(16, 16, 16, 16);
    inside->addWidget(new SectionView(section, contents, SectionView::Tables::Whole));
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
    // A page's figure has its rows where the page shows it: of one session, one month, one province. An
    // official score has its history anywhere.
    rows->setVisible(!indicator.expression.isEmpty() || indicator.official);
    connect(rows, &QPushButton::clicked, this, [this] {
        RowsQuestion question;
        question.indicator = m_indicator.id;
        Q_EMIT rowsRequested(question);
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
    resize(680, 600);
}

void DefinitionDialog::setImports(const std::vector<BatchSummary> &imports)
{
    auto table = lastImportsTable(m_indicator, imports, m_text);
    if (table)
        addTable(*table);
}

void DefinitionDialog::addTable(const TableSpec &table)
{
    Section section;
    section.tables.push_back(table);
    m_contents->insertWidget(m_contents->count() - 1,
                             new SectionView(section, this, SectionView::Tables::Whole));
}

} // namespace shopglass
