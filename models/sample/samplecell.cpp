#include "models/sample/samplecell.h"

#include <array>
#include <charconv>

namespace shopglass {

namespace {

void twoDigits(char *at, std::int64_t number)
{
    at[0] = static_cast<char>('0' + number / 10);
    at[1] = static_cast<char>('0' + number % 10);
}

/// "2026-06-18" by Howard Hinnant's days-from-civil turned round; no locale, no allocation.
void writeDate(char *at, std::int64_t days)
{
    const std::int64_t shifted = days + 719'468;
    const std::int64_t era = (shifted >= 0 ? shifted : shifted - 146'096) / 146'097;
    const std::int64_t dayOfEra = shifted - era * 146'097;
    const std::int64_t yearOfEra
        = (dayOfEra - dayOfEra / 1'460 + dayOfEra / 36'524 - dayOfEra / 146'096) / 365;
    const std::int64_t dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const std::int64_t shiftedMonth = (5 * dayOfYear + 2) / 153;
    const std::int64_t month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
    const std::int64_t year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
    twoDigits(at, year / 100);
    twoDigits(at + 2, year % 100);
    twoDigits(at + 5, month);
    twoDigits(at + 8, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1);
}

} // namespace

void SampleCell::setTime(BeijingSeconds seconds)
{
    std::string stamp("0000-00-00 00:00:00");
    const Day day = dayOf(seconds);
    const BeijingSeconds second = seconds - startOf(day);
    writeDate(stamp.data(), day.number());
    twoDigits(stamp.data() + 11, second / 3'600);
    twoDigits(stamp.data() + 14, second / 60 % 60);
    twoDigits(stamp.data() + 17, second % 60);
    set(stamp);
}

void appendYuan(std::string &text, qint64 fen, SampleGrouping grouping)
{
    if (fen < 0)
        text += '-';
    const qint64 size = fen < 0 ? -fen : fen;
    std::array<char, 24> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), size / 100).ptr;
    for (const char *at = digits.data(); at != end; ++at) {
        text += *at;
        const auto left = end - at - 1;
        if (grouping == SampleGrouping::Thousands && left > 0 && left % 3 == 0)
            text += ',';
    }
    text += '.';
    text += static_cast<char>('0' + size % 100 / 10);
    text += static_cast<char>('0' + size % 10);
}

} // namespace shopglass
