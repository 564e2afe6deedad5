// The row of an XLSX sheet that is being read: cells at their columns, their texts in one buffer.

#pragma once

#include "models/import/tablesource.h"

#include <string>
#include <vector>

namespace shopglass {

class XlsxRow final
{
public:
    static constexpr int MostColumns = 16'384;
    static constexpr std::size_t LargestText = std::size_t(64) << 20;

    void clear();
    /// Where the current cell's text is collected.
    [[nodiscard]] std::string &text() noexcept { return m_text; }
    /// Whether the column has a cell already, which no sound file gives twice.
    [[nodiscard]] bool has(int column) const;
    /// Puts a cell whose text was collected from `begin` on. Requires: column below MostColumns,
    /// !has(column).
    void putCollected(int column, const RawCell &cell, std::size_t begin);
    /// Puts a cell whose text lives elsewhere.
    void put(int column, const RawCell &cell);
    /// The row up to its last filled cell.
    std::span<const RawCell> cells();

private:
    struct Collected
    {
        int column;
        std::size_t begin;
        std::size_t size;
    };
    RawCell &place(int column);

    std::string m_text;
    /// As many as the widest row so far had, and blank where this one has none: a cell in the last column of
    /// each of a million rows costs no more than one in the next.
    std::vector<RawCell> m_cells;
    std::vector<int> m_touched; ///< columns of the row at hand that are to be made blank again
    std::size_t m_width = 0; ///< cells of the row at hand
    std::vector<Collected> m_collected; ///< views are made last: the buffer may move while it grows
};

} // namespace shopglass
