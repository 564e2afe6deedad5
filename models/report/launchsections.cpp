#include "models/report/cells.h"
#include "models/report/launchparts.h"
#include "models/report/parts.h"
#include "models/report/twin.h"
#include "models/report/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace shopglass {

namespace {

constexpr std::size_t CurvesShown = 3;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReportLaunches)
};

/// Where the share of new products stands against its target.
QString targetSentence(const ViewSet &views)
{
    const IndicatorValue &share = views.launches.newProductGmvShare;
    if (!views.launchBoard || !share.hasValue())
        return {};
    const double target = views.launchBoard->rules.shareTarget;
    const QString gap = QString::number(std::abs(share.value - target) * 100.0, 'f', 1);
    //: The target is this product's own, of the rulebook
    return share.value >= target
        ? Texts::tr("That is %1 percentage points above the target of %2 (our assumption, not official).")
              .arg(gap, percent(target, 0))
        : Texts::tr("That is %1 percentage points below the target of %2 (our assumption, not official).")
              .arg(gap, percent(target, 0));
}

QStringList launchSentences(const ViewSet &views, const TextContext &text)
{
    const LaunchView &view = views.launches;
    QStringList sentences = {indicatorSentence(views, view.newProductGmvShare, text)};
    if (view.untoldDays > 0) {
        sentences << Texts::tr(
                         "The order history has gaps: on %n day(s) of the period no product can be called "
                         "new, because the %1 days before are not all covered by order files.",
                         nullptr, view.untoldDays)
                         .arg(view.rules.quietDays);
    }
    if (const QString target = targetSentence(views); !target.isEmpty())
        sentences << target;
    const auto running = std::count_if(view.launches.begin(), view.launches.end(),
                                       [](const Launch &launch) { return launch.running; });
    if (view.launches.empty()) {
        sentences << noLaunchText(view);
        if (view.firstPossibleDay) {
            sentences
                << Texts::tr(
                       "New and old products can be told apart from %1 on: a launch needs %2 covered days "
                       "before it.")
                       .arg(view.firstPossibleDay->iso())
                       .arg(view.rules.quietDays);
        }
        return sentences;
    }
    sentences << Texts::tr("%n launch(es) whose %2 days meet the period or still run, %1 of them still "
                           "inside; together they sold %3 in the period.",
                           nullptr, int(view.launches.size()))
                     .arg(running)
                     .arg(view.rules.windowDays)
                     .arg(compactMoney(Money::fromFen(view.newProductGmv), text.language));
    const auto best = std::max_element(view.launches.begin(), view.launches.end(),
                                       [](const Launch &a, const Launch &b) { return a.gmv < b.gmv; });
    if (best->gmv > 0) {
        sentences << Texts::tr("The largest is %1 with %2 in %3 orders.")
                         .arg(launchName(*best), compactMoney(Money::fromFen(best->gmv), text.language),
                              fullCount(best->orders));
    }
    return sentences;
}

} // namespace

QString noLaunchText(const LaunchView &view)
{
    // Days that no file tells, or before which the history is too short, tell of no launch either way.
    return view.newProductGmvShare.state == ValueState::NotCovered
        ? Texts::tr("The files cannot tell whether a product was launched in this period.")
        : Texts::tr("No product was launched in this period.");
}

namespace {

ChartSeries baseline(const std::vector<double> &fen, const QString &name)
{
    ChartSeries series;
    series.name = name;
    series.role = SeriesRole::Comparison;
    for (std::size_t day = 0; day < fen.size(); ++day) {
        series.x.push_back(static_cast<double>(day + 1)); // the launch day is day 1
        series.y.push_back(fen[day] / 100.0);
    }
    return series;
}

ChartSpec curveChart(const ViewSet &views, const TextContext &text)
{
    static constexpr std::array<SeriesRole, CurvesShown> Roles
        = {SeriesRole::Primary, SeriesRole::Accent2, SeriesRole::Accent3};
    const LaunchView &view = views.launches;
    ChartSpec chart;
    chart.id = QStringLiteral("launches.curves");
    chart.title = Texts::tr("Cumulative GMV by day of the launch");
    chart.xUnit = AxisUnit::Plain;
    chart.yUnit = AxisUnit::Money;
    chart.emptyText = noLaunchText(view);
    if (!view.lowerQuartile.empty()) {
        ChartSeries range = baseline(view.lowerQuartile, Texts::tr("Middle half of completed launches"));
        range.role = SeriesRole::Range;
        for (const double fen : view.upperQuartile)
            range.yUpper.push_back(fen / 100.0);
        chart.series.push_back(std::move(range));
        chart.series.push_back(baseline(
            view.median, Texts::tr("Median of %n launch(es)", nullptr, int(view.completedLaunches))));
    }
    std::vector<const Launch *> shown;
    for (const Launch &launch : view.launches)
        shown.push_back(&launch);
    std::stable_sort(shown.begin(), shown.end(), [](const Launch *a, const Launch *b) {
        return a->running != b->running ? a->running : a->gmv > b->gmv;
    });
    shown.resize(std::min(shown.size(), CurvesShown));
    for (std::size_t i = 0; i < shown.size(); ++i) {
        ChartSeries series;
        series.name = launchName(*shown[i]);
        series.role = Roles[i];
        for (std::size_t day = 0; day < shown[i]->cumulativeGmv.size(); ++day) {
            series.x.push_back(static_cast<double>(day + 1));
            series.y.push_back(yuan(shown[i]->cumulativeGmv[day]));
        }
        chart.series.push_back(std::move(series));
    }
    if (shown.empty())
        chart.series.clear();
    chart.summary = view.median.empty()
        ? Texts::tr("The largest launches day by day. There are too few completed launches for a median.")
        : Texts::tr("The largest launches against the median of completed ones, day by day.");
    completeTwin(chart, Texts::tr("Day of the launch"), text);
    return chart;
}

TableCell refundCell(const Launch &launch, const TextContext &text)
{
    if (!launch.refund)
        return textCell(stateText(ValueState::NotCovered), Meaning::Muted);
    TableCell cell = moneyCell(*launch.refund, text);
    if (!launch.refundDays.all()) {
        cell.text = Texts::tr("%1 (partly)").arg(cell.text);
        cell.tooltip = Texts::tr("Refunds are known for the orders of %1 of the %2 days.")
                           .arg(launch.refundDays.covered)
                           .arg(launch.refundDays.days);
    }
    return cell;
}

TableSpec launchTable(const ViewSet &views, const TextContext &text)
{
    TableSpec table;
    table.id = QStringLiteral("launches.products");
    table.title = Texts::tr("New products");
    table.columns
        = {textColumn(QStringLiteral("product"), Texts::tr("Product")),
           textColumn(QStringLiteral("day"), Texts::tr("Launched")),
           numberColumn(QStringLiteral("index"), Texts::tr("Day")),
           textColumn(QStringLiteral("stage"), Texts::tr("Stage")),
           numberColumn(QStringLiteral("orders"), Texts::tr("Orders"), QStringLiteral("paid_orders")),
           numberColumn(QStringLiteral("gmv"), Texts::tr("GMV"), QStringLiteral("paid_gmv")),
           numberColumn(QStringLiteral("period_gmv"), Texts::tr("In the period")),
           numberColumn(QStringLiteral("refund"), Texts::tr("Refunded"),
                        QStringLiteral("refund_amount_by_pay_day"))};
    for (const Field field : {Field::Distribution, Field::SelfBroadcast, Field::Shelf, Field::Unclassified})
        table.columns.push_back(numberColumn(fieldId(field), fieldName(field)));
    for (std::size_t i = 0; i < views.launches.launches.size(); ++i) {
        const Launch &launch = views.launches.launches[i];
        TableCell name = namedCell(launch.productName, launch.productId);
        TableCell state
            = textCell(launch.running ? Texts::tr("day %1, %2 left").arg(launch.day).arg(launch.daysLeft)
                                      : Texts::tr("over"));
        state.raw = launch.day;
        std::vector<TableCell> row = {name,
                                      dayCell(launch.launchDay),
                                      state,
                                      textCell(launchStageName(launch.stage)),
                                      countCell(launch.orders, text),
                                      moneyCell(launch.gmv, text),
                                      moneyCell(launch.periodGmv, text),
                                      refundCell(launch, text)};
        for (const Field field :
             {Field::Distribution, Field::SelfBroadcast, Field::Shelf, Field::Unclassified})
            row.push_back(launchFieldCell(launch, field, text));
        table.rows.push_back(std::move(row));
        RowsQuestion question;
        question.product = launch.productId;
        question.period = launchDays(launch);
        table.questions.push_back(question);
    }
    const LaunchRules &rules = views.launches.rules;
    table.note
        = Texts::tr(
              "New = bought again after %1 days without a purchase; its sales count for %2 days. Stage by "
              "the orders of the last %3 days: a field with at least %4 of at least %5 orders.")
              .arg(rules.quietDays)
              .arg(rules.windowDays)
              .arg(rules.stageDays)
              .arg(percent(rules.stageShare, 0))
              .arg(rules.stageMinimumOrders);
    table.emptyText = noLaunchText(views.launches);
    return table;
}

} // namespace

std::vector<Section> launchSections(const ViewSet &views, const TextContext &text)
{
    Section section;
    section.id = QStringLiteral("launches.summary");
    section.title = Texts::tr("New products");
    section.sentences = launchSentences(views, text);
    section.cards.push_back(indicatorCard(views, views.launches.newProductGmvShare, text));
    section.charts.push_back(curveChart(views, text));
    section.tables.push_back(launchTable(views, text));
    if (!views.launchBoard)
        return {section};
    return {section, launchBoardSection(views, text)};
}

} // namespace shopglass
