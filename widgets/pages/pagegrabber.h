// A picture of a page as the window draws it, without a window.

#pragma once

#include "widgets/common/appearance.h"
#include "widgets/pages/pageinput.h"

#include <QImage>
#include <QSize>

namespace shopglass {

/// `size` in logical pixels; a height of 0 takes as much as the page needs. Requires: a QApplication, a known
/// id.
QImage grabPage(const QString &pageId, const PageInput &input, QSize size, ThemeChoice theme, qreal scale);

} // namespace shopglass
