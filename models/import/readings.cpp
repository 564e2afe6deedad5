#include "models/import/readings.h"

#include "models/import/celltext.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace shopglass {
namespace {

constexpr BeijingSeconds SecondsPerHour = 3600;
constexpr int HoursPerDay = 24;

bool isFault(const Typed &typed, std::string_view why)
{
    return typed.fault && typed.fault == why;
}

Typed numberTyped(qint64 number)
{
    return {{TypedValue::Kind::Number, number, {}}, nullptr};
}

RawCell textCell(std::string_view text)
{
    return {RawCell::Kind::Text, text, 0.0, false};
}

/// Two texts with a separator between them, e.g. two prices or two days.
struct Halves
{
    std::string_view first;
    std::string_view second;
};

std::optional<Halves> splitAt(std::string_view text, std::size_t position, std::size_t length)
{
    const Halves halves{trimmed(text.substr(0, position)), trimmed(text.substr(position + length))};
    if (halves.first.empty() || halves.second.empty())
        return std::nullopt;
    return halves;
}

/// 2025-07-01-2025-07-31, 2025/07/01 ~ 2025/07/31, 2025-07-01 至 2025-07-31, 20250701-20250731.
std::optional<Halves> periodOf(std::string_view text)
{
    static constexpr std::string_view Separators[] = {"至", "~", "～", "—", "到"};
    for (const std::string_view separator : Separators) {
        if (const std::size_t at = text.find(separator); at != std::string_view::npos)
            return splitAt(text, at, separator.size());
    }
    // A dash stands in the middle of two equally long halves.
    const std::size_t middle = text.size() / 2;
    constexpr std::size_t ShortestDay = 8;
    if (text.size() > 2 * ShortestDay && text.size() % 2 == 1 && text[middle] == '-')
        return splitAt(text, middle, 1);
    const std::size_t dash = text.find(" - ");
    return dash == std::string_view::npos ? std::nullopt : splitAt(text, dash, 3);
}

/// A day and, where the text has one, its hour.
struct DayHour
{
    BeijingSeconds moment = 0;
    std::optional<int> hour;
};

/// The hour of "13", "13时", "13点", "13:00", "13:00-13:59", "13:00:00".
std::optional<int> hourOf(std::string_view text)
{
    int hour = 0;
    std::size_t digits = 0;
    while (digits < text.size() && digits < 3 && text[digits] >= '0' && text[digits] <= '9')
        hour = hour * 10 + (text[digits++] - '0');
    if (digits == 0 || digits > 2 || hour >= HoursPerDay)
        return std::nullopt;
    const std::string_view rest = text.substr(digits);
    const bool clock = !rest.empty() && (rest.front() == ':' || rest.front() == '-' || rest.front() == '~')
        && rest.find_first_not_of("0123456789:-~ ") == std::string_view::npos;
    return rest.empty() || clock || rest == "时" || rest == "点" ? std::optional<int>(hour) : std::nullopt;
}

/// "2026-11-14 13", "2026-11-14 13:00-13:59", "2026-11-14 13:00". Texts with seconds are times like others.
std::optional<DayHour> dayHourOf(std::string_view text, DateOrder order)
{
    const std::size_t gap = text.find_first_of(" T");
    if (gap == std::string_view::npos)
        return std::nullopt;
    const std::string_view clock = trimmed(text.substr(gap + 1));
    const TimeText day = readTime(trimmed(text.substr(0, gap)), order);
    const auto hour = hourOf(clock);
    if (day.state != TimeText::State::Value || !hour
        || std::count(clock.begin(), clock.end(), ':') > (clock.find('-') == std::string_view::npos ? 1 : 4))
        return std::nullopt;
    return DayHour{day.seconds, hour};
}

Typed typeRounded(const RawCell &cell)
{
    const CellNumber number = numberOf(cell);
    if (number.blank)
        return {};
    if (!number.number || number.number->percent || number.number->currency)
        return {{}, reason::BadCount};
    const auto value = scaledRounded(number.number->value, 0);
    return value ? numberTyped(*value) : Typed{{}, reason::BadCount};
}

Typed typeSpread(const RawCell &cell, Reading end)
{
    const Typed single = typeMoney(cell);
    if (!single.fault || cell.kind != RawCell::Kind::Text)
        return single;
    const std::string_view text = unwrapped(cell.text);
    static constexpr std::string_view Separators[] = {"至", "~", "～", "—", "到", "-"};
    for (const std::string_view separator : Separators) {
        const std::size_t at = text.find(separator, 1);
        if (at == std::string_view::npos)
            continue;
        const auto halves = splitAt(text, at, separator.size());
        if (!halves)
            return single;
        const Typed low = typeMoney(textCell(halves->first));
        const Typed high = typeMoney(textCell(halves->second));
        const bool ordered = !low.fault && !high.fault && low.value.kind == TypedValue::Kind::Number
            && high.value.kind == TypedValue::Kind::Number && low.value.number <= high.value.number;
        if (!ordered)
            return single;
        return end == Reading::SpreadLow ? low : high;
    }
    return single;
}

/// The seconds after midnight of a cell that is a day or a moment; none when it is no time.
std::optional<BeijingSeconds> secondsOfDay(const RawCell &cell)
{
    const Typed time = typeTime(cell, DateOrder::DayMonthYear, nullptr);
    if (time.fault || time.value.kind != TypedValue::Kind::Number)
        return std::nullopt;
    return time.value.number - startOf(dayOf(time.value.number));
}

Typed typeDayWithHour(const RawCell &cell, DateOrder order, const DateForm *form)
{
    if (cell.kind == RawCell::Kind::Text) {
        if (const auto dayHour = dayHourOf(unwrapped(cell.text), order))
            return numberTyped(dayOf(dayHour->moment).number());
    }
    return typeDay(cell, order, form);
}

Typed typeClockHour(const RawCell &cell, DateOrder order, DayColumn dayColumn)
{
    const std::string_view text
        = cell.kind == RawCell::Kind::Text ? unwrapped(cell.text) : std::string_view();
    if (cell.kind == RawCell::Kind::Blank || (cell.kind == RawCell::Kind::Text && meansBlank(text)))
        return {};
    if (cell.kind == RawCell::Kind::Number && !cell.date && cell.number < HoursPerDay)
        return typeCount(cell);
    if (const auto hour = hourOf(text))
        return numberTyped(*hour);
    if (const auto dayHour = dayHourOf(text, order))
        return numberTyped(*dayHour->hour);
    const auto seconds = secondsOfDay(cell);
    if (!seconds)
        return {{}, reason::BadCount};
    if (dayColumn == DayColumn::Hours)
        return numberTyped(*seconds / SecondsPerHour);
    return *seconds == 0 ? Typed{} : Typed{{}, reason::MixedHours};
}

Typed typeWholeDay(const RawCell &cell, DateOrder order, const DateForm *form)
{
    const Typed day = typeDay(cell, order, form);
    if (showsHour(cell) && !isFault(day, reason::SpansDays))
        return {{}, reason::PartOfDay};
    return day;
}

} // namespace

Typed typeReading(const Attribute &attribute, const RawCell &cell, DateOrder order, const DateForm *form,
                  DayColumn dayColumn)
{
    switch (attribute.reading) {
    case Reading::Rounded:
        return typeRounded(cell);
    case Reading::SpreadLow:
    case Reading::SpreadHigh:
        return typeSpread(cell, attribute.reading);
    case Reading::WholeDay:
        return typeWholeDay(cell, order, form);
    case Reading::DayWithHour:
        return typeDayWithHour(cell, order, form);
    case Reading::ClockHour:
        return typeClockHour(cell, order, dayColumn);
    case Reading::Plain:
        break;
    }
    return typeDay(cell, order, form);
}

Typed typeDay(const RawCell &cell, DateOrder order, const DateForm *form)
{
    const Typed day = typeDate(cell, order, form);
    if (!day.fault || cell.kind != RawCell::Kind::Text)
        return day;
    const auto period = periodOf(unwrapped(cell.text));
    if (!period)
        return day;
    const Typed first = typeDate(textCell(period->first), order, form);
    const Typed last = typeDate(textCell(period->second), order, form);
    if (first.fault || last.fault || first.value.kind != TypedValue::Kind::Number)
        return day;
    return first.value.number == last.value.number ? first : Typed{{}, reason::SpansDays};
}

bool showsHour(const RawCell &cell)
{
    if (cell.kind == RawCell::Kind::Text && dayHourOf(unwrapped(cell.text), DateOrder::DayMonthYear))
        return true;
    const bool moment = cell.kind == RawCell::Kind::Text || cell.date;
    return moment && secondsOfDay(cell).value_or(0) != 0;
}

} // namespace shopglass
