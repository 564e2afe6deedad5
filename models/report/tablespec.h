// A table as a value: what the table widget shows, the chart's table twin, the HTML table and the CSV are
// made of.

#pragma once

#include "models/evidence/rowsquestion.h"

#include <QString>
#include <QVariant>

#include <optional>
#include <vector>

namespace shopglass {

/// What a colour is to say; each is also said in words or by a sign.
enum class Meaning { None, Good, Bad, Warning, Muted, Estimated };

/// How a value stands on its column's scale in a heat table; a sign in the text says it as well.
enum class Heat { None, Good, Watch, Bad };

/// What a raw value is; spreadsheets choose its number format by this.
enum class CellUnit {
    Text, ///< also ids: never a number, whatever it looks like
    Plain, ///< a number without unit
    Money, ///< yuan
    Ratio, ///< a fraction, shown as percent
    RelativeChange, ///< a fraction, shown as percent with sign
    Points, ///< a difference of fractions, shown in percentage points
    Count,
    Hours,
    Days, ///< a length of time
    Score,
    Day, ///< a calendar day as `YYYY-MM-DD`
};

struct TableColumn
{
    QString id;
    QString title;
    enum class Kind { Text, Number } kind = Kind::Text; ///< numbers are right-aligned
    QString definitionId; ///< indicator whose definition F1 opens
    /// Beside the point at first sight: a page shows it when asked for all columns, paper leaves it out,
    /// files for a spreadsheet have it.
    bool detail = false;
    /// Which part of its figure the column is: what the rows of a cell are asked for is "PART OF THE
    /// ROW/PART".
    QString part = {};
    /// By row, where the column's figure is another one in each, such as the share of a field: indicators,
    /// instead of definitionId. Of what the row is of, their rows have the period alone.
    QStringList definitionIds = {};
    std::optional<Field> field = {}; ///< that the column is of
    std::optional<Period> period = {}; ///< that the column is of, where it is not the row's
    /// A figure of its own beside that of the row (what is usual, for one): its rows are those of
    /// definitionId, of "PART OF THE ROW/INDICATOR OF THE ROW".
    bool besideRow = false;
};

struct TableCell
{
    QString text; ///< as shown
    QVariant raw; ///< what sorting and copying use: number, or text; money in yuan as text "1234.50"
    QString tooltip; ///< full value
    Meaning meaning = Meaning::None;
    /// The cell is a change and `raw` its size: shown by its direction where the user chose so.
    bool change = false;
    CellUnit unit = CellUnit::Text; ///< of `raw`
    Heat heat = Heat::None; ///< the tint behind the text
};

struct TableSpec
{
    QString id;
    QString title;
    std::vector<TableColumn> columns;
    std::vector<std::vector<TableCell>> rows;
    std::size_t printedRows = 0; ///< a page on paper shows so many and says so, a spreadsheet all; 0 = all
    int frozenColumns = 0; ///< from the left: they stay in sight when the table is wider than its place
    /// By row: whose rows its figures open; without an indicator, that of the column. Empty = of none.
    std::vector<RowsQuestion> questions = {};
    QString note; ///< below the table: source, what is left out
    QString windowNote; ///< how the window changes what it says: on pages alone
    QString terminalNote; ///< how a terminal does, and the names used there: printed there alone
    QString emptyText; ///< shown instead when there are no rows: what to import and where to get it
};

/// What F1 opens for a cell; empty = nothing.
QString definitionAt(const TableSpec &table, std::size_t row, std::size_t column);
/// Whose rows a cell opens; none where it opens none.
std::optional<RowsQuestion> rowsQuestionAt(const TableSpec &table, std::size_t row, std::size_t column);

} // namespace shopglass
