#include "app/workspacebackend.h"

#include "app/rowsexport.h"
#include "models/indicators/comparison.h"
#include "models/overview/wholetime.h"
#include "models/store/documentstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(WorkspaceBackendTexts)
};

/// Promotions older than this are not offered as a period.
constexpr int PromotionReach = 800;

/// What loading needed for a moment, glibc would keep for ever.
void giveBackMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

bool hasImports(const ShopState &state)
{
    return state.store
        && std::any_of(state.batches.begin(), state.batches.end(),
                       [](const BatchSummary &batch) { return !batch.undone; });
}

} // namespace

WorkspaceBackend::WorkspaceBackend(Services services, std::optional<Day> asOf)
    : m_services(std::move(services))
    , m_asOf(asOf)
{
}

WorkspaceBackend::~WorkspaceBackend() = default;

Result<void> WorkspaceBackend::open(const QString &workspacePath, Access access, const ProgressSink &progress)
{
    if (access == Access::Writing && !QDir().mkpath(QFileInfo(workspacePath).absolutePath())) {
        return Error{
            Texts::tr(
                "The folder of the workspace %1 cannot be made. Check its permissions or choose another "
                "place.")
                .arg(workspacePath),
            workspacePath, ErrorKind::Failure};
    }
    auto opened = Workspace::open(
        workspacePath, access == Access::Writing ? Workspace::Mode::ReadWrite : Workspace::Mode::ReadOnly,
        progress);
    if (!opened)
        return opened.error();
    m_columns.clear();
    m_groundwork.reset();
    m_calendar = {};
    m_portfolio.reset();
    m_workspace.emplace(std::move(opened).value());
    return {};
}

Result<void> WorkspaceBackend::requireWorkspace() const
{
    if (m_workspace)
        return {};
    return Error{Texts::tr("No workspace is open. Choose one in the File menu."), QString(),
                 ErrorKind::Usage};
}

Result<ShopState> WorkspaceBackend::surroundings(const ViewRequest &request) const
{
    if (const auto open = requireWorkspace(); !open)
        return open.error();
    auto stores = m_workspace->stores();
    if (!stores)
        return stores.error();
    ShopState state;
    state.stores = std::move(stores).value();
    const auto wanted = std::find_if(state.stores.begin(), state.stores.end(), [&](const Store &store) {
        return request.store.isEmpty() || store.name == request.store;
    });
    if (wanted == state.stores.end())
        return state;
    state.store = *wanted;
    auto list = batches(*m_workspace, state.store->id);
    if (!list)
        return list.error();
    state.batches = std::move(list).value();
    if (m_calendar.store == state.store->id)
        state.calendar = m_calendar.kinds;
    return state;
}

Result<std::vector<KindCalendar>> WorkspaceBackend::freshCalendar(const Store &store)
{
    const auto version = StoreReader(*m_workspace).factsVersion(store.id);
    if (!version)
        return version.error();
    if (m_calendar.store != store.id || m_calendar.factsVersion != *version) {
        auto kinds = coverageCalendar(*m_workspace, store.id);
        if (!kinds)
            return kinds.error();
        m_calendar = {store.id, *version, std::move(kinds).value()};
    }
    return m_calendar.kinds;
}

Result<std::optional<ShopState>> WorkspaceBackend::glance(const ViewRequest &request)
{
    auto state = surroundings(request);
    if (!state)
        return state.error();
    if (!hasImports(*state))
        return std::optional<ShopState>();
    const auto fresh = hasFreshColumns(*state->store);
    if (!fresh)
        return fresh.error();
    if (*fresh)
        return std::optional<ShopState>();
    auto rollup = RollupLoader(*m_workspace).load(*state->store);
    if (!rollup)
        return rollup.error();
    const auto context = contextFor(rollup->head, request);
    if (!context)
        return context.error();
    const RollupEvaluator evaluator(*context, *std::move(rollup));
    state->views = std::make_shared<const ViewSet>(buildFirstViews(evaluator));
    return std::optional(*std::move(state));
}

Result<ShopState> WorkspaceBackend::state(const ViewRequest &request, const std::function<bool()> &stop)
{
    auto state = surroundings(request);
    if (!state || !hasImports(*state))
        return state;
    const auto columns = freshColumns(*state->store, stop);
    if (!columns)
        return columns.error();
    auto context = contextFor(*columns, request);
    if (!context)
        return context.error();
    auto calendar = freshCalendar(*state->store);
    if (!calendar)
        return calendar.error();
    state->calendar = *std::move(calendar);
    context->groundwork = groundworkFor(*context);
    state->views = std::make_shared<const ViewSet>(buildViews(*context));
    return state;
}

Result<bool> WorkspaceBackend::hasFreshColumns(const Store &store) const
{
    const auto version = StoreReader(*m_workspace).factsVersion(store.id);
    if (!version)
        return version.error();
    return m_columns.find(store.id, *version) != nullptr;
}

Result<std::shared_ptr<const StoreColumns>> WorkspaceBackend::freshColumns(const Store &store,
                                                                           const std::function<bool()> &stop)
{
    const auto version = StoreReader(*m_workspace).factsVersion(store.id);
    if (!version)
        return version.error();
    if (auto known = m_columns.use(store.id, *version))
        return known;
    // Old ones go first, so that two large sets never lie in memory at once.
    m_columns.makeRoom(store.id);
    if (m_groundwork && !m_columns.holds(&m_groundwork->columns()))
        m_groundwork.reset();
    auto loaded = loadColumns(*m_workspace, store, stop);
    if (loaded)
        m_columns.add(*loaded);
    giveBackMemory();
    return loaded;
}

std::shared_ptr<const Groundwork> WorkspaceBackend::groundworkFor(const AnalysisContext &context)
{
    const Day lastDay = lastSeenDay(context);
    if (!m_groundwork || !m_groundwork->fits(context.columns.get(), context.rulebook.get(), lastDay))
        m_groundwork = layGroundwork(context);
    return m_groundwork;
}

Result<AnalysisContext> WorkspaceBackend::contextFor(std::shared_ptr<const StoreColumns> columns,
                                                     const ViewRequest &request) const
{
    const Day today = m_services.clock->today();
    const Day asOf = m_asOf.value_or(columns->asOf.value_or(today));
    const Period period
        = request.period.resolve(asOf, m_services.rulebook->promotions({asOf.plus(-PromotionReach), asOf}));
    AnalysisRequest analysis;
    analysis.from = period.from;
    analysis.to = period.to;
    analysis.comparison = request.comparison;
    analysis.asOf = m_asOf;
    auto documents = documentsOf(*m_workspace, columns->store.id);
    if (!documents)
        return documents.error();
    analysis.documents = std::make_shared<const Documents>(*std::move(documents));
    return analysisContext(m_services, std::move(columns), analysis);
}

Result<PortfolioView> WorkspaceBackend::portfolio(const PortfolioViewRequest &request)
{
    if (const auto open = requireWorkspace(); !open)
        return open.error();
    AnalysisRequest analysis;
    analysis.comparison = request.comparison;
    analysis.asOf = m_asOf;
    auto source = PortfolioSource::open(*m_workspace, m_services, {request.period, analysis});
    if (!source)
        return source.error();
    m_portfolio.emplace(*std::move(source));
    return m_portfolio->firstView();
}

Result<StoreAudit> WorkspaceBackend::auditStore(const QString &store)
{
    if (const auto open = requireWorkspace(); !open)
        return open.error();
    if (m_portfolio) {
        for (const Store &known : m_portfolio->stores()) {
            if (known.name != store)
                continue;
            const auto version = StoreReader(*m_workspace).factsVersion(known.id);
            if (!version)
                return version.error();
            if (const auto columns = m_columns.find(known.id, *version))
                return m_portfolio->wholeLook(columns, m_groundwork);
            return m_portfolio->wholeLook(known);
        }
    }
    return Error{Texts::tr("The workspace has no store named \"%1\".").arg(store), {}, ErrorKind::Usage};
}

Result<Evaluator> WorkspaceBackend::evaluatorFor(const ViewRequest &request)
{
    const auto store = existingStore(request.store);
    if (!store)
        return store.error();
    const auto columns = freshColumns(*store, {});
    if (!columns)
        return columns.error();
    auto context = contextFor(*columns, request);
    if (!context)
        return context.error();
    context->groundwork = groundworkFor(*context);
    return Evaluator(*std::move(context));
}

Result<EvidenceView> WorkspaceBackend::rowsBehind(const ViewRequest &request, const RowsQuestion &question)
{
    const auto evaluator = evaluatorFor(request);
    if (!evaluator)
        return evaluator.error();
    return readEvidence(question, *evaluator, *m_workspace);
}

Result<void> WorkspaceBackend::writeRows(const ViewRequest &request, const RowsQuestion &question,
                                         const QString &path, Language language)
{
    const auto evaluator = evaluatorFor(request);
    if (!evaluator)
        return evaluator.error();
    return writeRowsFile(question, *evaluator, *m_workspace, {language}, path);
}

} // namespace shopglass
