// A chart as a value: finished series without colours or pixels. The same spec is painted on the screen, in
// SVG and PNG.

#pragma once

#include "models/base/numberformat.h"
#include "models/report/tablespec.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace shopglass {

enum class ChartKind {
    Lines, ///< x = day number or plain index; comparison dashed
    StackedArea, ///< ≤ 5 series over days
    HorizontalBars, ///< one bar a label, with a target tick where known
    StackedBars, ///< one bar a label, parts by series
    /// One upright bar a label; with a second series a second part, a share of the whole, as a line on an
    /// axis of its own.
    Columns,
    /// One row a bar: five parts by five series, least to most, the middle three a box.
    Boxes,
    /// Points of two figures above zero, on axes of factors; a series a class of them.
    Scatter,
    /// Bars around a middle, as a second look at HorizontalBars: areas mislead, so nothing leads with it.
    Radar,
    Waterfall, ///< one bar a label: levels, and the steps between them, signed
    HeatMap, ///< one row a bar, one column a series; NaN = a blank cell, the figure stands in the others
    Timeline, ///< Gantt: rows of bands over days, today line
};

/// Which colour a series takes; the theme knows light, dark and colour-blind-safe tones.
enum class SeriesRole {
    Primary,
    Comparison,
    Target,
    Distribution,
    SelfBroadcast,
    Shelf,
    Unclassified,
    Range,
    Accent2,
    Accent3
};

enum class AxisUnit { Plain, Money, Percent, Count, Hours, Score, Day };

struct ChartSeries
{
    QString name;
    SeriesRole role = SeriesRole::Primary;
    std::vector<double> x;
    std::vector<double> y; ///< money in yuan; NaN = a gap
    std::vector<double> yUpper; ///< for Range: band between y and yUpper
};

struct ChartBar
{
    QString label;
    std::vector<double>
        parts; ///< one per series of the legend; a single one for HorizontalBars and Waterfall
    std::optional<double> target;
    QString text; ///< written at the bar's end; above a column where it fits
    Meaning meaning = Meaning::None;
    bool level = false; ///< Waterfall: the bar says where one stands, others go on from the one before
};

struct ChartPoint
{
    QString label;
    double x = 0.0;
    double y = 0.0;
    std::size_t series = 0; ///< its class
    bool named = false; ///< the label stands beside it where there is room
};

/// A coloured stretch of days: a promotion in a trend, a phase in a timeline.
struct ChartBand
{
    int row = 0; ///< Timeline row
    double from = 0;
    double to = 0; ///< exclusive
    QString label;
    SeriesRole role = SeriesRole::Accent2;
    double thickness = 1.0; ///< of a whole bar: Timeline
};

struct ChartSpec
{
    QString id;
    ChartKind kind = ChartKind::Lines;
    QString title;
    QString summary; ///< the finding in one sentence; also the text for screen readers
    AxisUnit xUnit = AxisUnit::Day;
    AxisUnit yUnit = AxisUnit::Plain;
    Language language = Language::Chinese; ///< of the numbers on the axes
    std::vector<ChartSeries> series;
    std::vector<ChartBar> bars;
    std::vector<ChartPoint> points; ///< Scatter: what is more important first
    QString xName; ///< Scatter: what the axes are of
    QString yName;
    bool asRadar = false; ///< HorizontalBars: a page offers the radar, too; all bars have the same target
    bool isFunnel = false; ///< HorizontalBars: steps of a way, each bar a count around one middle
    QString targetName; ///< what the ticks of the bars are; empty = targets
    QStringList rowLabels; ///< Timeline
    std::vector<ChartBand> bands;
    std::optional<double> todayLine;
    /// A dashed line across: Columns: at so many bars from the left (2 = behind the second one); Boxes and
    /// Scatter: at this value.
    std::optional<double> markX;
    /// Likewise: Columns: at this share; Scatter: at this value.
    std::optional<double> markY;
    QString markText; ///< written at the upper end of markX
    TableSpec twin; ///< the same figures as a table
    QString emptyText;

    [[nodiscard]] bool isEmpty() const { return series.empty() && bars.empty() && bands.empty(); }
};

} // namespace shopglass
