// A ViewSet made by hand: figures that no computation has touched, for what shows them. English and Chinese
// names.
//
// June 2026 of the store 'Tea house' against May: GMV 1,320.00 (+20 %), refund rate not covered, three
// batches of which one is undone and one has two rejects.

#pragma once

#include "models/overview/viewset.h"
#include "models/store/batchwriter.h"
#include "tests/support/smallportfolio.h"
#include "widgets/pages/pageinput.h"

#include <memory>

namespace shopglass::testing {

inline ChannelView smallChannels(Period june)
{
    ChannelView view;
    view.period = june;
    view.indicators = {QStringLiteral("paid_gmv"), QStringLiteral("paid_orders")};
    const std::array<double, FieldCount> gmv{42000, 57000, 25000, 8000};
    for (int field = 0; field < FieldCount; ++field) {
        ChannelLine line;
        line.field = static_cast<Field>(field);
        line.values = {viewValue(QStringLiteral("paid_gmv"), gmv.at(field), Unit::Fen),
                       viewValue(QStringLiteral("paid_orders"), 2.0, Unit::Count)};
        line.share = gmv.at(field) / 132000.0;
        view.lines.push_back(line);
    }
    view.total = {viewValue(QStringLiteral("paid_gmv"), 132000, Unit::Fen),
                  viewValue(QStringLiteral("paid_orders"), 8, Unit::Count)};
    for (int day = 0; day < 30; ++day)
        view.days.push_back({.day = june.from.plus(day), .covered = true, .paidGmv = {1400, 1900, 833, 266}});
    view.scenes = {{Field::SelfBroadcast, QStringLiteral("live"), 42000, 2}};
    return view;
}

inline std::shared_ptr<const ViewSet> smallViews()
{
    auto views = std::make_shared<ViewSet>();
    const Period june{viewDay(u"2026-06-01"), viewDay(u"2026-06-30")};
    views->context.period = june;
    views->context.asOf = june.to;
    views->context.today = june.to.plus(1);
    views->channels = smallChannels(june);
    OverviewView &overview = views->overview;
    overview.store = QStringLiteral("Tea house");
    overview.period = june;
    overview.comparison = june.previous();
    overview.asOf = june.to;
    overview.channels = views->channels;
    Kpi gmv;
    gmv.value = viewValue(QStringLiteral("paid_gmv"), 132000, Unit::Fen);
    gmv.name = {QStringLiteral("支付GMV"), QStringLiteral("Paid GMV")};
    gmv.direction = Direction::HigherIsBetter;
    for (int day = 0; day < 30; ++day)
        gmv.daily.push_back(day == 12 ? std::nullopt : std::optional<double>(4000.0 + 100.0 * (day % 7)));
    Kpi refunds;
    refunds.value = uncoveredValue(QStringLiteral("order_refund_rate"));
    refunds.name = {QStringLiteral("退款率"), QStringLiteral("Refund rate")};
    refunds.direction = Direction::LowerIsBetter;
    overview.kpis = {gmv, refunds};
    overview.coverageWindow = {viewDay(u"2026-04-02"), viewDay(u"2026-06-30")};
    overview.coverage = {
        {QStringLiteral("orders"),
         {QStringLiteral("订单"), QStringLiteral("Orders")},
         {QStringLiteral("订单管理 → 订单查询"), QStringLiteral("Orders → Order search")},
         {{viewDay(u"2026-04-02"), viewDay(u"2026-05-09")}, {viewDay(u"2026-05-13"), viewDay(u"2026-06-30")}},
         3},
        {QStringLiteral("aftersales"),
         {QStringLiteral("售后单"), QStringLiteral("After-sales")},
         {QStringLiteral("售后管理 → 售后工作台"), QStringLiteral("After-sales → Workbench")},
         {},
         90}};
    views->promotions.today = views->context.today;
    views->scores.asOf = june.to;
    views->scores.window = june;
    views->launches.period = june;
    views->launches.newProductGmvShare
        = viewValue(QStringLiteral("new_product_gmv_share"), 0.447, Unit::Ratio);
    views->actions.asOf = june.to;
    views->actions.today = views->context.today;
    return views;
}

inline BatchSummary smallBatch(BatchId id, const QString &file)
{
    BatchSummary batch;
    batch.id = id;
    batch.store = 1;
    batch.file = file;
    batch.kinds = {QStringLiteral("orders")};
    batch.importedAt = startOf(viewDay(u"2026-07-01")) + 36000;
    batch.rowsRead = 12;
    batch.rowsNew = 7;
    batch.rowsUpdated = 2;
    batch.rowsUnchanged = 1;
    batch.rowsRejected = 2;
    batch.days = DayRange{viewDay(u"2026-06-01"), viewDay(u"2026-06-30")};
    batch.dropped = {QStringLiteral("收货人"), QStringLiteral("手机号")};
    return batch;
}

inline std::vector<BatchSummary> smallBatches()
{
    BatchSummary clean = smallBatch(2, QStringLiteral("orders-may.csv"));
    clean.rowsRejected = 0;
    BatchSummary undone = smallBatch(1, QStringLiteral("orders-wrong-shop.csv"));
    undone.undone = true;
    return {smallBatch(3, QStringLiteral("orders-june.csv")), clean, undone};
}

inline std::vector<Reject> smallRejects()
{
    return {
        {QString(), 5, QStringLiteral("实付款"), QStringLiteral("abc"), QStringLiteral("bad_money")},
        {QString(), 9, QStringLiteral("订单创建时间"), QStringLiteral("31/02"), QStringLiteral("bad_time")}};
}

/// Orders with three days missing and one partly in, and after-sales without a file.
inline CoverageView smallCoverageView()
{
    CoverageView view{QStringLiteral("Tea house"), {viewDay(u"2026-04-02"), viewDay(u"2026-06-30")}, {}};
    CoverageRow orders;
    orders.kindId = QStringLiteral("orders");
    orders.name = {QStringLiteral("订单"), QStringLiteral("Orders")};
    orders.download = {QStringLiteral("订单管理 → 订单查询"), QStringLiteral("Orders → Order search")};
    orders.in = {{viewDay(u"2026-04-02"), viewDay(u"2026-05-09")},
                 {viewDay(u"2026-05-13"), viewDay(u"2026-06-29")}};
    orders.missing = {{viewDay(u"2026-05-10"), viewDay(u"2026-05-12")}};
    orders.partly = {{viewDay(u"2026-06-30"),
                      PartlyDay::Why::EndsInDay,
                      QStringLiteral("june.csv"),
                      startOf(viewDay(u"2026-06-30")) + 15 * 3600,
                      {}}};
    CoverageRow aftersales;
    aftersales.kindId = QStringLiteral("aftersales");
    aftersales.name = {QStringLiteral("售后单"), QStringLiteral("After-sales")};
    aftersales.download
        = {QStringLiteral("售后管理 → 售后工作台"), QStringLiteral("After-sales → Workbench")};
    aftersales.missing = {{view.window.from, view.window.to}};
    view.rows = {orders, aftersales};
    return view;
}

inline PageInput smallInput(Language language = Language::English)
{
    PageInput input;
    input.state = PageInput::State::Ready;
    input.views = smallViews();
    input.portfolio = std::make_shared<const PortfolioView>(smallPortfolio());
    input.text.language = language;
    input.data.batches = smallBatches();
    input.data.coverage = smallCoverageView();
    return input;
}

} // namespace shopglass::testing
