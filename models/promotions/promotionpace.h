// How a promotion runs against its plan: attainment beside the part of the target that should be there by
// now, and where it ends if it goes on so.
//
// The planned part of each day is the day's part of the last event of the same series, aligned by the main
// day; without one every day has the same part. The end: GMV so far ÷ planned part elapsed. Its band: the
// days so far scatter around what the curve expects of them; the days to come are taken to scatter alike, and
// PromotionRules::bandWidth standard deviations of both make the band. Money in fen. Threads: pure functions.

#pragma once

#include "models/promotions/eventdays.h"

namespace shopglass {

enum class PaceState {
    NotBegun,
    Running,
    Over,
    NotCovered, ///< begun, and no elapsed day has order data
};
enum class EndForecastState {
    None, ///< not begun, or over
    MissingDays, ///< an elapsed day has no order data
    TooEarly,
    NoSales, ///< nothing sold yet: no end can be told
    Given,
};
/// "not_begun", "running", "over", "not_covered"; "none", "missing_days", "too_early", "no_sales", "given".
QString paceStateId(PaceState state);
QString endForecastStateId(EndForecastState state);

struct PaceDay
{
    Day day;
    double planned = 0.0; ///< part of the whole that should be there at its end
    std::optional<qint64> gmv; ///< of the day; none where not covered or yet to come
    std::optional<qint64> base; ///< of the last event's day
};

struct PromotionPace
{
    PromotionEvent event;
    Period sale;
    PaceState state = PaceState::NotBegun;
    std::optional<BaseEvent> base; ///< whose curve is planned with; none = every day alike
    std::optional<double> target; ///< fen; zero is a target that nothing can be held against
    bool typedTarget = false;
    std::vector<PaceDay> days;
    int elapsed = 0; ///< sale days that are over
    int covered = 0; ///< of them with order data
    qint64 soFar = 0;
    double planned = 0.0; ///< part of the whole that should be there by now
    double plannedCovered = 0.0; ///< that of the days with order data alone
    std::optional<double> attained; ///< so far ÷ target
    EndForecastState forecastState = EndForecastState::None;
    std::optional<qint64> forecast;
    std::optional<qint64> low; ///< never below what was sold
    std::optional<qint64> high;
    std::optional<qint64> perDay; ///< mean of the elapsed days
    std::optional<qint64> neededPerDay; ///< of the days to come, for the target; none where it is reached

    /// Attained less planned, as a fraction, both of the days with order data: what was sold on the others
    /// nobody knows.
    [[nodiscard]] std::optional<double> gap() const
    {
        return attained ? std::optional(*attained - plannedCovered) : std::nullopt;
    }
};

PromotionPace followPace(const PromotionEvent &event, Period sale, std::optional<double> target,
                         const AnalysisContext &context, const DailyGmv &gmv);

} // namespace shopglass
