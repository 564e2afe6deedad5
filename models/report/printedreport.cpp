#include "models/report/printedreport.h"

#include "models/base/sentences.h"

#include <QCoreApplication>

#include <algorithm>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(PrintedReport)
};

void cut(TableSpec &table)
{
    const std::size_t rows = table.rows.size();
    if (table.printedRows == 0 || rows <= table.printedRows)
        return;
    table.rows.resize(table.printedRows);
    const QString words = Texts::tr("The first %1 of %2 rows; the XLSX report has them all.")
                              .arg(table.printedRows)
                              .arg(rows);
    table.note = joinedSentences({words, table.note});
}

/// Remarks of which there are none here.
bool isBlank(const TableSpec &table, std::size_t column)
{
    return !table.rows.empty() && std::ranges::all_of(table.rows, [column](const auto &row) {
        return column < row.size() && row[column].text.isEmpty();
    });
}

/// What is beside the point, or says nothing, would make paper wide.
void narrow(TableSpec &table)
{
    for (std::size_t column = table.columns.size(); column > 0; --column) {
        if (!table.columns[column - 1].detail && !isBlank(table, column - 1))
            continue;
        const auto place = std::ptrdiff_t(column - 1);
        table.columns.erase(table.columns.begin() + place);
        for (auto &row : table.rows)
            row.erase(row.begin() + place);
    }
}

} // namespace

Report printedReport(const Report &report)
{
    Report printed = report;
    for (Section &section : printed.sections) {
        for (TableSpec &table : section.tables) {
            cut(table);
            narrow(table);
        }
    }
    return printed;
}

} // namespace shopglass
