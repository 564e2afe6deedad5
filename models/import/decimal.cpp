#include "models/import/decimal.h"

#include "models/import/celltext.h"

#include <array>

namespace shopglass {
namespace {

constexpr int MostDigits = 30;
constexpr std::size_t LongestNumber = 96;

/// Full-width and typographic characters as their ASCII twins; at most LongestNumber bytes, else empty.
std::string_view asAscii(std::string_view text, std::array<char, LongestNumber> &buffer)
{
    static constexpr struct
    {
        std::string_view from;
        char to;
    } Twins[]
        = {{"，", ','}, {"．", '.'}, {"－", '-'}, {"−", '-'}, {"＋", '+'}, {"（", '('},
           {"）", ')'}, {"％", '%'}, {"￥", '$'}, {"¥", '$'}}; // '$' stands for the yuan sign from here on
    std::size_t size = 0;
    while (!text.empty()) {
        if (size == buffer.size())
            return {};
        const auto first = static_cast<unsigned char>(text.front());
        if (first < 0x80) {
            if (first == '$')
                return {}; // a foreign currency
            buffer[size++] = char(first);
            text.remove_prefix(1);
            continue;
        }
        if (first == 0xEF && text.size() >= 3 && static_cast<unsigned char>(text[1]) == 0xBC
            && static_cast<unsigned char>(text[2]) >= 0x90 && static_cast<unsigned char>(text[2]) <= 0x99) {
            buffer[size++] = char('0' + (static_cast<unsigned char>(text[2]) - 0x90));
            text.remove_prefix(3);
            continue;
        }
        bool found = false;
        for (const auto &twin : Twins) {
            if (text.starts_with(twin.from)) {
                buffer[size++] = twin.to;
                text.remove_prefix(twin.from.size());
                found = true;
                break;
            }
        }
        if (!found)
            return {};
    }
    return {buffer.data(), size};
}

bool takePrefix(std::string_view &text, std::string_view prefix)
{
    if (!text.starts_with(prefix))
        return false;
    text = trimmed(text.substr(prefix.size()));
    return true;
}

bool takeSuffix(std::string_view &text, std::string_view suffix)
{
    if (!text.ends_with(suffix))
        return false;
    text = trimmed(text.substr(0, text.size() - suffix.size()));
    return true;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// An exponent such as E-05 at the end of `text`, taken off. False when there is an 'e' that is no exponent.
bool takeExponent(std::string_view &text, int &exponent)
{
    const std::size_t at = text.find_first_of("eE");
    if (at == std::string_view::npos)
        return true;
    std::string_view tail = text.substr(at + 1);
    const bool negative = tail.starts_with('-');
    if (negative || tail.starts_with('+'))
        tail.remove_prefix(1);
    if (at == 0 || tail.empty() || tail.size() > 3)
        return false;
    for (const char c : tail) {
        if (!isDigit(c))
            return false;
        exponent = exponent * 10 + (c - '0');
    }
    if (negative)
        exponent = -exponent;
    text = text.substr(0, at);
    return true;
}

/// Digits with optional thousands groups of three and an optional fraction.
bool takeDigits(std::string_view text, Decimal &value)
{
    int digits = 0;
    int group = -1; // digits since the last comma; -1 before the first
    int seen = 0;
    bool fraction = false;
    for (const char c : text) {
        if (isDigit(c)) {
            ++seen;
            if (digits > 0 || c != '0')
                ++digits;
            if (digits > MostDigits)
                return false;
            value.digits = value.digits * 10 + (c - '0');
            if (fraction)
                ++value.scale;
            else if (group >= 0)
                ++group;
        } else if (c == ',' && !fraction) {
            if (seen == 0 || (group < 0 ? seen > 3 : group != 3))
                return false;
            group = 0;
        } else if (c == '.' && !fraction && (group < 0 || group == 3)) {
            fraction = true;
        } else {
            return false;
        }
    }
    return seen > 0 && (fraction || group < 0 || group == 3) && text.back() != ',';
}

bool timesTenTo(Decimal &value, int power)
{
    value.scale -= power;
    while (value.scale < 0) {
        if (__builtin_mul_overflow(value.digits, Int128(10), &value.digits))
            return false;
        ++value.scale;
    }
    return value.scale <= MostDigits;
}

std::optional<NumberText> readPlain(std::string_view text, int power)
{
    NumberText number;
    bool negative = false;
    if (text.size() >= 2 && text.front() == '(' && text.back() == ')') {
        negative = true;
        text = trimmed(text.substr(1, text.size() - 2));
        if (text.find_first_of("+-") != std::string_view::npos)
            return std::nullopt;
    }
    // The sign may stand before or behind the currency: -¥5, ¥-5.
    bool sign = false;
    for (int i = 0; i < 3; ++i) {
        if (!sign && takePrefix(text, "-"))
            sign = negative = true;
        else if (!sign && takePrefix(text, "+"))
            sign = true;
        else if (!number.currency
                 && (takePrefix(text, "$") || takePrefix(text, "RMB") || takePrefix(text, "CNY")))
            number.currency = true;
    }
    number.percent = takeSuffix(text, "%");
    int exponent = 0;
    if (text.empty() || !takeExponent(text, exponent) || !takeDigits(text, number.value))
        return std::nullopt;
    if (!timesTenTo(number.value, exponent + power))
        return std::nullopt;
    if (negative)
        number.value.digits = -number.value.digits;
    return number;
}

} // namespace

std::optional<NumberText> readNumber(std::string_view text)
{
    const bool yuan = takeSuffix(text, "元");
    int power = 0;
    if (takeSuffix(text, "万"))
        power = 4;
    else if (takeSuffix(text, "亿"))
        power = 8;
    std::array<char, LongestNumber> buffer;
    auto number = readPlain(asAscii(text, buffer), power);
    if (!number || (number->percent && (power != 0 || yuan || number->currency)))
        return std::nullopt;
    number->currency = number->currency || yuan;
    return number;
}

Decimal roundedToSignificant(Decimal value, int digits)
{
    const bool negative = value.digits < 0;
    Int128 magnitude = negative ? -value.digits : value.digits;
    Int128 limit = 1;
    for (int i = 0; i < digits; ++i)
        limit *= 10;
    int dropped = 0;
    Int128 unit = 1;
    while (magnitude / unit >= limit) {
        unit *= 10;
        ++dropped;
    }
    if (dropped == 0)
        return value;
    magnitude = (magnitude + unit / 2) / unit;
    value.scale -= dropped;
    while (value.scale < 0) {
        magnitude *= 10;
        ++value.scale;
    }
    value.digits = negative ? -magnitude : magnitude;
    return value;
}

std::optional<qint64> scaledRounded(Decimal value, int decimals)
{
    Int128 digits = value.digits;
    int scale = value.scale - decimals;
    for (; scale < 0; ++scale) {
        if (__builtin_mul_overflow(digits, Int128(10), &digits))
            return std::nullopt;
    }
    if (scale > 0) {
        Int128 unit = 1;
        for (int i = 0; i < scale; ++i) {
            if (__builtin_mul_overflow(unit, Int128(10), &unit))
                return 0; // smaller than any unit
        }
        const Int128 magnitude = digits < 0 ? -digits : digits;
        const Int128 rounded = magnitude / unit + (magnitude % unit >= unit - magnitude % unit ? 1 : 0);
        digits = digits < 0 ? -rounded : rounded;
    }
    constexpr Int128 Most = std::numeric_limits<qint64>::max();
    if (digits > Most || digits < -Most)
        return std::nullopt;
    return static_cast<qint64>(digits);
}

} // namespace shopglass
