// Calendar days and wall-clock seconds of Asia/Shanghai, the only time zone of the product.
//
// Exports carry Beijing wall-clock time without an offset, and Beijing has had no daylight saving since 1991,
// so a plain count is exact: a Day counts days since 1970-01-01, a BeijingTime counts seconds since
// 1970-01-01 00:00 on a Beijing clock.

#pragma once

#include <QString>

#include <compare>
#include <cstdint>
#include <optional>

class QDate;

namespace shopglass {

class Day final
{
public:
    constexpr Day() = default;
    static constexpr Day fromNumber(std::int32_t daysSince1970) { return Day(daysSince1970); }
    /// Requires: a valid date.
    static Day fromDate(QDate date);
    /// `YYYY-MM-DD` only.
    static std::optional<Day> fromIso(QStringView text);

    [[nodiscard]] constexpr std::int32_t number() const noexcept { return m_number; }
    [[nodiscard]] QDate date() const;
    [[nodiscard]] QString iso() const;
    [[nodiscard]] constexpr Day plus(int days) const { return Day(m_number + days); }

    friend constexpr int operator-(Day a, Day b) { return a.m_number - b.m_number; }
    friend constexpr auto operator<=>(Day, Day) = default;

private:
    explicit constexpr Day(std::int32_t number)
        : m_number(number)
    {
    }
    std::int32_t m_number = 0;
};

/// Seconds since 1970-01-01 00:00:00 on a Beijing clock.
using BeijingSeconds = std::int64_t;

inline constexpr BeijingSeconds SecondsPerDay = 86400;

constexpr Day dayOf(BeijingSeconds seconds)
{
    const BeijingSeconds floored
        = seconds >= 0 ? seconds / SecondsPerDay : -((-seconds + SecondsPerDay - 1) / SecondsPerDay);
    return Day::fromNumber(static_cast<std::int32_t>(floored));
}

/// First second of the day.
constexpr BeijingSeconds startOf(Day day)
{
    return BeijingSeconds(day.number()) * SecondsPerDay;
}

/// `YYYY-MM-DD hh:mm:ss`.
QString beijingText(BeijingSeconds seconds);

} // namespace shopglass
