// Keeps the columns of the stores shown last, so that going back to one costs nothing; bounded by their rows.
//
// Threads: used on one thread.

#pragma once

#include "models/columns/storecolumns.h"

#include <deque>
#include <memory>

namespace shopglass {

class ColumnCache final
{
public:
    /// Rows of all kinds that stores beside the one in use may have together: some 40 MB.
    static constexpr std::size_t MostOtherRows = 400'000;

    /// Null when they are not kept or the store's facts have changed.
    [[nodiscard]] std::shared_ptr<const StoreColumns> find(StoreId store, qint64 factsVersion) const;
    /// As find(), and makes them the ones in use.
    std::shared_ptr<const StoreColumns> use(StoreId store, qint64 factsVersion);
    [[nodiscard]] bool holds(const StoreColumns *columns) const;

    /// Forgets what would be too much beside new columns of a store, its own old ones first.
    void makeRoom(StoreId store);
    /// Makes them the ones in use.
    void add(std::shared_ptr<const StoreColumns> columns);
    void clear() { m_kept.clear(); }

private:
    std::deque<std::shared_ptr<const StoreColumns>> m_kept; ///< used last first
};

} // namespace shopglass
