// The lists of the columns that rows can be grouped by: products, influencers, warehouses …
//
// Threads: pure functions.

#pragma once

#include "models/indicators/analysis.h"

namespace shopglass {

/// Whether a grouping's groups are entries of such a list.
bool isEntityGrouping(GroupBy groupBy);
/// How many entries the list has, blank included; 0 for other groupings.
std::size_t entityCount(const StoreColumns &columns, GroupBy groupBy);
/// Requires: an entry of the list. Where it has no id of its own, the name stands for it.
NamedEntity entityAt(const StoreColumns &columns, GroupBy groupBy, std::uint32_t entity);

/// Whether the grouping is by something that only orders name.
constexpr bool isOrderPlace(GroupBy groupBy)
{
    return groupBy == GroupBy::Warehouse || groupBy == GroupBy::Courier || groupBy == GroupBy::Province;
}
/// The entry of an order line's place; blank where its file does not say. Requires: isOrderPlace().
std::uint32_t orderPlace(const OrderColumns &orders, GroupBy groupBy, std::size_t row);

} // namespace shopglass
