// Which weights the user accepted for a score, and which total they give: the platform publishes no weights,
// so a total of ours exists only after somebody said which weights to use, and it is always an estimate.
//
// Weights belong to the indicators of one rule version and sum to 1; those that do not are ignored with the
// reason, never brought into shape silently. A weight is the part of the scale that full attainment earns.
//
// Threads: value types and pure functions.

#pragma once

#include "models/base/document.h"
#include "models/base/result.h"
#include "models/rulebook/rulebook.h"

#include <span>

namespace shopglass {

/// Where accepted weights come from.
enum class WeightOrigin {
    Example, ///< shipped with the rulebook, not official
    Implied, ///< fitted to the official values of this store
    Typed, ///< by the user
};
/// "example", "implied", "typed".
QString weightOriginId(WeightOrigin origin);

struct ScoreWeights
{
    struct Weight
    {
        QString dimension;
        QString indicator;
        double weight = 0.0; ///< 0 … 1

        friend bool operator==(const Weight &, const Weight &) = default;
    };

    WeightOrigin origin = WeightOrigin::Example;
    QString score;
    QString ruleVersion;
    Day acceptedOn;
    std::vector<Weight> weights; ///< those left out weigh nothing

    [[nodiscard]] double of(const QString &dimension, const QString &indicator) const;
    [[nodiscard]] double ofDimension(const QString &dimension) const;
    [[nodiscard]] double sum() const;

    friend bool operator==(const ScoreWeights &, const ScoreWeights &) = default;
};

/// What the workspace keeps for a score, and why it is not used when it is not.
struct KeptWeights
{
    std::optional<ScoreWeights> weights;
    QString ignored; ///< one whole sentence; empty where weights are in force or nothing is kept
};

/// "score_weights"; the document's id is the score's.
QString scoreWeightsKind();

/// Fails when the weights are not those of this rule version, name what it does not have or have twice, lie
/// outside 0 … 1 or do not sum to 1.
Result<void> checkWeights(const ScoreWeights &weights, const ScoreRule &rule);
/// `documents` may be null.
KeptWeights keptWeights(const Documents *documents, const ScoreRule &rule);
/// keptWeights() without the reason.
std::optional<ScoreWeights> weightsInForce(const Documents *documents, const ScoreRule &rule);
/// The shipped ones; none where the rule has no indicators.
std::optional<ScoreWeights> exampleWeights(const ScoreRule &rule, Day acceptedOn);

Document toDocument(const ScoreWeights &weights);
/// As the document's body and as the command line print it: {"score","rule_version","origin","accepted_on",
/// "official":false,"weights":[{"dimension","indicator","weight"}]}.
QJsonObject toJson(const ScoreWeights &weights);

/// How far one indicator of a rule is on its way from floor to target.
struct Attainment
{
    QString dimension;
    QString indicator;
    std::optional<double> value; ///< 0 … 1
};

/// The total that weights and attainments give. An estimate wherever it is shown.
struct EstimatedTotal
{
    struct Part
    {
        QString dimension;
        QString indicator;
        double weight = 0.0;
        std::optional<double> attainment;
        std::optional<double> points; ///< of the scale: weight × attainment × (scale_max − scale_min)
    };

    std::optional<double> value; ///< scale_min … scale_max, not rounded; none while anything is missing
    std::vector<Part> parts; ///< those with a weight above 0, in the order of the rule

    /// Parts that have a weight but no attainment.
    [[nodiscard]] std::vector<Part> missing() const;
    /// Weighted mean of the attainments, 0 … 1; none while a part of the dimension is missing or it weighs
    /// nothing.
    [[nodiscard]] std::optional<double> ofDimension(const QString &dimension) const;
};

EstimatedTotal estimatedTotal(const ScoreWeights &weights, const ScoreRule &rule,
                              std::span<const Attainment> attainments);

} // namespace shopglass
