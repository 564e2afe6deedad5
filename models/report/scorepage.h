// The Scores page: what the sections of scores, plans and programmes are there, tab by tab.

#pragma once

#include "models/report/sections.h"

namespace shopglass {

/// In the order of the tabs. Tables of gaps and programmes have only the columns that a page has room for;
/// what the others say, the tooltip of the row's name says.
std::vector<Section> scorePageSections(const ViewSet &views, const TextContext &text);
/// Title of the tab that the what-if belongs to.
QString plansPartTitle();

} // namespace shopglass
