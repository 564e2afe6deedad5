// Answers the Promotions page: which event comes, which phase is on, how the last one went.

#pragma once

#include "models/indicators/analysis.h"

#include <QJsonObject>

namespace shopglass {

/// Plan, pace and look back, in models/promotions/promotionplanning.h; behind a pointer, so that who shows
/// other pages is not built anew with it.
struct PromotionPlanning;

struct PromotionResult
{
    PromotionEvent event;
    bool covered = false; ///< order data touch it
    std::vector<IndicatorValue> values; ///< of PromotionView::indicators over its days, as far as covered
    std::vector<qint64> dailyGmv; ///< fen per event day, from the first day on; −1 where not covered
};

struct PromotionView
{
    QString store;
    Period period; ///< the context's; the figures here are of whole events
    Day asOf;
    Day today;
    std::vector<PromotionEvent> calendar; ///< last, current and coming events, ascending
    std::optional<PromotionEvent> current; ///< running today
    std::optional<QString> currentPhase;
    std::optional<PromotionEvent> next;
    int daysToNext = 0;
    QStringList indicators; ///< paid_gmv, net_gmv, paid_orders, average_order_value, new_product_gmv_share,
                            ///< order_refund_rate
    std::vector<PromotionResult> results; ///< events inside the data, newest first
    std::vector<PromotionEvent>
        years; ///< every edition that the rulebook knows up to the next two, ascending
    std::shared_ptr<const PromotionPlanning> planning; ///< null before the columns are there
};

PromotionView buildPromotionView(const Evaluator &evaluator);
/// What comes and what is on, without results of past events.
PromotionView buildPromotionCalendar(const AnalysisContext &context);
QJsonObject toJson(const PromotionView &view);

} // namespace shopglass
