// June 2026 against 2 to 31 May. Price bands below 10, 10 to below 50 and from 50 yuan on; three orders are
// enough.
//
// May: 4 orders of 5 yuan, 4 of 20, 2 of 60, all cups. June: 2 of 5, 8 of 20 (one of them two pieces for
// 40), 2 of 60; the 5 and 60 yuan ones are cups of distribution, of the 20 yuan ones 4 are teapots of own
// broadcasts and 4 teapots of the shelf.

#pragma once

#include "tests/support/smallanalysis.h"

namespace shopglass::testing {

inline constexpr const char *OpportunityRulesJson
    = R"({"rulebook": "opportunities", "updated": "2026-06-30", "rule": {
    "band_edges": [0, 1000, 5000], "band_orders": 3, "band_rise": 0.1, "one_field_orders": 3,
    "one_field_share": 0.9, "stock_days": 14, "stock_lasts": 14, "stock_age": 29, "spec_base_days": 20, "spec_days": 10, "spec_orders": 6, "spec_chance": 0.05, "similar_share": 0.65, "shown": 20, "word_length": 2, "source": "t", "confidence": "assumption"}})";

inline void sell(StoreColumns &columns, QStringView on, int times, qint64 amount, std::uint32_t product,
                 std::uint16_t source)
{
    for (int i = 0; i < times; ++i) {
        OrderSpec spec;
        spec.id = qint64(columns.orders.size()) + 1;
        spec.created = day(on);
        spec.paid = spec.created;
        spec.amount = amount;
        spec.product = product;
        spec.source = source;
        addOrder(columns, spec);
    }
}

inline StoreColumns bandShop(QStringView from = u"2026-05-01")
{
    StoreColumns columns = emptyShop(period(from, u"2026-06-30"));
    sell(columns, u"2026-05-10", 4, 500, Cup, DistributionLive);
    sell(columns, u"2026-05-10", 4, 2'000, Cup, SelfLive);
    sell(columns, u"2026-05-10", 2, 6'000, Cup, DistributionLive);
    sell(columns, u"2026-06-10", 2, 500, Cup, DistributionLive);
    sell(columns, u"2026-06-10", 4, 2'000, Teapot, SelfLive);
    sell(columns, u"2026-06-20", 3, 2'000, Teapot, ShelfCard);
    sell(columns, u"2026-06-20", 1, 4'000, Teapot, ShelfCard);
    columns.orders.quantity.back() = 2;
    sell(columns, u"2026-06-20", 2, 6'000, Cup, DistributionLive);
    return columns;
}

/// The built-in rulebook with these opportunities.
inline std::shared_ptr<const Rulebook> opportunityRules()
{
    return rulebookWith(QStringLiteral("opportunities.json"), OpportunityRulesJson);
}

/// Product files: the cup's category changes on 1 June, its stock is 10 then; the teapot has 100.
inline FigureTable productFiles()
{
    FigureTable table;
    table.kind = QStringLiteral("products");
    TextColumn category;
    category.texts = {QString(), QStringLiteral("茶具"), QStringLiteral("杯子")};
    FigureColumn stock;
    const auto row = [&](QStringView on, std::uint32_t product, std::uint32_t text, qint64 left) {
        table.day.push_back(day(on).number());
        table.product.push_back(product);
        category.number.push_back(text);
        stock.push(left);
    };
    row(u"2026-05-01", Cup, 1, 500);
    row(u"2026-06-01", Cup, 2, 10);
    row(u"2026-06-01", Teapot, 1, 100);
    row(u"2026-06-01", Bowl, 1, 7);
    table.texts = {{QStringLiteral("category"), category}};
    table.figures = {{QStringLiteral("stock"), stock}};
    return table;
}

struct ListRow
{
    QString on;
    QString keyword;
    QString source;
    qint64 rank = 1;
};

inline FigureTable listOf(const std::vector<ListRow> &rows)
{
    FigureTable table;
    table.kind = QStringLiteral("opportunities");
    TextColumn keyword;
    TextColumn source;
    FigureColumn rank;
    const auto push = [](TextColumn &column, const QString &text) {
        const auto known = std::ranges::find(column.texts, text);
        column.number.push_back(std::uint32_t(known - column.texts.begin()));
        if (known == column.texts.end())
            column.texts.push_back(text);
    };
    for (const ListRow &row : rows) {
        table.day.push_back(day(row.on).number());
        push(keyword, row.keyword);
        push(source, row.source);
        rank.push(row.rank);
    }
    table.texts = {{QStringLiteral("keyword"), keyword}, {QStringLiteral("source"), source}};
    table.figures = {{QStringLiteral("rank"), rank}};
    return table;
}

} // namespace shopglass::testing
