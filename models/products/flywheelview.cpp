#include "models/products/flywheelview.h"

#include "models/indicators/launchdays.h"
#include "models/indicators/placetable.h"
#include "models/indicators/seendays.h"

#include <algorithm>
#include <map>

namespace shopglass {

namespace {

constexpr int WeekDays = 7;
constexpr int WeeksShown = 4;

using Places = std::vector<std::optional<FlywheelPlace>>;

int uncoveredBefore(const AnalysisContext &context, Day day, int days)
{
    const Period looked{day.plus(1 - days), day};
    return days - context.columns->coveredDays(QStringLiteral("orders"), looked);
}

/// How many days in a row each product has been in its place, today included.
std::vector<int> daysInPlace(const PlaceTable &table, const Places &now, Day day, int most)
{
    std::vector<int> days(now.size(), 1);
    std::vector<bool> same(now.size(), true);
    for (int back = 1; back <= most; ++back) {
        const Places then = table.placesOn(day.plus(-back));
        bool any = false;
        for (std::size_t i = 0; i < now.size(); ++i) {
            same[i] = same[i] && now[i] && then[i] == now[i];
            days[i] += same[i] ? 1 : 0;
            any = any || same[i];
        }
        if (!any)
            break;
    }
    return days;
}

FlywheelProduct productOf(const PlaceTable &table, std::size_t place, const StoreColumns &columns,
                          const FlywheelView &view)
{
    const NamedEntity &named = columns.products[table.products()[place]];
    const PlaceTable::Sums window = table.sumsOf(place, view.day, view.rules.windowDays);
    FlywheelProduct product;
    product.productId = named.id;
    product.productName = named.name;
    product.orders = window.orders;
    product.gmv = window.gmv;
    product.daysSold = window.daysSold;
    for (int week = WeeksShown - 1; week >= 0; --week)
        product.weeklyOrders.push_back(table.sumsOf(place, view.day.plus(-week * WeekDays), WeekDays).orders);
    return product;
}

std::size_t stateOf(const std::optional<FlywheelPlace> &place)
{
    return place ? std::size_t(*place) : std::size_t(FlywheelPlaceCount);
}

/// Where every product stood that had a place.
std::map<std::uint32_t, FlywheelPlace> placesBefore(const Evaluator &evaluator, FlywheelView &view)
{
    std::map<std::uint32_t, FlywheelPlace> before;
    if (!view.dayBefore)
        return before;
    const PlaceTable table(evaluator, view.rules, *view.dayBefore, 0);
    const Places places = table.placesOn(*view.dayBefore);
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (places[i])
            before.emplace(table.products()[i], *places[i]);
    }
    return before;
}

void addLines(FlywheelView &view)
{
    for (int place = 0; place < FlywheelPlaceCount; ++place) {
        FlywheelPlaceLine line;
        line.place = FlywheelPlace(place);
        if (view.dayBefore) {
            line.productsBefore = 0;
            for (const qint64 moved : view.moves[std::size_t(place)])
                *line.productsBefore += moved;
        }
        view.places.push_back(line);
    }
    for (const FlywheelProduct &product : view.products) {
        FlywheelPlaceLine &line = view.places[std::size_t(product.place)];
        ++line.products;
        line.orders += product.orders;
        line.gmv += product.gmv;
    }
}

void addProducts(FlywheelView &view, const Evaluator &evaluator)
{
    const PlaceTable table(evaluator, view.rules, view.day, view.rules.daysInPlace);
    const Places now = table.placesOn(view.day);
    const std::vector<int> days = daysInPlace(table, now, view.day, view.rules.daysInPlace);
    std::map<std::uint32_t, FlywheelPlace> before = placesBefore(evaluator, view);
    if (view.dayBefore)
        view.moves.assign(FlywheelStateCount, {});
    for (std::size_t i = 0; i < now.size(); ++i) {
        const auto was = before.find(table.products()[i]);
        const std::optional<FlywheelPlace> from
            = was == before.end() ? std::nullopt : std::optional(was->second);
        if (was != before.end())
            before.erase(was);
        if (view.dayBefore && (from || now[i]))
            ++view.moves[stateOf(from)][stateOf(now[i])];
        if (!now[i])
            continue;
        FlywheelProduct product = productOf(table, i, *evaluator.context().columns, view);
        product.place = *now[i];
        product.before = from;
        product.daysInPlace = days[i];
        view.products.push_back(std::move(product));
    }
    for (const auto &[product, place] : before)
        ++view.moves[std::size_t(place)][FlywheelPlaceCount];
    std::ranges::stable_sort(view.products, [](const FlywheelProduct &a, const FlywheelProduct &b) {
        return a.place != b.place ? a.place < b.place : a.gmv > b.gmv;
    });
}

} // namespace

FlywheelView buildFlywheelView(const Evaluator &evaluator)
{
    const AnalysisContext &context = evaluator.context();
    FlywheelView view;
    view.store = context.columns->store.name;
    view.asOf = context.asOf;
    view.period = context.period;
    view.rules = context.rulebook->flywheel();
    view.day = std::min(context.period.to, context.asOf);
    view.uncoveredDays = uncoveredBefore(context, view.day, view.rules.peakDays);
    view.covered = view.uncoveredDays < view.rules.peakDays;
    if (const auto compared = evaluator.comparisonPeriod()) {
        // With less than a window of files nobody can say that a product did not sell.
        const int uncovered = uncoveredBefore(context, compared->to, view.rules.peakDays);
        if (view.rules.peakDays - uncovered >= view.rules.windowDays) {
            view.dayBefore = compared->to;
            view.uncoveredDaysBefore = uncovered;
        }
    }
    const auto first = firstPossibleLaunchDay(*context.columns, context.rulebook->launches());
    view.newKnown = first && *first <= view.day.plus(1 - view.rules.newDays);
    addProducts(view, evaluator);
    addLines(view);
    return view;
}

} // namespace shopglass
