#include "widgets/charts/axislabels.h"

#include "models/base/day.h"

#include <QDate>
#include <QFontMetrics>

#include <array>
#include <cmath>
#include <vector>

namespace shopglass {

namespace {

constexpr std::array DaySteps = {1, 2, 3, 5, 7, 10, 14};
constexpr std::array MonthSteps = {1, 2, 3, 6, 12};
constexpr int LabelGap = 14;

QString withoutZeroFen(QString text)
{
    if (text.endsWith(QStringLiteral(".00")))
        text.chop(3);
    return text;
}

QDate dateOf(double number)
{
    return Day::fromNumber(static_cast<std::int32_t>(std::llround(number))).date();
}

/// As many decimals as the step needs to be written exactly: 2.5 needs one, or 82.5 would read 83.
int decimalsFor(double step)
{
    constexpr int Most = 4;
    double scaled = step;
    for (int decimals = 0; decimals < Most; ++decimals, scaled *= 10.0) {
        if (std::abs(scaled - std::round(scaled)) < 1e-6)
            return decimals;
    }
    return Most;
}

int widthOf(const QFontMetrics &metrics, const QString &widest)
{
    return metrics.horizontalAdvance(widest) + LabelGap;
}

void addDays(QMap<double, QString> &ticks, int from, int to, int step)
{
    for (int day = from; day <= to; day += step)
        ticks.insert(day, dateOf(day).toString(QStringLiteral("M/d")));
}

void addMonths(QMap<double, QString> &ticks, int from, int to, int step)
{
    const QDate first = dateOf(from);
    QDate month(first.year(), first.month(), 1);
    if (month < first)
        month = month.addMonths(1);
    const QDate last = dateOf(to);
    for (; month <= last; month = month.addMonths(step))
        ticks.insert(Day::fromDate(month).number(), month.toString(QStringLiteral("yyyy/M")));
}

int indexStep(int span, int fits)
{
    for (int power = 1; power < 1000000; power *= 10) {
        for (const int unit : {1, 2, 5}) {
            if (span / (unit * power) + 1 <= fits)
                return unit * power;
        }
    }
    return std::max(span, 1);
}

} // namespace

QString axisLabel(double value, double step, AxisUnit unit, Language language)
{
    switch (unit) {
    case AxisUnit::Money:
        return withoutZeroFen(compactMoney(Money::fromFen(std::llround(value * 100.0)), language));
    case AxisUnit::Count:
        return compactCount(std::llround(value), language);
    case AxisUnit::Percent:
        return percent(value, decimalsFor(step * 100.0));
    case AxisUnit::Day:
        return dateOf(value).toString(QStringLiteral("M/d"));
    case AxisUnit::Hours:
    case AxisUnit::Score:
    case AxisUnit::Plain:
        break;
    }
    const QString text = QString::number(value, 'f', decimalsFor(step));
    return text.startsWith(QStringLiteral("-0")) && text.toDouble() == 0.0 ? text.mid(1) : text;
}

QMap<double, QString> positionTicks(double from, double to, AxisUnit unit, int pixels, const QFont &font)
{
    QMap<double, QString> ticks;
    const QFontMetrics metrics(font);
    const int first = static_cast<int>(std::llround(from));
    const int last = static_cast<int>(std::llround(to));
    const int span = last - first;
    if (unit != AxisUnit::Day) {
        const int fits = std::max(2, pixels / widthOf(metrics, QString::number(last)));
        const int step = indexStep(span, fits);
        const int start = static_cast<int>(std::ceil(double(first) / step)) * step;
        for (int index = start; index <= last; index += step)
            ticks.insert(index, QString::number(index));
        return ticks;
    }
    const int fits = std::max(2, pixels / widthOf(metrics, QStringLiteral("12/30")));
    for (const int step : DaySteps) {
        if (span / step + 1 <= fits) {
            addDays(ticks, first, last, step);
            return ticks;
        }
    }
    return monthTicks(from, to, pixels, font);
}

QMap<double, QString> monthTicks(double from, double to, int pixels, const QFont &font)
{
    QMap<double, QString> ticks;
    const int first = static_cast<int>(std::llround(from));
    const int last = static_cast<int>(std::llround(to));
    const int fits = std::max(2, pixels / widthOf(QFontMetrics(font), QStringLiteral("2026/12")));
    for (const int step : MonthSteps) {
        if ((last - first) / 30 / step + 1 <= fits || step == MonthSteps.back()) {
            addMonths(ticks, first, last, step);
            break;
        }
    }
    return ticks;
}

QMap<double, QString> factorTicks(double from, double to, AxisUnit unit, Language language, int pixels,
                                  const QFont &font)
{
    static const std::vector<std::vector<double>> Choices
        = {{1, 1.5, 2, 3, 4, 5, 6, 8}, {1, 2, 5}, {1, 3}, {1}};
    const QFontMetrics metrics(font);
    QMap<double, QString> ticks;
    for (const std::vector<double> &units : Choices) {
        ticks.clear();
        int room = 0;
        for (double power = std::pow(10.0, std::floor(std::log10(from))); power <= to; power *= 10.0) {
            for (const double one : units) {
                const double tick = one * power;
                const bool half = unit == AxisUnit::Count && tick != std::floor(tick);
                if (tick < from || tick > to || half)
                    continue;
                ticks.insert(tick, axisLabel(tick, tick, unit, language));
                room += widthOf(metrics, ticks[tick]);
            }
        }
        if (room <= pixels)
            break;
    }
    return ticks;
}

} // namespace shopglass
