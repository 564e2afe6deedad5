#include "models/base/day.h"

#include <QDate>

namespace shopglass {

namespace {

constexpr qint64 JulianDayOf1970 = 2440588;

}

Day Day::fromDate(QDate date)
{
    Q_ASSERT(date.isValid());
    return Day(static_cast<std::int32_t>(date.toJulianDay() - JulianDayOf1970));
}

std::optional<Day> Day::fromIso(QStringView text)
{
    if (text.size() != 10)
        return std::nullopt;
    const QDate date = QDate::fromString(text.toString(), QStringLiteral("yyyy-MM-dd"));
    if (!date.isValid())
        return std::nullopt;
    return fromDate(date);
}

QDate Day::date() const
{
    return QDate::fromJulianDay(JulianDayOf1970 + m_number);
}

QString Day::iso() const
{
    return date().toString(QStringLiteral("yyyy-MM-dd"));
}

QString beijingText(BeijingSeconds seconds)
{
    const Day day = dayOf(seconds);
    const auto rest = static_cast<int>(seconds - startOf(day));
    const QLatin1Char zero('0');
    return QStringLiteral("%1 %2:%3:%4")
        .arg(day.iso())
        .arg(rest / 3600, 2, 10, zero)
        .arg(rest / 60 % 60, 2, 10, zero)
        .arg(rest % 60, 2, 10, zero);
}

} // namespace shopglass
