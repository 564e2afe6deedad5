#include "models/report/printedreport.h"

#include "models/base/sentences.h"

#include <QCoreApplication>

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

} // namespace

Report printedReport(const Report &report)
{
    Report printed = report;
    for (Section &section : printed.sections) {
        for (TableSpec &table : section.tables)
            cut(table);
    }
    return printed;
}

} // namespace shopglass
