// What does a figure mean that a page shows and that is no indicator of a period: a live session's orders,
// the first buyers of a month, a province, those whom one field met and another sold to again?
//
// Each has its definition as data (resources/pagefigures) and an id beside those of the catalogue, so that
// F1, `define` and the rows behind a figure work for it as for any indicator. Threads: immutable after the
// first call.

#pragma once

#include "models/evidence/measurefields.h"

namespace shopglass {

struct PageFigure
{
    Indicator indicator; ///< without expression
    LocalText formula;
    LocalText counted; ///< which rows count
    LocalText window;
    std::vector<FieldsUsed> fields;
    bool hasRows = true;
};

/// None for an id of the catalogue, and for one that nobody knows.
const PageFigure *pageFigure(const QString &id);
const std::vector<PageFigure> &pageFigures();

} // namespace shopglass
