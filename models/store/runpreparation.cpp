#include "models/store/runpreparation.h"

namespace shopglass {

void RunPreparation::takeNew(PendingRun &run, std::size_t first)
{
    if (!run.rows.shape().packing || run.rows.packedRows() != first)
        return;
    run.rows.pack(first);
    for (std::size_t row = first; row < run.rows.rows(); ++row) {
        m_share.clear();
        m_share.addLine(run.rows, row);
        m_share.count(run.shares, 1);
    }
}

} // namespace shopglass
