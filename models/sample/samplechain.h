// Many small sample shops, as a service provider's clients: a folder each, different in size and level, some
// with one planted problem.
//
// Names, sizes and problems are data (resources/sample/shops.json). Same options, same bytes.

#pragma once

#include "models/sample/sampleshop.h"

namespace shopglass {

struct SampleChainOptions
{
    QString folder;
    int shops = 50;
    qint64 orders = 400; ///< of a shop of usual size
    int days = 120;
    quint64 seed = 1;
    Day lastDay; ///< last day with data of a shop that is up to date
};

/// Writes one folder per shop into `folder`. On an error or a cancel the files of the shop at hand are taken
/// away again; whole shops stay.
Result<SampleFiles> writeSampleChain(const SampleChainOptions &options, const ProgressSink &progress);

} // namespace shopglass
