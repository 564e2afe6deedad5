// What a chart is painted with: colours, font and size. The spec says what; this says how.

#pragma once

#include "models/report/chartspec.h"
#include "widgets/common/theme.h"

#include <QFont>
#include <QSize>

namespace shopglass {

enum class ChartTitle { Shown, Hidden };

struct ChartStyle
{
    const Theme *theme = &Theme::light();
    QFont font;
    QSize size;
    ChartTitle title = ChartTitle::Hidden;
};

/// The font of pictures and SVG, the same on every machine that has it.
QFont chartFont();

} // namespace shopglass
