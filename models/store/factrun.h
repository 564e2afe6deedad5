// Rows of one sheet as the integers of their facts, held back until enough of them can be written in the
// order of their keys, which is what makes SQLite quick.
//
// A row's cells lie as the columns of the fact table after store_id: the key, the other attributes, then
// sheet_id, source_row, silent and content. Memory is asked for once. Threads: one at a time.

#pragma once

#include "models/store/factrow.h"
#include "models/store/packedrow.h"
#include "models/store/supply.h"

#include <memory>
#include <string>

namespace shopglass {

/// Columns of the primary key after store_id: the kind's key, and line_key where orders have lines.
QStringList keyColumns(const ExportKind &kind);

/// How the facts of a kind lie in their table.
struct FactShape
{
    explicit FactShape(const ExportKind &kind);

    const ExportKind *kind;
    int keyParts;
    AttributeMask keyMask; ///< attributes that lie in the key
    QStringList columns; ///< names, without store_id
    std::vector<int> attributes; ///< by column: the attribute that may be missing; −1 = always there
    std::vector<int> columnOf; ///< by attribute
    int sheet; ///< columns of where a row came from
    int sourceRow;
    int silent;
    int content;
    std::size_t width; ///< columns
    QStringList stored; ///< columns of the table, without store_id: `columns`, or of packed kinds the key,
                        ///< sheet_id, source_row, content and body
    std::optional<RowPacking> packing; ///< of packed kinds
};

class FactRun final
{
public:
    /// So many rows are sorted and written together; some 3 MB of orders.
    static constexpr std::size_t MostRows = 8'192;

    /// Empties the run for rows of another kind.
    void begin(const FactShape &shape);

    [[nodiscard]] const FactShape &shape() const { return *m_shape; }
    [[nodiscard]] std::size_t rows() const { return m_count; }
    /// Appends rows whose cells are then to be filled; all their attributes are missing. Gives the first.
    std::size_t append(std::size_t count);

    [[nodiscard]] qint64 *cells(std::size_t row) { return m_cells.get() + row * m_shape->width; }
    [[nodiscard]] const qint64 *cells(std::size_t row) const { return m_cells.get() + row * m_shape->width; }
    [[nodiscard]] AttributeMask &present(std::size_t row) { return m_present[row]; }
    [[nodiscard]] AttributeMask present(std::size_t row) const { return m_present[row]; }

    [[nodiscard]] bool has(std::size_t row, int attribute) const
    {
        return (m_present[row] >> attribute) & 1U;
    }
    [[nodiscard]] qint64 valueOr(std::size_t row, int attribute, qint64 otherwise) const
    {
        return has(row, attribute) ? cells(row)[m_shape->columnOf[std::size_t(attribute)]] : otherwise;
    }
    [[nodiscard]] FactKey key(std::size_t row) const;
    [[nodiscard]] qint64 sourceRow(std::size_t row) const { return cells(row)[m_shape->sourceRow]; }
    [[nodiscard]] qint64 content(std::size_t row) const { return cells(row)[m_shape->content]; }
    /// Asks for the memory of a row's key and of what is told about it.
    void prefetch(std::size_t row) const;
    /// A row on its own.
    void copyTo(std::size_t row, FactRow &fact) const;

    /// Puts the rows in order.
    void sort();
    /// All rows by key; those of one key in the order they came. Requires: sort() came after the last row.
    [[nodiscard]] const std::vector<std::uint32_t> &order() const
    {
        Q_ASSERT(m_order.size() == m_count);
        return m_order;
    }
    /// Packs the rows from this one on, while they are still in the processor's cache. Rows that nobody
    /// packed are packed when a statement reads them. Requires: a packed kind, and that the rows before are
    /// packed.
    void pack(std::size_t first);
    [[nodiscard]] std::size_t packedRows() const { return m_packedEnds.size(); }

    /// The rows for a statement that reads c0, c1, … as this table's columns.
    [[nodiscard]] SupplyRows supply(std::span<const std::uint32_t> order) const;

private:
    [[nodiscard]] std::string_view body(std::size_t row) const;
    std::string_view packed(RowPacking::Buffer &buffer, std::size_t row) const;

    const FactShape *m_shape = nullptr;
    std::unique_ptr<qint64[]> m_cells;
    std::size_t m_cellCount = 0; ///< cells there is memory for
    std::vector<AttributeMask> m_present;
    std::size_t m_count = 0;
    std::vector<std::uint32_t> m_order;
    std::string m_packed; ///< bodies of the first rows, one behind the other
    std::vector<std::uint32_t> m_packedEnds; ///< where each of them ends
    mutable RowPacking::Buffer m_body; ///< of the row that a statement reads
};

} // namespace shopglass
