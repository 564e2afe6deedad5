// What tests look for in pictures.

#pragma once

#include <QColor>
#include <QImage>
#include <QRectF>

#include <cstdlib>

namespace shopglass::testing {

/// Alike but for what smooth edges and compression make of a colour.
inline bool near(QRgb a, const QColor &b)
{
    return std::abs(qRed(a) - b.red()) + std::abs(qGreen(a) - b.green()) + std::abs(qBlue(a) - b.blue()) < 12;
}

/// How many pixels of a part of the picture (fractions of its size) have that colour.
inline int pixelsOf(const QImage &image, const QColor &colour, QRectF part = {0, 0, 1, 1})
{
    int count = 0;
    for (int y = int(part.top() * image.height()); y < int(part.bottom() * image.height()); ++y) {
        for (int x = int(part.left() * image.width()); x < int(part.right() * image.width()); ++x)
            count += near(image.pixel(x, y), colour) ? 1 : 0;
    }
    return count;
}

} // namespace shopglass::testing
