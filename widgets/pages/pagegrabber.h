// A picture of a page as the window draws it, without a window.

#pragma once

#include "widgets/common/appearance.h"
#include "widgets/pages/pageinput.h"

#include <QImage>
#include <QSize>

#include <optional>

namespace shopglass {

/// How a picture of a page shall look.
struct PictureOptions
{
    QSize size; ///< logical pixels; a height of 0 takes what the page needs
    ThemeChoice theme = ThemeChoice::Light;
    qreal scale = 1.0;
    std::optional<int> part; ///< the one tab to show, from 1 on; none = what all tabs hold, below each other
};

/// A null picture where the page has no such tab. Requires: a QApplication, a known id.
QImage grabPage(const QString &pageId, const PageInput &input, const PictureOptions &options);

} // namespace shopglass
