// A table on paper: upright or turned, which columns stand side by side, how wide they are, and its head and
// rows as blocks.

#pragma once

#include "widgets/report/pagination.h"
#include "widgets/report/printblock.h"

#include <memory>

namespace shopglass {

/// Some columns of a table, side by side.
struct TablePart
{
    std::vector<std::size_t> columns; ///< of the spec
    std::vector<double> widths;
    std::vector<TableColumn::Kind> kinds;
};

/// Whether the columns fit upright.
PageTurn turnOf(const TableSpec &table);
/// In parts that all begin with the first column where even the page's width is not enough.
std::vector<TablePart> tableParts(const TableSpec &table, double width);

class TableHeadBlock final : public PrintBlock
{
public:
    TableHeadBlock(const TableSpec &table, std::shared_ptr<const TablePart> part);
    [[nodiscard]] double height() const override;
    void paint(VectorPainter &on, QPointF at, const PrintStyle &style) const override;

private:
    std::shared_ptr<const TablePart> m_part;
    std::vector<PrintText> m_texts;
};

class TableRowBlock final : public PrintBlock
{
public:
    /// Texts that would make the row taller than `mostHeight` end in an ellipsis.
    TableRowBlock(const std::vector<TableCell> &row, std::shared_ptr<const TablePart> part,
                  double mostHeight);
    [[nodiscard]] double height() const override;
    void paint(VectorPainter &on, QPointF at, const PrintStyle &style) const override;

private:
    struct Cell
    {
        PrintText text;
        Meaning meaning;
        bool change;
        Heat heat;
    };
    std::shared_ptr<const TablePart> m_part;
    std::vector<Cell> m_cells;
};

} // namespace shopglass
