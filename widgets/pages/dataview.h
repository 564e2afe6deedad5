// Answers the Data page: which files came in, what each brought, which rows were refused, which days are
// missing.

#pragma once

#include "models/import/folderwatch.h"
#include "models/overview/coverageview.h"
#include "models/store/batchwriter.h"

#include <vector>

namespace shopglass {

/// The folder whose new files are imported by themselves.
struct WatchView
{
    QString folder; ///< empty: none is watched
    QString store;
    std::vector<FolderWatch::Failure> failures;
};

struct DataView
{
    std::vector<BatchSummary> batches; ///< newest first, undone ones included
    BatchId selected = 0; ///< whose rejects are in `rejects`; 0 = none
    std::vector<Reject> rejects;
    CoverageView coverage; ///< of the newest days
    std::vector<KindCalendar> calendars; ///< of all days
    WatchView watch;
};

} // namespace shopglass
