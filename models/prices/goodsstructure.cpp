#include "models/prices/goodsstructure.h"

#include "models/indicators/indicatorjson.h"

#include <cmath>

namespace shopglass {

namespace {

void addReached(GoodsStructure &goods)
{
    const qint64 whole = std::llround(goods.gmv.value);
    qint64 reached = 0;
    for (std::size_t i = 0; i < goods.lines.size(); ++i) {
        reached += goods.lines[i].gmv;
        goods.lines[i].reached = reached;
        if (goods.leading == 0 && reached * 100 >= whole * LeadingPercent)
            goods.leading = i + 1;
    }
}

} // namespace

GoodsStructure goodsStructureOf(const Evaluator &evaluator)
{
    const Period period = evaluator.context().period;
    const QStringList ids{QStringLiteral("paid_gmv"), QStringLiteral("paid_orders")};
    GoodsStructure goods;
    goods.gmv = evaluator.valueIn(ids.front(), period);
    if (!goods.gmv.hasValue())
        return goods;
    // They come by GMV, the largest first.
    for (const IndicatorRow &row : evaluator.rowsIn(ids, GroupBy::Product, period)) {
        if (row.key.isEmpty() || !row.values[0].hasValue() || row.values[0].value <= 0.0)
            continue;
        GoodsLine line;
        line.id = row.key;
        line.name = row.label;
        line.gmv = std::llround(row.values[0].value);
        line.orders = std::llround(row.values[1].value);
        goods.lines.push_back(std::move(line));
    }
    addReached(goods);
    return goods;
}

QJsonObject toJson(const GoodsStructure &goods)
{
    QJsonArray lines;
    for (const GoodsLine &line : goods.lines)
        lines.append(QJsonObject{{QStringLiteral("product_id"), line.id},
                                 {QStringLiteral("product_name"), line.name},
                                 {QStringLiteral("gmv"), line.gmv},
                                 {QStringLiteral("orders"), line.orders},
                                 {QStringLiteral("gmv_reached"), line.reached}});
    return {{QStringLiteral("gmv"), toJson(goods.gmv)},
            {QStringLiteral("leading_percent"), LeadingPercent},
            {QStringLiteral("leading_products"), qint64(goods.leading)},
            {QStringLiteral("products"), lines}};
}

} // namespace shopglass
