#include "models/scores/scorechange.h"

#include "models/indicators/covereddays.h"
#include "models/indicators/groundwork.h"
#include "models/scores/attainment.h"
#include "models/scores/officialscores.h"
#include "models/scores/scoregap.h"
#include "models/store/exportkind.h"

#include <algorithm>
#include <cmath>

namespace shopglass {

namespace {

/// How many days before the last one events are told.
constexpr int EventDays = 90;
/// An official value older than this says nothing of a day.
constexpr int OldestValue = 7;
/// Hours and the like have no known spread: a change of less than this part of what was is not worth a word.
constexpr double SmallPart = 0.02;
/// So many launches are told apart; of more than these the chart would be nothing but launches.
constexpr std::size_t MostLaunches = 12;

std::optional<PublishedScore> publishedOn(const std::vector<std::pair<Day, double>> &history, Day day)
{
    std::optional<PublishedScore> latest;
    for (const auto &[published, value] : history) {
        if (published <= day && day - published < OldestValue && (!latest || published >= latest->day))
            latest = PublishedScore{published, value};
    }
    return latest;
}

const OfficialScoreLine *lineOf(const std::vector<OfficialScoreLine> &lines, const QString &dimensionId)
{
    const auto found = std::ranges::find_if(lines, [&](const OfficialScoreLine &line) {
        return dimensionId.isEmpty() ? line.dimension.isEmpty() : line.dimensionId == dimensionId;
    });
    return found == lines.end() ? nullptr : &*found;
}

void addOfficial(ScoreChange &change, const std::vector<OfficialScoreLine> &lines, const ScoreRule &rule,
                 const std::optional<ScoreWeights> &weights)
{
    const auto at = [&](const QString &dimension, Day day) {
        const OfficialScoreLine *line = lineOf(lines, dimension);
        return line ? publishedOn(line->history, day) : std::nullopt;
    };
    change.totalBefore = at({}, change.from);
    change.totalNow = at({}, change.to);
    double explained = 0.0;
    bool whole = weights && change.totalBefore && change.totalNow;
    for (const ScoreDimension &dimension : rule.dimensions) {
        DimensionChange one;
        one.dimension = dimension.id;
        one.name = dimension.name;
        one.before = at(dimension.id, change.from);
        one.now = at(dimension.id, change.to);
        if (weights)
            one.weight = weights->ofDimension(dimension.id);
        if (one.weight && one.before && one.now)
            one.points = *one.weight * (one.now->value - one.before->value);
        whole = whole && (one.points || one.weight == 0.0);
        explained += one.points.value_or(0.0);
        change.dimensions.push_back(one);
    }
    if (whole)
        change.unexplained = change.totalNow->value - change.totalBefore->value - explained;
}

IndicatorChange changeOf(const Evaluator &evaluator, const CauseFinder &finder, const ScoreChange &change,
                         const ScoreDimension &dimension, const ScoreIndicator &rule)
{
    const Indicator *indicator = evaluator.context().catalogue->find(rule.indicator);
    IndicatorChange one;
    one.dimension = dimension.id;
    one.name = indicator ? indicator->name : LocalText{rule.indicator, rule.indicator};
    one.windowBefore = windowEnding(change.from, rule.windowDays);
    one.windowNow = windowEnding(change.to, rule.windowDays);
    one.before.id = one.now.id = rule.indicator;
    if (!indicator)
        return one;
    one.direction = indicator->direction;
    one.before = evaluator.valueIn(rule.indicator, one.windowBefore);
    one.now = evaluator.valueIn(rule.indicator, one.windowNow);
    if (one.before.hasValue() && one.now.hasValue())
        one.difference = one.now.value - one.before.value;
    one.isSmall = isSmallDifference(one.before, one.now);
    // What got better needs no culprit, and looking for one walks the orders of both windows four times.
    if (one.isWorse())
        one.causes = finder.causes(rule.indicator, one.windowBefore, one.windowNow);
    return one;
}

std::optional<double> pointsOf(const IndicatorChange &change, const ScoreIndicator &rule, double weight,
                               double scale)
{
    const auto attained = [&](const IndicatorValue &value) {
        return readAgainstTarget(value, change.direction, rule.target, rule.floor).attainment;
    };
    const auto before = attained(change.before);
    const auto now = attained(change.now);
    if (!before || !now)
        return {};
    return weight * (*now - *before) * scale;
}

/// What orders the list: points where there are some, else by how much worse, relative to what was.
double badness(const IndicatorChange &change)
{
    if (change.points)
        return -*change.points;
    if (!change.difference || change.direction == Direction::Neutral)
        return 0.0;
    const double worse
        = change.direction == Direction::HigherIsBetter ? -*change.difference : *change.difference;
    return change.before.value != 0.0 ? worse / std::abs(change.before.value) : worse;
}

void addIndicators(ScoreChange &change, const Evaluator &evaluator, const ScoreRule &rule,
                   const std::optional<ScoreWeights> &weights)
{
    QStringList ids;
    for (const ScoreDimension &dimension : rule.dimensions) {
        for (const ScoreIndicator &indicator : dimension.indicators)
            ids.append(indicator.indicator);
    }
    const CauseFinder finder(evaluator.context(), ids);
    for (const ScoreDimension &dimension : rule.dimensions) {
        for (const ScoreIndicator &indicator : dimension.indicators) {
            change.indicators.push_back(changeOf(evaluator, finder, change, dimension, indicator));
            if (weights)
                change.indicators.back().points
                    = pointsOf(change.indicators.back(), indicator,
                               weights->of(dimension.id, indicator.indicator), rule.scaleMax - rule.scaleMin);
        }
    }
    std::ranges::stable_sort(change.indicators, std::greater(), badness);
}

void addPromotions(std::vector<ScoreEvent> &events, const Rulebook &rulebook, Period period)
{
    for (const PromotionEvent &event : rulebook.promotions(period)) {
        for (const PromotionPhase &phase : event.phases) {
            if (phase.id == QLatin1String("burst") && phase.days.from <= period.to
                && phase.days.to >= period.from)
                events.push_back({ScoreEvent::Kind::Promotion, {phase.days.from, phase.days.to}, event.name});
        }
    }
}

void addLaunches(std::vector<ScoreEvent> &events, const Evaluator &evaluator, Period period)
{
    const std::vector<NamedEntity> &products = evaluator.context().columns->products;
    const std::vector<std::vector<Day>> &launches = evaluator.groundwork().launches();
    std::vector<ScoreEvent> found;
    for (std::size_t product = 1; product < launches.size(); ++product) {
        for (const Day day : launches[product]) {
            if (day < period.from || day > period.to)
                continue;
            const QString &name
                = products[product].name.isEmpty() ? products[product].id : products[product].name;
            found.push_back({ScoreEvent::Kind::Launch, {day, day}, {name, name}});
        }
    }
    std::ranges::stable_sort(found, std::greater(), [](const ScoreEvent &event) { return event.days.from; });
    found.resize(std::min(found.size(), MostLaunches));
    std::ranges::move(found, std::back_inserter(events));
}

/// Only of kinds that the store has: what was never imported is no event. Nor is what may well be quiet: for
/// a few days after a file of after-sales nobody need have applied, and the coverage of rates counts on it.
void addGaps(std::vector<ScoreEvent> &events, const AnalysisContext &context, Period period)
{
    const StoreColumns &columns = *context.columns;
    for (const QString &kindId :
         {QStringLiteral("orders"), QStringLiteral("aftersales"), QStringLiteral("shipments")}) {
        const std::vector<DayRange> covered = clippedTo(columns.coverageOf(kindId), period);
        if (covered.empty())
            continue;
        const ExportKind &kind = ExportKinds::instance().kind(kindId);
        const bool isAftersales = kindId == QLatin1String("aftersales");
        const int quietDays = isAftersales ? context.rulebook->aftersaleFollowUpDays() : 0;
        // Before its first file a store had nothing to import.
        Day next = std::max(period.from, columns.coverageOf(kindId).front().from);
        const auto gapTo = [&](Day last) {
            if (next <= last)
                events.push_back({ScoreEvent::Kind::Gap, {next, last}, {kind.nameZh, kind.nameEn}});
        };
        for (const DayRange &range : covered) {
            gapTo(range.from.plus(-1));
            next = range.to.plus(1);
        }
        if (period.to - covered.back().to > quietDays)
            gapTo(period.to);
    }
}

std::vector<ScoreEvent> eventsOf(const Evaluator &evaluator, Day to)
{
    const Period period{to.plus(1 - EventDays), to};
    std::vector<ScoreEvent> events;
    addPromotions(events, *evaluator.context().rulebook, period);
    addLaunches(events, evaluator, period);
    addGaps(events, evaluator.context(), period);
    std::ranges::stable_sort(events, {}, [](const ScoreEvent &event) { return event.days.from; });
    return events;
}

} // namespace

bool IndicatorChange::isWorse() const
{
    if (!difference || isSmall || direction == Direction::Neutral)
        return false;
    return direction == Direction::HigherIsBetter ? *difference < 0.0 : *difference > 0.0;
}

bool isSmallDifference(const IndicatorValue &before, const IndicatorValue &now)
{
    if (!before.hasValue() || !now.hasValue())
        return false;
    const double difference = std::abs(now.value - before.value);
    if (now.unit != Unit::Ratio || before.sample <= 0 || now.sample <= 0)
        return difference < SmallPart * std::abs(before.value);
    const double rows = double(before.sample + now.sample);
    const double pooled = (before.value * double(before.sample) + now.value * double(now.sample)) / rows;
    const double spread = pooled * (1.0 - pooled) * (1.0 / double(before.sample) + 1.0 / double(now.sample));
    return difference * difference < spread || difference * double(now.sample) < 1.0;
}

ScoreChange buildScoreChange(const Evaluator &evaluator)
{
    const AnalysisContext &context = evaluator.context();
    ScoreChange change;
    change.from = context.period.from;
    change.to = context.period.to;
    const auto rule = std::ranges::find_if(context.rulebook->scores(), [](const ScoreRule &candidate) {
        return candidate.current && candidate.score == QLatin1String("store_score");
    });
    if (rule == context.rulebook->scores().end())
        return change;
    change.score = rule->score;
    change.name = rule->name;
    const std::optional<ScoreWeights> weights = weightsInForce(context.documents.get(), *rule);
    addOfficial(change, officialLines(*context.columns, *rule, change.to), *rule, weights);
    addIndicators(change, evaluator, *rule, weights);
    change.events = eventsOf(evaluator, change.to);
    return change;
}

} // namespace shopglass
