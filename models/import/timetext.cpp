#include "models/import/timetext.h"

#include "models/import/celltext.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace shopglass {
namespace {

constexpr int FirstYear = 2000;
constexpr int LastYear = 2099;

/// Days since 1970-01-01 of a proleptic Gregorian date.
constexpr std::int64_t daysFromCivil(int year, int month, int day)
{
    const int y = month <= 2 ? year - 1 : year;
    const int era = y / 400;
    const int yearOfEra = y - era * 400;
    const int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    const int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return std::int64_t(era) * 146097 + dayOfEra - 719468;
}

constexpr int daysIn(int year, int month)
{
    constexpr std::array<int, 12> Days = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : Days[static_cast<std::size_t>(month - 1)];
}

struct Parts
{
    int year = 0;
    int month = 0;
    int day = 0;
    int hour = 0;
    int minute = 0;
    int second = 0;
};

std::optional<BeijingSeconds> secondsOf(const Parts &p)
{
    if (p.year < FirstYear || p.year > LastYear || p.month < 1 || p.month > 12 || p.day < 1
        || p.day > daysIn(p.year, p.month) || p.hour > 23 || p.minute > 59 || p.second > 59)
        return std::nullopt;
    return daysFromCivil(p.year, p.month, p.day) * SecondsPerDay + p.hour * 3600 + p.minute * 60 + p.second;
}

/// Walks through a text from left to right.
class Cursor final
{
public:
    explicit Cursor(std::string_view text)
        : m_rest(text)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }
    [[nodiscard]] std::string_view rest() const { return m_rest; }

    bool take(std::string_view word)
    {
        if (!m_rest.starts_with(word))
            return false;
        m_rest.remove_prefix(word.size());
        return true;
    }

    /// A number of `fewest` … `most` digits; `most` digits at the most are taken.
    bool number(int &value, int fewest, int most)
    {
        int count = 0;
        value = 0;
        while (count < most && std::size_t(count) < m_rest.size() && m_rest[std::size_t(count)] >= '0'
               && m_rest[std::size_t(count)] <= '9') {
            value = value * 10 + (m_rest[std::size_t(count)] - '0');
            ++count;
        }
        m_rest.remove_prefix(std::size_t(count));
        return count >= fewest;
    }

    bool skipBlanks()
    {
        const std::string_view after = trimmed(m_rest);
        const auto start = m_rest.size() - (std::size_t(m_rest.data() + m_rest.size() - after.data()));
        const bool any = start > 0;
        m_rest = after;
        return any;
    }

private:
    std::string_view m_rest;
};

/// A separator that must come back the same: 2026-4-2, 2026/4/2, 2026.4.2.
bool takeSeparator(Cursor &cursor, char &separator)
{
    for (const char candidate : {'-', '/', '.'}) {
        if (cursor.take(std::string_view(&candidate, 1))) {
            separator = candidate;
            return true;
        }
    }
    return false;
}

/// Z, +08:00, +0800, +08 at the end; moves the time to Beijing.
bool readZone(Cursor &cursor, BeijingSeconds &offset)
{
    if (cursor.take("Z") || cursor.take("z")) {
        offset = 8 * 3600;
        return cursor.atEnd();
    }
    const bool west = cursor.rest().starts_with('-');
    if (!west && !cursor.rest().starts_with('+'))
        return cursor.atEnd();
    cursor.take(west ? "-" : "+");
    int hours = 0;
    int minutes = 0;
    if (!cursor.number(hours, 2, 2))
        return false;
    cursor.take(":");
    if (!cursor.atEnd() && !cursor.number(minutes, 2, 2))
        return false;
    if (hours > 14 || minutes > 59 || !cursor.atEnd())
        return false;
    const BeijingSeconds east = (hours * 3600 + minutes * 60) * (west ? -1 : 1);
    offset = 8 * 3600 - east;
    return true;
}

bool readHalfOfDay(Cursor &cursor, Parts &parts)
{
    cursor.skipBlanks();
    const bool am = cursor.take("AM") || cursor.take("am");
    const bool pm = !am && (cursor.take("PM") || cursor.take("pm"));
    if (!am && !pm)
        return true;
    if (parts.hour < 1 || parts.hour > 12)
        return false;
    parts.hour = parts.hour % 12 + (pm ? 12 : 0);
    return true;
}

/// 10:20, 10:20:30, 10:20:30.123, 10时20分30秒, with zone or AM/PM behind.
bool readClock(Cursor &cursor, Parts &parts, BeijingSeconds &offset)
{
    if (!cursor.number(parts.hour, 1, 2))
        return false;
    if (cursor.take("时")) {
        if (!cursor.number(parts.minute, 1, 2) || !cursor.take("分"))
            return false;
        if (cursor.number(parts.second, 1, 2) && !cursor.take("秒"))
            return false;
        return cursor.atEnd();
    }
    const auto colon = [&cursor] { return cursor.take(":") || cursor.take("："); };
    if (!colon() || !cursor.number(parts.minute, 2, 2))
        return false;
    if (colon()) {
        if (!cursor.number(parts.second, 1, 2))
            return false;
        if (cursor.take(".")) {
            int fraction = 0;
            if (!cursor.number(fraction, 1, 9))
                return false;
        }
    }
    return readHalfOfDay(cursor, parts) && readZone(cursor, offset);
}

TimeText finish(Cursor cursor, Parts parts)
{
    BeijingSeconds offset = 0;
    if (!cursor.atEnd()) {
        const bool blank = cursor.skipBlanks();
        const bool iso = cursor.take("T");
        if ((!blank && !iso) || !readClock(cursor, parts, offset))
            return {};
    }
    const auto seconds = secondsOf(parts);
    if (!seconds)
        return {};
    return {TimeText::State::Value, *seconds + offset};
}

/// 20260402, 20260402102030, or a serial such as 46114.43.
TimeText readDigitsOnly(std::string_view text)
{
    Parts parts;
    Cursor cursor(text);
    if (text.size() == 8 || text.size() == 14) {
        cursor.number(parts.year, 4, 4);
        cursor.number(parts.month, 2, 2);
        cursor.number(parts.day, 2, 2);
        if (!cursor.atEnd()) {
            cursor.number(parts.hour, 2, 2);
            cursor.number(parts.minute, 2, 2);
            cursor.number(parts.second, 2, 2);
        }
        const auto seconds = secondsOf(parts);
        return seconds && cursor.atEnd() ? TimeText{TimeText::State::Value, *seconds} : TimeText{};
    }
    return {};
}

TimeText readSerialText(std::string_view text)
{
    double serial = 0.0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), serial);
    if (fault != std::errc() || end != text.data() + text.size())
        return {};
    const auto seconds = timeOfSerial(serial);
    return seconds ? TimeText{TimeText::State::Value, *seconds} : TimeText{};
}

TimeText readYearFirst(Cursor cursor, int year)
{
    Parts parts;
    parts.year = year;
    if (cursor.take("年")) {
        if (!cursor.number(parts.month, 1, 2) || !cursor.take("月") || !cursor.number(parts.day, 1, 2))
            return {};
        if (!cursor.take("日"))
            return {};
        if (!cursor.atEnd() && cursor.rest().front() >= '0' && cursor.rest().front() <= '9') {
            BeijingSeconds offset = 0; // 2026年4月2日10:20 without a blank
            const auto ok = readClock(cursor, parts, offset);
            const auto seconds = secondsOf(parts);
            return ok && seconds ? TimeText{TimeText::State::Value, *seconds + offset} : TimeText{};
        }
        return finish(cursor, parts);
    }
    char separator = 0;
    if (!takeSeparator(cursor, separator) || !cursor.number(parts.month, 1, 2)
        || !cursor.take(std::string_view(&separator, 1)) || !cursor.number(parts.day, 1, 2))
        return {};
    return finish(cursor, parts);
}

} // namespace

TimeText readTime(std::string_view text, DateOrder order)
{
    const bool digits = std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (digits && (text.size() == 8 || text.size() == 14))
        return readDigitsOnly(text);
    Cursor cursor(text);
    int first = 0;
    Cursor afterYear = cursor;
    if (afterYear.number(first, 4, 4) && !afterYear.atEnd()
        && !(afterYear.rest().front() >= '0' && afterYear.rest().front() <= '9'))
        return readYearFirst(afterYear, first);
    int second = 0;
    Parts parts;
    char separator = 0;
    if (!cursor.number(first, 1, 2) || !takeSeparator(cursor, separator) || !cursor.number(second, 1, 2)
        || !cursor.take(std::string_view(&separator, 1)) || !cursor.number(parts.year, 4, 4))
        return readSerialText(text);
    if (order == DateOrder::Auto || order == DateOrder::YearMonthDay)
        return {TimeText::State::OrderUnknown, 0};
    parts.day = order == DateOrder::DayMonthYear ? first : second;
    parts.month = order == DateOrder::DayMonthYear ? second : first;
    return finish(cursor, parts);
}

std::optional<BeijingSeconds> timeOfSerial(double serial)
{
    constexpr double UnixEpoch = 25569.0;
    constexpr double First = 36526.0; // 2000-01-01
    constexpr double Last = 73051.0; // 2100-01-01
    if (!(serial >= First && serial < Last))
        return std::nullopt;
    return std::llround((serial - UnixEpoch) * double(SecondsPerDay));
}

std::optional<DateForm> DateForm::parse(std::string_view form)
{
    DateForm result;
    std::array<int, 7> seen{};
    const auto literal = [&result](std::string_view text) {
        if (result.m_tokens.empty() || result.m_tokens.back().part != Part::Literal)
            result.m_tokens.push_back({Part::Literal, 0, 0, {}});
        result.m_tokens.back().literal += text;
    };
    while (!form.empty()) {
        const char letter = form.front();
        if (letter == '\'') {
            const std::size_t end = form.find('\'', 1);
            if (end == std::string_view::npos)
                return std::nullopt;
            literal(form.substr(1, end - 1));
            form.remove_prefix(end + 1);
            continue;
        }
        if (!((letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z'))) {
            literal(form.substr(0, 1));
            form.remove_prefix(1);
            continue;
        }
        const std::size_t run = std::min(form.find_first_not_of(letter), form.size());
        const std::string_view letters = "yMdHhms";
        static constexpr Part Kinds[]
            = {Part::Year, Part::Month, Part::Day, Part::Hour, Part::Hour, Part::Minute, Part::Second};
        const std::size_t kind = letters.find(letter);
        if (kind == std::string_view::npos || (letter == 'y' ? run != 4 : run > 2))
            return std::nullopt;
        Token token;
        token.part = Kinds[kind];
        token.fewestDigits = int(run);
        token.mostDigits = letter == 'y' ? 4 : 2;
        if (++seen[std::size_t(token.part)] > 1)
            return std::nullopt;
        result.m_tokens.push_back(token);
        form.remove_prefix(run);
    }
    if (seen[std::size_t(Part::Year)] != 1 || seen[std::size_t(Part::Month)] != 1
        || seen[std::size_t(Part::Day)] != 1)
        return std::nullopt;
    return result;
}

std::optional<BeijingSeconds> DateForm::read(std::string_view text) const
{
    Parts parts;
    Cursor cursor(text);
    for (const Token &token : m_tokens) {
        if (token.part == Part::Literal) {
            if (!cursor.take(token.literal))
                return std::nullopt;
            continue;
        }
        int ignored = 0;
        int &target = token.part == Part::Year ? parts.year
            : token.part == Part::Month        ? parts.month
            : token.part == Part::Day          ? parts.day
            : token.part == Part::Hour         ? parts.hour
            : token.part == Part::Minute       ? parts.minute
            : token.part == Part::Second       ? parts.second
                                               : ignored;
        if (!cursor.number(target, token.fewestDigits, token.mostDigits))
            return std::nullopt;
    }
    return cursor.atEnd() ? secondsOf(parts) : std::nullopt;
}

} // namespace shopglass
