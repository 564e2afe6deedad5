// The first page: whose report it is, about which store and which days, and what it contains.

#pragma once

#include "widgets/report/reportlayout.h"

#include <QImage>

namespace shopglass {

/// `logo` may be null.
void paintCover(QPainter &painter, const Report &report, const ReportLayout &layout, const QImage &logo,
                const PrintStyle &style);

} // namespace shopglass
