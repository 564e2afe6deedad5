#include "models/promotions/promotionview.h"

#include "models/indicators/comparison.h"
#include "models/promotions/eventdays.h"
#include "models/promotions/ownevents.h"
#include "models/promotions/promotioncalendar.h"
#include "models/promotions/promotionplanning.h"

#include <algorithm>

namespace shopglass {

namespace {

constexpr qint64 NotCovered = -1;
/// Before every promotion: no series is older.
constexpr Day FirstDay = Day::fromNumber(0);

/// The days from the first covered one to the as-of day; none where no order file was imported.
std::optional<Period> dataPeriod(const AnalysisContext &context)
{
    const std::vector<DayRange> &covered = context.columns->coverageOf(QStringLiteral("orders"));
    if (covered.empty() || covered.front().from > context.asOf)
        return {};
    return Period{covered.front().from, context.asOf};
}

/// The rulebook's and the merchant's own that touch the days, in no order.
std::vector<PromotionEvent> eventsIn(const AnalysisContext &context, Period days)
{
    std::vector<PromotionEvent> events = context.rulebook->promotions(days);
    for (const OwnEvent &own : ownEvents(context.documents.get())) {
        if (own.days.from <= days.to && days.from <= own.days.to)
            events.push_back(asPromotion(own));
    }
    return events;
}

/// The event's figures over its elapsed days, beside the same days of the event before. Periods of the
/// evaluator are summed once, so asking it for each event costs no new order marks.
std::vector<IndicatorValue> valuesOf(const Evaluator &evaluator, const PromotionEvent &event, Period elapsed,
                                     const QStringList &indicators)
{
    AnalysisContext context = evaluator.context();
    context.period = elapsed;
    context.comparison = isOwnEvent(event) ? Comparison::None : Comparison::LastPromotion;
    const std::optional<Period> base = basePeriod(context);
    const auto sums
        = [&](Period days) { return evaluator.rowsIn(indicators, GroupBy::None, days, {}).front().values; };
    std::vector<IndicatorValue> values = sums(elapsed);
    const std::vector<IndicatorValue> before = base ? sums(*base) : std::vector<IndicatorValue>();
    for (std::size_t index = 0; index < values.size(); ++index) {
        const Indicator *indicator = context.catalogue->find(values[index].id);
        compare(values[index], base ? std::optional(before[index]) : std::nullopt,
                indicator ? comparabilityOf(*indicator) : Comparability::NeedsEqualDays);
    }
    return values;
}

void addResults(PromotionView &view, const Evaluator &evaluator)
{
    const AnalysisContext &context = evaluator.context();
    const std::optional<Period> data = dataPeriod(context);
    if (!data)
        return;
    const DailyGmv &gmv = dailyGmvOf(evaluator);
    for (const PromotionEvent &event : eventsIn(context, *data)) {
        if (event.phases.empty())
            continue;
        const Period days = event.days();
        PromotionResult result;
        result.event = event;
        for (Day day = days.from; day <= days.to; day = day.plus(1)) {
            const std::optional<qint64> sold = gmv.on(day);
            result.dailyGmv.push_back(sold.value_or(NotCovered));
            result.covered = result.covered || sold;
        }
        if (!result.covered)
            continue;
        result.values
            = valuesOf(evaluator, event, {days.from, std::min(days.to, context.asOf)}, view.indicators);
        view.results.push_back(std::move(result));
    }
    std::stable_sort(view.results.begin(), view.results.end(),
                     [](const PromotionResult &a, const PromotionResult &b) {
                         return a.event.days().from > b.event.days().from;
                     });
}

} // namespace

PromotionView buildPromotionCalendar(const AnalysisContext &context)
{
    PromotionView view;
    view.store = context.columns->store.name;
    view.period = context.period;
    view.asOf = context.asOf;
    view.today = context.today;
    PromotionCalendar calendar
        = calendarAround(eventsIn(context, calendarReach(context.today)), context.today);
    view.calendar = std::move(calendar.events);
    view.current = std::move(calendar.current);
    view.currentPhase = std::move(calendar.currentPhase);
    view.next = std::move(calendar.next);
    view.daysToNext = calendar.daysToNext;
    view.years = eventsIn(context, {FirstDay, calendarReach(context.today).to});
    std::ranges::stable_sort(view.years, {}, &PromotionEvent::anchorDay);
    return view;
}

PromotionView buildPromotionView(const Evaluator &evaluator)
{
    PromotionView view = buildPromotionCalendar(evaluator.context());
    view.indicators = {QStringLiteral("paid_gmv"),
                       QStringLiteral("net_gmv"),
                       QStringLiteral("paid_orders"),
                       QStringLiteral("average_order_value"),
                       QStringLiteral("new_product_gmv_share"),
                       QStringLiteral("order_refund_rate")};
    addResults(view, evaluator);
    view.planning = planPromotion(evaluator);
    return view;
}

} // namespace shopglass
