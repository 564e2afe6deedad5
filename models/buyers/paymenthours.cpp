#include "models/buyers/paymenthours.h"

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
std::vector<bool> coveredDaysOf(const Evaluator &evaluator)
{
    const AnalysisContext &context = evaluator.context();
    const CompiledIndicator *both = context.catalogue->compiled(QStringLiteral("average_order_value"));
    if (!both)
        return {};
    const Needs &needs = evaluator.groundwork().needs(lastCoveredDay(context));
    IndicatorCoverage coverage(*context.columns, *context.rulebook, needs, evaluator.groundwork().figures());
    return coverage.daysOf(*both, dimensionsOf(GroupBy::None, {}), context.period).covered;
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

PaymentHours paymentHoursOf(const Evaluator &evaluator)
{
    const AnalysisContext &context = evaluator.context();
    const Period period = context.period;
    const std::vector<bool> covered = coveredDaysOf(evaluator);
    PaymentHours hours;
    for (std::size_t i = 0; i < covered.size(); ++i)
        hours.days[weekdayOf(period.from.plus(int(i)))] += covered[i] ? 1 : 0;
    const OrderColumns &orders = context.columns->orders;
    const NumberColumn::Reader paidAt = orders.paidAt.reader();
    const NumberColumn::Reader amount = orders.amount.reader();
    const auto visitDay = [&](std::int32_t number, std::span<const std::uint32_t> rows) {
        const Day day = Day::fromNumber(number);
        const auto place = std::size_t(day - period.from);
        if (place >= covered.size() || !covered[place])
            return;
        const BeijingSeconds start = startOf(day);
        auto &ordersOfDay = hours.orders[weekdayOf(day)];
        auto &gmvOfDay = hours.gmv[weekdayOf(day)];
        for (const std::uint32_t row : rows) {
            const BeijingSeconds second = paidAt[row] - start;
            const auto hour = std::size_t(second / SecondsPerHour);
            hours.hoursKnown = hours.hoursKnown || second > 0;
            hours.allOrders += orders.firstLine[row] != 0 ? 1 : 0;
            ordersOfDay[hour] += orders.firstLine[row] != 0 ? 1 : 0;
            gmvOfDay[hour] += amount[row];
        }
    };
    evaluator.groundwork().paidRows().visitDays(period.from.number(), period.to.number(), visitDay);
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
