// Answers the Channels page: which of the three fields sells, what it keeps, how it moves. The fields and
// unclassified always sum to the total.

#pragma once

#include "models/indicators/rollupevaluator.h"

#include <QJsonObject>

#include <array>

namespace shopglass {

struct ChannelLine
{
    Field field = Field::Unclassified;
    std::vector<IndicatorValue> values; ///< in the order of ChannelView::indicators
    std::optional<double> share; ///< of paid GMV
    std::optional<double> previousShare;
};

struct ChannelView
{
    QString store;
    Day asOf;
    Period period;
    std::optional<Period> comparison;
    QStringList indicators; ///< paid_gmv, net_gmv, paid_orders, average_order_value,
                            ///< amount_refund_rate_by_pay_day, order_refund_rate, commission
    std::vector<ChannelLine> lines; ///< always four
    std::vector<IndicatorValue> total;
    struct DayPoint
    {
        Day day;
        bool covered = false; ///< by order files; otherwise the zeros say nothing
        std::array<qint64, FieldCount> paidGmv{}; ///< fen
    };
    std::vector<DayPoint> days; ///< every day of the period
    struct Scene
    {
        Field field;
        QString scene; ///< live, video …
        qint64 paidGmv = 0;
        qint64 paidOrders = 0;
    };
    std::vector<Scene> scenes;
    struct Unclassified
    {
        SalesSource source;
        qint64 rows = 0;
        qint64 paidGmv = 0;
    };
    std::vector<Unclassified> unclassified; ///< what fell through, largest first
};

ChannelView buildChannelView(const Evaluator &evaluator);
/// The days alone, for the first moment.
ChannelView buildChannelDays(const RollupEvaluator &evaluator);
QJsonObject toJson(const ChannelView &view);

} // namespace shopglass
