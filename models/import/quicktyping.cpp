#include "models/import/quicktyping.h"

#include "models/import/digitrun.h"
#include "models/import/timetext.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>

namespace shopglass {
namespace {

constexpr std::size_t MostDigits = 18; ///< always below 2^63

enum class ByteClass : unsigned char {
    Plain,
    Special, ///< what celltext.h looks for begins with it
    BlankLead, ///< blanks beyond ASCII begin with it
};

constexpr std::array<ByteClass, 256> ByteClasses = [] {
    std::array<ByteClass, 256> classes{};
    for (const char c : std::string_view("/nNiI#\\=-_("))
        classes[static_cast<unsigned char>(c)] = ByteClass::Special;
    for (const char c : std::string_view("\xC2\xE2\xE3\xEF"))
        classes[static_cast<unsigned char>(c)] = ByteClass::BlankLead;
    return classes;
}();

constexpr bool LowestFirst = std::endian::native == std::endian::little;

/// The digits from `at` on; moves behind them. More than MostDigits in all wrap around, and the number is not
/// used.
std::size_t takeDigits(std::string_view text, std::size_t &at, std::uint64_t &value)
{
    const std::size_t begin = at;
    if constexpr (LowestFirst) {
        constexpr std::size_t Eight = 8;
        while (text.size() - at >= Eight && at - begin + Eight <= MostDigits) {
            const auto digits = numberOfEight(eightBytes(text.data() + at));
            if (!digits)
                break;
            value = value * 100'000'000 + *digits;
            at += Eight;
        }
    }
    for (; at < text.size(); ++at) {
        const auto digit = static_cast<unsigned char>(text[at] - '0');
        if (digit > 9 || at - begin == MostDigits)
            break;
        value = value * 10 + digit;
    }
    return at - begin;
}

/// Two digits at `at`; above 99 where there are none.
unsigned twoDigits(std::string_view text, std::size_t at)
{
    const auto tens = static_cast<unsigned char>(text[at] - '0');
    const auto ones = static_cast<unsigned char>(text[at + 1] - '0');
    return tens > 9 || ones > 9 ? 100 : tens * 10U + ones;
}

/// A number with at most `decimals` digits behind the point, times ten to that power. `text` is used up.
std::optional<qint64> scaledNumber(std::string_view text, int decimals)
{
    constexpr std::size_t MostWhole = 12; // with the decimals far below 2^63
    std::size_t at = 0;
    std::uint64_t value = 0;
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
    return static_cast<qint64>(value);
}

/// scaledNumber(text, 2), where nearly every text has two digits behind the point.
std::optional<qint64> hundredths(std::string_view text)
{
    if constexpr (LowestFirst) {
        if (text.size() >= 4 && text.size() <= 8) {
            if (const auto value = numberOfHundredths(text.data(), text.size()))
                return static_cast<qint64>(*value);
        }
    }
    return scaledNumber(text, 2);
}

} // namespace

std::optional<qint64> quickMoney(std::string_view text)
{
    if (!text.empty() && text.front() >= '0' && text.front() <= '9')
        return hundredths(text);
    constexpr std::string_view Yuan = "¥";
    if (text.starts_with(Yuan))
        text.remove_prefix(Yuan.size());
    const bool negative = text.starts_with('-');
    if (negative)
        text.remove_prefix(1);
    const auto value = hundredths(text);
    return value && negative ? -*value : value;
}

std::optional<qint64> quickCount(std::string_view text)
{
    if constexpr (LowestFirst) {
        if (!text.empty() && text.size() <= 16) {
            const auto value = numberOfDigits(text.data(), text.size());
            return value ? std::optional(static_cast<qint64>(*value)) : std::nullopt;
        }
    }
    std::size_t at = 0;
    std::uint64_t value = 0;
    if (takeDigits(text, at, value) == 0 || at != text.size())
        return std::nullopt;
    return static_cast<qint64>(value);
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

bool isPlainText(std::string_view text)
{
    if (text.empty() || text.starts_with("空")) // celltext.h knows words that begin with it
        return false;
    const auto classOf
        = [&text](std::size_t index) { return ByteClasses[static_cast<unsigned char>(text[index])]; };
    if (classOf(0) != ByteClass::Plain)
        return false;
    const std::size_t size = text.size();
    return (size < 2 || classOf(size - 2) != ByteClass::BlankLead)
        && (size < 3 || classOf(size - 3) != ByteClass::BlankLead);
}

bool isLetteredId(std::string_view text)
{
    constexpr std::size_t LongerThanAnyWord = 10; // "infinity" and other words for nothing
    if (text.size() < LongerThanAnyWord || !isPlainText(text))
        return false;
    return (text.front() >= 'A' && text.front() <= 'Z') || (text.front() >= 'a' && text.front() <= 'z');
}

std::optional<BeijingSeconds> QuickTime::read(std::string_view text)
{
    constexpr std::size_t Size = 19;
    if (text.size() != Size || text[10] != ' ' || text[13] != ':' || text[16] != ':')
        return std::nullopt;
    const unsigned hour = twoDigits(text, 11);
    const unsigned minute = twoDigits(text, 14);
    const unsigned second = twoDigits(text, 17);
    if (hour > 23 || minute > 59 || second > 59)
        return std::nullopt;
    Known &known = m_days[static_cast<unsigned char>(text[9]) % m_days.size()];
    if (std::memcmp(text.data(), known.text.data(), known.text.size()) != 0) {
        const std::string_view day = text.substr(0, known.text.size());
        const TimeText start = readTime(day, DateOrder::Auto);
        if (start.state != TimeText::State::Value || day[4] != '-')
            return std::nullopt;
        std::copy(day.begin(), day.end(), known.text.begin());
        known.start = start.seconds;
    }
    return known.start + hour * 3600 + minute * 60 + second;
}

} // namespace shopglass
