// Which official scores a batch states otherwise than another one does: a file may be wrong, or what was
// typed in, and only one of the two values counts.
//
// Values in thousandths. Threads: as the Workspace.

#pragma once

#include "models/store/storereader.h"

namespace shopglass {

struct ContestedScore
{
    Day day;
    QString score; ///< as exports write it
    QString scoreId; ///< store_score …
    QString subject; ///< product or influencer id; empty for the store
    QString dimension; ///< as stated; empty = total
    qint64 said = 0; ///< by the batch that was asked for
    qint64 other = 0;
    FactOrigin saidOrigin;
    FactOrigin otherOrigin;
    qint64 counts = 0; ///< the one of the two, or a third one, that the workspace goes by
};

struct ContestedScores
{
    qint64 count = 0; ///< values of the batch that others contradict
    std::optional<ContestedScore> first; ///< by day
};

Result<ContestedScores> contestedScores(const Workspace &workspace, StoreId store, BatchId batch);
/// Every value of the store that two batches state differently, by day: `said` is the one that counts,
/// `other` the latest one that does not.
Result<std::vector<ContestedScore>> allContestedScores(const Workspace &workspace, StoreId store);

} // namespace shopglass
