// Small XLSX files made by hand, part by part, so that a test can make them as odd as those of the world.

#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

#include <zip.h>

namespace shopglass {

/// Parts in the order in which they lie in the zip.
using XlsxParts = QList<QPair<QString, QByteArray>>;

/// A zip of these parts; empty when libzip failed. `method` is one of libzip's ZIP_CM_….
inline QByteArray zipOf(const XlsxParts &parts, zip_int32_t method = ZIP_CM_DEFAULT)
{
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(target);
    zip_t *archive = zip_open_from_source(target, ZIP_TRUNCATE, nullptr);
    for (const auto &part : parts) {
        zip_source_t *source = zip_source_buffer(archive, part.second.constData(),
                                                 static_cast<zip_uint64_t>(part.second.size()), 0);
        const zip_int64_t index
            = zip_file_add(archive, part.first.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
        if (index >= 0)
            zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), method, 0);
    }
    QByteArray bytes;
    if (zip_close(archive) == 0 && zip_source_open(target) == 0) {
        zip_source_seek(target, 0, SEEK_END);
        bytes.resize(static_cast<qsizetype>(zip_source_tell(target)));
        zip_source_seek(target, 0, SEEK_SET);
        zip_source_read(target, bytes.data(), static_cast<zip_uint64_t>(bytes.size()));
        zip_source_close(target);
    }
    zip_source_free(target);
    return bytes;
}

namespace xlsx {

inline constexpr char Main[] = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
inline constexpr char Office[] = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

inline QByteArray rootRelations(const QByteArray &workbook = "xl/workbook.xml")
{
    return QByteArray("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                      "<Relationship Id=\"rId1\" Type=\"")
        + Office + "/officeDocument\" Target=\"" + workbook + "\"/></Relationships>";
}

/// rId1 is the sheet, rId2 the styles, rId3 the shared strings.
inline QByteArray workbookRelations(const QByteArray &more = {})
{
    const QByteArray begin = QByteArray("Type=\"") + Office;
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
           "<Relationship Id=\"rId1\" "
        + begin + "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" " + begin
        + "/styles\" Target=\"styles.xml\"/><Relationship Id=\"rId3\" " + begin
        + "/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/>" + more + "</Relationships>";
}

inline QByteArray workbook(const QByteArray &properties = {}, const QByteArray &moreSheets = {})
{
    return QByteArray("<?xml version=\"1.0\" encoding=\"UTF-8\"?><workbook ") + Main + " xmlns:r=\"" + Office
        + "\">" + properties + "<sheets><sheet name=\"Orders\" sheetId=\"1\" r:id=\"rId1\"/>" + moreSheets
        + "</sheets></workbook>";
}

inline QByteArray sheet(const QByteArray &rows)
{
    return QByteArray("<worksheet ") + Main + "><dimension ref=\"A1:A1\"/><sheetData>" + rows
        + "</sheetData></worksheet>";
}

/// Style 1 is yyyy-mm-dd hh:mm:ss, 2 the built-in 14, 3 the built-in 10 (a percentage), 4 [h]:mm, 5 "元"0.00.
inline QByteArray styles()
{
    return QByteArray("<styleSheet ") + Main
        + "><numFmts count=\"3\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd hh:mm:ss\"/>"
          "<numFmt numFmtId=\"165\" formatCode=\"[h]:mm\"/>"
          "<numFmt numFmtId=\"166\" formatCode=\"&quot;day&quot;0.00\"/></numFmts>"
          "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
          "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"14\"/><xf numFmtId=\"10\"/>"
          "<xf numFmtId=\"165\"/><xf numFmtId=\"166\"/></cellXfs></styleSheet>";
}

/// 0 订单编号, 1 rich "富文本", 2 with a phonetic run "店", 3 empty, 4 with an escape.
inline QByteArray sharedStrings()
{
    return QByteArray("<sst ") + Main + "><si><t>" + QStringLiteral("订单编号").toUtf8()
        + "</t></si><si><r><t>" + QStringLiteral("富").toUtf8() + "</t></r><r><rPr><b/></rPr><t>"
        + QStringLiteral("文本").toUtf8() + "</t></r></si><si><t>" + QStringLiteral("店").toUtf8()
        + "</t><rPh sb=\"0\" eb=\"1\"><t>dian</t></rPh></si><si><t/></si><si><t xml:space=\"preserve\"> "
          "a_x000D_b_x005F_ </t></si></sst>";
}

/// The parts of a sound file with these rows in its one sheet.
inline XlsxParts parts(const QByteArray &rows, const QByteArray &workbookProperties = {})
{
    return {{QStringLiteral("_rels/.rels"), rootRelations()},
            {QStringLiteral("xl/workbook.xml"), workbook(workbookProperties)},
            {QStringLiteral("xl/_rels/workbook.xml.rels"), workbookRelations()},
            {QStringLiteral("xl/worksheets/sheet1.xml"), sheet(rows)},
            {QStringLiteral("xl/styles.xml"), styles()},
            {QStringLiteral("xl/sharedStrings.xml"), sharedStrings()}};
}

} // namespace xlsx

} // namespace shopglass
