// Answers the Scores page: what the platform published, how our indicators stand against their targets, and
// how many orders would have to change. Official and estimated are kept apart in every struct.

#pragma once

#include "models/indicators/analysis.h"

#include <QJsonObject>

namespace shopglass {

/// One official value with its history.
struct OfficialScoreLine
{
    QString score;
    QString subject;
    QString subjectName;
    QString dimension; ///< empty = total
    std::optional<double> latest;
    std::optional<Day> latestDay;
    std::optional<double> change; ///< against the latest value at least 7 days older
    std::vector<std::pair<Day, double>> history;
};

/// One of our indicators against its target. Always 'estimated'.
struct ScoreGap
{
    QString dimension;
    LocalText dimensionName;
    LocalText indicatorName;
    IndicatorValue value;
    Direction direction = Direction::Neutral;
    std::optional<double> target;
    std::optional<double> floor;
    std::optional<double> attainment; ///< 0 … 1 between floor and target
    std::optional<double> gap; ///< distance to the target in the bad direction; 0 when met
    std::optional<qint64> ordersToChange; ///< how many of the sample must turn good to reach the target
    std::optional<qint64> headroom; ///< how many more bad ones fit before the target is missed
    double exampleWeight = 0.0;
    Provenance provenance;
};

struct ScoreCard
{
    QString score; ///< product_score, store_score, reputation_score
    LocalText name;
    QString ruleVersion;
    double scaleMin = 0.0;
    double scaleMax = 5.0;
    std::vector<OfficialScoreLine> official; ///< totals and dimensions; empty = no data
    std::vector<ScoreGap> gaps; ///< ranked: largest weighted gap first
    Provenance provenance;
};

struct ScoreView
{
    QString store;
    Period period; ///< the context's; the estimates use `window` instead
    Period window; ///< of the estimates: the last 30 days to the as-of day unless the rule says else
    Day asOf;
    std::vector<ScoreCard> cards; ///< store, product, reputation
};

ScoreView buildScoreView(const Evaluator &evaluator);
/// The cards in their order, with names and scales only.
std::vector<ScoreCard> namedScoreCards(const Rulebook &rulebook);
QJsonObject toJson(const ScoreView &view);
QJsonObject toJson(const ScoreCard &card);

} // namespace shopglass
