// Reads and keeps the documents that users made.
//
// Threads: as the Workspace.

#pragma once

#include "models/base/clock.h"
#include "models/base/document.h"
#include "models/store/workspace.h"

namespace shopglass {

/// Those of a store and of the whole workspace, by kind and id. Fails when the workspace cannot be read or a
/// body is no JSON object.
Result<Documents> documentsOf(const Workspace &workspace, StoreId store);

/// Keeps a document in place of the one with its kind and id. Requires: kind and id are not empty.
Result<void> keepDocument(Workspace &workspace, StoreId store, DocumentScope scope, const Document &document,
                          const Clock &clock);

/// Says whether there was one.
Result<bool> dropDocument(Workspace &workspace, StoreId store, DocumentScope scope, const QString &kind,
                          const QString &id);

} // namespace shopglass
