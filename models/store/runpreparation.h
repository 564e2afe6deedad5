// What can be done with a run's rows before it is known whether they are new, so that storing them takes
// less: it is the storing thread that a first import waits for.
//
// A guess: bodies and shares of rows that turn out to be known are not used, and rows of a run that was not
// prepared are packed and counted as they are stored. Threads: one at a time.

#pragma once

#include "models/store/rollupshare.h"
#include "models/store/runwriter.h"

namespace shopglass {

class RunPreparation final
{
public:
    /// Packs rows from this one on, and adds what they count in the rollup if each is a whole new order to
    /// the run's shares. Only where all rows before were taken so as well.
    void takeNew(PendingRun &run, std::size_t first);

private:
    OrderShare m_share; ///< of the row at hand
};

} // namespace shopglass
