// Rows behind the places of the growth flywheel: a product stands for itself with its newest order line.

#include "models/evidence/pagerows.h"
#include "models/indicators/placetable.h"

#include <algorithm>

namespace shopglass {

namespace {

using State = int; ///< a FlywheelPlace, or NoPlace
constexpr State NoPlace = FlywheelPlaceCount; ///< sold nothing in the last peakDays

/// The state of this name.
std::optional<State> stateOf(const QString &id)
{
    for (State place = 0; place < FlywheelPlaceCount; ++place) {
        if (id == flywheelPlaceId(FlywheelPlace(place)))
            return place;
    }
    return id == QLatin1String("none") ? std::optional(NoPlace) : std::nullopt;
}

/// Where every product of the store stands on a day, and the newest line of each.
class Standing final
{
public:
    Standing(const Evaluator &evaluator, Day day)
        : m_states(evaluator.context().columns->products.size(), NoPlace)
        , m_newest(m_states.size(), Groundwork::NoFirstRow)
        , m_rules(evaluator.context().rulebook->flywheel())
    {
        const PlaceTable table(evaluator, m_rules, day, 0);
        const auto places = table.placesOn(day);
        for (std::size_t i = 0; i < places.size(); ++i) {
            if (places[i])
                m_states[table.products()[i]] = State(*places[i]);
        }
        const OrderColumns &orders = evaluator.context().columns->orders;
        evaluator.groundwork().paidRows().visitDays(day.plus(1 - m_rules.peakDays).number(), day.number(),
                                                    [&](std::int32_t, std::span<const std::uint32_t> rows) {
                                                        for (const std::uint32_t row : rows)
                                                            m_newest[orders.product[row]] = row;
                                                    });
    }

    [[nodiscard]] State of(std::size_t product) const { return m_states[product]; }
    [[nodiscard]] std::uint32_t newestOf(std::size_t product) const { return m_newest[product]; }
    [[nodiscard]] std::size_t products() const { return m_states.size(); }

private:
    std::vector<State> m_states;
    std::vector<std::uint32_t> m_newest;
    const FlywheelRules &m_rules;
};

Day dayOfQuestion(const RowsQuestion &question, const Evaluator &evaluator)
{
    const AnalysisContext &context = evaluator.context();
    return std::min(question.period.value_or(context.period).to, context.asOf);
}

/// What the products that `holds` sold in the window that ends on the day.
template<class Holds>
PageRows soldInWindow(const Evaluator &evaluator, Day day, Holds holds)
{
    const OrderColumns &orders = evaluator.context().columns->orders;
    const int days = evaluator.context().rulebook->flywheel().windowDays;
    PageRows found;
    found.unit = Unit::Fen;
    evaluator.groundwork().paidRows().visitDays(
        day.plus(1 - days).number(), day.number(), [&](std::int32_t, std::span<const std::uint32_t> rows) {
            for (const std::uint32_t row : rows) {
                if (orders.product[row] != 0 && holds(orders.product[row]))
                    found.rows.push_back({row, orders.amount[row]});
            }
        });
    return found;
}

Result<PageRows> placeRows(const RowsQuestion &question, const Evaluator &evaluator)
{
    const auto state = stateOf(question.of);
    if (!state || *state == NoPlace)
        return unreadablePart(question, flywheelPlaceId(FlywheelPlace::Hit));
    const Day day = dayOfQuestion(question, evaluator);
    const Standing standing(evaluator, day);
    const auto isThere = [&](std::uint32_t product) { return standing.of(product) == *state; };
    if (question.indicator != QLatin1String("flywheel_products")) {
        PageRows sold = soldInWindow(evaluator, day, isThere);
        if (question.indicator == QLatin1String("flywheel_gmv"))
            return sold;
        return quotientRows(question, std::move(sold),
                            soldInWindow(evaluator, day, [](std::uint32_t) { return true; }), 0);
    }
    PageRows found;
    for (std::uint32_t product = 1; product < standing.products(); ++product) {
        if (isThere(product))
            found.rows.push_back({standing.newestOf(product), 1});
    }
    return found;
}

/// "hit/clearing": from the first place, on the day that is compared with, to the second one.
Result<PageRows> moveRows(const RowsQuestion &question, const Evaluator &evaluator)
{
    const auto compared = evaluator.comparisonPeriod();
    const QStringList words = question.of.split(QLatin1Char('/'));
    const auto from = stateOf(words.front());
    const auto to = stateOf(words.back());
    if (words.size() != 2 || !from || !to || (*from == NoPlace && *to == NoPlace) || !compared)
        return unreadablePart(question, QStringLiteral("hit/clearing"));
    const Standing then(evaluator, compared->to);
    const Standing now(evaluator, dayOfQuestion(question, evaluator));
    PageRows found;
    for (std::uint32_t product = 1; product < now.products(); ++product) {
        if (then.of(product) == *from && now.of(product) == *to)
            found.rows.push_back({*to != NoPlace ? now.newestOf(product) : then.newestOf(product), 1});
    }
    return found;
}

/// One line for each day of the window on which the product sold.
Result<PageRows> soldDayRows(const RowsQuestion &question, const Evaluator &evaluator)
{
    const auto filter = filterOf(question, *evaluator.context().columns);
    if (!filter)
        return filter.error();
    if (!filter->product)
        return unreadablePart(question, QStringLiteral("--product 25638684018162"));
    const OrderColumns &orders = evaluator.context().columns->orders;
    PageRows found = soldInWindow(evaluator, dayOfQuestion(question, evaluator),
                                  [&](std::uint32_t product) { return product == *filter->product; });
    found.unit = Unit::Count;
    std::vector<RowShare> first;
    for (const RowShare &row : found.rows) {
        if (first.empty() || orders.paidDay[first.back().row] != orders.paidDay[row.row])
            first.push_back({row.row, 1});
    }
    found.rows = std::move(first);
    return found;
}

} // namespace

Result<PageRows> flywheelRows(const RowsQuestion &question, const Evaluator &evaluator)
{
    if (question.indicator == QLatin1String("flywheel_moves"))
        return moveRows(question, evaluator);
    if (question.indicator == QLatin1String("flywheel_sold_days"))
        return soldDayRows(question, evaluator);
    return placeRows(question, evaluator);
}

} // namespace shopglass
