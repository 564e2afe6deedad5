// Importing a text with the scales of official scores.

#pragma once

#include "tests/import/importbench.h"

namespace shopglass::test {

inline ScoreScales scales()
{
    return {{q("store_score"), 0.0, 5.0, {}, {}, {q("商品体验"), q("物流体验")}},
            {q("store_score"), 0.0, 5.0, {}, {}, {q("经营稳定性")}},
            {q("product_score"), 0.0, 100.0, {}, {}}};
}

/// Imports a text as a file, with the scales of official scores.
inline Result<ImportOutcome> imported(ImportBench &bench, const QString &text)
{
    ImportRequest request;
    request.path = bench.write(q("file.csv"), text.toUtf8());
    request.scales = scales();
    return bench.import(request);
}

} // namespace shopglass::test
