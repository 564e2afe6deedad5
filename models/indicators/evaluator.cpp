#include "models/base/turns.h"
#include "models/indicators/analysis.h"
#include "models/indicators/comparison.h"
#include "models/indicators/compiledindicator.h"
#include "models/indicators/figuresums.h"
#include "models/indicators/indicatorcoverage.h"
#include "models/indicators/needs.h"
#include "models/indicators/seendays.h"
#include "models/indicators/summation.h"

#include <algorithm>
#include <array>
#include <list>
#include <mutex>
#include <unordered_map>

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

std::vector<Period> periodsOf(Period period, std::optional<Period> base)
{
    return base ? std::vector{period, *base} : std::vector{period};
}

} // namespace

/// An indicator that rows are asked for, with what its values are made of.
struct Evaluator::Asked
{
    QString id;
    const CompiledIndicator *indicator = nullptr; ///< null for an unknown id
    IndicatorCoverage::Days days;
    const Summation *orders = nullptr;
    const FigureSums *figures = nullptr;
    bool countsGaps = false; ///< days that no file covers are part of it
    int coveredDays = 0; ///< of the whole period
    std::array<int, FieldCount> coveredOfField{}; ///< the same of each field, where rows are by field
};

/// What was worked out so far. Guarded by its mutex; entries never move.
struct Evaluator::Cache
{
    explicit Cache(const AnalysisContext &context)
        : ground(groundworkOf(context))
        , needs(ground->needs(lastCoveredDay(context)))
        , coverage(*context.columns, *context.rulebook, needs, ground->figures())
        , source(*ground)
        , columns(context.columns)
        , rulebook(context.rulebook)
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

    FigureSums &figureSums(const CompiledIndicator &indicator, const Slice &slice)
    {
        for (FigureSums &known : figures) {
            if (known.isOf(indicator, slice))
                return known;
        }
        return figures.emplace_back(*ground, indicator, slice, FigureSums::Work::Later);
    }

    void want(Summation &summation, const std::vector<Measure> &measures)
    {
        auto open = std::ranges::find(openSums, &summation, &OpenSums::first);
        if (summation.has(measures))
            return;
        if (open == openSums.end())
            open = openSums.insert(open, {&summation, {}});
        open->second.insert(open->second.end(), measures.begin(), measures.end());
    }

    void want(FigureSums &sums)
    {
        if (!sums.isSummed() && std::ranges::find(openFigures, &sums) == openFigures.end())
            openFigures.push_back(&sums);
    }

    /// Sums what is wanted; of a large store on several threads.
    void sumOpen()
    {
        const std::size_t threads = partsOf(columns->orders.size());
        inTurns(openSums.size() + openFigures.size(), threads, [this](std::size_t turn) {
            if (turn < openSums.size())
                openSums[turn].first->prepare(openSums[turn].second);
            else
                openFigures[turn - openSums.size()]->sumAll();
        });
        openSums.clear();
        openFigures.clear();
    }

    /// Rows of each period; all is asked before anything is summed, so that threads have something to share.
    static std::vector<std::vector<IndicatorRow>> rowsOf(const Evaluator &evaluator, const QStringList &ids,
                                                         GroupBy groupBy, const std::vector<Period> &periods,
                                                         const RowFilter &filter);
    static std::vector<IndicatorRow> groupRows(const Evaluator &evaluator, const std::vector<Asked> &asked,
                                               const Slice &slice);

    using OpenSums = std::pair<Summation *, std::vector<Measure>>;

    std::mutex mutex;
    const std::shared_ptr<const Groundwork> ground;
    const Needs &needs; ///< of the groundwork
    IndicatorCoverage coverage;
    const SummationSource source;
    const std::shared_ptr<const StoreColumns> columns;
    const std::shared_ptr<const Rulebook> rulebook;
    std::list<Summation> summations;
    std::list<FigureSums> figures;
    std::vector<OpenSums> openSums; ///< wanted, not yet summed
    std::vector<FigureSums *> openFigures;
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

std::shared_ptr<const Groundwork> Evaluator::sharedGroundwork() const noexcept
{
    return m_cache->ground;
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
    const bool byTime = groupBy == GroupBy::Day || groupBy == GroupBy::Week || groupBy == GroupBy::Month;
    const std::optional<Period> base
        = m_context.comparison == Comparison::None || byTime ? std::nullopt : comparisonPeriod();
    std::vector<std::vector<IndicatorRow>> both
        = Cache::rowsOf(*this, ids, groupBy, periodsOf(m_context.period, base), filter);
    std::vector<IndicatorRow> rows = std::move(both.front());
    if (m_context.comparison == Comparison::None || byTime)
        return rows;

    const std::vector<IndicatorRow> bases = base ? std::move(both.back()) : std::vector<IndicatorRow>();
    std::unordered_map<QString, std::size_t> placeOfBase;
    for (std::size_t place = 0; place < bases.size(); ++place)
        placeOfBase.emplace(bases[place].key, place);
    for (IndicatorRow &row : rows) {
        const auto before = placeOfBase.find(row.key);
        for (std::size_t i = 0; i < row.values.size(); ++i) {
            IndicatorValue &value = row.values[i];
            std::optional<IndicatorValue> baseValue;
            if (before != placeOfBase.end())
                baseValue = bases[before->second].values[i];
            else if (base)
                baseValue = nothingOf(ids[qsizetype(i)], groupBy, *base, filter);
            const CompiledIndicator *indicator = m_context.catalogue->compiled(value.id);
            compare(value, baseValue,
                    indicator ? comparabilityOf(indicator->indicator()) : Comparability::NeedsEqualDays);
        }
    }
    return rows;
}

Evaluator::Asked Evaluator::ask(const QString &id, const Slice &slice) const
{
    Asked asked;
    asked.id = id;
    asked.indicator = m_context.catalogue->compiled(id);
    if (!asked.indicator)
        return asked;
    const Dimensions dimensions = dimensionsOf(slice.groupBy, slice.filter);
    asked.days = m_cache->coverage.daysOf(*asked.indicator, dimensions, slice.period);
    if (slice.filter.field)
        asked.days = m_cache->coverage.daysOfField(std::move(asked.days), *slice.filter.field, slice.period);
    for (std::size_t field = 0; slice.groupBy == GroupBy::Field && field < FieldCount; ++field)
        asked.coveredOfField[field] = m_cache->coverage.daysOfField(asked.days, Field(field), slice.period)
                                          .coveredIn(slice.period, slice.period);
    asked.coveredDays = asked.days.coveredIn(slice.period, slice.period);
    if (!asked.days.possible)
        return asked;
    Slice own = slice;
    own.counted = asked.days.counted;
    if (!asked.indicator->measures().empty()) {
        Summation &summation = m_cache->summation(own);
        m_cache->want(summation, asked.indicator->measures());
        asked.orders = &summation;
        asked.countsGaps = std::ranges::any_of(asked.indicator->measures(), isCountOfGaps);
    }
    if (!asked.indicator->figures().empty()) {
        FigureSums &figures = m_cache->figureSums(*asked.indicator, own);
        m_cache->want(figures);
        asked.figures = &figures;
    }
    return asked;
}

IndicatorValue Evaluator::valueOf(const Asked &asked, const SliceGroups &groups, std::size_t group,
                                  std::optional<std::uint32_t> entity) const
{
    const Period whole = groups.slice().period;
    const Period days = entity ? whole : groups.periodOf(group);
    if (!asked.indicator) {
        IndicatorValue unknown;
        unknown.id = asked.id;
        unknown.days = days.days();
        return unknown;
    }
    static constexpr MeasureSums Nothing{};
    const MeasureSums &sums = asked.orders
        ? asked.orders->sums(entity ? asked.orders->groups().groupOfEntity(*entity) : group)
        : Nothing;
    const std::span<const std::int64_t> figures
        = asked.figures ? asked.figures->at(entity ? *entity : group) : std::span<const std::int64_t>();
    const int covered = entity                     ? asked.coveredDays
        : groups.slice().groupBy == GroupBy::Field ? asked.coveredOfField[group]
                                                   : asked.days.coveredIn(days, whole);
    if (!asked.countsGaps)
        return asked.indicator->evaluate(sums, figures, covered, days.days());
    MeasureSums withGaps = sums;
    addGapDays(withGaps, m_cache->needs, days);
    return asked.indicator->evaluate(withGaps, figures, covered, days.days());
}

IndicatorValue Evaluator::nothingOf(const QString &id, GroupBy groupBy, Period period,
                                    const RowFilter &filter) const
{
    const std::lock_guard lock(m_cache->mutex);
    const CompiledIndicator *indicator = m_context.catalogue->compiled(id);
    if (!indicator)
        return {};
    auto days = m_cache->coverage.daysOf(*indicator, dimensionsOf(groupBy, filter), period);
    if (filter.field)
        days = m_cache->coverage.daysOfField(std::move(days), *filter.field, period);
    return indicator->evaluate(MeasureSums{}, {}, days.coveredIn(period, period), period.days());
}

IndicatorRow Evaluator::nameRow(const SliceGroups &groups, std::size_t group) const
{
    switch (groups.slice().groupBy) {
    case GroupBy::Day:
    case GroupBy::Week:
    case GroupBy::Month:
        return {groups.timeKey(group), {}, {}};
    case GroupBy::Field:
        return {fieldId(Field(group)), {}, {}};
    case GroupBy::Scene:
        return {sceneId(Scene(group)), {}, {}};
    case GroupBy::None:
    case GroupBy::Product:
    case GroupBy::Influencer:
    case GroupBy::Warehouse:
    case GroupBy::Courier:
    case GroupBy::Province:
        break;
    }
    return {};
}

std::vector<IndicatorRow> Evaluator::rowsIn(const QStringList &ids, GroupBy groupBy, Period period,
                                            const RowFilter &filter) const
{
    return std::move(Cache::rowsOf(*this, ids, groupBy, {period}, filter).front());
}

std::vector<std::vector<IndicatorRow>> Evaluator::Cache::rowsOf(const Evaluator &evaluator,
                                                                const QStringList &ids, GroupBy groupBy,
                                                                const std::vector<Period> &periods,
                                                                const RowFilter &filter)
{
    Cache &cache = *evaluator.m_cache;
    const std::lock_guard lock(cache.mutex);
    std::vector<Slice> slices;
    std::vector<std::vector<Asked>> asked;
    for (const Period period : periods) {
        slices.push_back({period, countedTo(evaluator.m_context, period), groupBy, filter});
        asked.emplace_back();
        for (const QString &id : ids)
            asked.back().push_back(evaluator.ask(id, slices.back()));
        if (isEntityGrouping(groupBy))
            cache.want(cache.summation(slices.back()), {Measure::PaidGmv});
    }
    cache.sumOpen();
    std::vector<std::vector<IndicatorRow>> rows;
    for (std::size_t i = 0; i < slices.size(); ++i)
        rows.push_back(isEntityGrouping(groupBy) ? evaluator.entityRows(asked[i], slices[i])
                                                 : groupRows(evaluator, asked[i], slices[i]));
    return rows;
}

std::vector<IndicatorRow> Evaluator::Cache::groupRows(const Evaluator &evaluator,
                                                      const std::vector<Asked> &asked, const Slice &slice)
{
    const SliceGroups groups(slice, *evaluator.m_context.columns);
    std::vector<IndicatorRow> rows;
    for (std::size_t group = 0; group < groups.groupCount(); ++group) {
        IndicatorRow row = evaluator.nameRow(groups, group);
        for (const Asked &one : asked)
            row.values.push_back(evaluator.valueOf(one, groups, group, {}));
        rows.push_back(std::move(row));
    }
    return rows;
}

/// One row per product, influencer and so on that occurs in the orders of the slice or in what is asked for.
std::vector<IndicatorRow> Evaluator::entityRows(const std::vector<Asked> &asked, const Slice &slice) const
{
    const Summation &paid = m_cache->summation(slice);
    std::vector<bool> occurs(entityCount(*m_context.columns, slice.groupBy), false);
    const auto markOrders = [&occurs](const Summation &summation) {
        for (std::size_t group = 0; group < summation.groups().groupCount(); ++group) {
            if (summation.sums(group) != MeasureSums{})
                occurs[summation.groups().entityOf(group)] = true;
        }
    };
    markOrders(paid);
    for (const Asked &one : asked) {
        if (one.orders)
            markOrders(*one.orders);
        for (const std::uint32_t entity :
             one.figures ? one.figures->entities() : std::vector<std::uint32_t>())
            occurs[entity] = true;
    }
    std::vector<std::pair<qint64, std::uint32_t>> order; // by GMV, the largest first
    for (std::uint32_t entity = 0; entity < occurs.size(); ++entity) {
        if (occurs[entity])
            order.emplace_back(-paid.sums(paid.groups().groupOfEntity(entity))[std::size_t(Measure::PaidGmv)],
                               entity);
    }
    std::ranges::sort(order);
    std::vector<IndicatorRow> rows;
    for (const auto &[gmv, entity] : order) {
        const NamedEntity named = entityAt(*m_context.columns, slice.groupBy, entity);
        IndicatorRow row{named.id, named.name, {}};
        for (const Asked &one : asked)
            row.values.push_back(valueOf(one, paid.groups(), 0, entity));
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace shopglass
