// Which fact a row of the columns is: its business key as the store has it, to read from there what the
// columns leave out.
//
// Threads: a pure function.

#pragma once

#include "models/columns/storecolumns.h"
#include "models/store/factrow.h"

namespace shopglass {

/// Key of a row of a kind's columns, in the order of factKeyColumns(). Requires: loaded columns of a kind
/// that has them.
FactKey factKeyOf(const StoreColumns &columns, const QString &kindId, std::size_t row);

} // namespace shopglass
