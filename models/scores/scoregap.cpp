#include "models/scores/scoregap.h"

#include "models/scores/attainment.h"
#include "models/scores/dailycounts.h"
#include "models/scores/owntargets.h"

#include <QCoreApplication>

#include <algorithm>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ScoreGapTexts)
};

/// The days of a window as the outlook wants them; empty where some are not covered, or where the days do not
/// add up to the value, as distinct buyers would not.
std::vector<DayOrders> badByDay(const std::vector<DailyCount> &counts, const IndicatorValue &value,
                                Direction direction)
{
    std::vector<DayOrders> days;
    qint64 sample = 0;
    for (const DailyCount &count : counts) {
        if (!count.covered)
            return {};
        const qint64 bad = direction == Direction::HigherIsBetter ? count.sample - count.part : count.part;
        days.push_back({count.sample, bad});
        sample += count.sample;
    }
    return sample == value.sample ? days : std::vector<DayOrders>();
}

void lookAhead(const Evaluator &evaluator, ScoreGap &gap)
{
    const std::vector<DayOrders> days
        = badByDay(dailyCounts(evaluator, gap.value.id, gap.window), gap.value, gap.direction);
    if (days.empty() || !gap.target)
        return;
    gap.outlook
        = outlookOf(days, gap.direction == Direction::HigherIsBetter ? 1.0 - *gap.target : *gap.target);
}

void readTarget(const Evaluator &evaluator, const Indicator &indicator, ScoreGap &gap)
{
    const TargetReading reading = readAgainstTarget(gap.value, gap.direction, gap.target, gap.floor);
    gap.attainment = reading.attainment;
    gap.gap = reading.gap;
    if (gap.target)
        gap.slow = slowRows(evaluator, gap.value, gap.window, *gap.target);
    if (!isPartOfItsSample(indicator))
        return;
    gap.ordersToChange = reading.ordersToChange;
    gap.headroom = reading.headroom;
    if (!gap.gap)
        return;
    if (*gap.gap > 0.0)
        gap.headroomToFloor = readAgainstTarget(gap.value, gap.direction, gap.floor, {}).headroom;
    lookAhead(evaluator, gap);
}

ScoreGap gapOf(const Evaluator &evaluator, const ScoreDimension &dimension, const ScoreIndicator &rule)
{
    const AnalysisContext &context = evaluator.context();
    ScoreGap gap;
    gap.dimension = dimension.id;
    gap.dimensionName = dimension.name;
    gap.event = rule.event;
    gap.target = rule.target;
    gap.floor = rule.floor;
    gap.exampleWeight = rule.weight;
    gap.provenance = rule.provenance;
    gap.value.id = rule.indicator;
    gap.indicatorName = {rule.indicator, rule.indicator};
    gap.window = windowEnding(context.asOf, rule.windowDays);
    const Indicator *indicator = context.catalogue->find(rule.indicator);
    gap.known = indicator != nullptr;
    if (!indicator)
        return gap;

    gap.indicatorName = indicator->name;
    gap.direction = indicator->direction;
    gap.value = evaluator.valueIn(rule.indicator, gap.window);
    readTarget(evaluator, *indicator, gap);
    return gap;
}

/// Of the indicators that have no target but the one that the user typed; they weigh nothing.
void addOwn(const Evaluator &evaluator, const ScoreRule &rule, std::vector<ScoreGap> &gaps)
{
    const AnalysisContext &context = evaluator.context();
    // Of products and influencers each has its own figure, see subjectsOf().
    const bool isOfStore = rule.current && rule.score == QLatin1String("store_score");
    const QStringList free = isOfStore ? targetless(rule, *context.catalogue) : QStringList();
    for (const ScoreDimension &dimension : rule.dimensions) {
        for (const QString &id : dimension.evidence) {
            const auto target = free.contains(id) ? ownTarget(context.documents.get(), rule.score, id)
                                                  : std::optional<double>();
            if (!target)
                continue;
            ScoreIndicator own;
            own.indicator = id;
            own.target = target;
            own.provenance.source = Texts::tr("your own target");
            own.provenance.confidence = Confidence::Assumption;
            gaps.push_back(gapOf(evaluator, dimension, own));
            gaps.back().ownTarget = true;
        }
    }
}

/// Weight × (1 − attainment): what closing the gap is worth. Below every known one where nothing is known.
double weightedGap(const ScoreGap &gap)
{
    return gap.attainment ? gap.weight.value_or(gap.exampleWeight) * (1.0 - *gap.attainment) : -1.0;
}

} // namespace

Period windowEnding(Day asOf, int days)
{
    return {asOf.plus(1 - days), asOf};
}

std::vector<ScoreGap> gapsOf(const Evaluator &evaluator, const ScoreRule &rule,
                             const std::optional<ScoreWeights> &weights)
{
    std::vector<ScoreGap> gaps;
    for (const ScoreDimension &dimension : rule.dimensions) {
        for (const ScoreIndicator &indicator : dimension.indicators) {
            ScoreGap gap = gapOf(evaluator, dimension, indicator);
            if (weights)
                gap.weight = weights->of(dimension.id, indicator.indicator);
            if (gap.weight && gap.attainment)
                gap.points = *gap.weight * (1.0 - *gap.attainment) * (rule.scaleMax - rule.scaleMin);
            gaps.push_back(std::move(gap));
        }
    }
    addOwn(evaluator, rule, gaps);
    std::ranges::stable_sort(
        gaps, [](const ScoreGap &a, const ScoreGap &b) { return weightedGap(a) > weightedGap(b); });
    return gaps;
}

} // namespace shopglass
