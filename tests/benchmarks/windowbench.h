// How quick is the window: until it is painted, until other figures are shown, and while a file is imported?
//
// showMinimal() and showShopglass() end the process themselves; the driver times them from outside. All may
// be called once in a process.

#pragma once

#include <QString>

namespace shopglass {

/// A plain widget, until it is painted.
int showMinimal();

enum class Until { Painted, Filled };

/// As the command `open` does it.
int showShopglass(const QString &path, Until until);

/// {"ms": median time from another choice of period to its figures in the painted window}
int timePeriodChange(const QString &path);

/// Imports a file in the window: {"ms": longest time that the event loop was kept waiting, "period": median
/// time of a change of period meanwhile}
int timeImport(const QString &path, const QString &file);

} // namespace shopglass
