// The latest category of each product that product files give.
//
// Threads: a pure function.

#pragma once

#include "models/columns/storecolumns.h"

#include <vector>

namespace shopglass {

struct CategoryRow
{
    std::int32_t day = NoDay;
    std::uint32_t row = 0; ///< of the table
    std::uint32_t category = 0; ///< number in the column's texts, 0 = no file up to the day says it
};

/// By product. `table`: of product files, `category`: its column.
std::vector<CategoryRow> latestCategories(const FigureTable &table, const TextColumn &category,
                                          std::size_t products, Day last);

} // namespace shopglass
