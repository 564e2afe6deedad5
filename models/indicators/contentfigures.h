// The figures of live sessions and videos, over any choice of rows of their files: GPM, UV value, click and
// conversion rate, new followers.
//
// Ids, units and minimum samples are the catalogue's, and so is what a blank cell means: a row that does not
// say one side of a quotient is left out of both. Threads: pure functions.

#pragma once

#include "models/indicators/analysis.h"

#include <span>

namespace shopglass {

/// A figure over rows of one file kind.
struct ContentFigure
{
    QString id; ///< in the catalogue
    QString top; ///< column above the line; empty = 1 for each row
    QString bottom; ///< below it; empty = a plain sum
    double times = 1.0;
    bool topNeeded = false; ///< a row without it is left out; otherwise its blank is nothing
};

/// Of the kinds live_sessions and videos.
const std::vector<ContentFigure> &liveFigures();
const std::vector<ContentFigure> &videoFigures();

/// The figure over these rows, without comparison. No rows: not covered.
IndicatorValue contentValue(const ContentFigure &figure, const FigureTable &table,
                            std::span<const std::size_t> rows, const Catalogue &catalogue);

} // namespace shopglass
