#include "models/indicators/productstock.h"

#include "models/indicators/enumvalues.h"
#include "models/indicators/groundwork.h"

#include <algorithm>

namespace shopglass {

namespace {

const FigureTable *productList(const StoreColumns &columns)
{
    return columns.figuresOf(QStringLiteral("products"));
}

/// The newest row of each product that gives a stock.
std::vector<std::optional<ProductStock>> newestRows(const StoreColumns &columns, Day last, int listDays)
{
    std::vector<std::optional<ProductStock>> stocks(columns.products.size());
    const FigureTable *table = productList(columns);
    const FigureColumn *stock = table ? table->figure(QStringLiteral("stock")) : nullptr;
    if (!stock)
        return stocks;
    for (std::size_t row = 0; row < table->size(); ++row) {
        const std::optional<qint64> listed = stock->value(row);
        const Day day = Day::fromNumber(table->day[row]);
        std::optional<ProductStock> &known = stocks[table->product[row]];
        if (listed && day <= last && (!known || day >= known->listedOn))
            known = ProductStock{day, *listed, 0, last - day > listDays};
    }
    return stocks;
}

} // namespace

std::vector<std::optional<ProductStock>> readStocks(const Evaluator &evaluator, Day last, int listDays)
{
    const StoreColumns &columns = *evaluator.context().columns;
    std::vector<std::optional<ProductStock>> stocks = newestRows(columns, last, listDays);
    // The day of the row where sales are to be taken off, else one that no sale comes after.
    std::vector<std::int32_t> countedOn(stocks.size(), last.number());
    std::int32_t first = last.number();
    for (std::size_t product = 1; product < stocks.size(); ++product) {
        if (stocks[product] && !stocks[product]->tooOld)
            countedOn[product] = stocks[product]->listedOn.number();
        first = std::min(first, countedOn[product]);
    }
    if (first == last.number())
        return stocks;
    const OrderColumns &orders = columns.orders;
    evaluator.groundwork().paidRows().visitDays(first + 1, last.number(),
                                                [&](std::int32_t day, std::span<const std::uint32_t> rows) {
                                                    for (const std::uint32_t row : rows) {
                                                        const std::uint32_t product = orders.product[row];
                                                        if (day > countedOn[product])
                                                            stocks[product]->since += orders.quantity[row];
                                                    }
                                                });
    return stocks;
}

std::vector<bool> offeredProducts(const StoreColumns &columns, Day last)
{
    std::vector<bool> offered(columns.products.size(), true);
    const FigureTable *table = productList(columns);
    const FigureColumn *status = table ? table->figure(QStringLiteral("product_status")) : nullptr;
    if (!status)
        return offered;
    const EnumValues &values = EnumValues::instance();
    std::vector<std::int32_t> latest(offered.size(), NoDay);
    for (std::size_t row = 0; row < table->size(); ++row) {
        const std::uint32_t product = table->product[row];
        const std::optional<qint64> said = status->value(row);
        if (!said || table->day[row] > last.number() || table->day[row] < latest[product])
            continue;
        latest[product] = table->day[row];
        offered[product] = *said != values.offSaleProduct && *said != values.refusedProduct;
    }
    return offered;
}

int paceDaysOf(const Evaluator &evaluator, std::uint32_t product, Period pace)
{
    const auto &launches = evaluator.groundwork().launches();
    int days = pace.days();
    if (product >= launches.size())
        return days;
    for (const Day launched : launches[product]) {
        if (pace.contains(launched))
            days = std::min(days, pace.to - launched + 1);
    }
    return days;
}

} // namespace shopglass
