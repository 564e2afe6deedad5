#include "models/prices/goodsstructure.h"

#include "models/indicators/indicatorjson.h"

#include <algorithm>
#include <cmath>

namespace shopglass {

namespace {

/// Of ascending numbers, between two of them where it falls there.
double quantileOf(const std::vector<double> &ascending, double share)
{
    const double place = share * double(ascending.size() - 1);
    const auto below = std::size_t(place);
    const std::size_t above = std::min(below + 1, ascending.size() - 1);
    return ascending[below] + (ascending[above] - ascending[below]) * (place - double(below));
}

/// Marks the lines whose number lies beyond the fences, and gives the median of all.
double fence(std::vector<GoodsLine *> &lines, double (*numberOf)(const GoodsLine &))
{
    constexpr double Fence = 1.5;
    std::vector<double> numbers;
    std::vector<double> factors;
    for (const GoodsLine *line : lines)
        numbers.push_back(numberOf(*line));
    std::ranges::sort(numbers);
    for (const double number : numbers)
        factors.push_back(std::log(number));
    const double lower = quantileOf(factors, 0.25);
    const double upper = quantileOf(factors, 0.75);
    const double reach = Fence * (upper - lower);
    for (GoodsLine *line : lines) {
        const double factor = std::log(numberOf(*line));
        // Where the middle half is all the same, everything else would stand out.
        line->outlier = line->outlier || (reach > 0.0 && (factor < lower - reach || factor > upper + reach));
    }
    return quantileOf(numbers, 0.5);
}

void addPlaces(GoodsStructure &goods)
{
    std::vector<GoodsLine *> priced;
    for (GoodsLine &line : goods.lines) {
        if (line.price)
            priced.push_back(&line);
    }
    goods.priced = priced.size();
    if (priced.empty())
        return;
    goods.medianPrice = fence(priced, [](const GoodsLine &line) { return *line.price; });
    goods.medianPieces = fence(priced, [](const GoodsLine &line) { return double(line.pieces); });
}

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
    const QStringList ids{QStringLiteral("paid_gmv"), QStringLiteral("paid_orders"),
                          QStringLiteral("paid_quantity"), QStringLiteral("item_price"),
                          QStringLiteral("order_refund_rate")};
    GoodsStructure goods;
    goods.gmv = evaluator.valueIn(ids.front(), period);
    goods.refundRate = evaluator.valueIn(ids.back(), period);
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
        line.pieces = std::llround(row.values[2].value);
        if (row.values[3].hasValue() && row.values[3].value > 0.0)
            line.price = row.values[3].value;
        line.refundRate = row.values[4];
        goods.lines.push_back(std::move(line));
    }
    addReached(goods);
    addPlaces(goods);
    return goods;
}

RefundClass refundClassOf(const GoodsStructure &goods, const GoodsLine &line)
{
    if (!goods.refundRate.hasValue() || !line.refundRate.hasValue())
        return RefundClass::NotKnown;
    return line.refundRate.value > goods.refundRate.value ? RefundClass::AboveUsual
                                                          : RefundClass::AtMostUsual;
}

QJsonObject toJson(const GoodsStructure &goods)
{
    QJsonArray lines;
    for (const GoodsLine &line : goods.lines)
        lines.append(QJsonObject{{QStringLiteral("product_id"), line.id},
                                 {QStringLiteral("product_name"), line.name},
                                 {QStringLiteral("gmv"), line.gmv},
                                 {QStringLiteral("orders"), line.orders},
                                 {QStringLiteral("gmv_reached"), line.reached},
                                 {QStringLiteral("pieces"), line.pieces},
                                 {QStringLiteral("price"), optionalToJson(line.price)},
                                 {QStringLiteral("refund_rate"), toJson(line.refundRate)},
                                 {QStringLiteral("outlier"), line.outlier}});
    const bool priced = goods.priced > 0;
    return {{QStringLiteral("gmv"), toJson(goods.gmv)},
            {QStringLiteral("leading_percent"), LeadingPercent},
            {QStringLiteral("leading_products"), qint64(goods.leading)},
            {QStringLiteral("refund_rate"), toJson(goods.refundRate)},
            {QStringLiteral("median_price"), priced ? QJsonValue(goods.medianPrice) : QJsonValue()},
            {QStringLiteral("median_pieces"), priced ? QJsonValue(goods.medianPieces) : QJsonValue()},
            {QStringLiteral("products"), lines}};
}

} // namespace shopglass
