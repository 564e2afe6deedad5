// What a product or an influencer would have if it were like the others with the same goods: so that nobody
// is blamed for selling dresses, which come back everywhere.
//
// Fen, counts and fractions as ShopFigures has them; keys are ids as shown. Threads: pure functions.

#pragma once

#include "models/indicators/analysis.h"

#include <QHash>

namespace shopglass {

/// By figure, then by id.
using FiguresByKey = std::map<QString, QHash<QString, double>>;

/// Of each influencer over the paid lines of a window: usual_refunded_orders, what would have come back of
/// its goods as they come back from everybody else's buyers, and usual_commission_rate, what other
/// influencers get for the same goods. Goods that few others sell count with all goods.
FiguresByKey usualOfInfluencers(const Evaluator &evaluator, Period window);

/// Of each product with traffic by source: usual_click_rate, that of the other products in the same sources,
/// each as often as this one was seen there.
FiguresByKey usualOfCards(const Evaluator &evaluator, Period window);

/// By product id, as the newest product list up to a day says; products that no list has are missing.
QHash<QString, QString> productCategories(const StoreColumns &columns, Day last);

} // namespace shopglass
