// The plan of a sheet whose header row fits one of the built-in profiles.

#pragma once

#include "models/import/aliases.h"
#include "models/import/sheetplan.h"

namespace shopglass {

/// The attribute that a header key stands for in a profile, with or without its unit; −1 when none.
int attributeOf(const AliasProfile &profile, const QString &headerKey);

/// Whether a header is known to the profile and not stored.
bool isIgnored(const AliasProfile &profile, const QString &headerKey);

/// Which column, formula or constant fills which attribute, and what is left out.
/// `dayAbove` fills the day of every row where there is no column for it, see dayabove.h.
SheetPlan builtInPlan(const ExportKind &kind, const AliasProfile &profile, const TopRow &header,
                      const std::optional<QString> &dayAbove);

/// The attribute that the day above the header can fill; none for kinds whose rows are moments.
std::optional<std::size_t> dayAttribute(const ExportKind &kind);

} // namespace shopglass
