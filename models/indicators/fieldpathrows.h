// Which rows are behind the two wheels: the first purchase of each buyer or product that counts, and the one
// with which it came back. The walk is that of followFields().
//
// Threads: a pure function, one pass over the paid lines.

#pragma once

#include "models/indicators/fieldpaths.h"

namespace shopglass {

struct PathQuestion
{
    FieldPaths::Subject subject = FieldPaths::Subject::Buyers;
    enum class Met { ByDistribution, Elsewhere } met = Met::ByDistribution;
    enum class Wait { Short, Long } wait = Wait::Short;
    enum class Step { First, Back } step = Step::First;
};

/// As many rows as FieldPaths counts, one for each buyer or product.
std::vector<std::uint32_t> pathRows(const StoreColumns &columns, const SourceFields &sources,
                                    const PaidRows &paidRows, const WheelRules &rules, Day lastDay,
                                    const PathQuestion &question);

} // namespace shopglass
