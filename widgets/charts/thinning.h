// Fewer points than pixels allow: long series are drawn from the extremes of each stretch.

#pragma once

#include <QVector>

namespace shopglass {

/// At most two points per pixel: least and greatest of each bucket, so that peaks stay.
void thinOut(QVector<double> &x, QVector<double> &y, int pixels);

} // namespace shopglass
