#include "widgets/report/printcards.h"

#include <QPainterPath>
#include <QPen>

#include <algorithm>
#include <cmath>

namespace shopglass {

namespace {

constexpr double Gap = 8 * Point;
constexpr double Padding = 7 * Point;
constexpr double Between = 1.5 * Point;
constexpr double SparklineHeight = 16 * Point;

/// The values as a line in `frame`; gaps stay gaps.
QPainterPath sparklinePath(const std::vector<double> &values, const QRectF &frame)
{
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (const double value : values) {
        if (std::isnan(value))
            continue;
        low = std::min(low, value);
        high = std::max(high, value);
    }
    QPainterPath path;
    if (values.size() < 2 || !(low <= high))
        return path;
    const double span = high > low ? high - low : 1;
    bool pen = false;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (std::isnan(values[i])) {
            pen = false;
            continue;
        }
        const double share = static_cast<double>(i) / static_cast<double>(values.size() - 1);
        const QPointF at(frame.left() + share * frame.width(),
                         frame.bottom() - (values[i] - low) / span * frame.height());
        if (pen)
            path.lineTo(at);
        else
            path.moveTo(at);
        pen = true;
    }
    return path;
}

} // namespace

CardsBlock::CardsBlock(std::span<const CardSpec> cards, double width)
    : m_cardWidth((width - Gap * (PerRow - 1)) / PerRow)
{
    for (const CardSpec &card : cards)
        m_cards.push_back(measured(card, m_cardWidth - 2 * Padding));
}

CardsBlock::Card CardsBlock::measured(const CardSpec &spec, double width)
{
    const auto text = [width](const QString &words, double points, int lines) {
        return words.isEmpty() ? PrintText() : PrintText(words, PrintStyle::font(points), width, lines);
    };
    Card card;
    card.label = text(spec.label, textsize::Cell, 2);
    const bool isLong = textWidth(spec.value, PrintStyle::font(textsize::CardValue)) > width;
    card.value = text(spec.value, isLong ? textsize::TableTitle : textsize::CardValue, 2);
    card.delta = text(spec.delta, textsize::Cell, 1);
    card.deltaWords = text(spec.deltaWords, textsize::Small, 2);
    card.note = text(spec.note, textsize::Small, 4);
    card.meaning = spec.meaning;
    card.deltaMeaning = spec.deltaMeaning;
    card.sparkline = spec.sparkline;
    return card;
}

double CardsBlock::heightOf(const Card &card)
{
    double height = 2 * Padding + card.label.height() + Between + card.value.height();
    for (const PrintText *text : {&card.delta, &card.deltaWords, &card.note}) {
        if (!text->lines().isEmpty())
            height += Between + text->height();
    }
    if (!card.sparkline.empty())
        height += 3 * Between + SparklineHeight;
    return height;
}

double CardsBlock::height() const
{
    double height = 0;
    for (const Card &card : m_cards)
        height = std::max(height, heightOf(card));
    return height;
}

void CardsBlock::paint(VectorPainter &on, QPointF at, const PrintStyle &style) const
{
    QRectF frame(at, QSizeF(m_cardWidth, height()));
    for (const Card &card : m_cards) {
        paintCard(card, on.painter(), frame, style);
        frame.translate(m_cardWidth + Gap, 0);
    }
}

void CardsBlock::paintCard(const Card &card, QPainter &painter, const QRectF &frame, const PrintStyle &style)
{
    painter.setPen(QPen(style.theme().border, 0.6 * Point));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(frame, 3 * Point, 3 * Point);
    QPointF at = frame.topLeft() + QPointF(Padding, Padding);
    card.label.paint(painter, at, style.theme().mutedText);
    at.ry() += card.label.height() + Between;
    card.value.paint(painter, at, style.meaning(card.meaning));
    at.ry() += card.value.height() + Between;
    if (!card.delta.lines().isEmpty()) {
        card.delta.paint(painter, at, style.meaning(card.deltaMeaning));
        at.ry() += card.delta.height() + Between;
    }
    if (!card.deltaWords.lines().isEmpty()) {
        card.deltaWords.paint(painter, at, style.theme().mutedText);
        at.ry() += card.deltaWords.height() + Between;
    }
    card.note.paint(painter, at, style.theme().mutedText);
    if (card.sparkline.empty())
        return;
    const QRectF line(frame.left() + Padding, frame.bottom() - Padding - SparklineHeight,
                      frame.width() - 2 * Padding, SparklineHeight);
    painter.setPen(QPen(style.theme().series(SeriesRole::Primary), 0.9 * Point));
    painter.drawPath(sparklinePath(card.sparkline, line));
}

} // namespace shopglass
