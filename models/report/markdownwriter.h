// Writes sections as Markdown: what `shopglass show` prints, and the report for archives and chats.

#pragma once

#include "models/report/section.h"

namespace shopglass {

QString markdownSections(const std::vector<Section> &sections);
QString markdownReport(const Report &report);

} // namespace shopglass
