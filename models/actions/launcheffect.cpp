#include "models/actions/launcheffect.h"

#include "models/indicators/groundwork.h"
#include "models/rulebook/launchrules.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace shopglass {

namespace {

/// More are not asked: the latest are the most alike, and each costs a pass over its days.
constexpr std::size_t MostLaunches = 24;

/// The first day on which something was paid, by product and by influencer.
struct FirstSales
{
    std::vector<std::int32_t> products;
    std::vector<std::int32_t> influencers;
};

const FirstSales &firstSales(const Evaluator &evaluator)
{
    return evaluator.groundwork().of<FirstSales>([&evaluator] {
        const StoreColumns &columns = *evaluator.context().columns;
        constexpr std::int32_t Never = std::numeric_limits<std::int32_t>::max();
        FirstSales first{std::vector<std::int32_t>(columns.products.size(), Never),
                         std::vector<std::int32_t>(columns.influencers.size(), Never)};
        for (std::size_t row = 0; row < columns.orders.size(); ++row) {
            const std::int32_t day = columns.orders.paidDay[row];
            if (day == NoDay)
                continue;
            std::int32_t &product = first.products[columns.orders.product[row]];
            product = std::min(product, day);
            std::int32_t &influencer = first.influencers[columns.orders.influencer[row]];
            influencer = std::min(influencer, day);
        }
        return first;
    });
}

std::optional<Day> lastLaunchUntil(const std::vector<Day> &launches, Day until)
{
    std::optional<Day> last;
    for (const Day launch : launches) {
        if (launch <= until)
            last = launch;
    }
    return last;
}

struct Sums
{
    double amount = 0.0;
    qint64 orders = 0;
    double gmv = 0.0;
};

Sums sumsOf(const Evaluator &evaluator, const QString &indicator, std::uint32_t product, Period days)
{
    RowFilter filter;
    filter.product = product;
    const std::vector<IndicatorRow> rows = evaluator.rowsIn(
        {indicator, QStringLiteral("paid_orders"), QStringLiteral("paid_gmv")}, GroupBy::None, days, filter);
    const auto number = [&rows](std::size_t place) {
        const IndicatorValue &value = rows.front().values[place];
        return value.hasValue() ? value.value : 0.0;
    };
    return {number(0), std::llround(number(1)), number(2)};
}

/// Of all before a launch day: what earlier launches sold on some days since theirs, and later.
struct Curves
{
    std::vector<double> growths; ///< logarithms of a day's mean later against one before
    double was = 0.0; ///< means over them
    double became = 0.0;
    qint64 orders = 0;
};

Curves curvesBefore(const Evaluator &evaluator, const QString &indicator, Day launch,
                    const std::vector<std::uint32_t> &left, const EffectDays &days)
{
    const AnalysisContext &context = evaluator.context();
    const auto &launches = evaluator.groundwork().launches();
    std::vector<std::pair<Day, std::uint32_t>> earlier;
    for (std::uint32_t product = 1; product < launches.size(); ++product) {
        for (const Day day : launches[product]) {
            if (day < launch && std::ranges::find(left, product) == left.end())
                earlier.emplace_back(day, product);
        }
    }
    std::ranges::sort(earlier, std::greater());
    Curves curves;
    qint64 before = 0;
    qint64 after = 0;
    for (const auto &[day, product] : earlier) {
        const int shift = day - launch;
        const Period own{days.before.from.plus(shift), days.before.to.plus(shift)};
        const Period later{days.after.from.plus(shift), days.after.to.plus(shift)};
        const Period whole{own.from, later.to};
        if (context.columns->coveredDays(QStringLiteral("orders"), whole) < whole.days())
            continue;
        const Sums was = sumsOf(evaluator, indicator, product, own);
        if (was.orders < context.rulebook->launchBoard().forecast.leastOrders || was.amount <= 0.0)
            continue;
        const Sums became = sumsOf(evaluator, indicator, product, later);
        // One that sold nothing any more counts as one order: a logarithm of nothing tells nothing.
        const double least = was.amount / double(was.orders);
        const double mean = was.amount / own.days();
        curves.growths.push_back(std::log(std::max(became.amount, least) / later.days() / mean));
        curves.was += mean;
        curves.became += became.amount / later.days();
        before += was.orders;
        after += became.orders;
        if (curves.growths.size() == MostLaunches)
            break;
    }
    curves.orders = std::min(before, after);
    if (!curves.growths.empty()) {
        curves.was /= double(curves.growths.size());
        curves.became /= double(curves.growths.size());
    }
    return curves;
}

/// Lower end, middle and upper end of how one more launch goes on.
std::array<double, 3> growthRange(const std::vector<double> &growths, double certainty)
{
    const auto count = double(growths.size());
    double mean = 0.0;
    for (const double growth : growths)
        mean += growth / count;
    double squares = 0.0;
    for (const double growth : growths)
        squares += (growth - mean) * (growth - mean);
    const double spread = std::sqrt(squares / (count - 1.0) * (1.0 + 1.0 / count));
    const double reach = studentReach(certainty, int(growths.size()) - 1) * spread;
    return {std::exp(mean - reach), std::exp(mean), std::exp(mean + reach)};
}

std::vector<std::uint32_t> productsNamed(const StoreColumns &columns, const QStringList &ids)
{
    std::vector<std::uint32_t> products;
    for (std::uint32_t product = 1; product < columns.products.size(); ++product) {
        if (ids.contains(columns.products[product].id))
            products.push_back(product);
    }
    return products;
}

} // namespace

TouchedAge touchedAge(const Evaluator &evaluator, const ActionTouch &touch, Period before)
{
    const AnalysisContext &context = evaluator.context();
    TouchedAge age;
    if (touch.grouping == GroupBy::Influencer) {
        const std::vector<NamedEntity> &influencers = context.columns->influencers;
        for (std::size_t i = 1; i < influencers.size(); ++i) {
            if (touch.keys.contains(influencers[i].id)
                && firstSales(evaluator).influencers[i] > before.from.number())
                age.anyNew = true;
        }
        return age;
    }
    if (touch.grouping != GroupBy::Product)
        return age;
    age.allLaunched = true;
    for (const std::uint32_t product : productsNamed(*context.columns, touch.keys)) {
        const auto launch = lastLaunchUntil(evaluator.groundwork().launches()[product], before.to);
        const bool inWindow = launch && launch->plus(context.rulebook->launches().windowDays) > before.from;
        age.anyNew = age.anyNew || inWindow || firstSales(evaluator).products[product] > before.from.number();
        age.allLaunched = age.allLaunched && inWindow;
        if (inWindow)
            age.launches.emplace_back(product, *launch);
    }
    return age;
}

LaunchEffect launchEffect(const Evaluator &evaluator, const QString &indicator, const TouchedAge &age,
                          const QStringList &others, const EffectDays &days, double certainty)
{
    std::vector<std::uint32_t> left = productsNamed(*evaluator.context().columns, others);
    for (const auto &[product, launch] : age.launches)
        left.push_back(product);
    LaunchEffect effect;
    effect.launches = std::numeric_limits<int>::max();
    effect.otherOrders = std::numeric_limits<qint64>::max();
    qint64 before = 0;
    qint64 after = 0;
    for (const auto &[product, launch] : age.launches) {
        const EffectDays own{{std::max(launch, days.before.from), days.before.to}, days.after};
        const Sums was = sumsOf(evaluator, indicator, product, own.before);
        const Sums became = sumsOf(evaluator, indicator, product, own.after);
        before += was.orders;
        after += became.orders;
        effect.touchedGmv += became.gmv;
        const Curves curves = curvesBefore(evaluator, indicator, launch, left, own);
        effect.launches = std::min(effect.launches, int(curves.growths.size()));
        effect.otherOrders = std::min(effect.otherOrders, curves.orders);
        if (curves.growths.size() < 2)
            continue;
        const auto [low, middle, high] = growthRange(curves.growths, certainty);
        const double mean = was.amount / own.before.days();
        const double now = became.amount / own.after.days();
        effect.was += mean;
        effect.became += now;
        effect.restWas += curves.was;
        effect.restBecame += curves.became;
        // Several launches may all have gone another way for the same reason: their ends add up.
        effect.low += now - mean * high;
        effect.middle += now - mean * middle;
        effect.high += now - mean * low;
    }
    effect.touchedOrders = std::min(before, after);
    return effect;
}

} // namespace shopglass
