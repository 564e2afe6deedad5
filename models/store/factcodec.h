// How a version's values lie in fact_version.payload.
//
// A varint whose bit i says that the i-th attribute of the sheet has a value, then these values in order,
// each as a zigzag varint. Attributes of the key are left out: the key has them. The sheet's own list
// decides, so payloads stay readable when kinds.json grows.

#pragma once

#include "models/store/factrow.h"
#include "models/store/sheetbook.h"

#include <string>
#include <string_view>

namespace shopglass {

/// Requires: row.sheet is `sheet`; `keyMask` as FactTable::keyMask().
std::string encodePayload(const FactRow &row, const SheetRecord &sheet, AttributeMask keyMask);

/// Fills the values of `row`; stops at the end of damaged bytes.
void decodePayload(std::string_view payload, const SheetRecord &sheet, FactRow &row);

} // namespace shopglass
