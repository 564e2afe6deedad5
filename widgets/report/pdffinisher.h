// Makes of the PDF that Qt wrote one with bookmarks, language, dates and identity, and the same bytes each
// time.
//
// Qt 6.4 writes neither bookmarks nor /Lang, stamps the file with the wall clock and gives no /ID. The
// objects are copied as they are; catalog and document information are written anew, the bookmarks are added,
// and the cross-reference table is rebuilt. Threads: any.

#pragma once

#include "models/base/day.h"

#include <QByteArray>

#include <vector>

namespace shopglass {

struct PdfBookmark
{
    QString title;
    int page = 0; ///< 0-based
    double top = 0; ///< in points above the lower edge of the page
};

struct PdfFacts
{
    QString title;
    QString author;
    QString subject;
    QString program;
    QString language; ///< "zh-CN"
    BeijingSeconds created = 0;
    std::vector<PdfBookmark> bookmarks;
};

/// Requires: `pdf` as QPdfWriter makes it, with a plain cross-reference table.
QByteArray finishedPdf(const QByteArray &pdf, const PdfFacts &facts);

} // namespace shopglass
