// Writes small XLSX files for tests.

#pragma once

#include <QString>
#include <QStringList>
#include <QVector>

#include <xlsxwriter.h>

namespace shopglass::test {

/// A cell is a text, or a number when it begins with '#'.
struct WorkbookSheet
{
    QString name;
    QVector<QStringList> rows;
};

inline void writeWorkbook(const QString &path, const QVector<WorkbookSheet> &sheets)
{
    lxw_workbook *workbook = workbook_new(path.toUtf8().constData());
    for (const WorkbookSheet &sheet : sheets) {
        lxw_worksheet *worksheet = workbook_add_worksheet(workbook, sheet.name.toUtf8().constData());
        for (int row = 0; row < sheet.rows.size(); ++row) {
            for (int column = 0; column < sheet.rows.at(row).size(); ++column) {
                const QString cell = sheet.rows.at(row).at(column);
                const auto at = lxw_row_t(row);
                const auto across = lxw_col_t(column);
                if (cell.startsWith(u'#'))
                    worksheet_write_number(worksheet, at, across, cell.mid(1).toDouble(), nullptr);
                else if (!cell.isEmpty())
                    worksheet_write_string(worksheet, at, across, cell.toUtf8().constData(), nullptr);
            }
        }
    }
    workbook_close(workbook);
}

} // namespace shopglass::test
