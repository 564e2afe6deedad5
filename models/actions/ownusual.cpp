// What others with the same goods have, and how the same goods changed, of OwnFigures.

#include "models/actions/ownfigures.h"

namespace shopglass {

const OwnFigures::Table &OwnFigures::usual(const QString &figure, Period window) const
{
    const bool cards = figure == QLatin1String("usual_click_rate");
    std::map<Days, Table> &known = cards ? m_usualOfCards : m_usualOfInfluencers;
    const auto [entry, isNew] = known.try_emplace(daysOf(window));
    if (isNew)
        entry->second = cards ? usualOfCards(m_evaluator, window) : usualOfInfluencers(m_evaluator, window);
    return entry->second;
}

std::optional<double> OwnFigures::changeFigure(const QString &figure, Period window) const
{
    const int days = window.to.number() - window.from.number() + 1;
    const Period before{window.from.plus(-days), window.from.plus(-1)};
    if (figure == QLatin1String("gpm_error"))
        return gpmChangeError(m_evaluator, window, before);
    const auto [entry, isNew] = m_sameGoods.try_emplace(daysOf(window));
    if (isNew)
        entry->second = sameGoodsOrderValue(m_evaluator, window, before);
    if (!entry->second)
        return {};
    if (figure == QLatin1String("order_value_error"))
        return entry->second->error;
    return figure == QLatin1String("same_goods_order_value_before") ? entry->second->before
                                                                    : entry->second->now;
}

} // namespace shopglass
