// Where a piece of platform knowledge comes from, how sure it is and when it holds.
//
// Threads: values.

#pragma once

#include "models/base/day.h"

#include <QString>

#include <optional>

namespace shopglass {

enum class Confidence { Seed, Official, ThirdParty, Analogue, Assumption };
/// "seed", "official", "third_party", "analogue", "assumption": as the files write it.
QString confidenceId(Confidence confidence);

/// A text in both languages.
struct LocalText
{
    QString zh;
    QString en;
};

/// What every entry carries.
struct Provenance
{
    QString source;
    Confidence confidence = Confidence::Assumption;
    std::optional<Day> validFrom;
    std::optional<Day> validTo;
    LocalText scope = {}; ///< whom a published rule binds, where that is not every shop; mostly empty
};

} // namespace shopglass
