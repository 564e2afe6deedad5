// Paints a small line without axes; gaps stay gaps.

#pragma once

#include <vector>

class QColor;
class QPainter;
class QRectF;

namespace shopglass {

/// Nothing is painted when fewer than two values are known.
void paintSparkline(QPainter &painter, const QRectF &box, const std::vector<double> &values,
                    const QColor &line, const QColor &fill);

} // namespace shopglass
