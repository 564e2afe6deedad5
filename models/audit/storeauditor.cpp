#include "models/audit/storeauditor.h"

#include "models/indicators/comparison.h"

#include <algorithm>

namespace shopglass {

namespace {

DataState stateOf(const AuditFigures &figures, const AuditRules &rules)
{
    const auto age = figures.dataAgeDays();
    if (!age)
        return DataState::None;
    if (*age > rules.staleAfterDays)
        return DataState::Stale;
    return figures.orderDays() == 1 ? DataState::SingleDay : DataState::Current;
}

} // namespace

Period AuditFrame::coverageWindow() const
{
    return {period.to.plus(1 - rulebook->audit().coverageDays), period.to};
}

std::optional<Period> AuditFrame::comparisonPeriod() const
{
    AnalysisContext context;
    context.columns = std::make_shared<const StoreColumns>();
    context.rulebook = rulebook;
    context.period = period;
    context.comparison = comparison;
    context.asOf = period.to;
    return basePeriod(context);
}

std::vector<AuditColumn> AuditFrame::columns() const
{
    std::vector<AuditColumn> all = rulebook->audit().columns;
    for (const Indicator &indicator : catalogue->all()) {
        if (!indicator.own)
            continue;
        AuditColumn column;
        column.indicator = indicator.id;
        column.provenance = indicator.provenance;
        all.push_back(std::move(column));
    }
    return all;
}

std::optional<Period> AuditFrame::salesDays() const
{
    // Which promotion a period belongs to depends on how far a store's data reach.
    if (comparison == Comparison::LastPromotion)
        return {};
    const std::optional<Period> base = comparisonPeriod();
    return base ? Period{std::min(base->from, period.from), std::max(base->to, period.to)} : period;
}

StoreAuditor::StoreAuditor(AuditFrame frame)
    : m_frame(std::move(frame))
    , m_findings(m_frame.rulebook->audit(), *m_frame.catalogue)
{
}

AnalysisContext StoreAuditor::contextOf(std::shared_ptr<const StoreColumns> columns) const
{
    AnalysisContext context;
    context.catalogue = m_frame.catalogue;
    context.rulebook = m_frame.rulebook;
    context.period = m_frame.period;
    context.comparison = m_frame.comparison;
    context.asOf = m_frame.pinnedAsOf.value_or(columns->asOf.value_or(m_frame.today));
    context.today = m_frame.today;
    context.columns = std::move(columns);
    return context;
}

StoreAudit StoreAuditor::firstLook(StoreRollup rollup) const
{
    AnalysisContext context = contextOf(rollup.head);
    const RollupEvaluator evaluator(std::move(context), std::move(rollup));
    return look(*evaluator.context().columns, AuditFigures(evaluator, m_frame.today));
}

StoreAudit StoreAuditor::wholeLook(std::shared_ptr<const StoreColumns> columns,
                                   std::shared_ptr<const Groundwork> groundwork) const
{
    AnalysisContext context = contextOf(std::move(columns));
    context.groundwork = std::move(groundwork);
    const Evaluator evaluator(std::move(context));
    return look(*evaluator.context().columns, AuditFigures(evaluator, m_frame.today));
}

StoreAudit StoreAuditor::look(const StoreColumns &columns, const AuditFigures &figures) const
{
    StoreAudit audit;
    audit.store = columns.store.name;
    audit.asOf = figures.asOf();
    audit.dataAgeDays = figures.dataAgeDays();
    audit.state = stateOf(figures, m_frame.rulebook->audit());
    audit.coverage = coverageLines(columns, m_frame.coverageWindow());
    for (const AuditColumn &column : m_frame.columns())
        audit.values.push_back(figures.value(column.indicator));
    audit.scoreDay = figures.scoreDay();
    audit.findings = m_findings.apply(figures);
    audit.complete = figures.complete();
    return audit;
}

} // namespace shopglass
