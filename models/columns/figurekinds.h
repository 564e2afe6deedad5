// Which columns of each figure kind are kept in memory, and which of its rows are parts of a whole that has a
// row of its own.
//
// Attribute ids as in kinds.json. Threads: immutable.

#pragma once

#include "models/store/furtherpayouts.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace shopglass {

/// Rows of one day that agree in `scope`: once one of them leaves `part` blank, it stands for the whole, and
/// those that name a part do not count beside it. The whole wins because a breakdown may be cut off (a report
/// of hours made at noon, one agent of several). With `cover` the whole may be the one that is cut off (hours
/// of the account beside days of its campaigns): then whichever side adds up to more counts, the whole when
/// they are even.
struct WholeRule
{
    QStringList scope;
    QStringList part;
    QString cover = {}; ///< a column that nothing can be too much in, such as money spent
    QString among = {}; ///< only rows that fill it
    QString unlike = {}; ///< only where one side fills it in every row and the other in none
};

/// A column that several columns of the file make together.
struct DerivedColumn
{
    enum class Kind {
        Sum, ///< of the inputs; the first one must be in the file, the others may be missing
        SumWhereFirst, ///< the first input where the second one, an enum, has its first value; else nought
        Seconds, ///< from the first input (minutes), else from the second (begin) to the third (end)
    };
    QString id;
    Kind kind = Kind::Sum;
    QStringList inputs;
};

struct FigureKind
{
    QString kind;
    QStringList days; ///< attributes that date a row; the first one present counts
    bool hasProduct = false; ///< product_id, product_title where the kind has one
    bool hasOrder = false; ///< order_id
    QStringList texts;
    /// Numbers as they are; enums by their place; yes/no texts as 1 and 0.
    QStringList figures;
    std::vector<DerivedColumn> derived;
    std::vector<WholeRule> wholes; ///< applied one after the other
    std::optional<PayoutAttributes> payouts = std::nullopt; ///< of kinds whose keys are paid in several goes
};

const std::vector<FigureKind> &figureKinds();

} // namespace shopglass
