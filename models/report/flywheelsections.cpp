#include "models/products/flywheelview.h"
#include "models/report/cells.h"
#include "models/report/growthsections.h"
#include "models/report/twin.h"
#include "models/report/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <numeric>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReportFlywheel)
};

QString placeName(const std::optional<FlywheelPlace> &place)
{
    if (!place)
        return Texts::tr("No sales");
    switch (*place) {
    case FlywheelPlace::New:
        //: 新品
        return Texts::tr("New");
    case FlywheelPlace::Hit:
        //: 爆款
        return Texts::tr("Hit");
    case FlywheelPlace::Steady:
        //: 日销
        return Texts::tr("Daily seller");
    case FlywheelPlace::Clearing:
        //: 清仓
        return Texts::tr("Clearing");
    case FlywheelPlace::Idle:
        break;
    }
    //: 其他: a product in none of the four places
    return Texts::tr("Slow");
}

constexpr std::size_t PrintedProducts = 20;

std::optional<FlywheelPlace> placeOf(std::size_t state)
{
    return state < FlywheelPlaceCount ? std::optional(FlywheelPlace(state)) : std::nullopt;
}

/// As the rows behind a move are asked for.
QString stateId(std::size_t state)
{
    const auto place = placeOf(state);
    return place ? flywheelPlaceId(*place) : QStringLiteral("none");
}

QString productName(const FlywheelProduct &product)
{
    return product.productName.isEmpty() ? product.productId : product.productName;
}

qint64 productsIn(const FlywheelView &view, FlywheelPlace place)
{
    return view.places[std::size_t(place)].products;
}

QStringList sentencesOf(const ViewSet &views, const FlywheelView &view, const TextContext &text)
{
    QStringList sentences;
    if (!view.covered) {
        return {Texts::tr("No order file covers the %1 days up to %2, so nothing is known of them.")
                    .arg(view.rules.peakDays)
                    .arg(view.day.iso()),
                importHint(views, QStringLiteral("orders"), text)};
    }
    if (view.products.empty()) {
        sentences << Texts::tr("No product sold in the %1 days up to %2.")
                         .arg(view.rules.peakDays)
                         .arg(view.day.iso());
    } else {
        sentences << Texts::tr("On %1: %2 new, %3 hits, %4 daily sellers, %5 clearing, %6 slow.")
                         .arg(view.day.iso())
                         .arg(productsIn(view, FlywheelPlace::New))
                         .arg(productsIn(view, FlywheelPlace::Hit))
                         .arg(productsIn(view, FlywheelPlace::Steady))
                         .arg(productsIn(view, FlywheelPlace::Clearing))
                         .arg(productsIn(view, FlywheelPlace::Idle));
    }
    if (view.uncoveredDays > 0)
        sentences << Texts::tr("Order files are missing for %n of the days looked at: places may be wrong.",
                               nullptr, view.uncoveredDays);
    if (!view.newKnown)
        sentences << Texts::tr("The order history is too short to tell new products from old; nothing may "
                               "be called new that is.");
    if (view.dayBefore && view.uncoveredDaysBefore > 0)
        sentences << Texts::tr("For %1, which is compared with, %n day(s) are missing.", nullptr,
                               view.uncoveredDaysBefore)
                         .arg(view.dayBefore->iso());
    return sentences;
}

TableSpec placeTable(const FlywheelView &view, const TextContext &text)
{
    TableSpec table;
    table.id = QStringLiteral("flywheel.places");
    table.title = Texts::tr("The places and their rules");
    table.columns = {
        textColumn(QStringLiteral("place"), Texts::tr("Place")),
        numberColumn(QStringLiteral("products"), Texts::tr("Products"), QStringLiteral("flywheel_products")),
        numberColumn(QStringLiteral("before"), Texts::tr("Before"), QStringLiteral("flywheel_products")),
        numberColumn(QStringLiteral("gmv"), Texts::tr("GMV of %1 days").arg(view.rules.windowDays),
                     QStringLiteral("flywheel_gmv")),
        numberColumn(QStringLiteral("share"), Texts::tr("Share"), QStringLiteral("flywheel_share")),
        textColumn(QStringLiteral("rule"), Texts::tr("Rule"))};
    if (view.dayBefore)
        table.columns[2].period = Period{*view.dayBefore, *view.dayBefore};
    const qint64 all
        = std::accumulate(view.places.begin(), view.places.end(), qint64(0),
                          [](qint64 sum, const FlywheelPlaceLine &line) { return sum + line.gmv; });
    for (const FlywheelPlaceLine &line : view.places) {
        const auto share = all > 0 ? std::optional(double(line.gmv) / double(all)) : std::nullopt;
        table.rows.push_back({textCell(placeName(line.place)),
                              view.covered ? countCell(line.products, text) : missingCell(),
                              line.productsBefore ? countCell(*line.productsBefore, text) : missingCell(),
                              view.covered ? moneyCell(line.gmv, text) : missingCell(), shareCell(share),
                              textCell(local(view.rules.words[std::size_t(line.place)], text))});
        table.questions.emplace_back().of = flywheelPlaceId(line.place);
    }
    table.note = Texts::tr("Tried in the order new, hit, clearing, daily seller. The platform publishes no "
                           "thresholds; these are our own rule (%1).")
                     .arg(confidenceText(view.rules.provenance.confidence));
    return table;
}

ChartSpec moveChart(const FlywheelView &view, const TextContext &text)
{
    ChartSpec chart;
    chart.id = QStringLiteral("flywheel.moves");
    chart.kind = ChartKind::HeatMap;
    chart.title = view.dayBefore ? Texts::tr("Products by place on %1 (rows) and on %2 (columns)")
                                       .arg(view.dayBefore->iso(), view.day.iso())
                                 : Texts::tr("Moves between the places");
    chart.yUnit = AxisUnit::Count;
    if (!view.moves.empty() && !view.products.empty()) {
        for (std::size_t state = 0; state < FlywheelStateCount; ++state) {
            ChartSeries series;
            series.name = placeName(placeOf(state));
            chart.series.push_back(series);
            ChartBar bar;
            bar.label = placeName(placeOf(state));
            for (const qint64 products : view.moves[state])
                bar.parts.push_back(double(products));
            // Nobody keeps count of what never sold.
            if (state == FlywheelPlaceCount)
                bar.parts.back() = std::numeric_limits<double>::quiet_NaN();
            chart.bars.push_back(bar);
        }
    }
    chart.summary = Texts::tr("Each cell: so many products stood in the row's place then and in the column's "
                              "place now. No sales: none in the %1 days up to that day.")
                        .arg(view.rules.peakDays);
    chart.emptyText = Texts::tr("There is no period to compare with that order files cover.");
    completeTwin(chart, Texts::tr("Then \\ now"), text);
    for (std::size_t state = 0; state < chart.series.size(); ++state) {
        chart.twin.columns[state + 1].definitionId = QStringLiteral("flywheel_moves");
        chart.twin.columns[state + 1].part = stateId(state);
        chart.twin.questions.emplace_back().of = stateId(state);
    }
    return chart;
}

TableSpec productTable(const FlywheelView &view, const TextContext &text)
{
    TableSpec table;
    table.id = QStringLiteral("flywheel.products");
    table.title = Texts::tr("Products by place");
    table.columns
        = {textColumn(QStringLiteral("product"), Texts::tr("Product")),
           textColumn(QStringLiteral("place"), Texts::tr("Place")),
           textColumn(QStringLiteral("before"), Texts::tr("Before")),
           numberColumn(QStringLiteral("days"), Texts::tr("Days in place"), QStringLiteral("flywheel_days")),
           numberColumn(QStringLiteral("gmv"), Texts::tr("GMV of %1 days").arg(view.rules.windowDays),
                        QStringLiteral("paid_gmv")),
           numberColumn(QStringLiteral("orders"), Texts::tr("Orders"), QStringLiteral("paid_orders")),
           numberColumn(QStringLiteral("sold"), Texts::tr("Days with sales"),
                        QStringLiteral("flywheel_sold_days")),
           textColumn(QStringLiteral("weeks"), Texts::tr("Orders of the last 4 weeks"))};
    const Period window{view.day.plus(1 - view.rules.windowDays), view.day};
    for (const FlywheelProduct &product : view.products) {
        TableCell name = textCell(productName(product));
        name.tooltip = product.productId;
        TableCell days = countCell(product.daysInPlace, text);
        if (product.daysInPlace > view.rules.daysInPlace)
            days.text = Texts::tr("%1 or more").arg(product.daysInPlace);
        QStringList weeks;
        for (const qint64 orders : product.weeklyOrders)
            weeks << fullCount(orders);
        table.rows.push_back({name, textCell(placeName(product.place)),
                              view.dayBefore ? textCell(placeName(product.before)) : missingCell(), days,
                              moneyCell(product.gmv, text), countCell(product.orders, text),
                              countCell(product.daysSold, text),
                              textCell(weeks.join(QStringLiteral(" → ")))});
        RowsQuestion question;
        question.product = product.productId;
        question.period = window;
        table.questions.push_back(question);
    }
    table.printedRows = PrintedProducts;
    table.frozenColumns = 1;
    table.emptyText = Texts::tr("No product sold in these days.");
    return table;
}

} // namespace

std::vector<Section> flywheelSections(const ViewSet &views, const TextContext &text)
{
    if (!views.flywheel)
        return {};
    const FlywheelView &view = *views.flywheel;
    Section section;
    section.id = QStringLiteral("launches.flywheel");
    //: 增长飞轮
    section.title = Texts::tr("Growth flywheel");
    section.part = section.title;
    section.sentences = sentencesOf(views, view, text);
    section.tables.push_back(placeTable(view, text));
    section.charts.push_back(moveChart(view, text));
    section.tables.push_back(productTable(view, text));
    return {section};
}

} // namespace shopglass
