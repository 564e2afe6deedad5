// What export kinds and their attributes are called and hold, for who may not look into the store.
//
// Threads: pure functions.

#pragma once

#include "models/rulebook/rulebook.h"

#include <QString>

namespace shopglass {

/// The kind's name, "Orders". Requires: a known kind.
LocalText kindWords(const QString &kind);

/// The attribute's name; its id in both languages where the kind has none.
LocalText attributeWords(const QString &kind, const QString &attribute);

/// Whether the kind has the attribute, and it is an amount of money.
bool isMoneyAttribute(const QString &kind, const QString &attribute);

/// The first text of an attribute of fixed values; empty where there is none.
QString firstValueOf(const QString &kind, const QString &attribute);

} // namespace shopglass
