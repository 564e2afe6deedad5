#include "models/scores/scoreview.h"

#include "models/scores/attainment.h"
#include "models/scores/officialscores.h"

#include <QStringList>

#include <algorithm>

namespace shopglass {

namespace {

constexpr int DefaultWindowDays = 30;

Period windowEnding(Day asOf, int days)
{
    return {asOf.plus(1 - days), asOf};
}

/// Whether the ratio is a part of its sample: only then can so many of the sample be the other way round. A
/// ratio of amounts has a sample of orders, too, but no number of orders reaches its target.
bool isPartOfItsSample(const Indicator &indicator)
{
    const qsizetype slash = indicator.expression.lastIndexOf(QLatin1Char('/'));
    return slash > 0 && !indicator.sampleExpression.isEmpty()
        && indicator.expression.mid(slash + 1).trimmed() == indicator.sampleExpression.trimmed();
}

ScoreGap gapOf(const Evaluator &evaluator, const ScoreDimension &dimension, const ScoreIndicator &rule)
{
    const AnalysisContext &context = evaluator.context();
    ScoreGap gap;
    gap.dimension = dimension.id;
    gap.dimensionName = dimension.name;
    gap.target = rule.target;
    gap.floor = rule.floor;
    gap.exampleWeight = rule.weight;
    gap.provenance = rule.provenance;
    gap.value.id = rule.indicator;
    gap.indicatorName = {rule.indicator, rule.indicator};
    const Indicator *indicator = context.catalogue->find(rule.indicator);
    if (!indicator)
        return gap;

    gap.indicatorName = indicator->name;
    gap.direction = indicator->direction;
    gap.value = evaluator.valueIn(rule.indicator, windowEnding(context.asOf, rule.windowDays));
    const TargetReading reading = readAgainstTarget(gap.value, gap.direction, gap.target, gap.floor);
    gap.attainment = reading.attainment;
    gap.gap = reading.gap;
    if (isPartOfItsSample(*indicator)) {
        gap.ordersToChange = reading.ordersToChange;
        gap.headroom = reading.headroom;
    }
    return gap;
}

/// Weight × (1 − attainment): what closing the gap is worth. Below every known one where nothing is known.
double weightedGap(const ScoreGap &gap)
{
    return gap.attainment ? gap.exampleWeight * (1.0 - *gap.attainment) : -1.0;
}

ScoreCard namedCard(const ScoreRule &rule)
{
    ScoreCard card;
    card.score = rule.score;
    card.name = rule.name;
    card.ruleVersion = rule.version;
    card.scaleMin = rule.scaleMin;
    card.scaleMax = rule.scaleMax;
    card.provenance = rule.provenance;
    return card;
}

ScoreCard cardOf(const Evaluator &evaluator, const ScoreRule &rule)
{
    const AnalysisContext &context = evaluator.context();
    ScoreCard card = namedCard(rule);
    // Scores are published daily, so they may well be newer than the order files; --as-of moves both days.
    card.official = officialLines(*context.columns, rule, std::max(context.asOf, context.today));
    for (const ScoreDimension &dimension : rule.dimensions) {
        for (const ScoreIndicator &indicator : dimension.indicators)
            card.gaps.push_back(gapOf(evaluator, dimension, indicator));
    }
    std::stable_sort(card.gaps.begin(), card.gaps.end(),
                     [](const ScoreGap &a, const ScoreGap &b) { return weightedGap(a) > weightedGap(b); });
    return card;
}

/// The place of a score on the page: store, product, reputation, then others.
qsizetype placeOf(const QString &score)
{
    static const QStringList order{QStringLiteral("store_score"), QStringLiteral("product_score"),
                                   QStringLiteral("reputation_score")};
    const qsizetype place = order.indexOf(score);
    return place < 0 ? order.size() : place;
}

void sortCards(std::vector<ScoreCard> &cards)
{
    std::stable_sort(cards.begin(), cards.end(), [](const ScoreCard &a, const ScoreCard &b) {
        return placeOf(a.score) < placeOf(b.score);
    });
}

} // namespace

std::vector<ScoreCard> namedScoreCards(const Rulebook &rulebook)
{
    std::vector<ScoreCard> cards;
    for (const ScoreRule &rule : rulebook.scores()) {
        if (rule.current)
            cards.push_back(namedCard(rule));
    }
    sortCards(cards);
    return cards;
}

ScoreView buildScoreView(const Evaluator &evaluator)
{
    const AnalysisContext &context = evaluator.context();
    ScoreView view;
    view.store = context.columns->store.name;
    view.period = context.period;
    view.asOf = context.asOf;
    view.window = windowEnding(context.asOf, DefaultWindowDays);
    for (const ScoreRule &rule : context.rulebook->scores()) {
        if (rule.current)
            view.cards.push_back(cardOf(evaluator, rule));
    }
    sortCards(view.cards);
    return view;
}

} // namespace shopglass
