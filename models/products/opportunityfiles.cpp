#include "models/indicators/enumvalues.h"
#include "models/indicators/groundwork.h"
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

/// Pieces sold by product, of each only those after its day.
std::vector<qint64> soldPieces(const Evaluator &evaluator, Period days,
                               const std::vector<std::int32_t> &after)
{
    const OrderColumns &orders = evaluator.context().columns->orders;
    std::vector<qint64> pieces(after.size(), 0);
    evaluator.groundwork().paidRows().visitDays(
        days.from.number(), days.to.number(), [&](std::int32_t day, std::span<const std::uint32_t> rows) {
            for (const std::uint32_t row : rows) {
                const std::uint32_t product = orders.product[row];
                pieces[product] += day > after[product] ? orders.quantity[row] : 0;
            }
        });
    return pieces;
}

} // namespace

std::vector<bool> offeredProducts(const StoreColumns &columns, Day last)
{
    std::vector<bool> offered(columns.products.size(), true);
    const FigureTable *table = columns.figuresOf(QStringLiteral("products"));
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
    const int age = view.rules.stockAge;
    std::vector<std::optional<std::size_t>> latest(columns.products.size());
    for (std::size_t row = 0; row < table->size(); ++row) {
        auto &known = latest[table->product[row]];
        if (stock->value(row) && table->day[row] <= last.number()
            && (!known || table->day[row] >= table->day[*known]))
            known = row;
    }
    std::vector<std::int32_t> listDay(latest.size(), last.number());
    for (std::size_t product = 0; product < latest.size(); ++product)
        listDay[product] = latest[product] ? table->day[*latest[product]] : listDay[product];
    const std::vector<bool> offered = offeredProducts(columns, last);
    const std::vector<std::int32_t> always(latest.size(), NoDay);
    const auto pieces = soldPieces(evaluator, {last.plus(1 - view.rules.stockDays), last}, always);
    const auto since = soldPieces(evaluator, {last.plus(-age), last}, listDay);
    for (std::size_t product = 1; product < latest.size(); ++product) {
        if (!latest[product] || !offered[product])
            continue;
        const Day day = Day::fromNumber(listDay[product]);
        if (last - day > age) {
            ++view.stockTooOld;
            continue;
        }
        ++view.stockKnown;
        const qint64 listed = *stock->value(*latest[product]);
        const qint64 left = std::max<qint64>(0, listed - since[product]);
        // What is sold out sells nothing: it comes first, whatever its pace.
        const double daysLeft = left == 0 ? 0.0
            : pieces[product] > 0         ? double(left) * view.rules.stockDays / double(pieces[product])
                                          : std::numeric_limits<double>::infinity();
        if (daysLeft > view.rules.stockLasts)
            continue;
        view.stock.push_back({columns.products[product].id, columns.products[product].name, day, listed,
                              pieces[product], since[product], daysLeft});
    }
    std::ranges::stable_sort(view.stock, {}, &StockLine::daysLeft);
}

} // namespace shopglass
