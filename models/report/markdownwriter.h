// Writes sections as Markdown: what `shopglass show` prints, and the report for archives and chats.

#pragma once

#include "models/report/section.h"

namespace shopglass {

/// For a terminal: with what tables say to those who sit at one.
QString markdownSections(const std::vector<Section> &sections);
/// For a client: without that.
QString markdownReport(const Report &report);

} // namespace shopglass
