// What is asked when somebody wants to see the rows behind a figure: which indicator, which part of it, of
// what.
//
// Ids are those that pages, tables and the command line show, so that whoever shows a figure can ask for its
// rows. Threads: a plain value.

#pragma once

#include "models/base/period.h"
#include "models/indicators/analysis.h"

#include <QMetaType>
#include <QString>

#include <optional>

namespace shopglass {

enum class RowsPart {
    Counted, ///< what the figure counts; of a quotient the rows above its line
    Base, ///< of a quotient the rows below its line
    Bad, ///< the rows that hold the figure back: late parcels, quality refunds …
    Good, ///< the others
};

enum class RowsOrder { LargestFirst, SmallestFirst, NewestFirst, OldestFirst };

/// One group of a grouping, as tables show it.
struct RowsGroup
{
    GroupBy by = GroupBy::Warehouse; ///< Product, Influencer, Warehouse, Courier or Province
    QString key; ///< as IndicatorRow has it; empty = rows that name none

    friend bool operator==(const RowsGroup &, const RowsGroup &) = default;
};

struct RowsQuestion
{
    QString indicator; ///< id in the catalogue
    RowsPart part = RowsPart::Counted;
    std::optional<Period> period; ///< none: the period that is looked at anyway
    std::optional<Field> field;
    QString product; ///< id as the files write it; empty = all
    QString influencer; ///< likewise
    std::optional<RowsGroup> group = {}; ///< beside or instead of the above
    /// All rows that name this order, of every kind of file, whatever else is asked; the indicator is where
    /// the question came from.
    QString orderId = {};
    /// Which part of what a page shows, as the page's tables number it: a live session's id, a province, a
    /// month, a price band … empty = all, or the page's figure has no parts.
    QString of = {};
    RowsOrder order = RowsOrder::LargestFirst;
    std::size_t limit = 500; ///< rows whose details are read; 0 = all

    friend bool operator==(const RowsQuestion &, const RowsQuestion &) = default;
};

} // namespace shopglass

Q_DECLARE_METATYPE(shopglass::RowsQuestion)
