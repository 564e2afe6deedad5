// Answers "what changed between two days?": the official score by dimension, our indicators with what their
// change is worth, and where each change comes from; with the events of the days in between and before.
//
// The two days are the first and the last of the period that is shown. Official values are those published
// last up to each day; estimates are over the rule's windows that end on these days.

#pragma once

#include "models/scores/causes.h"
#include "models/scores/scoreweights.h"

#include <QJsonObject>

namespace shopglass {

/// An official value and when it was published.
struct PublishedScore
{
    Day day;
    double value = 0.0;
};

struct DimensionChange
{
    QString dimension; ///< of the rule
    LocalText name;
    std::optional<PublishedScore> before;
    std::optional<PublishedScore> now;
    std::optional<double> weight; ///< accepted by the user
    std::optional<double> points; ///< of the total, that the change is worth by it; an estimate
};

struct IndicatorChange
{
    QString dimension;
    LocalText name;
    Direction direction = Direction::Neutral;
    Period windowBefore;
    Period windowNow;
    IndicatorValue before;
    IndicatorValue now;
    std::optional<double> difference; ///< where both have a value
    bool isSmall = false; ///< no larger than chance or rounding makes it: not worth a cause
    std::optional<double> points; ///< of the scale, by accepted weights; below zero = lost
    std::vector<CauseShare> causes; ///< of what got worse

    /// Worse than before by more than chance; false where nothing can be said.
    [[nodiscard]] bool isWorse() const;
};

/// Something that happened in the store's life, as the trend shows it.
struct ScoreEvent
{
    enum class Kind {
        Promotion, ///< its burst
        Launch, ///< a product's first sale after the quiet days
        Gap, ///< days that no file of a kind covers
    };
    Kind kind = Kind::Promotion;
    DayRange days;
    LocalText name; ///< of the promotion, product or file kind
};

struct ScoreChange
{
    QString score;
    LocalText name;
    Day from;
    Day to;
    std::optional<PublishedScore> totalBefore;
    std::optional<PublishedScore> totalNow;
    std::vector<DimensionChange> dimensions; ///< of the rule
    std::optional<double>
        unexplained; ///< of the total's change, by the dimensions' points; when all have some
    std::vector<IndicatorChange> indicators; ///< the most lost points or the worst change first
    std::vector<ScoreEvent> events; ///< of the 90 days to `to`, by day
};

/// Whether a difference says nothing: of a rate less than the standard error of two samples of these sizes
/// (or less than one row of the later one), of anything else less than a fiftieth of the earlier value. False
/// where one has no value.
bool isSmallDifference(const IndicatorValue &before, const IndicatorValue &now);

/// Of the store's score under the rule that holds now. Off the UI thread.
ScoreChange buildScoreChange(const Evaluator &evaluator);
/// "promotion", "launch", "gap".
QString scoreEventId(ScoreEvent::Kind kind);
/// "product", "influencer", "warehouse", "courier".
QString causeGroupId(GroupBy groupBy);
QJsonObject toJson(const ScoreChange &change);

} // namespace shopglass
