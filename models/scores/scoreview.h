// Answers the Scores page: what the platform published, how our indicators stand against their targets, and
// how many orders would have to change. Official and estimated are kept apart in every struct.

#pragma once

#include "models/indicators/analysis.h"
#include "models/scores/outlook.h"
#include "models/scores/scorebenefits.h"
#include "models/scores/scorewaterfall.h"
#include "models/scores/shippinghours.h"
#include "models/scores/slowrows.h"

#include <QJsonObject>

namespace shopglass {

/// One official value with its history.
struct OfficialScoreLine
{
    QString score;
    QString subject;
    QString subjectName;
    QString dimension; ///< as published; empty = total
    QString dimensionId; ///< the rule's dimension of that name; empty for the total and for unknown names
    std::optional<double> latest;
    std::optional<Day> latestDay;
    std::optional<double> change; ///< against the latest value 7 to 14 days older
    std::vector<std::pair<Day, double>> history;
};

/// A day on which files say two things of one dimension.
struct ScoreContradiction
{
    Day day;
    QString subject;
    QString dimension; ///< of the rule
    QStringList names; ///< as published
};

/// One of our indicators against its target. Always 'estimated'.
struct ScoreGap
{
    QString dimension;
    LocalText dimensionName;
    LocalText indicatorName;
    bool known = true; ///< whether the catalogue has the indicator that the rule names
    LocalText event; ///< what is counted: "quality refunds", "picked up within 48 h"; may be empty
    Period window;
    IndicatorValue value;
    Direction direction = Direction::Neutral;
    std::optional<double> target;
    bool ownTarget = false; ///< the target is one that the user typed
    std::optional<double> floor;
    std::optional<double> attainment; ///< 0 … 1 between floor and target
    std::optional<double> gap; ///< distance to the target in the bad direction; 0 when met
    std::optional<qint64> ordersToChange; ///< how many of the sample must turn good to reach the target
    std::optional<qint64> headroom; ///< how many more bad ones fit before the target is missed
    std::optional<qint64> headroomToFloor; ///< of a missed target: how many more until nothing is left of it
    std::optional<ScoreOutlook> outlook; ///< of ratios over fully covered days
    std::optional<SlowRows> slow; ///< of hours
    double exampleWeight = 0.0;
    std::optional<double> weight; ///< that the user accepted
    std::optional<double> points; ///< of the scale, that the gap costs by it
    Provenance provenance;
};

/// One of our indicators that tells of a dimension and has no target. Always 'estimated'.
struct DimensionFigure
{
    QString dimension;
    LocalText dimensionName;
    LocalText name;
    Period window;
    IndicatorValue value;
    qint64 minimumSample = 0; ///< below which there is no value; 0 = none asked for
};

/// A product or influencer.
struct ScoreSubject
{
    QString id;
    QString name;
    std::optional<double> total; ///< official
    std::optional<Day> day;
    std::optional<double> change;
    std::vector<std::optional<double>> dimensions; ///< official, in the order of the rule
    std::vector<IndicatorValue>
        estimates; ///< as ScoreSubjects::indicators; empty without sales in the window
};

struct ScoreSubjects
{
    Period window;
    QStringList indicators; ///< ours, that tell of a dimension
    std::vector<std::optional<double>> targets; ///< of each of them: the one that the user typed
    std::vector<ScoreSubject> all; ///< worst first
    int silent = 0; ///< sold in the window without any official value; the largest of them are in `all`
};

/// A dimension of the rule, whether or not it has a value.
struct ScoreDimensionName
{
    QString id;
    LocalText name;
    QStringList evidence; ///< our indicators that tell of it
};

struct ScoreCard
{
    QString score; ///< product_score, store_score, reputation_score
    LocalText name;
    QString ruleVersion;
    double scaleMin = 0.0;
    double scaleMax = 5.0;
    bool current = true; ///< whether this is the rule version that holds now
    std::vector<ScoreDimensionName> dimensions; ///< of the rule
    std::vector<OfficialScoreLine> official; ///< totals and dimensions; empty = no data
    std::vector<ScoreContradiction> contradictions; ///< left out of them
    std::vector<ContestedOfficial> contested; ///< that imports state differently; the one that counts is used
    QStringList unknownDimensions; ///< names of official values that no version of the score's rule has
    std::vector<ScoreGap> gaps; ///< ranked: largest weighted gap first
    std::vector<DimensionFigure> figures; ///< of a store's score: what else tells of its dimensions
    std::optional<ScoreWeights> weights; ///< that the user accepted; estimates only add up with them
    QString weightsIgnored; ///< why kept weights are not used; one whole sentence
    std::optional<ScoreWaterfall> waterfall; ///< estimated
    std::vector<BenefitReading> benefits;
    std::optional<ScoreSubjects> subjects; ///< of a score that is no store's
    Provenance provenance;
};

struct ScoreView
{
    QString store;
    Period period; ///< the context's; the estimates use `window` instead
    Period window; ///< of the store's estimates: the rule's longest, to the as-of day
    Day asOf;
    std::vector<ScoreCard> cards; ///< store, product, reputation
    std::vector<ScoreCard> formerCards; ///< the same official values by rule versions that no longer hold
    ShippingHours shipping; ///< of `window`, or of the days that a current score looks at for its rate
};

ScoreView buildScoreView(const Evaluator &evaluator);
/// The current cards in their order, with names and scales only.
std::vector<ScoreCard> namedScoreCards(const Rulebook &rulebook);
QJsonObject toJson(const ScoreView &view);
QJsonObject toJson(const ScoreCard &card);

} // namespace shopglass
