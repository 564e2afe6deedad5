#include "models/base/wilson.h"
#include "models/indicators/groundwork.h"
#include "models/indicators/productstock.h"
#include "models/products/opportunitysums.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace shopglass {

namespace {

/// Paid lines of a specification, or of a product.
struct SpecSums
{
    qint64 base = 0;
    qint64 lately = 0;
    qint64 gmv = 0; ///< of the base
    std::int32_t lastDay = NoDay;
};

using SpecKey = std::pair<std::uint32_t, std::uint32_t>; ///< product, specification

struct Sales
{
    std::map<SpecKey, SpecSums> specs;
    std::vector<SpecSums> products;
};

Sales sumSpecs(const Evaluator &evaluator, Period days, Day lately)
{
    const StoreColumns &columns = *evaluator.context().columns;
    const OrderColumns &orders = columns.orders;
    std::vector<std::map<std::uint32_t, SpecSums>> specs(columns.products.size());
    Sales sales;
    sales.products.resize(columns.products.size());
    evaluator.groundwork().paidRows().visitDays(
        days.from.number(), days.to.number(), [&](std::int32_t day, std::span<const std::uint32_t> rows) {
            for (const std::uint32_t row : rows) {
                if (orders.product[row] == 0 || orders.spec[row] == 0)
                    continue;
                for (SpecSums *sums :
                     {&specs[orders.product[row]][orders.spec[row]], &sales.products[orders.product[row]]}) {
                    (day < lately.number() ? sums->base : sums->lately) += 1;
                    sums->gmv += day < lately.number() ? orders.amount[row] : 0;
                    sums->lastDay = day;
                }
            }
        });
    for (std::uint32_t product = 1; product < specs.size(); ++product) {
        for (const auto &[spec, sums] : specs[product])
            sales.specs.emplace(SpecKey(product, spec), sums);
    }
    return sales;
}

} // namespace

void addSilentSpecs(const Evaluator &evaluator, OpportunityView &view)
{
    const StoreColumns &columns = *evaluator.context().columns;
    const Day last = std::min(view.period.to, evaluator.groundwork().lastDay());
    const Day lately = last.plus(1 - view.rules.specDays);
    const Period days{lately.plus(-view.rules.specBaseDays), last};
    view.specDays = days;
    if (columns.orders.spec.empty() || columns.coveredDays(QStringLiteral("orders"), days) < days.days())
        return;
    const Sales sales = sumSpecs(evaluator, days, lately);
    const std::vector<bool> offered = offeredProducts(columns, last);
    // Enough lines, of a product that has others: each of them is one more chance to be wrong.
    const auto isJudged = [&](const SpecKey &key, const SpecSums &spec) {
        return offered[key.first] && spec.base >= view.rules.specOrders
            && spec.base < sales.products[key.first].base;
    };
    const auto judged = std::ranges::count_if(
        sales.specs, [&](const auto &known) { return isJudged(known.first, known.second); });
    view.specsJudged = std::size_t(judged);
    for (const auto &[key, spec] : sales.specs) {
        if (!isJudged(key, spec) || spec.lately > 0)
            continue;
        const SpecSums &product = sales.products[key.first];
        const double chance
            = std::pow(1.0 - wilsonInterval(spec.base, product.base).low, double(product.lately));
        if (chance * double(judged) > view.rules.specChance)
            continue;
        const double missed = double(spec.base) / double(product.base) * double(product.lately);
        view.silentSpecs.push_back({columns.products[key.first].id, columns.products[key.first].name,
                                    columns.specs[key.second], spec.base, Day::fromNumber(spec.lastDay),
                                    product.lately, missed,
                                    qint64(std::llround(missed * double(spec.gmv) / double(spec.base)))});
    }
    std::ranges::stable_sort(view.silentSpecs, std::greater<>(), &SilentSpec::missedGmv);
}

} // namespace shopglass
