#include "models/indicators/groundwork.h"
#include "models/indicators/productcategories.h"
#include "models/products/opportunitysums.h"

#include <algorithm>

namespace shopglass {

namespace {

struct ProductSums
{
    std::array<qint64, FieldCount> orders{};
    qint64 before = 0;
    qint64 gmv = 0;

    [[nodiscard]] qint64 all() const
    {
        qint64 sum = 0;
        for (const qint64 part : orders)
            sum += part;
        return sum;
    }
};

/// Calls visit(row) for the paid lines of a period.
template<class Visit>
void visitLines(const Evaluator &evaluator, Period period, Visit visit)
{
    const Day last = std::min(period.to, evaluator.groundwork().lastDay());
    evaluator.groundwork().paidRows().visitDays(period.from.number(), last.number(),
                                                [&](std::int32_t, std::span<const std::uint32_t> rows) {
                                                    for (const std::uint32_t row : rows)
                                                        visit(std::size_t(row));
                                                });
}

/// Index of the band of a line's price per piece; none where it has no price.
std::optional<std::size_t> bandOf(const OrderColumns &orders, std::size_t row, const OpportunityRules &rules)
{
    if (orders.amount[row] <= 0 || orders.quantity[row] <= 0)
        return std::nullopt;
    const qint64 price = orders.amount[row] / orders.quantity[row];
    const auto above = std::ranges::upper_bound(rules.bandEdges, price);
    return std::size_t(above - rules.bandEdges.begin()) - 1;
}

void finishBands(OpportunityView &view)
{
    qint64 orders = 0;
    qint64 before = 0;
    for (const PriceBand &band : view.bands) {
        orders += band.orders;
        before += band.ordersBefore.value_or(0);
    }
    for (PriceBand &band : view.bands) {
        if (orders > 0)
            band.share = double(band.orders) / double(orders);
        if (before > 0)
            band.shareBefore = double(band.ordersBefore.value_or(0)) / double(before);
        band.enough = std::max(band.orders, band.ordersBefore.value_or(0)) >= view.rules.bandOrders;
        if (!band.enough || !band.share || !band.shareBefore || !view.before)
            continue;
        // More orders a day, not only a larger part of fewer.
        const bool more
            = double(band.orders) * view.before->days() > double(*band.ordersBefore) * view.period.days();
        band.rising = more && *band.share - *band.shareBefore >= view.rules.bandRise;
    }
}

void addOneField(const std::vector<ProductSums> &sums, const StoreColumns &columns, OpportunityView &view)
{
    std::array<qint64, FieldCount> shop{};
    for (std::size_t product = 0; product < sums.size(); ++product) {
        for (std::size_t field = 0; field < FieldCount; ++field)
            shop[field] += sums[product].orders[field];
        const qint64 all = sums[product].all();
        if (product == 0 || all < view.rules.oneFieldOrders)
            continue;
        const auto most = std::ranges::max_element(sums[product].orders);
        const Field field = Field(most - sums[product].orders.begin());
        const double share = double(*most) / double(all);
        if (field == Field::Unclassified || share < view.rules.oneFieldShare)
            continue;
        view.oneField.push_back({columns.products[product].id, columns.products[product].name, field, all,
                                 share, sums[product].gmv});
    }
    qint64 all = 0;
    for (const qint64 part : shop)
        all += part;
    for (std::size_t field = 0; all > 0 && field < FieldCount; ++field)
        view.fieldShares[field] = double(shop[field]) / double(all);
    std::ranges::stable_sort(view.oneField, std::greater<>(), &OneFieldProduct::orders);
}

/// The latest category of each product that a file up to the day gives.
void addCategories(const std::vector<ProductSums> &sums, const StoreColumns &columns, Day last,
                   OpportunityView &view)
{
    const FigureTable *table = columns.figuresOf(QStringLiteral("products"));
    const TextColumn *category = table ? table->text(QStringLiteral("category")) : nullptr;
    if (!category)
        return;
    const std::vector<CategoryRow> latest = latestCategories(*table, *category, sums.size(), last);
    std::vector<CategoryLine> lines(category->texts.size());
    for (std::size_t product = 1; product < latest.size(); ++product) {
        CategoryLine &line = lines[latest[product].category];
        const qint64 orders = sums[product].all();
        ++line.products;
        line.sold += orders > 0 ? 1 : 0;
        line.orders += orders;
        if (view.before)
            line.ordersBefore = line.ordersBefore.value_or(0) + sums[product].before;
    }
    for (std::size_t number = 1; number < lines.size(); ++number) {
        if (lines[number].products == 0)
            continue;
        lines[number].category = category->texts[number];
        view.categories.push_back(lines[number]);
    }
    view.categoriesKnown = !view.categories.empty();
    std::ranges::stable_sort(view.categories, std::greater<>(), &CategoryLine::orders);
}

} // namespace

void sumOrders(const Evaluator &evaluator, OpportunityView &view)
{
    const StoreColumns &columns = *evaluator.context().columns;
    const OrderColumns &orders = columns.orders;
    for (std::size_t edge = 0; edge < view.rules.bandEdges.size(); ++edge) {
        PriceBand band;
        band.from = view.rules.bandEdges[edge];
        if (edge + 1 < view.rules.bandEdges.size())
            band.below = view.rules.bandEdges[edge + 1];
        if (view.before)
            band.ordersBefore = 0;
        view.bands.push_back(band);
    }
    std::vector<ProductSums> sums(columns.products.size());
    // An order of two products counts once for each of them, and with the price of the line that stands for
    // it.
    visitLines(evaluator, view.period, [&](std::size_t row) {
        ProductSums &product = sums[orders.product[row]];
        product.orders[std::size_t(evaluator.fields()[orders.source[row]])]
            += isFirstOfProduct(orders, row, true) ? 1 : 0;
        product.gmv += orders.amount[row];
        if (orders.firstLine[row] == 0)
            return;
        if (const auto band = bandOf(orders, row, view.rules)) {
            ++view.bands[*band].orders;
            view.bands[*band].gmv += orders.amount[row];
        }
    });
    if (view.before) {
        visitLines(evaluator, *view.before, [&](std::size_t row) {
            sums[orders.product[row]].before += isFirstOfProduct(orders, row, true) ? 1 : 0;
            if (orders.firstLine[row] == 0)
                return;
            if (const auto band = bandOf(orders, row, view.rules))
                ++*view.bands[*band].ordersBefore;
        });
    }
    finishBands(view);
    addOneField(sums, columns, view);
    addCategories(sums, columns, std::min(view.period.to, evaluator.groundwork().lastDay()), view);
}

std::vector<bool> soldProducts(const Evaluator &evaluator, Period period)
{
    const StoreColumns &columns = *evaluator.context().columns;
    std::vector<bool> sold(columns.products.size(), false);
    const Day last = std::min(period.to, evaluator.groundwork().lastDay());
    evaluator.groundwork().paidRows().visitDays(period.from.number(), last.number(),
                                                [&](std::int32_t, std::span<const std::uint32_t> rows) {
                                                    for (const std::uint32_t row : rows)
                                                        sold[columns.orders.product[row]] = true;
                                                });
    return sold;
}

} // namespace shopglass
