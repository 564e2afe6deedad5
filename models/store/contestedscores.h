// Which official scores a batch states otherwise than another one does: a file may be wrong, and only one of
// the two values counts.
//
// Values in thousandths. Threads: as the Workspace.

#pragma once

#include "models/store/storereader.h"

namespace shopglass {

struct ContestedScore
{
    Day day;
    QString score; ///< as exports write it
    QString subject; ///< product or influencer id; empty for the store
    QString dimension; ///< as stated; empty = total
    qint64 said = 0; ///< by the batch that was asked for
    qint64 other = 0;
    FactOrigin otherOrigin;
    qint64 counts = 0; ///< the one of the two, or a third one, that the workspace goes by
};

struct ContestedScores
{
    qint64 count = 0; ///< values of the batch that others contradict
    std::optional<ContestedScore> first; ///< by day
};

Result<ContestedScores> contestedScores(const Workspace &workspace, StoreId store, BatchId batch);

} // namespace shopglass
