// Which rows of a list that users import again and again are the ones that hold: those of each source's
// latest list.
//
// Threads: a pure function.

#pragma once

#include "models/base/day.h"
#include "models/columns/figuretable.h"

namespace shopglass {

/// Of lists up to the day; ascending. Rows that name no source are one of their own.
std::vector<std::size_t> latestListRows(const FigureTable &table, Day last);

} // namespace shopglass
