#include "widgets/charts/thinning.h"

#include <algorithm>

namespace shopglass {

void thinOut(QVector<double> &x, QVector<double> &y, int pixels)
{
    const qsizetype most = 2 * qsizetype(std::max(pixels, 1));
    if (x.size() <= most)
        return;
    const qsizetype buckets = most / 2;
    QVector<double> keptX;
    QVector<double> keptY;
    for (qsizetype bucket = 0; bucket < buckets; ++bucket) {
        const qsizetype from = bucket * x.size() / buckets;
        const qsizetype to = (bucket + 1) * x.size() / buckets;
        const auto [low, high] = std::minmax_element(y.cbegin() + from, y.cbegin() + to);
        qsizetype first = low - y.cbegin();
        qsizetype second = high - y.cbegin();
        if (second < first)
            std::swap(first, second);
        keptX << x[first] << x[second];
        keptY << y[first] << y[second];
    }
    x = keptX;
    y = keptY;
}

} // namespace shopglass
