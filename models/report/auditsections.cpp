#include "models/report/auditsections.h"

#include "models/report/audittables.h"
#include "models/report/cells.h"
#include "models/report/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReportAudit)
};

int storesWith(const PortfolioView &view, FindingSeverity severity)
{
    return int(std::ranges::count_if(view.stores, [severity](const StoreAudit &store) {
        return store.worst() && store.worst()->severity == severity;
    }));
}

int storesIn(const PortfolioView &view, DataState state)
{
    return int(std::ranges::count(view.stores, state, &StoreAudit::state));
}

CardSpec countCard(const QString &id, const QString &label, int count, Meaning meaning)
{
    CardSpec card;
    card.id = id;
    card.label = label;
    card.value = card.fullValue = fullCount(count);
    card.raw = count;
    card.unit = CellUnit::Count;
    card.meaning = count > 0 ? meaning : Meaning::None;
    return card;
}

Section summarySection(const PortfolioView &view)
{
    Section section;
    section.id = QStringLiteral("audit.summary");
    section.title = Texts::tr("Who needs attention");
    section.sentences = auditSentences(view);
    section.cards
        = {countCard(QStringLiteral("audit.stores"), Texts::tr("Stores"), int(view.stores.size()),
                     Meaning::None),
           countCard(QStringLiteral("audit.serious"), Texts::tr("With a serious finding"),
                     storesWith(view, FindingSeverity::Serious), Meaning::Bad),
           countCard(QStringLiteral("audit.watch"), Texts::tr("To watch"),
                     storesWith(view, FindingSeverity::Watch), Meaning::Warning),
           countCard(QStringLiteral("audit.without_data"), Texts::tr("Stale or without data"),
                     storesIn(view, DataState::Stale) + storesIn(view, DataState::None), Meaning::Warning)};
    return section;
}

Section tableSection(const QString &id, const QString &title, TableSpec table)
{
    Section section;
    section.id = id;
    section.title = title;
    section.tables.push_back(std::move(table));
    return section;
}

QString periodText(const PortfolioView &view)
{
    const QString words = comparisonWords(view.comparedWith, view.comparison);
    return view.comparison ? Texts::tr("%1, %2").arg(fullPeriod(view.period), words)
                           : fullPeriod(view.period);
}

} // namespace

QStringList auditSentences(const PortfolioView &view)
{
    const int stores = int(view.stores.size());
    if (stores == 0)
        return {Texts::tr("The workspace has no stores yet.")};
    const int serious = storesWith(view, FindingSeverity::Serious);
    const int watched = storesWith(view, FindingSeverity::Watch);
    QStringList sentences;
    sentences << Texts::tr(
                     "Of %n store(s), %1 have a serious finding, %2 are to be watched, %3 need nothing now.",
                     nullptr, stores)
                     .arg(serious)
                     .arg(watched)
                     .arg(stores - serious - watched);
    if (const int none = storesIn(view, DataState::None))
        sentences << Texts::tr("%n store(s) have no order data.", nullptr, none);
    if (const int stale = storesIn(view, DataState::Stale))
        sentences << Texts::tr("The order data of %n store(s) are out of date.", nullptr, stale);
    const int coming = stores - int(view.completeStores());
    if (coming > 0)
        sentences << Texts::tr("Some figures of %n store(s) are still being read.", nullptr, coming);
    return sentences;
}

std::vector<Section> auditSections(const PortfolioView &view, const TextContext &text)
{
    return {
        summarySection(view),
        tableSection(QStringLiteral("audit.stores"), Texts::tr("Stores side by side"),
                     auditTable(view, text)),
        tableSection(QStringLiteral("audit.findings"), Texts::tr("What was found"), findingTable(view, text)),
        tableSection(QStringLiteral("audit.scales"), Texts::tr("What the colours are held against"),
                     scaleTable(view, text))};
}

Report buildAuditReport(const PortfolioView &view, const QString &rulebookVersion,
                        const ReportRequest &request, const TextContext &text)
{
    Report report;
    report.kind = QStringLiteral("audit");
    //: 客户诊断报告
    report.title = Texts::tr("Client audit");
    report.store = Texts::tr("%n store(s)", nullptr, int(view.stores.size()));
    report.periodText = periodText(view);
    report.asOfText = view.period.to.iso();
    report.issuer = request.issuer.isEmpty() ? request.provider.name : request.issuer;
    report.generatedOn = request.generatedOn;
    report.provider = request.provider;
    report.footer = Texts::tr("Period %1. Rulebook %2. Made with Shopglass %3.")
                        .arg(fullPeriod(view.period), rulebookVersion, request.programVersion);
    report.language = text.language;
    report.sections = auditSections(view, text);
    return report;
}

} // namespace shopglass
