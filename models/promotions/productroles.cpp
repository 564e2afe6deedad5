#include "models/promotions/productroles.h"

#include "models/indicators/groundwork.h"

#include <algorithm>
#include <cmath>

namespace shopglass {

namespace {

/// The part of the sorted values that are smaller.
double partBelow(const std::vector<double> &sorted, double value)
{
    return double(std::ranges::lower_bound(sorted, value) - sorted.begin()) / double(sorted.size());
}

bool isNew(const std::vector<Day> &launches, Day on, int windowDays)
{
    return std::ranges::any_of(launches,
                               [&](Day launch) { return launch <= on && on < launch.plus(windowDays); });
}

std::vector<RoleProduct> soldIn(const Evaluator &evaluator, Period days)
{
    const StoreColumns &columns = *evaluator.context().columns;
    std::vector<RoleProduct> all(columns.products.size());
    evaluator.groundwork().paidRows().visitDays(days.from.number(), days.to.number(),
                                                [&](std::int32_t, std::span<const std::uint32_t> rows) {
                                                    for (const std::uint32_t row : rows) {
                                                        RoleProduct &sold = all[columns.orders.product[row]];
                                                        sold.pieces += columns.orders.quantity[row];
                                                        sold.gmv += columns.orders.amount[row];
                                                    }
                                                });
    std::vector<RoleProduct> products;
    for (std::size_t product = 1; product < all.size(); ++product) {
        if (all[product].pieces == 0 && all[product].gmv == 0)
            continue;
        RoleProduct &sold = all[product];
        sold.product = static_cast<std::uint32_t>(product);
        sold.id = columns.products[product].id;
        sold.name = columns.products[product].name;
        products.push_back(std::move(sold));
    }
    std::ranges::stable_sort(products, std::greater<>(), &RoleProduct::gmv);
    return products;
}

void proposeRoles(ProductRoles &roles, const Evaluator &evaluator)
{
    const PromotionRules &rules = evaluator.context().rulebook->promotionRules();
    const int windowDays = evaluator.context().rulebook->launches().windowDays;
    std::vector<double> prices;
    std::vector<double> pieces;
    for (const RoleProduct &product : roles.products) {
        if (product.pieces < rules.roleLeastPieces)
            continue;
        prices.push_back(double(*product.price()));
        pieces.push_back(double(product.pieces));
    }
    std::ranges::sort(prices);
    std::ranges::sort(pieces);
    for (RoleProduct &product : roles.products) {
        if (product.pieces < rules.roleLeastPieces)
            continue;
        const double price = partBelow(prices, double(*product.price()));
        if (isNew(evaluator.groundwork().launches()[product.product], roles.days.to, windowDays))
            product.proposed = ProductRole::New;
        else if (price >= rules.imagePrice)
            product.proposed = ProductRole::Image;
        else if (price < rules.trafficPrice
                 && partBelow(pieces, double(product.pieces)) >= rules.trafficPieces)
            product.proposed = ProductRole::Traffic;
        else
            product.proposed = ProductRole::Profit;
    }
}

} // namespace

std::optional<qint64> RoleProduct::price() const
{
    if (pieces <= 0)
        return std::nullopt;
    return std::llround(double(gmv) / double(pieces));
}

ProductRoles findProductRoles(const Evaluator &evaluator, const DailyGmv &gmv)
{
    const AnalysisContext &context = evaluator.context();
    ProductRoles roles;
    roles.days = {gmv.lastDay().plus(1 - context.rulebook->promotionRules().trendDays), gmv.lastDay()};
    roles.products = soldIn(evaluator, roles.days);
    proposeRoles(roles, evaluator);
    const auto typed = keptRoles(context.documents.get());
    roles.mix.days = roles.days;
    for (RoleProduct &product : roles.products) {
        if (const auto found = typed.find(product.id); found != typed.end())
            product.typed = found->second;
        const auto role = product.role();
        if (!role)
            continue;
        roles.mix.roles[std::size_t(*role)] += product.gmv;
        roles.mix.whole += product.gmv;
    }
    return roles;
}

} // namespace shopglass
