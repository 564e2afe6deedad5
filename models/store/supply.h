// Hands many rows to SQLite at once: a table named "supply" whose rows lie in memory, so that one
// INSERT … SELECT … FROM supply writes a whole run without binding a single value.
//
// Columns are c0, c1, … Threads: as the Database that owns it.

#pragma once

#include "models/store/exportkind.h"

#include <functional>
#include <span>
#include <string_view>

struct sqlite3;

namespace shopglass {

/// The rows of one statement. What it points to must stay until the statement has ended.
struct SupplyRows
{
    std::span<const std::uint32_t> order; ///< the rows to give, in the order to give them
    const qint64 *cells = nullptr; ///< row by row
    std::size_t width = 0; ///< cells of a row
    const AttributeMask *present = nullptr; ///< by row
    std::span<const int>
        attributes; ///< by column: the bit of `present` that a value needs; −1 = always there
    std::function<std::string_view(std::size_t row)> body; ///< the column after the last cell, a blob that
                                                           ///< lives until the next call
};

class Supply final
{
public:
    static constexpr int MostColumns = 72;

    Supply() = default;
    Supply(const Supply &) = delete;
    Supply &operator=(const Supply &) = delete;

    /// Makes the table known to a connection that this object outlives. False when SQLite refuses.
    bool attachTo(sqlite3 *connection);

    /// What the next statement reads.
    void show(const SupplyRows &rows) { m_rows = rows; }
    [[nodiscard]] const SupplyRows &rows() const { return m_rows; }

private:
    SupplyRows m_rows;
};

} // namespace shopglass
