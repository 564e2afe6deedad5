#include "models/prices/priceview.h"

#include "models/prices/discounts.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace shopglass {

namespace {

/// By product, as the newest product list up to the day says.
std::vector<QString> categoriesOf(const StoreColumns &columns, Day day)
{
    std::vector<QString> categories(columns.products.size());
    const FigureTable *table = columns.figuresOf(QStringLiteral("products"));
    const TextColumn *texts = table ? table->text(QStringLiteral("category")) : nullptr;
    if (!texts)
        return categories;
    // Rows come by day, so the last one that says something stays.
    for (std::size_t row = 0; row < table->size(); ++row) {
        if (table->day[row] <= day.number() && !texts->at(row).isEmpty())
            categories[table->product[row]] = texts->at(row);
    }
    return categories;
}

void rank(std::vector<ProductPrices *> &group, bool ofCategory, int leastProducts)
{
    if (int(group.size()) < leastProducts)
        return;
    std::ranges::stable_sort(group, {}, [](const ProductPrices *p) { return p->history.latest->fen; });
    int place = 0;
    for (std::size_t i = 0; i < group.size(); ++i) {
        // Equal prices share a place.
        if (i == 0 || group[i]->history.latest->fen != group[i - 1]->history.latest->fen)
            place = int(i) + 1;
        group[i]->position = PricePosition{place, int(group.size()), ofCategory};
    }
}

void addPositions(std::vector<ProductPrices> &products, int leastProducts)
{
    std::map<QString, std::vector<ProductPrices *>> byCategory;
    std::vector<ProductPrices *> all;
    for (ProductPrices &product : products) {
        if (!product.history.latest)
            continue;
        if (product.category.isEmpty())
            all.push_back(&product);
        else
            byCategory[product.category].push_back(&product);
    }
    // Pyjamas have no place among detergents: a category of too few products gives none.
    if (byCategory.empty())
        rank(all, false, leastProducts);
    for (auto &[category, group] : byCategory)
        rank(group, true, leastProducts);
}

std::map<QString, qint64> settledByProduct(const Evaluator &evaluator)
{
    std::map<QString, qint64> settled;
    const AnalysisContext &context = evaluator.context();
    if (context.columns->coveredDays(QStringLiteral("settlement"), context.period) == 0)
        return settled;
    const auto rows = evaluator.rowsIn({QStringLiteral("settled_amount")}, GroupBy::Product, context.period);
    for (const IndicatorRow &row : rows) {
        if (row.values.front().hasValue())
            settled.emplace(row.key, std::llround(row.values.front().value));
    }
    return settled;
}

/// Of products that were sold in the history.
std::vector<ProductPrices> productsOf(const Evaluator &evaluator, const PriceView &view,
                                      const MarketList &market, const Discounts &discounts)
{
    const StoreColumns &columns = *evaluator.context().columns;
    const std::vector<PriceHistory> histories = priceHistories(evaluator, view.history, view.rules);
    const std::vector<QString> categories = categoriesOf(columns, view.history.to);
    const std::map<QString, qint64> settled = settledByProduct(evaluator);
    std::vector<ProductPrices> products;
    for (std::size_t i = 1; i < columns.products.size(); ++i) {
        if (!histories[i].latest)
            continue;
        ProductPrices product;
        product.id = columns.products[i].id;
        product.name = columns.products[i].name;
        product.category = categories[i];
        product.history = histories[i];
        product.market = market.prices[i];
        product.market.gap = product.market.gapOf(product.history.latest->fen);
        product.discounts = discounts.byProduct[i];
        if (const auto found = settled.find(product.id); found != settled.end())
            product.settled = found->second;
        products.push_back(std::move(product));
    }
    std::ranges::stable_sort(products, std::greater(),
                             [](const ProductPrices &product) { return product.discounts.gmv; });
    return products;
}

} // namespace

PriceView buildPriceView(const Evaluator &evaluator)
{
    const AnalysisContext &context = evaluator.context();
    const StoreColumns &columns = *context.columns;
    PriceView view;
    view.store = columns.store.name;
    view.asOf = context.asOf;
    view.period = context.period;
    view.rules = context.rulebook->trading().prices;
    view.history = priceHistoryOf(context, context.period);
    view.coveredDays = columns.coveredDays(QStringLiteral("orders"), view.history);
    view.billsCovered = columns.coveredDays(QStringLiteral("settlement"), context.period) > 0;
    const MarketList market = marketListOf(columns, view.history.to, view.rules);
    const Discounts discounts = discountsOf(evaluator);
    view.discounts = discounts.all;
    view.products = productsOf(evaluator, view, market, discounts);
    addPositions(view.products, view.rules.leastProducts);
    view.marketDay = market.newest;
    view.marketKnown = std::size_t(std::ranges::count_if(view.products, [](const ProductPrices &product) {
        return product.market.state == MarketState::Known;
    }));
    view.unmatched = market.unmatched;
    view.ambiguous = market.ambiguous;
    view.goods = goodsStructureOf(evaluator);
    return view;
}

} // namespace shopglass
