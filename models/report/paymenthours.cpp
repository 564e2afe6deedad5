// When buyers pay, weekday by hour: part of the Buyers page.

#include "models/buyers/buyerview.h"
#include "models/report/buyerparts.h"
#include "models/report/cells.h"
#include "models/report/twin.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <limits>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReportPaymentHours)
};

QString weekdayName(std::size_t weekday, QLocale::FormatType form, const TextContext &text)
{
    const QLocale locale(text.language == Language::Chinese ? QLocale::Chinese : QLocale::English);
    return locale.standaloneDayName(int(weekday) + 1, form);
}

QString hourText(std::size_t hour)
{
    return QStringLiteral("%1:00").arg(hour);
}

struct BusiestHour
{
    std::size_t weekday = 0;
    std::size_t hour = 0;
    double orders = 0.0; ///< on an average day
};

BusiestHour busiestOf(const PaymentHours &hours)
{
    BusiestHour busiest;
    for (std::size_t weekday = 0; weekday < WeekdayCount; ++weekday) {
        for (std::size_t hour = 0; hours.days[weekday] > 0 && hour < HourCount; ++hour) {
            const double orders = double(hours.orders[weekday][hour]) / hours.days[weekday];
            if (orders > busiest.orders)
                busiest = {weekday, hour, orders};
        }
    }
    return busiest;
}

QString busiestSentence(const BuyerView &view, const TextContext &text)
{
    if (!view.hours.hoursKnown || view.hours.allOrders < view.rules.minimumBuyers)
        return {};
    const BusiestHour busiest = busiestOf(view.hours);
    //: %1 weekday, %2 and %3 hours, %4 orders
    return Texts::tr("Most orders of an hour are paid on %1 from %2 to %3: %4 on average.")
        .arg(weekdayName(busiest.weekday, QLocale::LongFormat, text), hourText(busiest.hour),
             hourText(busiest.hour + 1), QString::number(busiest.orders, 'f', 1));
}

/// Each cell opens the orders of its hour: the row says the weekday, the column the hour.
void openCells(TableSpec &twin, const QString &figureId)
{
    const std::size_t beside = twin.columns.size() - std::min(twin.columns.size(), HourCount);
    for (std::size_t hour = 0; beside + hour < twin.columns.size(); ++hour) {
        twin.columns[beside + hour].definitionId = figureId;
        twin.columns[beside + hour].part = QString::number(hour);
    }
    for (std::size_t weekday = 1; weekday <= twin.rows.size(); ++weekday)
        twin.questions.emplace_back().of = QString::number(weekday);
}

/// The averages of an hour of each weekday; `unit` is what one of the figures is in the chart's unit.
ChartSpec hourChart(const BuyerView &view, const WeekdayHours &figures, double unit, const QString &figureId,
                    ChartSpec chart, const TextContext &text)
{
    const PaymentHours &hours = view.hours;
    chart.kind = ChartKind::HeatMap;
    const bool covered = std::ranges::any_of(hours.days, [](int days) { return days > 0; });
    for (std::size_t hour = 0; hours.hoursKnown && hour < HourCount; ++hour)
        chart.series.push_back({hourText(hour), SeriesRole::Primary, {}, {}, {}});
    for (std::size_t weekday = 0; hours.hoursKnown && weekday < WeekdayCount; ++weekday) {
        const int days = hours.days[weekday];
        ChartBar bar;
        bar.label = weekdayName(weekday, QLocale::ShortFormat, text);
        bar.text = Texts::tr("%n day(s)", nullptr, days);
        for (const qint64 figure : figures[weekday])
            bar.parts.push_back(days > 0 ? double(figure) * unit / days
                                         : std::numeric_limits<double>::quiet_NaN());
        chart.bars.push_back(std::move(bar));
    }
    chart.emptyText = !covered ? Texts::tr("No order file covers a day of this period.")
        : hours.allOrders == 0 ? Texts::tr("No order was paid in this period.")
                               : Texts::tr("The order files give the day of payment without its hour.");
    completeTwin(chart, Texts::tr("Weekday"), text);
    for (std::size_t weekday = 0; weekday < chart.twin.rows.size(); ++weekday)
        chart.twin.rows[weekday].insert(chart.twin.rows[weekday].begin() + 1,
                                        countCell(hours.days[weekday], text));
    chart.twin.columns.insert(chart.twin.columns.begin() + 1,
                              numberColumn(QStringLiteral("days"), Texts::tr("Covered days")));
    chart.twin.frozenColumns = 1;
    openCells(chart.twin, figureId);
    return chart;
}

Section hourSection(const QString &id, ChartSpec chart)
{
    Section section;
    section.id = id;
    section.part = Texts::tr("When they pay");
    section.charts.push_back(std::move(chart));
    return section;
}

} // namespace

std::vector<Section> paymentHourSections(const BuyerView &view, const TextContext &text)
{
    ChartSpec orders;
    orders.id = QStringLiteral("buyers.hours.orders");
    orders.title = Texts::tr("Paid orders by weekday and hour");
    orders.summary
        = Texts::tr("Each cell: orders paid in that hour on an average day of that weekday, of the "
                    "days that order files cover. Blank: they cover no such day.");
    orders.yUnit = AxisUnit::Plain;
    ChartSpec gmv;
    gmv.id = QStringLiteral("buyers.hours.gmv");
    gmv.title = Texts::tr("Paid GMV by weekday and hour");
    gmv.summary
        = Texts::tr("The same of the money paid. A promotion among few days stands out for its weekday: "
                    "look at a longer period before you plan by it.");
    gmv.yUnit = AxisUnit::Money;
    Section first = hourSection(
        QStringLiteral("buyers.hours"),
        hourChart(view, view.hours.orders, 1.0, QStringLiteral("hour_orders"), std::move(orders), text));
    first.title = Texts::tr("When buyers pay");
    if (const QString sentence = busiestSentence(view, text); !sentence.isEmpty())
        first.sentences << sentence;
    return {std::move(first),
            hourSection(
                QStringLiteral("buyers.hours.money"),
                hourChart(view, view.hours.gmv, yuan(1), QStringLiteral("hour_gmv"), std::move(gmv), text))};
}

} // namespace shopglass
