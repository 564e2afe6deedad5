// The ticks of a value axis, with texts in 万/亿 or K/M.

#pragma once

#include "models/report/chartspec.h"

#include <qcustomplot.h>

namespace shopglass {

/// Ticks of a value axis at round steps.
class ValueTicker final : public QCPAxisTicker
{
public:
    ValueTicker(AxisUnit unit, Language language);
    /// No tick beyond this value.
    void setLast(double last) { m_last = last; }

protected:
    QString getTickLabel(double tick, const QLocale &locale, QChar formatChar, int precision) override;
    QVector<double> createTickVector(double tickStep, const QCPRange &range) override;

private:
    AxisUnit m_unit;
    Language m_language;
    double m_step = 1.0;
    std::optional<double> m_last;
};

} // namespace shopglass
