// The product's own icons: one-colour SVG files tinted with a palette's text colour, sharp at any scale.

#pragma once

#include <QIcon>
#include <QPalette>

namespace shopglass {

/// `:/icons/<name>.svg` in the palette's text colour, and in its highlight colour when switched on.
QIcon tintedIcon(const QString &name, const QPalette &palette);
/// One picture of `side` logical pixels in `colour`.
QPixmap tintedPixmap(const QString &name, const QColor &colour, int side, qreal scale);

} // namespace shopglass
