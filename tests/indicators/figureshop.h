// A shop with rows of every kind that is counted by the day, and how tests say what they found in it.

#pragma once

#include "tests/support/fullshop.h"
#include "tests/support/smallanalysis.h"

namespace shopglass::testing {

/// Rows of a figure kind: days of June 2026, then one column after the other. "." is blank, "?" unknown.
inline FigureTable tableOf(const char *kind, const std::vector<int> &juneDays,
                           std::initializer_list<std::pair<const char *, const char *>> columns)
{
    FigureTable table;
    table.kind = QString::fromLatin1(kind);
    for (const int dayOfMonth : juneDays)
        table.day.push_back(day(u"2026-06-01").plus(dayOfMonth - 1).number());
    for (const auto &[id, cells] : columns) {
        FigureColumn column;
        for (const QString &cell : QString::fromLatin1(cells).split(QLatin1Char(' '))) {
            if (cell == QLatin1String("?"))
                column.pushUnknown();
            else if (cell == QLatin1String("."))
                column.pushBlank();
            else
                column.push(cell.toLongLong());
        }
        table.figures.emplace_back(QString::fromLatin1(id), std::move(column));
    }
    return table;
}

inline void cover(StoreColumns &columns, const char *kind, QStringView from, QStringView to)
{
    columns.coverage.push_back({QString::fromLatin1(kind), {{day(from), day(to)}}});
}

/// The full shop with files of every figure kind for days of June.
inline StoreColumns shopWithFigures()
{
    StoreColumns columns = fullShop();
    // Without clicks on the 4th, without the column on the 5th.
    columns.figures.push_back(tableOf("traffic", {2, 3, 4, 5},
                                      {{"gmv", "12000 29000 0 100"},
                                       {"paid_orders", "2 1 . 1"},
                                       {"paid_buyers", "2 1 . 1"},
                                       {"product_exposures", "1000 500 400 300"},
                                       {"product_clicks", "100 60 . ?"}}));
    cover(columns, "traffic", u"2026-06-02", u"2026-06-05");

    FigureTable sources = tableOf("traffic_sources", {2, 2, 3, 3, 3},
                                  {{"product_exposures", "400 100 200 50 40"},
                                   {"product_clicks", "40 5 30 1 2"},
                                   {"paid_orders", "4 . 3 0 1"}});
    sources.product = {Cup, Teapot, Cup, Teapot, Cup};
    sources.texts.emplace_back(QStringLiteral("source"),
                               TextColumn{{1, 2, 1, 3, 4},
                                          {QString(), QStringLiteral("搜索"), QStringLiteral("商城频道页"),
                                           QStringLiteral("神秘入口"), QStringLiteral("猜你喜欢")}});
    columns.figures.push_back(std::move(sources));
    cover(columns, "traffic_sources", u"2026-06-02", u"2026-06-03");

    FigureTable products = tableOf("traffic_products", {2, 2, 3},
                                   {{"product_exposures", "300 200 100"},
                                    {"product_clicks", "30 10 5"},
                                    {"visitors", "50 20 30"},
                                    {"paid_buyers", "5 2 3"},
                                    {"paid_new_buyers", "4 . 2"}});
    products.product = {Cup, Teapot, Cup};
    columns.figures.push_back(std::move(products));
    cover(columns, "traffic_products", u"2026-06-02", u"2026-06-03");

    // The second session does not say its views.
    columns.figures.push_back(tableOf("live_sessions", {2, 3, 20},
                                      {{"gmv", "20000 5000 4000"},
                                       {"views", "3000 . 1000"},
                                       {"viewers", "800 200 ."},
                                       {"live_seconds", "7200 3600 1800"},
                                       {"new_followers", "30 . 5"}}));
    cover(columns, "live_sessions", u"2026-06-01", u"2026-06-30");

    // The file of the 6th has no seven-day column.
    columns.figures.push_back(tableOf("ad_spend", {5, 5, 6},
                                      {{"spend", "1000 3000 2000"},
                                       {"gmv", "4000 . 8000"},
                                       {"gmv_7d", "5000 7000 ?"},
                                       {"paid_orders", "2 . 6"},
                                       {"new_fans", "0 0 0"}}));
    cover(columns, "ad_spend", u"2026-06-05", u"2026-06-06");

    FigureTable reviews = tableOf(
        "reviews", {10, 11, 12, 13, 14},
        {{"quality_stars", "5 4 3 2 ."}, {"logistics_stars", "1 5 5 5 5"}, {"replied", "1 0 1 . 0"}});
    reviews.product = {Cup, Cup, Teapot, Teapot, Cup};
    reviews.orderRow = {2, 3, 5, 6, NoRow}; // distribution, own, own, shelf, unknown
    columns.figures.push_back(std::move(reviews));
    cover(columns, "reviews", u"2026-06-10", u"2026-06-14");

    columns.figures.push_back(tableOf("service", {2, 3, 4},
                                      {{"conversations", "100 300 50"},
                                       {"replied_within_3min", "90 150 ?"},
                                       {"average_response_seconds", "20 40 ."}}));
    cover(columns, "service", u"2026-06-02", u"2026-06-04");

    FigureTable settlement = tableOf("settlement", {15, 16},
                                     {{"paid_amount", "10000 30000"},
                                      {"refund_amount", "0 30000"},
                                      {"settled_amount", "7500 0"},
                                      {"service_fees", "500 0"},
                                      {"commissions", "2000 ."}});
    settlement.product = {Cup, Cup};
    settlement.orderRow = {2, 3};
    columns.figures.push_back(std::move(settlement));
    cover(columns, "settlement", u"2026-06-15", u"2026-06-16");

    FigureTable insurance = tableOf(
        "insurance", {7, 7, 9},
        {{"service_fee", "100 80 ."}, {"merchant_fee", "80 80 90"}, {"platform_subsidy", "20 0 10"}});
    insurance.orderRow = {2, 3, 3};
    columns.figures.push_back(std::move(insurance));
    cover(columns, "insurance", u"2026-06-07", u"2026-06-09");
    columns.figures.push_back(
        tableOf("ledger", {10, 11, 11}, {{"amount", "7500 300 200"}, {"income", "7500 0 200"}}));
    cover(columns, "ledger", u"2026-06-10", u"2026-06-11");

    FigureTable lists = tableOf("products", {1, 1, 1, 20, 20}, {{"product_status", "0 0 1 0 0"}});
    lists.product = {Cup, Bowl, Teapot, Cup, Plate};
    columns.figures.push_back(std::move(lists));
    cover(columns, "products", u"2026-06-01", u"2026-06-20");
    return columns;
}

inline QString id(const char *text)
{
    return QString::fromLatin1(text);
}

/// "distribution=value 3 …" over the rows that have anything else than `without`.
inline QString byKey(const std::vector<IndicatorRow> &rows)
{
    QStringList parts;
    for (const IndicatorRow &row : rows)
        parts << row.key + QLatin1Char('=') + said(row.values.front());
    return parts.join(QStringLiteral(", "));
}

} // namespace shopglass::testing
