// Which weights the platform's own values imply: its total of each day as a weighted sum of its dimensions of
// that day, by non-negative least squares.
//
// Nothing here is official, and nothing is used before the user accepts it. The weights belong to dimensions;
// within a dimension the example weights keep their proportions. Ranges come from a bootstrap over days with
// a fixed seed: the middle 90 % of the weights of 400 samples of days (each with all its products or
// influencers) with replacement, so they say how far
// the weights depend on which days there happen to be, not whether a weighted sum is what the platform
// computes; that is what the residual is for.
//
// Threads: value types and pure functions.

#pragma once

#include "models/columns/storecolumns.h"
#include "models/scores/scoreweights.h"
#include "models/scores/straydays.h"

#include <QStringList>

namespace shopglass {

struct ImpliedWeights
{
    struct Share
    {
        QString dimension;
        double weight = 0.0;
        double low = 0.0; ///< of the range
        double high = 0.0;
    };
    /// Why weights of dimensions cannot be told from each other, or none of them be believed.
    struct Doubt
    {
        enum class Kind {
            Flat, ///< a dimension that hardly varies
            Together, ///< two that rise and fall together
            Wide, ///< a range wider than 0.2
            PoorFit, ///< of all: the totals lie further from the weighted sum than rounding can explain
        };
        Kind kind = Kind::Flat;
        QString dimension; ///< none of PoorFit
        QString other; ///< Together only
    };

    QString score;
    QString ruleVersion;
    int days = 0; ///< with total and all dimensions
    Period period; ///< the first and the last of them
    std::vector<Share> shares; ///< in the order of the rule
    double rootMeanSquare = 0.0; ///< of total − weighted sum, in points of the score
    double largestResidual = 0.0; ///< without sign
    std::vector<Doubt> doubts;

    [[nodiscard]] double sum() const;
};

/// Implied weights, or why there are none.
struct ImpliedReading
{
    enum class State {
        Fitted,
        Never, ///< the rule says of no number of days that it is enough
        TooFewDays,
    };
    State state = State::Never;
    int days = 0; ///< with total and all dimensions, without those left out
    int needed = 0;
    std::vector<StrayDay> leftOut; ///< that say something else than all the others; looked for in enough days
    int contradictions = 0; ///< values that were left out because two names of a dimension disagree
    QString missingDimension; ///< a dimension that has no official value at all
    std::optional<ImpliedWeights> weights; ///< only when Fitted
};

/// From the official values up to and including `lastDay` on which the rule holds, of products or influencers
/// all together.
ImpliedReading readImpliedWeights(const StoreColumns &columns, const ScoreRule &rule, Day lastDay);

/// Whether they add up to nearly 1, but not to 1.000: acceptableWeights() then makes 1 of it.
bool needsNormalising(const ImpliedWeights &implied);
/// As weights of indicators, brought to a sum of 1. Fails when they sum to less than 0.95 or more than 1.05
/// (the total is then no weighted mean of the dimensions), or give weight to a dimension without indicators.
Result<ScoreWeights> acceptableWeights(const ImpliedWeights &implied, const ScoreRule &rule, Day acceptedOn);

/// "fitted", "never", "too_few_days".
QString impliedStateId(ImpliedReading::State state);
/// "flat", "together", "wide", "poor_fit".
QString doubtId(ImpliedWeights::Doubt::Kind kind);
/// {"state","days","needed","missing_dimension","contradictions","left_out":[{"day","off"}]} and, when
/// fitted, "period","sum","rmse","largest_residual",
/// "weights":[{"dimension","weight","low","high"}],"doubts":[{"kind","dimension","other"}].
QJsonObject toJson(const ImpliedReading &reading);

} // namespace shopglass
