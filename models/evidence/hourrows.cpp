// Rows behind an hour of a weekday.

#include "models/evidence/pagerows.h"
#include "models/indicators/paymenthours.h"

namespace shopglass {

namespace {

struct WeekdayHour
{
    std::size_t weekday = 0;
    std::size_t hour = 0;
};

/// "1/20": Monday, from eight to nine in the evening.
std::optional<WeekdayHour> hourOf(const QString &of)
{
    const auto slash = of.indexOf(QLatin1Char('/'));
    bool isWeekday = false;
    bool isHour = false;
    const uint weekday = of.left(slash).toUInt(&isWeekday);
    const uint hour = of.mid(slash + 1).toUInt(&isHour);
    if (slash < 0 || !isWeekday || !isHour || weekday < 1 || weekday > WeekdayCount || hour >= HourCount)
        return std::nullopt;
    return WeekdayHour{weekday - 1, hour};
}

} // namespace

Result<PageRows> hourRows(const RowsQuestion &question, const Evaluator &evaluator)
{
    const auto asked = hourOf(question.of);
    if (!asked)
        return unreadablePart(question, QStringLiteral("1/20"));
    const OrderColumns &orders = evaluator.context().columns->orders;
    const bool isMoney = question.indicator == QLatin1String("hour_gmv");
    PageRows found;
    visitPaymentHours(evaluator, question.period.value_or(evaluator.context().period),
                      [&](std::size_t weekday, std::size_t hour, std::uint32_t row) {
                          if (weekday != asked->weekday || hour != asked->hour)
                              return;
                          if (isMoney)
                              found.rows.push_back({row, orders.amount[row]});
                          else if (orders.firstLine[row] != 0)
                              found.rows.push_back({row, 1});
                      });
    return found;
}

} // namespace shopglass
