// A believable year of one shop, made by seed and written as the platform would export it.
//
// Same options, same bytes. Headers that are documented are exact; invented ones are listed in one place
// (sampleheaders.h). Everything is made up: names, phones, ids.

#pragma once

#include "models/base/day.h"
#include "models/base/progress.h"
#include "models/base/result.h"

#include <QStringList>

namespace shopglass {

struct SampleOptions
{
    QString folder;
    qint64 orders = 20000;
    int days = 365;
    quint64 seed = 1;
    Day lastDay;          ///< last day with data
    bool csvOnly = false; ///< only the streaming CSV, for very large shops
};

struct SampleFiles
{
    QStringList paths;
    qint64 orders = 0;
};

/// Writes the export files. Memory does not grow with the number of orders (XLSX part by part aside).
Result<SampleFiles> writeSampleShop(const SampleOptions &options, const ProgressSink &progress);

} // namespace shopglass
