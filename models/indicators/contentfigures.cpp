#include "models/indicators/contentfigures.h"

#include <cmath>

namespace shopglass {

namespace {

constexpr double SecondsAnHour = 3600.0;

ContentFigure figure(const char *id, const char *top, const char *bottom = "", double times = 1.0)
{
    return {QString::fromLatin1(id), QString::fromLatin1(top), QString::fromLatin1(bottom), times, true};
}

/// A blank above the line counts as nothing.
ContentFigure lenient(const char *id, const char *top, const char *bottom = "")
{
    ContentFigure made = figure(id, top, bottom);
    made.topNeeded = false;
    return made;
}

/// Sums of one row after the other.
struct Sums
{
    qint64 top = 0;
    qint64 bottom = 0;
    std::size_t rows = 0;
};

Sums sumsOf(const ContentFigure &figure, const FigureTable &table, std::span<const std::size_t> rows)
{
    const FigureColumn *top = figure.top.isEmpty() ? nullptr : table.figure(figure.top);
    const FigureColumn *bottom = figure.bottom.isEmpty() ? nullptr : table.figure(figure.bottom);
    Sums sums;
    for (const std::size_t row : rows) {
        const auto above = top ? top->value(row) : std::optional<qint64>(1);
        const auto below = bottom ? bottom->value(row) : std::nullopt;
        const bool unknown = top && !top->isKnown(row);
        if (unknown || (figure.topNeeded && !above) || (bottom && !below))
            continue;
        sums.top += above.value_or(0);
        sums.bottom += below.value_or(0);
        ++sums.rows;
    }
    return sums;
}

} // namespace

const std::vector<ContentFigure> &liveFigures()
{
    static const std::vector<ContentFigure> all = {
        figure("live_gmv", "gmv"),
        figure("live_sessions", ""),
        figure("live_hours", "live_seconds", "", 1.0 / SecondsAnHour),
        figure("live_gmv_per_hour", "gmv", "live_seconds", SecondsAnHour),
        figure("gpm", "gmv", "views", 1000.0),
        figure("uv_value", "gmv", "viewers"),
        figure("live_click_rate", "product_clicks", "product_exposures"),
        lenient("live_conversion_rate", "paid_orders", "product_clicks"),
        lenient("live_new_followers", "new_followers"),
        lenient("live_follow_rate", "new_followers", "viewers"),
    };
    return all;
}

const std::vector<ContentFigure> &videoFigures()
{
    static const std::vector<ContentFigure> all = {
        figure("video_gmv", "gmv"),
        figure("videos", ""),
        figure("video_plays", "plays"),
        figure("video_gpm", "gmv", "plays", 1000.0),
        figure("video_uv_value", "gmv", "viewers"),
        figure("video_click_rate", "product_clicks", "product_exposures"),
        lenient("video_conversion_rate", "paid_orders", "product_clicks"),
        lenient("video_new_followers", "new_followers"),
        lenient("video_follow_rate", "new_followers", "viewers"),
    };
    return all;
}

IndicatorValue contentValue(const ContentFigure &figure, const FigureTable &table,
                            std::span<const std::size_t> rows, const Catalogue &catalogue)
{
    IndicatorValue value;
    value.id = figure.id;
    const Indicator *indicator = catalogue.find(figure.id);
    if (!indicator)
        return value;
    value.unit = indicator->unit;
    const Sums sums = sumsOf(figure, table, rows);
    if (sums.rows == 0)
        return value;
    value.coveredDays = 1;
    value.days = 1;
    const bool quotient = !figure.bottom.isEmpty();
    value.sample = figure.id == QLatin1String("live_gmv_per_hour") ? qint64(sums.rows)
        : quotient                                                 ? sums.bottom
                                                                   : qint64(sums.rows);
    value.state = quotient && sums.bottom == 0                ? ValueState::Undefined
        : quotient && value.sample < indicator->minimumSample ? ValueState::NotEnoughData
                                                              : ValueState::Value;
    if (value.state != ValueState::Value)
        return value;
    const double raw
        = quotient ? double(sums.top) * figure.times / double(sums.bottom) : double(sums.top) * figure.times;
    // Quotients in fen are rounded once, at the end, half away from zero.
    value.value = value.unit == Unit::Fen ? std::round(raw) : raw;
    return value;
}

} // namespace shopglass
