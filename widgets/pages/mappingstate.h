// What a mapping still needs and what a preview counted, in words. The texts are the mapping dialog's.

#pragma once

#include "models/import/mappingdraft.h"
#include "models/import/preview.h"

namespace shopglass {

/// Rich text with a line per thing to know; links `absent:<attribute>` and `expected:<attribute>`.
QString mappingStateHtml(const MappingDraft &draft, const Preview &preview);

/// How many of the rows that were looked at would be imported.
QString previewCountsText(const Preview &preview);

} // namespace shopglass
