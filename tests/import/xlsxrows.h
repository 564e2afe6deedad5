// Workbooks in parts, and what their first sheet says.

#pragma once

#include "models/import/tablesource.h"
#include "models/import/ziparchive.h"
#include "tests/support/readrows.h"
#include "tests/support/xlsxparts.h"

namespace shopglass::testing {

inline QStringList rowsOf(const XlsxParts &parts, int sheet = 0)
{
    FileFolder folder;
    const auto source = TableSource::open(folder.put(QStringLiteral("a.xlsx"), zipOf(parts)), {});
    if (!source)
        return {QStringLiteral("error: ") + source.error().sentence};
    return linesOf(*source.value(), sheet);
}

inline XlsxParts replaced(XlsxParts parts, const QString &name, const QByteArray &bytes)
{
    for (auto &part : parts) {
        if (part.first == name)
            part.second = bytes;
    }
    return parts;
}

inline XlsxParts without(XlsxParts parts, const QString &name)
{
    parts.removeIf([&](const auto &part) { return part.first == name; });
    return parts;
}

inline const QString SheetPart = QStringLiteral("xl/worksheets/sheet1.xml");

/// A sheet of several mebibytes with a text and a number in each row.
inline XlsxParts largeParts(int rows)
{
    QByteArray xml;
    for (int row = 1; row <= rows; ++row) {
        const QByteArray number = QByteArray::number(row);
        xml += "<row r=\"" + number + "\"><c r=\"A" + number + "\" t=\"inlineStr\"><is><t>row " + number
            + "</t></is></c><c r=\"B" + number + "\"><v>" + number + "</v></c></row>";
    }
    return xlsx::parts(xml);
}

} // namespace shopglass::testing
