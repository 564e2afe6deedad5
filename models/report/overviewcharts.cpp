#include "models/base/sentences.h"
#include "models/report/cells.h"
#include "models/report/parts.h"
#include "models/report/twin.h"
#include "models/report/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReportOverviewCharts)
};

AxisUnit axisUnit(Unit unit)
{
    switch (unit) {
    case Unit::Fen:
        return AxisUnit::Money;
    case Unit::Count:
        return AxisUnit::Count;
    case Unit::Ratio:
        return AxisUnit::Percent;
    case Unit::Hours:
        return AxisUnit::Hours;
    case Unit::Score:
        return AxisUnit::Score;
    case Unit::Days:
    case Unit::Seconds:
    case Unit::Multiple:
        break;
    }
    return AxisUnit::Plain;
}

double axisValue(const std::optional<double> &value, Unit unit)
{
    if (!value)
        return std::numeric_limits<double>::quiet_NaN();
    return unit == Unit::Fen ? *value / 100.0 : *value;
}

/// The comparison period's days laid over the days of the period: first on first.
ChartSeries comparisonSeries(const ViewSet &views, const Kpi &kpi)
{
    const std::optional<Period> base = views.overview.comparison;
    if (!base || std::ranges::none_of(kpi.dailyBefore, &std::optional<double>::has_value))
        return {};
    ChartSeries series;
    for (std::size_t i = 0; i < kpi.dailyBefore.size(); ++i) {
        series.x.push_back(views.overview.period.from.plus(static_cast<int>(i)).number());
        series.y.push_back(axisValue(kpi.dailyBefore[i], kpi.value.unit));
    }
    series.name = Texts::tr("Comparison %1").arg(shortPeriod(*base));
    series.role = SeriesRole::Comparison;
    return series;
}

/// The burst days of promotions inside the period, so that a peak explains itself.
std::vector<ChartBand> promotionBands(const ViewSet &views, const TextContext &text)
{
    std::vector<ChartBand> bands;
    const Period period = views.overview.period;
    for (const PromotionEvent &event : views.promotions.calendar) {
        for (const PromotionPhase &phase : event.phases) {
            if (phase.id != u"burst" || phase.days.to < period.from || phase.days.from > period.to)
                continue;
            ChartBand band;
            band.from = std::max(phase.days.from, period.from).number();
            band.to = std::min(phase.days.to, period.to).number() + 1;
            band.label = local(event.name, text);
            bands.push_back(band);
        }
    }
    return bands;
}

/// A calendar of more rows than this draws only kinds that have any file; the others are named below it.
constexpr std::size_t MostEmptyRows = 6;

/// Kinds without a file in the window that a long calendar leaves out.
QStringList neverImported(const ViewSet &views, const TextContext &text)
{
    QStringList names;
    for (const CoverageLine &line : views.overview.coverage) {
        if (line.covered.empty() && views.overview.coverage.size() > MostEmptyRows)
            names << local(line.name, text);
    }
    return names;
}

QString coverageSentence(const ViewSet &views)
{
    const auto gaps = std::count_if(views.overview.coverage.begin(), views.overview.coverage.end(),
                                    [](const CoverageLine &line) { return line.missingDays > 0; });
    if (views.overview.coverage.empty())
        return {};
    return gaps == 0 ? Texts::tr("Every file kind covers all days of the window.")
                     : Texts::tr("File kinds with days without data: %1 of %2.")
                           .arg(gaps)
                           .arg(views.overview.coverage.size());
}

} // namespace

ChartSpec trendChart(const ViewSet &views, const QString &indicatorId, const TextContext &text)
{
    ChartSpec chart;
    chart.id = QStringLiteral("trend.") + indicatorId;
    chart.kind = ChartKind::Lines;
    chart.title = Texts::tr("%1 by day").arg(indicatorName(views, indicatorId, text));
    chart.emptyText = importHint(views, QStringLiteral("orders"), text);
    const auto kpi
        = std::find_if(views.overview.kpis.begin(), views.overview.kpis.end(),
                       [&indicatorId](const Kpi &candidate) { return candidate.value.id == indicatorId; });
    if (kpi != views.overview.kpis.end() && kpi->value.hasValue()) {
        chart.yUnit = axisUnit(kpi->value.unit);
        chart.summary = indicatorSentence(views, kpi->value, text);
        ChartSeries compared = comparisonSeries(views, *kpi);
        if (!compared.x.empty())
            chart.series.push_back(std::move(compared));
        ChartSeries series;
        series.name = shortPeriod(views.overview.period);
        for (std::size_t i = 0; i < kpi->daily.size(); ++i) {
            series.x.push_back(views.overview.period.from.plus(static_cast<int>(i)).number());
            series.y.push_back(axisValue(kpi->daily[i], kpi->value.unit));
        }
        chart.series.push_back(std::move(series));
        chart.bands = promotionBands(views, text);
    }
    completeTwin(chart, Texts::tr("Day"), text);
    // A row is a day of the period, and what the comparison has beyond it.
    for (std::size_t i = 0; i < chart.twin.rows.size(); ++i) {
        const Day day = views.overview.period.from.plus(static_cast<int>(i));
        RowsQuestion &question = chart.twin.questions.emplace_back();
        if (day > views.overview.period.to)
            continue;
        question.indicator = indicatorId;
        question.period = Period{day, day};
    }
    return chart;
}

ChartSpec coverageChart(const ViewSet &views, const TextContext &text)
{
    ChartSpec chart;
    chart.id = QStringLiteral("overview.coverage");
    chart.kind = ChartKind::Timeline;
    chart.title = Texts::tr("Days covered by file kind, %1").arg(shortPeriod(views.overview.coverageWindow));
    chart.summary = coverageSentence(views);
    const QStringList missing = neverImported(views, text);
    if (!missing.isEmpty())
        chart.summary = joinedSentences(
            {chart.summary, Texts::tr("No file at all of: %1.").arg(missing.join(Texts::tr(", ")))});
    chart.emptyText = Texts::tr("No file has been imported yet.");
    const Period window = views.overview.coverageWindow;
    for (const CoverageLine &line : views.overview.coverage) {
        if (line.covered.empty() && !missing.isEmpty())
            continue;
        for (const DayRange &range : line.covered) {
            if (range.to < window.from || range.from > window.to)
                continue;
            ChartBand band;
            band.row = static_cast<int>(chart.rowLabels.size());
            band.from = std::max(range.from, window.from).number();
            band.to = std::min(range.to, window.to).number() + 1;
            band.role = SeriesRole::Primary;
            band.label = Texts::tr("covered");
            chart.bands.push_back(band);
        }
        chart.rowLabels << local(line.name, text);
    }
    completeTwin(chart, Texts::tr("File kind"), text);
    return chart;
}

TableSpec coverageTable(const ViewSet &views, const TextContext &text)
{
    TableSpec table;
    table.id = QStringLiteral("overview.coverage");
    table.title = Texts::tr("Missing files");
    table.columns = {textColumn(QStringLiteral("kind"), Texts::tr("File kind")),
                     numberColumn(QStringLiteral("covered"), Texts::tr("Days covered")),
                     numberColumn(QStringLiteral("missing"), Texts::tr("Days missing")),
                     textColumn(QStringLiteral("download"), Texts::tr("Where to download it"))};
    const int days = views.overview.coverageWindow.days();
    // What has files comes first, then what could be imported.
    std::vector<CoverageLine> lines = views.overview.coverage;
    std::ranges::stable_partition(lines, [](const CoverageLine &line) { return !line.covered.empty(); });
    for (const CoverageLine &line : lines) {
        TableCell missing = countCell(line.missingDays, text);
        missing.meaning = line.missingDays == 0 ? Meaning::Good : Meaning::Warning;
        table.rows.push_back({textCell(local(line.name, text)),
                              textCell(Texts::tr("%1 of %2").arg(days - line.missingDays).arg(days)), missing,
                              textCell(local(line.download, text), Meaning::Muted)});
        table.rows.back()[1].raw = days - line.missingDays;
    }
    table.emptyText = Texts::tr("No file has been imported yet.");
    return table;
}

} // namespace shopglass
