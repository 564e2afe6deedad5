#include "models/live/contentview.h"

#include "models/indicators/comparison.h"
#include "models/indicators/indicatorjson.h"
#include "models/indicators/seendays.h"

#include <algorithm>
#include <map>

namespace shopglass {

namespace {

using RowsByName = std::map<QString, std::vector<std::size_t>>;

RowsByName rowsByName(const FigureTable &table, const QString &column, Period period)
{
    RowsByName rows;
    const TextColumn *names = table.text(column);
    for (std::size_t row = 0; row < table.size(); ++row) {
        if (table.day[row] >= period.from.number() && table.day[row] <= period.to.number())
            rows[names ? names->at(row).trimmed() : QString()].push_back(row);
    }
    return rows;
}

ContentTable tableOf(const Evaluator &evaluator, const char *kind, const char *column,
                     const std::vector<ContentFigure> &figures)
{
    const AnalysisContext &context = evaluator.context();
    ContentTable result;
    for (const ContentFigure &figure : figures)
        result.indicators.append(figure.id);
    const FigureTable *table = context.columns->figuresOf(QString::fromLatin1(kind));
    if (!table)
        return result;
    const QString by = QString::fromLatin1(column);
    const RowsByName now = rowsByName(*table, by, {context.period.from, countedTo(context, context.period)});
    const std::optional<Period> base = evaluator.comparisonPeriod();
    const RowsByName before = base ? rowsByName(*table, by, *base) : RowsByName();
    result.covered = !now.empty();
    const Period days = context.period;
    const int covered = context.columns->coveredDays(QString::fromLatin1(kind), days);
    const int baseCovered = base ? context.columns->coveredDays(QString::fromLatin1(kind), *base) : 0;
    for (const auto &[name, rows] : now) {
        ContentRow line{name, rows.size(), {}};
        const auto earlier = before.find(name);
        for (const ContentFigure &figure : figures) {
            IndicatorValue value = contentValue(figure, *table, rows, *context.catalogue);
            if (value.days > 0) {
                value.coveredDays = covered;
                value.days = days.days();
            }
            // Days that no file covers are gaps, days without a session are none.
            std::optional<IndicatorValue> then;
            if (base && baseCovered > 0 && earlier != before.end()) {
                then = contentValue(figure, *table, earlier->second, *context.catalogue);
                then->coveredDays = baseCovered;
                then->days = base->days();
            }
            if (base) {
                const Indicator *indicator = context.catalogue->find(figure.id);
                compare(value, then, indicator ? comparabilityOf(*indicator) : Comparability::NeedsEqualDays);
            }
            line.values.push_back(std::move(value));
        }
        result.rows.push_back(std::move(line));
    }
    std::ranges::stable_sort(result.rows, std::greater(),
                             [](const ContentRow &row) { return row.values.front().value; });
    return result;
}

QJsonObject tableToJson(const ContentTable &table)
{
    QJsonArray rows;
    for (const ContentRow &row : table.rows) {
        rows.append(QJsonObject{{QStringLiteral("name"), row.name},
                                {QStringLiteral("count"), qint64(row.count)},
                                {QStringLiteral("values"), toJson(row.values)}});
    }
    return {{QStringLiteral("covered"), table.covered}, {QStringLiteral("rows"), rows}};
}

} // namespace

ContentView buildContentView(const Evaluator &evaluator)
{
    ContentView view;
    view.store = evaluator.context().columns->store.name;
    view.asOf = evaluator.context().asOf;
    view.period = evaluator.context().period;
    view.base = evaluator.comparisonPeriod();
    view.liveByAccount = tableOf(evaluator, "live_sessions", "account", liveFigures());
    view.liveByHost = tableOf(evaluator, "live_sessions", "host", liveFigures());
    view.videosByAccount = tableOf(evaluator, "videos", "account", videoFigures());
    return view;
}

QJsonObject toJson(const ContentView &view)
{
    return {{QStringLiteral("store"), view.store},
            {QStringLiteral("as_of"), view.asOf.iso()},
            {QStringLiteral("period"), toJson(view.period)},
            {QStringLiteral("live_by_account"), tableToJson(view.liveByAccount)},
            {QStringLiteral("live_by_host"), tableToJson(view.liveByHost)},
            {QStringLiteral("videos_by_account"), tableToJson(view.videosByAccount)}};
}

} // namespace shopglass
