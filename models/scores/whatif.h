// What would the score be if some of our indicators were others: typed values in place of ours, the
// attainments and the total that follow. Everything here is an estimate; without accepted weights there is no
// total.
//
// Pure functions of a few numbers, so that a slider may ask at every move. Threads: value types.

#pragma once

#include "models/scores/scoreview.h"
#include "models/scores/scoreweights.h"

#include <QHash>

namespace shopglass {

/// Indicator id → value in its unit.
using TypedValues = QHash<QString, double>;

struct WhatIfRow
{
    QString dimension;
    LocalText dimensionName;
    QString indicator;
    LocalText name;
    Unit unit = Unit::Count;
    Direction direction = Direction::Neutral;
    std::optional<double> now; ///< ours, over the rule's window
    std::optional<double> typed;
    std::optional<double> target;
    double weight = 0.0; ///< 0 without accepted weights
    std::optional<double> attainmentNow; ///< 0 … 1
    std::optional<double> attainment; ///< with the typed value where there is one
    double least = 0.0; ///< ends of a sensible range: holds floor, target and our value
    double greatest = 0.0;
    double step = 0.0; ///< a power of ten, so small that the range has a thousand or more
};

struct WhatIf
{
    QString score;
    QString ruleVersion;
    LocalText name;
    double scaleMin = 0.0;
    double scaleMax = 5.0;
    std::optional<ScoreWeights> weights;
    QString weightsIgnored; ///< one sentence; why kept weights are not used
    std::vector<WhatIfRow> rows; ///< those with a target, in the order of the rule
    std::optional<double> totalNow; ///< estimated
    std::optional<double> total; ///< estimated, with the typed values
    std::vector<LocalText> missing; ///< indicators with a weight but no value, so that there is no total

    /// Weighted mean of the attainments with the typed values, 0 … 1.
    struct Dimension
    {
        QString id;
        LocalText name;
        std::optional<double> attainmentNow;
        std::optional<double> attainment;
    };
    std::vector<Dimension> dimensions; ///< those that have rows
};

/// With the card's weights. Requires: the card is of the rule. Typed values of indicators without a row
/// change nothing.
WhatIf whatIf(const ScoreCard &card, const ScoreRule &rule, const TypedValues &typed = {});

} // namespace shopglass
