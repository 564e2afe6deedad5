// Views of sessions, prices and influencers with a figure or two, for tests of their sections.

#pragma once

#include "models/report/livesections.h"
#include "tests/support/smallvalues.h"

namespace shopglass::testing {

inline constexpr TextContext English{Language::English};

inline QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

inline IndicatorValue against(const char *id, Unit unit, double value, double usual)
{
    IndicatorValue made = testing::viewValue(text(id), value, unit);
    made.previous = usual;
    made.change = unit == Unit::Ratio ? value - usual : (value - usual) / usual;
    return made;
}

inline SessionReview session()
{
    SessionReview made;
    made.id = text("20260618-200000@小店");
    made.startedAt = startOf(viewDay(u"2026-06-18")) + 20 * 3600;
    made.endedAt = made.startedAt + 2 * 3600;
    made.account = text("小店");
    made.host = text("小云");
    made.exposures = 10'000;
    made.clicks = 1'000;
    made.paidOrders = 30;
    made.values
        = {against("live_gmv", Unit::Fen, 300'000, 200'000), against("gpm", Unit::Fen, 90'000, 100'000),
           against("live_click_rate", Unit::Ratio, 0.1, 0.2),
           against("live_conversion_rate", Unit::Ratio, 0.03, 0.02)};
    made.measure = LiveMeasure::SameHour;
    made.measuredAgainst = 4;
    made.orders.state = SessionOrderState::Attributed;
    made.orders.orders = 28;
    made.orders.gmv = 280'000;
    made.orders.refundedOrders = 3;
    made.orders.refund = 30'000;
    made.orders.refundDays = {1, 1};
    made.orders.products = {{text("7"), text("杯子"), 28, 280'000, 30'000}};
    made.orders.productCount = 1;
    return made;
}

inline ViewSet viewsWith(const SessionReview &session)
{
    ViewSet views;
    views.context.rulebook = Rulebook::builtIn().value();
    views.context.catalogue = Catalogue::builtIn().value();
    views.live.covered = true;
    views.live.sessions = {session};
    return views;
}

inline ProductPrices product(const char *name)
{
    ProductPrices made;
    made.id = text("9001");
    made.name = text(name);
    made.history.latest = DayPrice{viewDay(u"2026-06-25"), 8'000};
    made.history.lowest = DayPrice{viewDay(u"2026-06-10"), 3'001};
    made.history.days = 2;
    return made;
}

inline ViewSet pricesWith(const ProductPrices &product)
{
    ViewSet views = viewsWith(session());
    views.prices.rules.historyDays = 90;
    views.prices.rules.shortDays = 30;
    views.prices.rules.notedGap = 0.02;
    views.prices.products = {product};
    return views;
}

/// Four products of ¥600, ¥250, ¥100 and ¥50, the first two of which bring 85 %.
inline GoodsStructure goods()
{
    GoodsStructure made;
    made.gmv = testing::viewValue(text("paid_gmv"), 100'000, Unit::Fen);
    made.lines = {{text("9001"), text("短袖"), 60'000, 30, 60'000},
                  {text("9002"), text("防晒衣"), 25'000, 20, 85'000},
                  {text("9003"), QString(), 10'000, 5, 95'000},
                  {text("9004"), text("凉拖"), 5'000, 5, 100'000}};
    made.leading = 2;
    return made;
}

/// The same with prices of ¥20, ¥50 and ¥10 for the first three, and refund rates of 30 %, 5 % and none; the
/// shop has 10 %.
inline GoodsStructure pricedGoods()
{
    GoodsStructure made = goods();
    const auto set = [&made](std::size_t line, double price, qint64 pieces, std::optional<double> rate) {
        made.lines[line].price = price;
        made.lines[line].pieces = pieces;
        made.lines[line].refundRate
            = testing::viewValue(text("order_refund_rate"), rate.value_or(0), Unit::Ratio);
        if (!rate)
            made.lines[line].refundRate.state = ValueState::NotEnoughData;
    };
    set(0, 2'000.0, 30, 0.3);
    set(1, 5'000.0, 5, 0.05);
    set(2, 1'000.0, 10, {});
    made.lines[1].outlier = true;
    made.refundRate = testing::viewValue(text("order_refund_rate"), 0.1, Unit::Ratio);
    made.priced = 3;
    made.medianPrice = 2'000.0;
    made.medianPieces = 10.0;
    return made;
}

inline InfluencerRow influencer()
{
    InfluencerRow row;
    row.id = text("11");
    row.name = text("小红");
    row.values = {testing::viewValue(text("paid_gmv"), 80'000, Unit::Fen)};
    row.left = -1'000;
    row.qualityRefunds = 10;
    row.timesStore = 2.7;
    row.risk = true;
    row.worstProduct = text("杯子");
    row.worstRefunds = 6;
    return row;
}

inline ViewSet influencersWith(const InfluencerRow &row)
{
    ViewSet views = viewsWith(session());
    InfluencerView &view = views.influencers;
    view.indicators = {text("paid_gmv")};
    view.rows = {row};
    view.topCounts = {1, 3, 5};
    view.dependence.shares = {0.8, 0.95, 1.0};
    view.dependent = true;
    view.dependentShare = 0.4;
    view.trend = {view.dependence};
    return views;
}

} // namespace shopglass::testing
