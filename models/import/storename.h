// What files say of the shop they come from: its number and its name. Kept per store, so that a file of
// another shop is noticed. A shop's name is no personal data.

#pragma once

#include "models/store/batchwriter.h"

#include <QStringList>

namespace shopglass {

struct StoreNames
{
    QStringList ids;
    QStringList names;

    /// Adds a text once; more than a few are not kept, they say nothing any more.
    static void add(QStringList &texts, const QString &text);
};

/// What the files of this store that are not undone have said.
Result<StoreNames> knownStoreNames(const Workspace &workspace, StoreId store);

/// Remembers what the file of a batch said.
Result<void> rememberStoreNames(Workspace &workspace, StoreId store, BatchId batch, const StoreNames &said);

} // namespace shopglass
