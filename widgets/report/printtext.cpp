#include "widgets/report/printtext.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <algorithm>

namespace shopglass {

namespace {

/// Lines stand a little closer than a CJK font's own spacing.
constexpr double LineSpacing = 1.38;
constexpr double Ascent = 1.06;

QStringList wrapped(const QString &paragraph, const QFont &font, double width)
{
    if (textWidth(paragraph, font) <= width)
        return {paragraph};
    QTextLayout layout(paragraph, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines << paragraph.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

} // namespace

PrintText::PrintText(const QString &text, const QFont &font, double width, int mostLines)
    : m_font(font)
    , m_width(width)
    , m_lineHeight(font.pixelSize() * LineSpacing)
    , m_ascent(font.pixelSize() * Ascent)
{
    for (const QString &paragraph : text.split(QLatin1Char('\n')))
        m_lines << wrapped(paragraph, font, width);
    if (mostLines > 0 && m_lines.size() > mostLines) {
        m_lines.resize(mostLines);
        m_lines.last()
            = QFontMetricsF(font).elidedText(m_lines.last() + QChar(0x2026), Qt::ElideRight, width);
    }
}

void PrintText::paint(QPainter &painter, QPointF at, const QColor &colour, Qt::Alignment alignment) const
{
    painter.setFont(m_font);
    painter.setPen(colour);
    double y = at.y() + m_ascent;
    for (const QString &line : m_lines) {
        const double left
            = alignment.testFlag(Qt::AlignRight) ? at.x() + m_width - textWidth(line, m_font) : at.x();
        painter.drawText(QPointF(left, y), line);
        y += m_lineHeight;
    }
}

double textWidth(const QString &text, const QFont &font)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

double widestWord(const QString &text, const QFont &font)
{
    double widest = 0;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to > 0; to = finder.toNextBoundary()) {
        widest = std::max(widest, textWidth(text.mid(from, to - from).trimmed(), font));
        from = to;
    }
    return widest;
}

} // namespace shopglass
