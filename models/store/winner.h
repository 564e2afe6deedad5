// Which of a key's versions is the fact, and what the others still add to it.

#pragma once

#include "models/store/factrow.h"
#include "models/store/sheetbook.h"

namespace shopglass {

/// One version with what decides about it.
struct Contender
{
    FactRow row;
    AttributeMask says = 0; ///< attributes that it has something to say about, blank or not
    int first = 0; ///< order status rank, or the kind's first rank
    int second = 0; ///< after-sale status rank
    BeijingSeconds latest = 0;
    BatchId batch = 0;
};

/// A version ready for merged().
Contender contender(FactRow row, const SheetRecord &sheet);

/// The fact: the row of the highest contender by the winner rule of batchwriter.h; each attribute that it
/// says nothing about comes from the next contender that does. Requires: not empty.
FactRow merged(std::vector<Contender> contenders);

} // namespace shopglass
