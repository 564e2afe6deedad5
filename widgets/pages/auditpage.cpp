#include "widgets/pages/auditpage.h"

#include "models/report/auditsections.h"
#include "models/report/audittables.h"
#include "widgets/common/spectable.h"
#include "widgets/common/theme.h"
#include "widgets/pages/emptypage.h"
#include "widgets/pages/pagefactory.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace shopglass {

namespace {

bool sameOrder(const std::vector<StoreAudit> &a, const std::vector<StoreAudit> &b)
{
    return std::ranges::equal(a, b, {}, &StoreAudit::store, &StoreAudit::store);
}

/// A square in the colour, for the legend.
QString swatch(const QColor &colour)
{
    return QStringLiteral("<span style=\"background-color:%1\">&nbsp;&nbsp;&nbsp;&nbsp;</span>")
        .arg(colour.name());
}

} // namespace

AuditPage::AuditPage(QWidget *parent)
    : Page(parent)
    , m_layers(new QStackedLayout(this))
{
}

QWidget *AuditPage::buildContents()
{
    auto *contents = new QWidget(this);
    m_title = new QLabel(contents);
    m_title->setProperty("role", QStringLiteral("pageTitle"));
    m_summary = new QLabel(contents);
    m_summary->setWordWrap(true);
    m_sort = new QPushButton(contents);
    m_sort->setObjectName(QStringLiteral("sortByNeed"));
    m_report = new QPushButton(contents);
    m_report->setObjectName(QStringLiteral("saveAudit"));
    m_report->setMenu(m_reportMenu);
    m_report->setVisible(m_reportMenu != nullptr);
    m_open = new QPushButton(contents);
    m_open->setObjectName(QStringLiteral("openStore"));
    m_table = new SpecTable(SpecTable::Height::Layout, contents);
    m_table->setObjectName(QStringLiteral("auditTable"));
    m_table->view()->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_legend = new QLabel(contents);
    m_legend->setProperty("role", QStringLiteral("note"));
    m_legend->setWordWrap(true);
    m_findings = new QLabel(contents);
    m_findings->setObjectName(QStringLiteral("storeFindings"));
    m_findings->setWordWrap(true);
    m_findings->setTextFormat(Qt::PlainText);
    m_findings->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    auto *panel = new QFrame(contents);
    panel->setProperty("role", QStringLiteral("panel"));
    auto *inside = new QVBoxLayout(panel);
    inside->setContentsMargins(16, 12, 16, 12);
    inside->setSpacing(8);
    inside->addWidget(m_table, 1);
    inside->addWidget(m_legend);
    auto *detail = new QHBoxLayout;
    detail->addWidget(m_findings, 1);
    detail->addWidget(m_open, 0, Qt::AlignTop);
    inside->addLayout(detail);

    auto *column = new QVBoxLayout(contents);
    column->setContentsMargins(24, 16, 24, 24);
    column->setSpacing(12);
    column->addWidget(m_title);
    auto *top = new QHBoxLayout;
    top->addWidget(m_summary, 1);
    top->addWidget(m_sort);
    top->addWidget(m_report);
    column->addLayout(top);
    column->addWidget(panel, 1);

    connect(m_sort, &QPushButton::clicked, this, &AuditPage::sortAgain);
    connect(m_open, &QPushButton::clicked, this, [this] { openRow(m_table->currentRow()); });
    connect(m_table, &SpecTable::rowActivated, this, &AuditPage::openRow);
    connect(m_table, &SpecTable::currentRowChanged, this, &AuditPage::showFindings);
    connect(m_table, &SpecTable::failed, this, &Page::failed);
    return contents;
}

void AuditPage::setReportMenu(QMenu *menu)
{
    m_reportMenu = menu;
    if (m_report) {
        m_report->setMenu(menu);
        m_report->setVisible(menu != nullptr);
    }
}

void AuditPage::showInput()
{
    const bool nothing = !input().portfolio || input().portfolio->stores.empty();
    delete m_empty;
    m_empty = nullptr;
    if (nothing) {
        m_shown.reset();
        const bool empty = input().state == PageInput::State::Empty;
        m_empty = emptyPage(*this, empty ? PageInput::State::Empty : PageInput::State::Reading);
        m_layers->addWidget(m_empty);
        m_layers->setCurrentWidget(m_empty);
        return;
    }
    if (!m_contents) {
        m_contents = buildContents();
        m_layers->addWidget(m_contents);
    }
    m_layers->setCurrentWidget(m_contents);
    m_shown = input().portfolio;
    showPortfolio();
}

void AuditPage::showPortfolio()
{
    const TextContext &text = input().text;
    m_title->setText(pageTitle(QStringLiteral("audit")));
    m_summary->setText(auditSentences(*m_shown).join(tr(" ", "between two sentences")));
    const Theme &theme = Theme::current(palette());
    m_legend->setText(
        tr("%1 ● bad · %2 ◐ to watch · %3 good, on each column's own scale (its value, its change or the "
           "median of "
           "these stores; point at a cell to read it) · — unknown, never zero · … still being read")
            .arg(swatch(theme.heat(Heat::Bad)), swatch(theme.heat(Heat::Watch)),
                 swatch(theme.heat(Heat::Good))));
    TableSpec table = auditTable(*m_shown, text);
    table.note.clear(); // the legend says it with its colours
    const StoreAudit *current = storeAt(m_table->currentRow());
    const QString chosen = current ? current->store : QString();
    m_table->updateSpec(table);
    const auto row = std::ranges::find(m_shown->stores, chosen, &StoreAudit::store);
    if (row != m_shown->stores.end() && storeAt(m_table->currentRow()) != &*row)
        m_table->setCurrentRow(int(row - m_shown->stores.begin()));
    m_sort->setText(tr("Sort by &need again"));
    m_open->setText(tr("&Open this store"));
    m_report->setText(tr("Save audit &as"));
    std::vector<StoreAudit> byNeed = m_shown->stores;
    sortByNeed(byNeed);
    const bool complete = m_shown->completeStores() == m_shown->stores.size();
    m_sort->setVisible(complete && !sameOrder(byNeed, m_shown->stores));
    showFindings();
}

const StoreAudit *AuditPage::storeAt(int row) const
{
    if (!m_shown || row < 0 || row >= int(m_shown->stores.size()))
        return nullptr;
    return &m_shown->stores[std::size_t(row)];
}

void AuditPage::showFindings()
{
    const StoreAudit *store = storeAt(m_table->currentRow());
    m_open->setEnabled(store != nullptr);
    if (!store) {
        m_findings->setText(tr("Choose a store to read what was found there; a double click opens it."));
        return;
    }
    QStringList lines{store->findings.empty() ? tr("%1: nothing was found.").arg(store->store)
                                              : tr("%1:").arg(store->store)};
    for (const Finding &finding : store->findings)
        lines << findingLine(finding, input().text);
    m_findings->setText(lines.join(QLatin1Char('\n')));
}

void AuditPage::sortAgain()
{
    auto sorted = std::make_shared<PortfolioView>(*m_shown);
    sortByNeed(sorted->stores);
    m_shown = std::move(sorted);
    showPortfolio();
}

void AuditPage::openRow(int row)
{
    if (const StoreAudit *store = storeAt(row))
        Q_EMIT storeRequested(store->store);
}

} // namespace shopglass
