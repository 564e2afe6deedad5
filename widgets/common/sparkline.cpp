#include "widgets/common/sparkline.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace shopglass {

namespace {

struct Stretch
{
    QPolygonF points;
};

std::vector<Stretch> stretches(const QRectF &box, const std::vector<double> &values)
{
    double low = INFINITY;
    double high = -INFINITY;
    for (const double value : values) {
        if (std::isfinite(value)) {
            low = std::min(low, value);
            high = std::max(high, value);
        }
    }
    const double span = high > low ? high - low : 1.0;
    const double step = box.width() / static_cast<double>(values.size() - 1);
    std::vector<Stretch> found(1);
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!std::isfinite(values[i])) {
            if (!found.back().points.isEmpty())
                found.emplace_back();
            continue;
        }
        const double share = high > low ? (values[i] - low) / span : 0.5;
        found.back().points << QPointF(box.left() + step * static_cast<double>(i),
                                       box.bottom() - share * box.height());
    }
    return found;
}

} // namespace

void paintSparkline(QPainter &painter, const QRectF &box, const std::vector<double> &values,
                    const QColor &line, const QColor &fill)
{
    if (std::count_if(values.begin(), values.end(), [](double v) { return std::isfinite(v); }) < 2)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Stretch &stretch : stretches(box, values)) {
        if (stretch.points.size() == 1) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(line);
            painter.drawEllipse(stretch.points.front(), 1.5, 1.5);
            continue;
        }
        if (stretch.points.isEmpty())
            continue;
        QPolygonF area = stretch.points;
        area << QPointF(area.back().x(), box.bottom() + 2) << QPointF(area.front().x(), box.bottom() + 2);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawPolygon(area);
        painter.setPen(QPen(line, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(stretch.points);
    }
    painter.restore();
}

} // namespace shopglass
