#include "models/indicators/groundwork.h"
#include "models/indicators/missingcolumns.h"
#include "models/indicators/seendays.h"
#include "models/promotions/lookdetails.h"
#include "models/rulebook/promotionrules.h"

#include <algorithm>

namespace shopglass {

namespace {

/// Up to which day after-sale files that say when a refund was granted go without a gap, from the first of
/// the days on; none where not even these are covered.
std::optional<Day> knownTo(const AnalysisContext &context, Period days)
{
    const StoreColumns &columns = *context.columns;
    std::optional<Day> known;
    for (const DayRange &range : columns.coverageOf(QStringLiteral("aftersales"))) {
        if (range.from <= days.from && days.from <= range.to)
            known = std::min(range.to, lastCoveredDay(context));
    }
    for (const DayRange &range : daysWithoutColumn(columns, QStringLiteral("aftersales.finished_at"))) {
        if (known && range.to >= days.from)
            known = std::min(*known, range.from.plus(-1));
    }
    return known && *known >= days.to ? known : std::nullopt;
}

/// The refunds that were granted up to the end of each window. After-sales of one order follow each other.
void addRefunds(std::vector<RefundWindow> &windows, const Evaluator &evaluator, Period days)
{
    const StoreColumns &columns = *evaluator.context().columns;
    const AftersaleColumns &aftersales = columns.aftersales;
    std::vector<std::int32_t> counted(windows.size(), NoRow);
    for (std::size_t i = 0; i < aftersales.size(); ++i) {
        const std::int32_t row = aftersales.orderRow[i];
        const std::int32_t granted = evaluator.groundwork().finishedDay(i);
        if (row == NoRow || granted == NoDay)
            continue;
        const std::int32_t paid = columns.orders.paidDay[std::size_t(row)];
        if (paid == NoDay || !days.contains(Day::fromNumber(paid)))
            continue;
        for (std::size_t w = 0; w < windows.size(); ++w) {
            RefundWindow &window = windows[w];
            if (granted > std::min(window.until, window.knownTo).number())
                continue;
            window.refund += aftersales.amount[i];
            window.refundedOrders += counted[w] == row ? 0 : 1;
            counted[w] = row;
        }
    }
}

/// The rate where the catalogue's rate of the same orders would have one.
std::optional<double> rateOf(double part, const char *whole, const char *rate, const Evaluator &evaluator,
                             Period days)
{
    const Indicator *indicator = evaluator.context().catalogue->find(QLatin1String(rate));
    const IndicatorValue all = evaluator.valueIn(QLatin1String(whole), days);
    const IndicatorValue orders = evaluator.valueIn(QStringLiteral("paid_orders"), days);
    if (!indicator || !all.hasValue() || all.value <= 0 || !orders.hasValue()
        || orders.value < double(indicator->minimumSample))
        return std::nullopt;
    return part / all.value;
}

} // namespace

QString refundWindowStateId(RefundWindowState state)
{
    switch (state) {
    case RefundWindowState::NotCovered:
        return QStringLiteral("not_covered");
    case RefundWindowState::NotOver:
        return QStringLiteral("not_over");
    case RefundWindowState::Over:
        break;
    }
    return QStringLiteral("over");
}

std::vector<RefundWindow> refundWindows(const Evaluator &evaluator, Period days, Day last)
{
    const AnalysisContext &context = evaluator.context();
    std::vector<RefundWindow> windows;
    for (const int after : context.rulebook->promotionRules().refundWindows) {
        RefundWindow window;
        window.days = after;
        window.until = last.plus(after);
        windows.push_back(window);
    }
    const auto known = knownTo(context, days);
    if (!known)
        return windows;
    for (RefundWindow &window : windows) {
        window.knownTo = std::min(*known, window.until);
        window.state = *known < window.until ? RefundWindowState::NotOver : RefundWindowState::Over;
    }
    addRefunds(windows, evaluator, days);
    for (RefundWindow &window : windows) {
        window.orderRate
            = rateOf(double(window.refundedOrders), "paid_orders", "order_refund_rate", evaluator, days);
        window.amountRate
            = rateOf(double(window.refund), "paid_gmv", "amount_refund_rate_by_pay_day", evaluator, days);
    }
    return windows;
}

} // namespace shopglass
