#include "models/scores/whatif.h"

#include "models/scores/attainment.h"

#include <algorithm>
#include <cmath>

namespace shopglass {

namespace {

/// How far a range reaches beyond the last of floor, target and our value, in parts of what lies between.
constexpr double RangeMargin = 0.25;
constexpr double StepsOfRange = 1000.0;
constexpr double Slack = 1e-6; // of a step: what a quotient may be off by

const ScoreGap *gapOf(const ScoreCard &card, const QString &dimension, const QString &indicator)
{
    const auto found = std::ranges::find_if(card.gaps, [&](const ScoreGap &gap) {
        return gap.dimension == dimension && gap.value.id == indicator;
    });
    return found == card.gaps.end() ? nullptr : &*found;
}

std::optional<double> attainmentWith(const ScoreGap &gap, double value)
{
    IndicatorValue typed = gap.value;
    typed.state = ValueState::Value;
    typed.value = value;
    return readAgainstTarget(typed, gap.direction, gap.target, gap.floor).attainment;
}

/// 10^n ≤ `number`, so that typed values stay round.
double roundStep(double number)
{
    return std::pow(10.0, std::floor(std::log10(number)));
}

void takeRange(WhatIfRow &row, const ScoreGap &gap)
{
    std::vector<double> marks{*gap.target};
    if (gap.floor)
        marks.push_back(*gap.floor);
    if (row.now)
        marks.push_back(*row.now);
    const auto [least, greatest] = std::ranges::minmax(marks);
    double span = greatest - least;
    if (span <= 0.0)
        span = std::max(std::abs(greatest), 1.0);
    const double most = row.unit == Unit::Ratio ? 1.0 : greatest + span;
    row.step = roundStep(span / StepsOfRange);
    // Whole steps, or the ends would be odd numbers.
    row.least = std::max(0.0, std::floor((least - RangeMargin * span) / row.step + Slack) * row.step);
    row.greatest = std::min(std::max(most, greatest),
                            std::ceil((greatest + RangeMargin * span) / row.step - Slack) * row.step);
}

WhatIfRow rowOf(const ScoreGap &gap, const std::optional<ScoreWeights> &weights, const TypedValues &typed)
{
    WhatIfRow row;
    row.dimension = gap.dimension;
    row.dimensionName = gap.dimensionName;
    row.indicator = gap.value.id;
    row.name = gap.indicatorName;
    row.unit = gap.value.unit;
    row.direction = gap.direction;
    row.target = gap.target;
    row.weight = weights ? weights->of(gap.dimension, gap.value.id) : 0.0;
    if (gap.value.hasValue())
        row.now = gap.value.value;
    row.attainmentNow = gap.attainment;
    row.attainment = gap.attainment;
    if (const auto found = typed.constFind(row.indicator); found != typed.constEnd()) {
        row.typed = *found;
        row.attainment = attainmentWith(gap, *found);
    }
    takeRange(row, gap);
    return row;
}

void takeTotals(WhatIf &what, const ScoreRule &rule)
{
    std::vector<Attainment> now;
    std::vector<Attainment> then;
    for (const WhatIfRow &row : what.rows) {
        now.push_back({row.dimension, row.indicator, row.attainmentNow});
        then.push_back({row.dimension, row.indicator, row.attainment});
    }
    const EstimatedTotal totalNow = estimatedTotal(*what.weights, rule, now);
    const EstimatedTotal total = estimatedTotal(*what.weights, rule, then);
    what.totalNow = totalNow.value;
    what.total = total.value;
    for (WhatIf::Dimension &dimension : what.dimensions) {
        dimension.attainmentNow = totalNow.ofDimension(dimension.id);
        dimension.attainment = total.ofDimension(dimension.id);
    }
}

} // namespace

WhatIf whatIf(const ScoreCard &card, const ScoreRule &rule, const TypedValues &typed)
{
    Q_ASSERT(card.score == rule.score && card.ruleVersion == rule.version);
    WhatIf what;
    what.score = rule.score;
    what.ruleVersion = rule.version;
    what.name = rule.name;
    what.scaleMin = rule.scaleMin;
    what.scaleMax = rule.scaleMax;
    what.weights = card.weights;
    what.weightsIgnored = card.weightsIgnored;
    for (const ScoreDimension &dimension : rule.dimensions) {
        const std::size_t before = what.rows.size();
        for (const ScoreIndicator &indicator : dimension.indicators) {
            const ScoreGap *gap = gapOf(card, dimension.id, indicator.indicator);
            std::optional<double> attainment;
            // Without a target, or a direction, no value helps.
            if (gap && gap->target && gap->direction != Direction::Neutral) {
                what.rows.push_back(rowOf(*gap, card.weights, typed));
                attainment = what.rows.back().attainment;
            }
            const bool weighs = card.weights && card.weights->of(dimension.id, indicator.indicator) > 0.0;
            if (weighs && !attainment)
                what.missing.push_back(gap ? gap->indicatorName
                                           : LocalText{indicator.indicator, indicator.indicator});
        }
        if (what.rows.size() > before)
            what.dimensions.push_back({dimension.id, dimension.name, {}, {}});
    }
    if (what.weights)
        takeTotals(what, rule);
    return what;
}

} // namespace shopglass
