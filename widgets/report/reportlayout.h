// The whole report as pages of placed blocks, before anything is painted.
//
// Measures texts only; paints nothing. Threads: any one thread of a QGuiApplication.

#pragma once

#include "widgets/report/pagination.h"
#include "widgets/report/printblock.h"

#include <memory>

namespace shopglass {

/// Where a chapter begins, for contents and bookmarks.
struct ChapterPlace
{
    QString title;
    int page = 0; ///< 0-based in `pages`
    double y = 0; ///< below the top of the room
};

struct ReportLayout
{
    std::vector<std::unique_ptr<PrintBlock>> blocks;
    std::vector<FlowPage> pages; ///< without the cover
    std::vector<ChapterPlace> chapters;
};

ReportLayout layOut(const Report &report);

} // namespace shopglass
