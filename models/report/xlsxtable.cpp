#include "models/report/xlsxtable.h"

#include <xlsxwriter.h>

#include <algorithm>

namespace shopglass {

namespace {

constexpr double NarrowestColumn = 9;
constexpr double WidestColumn = 60;
/// Widths are taken from these rows; later ones look alike.
constexpr std::size_t RowsMeasured = 500;

double columnWidth(const TableSpec &table, std::size_t column)
{
    // Heads wrap and carry the button of the filter.
    double width = std::min(24.0, charactersWide(table.columns[column].title) + 4);
    const std::size_t rows = std::min(RowsMeasured, table.rows.size());
    for (std::size_t row = 0; row < rows; ++row) {
        if (column >= table.rows[row].size())
            continue;
        const TableCell &cell = table.rows[row][column];
        const QString &shown
            = cell.unit == CellUnit::Money && !cell.tooltip.isEmpty() ? cell.tooltip : cell.text;
        width = std::max(width, charactersWide(shown) + 2);
    }
    return std::clamp(width, NarrowestColumn, WidestColumn);
}

XlsxBook::Style styleOf(const TableSpec &table, std::size_t column)
{
    if (table.columns[column].kind == TableColumn::Kind::Number)
        return XlsxBook::Style::Right;
    return columnWidth(table, column) >= WidestColumn ? XlsxBook::Style::Wrapped : XlsxBook::Style::Plain;
}

void writeRow(XlsxBook &book, lxw_worksheet *sheet, quint32 at, const std::vector<TableCell> &row,
              const std::vector<XlsxBook::Style> &styles, Missing missing)
{
    for (std::size_t column = 0; column < row.size() && column < styles.size(); ++column) {
        if (missing == Missing::Blank && !row[column].raw.isValid())
            continue;
        book.writeCell(sheet, at, static_cast<quint16>(column), row[column], styles[column]);
    }
}

} // namespace

void writeTableSheet(XlsxBook &book, lxw_worksheet *sheet, const TableSpec &table, Missing missing)
{
    std::vector<XlsxBook::Style> styles;
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        const auto at = static_cast<quint16>(column);
        worksheet_set_column(sheet, at, at, columnWidth(table, column), nullptr);
        styles.push_back(styleOf(table, column));
    }
    for (std::size_t column = 0; column < table.columns.size(); ++column)
        book.writeText(sheet, 0, static_cast<quint16>(column), table.columns[column].title,
                       XlsxBook::Style::Head);
    quint32 row = 1;
    for (const std::vector<TableCell> &cells : table.rows) {
        if (book.isLong() && missing == Missing::Words && row < table.rows.size())
            book.writeRow(row++, cells, styles);
        else
            writeRow(book, sheet, row++, cells, styles, missing);
    }
    const auto lastColumn = static_cast<quint16>(std::max<std::size_t>(table.columns.size(), 1) - 1);
    worksheet_freeze_panes(sheet, 1, static_cast<lxw_col_t>(table.frozenColumns));
    if (!table.rows.empty())
        worksheet_autofilter(sheet, 0, 0, row - 1, lastColumn);
    worksheet_repeat_rows(sheet, 0, 0);
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, 9); // A4
    worksheet_fit_to_pages(sheet, 1, 0);
    const QString below = table.rows.empty() ? table.emptyText : table.note;
    if (!below.isEmpty())
        book.writeText(sheet, row + 1, 0, below, XlsxBook::Style::Plain);
}

} // namespace shopglass
