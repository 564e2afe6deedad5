// Which sheets does an XLSX have, in which parts of the zip, and from which year does it count days?

#pragma once

#include "models/import/ziparchive.h"

#include <QString>
#include <QVector>

namespace shopglass {

struct XlsxWorkbook
{
    struct Sheet
    {
        QString name;
        QString part; ///< in the zip, e.g. "xl/worksheets/sheet1.xml"
    };
    QVector<Sheet> sheets; ///< in workbook order, hidden ones too; chart sheets are left out
    QString stylesPart; ///< empty where there are none
    QString sharedStringsPart;
    bool from1904 = false; ///< day numbers count from 1904-01-01
};

/// Follows the relationships from the package to the sheets. Refuses a zip that is no XLSX.
Result<XlsxWorkbook> readXlsxWorkbook(const ZipArchive &archive);

} // namespace shopglass
