#include "widgets/report/printblock.h"

#include <QPen>

#include <algorithm>

namespace shopglass {

namespace {

constexpr double HeadingGap = 4 * Point;
constexpr double Indent = 11 * Point;
constexpr double FramePadding = 7 * Point;
/// Texts of a chart are 12 pixels: 8 points on paper.
constexpr double UnitsPerPixel = textsize::Cell * Point / 12;
/// More rows than this do not fit on a page.
constexpr std::size_t MostRows = 18;

double indentOf(ParagraphKind kind)
{
    switch (kind) {
    case ParagraphKind::Lead:
    case ParagraphKind::Finding:
        return Indent;
    case ParagraphKind::Empty:
        return FramePadding;
    case ParagraphKind::Caption:
    case ParagraphKind::Remark:
        break;
    }
    return 0;
}

QFont fontOf(ParagraphKind kind)
{
    switch (kind) {
    case ParagraphKind::Lead:
        return PrintStyle::font(textsize::Body, Weight::Bold);
    case ParagraphKind::Caption:
        return PrintStyle::font(textsize::TableTitle, Weight::Bold);
    case ParagraphKind::Remark:
        return PrintStyle::font(textsize::Cell);
    case ParagraphKind::Finding:
    case ParagraphKind::Empty:
        break;
    }
    return PrintStyle::font(textsize::Body);
}

/// Height in chart pixels.
double chartPixels(const ChartSpec &chart)
{
    switch (chart.kind) {
    case ChartKind::HorizontalBars:
    case ChartKind::Waterfall:
        return 46 + 30.0 * static_cast<double>(chart.bars.size());
    case ChartKind::StackedBars:
    case ChartKind::HeatMap:
    case ChartKind::Boxes:
        return 76 + 32.0 * static_cast<double>(chart.bars.size());
    case ChartKind::Timeline:
        return 92 + 32.0 * static_cast<double>(chart.rowLabels.size());
    case ChartKind::Lines:
    case ChartKind::StackedArea:
    case ChartKind::Columns:
    case ChartKind::Scatter:
    case ChartKind::Radar:
        break;
    }
    return 250;
}

std::size_t rowsOf(const ChartSpec &chart)
{
    return chart.kind == ChartKind::Timeline ? static_cast<std::size_t>(chart.rowLabels.size())
                                             : chart.bars.size();
}

/// The rows `from` … `to` − 1 of the chart.
ChartSpec chartRows(const ChartSpec &chart, std::size_t from, std::size_t to)
{
    ChartSpec part = chart;
    if (chart.kind != ChartKind::Timeline) {
        part.bars.assign(chart.bars.begin() + static_cast<std::ptrdiff_t>(from),
                         chart.bars.begin() + static_cast<std::ptrdiff_t>(to));
        return part;
    }
    const auto first = static_cast<int>(from);
    const auto last = static_cast<int>(to);
    part.rowLabels = chart.rowLabels.mid(first, last - first);
    part.bands.clear();
    for (ChartBand band : chart.bands) {
        if (band.row < first || band.row >= last)
            continue;
        band.row -= first;
        part.bands.push_back(band);
    }
    return part;
}

} // namespace

HeadingBlock::HeadingBlock(const QString &title, double width)
    : m_text(title, PrintStyle::font(textsize::Heading, Weight::Bold), width)
    , m_width(width)
{
}

double HeadingBlock::height() const
{
    return m_text.height() + HeadingGap;
}

void HeadingBlock::paint(VectorPainter &on, QPointF at, const PrintStyle &style) const
{
    QPainter &painter = on.painter();
    m_text.paint(painter, at, style.accentText());
    painter.setPen(QPen(style.accent(), 0.8 * Point));
    const double y = at.y() + m_text.height() + HeadingGap / 2;
    painter.drawLine(QPointF(at.x(), y), QPointF(at.x() + m_width, y));
}

ParagraphBlock::ParagraphBlock(ParagraphKind kind, const QString &text, double width)
    : m_kind(kind)
    , m_width(width)
    , m_text(text, fontOf(kind), width - indentOf(kind) * (kind == ParagraphKind::Empty ? 2 : 1))
{
}

double ParagraphBlock::height() const
{
    return m_text.height() + (m_kind == ParagraphKind::Empty ? 2 * FramePadding : 0);
}

void ParagraphBlock::paint(VectorPainter &on, QPointF at, const PrintStyle &style) const
{
    QPainter &painter = on.painter();
    const bool muted = m_kind == ParagraphKind::Remark || m_kind == ParagraphKind::Empty;
    const QColor colour = muted ? style.theme().mutedText : style.theme().text;
    QPointF text = at + QPointF(indentOf(m_kind), 0);
    if (m_kind == ParagraphKind::Lead || m_kind == ParagraphKind::Finding) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(style.accent());
        const double side = 3 * Point;
        painter.drawRect(QRectF(at.x() + Point, at.y() + (m_text.lineHeight() - side) / 2, side, side));
    }
    if (m_kind == ParagraphKind::Empty) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(style.theme().border, 0.6 * Point, Qt::DashLine));
        painter.drawRect(QRectF(at, QSizeF(m_width, height())));
        text.ry() += FramePadding;
    }
    m_text.paint(painter, text, colour);
}

ChartBlock::ChartBlock(ChartSpec chart, double width)
    : m_chart(std::move(chart))
    , m_width(width)
{
}

double ChartBlock::height() const
{
    return chartPixels(m_chart) * UnitsPerPixel;
}

void ChartBlock::paint(VectorPainter &on, QPointF at, const PrintStyle &style) const
{
    on.drawChart(m_chart, QRectF(at, QSizeF(m_width, height())), UnitsPerPixel, style.theme());
}

std::vector<ChartSpec> chartParts(const ChartSpec &chart)
{
    const bool inRows = chart.kind == ChartKind::HorizontalBars || chart.kind == ChartKind::StackedBars
        || chart.kind == ChartKind::Timeline;
    const std::size_t rows = rowsOf(chart);
    if (!inRows || rows <= MostRows)
        return {chart};
    const std::size_t parts = (rows + MostRows - 1) / MostRows;
    std::vector<ChartSpec> made;
    for (std::size_t part = 0; part < parts; ++part)
        made.push_back(chartRows(chart, rows * part / parts, rows * (part + 1) / parts));
    return made;
}

} // namespace shopglass
