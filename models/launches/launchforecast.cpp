#include "models/launches/launchforecast.h"

#include "models/base/median.h"

#include <algorithm>
#include <cmath>

namespace shopglass {

namespace {

struct Factors
{
    double expected = 0.0;
    double low = 0.0;
    double high = 0.0;
};

Factors factorsOf(const std::vector<double> &ascending, double level)
{
    const double tail = (1.0 - level) / 2.0;
    return {*medianOf(ascending), valueAtRank(ascending, tail), valueAtRank(ascending, 1.0 - tail)};
}

} // namespace

QString forecastStateId(ForecastState state)
{
    switch (state) {
    case ForecastState::Value:
        return QStringLiteral("value");
    case ForecastState::Over:
        return QStringLiteral("over");
    case ForecastState::TooEarly:
        return QStringLiteral("too_early");
    case ForecastState::TooFewOrders:
        return QStringLiteral("too_few_orders");
    case ForecastState::TooFewLaunches:
        return QStringLiteral("too_few_launches");
    case ForecastState::MissingDays:
        return QStringLiteral("missing_days");
    }
    Q_UNREACHABLE();
}

std::vector<double> growthFrom(const std::vector<CompletedLaunch> &completed, int day, int leastOrders)
{
    std::vector<double> factors;
    const auto index = std::size_t(day - 1);
    for (const CompletedLaunch &launch : completed) {
        if (launch.cumulativeOrders[index] >= leastOrders && launch.cumulativeGmv[index] > 0)
            factors.push_back(double(launch.cumulativeGmv.back()) / double(launch.cumulativeGmv[index]));
    }
    std::ranges::sort(factors);
    return factors;
}

double valueAtRank(const std::vector<double> &ascending, double share)
{
    const double rank = share * double(ascending.size() + 1);
    if (rank <= 1.0)
        return ascending.front();
    const auto below = std::size_t(std::floor(rank));
    if (below >= ascending.size())
        return ascending.back();
    const double part = rank - double(below);
    return ascending[below - 1] + part * (ascending[below] - ascending[below - 1]);
}

ForecastTrial tryForecast(const LaunchForecastRules &rules, const std::vector<CompletedLaunch> &completed,
                          int day)
{
    ForecastTrial trial;
    trial.day = day;
    const std::vector<double> factors = growthFrom(completed, day, rules.leastOrders);
    if (int(factors.size()) - 1 < rules.leastLaunches)
        return trial;
    // A launch's GMV is its own factor times what it had on the day, so factors alone tell the error.
    std::vector<double> errors;
    int held = 0;
    std::vector<double> others(factors.begin() + 1, factors.end()); // all but the first one
    for (std::size_t left = 0; left < factors.size(); ++left) {
        const double own = factors[left];
        const Factors told = factorsOf(others, rules.level);
        errors.push_back(std::abs(told.expected - own) / own);
        held += told.low <= own && own <= told.high ? 1 : 0;
        if (left < others.size())
            others[left] = own; // now the next one is the one that is left out
    }
    trial.tried = int(factors.size());
    trial.medianError = *medianOf(errors);
    trial.held = double(held) / double(trial.tried);
    return trial;
}

LaunchForecast forecastLaunch(const LaunchForecastRules &rules, const std::vector<CompletedLaunch> &completed,
                              const Launch &launch, int windowDays)
{
    LaunchForecast forecast;
    forecast.day = int(launch.cumulativeGmv.size());
    const std::size_t last = launch.cumulativeGmv.size() - 1;
    if (forecast.day >= windowDays) {
        forecast.state = ForecastState::Over;
        return forecast;
    }
    const std::vector<double> factors = growthFrom(completed, forecast.day, rules.leastOrders);
    forecast.launches = int(factors.size());
    if (launch.missingDays > 0)
        forecast.state = ForecastState::MissingDays;
    else if (forecast.day < rules.leastDays)
        forecast.state = ForecastState::TooEarly;
    else if (launch.cumulativeOrders[last] < rules.leastOrders || launch.cumulativeGmv[last] <= 0)
        forecast.state = ForecastState::TooFewOrders;
    else if (forecast.launches < rules.leastLaunches)
        forecast.state = ForecastState::TooFewLaunches;
    else
        forecast.state = ForecastState::Value;
    if (forecast.state != ForecastState::Value)
        return forecast;
    const Factors told = factorsOf(factors, rules.level);
    const auto sofar = double(launch.cumulativeGmv[last]);
    forecast.expected = sofar * told.expected;
    forecast.low = sofar * told.low;
    forecast.high = sofar * told.high;
    return forecast;
}

} // namespace shopglass
