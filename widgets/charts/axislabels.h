// The texts along an axis: money and counts in 万/亿 or K/M, days as M/D, only as many as fit.

#pragma once

#include "models/report/chartspec.h"

#include <qcustomplot.h>

namespace shopglass {

/// A figure beside an axis: "¥12万", "20%", "9/1". `step` is the distance of the ticks and decides the
/// decimals.
QString axisLabel(double value, double step, AxisUnit unit, Language language);

/// Ticks of a value axis at round steps.
class ValueTicker final : public QCPAxisTicker
{
public:
    ValueTicker(AxisUnit unit, Language language);

protected:
    QString getTickLabel(double tick, const QLocale &locale, QChar formatChar, int precision) override;
    QVector<double> createTickVector(double tickStep, const QCPRange &range) override;

private:
    AxisUnit m_unit;
    Language m_language;
    double m_step = 1.0;
};

/// Ticks of a day or index axis between `from` and `to`, thinned so that labels of this font do not touch on
/// `pixels`.
QSharedPointer<QCPAxisTickerText> positionTicker(double from, double to, AxisUnit unit, int pixels,
                                                 const QFont &font);

} // namespace shopglass
