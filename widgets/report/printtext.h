// Text for paper: measured once, broken into lines between words, painted line by line.

#pragma once

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QStringList>

class QPainter;

namespace shopglass {

/// A text in lines no wider than asked. Words are broken only where one alone is wider than that.
class PrintText final
{
public:
    PrintText() = default;
    /// `width` of the lines; `mostLines` > 0 cuts the rest off with an ellipsis.
    PrintText(const QString &text, const QFont &font, double width, int mostLines = 0);

    [[nodiscard]] double height() const { return m_lineHeight * static_cast<double>(m_lines.size()); }
    [[nodiscard]] double lineHeight() const { return m_lineHeight; }
    [[nodiscard]] const QStringList &lines() const { return m_lines; }

    /// Top left at `at`; right-aligned texts end at `at.x() + width`.
    void paint(QPainter &painter, QPointF at, const QColor &colour,
               Qt::Alignment alignment = Qt::AlignLeft) const;

private:
    QStringList m_lines;
    QFont m_font;
    double m_width = 0;
    double m_lineHeight = 0;
    double m_ascent = 0;
};

/// In one line.
double textWidth(const QString &text, const QFont &font);
/// The widest piece between two places where a line may end.
double widestWord(const QString &text, const QFont &font);

} // namespace shopglass
