#include "models/scores/scoreview.h"

#include "models/rulebook/scorerules.h"
#include "models/scores/dimensionfigures.h"
#include "models/scores/officialscores.h"
#include "models/scores/scoregap.h"
#include "models/scores/scoresubjects.h"

#include <QStringList>

#include <algorithm>
#include <iterator>

namespace shopglass {

namespace {

/// Of a rule that names no indicators, and of products and influencers.
constexpr int DefaultWindowDays = 30;

/// The longest window of a rule's indicators: the days that its estimates look at.
int windowDaysOf(const ScoreRule &rule)
{
    int days = 0;
    for (const ScoreDimension &dimension : rule.dimensions) {
        for (const ScoreIndicator &indicator : dimension.indicators)
            days = std::max(days, indicator.windowDays);
    }
    return days > 0 ? days : DefaultWindowDays;
}

ScoreCard namedCard(const ScoreRule &rule)
{
    ScoreCard card;
    card.score = rule.score;
    card.name = rule.name;
    card.ruleVersion = rule.version;
    card.scaleMin = rule.scaleMin;
    card.scaleMax = rule.scaleMax;
    card.current = rule.current;
    for (const ScoreDimension &dimension : rule.dimensions)
        card.dimensions.push_back({dimension.id, dimension.name, dimension.evidence});
    card.provenance = rule.provenance;
    return card;
}

/// What the weights say. They belong to one version of the rule, mostly the current one.
void weigh(const AnalysisContext &context, const ScoreRule &rule, ScoreCard &card)
{
    KeptWeights kept = keptWeights(context.documents.get(), rule);
    card.weights = std::move(kept.weights);
    if (rule.current)
        card.weightsIgnored = std::move(kept.ignored);
}

QStringList unknownDimensions(const std::vector<ScoreRule> &rules, const ScoreCard &card)
{
    QStringList names;
    for (const OfficialScoreLine &line : card.official) {
        const bool known = line.dimension.isEmpty() || !line.dimensionId.isEmpty()
            || std::ranges::any_of(rules, [&](const ScoreRule &rule) {
                               return rule.score == card.score && placeOfDimension(rule, line.dimension);
                           });
        if (!known && !names.contains(line.dimension))
            names.append(line.dimension);
    }
    return names;
}

ScoreCard cardOf(const Evaluator &evaluator, const ScoreRule &rule)
{
    const AnalysisContext &context = evaluator.context();
    ScoreCard card = namedCard(rule);
    // Scores are published daily, so they may well be newer than the order files; --as-of moves both days.
    const Day lastDay = std::max(context.asOf, context.today);
    OfficialScores official = officialScores(*context.columns, rule, lastDay);
    card.official = std::move(official.lines);
    card.contradictions = std::move(official.contradictions);
    std::ranges::copy_if(
        context.columns->contestedScores, std::back_inserter(card.contested),
        [&](const ContestedOfficial &one) { return one.score == rule.score && one.day <= lastDay; });
    card.unknownDimensions = unknownDimensions(context.rulebook->scores(), card);
    // Dimensions of today are none of a version that no longer holds.
    if (!rule.current)
        std::erase_if(card.official, [](const OfficialScoreLine &line) {
            return !line.dimension.isEmpty() && line.dimensionId.isEmpty();
        });
    weigh(context, rule, card);
    card.gaps = gapsOf(evaluator, rule, card.weights);
    if (rule.score == QLatin1String("store_score"))
        card.figures = dimensionFiguresOf(evaluator, rule, windowEnding(context.asOf, DefaultWindowDays));
    if (card.weights)
        card.waterfall = waterfallOf(rule, *card.weights, card.gaps);
    if (!rule.current)
        return card;
    card.benefits = benefitsOf(*context.rulebook, rule, card.official, lastDay, context.documents.get());
    if (rule.score != QLatin1String("store_score"))
        card.subjects
            = subjectsOf(evaluator, rule, card.official, windowEnding(context.asOf, DefaultWindowDays));
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

/// The days over which a score has the pick-up rate, so that both tell of the same orders.
Period shippingWindow(const ScoreView &view)
{
    for (const ScoreCard &card : view.cards) {
        const auto gap
            = std::ranges::find(card.gaps, pickupRateId(), [](const ScoreGap &one) { return one.value.id; });
        if (gap != card.gaps.end())
            return gap->window;
    }
    return view.window;
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
        if (rule.current && rule.score == QLatin1String("store_score"))
            view.window = windowEnding(context.asOf, windowDaysOf(rule));
    }
    for (const ScoreRule &rule : context.rulebook->scores())
        (rule.current ? view.cards : view.formerCards).push_back(cardOf(evaluator, rule));
    sortCards(view.cards);
    sortCards(view.formerCards);
    view.shipping = shippingHoursOf(evaluator, shippingWindow(view));
    return view;
}

} // namespace shopglass
