// How the hours from payment to pick-up spread: what the 48-hour rate alone does not tell (Scores page).

#include "models/report/cells.h"
#include "models/report/scoreparts.h"
#include "models/report/twin.h"
#include "models/report/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace shopglass {

namespace {

constexpr std::size_t WarehousesShown = 10;
/// What the parts of a box are, as HourSpread has them.
constexpr std::array Percents = {5, 25, 50, 75, 95};

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReportShipping)
};

QString stepWords(const PickupStep &step)
{
    if (step.never)
        return Texts::tr("Not picked up");
    if (!step.to)
        return Texts::tr("More than %1 h").arg(step.from);
    return step.from == 0 ? Texts::tr("Up to %1 h").arg(*step.to)
                          : Texts::tr("More than %1 up to %2 h").arg(step.from).arg(*step.to);
}

/// Short enough to stand below a column.
QString stepLabel(const PickupStep &step)
{
    if (step.never)
        //: Orders that were not picked up, below a narrow column
        return Texts::tr("none");
    return step.to ? QStringLiteral("%1–%2").arg(step.from).arg(*step.to)
                   : QStringLiteral(">%1").arg(step.from);
}

Meaning meaningOf(const ShippingStep &step)
{
    if (step.orders == 0)
        return Meaning::None;
    return step.inTime == step.orders ? Meaning::Good : step.inTime == 0 ? Meaning::Bad : Meaning::Warning;
}

QString countText(qint64 orders, const TextContext &text)
{
    return compactCount(orders, text.language);
}

QStringList sentencesOf(const ShippingHours &hours, const TextContext &text)
{
    const WarehouseHours &all = hours.all;
    QStringList sentences{
        Texts::tr("Of %1 orders due for pick-up %2 were picked up in time, %3 late and %4 not at all.")
            .arg(countText(all.orders, text), countText(all.inTime, text),
                 countText(all.pickedUp - all.inTime, text), countText(all.orders - all.pickedUp, text))};
    if (all.spread) {
        sentences << Texts::tr("Half of those picked up waited at most %1, one in twenty longer than %2.")
                         .arg(hoursText(all.spread->median, text.language),
                              hoursText(all.spread->high, text.language));
    }
    return sentences;
}

ChartSpec stepChart(const ShippingHours &hours, const TextContext &text)
{
    ChartSpec chart;
    chart.id = QStringLiteral("shipping.hours");
    chart.kind = ChartKind::Columns;
    chart.title = Texts::tr("Orders by hours from payment to pick-up");
    chart.xUnit = AxisUnit::Plain;
    chart.yUnit = AxisUnit::Count;
    chart.series.push_back({Texts::tr("Orders"), SeriesRole::Primary, {}, {}, {}});
    std::vector<RowsQuestion> questions;
    for (const ShippingStep &step : hours.steps) {
        ChartBar bar;
        bar.label = stepLabel(step.step);
        bar.parts = {double(step.orders)};
        bar.text = step.orders > 0 ? countText(step.orders, text) : QString();
        bar.meaning = meaningOf(step);
        chart.bars.push_back(std::move(bar));
        RowsQuestion &question = questions.emplace_back();
        question.of = step.step.key();
        question.period = hours.window;
        if (hours.limitHours && step.step.to && *step.step.to <= *hours.limitHours)
            chart.markX = double(chart.bars.size());
    }
    if (hours.limitHours) {
        chart.markText = Texts::tr("limit: %1 h").arg(*hours.limitHours);
        chart.summary
            = Texts::tr("Left of the line are the orders of the 48-hour rate that were picked up in "
                        "time.");
    } else {
        chart.summary
            = Texts::tr("The time limit changed within these days: each order is measured by its own, "
                        "so there is no line.");
    }
    completeTwin(chart, Texts::tr("Hours"), text);
    // A column that the pointer is on opens its orders, as the step's name does.
    chart.twin.columns[0].definitionId = QStringLiteral("pickup_wait_orders");
    chart.twin.columns[1].definitionId = QStringLiteral("pickup_wait_orders");
    chart.twin.columns.push_back(
        numberColumn(QStringLiteral("in_time"), Texts::tr("In time"), QStringLiteral("pickup_in_time")));
    for (std::size_t i = 0; i < hours.steps.size(); ++i) {
        chart.twin.rows[i].front() = textCell(stepWords(hours.steps[i].step));
        chart.twin.rows[i].push_back(countCell(hours.steps[i].inTime, text));
    }
    chart.twin.questions = std::move(questions);
    return chart;
}

QString warehouseName(const WarehouseHours &warehouse)
{
    return warehouse.name.isEmpty() ? Texts::tr("No warehouse named") : warehouse.name;
}

void addBox(ChartSpec &chart, const QString &label, const WarehouseHours &warehouse)
{
    const HourSpread &spread = *warehouse.spread;
    ChartBar bar;
    bar.label = label;
    bar.parts = {spread.low, spread.lowerQuarter, spread.median, spread.upperQuarter, spread.high};
    chart.bars.push_back(std::move(bar));
}

/// Everything and, where orders name warehouses, each that has enough orders.
std::vector<std::pair<QString, const WarehouseHours *>> boxesOf(const ShippingHours &hours)
{
    std::vector<std::pair<QString, const WarehouseHours *>> boxes;
    if (hours.all.spread)
        boxes.emplace_back(Texts::tr("All orders"), &hours.all);
    for (const WarehouseHours &warehouse : hours.warehouses) {
        if (warehouse.spread && boxes.size() <= WarehousesShown)
            boxes.emplace_back(warehouseName(warehouse), &warehouse);
    }
    return boxes;
}

RowsQuestion ordersOf(const ShippingHours &hours, const WarehouseHours &warehouse)
{
    RowsQuestion question;
    question.period = hours.window;
    if (&warehouse != &hours.all)
        question.group = RowsGroup{GroupBy::Warehouse, warehouse.name};
    return question;
}

ChartSpec boxChart(const ShippingHours &hours, const TextContext &text)
{
    ChartSpec chart;
    chart.id = QStringLiteral("shipping.warehouses");
    chart.kind = ChartKind::Boxes;
    chart.title = Texts::tr("Hours to pick-up by warehouse");
    chart.xUnit = AxisUnit::Plain;
    chart.yUnit = AxisUnit::Hours;
    const auto boxes = boxesOf(hours);
    for (const auto &[label, warehouse] : boxes)
        addBox(chart, label, *warehouse);
    if (!chart.bars.empty()) {
        for (const QString &name :
             {Texts::tr("5 % took at most"), Texts::tr("A quarter at most"), Texts::tr("Half at most"),
              Texts::tr("Three quarters at most"), Texts::tr("95 % at most")})
            chart.series.push_back({name, SeriesRole::Primary, {}, {}, {}});
        if (hours.limitHours) {
            chart.markX = *hours.limitHours;
            chart.markText = Texts::tr("limit: %1 h").arg(*hours.limitHours);
        }
    }
    chart.summary
        = Texts::tr("Of the orders that were picked up: the box holds the middle half, the line in it "
                    "halves them, the whiskers end at 5 and 95 %. Orders that nobody picked up are in "
                    "no box.");
    chart.emptyText
        = Texts::tr("Fewer than %1 orders were picked up: too few for a spread.").arg(hours.minimumSample);
    completeTwin(chart, Texts::tr("Warehouse"), text);
    for (std::size_t place = 1; place < chart.twin.columns.size() && !boxes.empty(); ++place) {
        chart.twin.columns[place].definitionId = QStringLiteral("pickup_hours");
        chart.twin.columns[place].part = QString::number(Percents[place - 1]);
    }
    TableColumn missing = numberColumn(QStringLiteral("missing"), Texts::tr("Not picked up"),
                                       QStringLiteral("pickup_wait_orders"));
    missing.part = QStringLiteral("never");
    const QString due = QStringLiteral("pickup_due_orders");
    chart.twin.columns[0].definitionId = due;
    chart.twin.columns.insert(chart.twin.columns.begin() + 1,
                              {numberColumn(QStringLiteral("due"), Texts::tr("Due"), due), missing});
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        const WarehouseHours &warehouse = *boxes[i].second;
        std::vector<TableCell> &row = chart.twin.rows[i];
        row.insert(
            row.begin() + 1,
            {countCell(warehouse.orders, text), countCell(warehouse.orders - warehouse.pickedUp, text)});
        chart.twin.questions.push_back(ordersOf(hours, warehouse));
    }
    return chart;
}

QString noteOf(const ShippingHours &hours)
{
    const auto few = std::ranges::count_if(hours.warehouses,
                                           [](const WarehouseHours &warehouse) { return !warehouse.spread; });
    QString note = Texts::tr("Orders paid in %1 whose time limit lies wholly in the days that shipment files "
                             "cover.")
                       .arg(fullPeriod(hours.window));
    if (hours.warehouses.empty())
        note += QLatin1Char(' ') + Texts::tr("The order files name no warehouse.");
    else if (few > 0)
        note += QLatin1Char(' ')
            + Texts::tr("%n warehouse(s) with fewer than %1 orders picked up have no box.", nullptr, int(few))
                  .arg(hours.minimumSample);
    return note;
}

} // namespace

std::vector<Section> shippingSections(const ShippingHours &hours, const TextContext &text)
{
    if (hours.all.orders == 0)
        return {}; // what is missing is said where the rate is told
    Section section;
    section.id = QStringLiteral("scores.shipping");
    section.title = Texts::tr("Hours from payment to pick-up (estimated)");
    section.sentences = sentencesOf(hours, text);
    section.charts = {stepChart(hours, text), boxChart(hours, text)};
    section.note = noteOf(hours);
    return {std::move(section)};
}

} // namespace shopglass
