// What is known of an official score's rule: its versions with dimensions, scale, days, source and
// confidence.
//
// Threads: a pure function.

#pragma once

#include "models/report/sections.h"
#include "models/rulebook/rulebook.h"

#include <optional>

namespace shopglass {

/// The version that holds now comes first. Nothing for what is no score of the rulebook.
std::optional<TableSpec> scoreVersionTable(const Rulebook &rulebook, const QString &score,
                                           const TextContext &text);

} // namespace shopglass
