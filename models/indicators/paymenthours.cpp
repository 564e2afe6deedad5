#include "models/indicators/paymenthours.h"

#include "models/indicators/groundwork.h"
#include "models/indicators/indicatorcoverage.h"
#include "models/indicators/seendays.h"

#include <QDate>
#include <QJsonArray>

namespace shopglass {

namespace {

constexpr BeijingSeconds SecondsPerHour = 3600;

std::size_t weekdayOf(Day day)
{
    return std::size_t(day.date().dayOfWeek() - 1);
}

/// The days on which both orders and their money are known.
std::vector<bool> coveredDaysOf(const Evaluator &evaluator, Period period)
{
    const AnalysisContext &context = evaluator.context();
    const CompiledIndicator *both = context.catalogue->compiled(QStringLiteral("average_order_value"));
    if (!both)
        return {};
    const Needs &needs = evaluator.groundwork().needs(lastCoveredDay(context));
    IndicatorCoverage coverage(*context.columns, *context.rulebook, needs, evaluator.groundwork().figures());
    return coverage.daysOf(*both, dimensionsOf(GroupBy::None, {}), period).covered;
}

/// `covered`: by day of the period.
template<class Visit>
void visitHours(const Evaluator &evaluator, Period period, const std::vector<bool> &covered,
                const Visit &visit)
{
    const NumberColumn::Reader paidAt = evaluator.context().columns->orders.paidAt.reader();
    evaluator.groundwork().paidRows().visitDays(
        period.from.number(), period.to.number(),
        [&](std::int32_t number, std::span<const std::uint32_t> rows) {
            const Day day = Day::fromNumber(number);
            const auto place = std::size_t(day - period.from);
            if (place >= covered.size() || !covered[place])
                return;
            const BeijingSeconds start = startOf(day);
            const std::size_t weekday = weekdayOf(day);
            for (const std::uint32_t row : rows)
                visit(weekday, std::size_t((paidAt[row] - start) / SecondsPerHour), row);
        });
}

QJsonArray toJson(const WeekdayHours &figures)
{
    QJsonArray weekdays;
    for (const auto &line : figures) {
        QJsonArray hours;
        for (const qint64 figure : line)
            hours.append(figure);
        weekdays.append(hours);
    }
    return weekdays;
}

} // namespace

void visitPaymentHours(const Evaluator &evaluator, Period period, const HourVisitor &visit)
{
    visitHours(evaluator, period, coveredDaysOf(evaluator, period), visit);
}

PaymentHours paymentHoursOf(const Evaluator &evaluator)
{
    const Period period = evaluator.context().period;
    const std::vector<bool> covered = coveredDaysOf(evaluator, period);
    PaymentHours hours;
    for (std::size_t i = 0; i < covered.size(); ++i)
        hours.days[weekdayOf(period.from.plus(int(i)))] += covered[i] ? 1 : 0;
    const OrderColumns &orders = evaluator.context().columns->orders;
    const NumberColumn::Reader paidAt = orders.paidAt.reader();
    const NumberColumn::Reader amount = orders.amount.reader();
    visitHours(evaluator, period, covered, [&](std::size_t weekday, std::size_t hour, std::uint32_t row) {
        const qint64 order = orders.firstLine[row] != 0 ? 1 : 0;
        hours.hoursKnown = hours.hoursKnown || paidAt[row] != startOf(dayOf(paidAt[row]));
        hours.allOrders += order;
        hours.orders[weekday][hour] += order;
        hours.gmv[weekday][hour] += amount[row];
    });
    return hours;
}

QJsonObject toJson(const PaymentHours &hours)
{
    QJsonArray days;
    for (const int count : hours.days)
        days.append(count);
    return {{QStringLiteral("covered_days"), days},
            {QStringLiteral("hours_known"), hours.hoursKnown},
            {QStringLiteral("orders"), toJson(hours.orders)},
            {QStringLiteral("gmv"), toJson(hours.gmv)}};
}

} // namespace shopglass
