// The measures that are summed from the figure kinds: from which kind, under which dimensions, out of which
// column.
//
// Expressions of the catalogue name them like the measures over orders (measure.h). Threads: immutable.

#pragma once

#include "models/indicators/analysis.h"

#include <QLatin1String>

#include <vector>

namespace shopglass {

enum class FigureOperation {
    Rows, ///< how many rows
    Sum, ///< of the column
    SumOfProducts, ///< of the column times `factor`
    GoodStars, ///< rows whose stars the rulebook calls good
    BadStars,
    OnSale, ///< different products that a list of the period has on sale
    SoldOnSale, ///< those of them with a paid order
};

struct FigureMeasure
{
    QString id;
    QStringList kinds; ///< the first one that knows the dimensions asked for is summed
    FigureOperation operation = FigureOperation::Sum;
    QString column; ///< attribute id or derived column; empty for Rows
    QString factor;
    /// A row without a value says nothing of an indicator with this measure; otherwise a blank counts as
    /// nothing.
    enum class Blank { CountsAsNothing, LeavesOutTheRow } blank = Blank::CountsAsNothing;
};

const std::vector<FigureMeasure> &figureMeasures();
/// Null for an unknown id.
const FigureMeasure *figureMeasureNamed(const QString &id);

/// What rows are told apart or restricted by, beside their day.
struct Dimensions
{
    bool field = false;
    bool product = false;
    bool influencer = false;
    bool scene = false;
    bool orderPlace = false; ///< warehouse, courier or province: only orders name them

    friend bool operator==(const Dimensions &, const Dimensions &) = default;
};

Dimensions dimensionsOf(GroupBy groupBy, const RowFilter &filter);

/// The kind that a measure is summed from; empty where none knows the dimensions.
QString kindOf(const FigureMeasure &measure, const Dimensions &dimensions);

/// Whether a kind says how things were on single days, such as a list of products, and not what happened over
/// them.
bool isSnapshot(const QString &kind);

/// Whether a file of the kind has a row for each of its days, so that a day without one is missing.
bool hasRowEveryDay(const QString &kind);

} // namespace shopglass
