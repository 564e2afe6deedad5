#include "widgets/charts/painters.h"

#include <QFontMetrics>

#include <algorithm>

namespace shopglass {

namespace {

constexpr double HalfThickness = 0.34;
constexpr double LeastHalf = 0.002; ///< of the widest half: what is there stays in sight
constexpr double MostText = 0.5; ///< of the width
constexpr int TextGap = 10;

double countOf(const ChartBar &bar)
{
    return bar.parts.empty() ? 0.0 : std::max(0.0, bar.parts.front());
}

void addBar(QCustomPlot &plot, double half, double row, const QColor &colour)
{
    auto *rect = new QCPItemRect(&plot);
    rect->topLeft->setCoords(-half, row - HalfThickness);
    rect->bottomRight->setCoords(half, row + HalfThickness);
    rect->setPen(Qt::NoPen);
    rect->setBrush(colour);
}

void addText(QCustomPlot &plot, const QString &words, QPointF at, const ChartStyle &style)
{
    auto *text = new QCPItemText(&plot);
    text->setPositionAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    text->position->setCoords(at);
    text->setText(words);
    text->setPadding(QMargins(TextGap, 0, 0, 0));
    text->setFont(style.font);
    text->setColor(style.theme->text);
}

} // namespace

/// Bars around one middle, as wide as their count; the words stand in a column of their own on the right.
void paintFunnel(QCustomPlot &plot, const ChartSpec &spec, const ChartStyle &style)
{
    const QFontMetrics metrics(style.font);
    QStringList labels;
    int widest = 0;
    double most = 0.0;
    for (const ChartBar &bar : spec.bars) {
        labels << bar.label;
        widest = std::max(widest, metrics.horizontalAdvance(bar.text) + 2 * TextGap);
        most = std::max(most, countOf(bar));
    }
    const int left = rowLabelWidth(labels, style);
    const int width = innerWidth(style, left);
    fixMargins(plot, style, left, 0);
    setRowAxis(plot, labels, left, style);
    const double half = most > 0.0 ? most : 1.0;
    const double textPart = std::min(MostText, double(widest) / width);
    plot.xAxis->setRange(-half, half + 2.0 * half * textPart / (1.0 - textPart));
    plot.xAxis->setVisible(false); // both ways from the middle: ticks would say half of each count
    for (std::size_t i = 0; i < spec.bars.size(); ++i) {
        const ChartBar &bar = spec.bars[i];
        const auto row = static_cast<double>(i);
        if (countOf(bar) > 0.0)
            addBar(plot, std::max(countOf(bar), half * LeastHalf), row, barColour(bar, *style.theme));
        addText(plot, metrics.elidedText(bar.text, Qt::ElideRight, int(textPart * width) - TextGap),
                {half, row}, style);
    }
}

} // namespace shopglass
