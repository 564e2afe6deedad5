// Which days do the files of a store cover, kind by kind, before anything is merged?
//
// Undone files are left out. Threads: as the Workspace's.

#pragma once

#include "models/store/batchwriter.h"

#include <set>

namespace shopglass {

/// What one file says of one kind; its sheets of the kind count together.
struct CoveringFile
{
    BatchId batch = 0;
    QString file;
    QString kindId;
    DayRange days; ///< from the least to the greatest primary time
    QStringList attributes; ///< of its headers
    std::optional<DayRange> refundDays; ///< of order files: where rows carry a refund amount
    std::set<Day> broken; ///< a row of these days was left out, so the file does not cover them
    BeijingSeconds importedAt = 0;
    std::optional<BeijingSeconds> latest; ///< the latest moment that the file knows of
    qint64 rows = 0; ///< of the whole file
};

/// In the order of the batches.
Result<std::vector<CoveringFile>> coveringFiles(const Workspace &workspace, StoreId store);

} // namespace shopglass
