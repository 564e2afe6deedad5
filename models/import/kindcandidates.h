// Which kinds of export a header row may be, and what each would still need: for refusals and for asking.

#pragma once

#include "models/store/exportkind.h"

#include <optional>
#include <vector>

namespace shopglass {

/// One row near the top of a sheet.
struct TopRow
{
    qint64 row = 0;
    QStringList texts;
};

struct KindCandidate
{
    const ExportKind *kind = nullptr;
    QString profileId; ///< of the built-in profile that comes nearest
    int known = 0; ///< headers that it knows
    int weight = 0; ///< the same, those that are stored counted twice
    QStringList missing; ///< headers that it still needs, one of its dates included
};

/// Kinds that know at least one header of the row, nearest first. `dayAbove`: see dayabove.h.
std::vector<KindCandidate> kindCandidates(const TopRow &row, const std::optional<QString> &dayAbove);

} // namespace shopglass
