#include "widgets/charts/valueticker.h"

#include "widgets/charts/axislabels.h"

#include <algorithm>
#include <cmath>

namespace shopglass {

ValueTicker::ValueTicker(AxisUnit unit, Language language)
    : m_unit(unit)
    , m_language(language)
{
}

QString ValueTicker::getTickLabel(double tick, const QLocale & /*locale*/, QChar /*formatChar*/,
                                  int /*precision*/)
{
    return axisLabel(tick, m_step, m_unit, m_language);
}

QVector<double> ValueTicker::createTickVector(double tickStep, const QCPRange &range)
{
    const bool whole = m_unit == AxisUnit::Count;
    m_step = whole ? std::max(1.0, std::ceil(tickStep)) : tickStep;
    QVector<double> ticks = QCPAxisTicker::createTickVector(m_step, range);
    if (m_last) {
        ticks.removeIf([this](double tick) { return tick > *m_last + m_step * 1e-6; });
        if (ticks.size() < 2 && *m_last > 0.0)
            ticks << *m_last;
    }
    return ticks;
}

} // namespace shopglass
