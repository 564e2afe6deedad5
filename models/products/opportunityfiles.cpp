#include "models/indicators/groundwork.h"
#include "models/indicators/productstock.h"
#include "models/indicators/seendays.h"
#include "models/products/opportunitysums.h"

#include <algorithm>
#include <limits>
#include <map>

namespace shopglass {

namespace {

struct Clicks
{
    std::optional<qint64> exposures;
    std::optional<qint64> clicks;
    std::optional<qint64> orders;
};

void addTo(std::optional<qint64> &sum, const FigureColumn *column, std::size_t row)
{
    if (const auto value = column ? column->value(row) : std::nullopt)
        sum = sum.value_or(0) + *value;
}

/// Pieces sold by product.
std::vector<qint64> soldPieces(const Evaluator &evaluator, Period days)
{
    const StoreColumns &columns = *evaluator.context().columns;
    std::vector<qint64> pieces(columns.products.size(), 0);
    evaluator.groundwork().paidRows().visitDays(
        days.from.number(), days.to.number(), [&](std::int32_t, std::span<const std::uint32_t> rows) {
            for (const std::uint32_t row : rows)
                pieces[columns.orders.product[row]] += columns.orders.quantity[row];
        });
    return pieces;
}

} // namespace

void addSearched(const Evaluator &evaluator, OpportunityView &view)
{
    const AnalysisContext &context = evaluator.context();
    const FigureTable *table = context.columns->figuresOf(QStringLiteral("traffic_sources"));
    const TextColumn *source = table ? table->text(QStringLiteral("source")) : nullptr;
    if (!source || table->product.empty())
        return;
    std::vector<bool> isSearch;
    for (const QString &text : source->texts)
        isSearch.push_back(context.rulebook->sceneOf(text) == Scene::Search);
    const std::int32_t last = std::min(view.period.to, lastCoveredDay(context)).number();
    std::map<std::uint32_t, Clicks> found;
    for (std::size_t row = 0; row < table->size(); ++row) {
        if (table->product[row] == 0 || !isSearch[source->number[row]]
            || table->day[row] < view.period.from.number() || table->day[row] > last)
            continue;
        Clicks &clicks = found[table->product[row]];
        addTo(clicks.exposures, table->figure(QStringLiteral("product_exposures")), row);
        addTo(clicks.clicks, table->figure(QStringLiteral("product_clicks")), row);
        addTo(clicks.orders, table->figure(QStringLiteral("paid_orders")), row);
    }
    view.searchKnown = !found.empty();
    for (const auto &[product, clicks] : found) {
        const NamedEntity &named = context.columns->products[product];
        if (clicks.clicks)
            view.searched.push_back({named.id, named.name, clicks.exposures, *clicks.clicks, clicks.orders});
    }
    std::ranges::stable_sort(view.searched, std::greater<>(), &SearchedProduct::clicks);
}

void addStock(const Evaluator &evaluator, OpportunityView &view)
{
    const StoreColumns &columns = *evaluator.context().columns;
    const Day last = std::min(view.period.to, evaluator.groundwork().lastDay());
    const auto stocks = readStocks(evaluator, last, view.rules.stockAge);
    if (std::ranges::none_of(stocks, [](const auto &stock) { return stock.has_value(); }))
        return;
    const std::vector<bool> offered = offeredProducts(columns, last);
    const Period pace{last.plus(1 - view.rules.stockDays), last};
    const std::vector<qint64> pieces = soldPieces(evaluator, pace);
    for (std::size_t product = 1; product < stocks.size(); ++product) {
        const std::optional<ProductStock> &stock = stocks[product];
        if (!stock || !offered[product])
            continue;
        if (stock->tooOld) {
            ++view.stockTooOld;
            continue;
        }
        ++view.stockKnown;
        const int paceDays = paceDaysOf(evaluator, std::uint32_t(product), pace);
        // What is sold out sells nothing: it comes first, whatever its pace.
        const double daysLeft = stock->left() == 0 ? 0.0
            : pieces[product] > 0 ? double(stock->left()) * paceDays / double(pieces[product])
                                  : std::numeric_limits<double>::infinity();
        if (daysLeft > view.rules.stockLasts)
            continue;
        view.stock.push_back({columns.products[product].id, columns.products[product].name, stock->listedOn,
                              stock->listed, pieces[product], paceDays, stock->since, daysLeft});
    }
    std::ranges::stable_sort(view.stock, {}, &StockLine::daysLeft);
}

} // namespace shopglass
