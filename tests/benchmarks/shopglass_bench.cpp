// What the command line cannot show by itself: figures, charts and the window, timed inside one process.
//
//   shopglass_bench dashboards|columns|views|rows WORKSPACE
//                                                        prints {"ms": median, …}
//   shopglass_bench views WORKSPACE NAME                 one view alone, or "all" of them in a row
//   shopglass_bench pdf WORKSPACE                        the same for twenty pages of a report
//   shopglass_bench xlsx ROWS OUT.xlsx                   writes a table of twelve columns
//   shopglass_bench chart POINTS                         prints {"ms"} of one redraw
//   shopglass_bench window-minimal                       ends when a plain widget is painted
//   shopglass_bench window-painted|window-filled WORKSPACE
//                                                        ends when the window, or its first figures, are
//                                                        painted
//   shopglass_bench period WORKSPACE                     prints {"ms"} of a change of period in the window
//   shopglass_bench import WORKSPACE FILE                prints {"ms"} of the longest stall of the window,
//   and
//                                                        {"period"} of a change of period, while importing
//
// The driver times the window commands from outside, as processes. A workspace must hold one store.

#include "app/workspacebackend.h"
#include "models/columns/storecolumns.h"
#include "models/evidence/evidenceview.h"
#include "models/indicators/groundwork.h"
#include "models/store/workspace.h"
#include "tests/benchmarks/reportbench.h"
#include "tests/benchmarks/stopwatch.h"
#include "tests/benchmarks/viewbench.h"
#include "tests/benchmarks/windowbench.h"
#include "widgets/charts/chartbuilder.h"

#include <QApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <qcustomplot.h>

#include <cstdio>
#include <cstdlib>
#include <functional>

using namespace shopglass;

namespace {

constexpr int RecentDays = 30;

[[noreturn]] void stop(const QString &sentence)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(sentence));
    std::exit(1);
}

template<class T>
T need(Result<T> result)
{
    if (!result)
        stop(result.error().sentence);
    return std::move(result).value();
}

void print(const QJsonObject &object)
{
    std::printf("%s\n", QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
}

std::shared_ptr<const StoreColumns> columnsOf(const QString &path)
{
    const Workspace workspace = need(Workspace::open(path, Workspace::Mode::ReadOnly));
    const std::vector<Store> stores = need(workspace.stores());
    if (stores.size() != 1)
        stop(QStringLiteral("The workspace must hold one store."));
    return need(loadColumns(workspace, stores.front()));
}

int timeColumns(const QString &path)
{
    print({{QStringLiteral("ms"), medianOf([&path] { columnsOf(path); })}});
    return 0;
}

/// The columns' last days up to the as-of day.
AnalysisContext contextOf(const QString &path, int days)
{
    const Services services = need(Services::make());
    auto columns = columnsOf(path);
    AnalysisRequest request;
    request.to = columns->asOf;
    if (request.to)
        request.from = request.to->plus(1 - days);
    request.asOf = columns->asOf;
    return need(analysisContext(services, columns, request));
}

int timeViews(const QString &path, const QString &only)
{
    print(timeEachView(contextOf(path, RecentDays), only));
    return 0;
}

/// The six questions of peers/duckdb.mjs, each with an evaluator that has kept nothing.
int timeDashboards(const QString &path)
{
    AnalysisContext context = contextOf(path, RecentDays);
    context.comparison = Comparison::None;
    const Period recent = context.period;
    const Period all{context.asOf.plus(1 - 730), context.asOf};
    const QStringList sales{QStringLiteral("paid_gmv"), QStringLiteral("paid_orders")};
    const QStringList goods{QStringLiteral("paid_gmv"), QStringLiteral("paid_quantity")};
    const auto byDayAndField = [&](const Evaluator &evaluator, Period period) {
        std::size_t rows = 0;
        for (const Field field :
             {Field::Distribution, Field::SelfBroadcast, Field::Shelf, Field::Unclassified}) {
            RowFilter filter;
            filter.field = field;
            rows += evaluator.rowsIn(sales, GroupBy::Day, period, filter).size();
        }
        return rows;
    };
    const QStringList repurchase{QStringLiteral("repurchase_rate_30d"),
                                 QStringLiteral("repurchase_rate_90d")};
    const QStringList newProducts{QStringLiteral("new_product_gmv")};
    using Question = std::function<std::size_t(const Evaluator &)>;
    const std::vector<std::pair<QString, Question>> questions{
        {QStringLiteral("dayField"), [&](const Evaluator &e) { return byDayAndField(e, all); }},
        {QStringLiteral("dayFieldRecent"), [&](const Evaluator &e) { return byDayAndField(e, recent); }},
        {QStringLiteral("topRecent"),
         [&](const Evaluator &e) { return e.rowsIn(goods, GroupBy::Product, recent).size(); }},
        {QStringLiteral("topAll"),
         [&](const Evaluator &e) { return e.rowsIn(goods, GroupBy::Product, all).size(); }},
        {QStringLiteral("repurchase"),
         [&](const Evaluator &e) { return e.rowsIn(repurchase, GroupBy::Month, all).size(); }},
        {QStringLiteral("newProducts"),
         [&](const Evaluator &e) { return e.rowsIn(newProducts, GroupBy::None, recent).size(); }},
    };
    double sum = 0;
    std::size_t rows = 0;
    QJsonObject each;
    for (const auto &[name, question] : questions) {
        const double ms = medianOf([&, &ask = question] { rows += ask(Evaluator(context)); });
        each.insert(name, ms);
        sum += ms;
    }
    print({{QStringLiteral("ms"), sum},
           {QStringLiteral("rows"), qint64(rows)},
           {QStringLiteral("each"), each}});
    return 0;
}

/// From asking for the rows behind a figure of two years to the first page of them, what figures rest on
/// being there as it is in the window: the slowest of the questions of peers/duckdb.mjs.
int timeRows(const QString &path)
{
    AnalysisContext context = contextOf(path, 730);
    context.groundwork = std::make_shared<const Groundwork>(context.columns, context.rulebook, context.asOf);
    const Workspace workspace = need(Workspace::open(path, Workspace::Mode::ReadOnly));
    double slowest = 0;
    QJsonObject each;
    const auto time = [&](const char *indicator, RowsPart part) {
        RowsQuestion question;
        question.indicator = QString::fromLatin1(indicator);
        question.part = part;
        const double ms = medianOf([&] { need(readEvidence(question, Evaluator(context), workspace)); });
        each.insert(question.indicator, ms);
        slowest = std::max(slowest, ms);
    };
    time("paid_gmv", RowsPart::Counted);
    time("unpaid_rate", RowsPart::Bad);
    time("shelf_gmv", RowsPart::Counted);
    print({{QStringLiteral("ms"), slowest}, {QStringLiteral("each"), each}});
    return 0;
}

int timeReport(const QString &path)
{
    const QJsonObject result = timePdf(contextOf(path, RecentDays));
    if (result.isEmpty())
        stop(QStringLiteral("The report could not be written."));
    print(result);
    return 0;
}

/// Hours of a shop: slow waves, and noise of a fifth of them.
int timeChart(int points)
{
    ChartSpec spec;
    spec.xUnit = AxisUnit::Plain;
    ChartSeries series;
    for (int i = 0; i < points; ++i) {
        series.x.push_back(i);
        series.y.push_back(500 + 400 * std::sin(i / 500.0) + i % 1000 * 919 % 200);
    }
    spec.series.push_back(std::move(series));
    ChartStyle style;
    style.font = chartFont();
    style.size = QSize(1200, 600);
    QCustomPlot plot;
    buildChart(plot, spec, style);
    print({{QStringLiteral("ms"), medianOf([&plot] { plot.replot(QCustomPlot::rpImmediateRefresh); })}});
    return 0;
}

int usage()
{
    std::fputs(
        "shopglass_bench dashboards|columns|views|rows|pdf|window-painted|window-filled|period WORKSPACE\n"
        "shopglass_bench import WORKSPACE FILE\n"
        "shopglass_bench xlsx ROWS OUT.xlsx\n"
        "shopglass_bench chart POINTS\n"
        "shopglass_bench window-minimal\n",
        stderr);
    return 2;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("shopglass"));
    const QStringList arguments = QCoreApplication::arguments();
    const QString command = arguments.value(1);
    const QString operand = arguments.value(2);
    if (command == QLatin1String("window-minimal"))
        return showMinimal();
    if (operand.isEmpty())
        return usage();
    if (command == QLatin1String("dashboards"))
        return timeDashboards(operand);
    if (command == QLatin1String("columns"))
        return timeColumns(operand);
    if (command == QLatin1String("views"))
        return timeViews(operand, arguments.value(3));
    if (command == QLatin1String("rows"))
        return timeRows(operand);
    if (command == QLatin1String("pdf"))
        return timeReport(operand);
    if (command == QLatin1String("xlsx"))
        return writeTwelveColumns(operand.toInt(), arguments.value(3)) ? 0 : 1;
    if (command == QLatin1String("chart"))
        return timeChart(operand.toInt());
    if (command == QLatin1String("window-painted"))
        return showShopglass(operand, Until::Painted);
    if (command == QLatin1String("window-filled"))
        return showShopglass(operand, Until::Filled);
    if (command == QLatin1String("period"))
        return timePeriodChange(operand);
    if (command == QLatin1String("import"))
        return timeImport(operand, arguments.value(3));
    return usage();
}
