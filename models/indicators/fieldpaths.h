// Who and what is met first in one field and bought again in the merchant's own fields: the two wheels.
//
// Buyers (orders whose buyer is known) and products are followed through all order files up to the last day
// that counts as seen. Each is met with its first paid order (products: line) and in that order's field; of
// one day the one that was paid first. A buyer comes back with one of a later day in self broadcast or on the
// shelf, at most so many days after: a basket of several products is paid as several orders at once. So does
// a product of distribution, while one of the merchant's own fields is taken up once distribution sells it.
// Only those count whose days before and after are all covered by files that tell the fields: before, because
// a gap hides an earlier purchase, after, because their time must be over. Threads: a value, made by a pure
// function in one pass over the paid lines.

#pragma once

#include "models/columns/paidrows.h"
#include "models/rulebook/wheelrules.h"

#include <array>
#include <span>
#include <vector>

namespace shopglass {

struct FieldPaths
{
    enum class Subject { Buyers, Products };

    /// How many were met, and how many of them came back in time.
    struct Follow
    {
        qint64 met = 0;
        qint64 back = 0;

        friend bool operator==(const Follow &, const Follow &) = default;
    };
    struct Waits
    {
        Follow within; ///< WheelRules::shortDays
        Follow withinLong; ///< WheelRules::longDays
    };
    using ByField = std::array<Waits, FieldCount>; ///< by the field they were met in

    ByField buyers;
    ByField products;
    struct DaySales
    {
        std::int32_t day = 0;
        std::array<qint64, FieldCount> paidGmv{}; ///< fen
        bool ownLive = false; ///< something was sold in one of the merchant's own live rooms
    };
    std::vector<DaySales> days; ///< those with paid lines, ascending
    qint64 paidOrders = 0; ///< in all of them
    qint64 identifiedOrders = 0;
};

/// What the channel rules say of each StoreColumns::sources entry.
struct SourceFields
{
    std::vector<Field> fields;
    std::vector<bool> ownLive; ///< the scene is live, in self broadcast
    /// The days whose order files have all columns that the rules read; ascending and apart. A purchase on
    /// any other day is known, but not where it was made.
    std::vector<DayRange> told;
};

FieldPaths followFields(const StoreColumns &columns, const SourceFields &sources, const PaidRows &paidRows,
                        const WheelRules &rules, Day lastDay);

} // namespace shopglass
