// Hands the facts of a kind over in blocks, column by column: the quickest way from the file to typed arrays.
//
// The rows reach us as arguments of an aggregate function, which saves SQLite a result row and us a call per
// cell: 40 % less time than stepping. Private to models/store. Threads: as the Database.

#pragma once

#include "models/store/database.h"
#include "models/store/storereader.h"

namespace shopglass {

/// Runs `select fact_feed(columns …) FROM table WHERE store_id = store`, whose rows come by primary key
/// because a fact table has no other index. columns: attributes or parts of the key. visit returns false to
/// stop.
Result<void> feedFacts(const Database &database, const ExportKind &kind, const QStringList &columns,
                       StoreId store, const std::function<bool(const FactBlock &)> &visit);

} // namespace shopglass
