// Dresses the program: style, palette, font and the few shapes that Fusion lacks. All colours come from
// Theme.

#pragma once

#include "widgets/common/theme.h"

class QApplication;

namespace shopglass {

enum class ThemeChoice { System, Light, Dark };

/// "system", "light", "dark", as stored in the settings and given on the command line.
QString themeChoiceId(ThemeChoice choice);
std::optional<ThemeChoice> themeChoiceFromId(const QString &id);

/// What the choice means on this machine. System is as the desktop was when first asked.
ThemeShade shadeFor(ThemeChoice choice);

/// For the whole program, at start and whenever the choice changes.
void applyAppearance(QApplication &application, ThemeChoice choice);

} // namespace shopglass
