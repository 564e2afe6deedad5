// Pages as picture files: what `grab` and the demo without a display write.

#pragma once

#include "models/base/result.h"
#include "widgets/pages/pagegrabber.h"

namespace shopglass {

struct PictureOptions
{
    QSize size; ///< logical pixels; a height of 0 takes what the page needs
    ThemeChoice theme = ThemeChoice::Light;
    qreal scale = 1.0;
};

/// Requires: a QApplication, a known page id. Fails when the file cannot be written; no half file stays.
Result<void> writePagePicture(const QString &pageId, const PageInput &input, const PictureOptions &options,
                              const QString &path);

} // namespace shopglass
