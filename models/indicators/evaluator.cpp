#include "models/indicators/analysis.h"
#include "models/indicators/comparison.h"
#include "models/indicators/compiledindicator.h"
#include "models/indicators/needs.h"
#include "models/indicators/seendays.h"
#include "models/indicators/summation.h"

#include <algorithm>
#include <list>
#include <mutex>

namespace shopglass {

namespace {

std::shared_ptr<const Groundwork> groundworkOf(const AnalysisContext &context)
{
    const Day lastDay = lastSeenDay(context);
    if (context.groundwork
        && context.groundwork->fits(context.columns.get(), context.rulebook.get(), lastDay))
        return context.groundwork;
    return std::make_shared<const Groundwork>(context.columns, context.rulebook, lastDay);
}

} // namespace

/// What was worked out so far. Guarded by its mutex; entries never move.
struct Evaluator::Cache
{
    explicit Cache(const AnalysisContext &context)
        : ground(groundworkOf(context))
        , needs(*context.columns, context.rulebook->launches(), lastCoveredDay(context))
        , source(*ground)
    {
    }

    Summation &summation(const Slice &slice)
    {
        for (Summation &known : summations) {
            if (known.groups().slice() == slice)
                return known;
        }
        return summations.emplace_back(source, slice);
    }

    std::mutex mutex;
    const std::shared_ptr<const Groundwork> ground;
    const Needs needs;
    const SummationSource source;
    std::list<Summation> summations;
};

Evaluator::Evaluator(AnalysisContext context)
    : m_context(std::move(context))
    , m_cache(std::make_shared<Cache>(m_context))
{
}

std::span<const Field> Evaluator::fields() const noexcept
{
    return m_cache->ground->fields();
}

const Groundwork &Evaluator::groundwork() const noexcept
{
    return *m_cache->ground;
}

std::optional<Period> Evaluator::comparisonPeriod() const
{
    return basePeriod(m_context);
}

IndicatorValue Evaluator::valueIn(const QString &id, Period period, const RowFilter &filter) const
{
    return rowsIn({id}, GroupBy::None, period, filter).front().values.front();
}

IndicatorValue Evaluator::value(const QString &id, const RowFilter &filter) const
{
    return rows({id}, GroupBy::None, filter).front().values.front();
}

std::vector<IndicatorRow> Evaluator::rows(const QStringList &ids, GroupBy groupBy,
                                          const RowFilter &filter) const
{
    std::vector<IndicatorRow> rows = rowsIn(ids, groupBy, m_context.period, filter);
    const bool byTime = groupBy == GroupBy::Day || groupBy == GroupBy::Week || groupBy == GroupBy::Month;
    if (m_context.comparison == Comparison::None || byTime)
        return rows;

    const std::optional<Period> base = comparisonPeriod();
    const std::vector<IndicatorRow> bases
        = base ? rowsIn(ids, groupBy, *base, filter) : std::vector<IndicatorRow>();
    for (IndicatorRow &row : rows) {
        const auto before = std::ranges::find(bases, row.key, &IndicatorRow::key);
        for (std::size_t i = 0; i < row.values.size(); ++i) {
            IndicatorValue &value = row.values[i];
            std::optional<IndicatorValue> baseValue;
            if (before != bases.end())
                baseValue = before->values[i];
            else if (base)
                baseValue = evaluate(value.id, MeasureSums{}, *base); // it did not occur then
            const CompiledIndicator *indicator = m_context.catalogue->compiled(value.id);
            compare(value, baseValue,
                    indicator ? comparabilityOf(indicator->indicator()) : Comparability::NeedsEqualDays);
        }
    }
    return rows;
}

IndicatorValue Evaluator::evaluate(const QString &id, const MeasureSums &sums, Period period) const
{
    const CompiledIndicator *indicator = m_context.catalogue->compiled(id);
    if (!indicator) {
        IndicatorValue unknown;
        unknown.id = id;
        unknown.days = period.days();
        return unknown;
    }
    const int covered = m_cache->needs.coveredDays(indicator->indicator().needs, period);
    return indicator->evaluate(sums, covered, period.days());
}

IndicatorRow Evaluator::nameRow(const SliceGroups &groups, std::size_t group) const
{
    const StoreColumns &columns = *m_context.columns;
    const auto named = [](const NamedEntity &entity) { return IndicatorRow{entity.id, entity.name, {}}; };
    switch (groups.slice().groupBy) {
    case GroupBy::None:
        return {};
    case GroupBy::Day:
    case GroupBy::Week:
    case GroupBy::Month:
        return {groups.timeKey(group), {}, {}};
    case GroupBy::Field:
        return {fieldId(Field(group)), {}, {}};
    case GroupBy::Product:
        return named(columns.products[groups.entityOf(group)]);
    case GroupBy::Influencer:
        return named(columns.influencers[groups.entityOf(group)]);
    }
    return {};
}

std::vector<IndicatorRow> Evaluator::rowsIn(const QStringList &ids, GroupBy groupBy, Period period,
                                            const RowFilter &filter) const
{
    const std::lock_guard lock(m_cache->mutex);
    Summation &summation = m_cache->summation({period, countedTo(m_context, period), groupBy, filter});
    summation.prepare({Measure::PaidGmv});
    for (const QString &id : ids) {
        if (const CompiledIndicator *indicator = m_context.catalogue->compiled(id))
            summation.prepare(indicator->measures());
    }

    const SliceGroups &groups = summation.groups();
    const bool entities = groupBy == GroupBy::Product || groupBy == GroupBy::Influencer;
    std::vector<std::size_t> order;
    for (std::size_t group = 0; group < groups.groupCount(); ++group) {
        if (!entities || summation.sums(group) != MeasureSums{})
            order.push_back(group);
    }
    if (entities) {
        const auto gmv
            = [&](std::size_t group) { return summation.sums(group)[std::size_t(Measure::PaidGmv)]; };
        std::ranges::sort(order, [&](std::size_t a, std::size_t b) {
            return gmv(a) != gmv(b) ? gmv(a) > gmv(b) : groups.entityOf(a) < groups.entityOf(b);
        });
    }

    std::vector<IndicatorRow> rows;
    for (const std::size_t group : order) {
        IndicatorRow row = nameRow(groups, group);
        MeasureSums sums = summation.sums(group);
        addGapDays(sums, m_cache->needs, groups.periodOf(group));
        for (const QString &id : ids)
            row.values.push_back(evaluate(id, sums, groups.periodOf(group)));
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace shopglass
