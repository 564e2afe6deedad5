#include "models/indicators/groundwork.h"
#include "models/indicators/seendays.h"
#include "models/products/opportunitysums.h"

#include <algorithm>
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
    const FigureTable *table = columns.figuresOf(QStringLiteral("products"));
    const FigureColumn *stock = table ? table->figure(QStringLiteral("stock")) : nullptr;
    if (!stock)
        return;
    const Day last = std::min(view.period.to, evaluator.groundwork().lastDay());
    std::vector<std::optional<std::size_t>> latest(columns.products.size());
    for (std::size_t row = 0; row < table->size(); ++row) {
        auto &known = latest[table->product[row]];
        if (stock->value(row) && table->day[row] <= last.number()
            && (!known || table->day[row] >= table->day[*known]))
            known = row;
    }
    std::vector<qint64> pieces(columns.products.size(), 0);
    const Day first = last.plus(1 - view.rules.stockDays);
    evaluator.groundwork().paidRows().visitDays(
        first.number(), last.number(), [&](std::int32_t, std::span<const std::uint32_t> rows) {
            for (const std::uint32_t row : rows)
                pieces[columns.orders.product[row]] += columns.orders.quantity[row];
        });
    for (std::size_t product = 1; product < latest.size(); ++product) {
        if (!latest[product])
            continue;
        view.stockKnown = true;
        const qint64 left = *stock->value(*latest[product]);
        const double daysLeft
            = pieces[product] > 0 ? double(left) * view.rules.stockDays / double(pieces[product]) : -1.0;
        if (pieces[product] == 0 || daysLeft > view.rules.stockLasts)
            continue;
        view.stock.push_back({columns.products[product].id, columns.products[product].name,
                              Day::fromNumber(table->day[*latest[product]]), left, pieces[product],
                              daysLeft});
    }
    std::ranges::stable_sort(view.stock, {}, &StockLine::daysLeft);
}

} // namespace shopglass
