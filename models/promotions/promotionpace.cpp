#include "models/promotions/promotionpace.h"

#include <algorithm>
#include <cmath>

namespace shopglass {

namespace {

/// The day's part of the whole.
std::vector<double> dayParts(const PromotionPace &pace, const DailyGmv &gmv)
{
    const auto count = static_cast<std::size_t>(pace.sale.days());
    std::vector<double> parts(count, 1.0 / double(count));
    if (!pace.base)
        return parts;
    const double whole = double(*gmv.sum(pace.base->sale));
    for (std::size_t i = 0; i < count; ++i)
        parts[i] = double(*gmv.on(pace.base->sale.from.plus(int(i)))) / whole;
    return parts;
}

void fillDays(PromotionPace &pace, const std::vector<double> &parts, const DailyGmv &gmv)
{
    double planned = 0.0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        PaceDay day;
        day.day = pace.sale.from.plus(int(i));
        planned += parts[i];
        day.planned = planned;
        if (pace.base)
            day.base = gmv.on(pace.base->sale.from.plus(int(i)));
        if (day.day <= gmv.lastDay()) {
            ++pace.elapsed;
            pace.planned = planned;
            day.gmv = gmv.on(day.day);
        }
        if (day.gmv) {
            ++pace.covered;
            pace.soFar += *day.gmv;
            pace.plannedCovered += parts[i];
        }
        pace.days.push_back(day);
    }
}

/// Standard deviation of the end, from how the elapsed days lie around what the curve expects of them.
double spreadOf(const PromotionPace &pace, const std::vector<double> &parts, double whole)
{
    double weights = 0.0;
    double squares = 0.0;
    double elapsedSquares = 0.0;
    double comingSquares = 0.0;
    int counted = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (int(i) >= pace.elapsed) {
            comingSquares += parts[i] * parts[i];
            continue;
        }
        if (parts[i] <= 0)
            continue;
        const double off = double(*pace.days[i].gmv) / (whole * parts[i]) - 1.0;
        weights += parts[i];
        squares += parts[i] * off * off;
        elapsedSquares += parts[i] * parts[i];
        ++counted;
    }
    if (counted < 2)
        return 0.0;
    const double scatter = std::sqrt(squares / weights * counted / (counted - 1));
    const double coming = 1.0 - pace.planned;
    const double lever = coming / pace.planned;
    return whole * scatter * std::sqrt(comingSquares + lever * lever * elapsedSquares);
}

EndForecastState forecastStateOf(const PromotionPace &pace, const PromotionRules &rules)
{
    if (pace.state != PaceState::Running)
        return EndForecastState::None;
    if (pace.covered < pace.elapsed)
        return EndForecastState::MissingDays;
    if (pace.elapsed < rules.paceLeastDays || pace.planned < rules.paceLeastShare)
        return EndForecastState::TooEarly;
    return pace.soFar > 0 ? EndForecastState::Given : EndForecastState::NoSales;
}

void forecastEnd(PromotionPace &pace, const std::vector<double> &parts, const PromotionRules &rules)
{
    pace.forecastState = forecastStateOf(pace, rules);
    if (pace.forecastState != EndForecastState::Given)
        return;
    const double whole = double(pace.soFar) / pace.planned;
    const double spread = rules.bandWidth * spreadOf(pace, parts, whole);
    pace.forecast = std::llround(whole);
    pace.low = std::max(pace.soFar, qint64(std::llround(whole - spread)));
    pace.high = std::llround(whole + spread);
}

void holdAgainstTarget(PromotionPace &pace)
{
    if (pace.covered > 0)
        pace.perDay = std::llround(double(pace.soFar) / pace.covered);
    if (!pace.target || *pace.target <= 0 || pace.covered == 0)
        return;
    pace.attained = double(pace.soFar) / *pace.target;
    const int coming = pace.sale.days() - pace.elapsed;
    const double missing = *pace.target - double(pace.soFar);
    if (coming > 0 && missing > 0 && pace.covered == pace.elapsed)
        pace.neededPerDay = std::llround(missing / coming);
}

} // namespace

QString paceStateId(PaceState state)
{
    switch (state) {
    case PaceState::NotBegun:
        return QStringLiteral("not_begun");
    case PaceState::Running:
        return QStringLiteral("running");
    case PaceState::Over:
        return QStringLiteral("over");
    case PaceState::NotCovered:
        break;
    }
    return QStringLiteral("not_covered");
}

QString endForecastStateId(EndForecastState state)
{
    switch (state) {
    case EndForecastState::None:
        return QStringLiteral("none");
    case EndForecastState::MissingDays:
        return QStringLiteral("missing_days");
    case EndForecastState::TooEarly:
        return QStringLiteral("too_early");
    case EndForecastState::NoSales:
        return QStringLiteral("no_sales");
    case EndForecastState::Given:
        break;
    }
    return QStringLiteral("given");
}

PromotionPace followPace(const PromotionEvent &event, Period sale, std::optional<double> target,
                         const AnalysisContext &context, const DailyGmv &gmv)
{
    PromotionPace pace;
    pace.event = event;
    pace.sale = sale;
    pace.target = target;
    pace.base = sameSeriesBefore(event, sale, context, gmv);
    // A last event without any sale has no curve.
    if (pace.base && *gmv.sum(pace.base->sale) <= 0)
        pace.base.reset();
    const std::vector<double> parts = dayParts(pace, gmv);
    fillDays(pace, parts, gmv);
    if (pace.elapsed == 0)
        pace.state = PaceState::NotBegun;
    else if (pace.covered == 0)
        pace.state = PaceState::NotCovered;
    else
        pace.state = pace.elapsed == sale.days() ? PaceState::Over : PaceState::Running;
    holdAgainstTarget(pace);
    forecastEnd(pace, parts, context.rulebook->promotionRules());
    return pace;
}

} // namespace shopglass
