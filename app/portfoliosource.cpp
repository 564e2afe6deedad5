#include "app/portfoliosource.h"

#include "models/columns/storerollup.h"
#include "models/indicators/ownindicator.h"
#include "models/rulebook/channelrules.h"
#include "models/store/documentstore.h"

#include <QCoreApplication>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(PortfolioSourceTexts)
};

constexpr int DefaultPeriodDays = 30;
/// Channel rules belong to the workspace: none of its stores.
constexpr StoreId EveryStore = 0;
/// Promotions older than this are not offered as a period.
constexpr int PromotionReach = 800;

Result<Period> periodOf(const PortfolioRequest &request, Day end, const Rulebook &rulebook)
{
    if (request.period)
        return request.period->resolve(end, rulebook.promotions({end.plus(-PromotionReach), end}));
    const Day to = request.analysis.to.value_or(end);
    const Day from = request.analysis.from.value_or(to.plus(1 - DefaultPeriodDays));
    if (from > to)
        return reversedPeriodError(from, to);
    return Period{from, to};
}

} // namespace

PortfolioSource::PortfolioSource(const Workspace &workspace, std::vector<Store> stores, AuditFrame frame)
    : m_workspace(&workspace)
    , m_stores(std::move(stores))
    , m_auditor(std::move(frame))
{
}

Result<PortfolioSource> PortfolioSource::open(const Workspace &workspace, const Services &services,
                                              const PortfolioRequest &request)
{
    auto stores = workspace.stores();
    if (!stores)
        return stores.error();
    const auto newest = StoreReader(workspace).newestDay(QStringLiteral("orders"));
    if (!newest)
        return newest.error();
    AuditFrame frame;
    const auto documents = documentsOf(workspace, EveryStore);
    if (!documents)
        return documents.error();
    frame.catalogue = tailoredCatalogue(services.catalogue, *documents).catalogue;
    frame.rulebook = rulebookInForce(services.rulebook, *documents);
    frame.comparison = request.analysis.comparison;
    frame.pinnedAsOf = request.analysis.asOf;
    frame.today = request.analysis.asOf.value_or(services.clock->today());
    const Day end = request.analysis.asOf.value_or(newest->value_or(frame.today));
    const auto period = periodOf(request, end, *services.rulebook);
    if (!period)
        return period.error();
    frame.period = *period;
    return PortfolioSource(workspace, std::move(*stores), std::move(frame));
}

Result<PortfolioView> PortfolioSource::firstView() const
{
    RollupLoader loader(*m_workspace);
    std::vector<StoreAudit> audits;
    for (const Store &store : m_stores) {
        auto rollup = loader.load(store, frame().salesDays());
        if (!rollup)
            return rollup.error();
        audits.push_back(m_auditor.firstLook(*std::move(rollup)));
    }
    return buildPortfolio(frame(), std::move(audits));
}

Result<StoreAudit> PortfolioSource::wholeLook(const Store &store) const
{
    const auto columns = loadColumns(*m_workspace, store);
    if (!columns)
        return columns.error();
    return m_auditor.wholeLook(*columns);
}

StoreAudit PortfolioSource::wholeLook(std::shared_ptr<const StoreColumns> columns,
                                      std::shared_ptr<const Groundwork> groundwork) const
{
    return m_auditor.wholeLook(std::move(columns), std::move(groundwork));
}

Result<PortfolioView> PortfolioSource::wholeView(const ProgressSink &progress) const
{
    std::vector<StoreAudit> audits;
    ProgressStep step;
    step.total = qint64(m_stores.size());
    for (const Store &store : m_stores) {
        step.subject = store.name;
        if (!progress(step))
            return Error{{}, QStringLiteral("cancelled"), ErrorKind::Cancelled};
        auto audit = wholeLook(store);
        if (!audit)
            return audit.error();
        audits.push_back(*std::move(audit));
        ++step.done;
    }
    return buildPortfolio(frame(), std::move(audits));
}

} // namespace shopglass
