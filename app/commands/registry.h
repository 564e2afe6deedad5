// Which commands there are, and what each needs of the machine.

#pragma once

#include "app/language.h"

#include <QStringList>

namespace shopglass {

enum class CommandNeeds {
    Nothing, ///< a terminal
    Pictures, ///< fonts and painting, no display
    Window, ///< a display, where there is one
};

struct Command
{
    QString name;
    CommandNeeds needs = CommandNeeds::Nothing;
    int (*run)(const QStringList &arguments, Translations &translations) = nullptr;
};

/// The command of that name; the window's for an empty name, a file or an option of its; nullptr for help,
/// version and unknown words.
const Command *commandFor(const QString &name);

/// `shopglass help`, `--version`, or the fault of an unknown command; gives the exit code.
int runHelp(const QString &name);

} // namespace shopglass
