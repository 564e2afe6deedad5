#include "models/import/xlsxcell.h"

#include "models/base/day.h"

#include <charconv>
#include <cmath>

namespace shopglass {

namespace {

constexpr int MostColumns = 16'384;
constexpr int SerialOf1970 = 25'569; ///< 1970-01-01 in the 1900 system
constexpr double DaysBetweenSystems = 1462.0;

/// Two digits at `at`, at most `most`.
std::optional<int> twoDigits(std::string_view text, std::size_t at, int most)
{
    if (at + 2 > text.size())
        return std::nullopt;
    int value = 0;
    const auto read = std::from_chars(text.data() + at, text.data() + at + 2, value);
    if (read.ptr != text.data() + at + 2 || value < 0 || value > most)
        return std::nullopt;
    return value;
}

/// `hh:mm`, `hh:mm:ss`, `hh:mm:ss.fff`, each with or without `Z`, as a part of a day.
std::optional<double> partOfDay(std::string_view time)
{
    if (time.ends_with('Z'))
        time.remove_suffix(1);
    const auto hours = twoDigits(time, 0, 23);
    const auto minutes = twoDigits(time, 3, 59);
    if (!hours || !minutes || time[2] != ':')
        return std::nullopt;
    double seconds = 0.0;
    if (time.size() > 5) {
        const auto whole = twoDigits(time, 6, 59);
        const auto exact = xlsxNumber(time.substr(6));
        if (time[5] != ':' || !whole || !exact)
            return std::nullopt;
        seconds = *exact;
    }
    return (*hours * 3600.0 + *minutes * 60.0 + seconds) / double(SecondsPerDay);
}

} // namespace

std::optional<int> columnOfAddress(std::string_view address)
{
    int column = 0;
    std::size_t i = 0;
    for (; i < address.size(); ++i) {
        const char upper = static_cast<char>(address[i] & ~0x20);
        if (upper < 'A' || upper > 'Z')
            break;
        column = column * 26 + (upper - 'A' + 1);
        if (column > MostColumns)
            return std::nullopt;
    }
    if (column == 0 || i == address.size())
        return std::nullopt;
    for (; i < address.size(); ++i) {
        if (address[i] < '0' || address[i] > '9')
            return std::nullopt;
    }
    return column - 1;
}

std::optional<double> xlsxNumber(std::string_view text)
{
    constexpr std::string_view Blanks = " \t\r\n";
    const std::size_t begin = text.find_first_not_of(Blanks);
    if (begin == std::string_view::npos)
        return std::nullopt;
    text = text.substr(begin, text.find_last_not_of(Blanks) - begin + 1);
    if (text.starts_with('+'))
        text.remove_prefix(1);
    double value = 0.0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    if (read.ec != std::errc() || read.ptr != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

std::optional<double> serialOfIso(std::string_view text)
{
    constexpr std::size_t DateSize = 10;
    const std::string_view date = text.substr(0, DateSize);
    const auto day = Day::fromIso(QString::fromLatin1(date.data(), static_cast<qsizetype>(date.size())));
    if (!day)
        return std::nullopt;
    const double serial = day->number() + SerialOf1970;
    if (text.size() == DateSize)
        return serial;
    if (text[DateSize] != 'T' && text[DateSize] != ' ')
        return std::nullopt;
    const auto part = partOfDay(text.substr(DateSize + 1));
    return part ? std::optional(serial + *part) : std::nullopt;
}

double serialIn1900(double serialIn1904)
{
    return serialIn1904 < 1.0 ? serialIn1904 : serialIn1904 + DaysBetweenSystems;
}

} // namespace shopglass
