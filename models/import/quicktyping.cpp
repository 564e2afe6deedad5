#include "models/import/quicktyping.h"

#include "models/import/timetext.h"

#include <algorithm>

namespace shopglass {
namespace {

constexpr std::size_t MostDigits = 18; ///< always below 2^63

/// The digits from `at` on; moves behind them. Requires: no more than MostDigits follow each other, or the
/// number is not used.
std::size_t takeDigits(std::string_view text, std::size_t &at, qint64 &value)
{
    const std::size_t begin = at;
    for (; at < text.size(); ++at) {
        const auto digit = static_cast<unsigned char>(text[at] - '0');
        if (digit > 9 || at - begin == MostDigits)
            break;
        value = value * 10 + digit;
    }
    return at - begin;
}

/// Two digits at `at`; above 99 where there are none.
int twoDigits(std::string_view text, std::size_t at)
{
    const auto tens = static_cast<unsigned char>(text[at] - '0');
    const auto ones = static_cast<unsigned char>(text[at + 1] - '0');
    return tens > 9 || ones > 9 ? 100 : tens * 10 + ones;
}

/// A number with at most `decimals` digits behind the point, times ten to that power. `text` is used up.
std::optional<qint64> scaledNumber(std::string_view text, int decimals)
{
    constexpr std::size_t MostWhole = 12; // with the decimals far below 2^63
    std::size_t at = 0;
    qint64 value = 0;
    const std::size_t whole = takeDigits(text, at, value);
    if (whole == 0 || whole > MostWhole)
        return std::nullopt;
    std::size_t fraction = 0;
    if (at < text.size()) {
        if (text[at] != '.')
            return std::nullopt;
        ++at;
        fraction = takeDigits(text, at, value);
        if (fraction == 0 || fraction > std::size_t(decimals) || at != text.size())
            return std::nullopt;
    }
    for (auto i = int(fraction); i < decimals; ++i)
        value *= 10;
    return value;
}

} // namespace

std::string_view quickTrimmed(std::string_view text)
{
    const auto isBlank = [](char c) { return static_cast<unsigned char>(c) <= 0x20 || c == 0x7F; };
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

std::optional<qint64> quickMoney(std::string_view text)
{
    constexpr std::string_view Yuan = "¥";
    if (text.starts_with(Yuan))
        text.remove_prefix(Yuan.size());
    const bool negative = text.starts_with('-');
    if (negative)
        text.remove_prefix(1);
    const auto value = scaledNumber(text, 2);
    return value && negative ? -*value : value;
}

std::optional<qint64> quickCount(std::string_view text)
{
    std::size_t at = 0;
    qint64 value = 0;
    if (takeDigits(text, at, value) == 0 || at != text.size())
        return std::nullopt;
    return value;
}

std::optional<qint64> quickId(std::string_view text)
{
    if (text.starts_with('0') && text.size() > 1)
        return std::nullopt;
    return quickCount(text);
}

std::optional<qint64> quickPercent(std::string_view text)
{
    if (!text.ends_with('%'))
        return std::nullopt;
    text.remove_suffix(1);
    return scaledNumber(text, 4);
}

std::optional<std::string_view> quickText(std::string_view text)
{
    // Bytes with which blanks beyond ASCII begin, and the other characters that celltext.h looks for.
    constexpr std::string_view BlankLeads = "\xC2\xE2\xE3\xEF";
    constexpr std::string_view SpecialStarts = "/nNiI#\\=-_(\xE7";
    text = quickTrimmed(text);
    if (text.empty())
        return std::nullopt;
    const auto isLead = [&](std::size_t fromEnd) {
        return text.size() >= fromEnd
            && BlankLeads.find(text[text.size() - fromEnd]) != std::string_view::npos;
    };
    if (BlankLeads.find(text.front()) != std::string_view::npos
        || SpecialStarts.find(text.front()) != std::string_view::npos || isLead(2) || isLead(3))
        return std::nullopt;
    return text;
}

std::optional<BeijingSeconds> QuickTime::read(std::string_view text)
{
    constexpr std::size_t Size = 19;
    if (text.size() != Size || text[10] != ' ' || text[13] != ':' || text[16] != ':')
        return std::nullopt;
    const int hour = twoDigits(text, 11);
    const int minute = twoDigits(text, 14);
    const int second = twoDigits(text, 17);
    if (hour > 23 || minute > 59 || second > 59)
        return std::nullopt;
    const std::string_view day = text.substr(0, m_text.size());
    if (day != std::string_view(m_text.data(), m_text.size())) {
        const TimeText start = readTime(day, DateOrder::Auto);
        if (start.state != TimeText::State::Value || day[4] != '-')
            return std::nullopt;
        std::copy(day.begin(), day.end(), m_text.begin());
        m_start = start.seconds;
    }
    return m_start + hour * 3600 + minute * 60 + second;
}

} // namespace shopglass
