// Names and phrases of actions that are data: what roles and fields are called, what sentences are put
// together from. In both languages at once, because a view is not told which one it is read in.
//
// Threads: may be asked from several at once.

#pragma once

#include "models/rulebook/provenance.h"

#include <QHash>

#include <optional>

namespace shopglass {

/// The entries of a list in a built-in file by id. Asserts that the file is there and names some.
QHash<QString, LocalText> readNamedTexts(const QString &path, const QString &list);

/// The phrase with what its placeholders stand for; of an unknown id nothing.
std::optional<LocalText> actionPhrase(const QString &id, const QHash<QString, LocalText> &parts = {});

} // namespace shopglass
