// Pages as picture files: what `grab` and the demo without a display write.

#pragma once

#include "models/base/result.h"
#include "widgets/pages/pagegrabber.h"

namespace shopglass {

/// Requires: a QApplication, a known page id. Fails when the page has no such part or the file cannot be
/// written; no half file stays.
Result<void> writePagePicture(const QString &pageId, const PageInput &input, const PictureOptions &options,
                              const QString &path);

} // namespace shopglass
