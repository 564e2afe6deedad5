// What a launch will have sold by the end of its window, told from its first days by the shop's own earlier
// launches; and how well that would have told the earlier ones.
//
// Each completed launch says by which factor GMV grew from a day to the end of the window; the launch's own
// GMV times the median factor is expected, and the interval is cut from the factors' own distribution, at
// ranks share × (n + 1). Only launches with enough orders up to that day take part. Money in fen; days of a
// launch are numbered from 1. Threads: pure functions.

#pragma once

#include "models/launches/launchview.h"
#include "models/rulebook/launchrules.h"

namespace shopglass {

enum class ForecastState {
    Value,
    Over, ///< the window is complete: nothing is left to forecast
    TooEarly,
    TooFewOrders,
    TooFewLaunches,
    MissingDays, ///< order files miss days of the window
};
/// "value", "over", "too_early", "too_few_orders", "too_few_launches", "missing_days".
QString forecastStateId(ForecastState state);

/// Each completed launch forecast by the others, as of one day.
struct ForecastTrial
{
    int day = 0;
    int tried = 0; ///< 0 = too few launches to leave one out
    double medianError = 0.0; ///< |forecast − GMV| ÷ GMV in the middle; meaningless when none was tried
    double held = 0.0; ///< share of launches whose GMV lay within the interval; likewise
};

struct LaunchForecast
{
    ForecastState state = ForecastState::TooEarly;
    int day = 0; ///< from which it looks ahead
    int launches = 0; ///< that it rests on
    double expected = 0.0; ///< GMV of the whole window; these only with Value
    double low = 0.0;
    double high = 0.0;
    ForecastTrial trial; ///< as of the same day
};

/// By which factor the GMV of each completed launch with enough orders grew from a day to the window's end;
/// ascending.
std::vector<double> growthFrom(const std::vector<CompletedLaunch> &completed, int day, int leastOrders);

/// The value at rank share × (n + 1) of ascending values, between two of them in proportion; the first or
/// last one beyond. Requires: values not empty.
double valueAtRank(const std::vector<double> &ascending, double share);

ForecastTrial tryForecast(const LaunchForecastRules &rules, const std::vector<CompletedLaunch> &completed,
                          int day);

/// Without its trial.
LaunchForecast forecastLaunch(const LaunchForecastRules &rules, const std::vector<CompletedLaunch> &completed,
                              const Launch &launch, int windowDays);

} // namespace shopglass
