#include "models/sample/samplebook.h"

namespace shopglass {

Result<void> SampleBook::order(const SampleOrder &)
{
    return {};
}

Result<void> SampleBook::day(const SampleDayFigures &)
{
    return {};
}

QString SampleBookContext::daysText() const
{
    const auto text = [](Day day) { return day.iso().remove(QLatin1Char('-')); };
    return text(orders.demand().firstDay()) + QLatin1Char('-') + text(options.lastDay);
}

} // namespace shopglass
