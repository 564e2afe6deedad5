// 优质内容: GPM, UV value, clicks, conversion and followers of live sessions and videos, by account and host.

#include "models/report/cells.h"
#include "models/report/parts.h"
#include "models/report/tradingsections.h"
#include "models/report/twin.h"
#include "models/report/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace shopglass {

namespace {

constexpr std::size_t BarsShown = 10;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReportContent)
};

QString nameOf(const ContentRow &row)
{
    return row.name.isEmpty() ? Texts::tr("not named") : row.name;
}

const IndicatorValue *valueOf(const ContentRow &row, const char *id)
{
    const auto found = std::ranges::find(row.values, QLatin1String(id), &IndicatorValue::id);
    return found == row.values.end() ? nullptr : &*found;
}

/// Columns that a first look can do without.
bool isBesideThePoint(const QString &id)
{
    static const QStringList ids
        = QStringLiteral("live_sessions live_hours live_gmv_per_hour gpm_change live_conversion_rate_change "
                         "live_follow_rate "
                         "videos video_follow_rate video_gpm_change video_conversion_rate_change")
              .split(QLatin1Char(' '));
    return ids.contains(id);
}

/// Indicators whose change has a column of its own.
bool showsChange(const QString &id)
{
    return id == QLatin1String("live_gmv") || id == QLatin1String("gpm") || id == QLatin1String("video_gmv")
        || id == QLatin1String("video_gpm") || id == QLatin1String("live_conversion_rate")
        || id == QLatin1String("video_conversion_rate");
}

TableSpec boardTable(const ViewSet &views, const ContentTable &content, const QString &id,
                     const std::pair<QString, QString> &titles, const TextContext &text)
{
    TableSpec table;
    table.id = id;
    table.title = titles.first;
    table.frozenColumns = 1;
    table.columns.push_back(textColumn(QStringLiteral("name"), titles.second));
    for (const QString &indicator : content.indicators) {
        table.columns.push_back(numberColumn(indicator, indicatorName(views, indicator, text), indicator));
        if (showsChange(indicator))
            table.columns.push_back(
                numberColumn(indicator + QStringLiteral("_change"), Texts::tr("Change"), indicator));
    }
    for (TableColumn &column : table.columns)
        column.detail = isBesideThePoint(column.id);
    for (const ContentRow &row : content.rows) {
        std::vector<TableCell> cells = {textCell(nameOf(row))};
        for (const IndicatorValue &value : row.values) {
            cells.push_back(valueCell(value, text));
            if (showsChange(value.id))
                cells.push_back(deltaCell(value, indicatorDirection(views, value.id), text));
        }
        table.rows.push_back(std::move(cells));
        const bool hosts = id == QLatin1String("content.live_hosts");
        table.questions.emplace_back().of
            = (hosts ? QStringLiteral("host:") : QStringLiteral("account:")) + row.name;
    }
    table.note = comparisonWords(views.context.comparison, views.content.base);
    return table;
}

/// GPM of each account, with that of the period before as a tick.
ChartSpec gpmChart(const ViewSet &views, const ContentTable &content, const char *indicator,
                   const QString &id, const TextContext &text)
{
    ChartSpec chart;
    chart.id = id;
    chart.kind = ChartKind::HorizontalBars;
    chart.title = indicatorName(views, QString::fromLatin1(indicator), text);
    chart.targetName = Texts::tr("The period before");
    chart.summary = Texts::tr("By account, the best first; the tick is the period before.");
    chart.xUnit = AxisUnit::Plain;
    chart.yUnit = AxisUnit::Money;
    std::vector<std::pair<const ContentRow *, const IndicatorValue *>> rows;
    for (const ContentRow &row : content.rows) {
        const IndicatorValue *value = valueOf(row, indicator);
        if (value && value->hasValue())
            rows.emplace_back(&row, value);
    }
    std::ranges::stable_sort(rows, std::greater(), [](const auto &row) { return row.second->value; });
    rows.resize(std::min(rows.size(), BarsShown));
    for (const auto &[row, value] : rows) {
        ChartBar bar;
        bar.label = nameOf(*row);
        bar.parts = {value->value / 100.0};
        if (value->previous)
            bar.target = *value->previous / 100.0;
        bar.text = valueText(*value, text);
        chart.bars.push_back(std::move(bar));
    }
    if (!chart.bars.empty())
        chart.series.push_back({chart.title, SeriesRole::Primary, {}, {}, {}});
    chart.emptyText = Texts::tr("No account has enough views in this period.");
    completeTwin(chart, Texts::tr("Account"), text);
    for (TableColumn &column : chart.twin.columns) {
        column.definitionId = QString::fromLatin1(indicator);
        if (column.id == QLatin1String("target"))
            column.period = views.content.base;
    }
    for (const auto &[row, value] : rows)
        chart.twin.questions.emplace_back().of = QStringLiteral("account:") + row->name;
    return chart;
}

/// "Best GPM: 小店 with ¥1,234; 别家 is lowest with ¥456."
QStringList bestSentence(const ViewSet &views, const ContentTable &content, const char *indicator,
                         const TextContext &text)
{
    const ContentRow *best = nullptr;
    const ContentRow *least = nullptr;
    for (const ContentRow &row : content.rows) {
        const IndicatorValue *value = valueOf(row, indicator);
        if (!value || !value->hasValue())
            continue;
        if (!best || value->value > valueOf(*best, indicator)->value)
            best = &row;
        if (!least || value->value < valueOf(*least, indicator)->value)
            least = &row;
    }
    if (!best)
        return {};
    const QString name = indicatorName(views, QString::fromLatin1(indicator), text);
    if (best == least)
        return {Texts::tr("%1: %2 with %3.")
                    .arg(name, nameOf(*best), valueText(*valueOf(*best, indicator), text))};
    return {Texts::tr("%1: best is %2 with %3, lowest %4 with %5.")
                .arg(name, nameOf(*best), valueText(*valueOf(*best, indicator), text), nameOf(*least),
                     valueText(*valueOf(*least, indicator), text))};
}

Section empty(Section section, const ViewSet &views, const char *kind, const TextContext &text)
{
    section.sentences << Texts::tr("No file covers this period.")
                      << importHint(views, QString::fromLatin1(kind), text);
    return section;
}

} // namespace

std::vector<Section> contentBoardSections(const ViewSet &views, const TextContext &text)
{
    if (views.stage == ViewStage::First)
        return {}; // follows with the columns
    const ContentView &view = views.content;
    Section live;
    live.id = QStringLiteral("content.live");
    live.title = Texts::tr("Live content");
    if (view.liveByAccount.covered) {
        live.sentences = bestSentence(views, view.liveByAccount, "gpm", text)
            + bestSentence(views, view.liveByHost, "live_conversion_rate", text);
        live.charts.push_back(
            gpmChart(views, view.liveByAccount, "gpm", QStringLiteral("content.live_gpm"), text));
        live.tables.push_back(boardTable(views, view.liveByAccount, QStringLiteral("content.live_accounts"),
                                         {Texts::tr("Live sessions by account"), Texts::tr("Account")},
                                         text));
        live.tables.push_back(boardTable(views, view.liveByHost, QStringLiteral("content.live_hosts"),
                                         {Texts::tr("Live sessions by host"), Texts::tr("Host")}, text));
    } else {
        live = empty(std::move(live), views, "live_sessions", text);
    }
    Section videos;
    videos.id = QStringLiteral("content.videos");
    videos.title = Texts::tr("Video content");
    if (view.videosByAccount.covered) {
        videos.sentences = bestSentence(views, view.videosByAccount, "video_gpm", text);
        videos.charts.push_back(
            gpmChart(views, view.videosByAccount, "video_gpm", QStringLiteral("content.video_gpm"), text));
        videos.tables.push_back(boardTable(views, view.videosByAccount,
                                           QStringLiteral("content.video_accounts"),
                                           {Texts::tr("Videos by account"), Texts::tr("Account")}, text));
    } else {
        videos = empty(std::move(videos), views, "videos", text);
    }
    return {live, videos};
}

} // namespace shopglass
