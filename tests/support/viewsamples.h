// A view set written by hand: what the sections, the report and the pages are tested with, without a
// workspace.
//
// Store 山野茶器旗舰店, 2026-06-01 … 2026-06-07 compared with 05-25 … 05-31, as of 06-07, today 06-08.

#pragma once

#include "models/overview/viewset.h"

namespace shopglass::testing {

inline Day sampleDay(QStringView iso)
{
    const auto parsed = Day::fromIso(iso);
    Q_ASSERT(parsed);
    return *parsed;
}

inline IndicatorValue sampleValue(const char *id, Unit unit, double value,
                                  std::optional<double> previous = {}, std::optional<double> change = {})
{
    IndicatorValue result;
    result.id = QString::fromLatin1(id);
    result.state = ValueState::Value;
    result.value = value;
    result.unit = unit;
    result.sample = 1000;
    result.coveredDays = 7;
    result.days = 7;
    result.previous = previous;
    result.change = change;
    if (change)
        result.comparison = *change == 0.0 ? ComparisonState::NoChange : ComparisonState::Changed;
    return result;
}

inline IndicatorValue stateOnly(const char *id, Unit unit, ValueState state)
{
    IndicatorValue result;
    result.id = QString::fromLatin1(id);
    result.state = state;
    result.unit = unit;
    result.days = 7;
    return result;
}

inline std::vector<Kpi> sampleKpis()
{
    std::vector<Kpi> kpis(4);
    kpis[0] = {sampleValue("paid_gmv", Unit::Fen, 12'345'678, 11'000'000, 0.1223),
               {QStringLiteral("成交金额"), QStringLiteral("Paid GMV")},
               Direction::HigherIsBetter,
               {}};
    for (int i = 0; i < 7; ++i)
        kpis[0].daily.push_back(1'500'000.0 + 100'000.0 * i);
    kpis[0].daily[2].reset();
    kpis[1] = {sampleValue("paid_orders", Unit::Count, 1234, 1300, -0.0508),
               {QStringLiteral("成交订单数"), QStringLiteral("Paid orders")},
               Direction::HigherIsBetter,
               {}};
    kpis[2] = {sampleValue("order_refund_rate", Unit::Ratio, 0.0832, 0.0582, 0.025),
               {QStringLiteral("订单退款率"), QStringLiteral("Order refund rate")},
               Direction::LowerIsBetter,
               {}};
    kpis[2].value.coveredDays = 5;
    kpis[3] = {stateOnly("repurchase_rate_30d", Unit::Ratio, ValueState::NotEnoughData),
               {QStringLiteral("30天复购率"), QStringLiteral("Repurchase in 30 days")},
               Direction::HigherIsBetter,
               {}};
    kpis[3].value.sample = 12;
    return kpis;
}

inline ScoreCard sampleScoreCard()
{
    ScoreCard card;
    card.score = QStringLiteral("store_score");
    card.name = {QStringLiteral("店铺体验分"), QStringLiteral("Store experience score")};
    card.ruleVersion = QStringLiteral("2023");
    OfficialScoreLine total;
    total.score = card.score;
    total.latest = 4.82;
    total.latestDay = sampleDay(u"2026-06-06");
    total.change = -0.03;
    for (int i = 0; i < 12; ++i)
        total.history.emplace_back(sampleDay(u"2026-05-26").plus(i), 4.80 + 0.01 * (i % 5));
    card.official.push_back(total);
    ScoreGap missed;
    missed.dimension = QStringLiteral("goods");
    missed.dimensionName = {QStringLiteral("商品品质"), QStringLiteral("Product quality")};
    missed.indicatorName = {QStringLiteral("商品品质退款率"), QStringLiteral("Quality refund rate")};
    missed.value = sampleValue("quality_refund_rate", Unit::Ratio, 0.035);
    missed.direction = Direction::LowerIsBetter;
    missed.target = 0.02;
    missed.floor = 0.05;
    missed.attainment = 0.5;
    missed.gap = 0.015;
    missed.ordersToChange = 15;
    missed.exampleWeight = 0.2;
    card.gaps.push_back(missed);
    ScoreGap met = missed;
    met.dimensionName = {QStringLiteral("物流速度"), QStringLiteral("Logistics")};
    met.indicatorName = {QStringLiteral("48小时发货率"), QStringLiteral("Picked up within 48 h")};
    met.value = sampleValue("pickup_within_48h_rate", Unit::Ratio, 0.985);
    met.direction = Direction::HigherIsBetter;
    met.target = 0.97;
    met.floor = 0.9;
    met.attainment = 1.0;
    met.gap = 0.0;
    met.ordersToChange = 0;
    met.headroom = 15;
    card.gaps.push_back(met);
    return card;
}

inline ChannelView sampleChannels()
{
    ChannelView view;
    view.period = {sampleDay(u"2026-06-01"), sampleDay(u"2026-06-07")};
    view.comparison = Period{sampleDay(u"2026-05-25"), sampleDay(u"2026-05-31")};
    view.indicators = {QStringLiteral("paid_gmv"), QStringLiteral("paid_orders")};
    const std::array shares = {0.30, 0.50, 0.18, 0.02};
    const std::array before = {0.35, 0.44, 0.19, 0.02};
    const std::array fen = {3'703'703.0, 6'172'839.0, 2'222'222.0, 246'914.0};
    for (std::size_t i = 0; i < FieldCount; ++i) {
        ChannelLine line;
        line.field = static_cast<Field>(i);
        line.values
            = {sampleValue("paid_gmv", Unit::Fen, fen[i]), sampleValue("paid_orders", Unit::Count, 300)};
        line.share = shares[i];
        line.previousShare = before[i];
        view.lines.push_back(line);
    }
    view.total
        = {sampleValue("paid_gmv", Unit::Fen, 12'345'678), sampleValue("paid_orders", Unit::Count, 1234)};
    for (int i = 0; i < 7; ++i) {
        ChannelView::DayPoint point;
        point.day = view.period.from.plus(i);
        point.covered = true;
        point.paidGmv = {500'000 + 20'000 * i, 800'000 + 40'000 * i, 300'000 - 10'000 * i, 30'000};
        view.days.push_back(point);
    }
    view.scenes.push_back({Field::SelfBroadcast, QStringLiteral("live"), 5'000'000, 250});
    view.scenes.push_back({Field::SelfBroadcast, QStringLiteral("video"), 1'172'839, 50});
    ChannelView::Unclassified rest;
    rest.source.channel = QStringLiteral("自营");
    rest.source.carrier = QStringLiteral("其他");
    rest.rows = 30;
    rest.paidGmv = 246'914;
    view.unclassified.push_back(rest);
    return view;
}

inline PromotionEvent sampleEvent(int year)
{
    PromotionEvent event;
    event.series = QStringLiteral("618");
    event.year = year;
    event.name = {QStringLiteral("618大促"), QStringLiteral("618")};
    const Day anchor = sampleDay(QStringLiteral("%1-06-18").arg(year));
    event.anchorDay = anchor;
    const auto phase = [anchor](const char *id, const QString &zh, const QString &en, int from, int to) {
        return PromotionPhase{QString::fromLatin1(id), {zh, en}, {anchor.plus(from), anchor.plus(to)}};
    };
    event.phases = {phase("signup", QStringLiteral("报名"), QStringLiteral("Sign-up"), -48, -29),
                    phase("seeding", QStringLiteral("种草蓄水"), QStringLiteral("Seeding"), -28, -11),
                    phase("warmup", QStringLiteral("预热"), QStringLiteral("Warm-up"), -10, -3),
                    phase("burst", QStringLiteral("爆发"), QStringLiteral("Burst"), -2, 2),
                    phase("encore", QStringLiteral("返场"), QStringLiteral("Encore"), 3, 6),
                    phase("review", QStringLiteral("复盘"), QStringLiteral("Review"), 7, 14)};
    return event;
}

inline PromotionView samplePromotions()
{
    PromotionView view;
    view.today = sampleDay(u"2026-06-08");
    view.calendar = {sampleEvent(2025), sampleEvent(2026)};
    view.current = sampleEvent(2026);
    view.currentPhase = QStringLiteral("warmup");
    view.indicators = {QStringLiteral("paid_gmv"), QStringLiteral("paid_orders")};
    for (const int year : {2026, 2025}) {
        PromotionResult result;
        result.event = sampleEvent(year);
        result.covered = true;
        result.values = {sampleValue("paid_gmv", Unit::Fen, 300'000'000),
                         sampleValue("paid_orders", Unit::Count, 9000)};
        for (int i = 0; i < result.event.days().days(); ++i)
            result.dailyGmv.push_back(
                year == 2026 && i > 37 ? -1 : 3'000'000 + 50'000 * i + (year - 2025) * 400'000);
        view.results.push_back(result);
    }
    return view;
}

inline ActionView sampleActions()
{
    ActionView view;
    view.asOf = sampleDay(u"2026-06-07");
    view.today = sampleDay(u"2026-06-08");
    Action action;
    action.id = QStringLiteral("quality_refunds");
    action.rule = QStringLiteral("quality_refunds");
    action.title
        = {QStringLiteral("下架高品退商品"), QStringLiteral("Take products with quality refunds off sale")};
    action.advice
        = {QStringLiteral("品质退款率 3.50%，先处理前三个商品。"),
           QStringLiteral("The quality refund rate is 3.50%; begin with the three worst products.")};
    action.evidence.push_back({{QStringLiteral("商品品质退款率"), QStringLiteral("Quality refund rate")},
                               sampleValue("quality_refund_rate", Unit::Ratio, 0.035)});
    action.effectUnit = QStringLiteral("fen");
    action.effectLow = 1'000'000;
    action.effectHigh = 2'500'000;
    action.effort = 1.5;
    action.due = sampleDay(u"2026-06-15");
    action.owner = QStringLiteral("merchandising");
    action.ownerName = {QStringLiteral("货品"), QStringLiteral("Merchandising")};
    view.actions.push_back(action);
    SilentRule silent;
    silent.rule = QStringLiteral("late_pickup");
    silent.title = {QStringLiteral("催促揽收"), QStringLiteral("Chase late pick-ups")};
    silent.why = SilentRule::Why::NotCovered;
    silent.missing = {QStringLiteral("pickup_within_48h_rate")};
    view.silent.push_back(silent);
    return view;
}

inline LaunchView sampleLaunches()
{
    LaunchView view;
    view.period = {sampleDay(u"2026-06-01"), sampleDay(u"2026-06-07")};
    view.newProductGmvShare = sampleValue("new_product_gmv_share", Unit::Ratio, 0.2375);
    Launch launch;
    launch.productId = QStringLiteral("7000123456789");
    launch.productName = QStringLiteral("手作青瓷盖碗 <新品> & 礼盒");
    launch.launchDay = sampleDay(u"2026-05-28");
    launch.day = 11;
    launch.running = true;
    launch.daysLeft = 19;
    launch.stage = LaunchStage::Seeding;
    launch.orders = 88;
    launch.gmv = 1'230'000;
    launch.refund = 45'600;
    launch.recentOrders = 60;
    launch.gmvByField = {900'000, 250'000, 80'000, 0};
    for (int i = 0; i <= 10; ++i)
        launch.cumulativeGmv.push_back(1'230'000 * (i + 1) / 11);
    view.launches.push_back(launch);
    for (int i = 0; i < 30; ++i) {
        view.median.push_back(60'000.0 * (i + 1));
        view.lowerQuartile.push_back(40'000.0 * (i + 1));
        view.upperQuartile.push_back(90'000.0 * (i + 1));
    }
    view.completedLaunches = 5;
    return view;
}

inline std::vector<CoverageLine> sampleCoverage()
{
    CoverageLine orders;
    orders.kindId = QStringLiteral("orders");
    orders.name = {QStringLiteral("订单"), QStringLiteral("Orders")};
    orders.download = {QStringLiteral("订单管理 → 批量导出"), QStringLiteral("Orders → Export")};
    orders.covered = {{sampleDay(u"2026-03-10"), sampleDay(u"2026-06-07")}};
    CoverageLine shipments;
    shipments.kindId = QStringLiteral("shipments");
    shipments.name = {QStringLiteral("运单"), QStringLiteral("Shipments")};
    shipments.download = {QStringLiteral("物流管理 → 导出"), QStringLiteral("Logistics → Export")};
    shipments.covered = {{sampleDay(u"2026-03-10"), sampleDay(u"2026-04-08")},
                         {sampleDay(u"2026-05-09"), sampleDay(u"2026-06-07")}};
    shipments.missingDays = 30;
    CoverageLine scores;
    scores.kindId = QStringLiteral("scores");
    scores.name = {QStringLiteral("体验分"), QStringLiteral("Scores")};
    scores.download = {QStringLiteral("店铺体验分 → 下载"), QStringLiteral("Store score → Download")};
    scores.missingDays = 90;
    return {orders, shipments, scores};
}

inline ViewSet sampleViews()
{
    ViewSet views;
    views.scores.asOf = sampleDay(u"2026-06-07");
    views.scores.window = {sampleDay(u"2026-05-09"), sampleDay(u"2026-06-07")};
    views.scores.cards = {sampleScoreCard()};
    views.channels = sampleChannels();
    views.launches = sampleLaunches();
    views.promotions = samplePromotions();
    views.actions = sampleActions();
    OverviewView &overview = views.overview;
    overview.store = QStringLiteral("山野茶器旗舰店");
    overview.period = {sampleDay(u"2026-06-01"), sampleDay(u"2026-06-07")};
    overview.comparison = Period{sampleDay(u"2026-05-25"), sampleDay(u"2026-05-31")};
    overview.asOf = sampleDay(u"2026-06-07");
    overview.kpis = sampleKpis();
    overview.scores = views.scores.cards;
    overview.channels = views.channels;
    overview.topActions = views.actions.actions;
    overview.promotions = views.promotions;
    overview.coverageWindow = {sampleDay(u"2026-03-10"), sampleDay(u"2026-06-07")};
    overview.coverage = sampleCoverage();
    views.context.period = overview.period;
    views.context.comparison = Comparison::Previous;
    views.context.asOf = overview.asOf;
    views.context.today = views.promotions.today;
    return views;
}

} // namespace shopglass::testing
