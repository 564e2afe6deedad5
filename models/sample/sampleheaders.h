// Which headers and names the sample shop's files carry.
//
// They are data (resources/sample/headers.json). Documented, as public parsers of real exports know them:
// orders (64 columns), orders_older (62), aftersales and aftersales_wide_brackets (41), shipments (8),
// shipments_short (3), settlement, and most columns of the traffic and ad reports (the notes in the file say
// which are not). INVENTED, because no real header was found: scores, products, live sessions with sales,
// videos, reviews, service; and every file, sheet and title name.

#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace shopglass {

/// The header row of a file id, in column order.
QStringList sampleHeaders(const QString &fileId);

/// For each column of `fileId`, which column of the table it is derived from it is.
std::vector<int> sampleColumns(const QString &fileId);

/// Whether the header is documented, or invented by us.
bool sampleHeadersDocumented(const QString &fileId);

/// A file name pattern with %1 for the days (and %2 for the password).
QString sampleFileName(const QString &fileId);
/// A sheet name pattern with %1 for its number.
QString sampleSheetName(const QString &fileId);
/// "xlsx", "csv" (UTF-8) or "gb18030"; empty where several forms are written.
QString sampleFormat(const QString &fileId);
/// The line above the header with %1 for the days; empty = none.
QString sampleTitle(const QString &fileId);
/// The line above the header of an after-sale file, with %1 for the days.
QString sampleAftersalesTitle();
/// What the first cell of a totals row says.
QString sampleTotalText();

} // namespace shopglass
