// Cards side by side, all as tall as the tallest.

#pragma once

#include "widgets/report/printblock.h"

#include <span>

namespace shopglass {

class CardsBlock final : public PrintBlock
{
public:
    static constexpr std::size_t PerRow = 4;

    /// Requires: at most PerRow cards.
    CardsBlock(std::span<const CardSpec> cards, double width);
    [[nodiscard]] double height() const override;
    void paint(VectorPainter &on, QPointF at, const PrintStyle &style) const override;

private:
    struct Card
    {
        PrintText label;
        PrintText value;
        PrintText delta;
        PrintText deltaWords;
        PrintText note;
        Meaning meaning;
        Meaning deltaMeaning;
        std::vector<double> sparkline;
    };
    static Card measured(const CardSpec &spec, double width);
    static double heightOf(const Card &card);
    static void paintCard(const Card &card, QPainter &painter, const QRectF &frame, const PrintStyle &style);

    double m_cardWidth;
    std::vector<Card> m_cards;
};

} // namespace shopglass
