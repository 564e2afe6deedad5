#include "models/import/typing.h"

#include "models/import/celltext.h"
#include "models/import/headertext.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace shopglass {
namespace {

constexpr int SpreadsheetDigits = 15;

Typed numberTyped(qint64 number)
{
    return {{TypedValue::Kind::Number, number, {}}, nullptr};
}

Typed textTyped(std::string_view text)
{
    return {{TypedValue::Kind::Text, 0, text}, nullptr};
}

Typed faulty(const char *why)
{
    return {{}, why};
}

bool allDigits(std::string_view text)
{
    return !text.empty()
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// 1.23E+17, as a spreadsheet shows an id that it took for a number, or 1.23E17, as Java writes one. Without
/// a sign it must look like nothing else: 1234567E12 may well be an id of letters and digits.
bool looksDestroyed(std::string_view text)
{
    constexpr std::size_t MostExponentDigits = 3;
    const std::size_t at = text.find_first_of("eE");
    if (at == std::string_view::npos || at == 0 || at + 1 >= text.size())
        return false;
    const bool hasSign = text[at + 1] == '+' || text[at + 1] == '-';
    const std::string_view exponent = text.substr(at + (hasSign ? 2 : 1));
    const std::string_view mantissa = text.substr(0, at);
    if (!allDigits(exponent) || !allDigits(mantissa.substr(0, 1)))
        return false;
    const bool hasFraction = mantissa.size() > 2 && mantissa[1] == '.' && allDigits(mantissa.substr(2));
    if (hasSign)
        return hasFraction || allDigits(mantissa);
    return exponent.size() <= MostExponentDigits && (hasFraction || mantissa.size() == 1);
}

/// Without the tail that number columns leave behind: 123.0, 123.00.
std::string_view withoutZeroFraction(std::string_view text)
{
    const std::size_t point = text.find('.');
    if (point == std::string_view::npos || point + 1 == text.size() || !allDigits(text.substr(0, point)))
        return text;
    const std::string_view fraction = text.substr(point + 1);
    const bool zeros = std::all_of(fraction.begin(), fraction.end(), [](char c) { return c == '0'; });
    return zeros ? text.substr(0, point) : text;
}

Typed idOfNumber(const RawCell &cell)
{
    if (std::abs(cell.number) >= 1e15)
        return faulty(reason::IdDestroyed);
    if (cell.number >= 0.0 && cell.number == std::floor(cell.number))
        return numberTyped(qint64(cell.number));
    return textTyped(trimmed(cell.text));
}

Typed scaled(const CellNumber &cell, int decimals, const char *why)
{
    if (cell.blank)
        return {};
    if (!cell.number)
        return faulty(why);
    const auto value = scaledRounded(cell.number->value, decimals);
    return value ? numberTyped(*value) : faulty(why);
}

bool isWhole(Decimal value)
{
    for (; value.scale > 0; --value.scale) {
        if (value.digits % 10 != 0)
            return false;
        value.digits /= 10;
    }
    return true;
}

} // namespace

CellNumber numberOf(const RawCell &cell)
{
    CellNumber result;
    switch (cell.kind) {
    case RawCell::Kind::Blank:
        result.blank = true;
        return result;
    case RawCell::Kind::Boolean:
    case RawCell::Kind::ErrorValue:
        return result;
    case RawCell::Kind::Text: {
        const std::string_view text = unwrapped(cell.text);
        result.blank = meansBlank(text);
        if (!result.blank)
            result.number = readNumber(text);
        return result;
    }
    case RawCell::Kind::Number:
        break;
    }
    if (cell.date)
        return result; // a date is no amount
    std::array<char, 40> buffer;
    std::string_view text = trimmed(cell.text);
    if (text.empty()) {
        const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), cell.number).ptr;
        text = {buffer.data(), std::size_t(end - buffer.data())};
    }
    result.number = readNumber(text);
    if (result.number)
        result.number->value = roundedToSignificant(result.number->value, SpreadsheetDigits);
    return result;
}

Typed typeMoney(const RawCell &cell)
{
    const CellNumber number = numberOf(cell);
    if (number.number && number.number->percent)
        return faulty(reason::PercentInMoney);
    return scaled(number, 2, reason::BadMoney);
}

Typed typeCount(const RawCell &cell)
{
    const CellNumber number = numberOf(cell);
    if (number.number
        && (number.number->percent || number.number->currency || !isWhole(number.number->value)))
        return faulty(reason::BadCount);
    return scaled(number, 0, reason::BadCount);
}

Typed typeRatio(const RawCell &cell)
{
    const CellNumber number = numberOf(cell);
    if (!number.number)
        return scaled(number, 6, reason::BadRatio);
    if (number.number->currency)
        return faulty(reason::BadRatio);
    const Typed result = scaled(number, number.number->percent ? 4 : 6, reason::BadRatio);
    constexpr qint64 Whole = 1000000;
    if (!number.number->percent && !result.fault
        && (result.value.number > Whole || result.value.number < -Whole))
        return faulty(reason::BadRatio);
    return result;
}

Typed typeScore(const RawCell &cell)
{
    RawCell plain = cell;
    constexpr std::string_view Points = "分";
    if (plain.kind == RawCell::Kind::Text) {
        plain.text = unwrapped(plain.text);
        if (plain.text.ends_with(Points) && plain.text.size() > Points.size())
            plain.text.remove_suffix(Points.size());
    }
    const CellNumber number = numberOf(plain);
    if (number.number && (number.number->percent || number.number->currency))
        return faulty(reason::BadScore);
    const Typed result = scaled(number, 3, reason::BadScore);
    constexpr qint64 Highest = 100000;
    if (!result.fault && (result.value.number < 0 || result.value.number > Highest))
        return faulty(reason::BadScore);
    return result;
}

Typed typeId(const RawCell &cell)
{
    switch (cell.kind) {
    case RawCell::Kind::Blank:
        return {};
    case RawCell::Kind::ErrorValue:
        return faulty(reason::BadId);
    case RawCell::Kind::Number:
        return idOfNumber(cell);
    case RawCell::Kind::Boolean:
    case RawCell::Kind::Text:
        break;
    }
    std::string_view text = unwrapped(cell.text);
    if (meansBlank(text))
        return {};
    if (looksDestroyed(text))
        return faulty(reason::IdDestroyed);
    text = withoutZeroFraction(text);
    if (text.size() <= 19 && allDigits(text) && (text.front() != '0' || text.size() == 1)) {
        qint64 value = 0;
        if (std::from_chars(text.data(), text.data() + text.size(), value).ec == std::errc())
            return numberTyped(value);
    }
    return textTyped(text);
}

Typed typeText(const RawCell &cell)
{
    if (cell.kind == RawCell::Kind::Blank || cell.kind == RawCell::Kind::ErrorValue)
        return {};
    std::string_view text = trimmed(cell.text);
    if (text.starts_with("=\""))
        text = unwrapped(text);
    return meansBlank(text) ? Typed{} : textTyped(text);
}

Typed typeTime(const RawCell &cell, DateOrder order, const DateForm *form)
{
    switch (cell.kind) {
    case RawCell::Kind::Blank:
        return {};
    case RawCell::Kind::Boolean:
    case RawCell::Kind::ErrorValue:
        return faulty(reason::BadTime);
    case RawCell::Kind::Number: {
        const auto seconds = timeOfSerial(cell.number);
        if (seconds)
            return numberTyped(*seconds);
        break; // 20260402 as a number
    }
    case RawCell::Kind::Text:
        break;
    }
    const std::string_view text = unwrapped(cell.text);
    if (meansBlank(text))
        return {};
    if (form) {
        if (const auto seconds = form->read(text))
            return numberTyped(*seconds);
    }
    const TimeText time = readTime(text, order);
    switch (time.state) {
    case TimeText::State::Value:
        return numberTyped(time.seconds);
    case TimeText::State::OrderUnknown:
        return faulty(reason::DateOrderUnknown);
    case TimeText::State::Unreadable:
        break;
    }
    return faulty(reason::BadTime);
}

Typed typeDate(const RawCell &cell, DateOrder order, const DateForm *form)
{
    Typed result = typeTime(cell, order, form);
    if (!result.fault && result.value.kind == TypedValue::Kind::Number)
        result.value.number = dayOf(result.value.number).number();
    return result;
}

EnumTexts::EnumTexts(const std::vector<EnumValue> &values)
{
    for (std::size_t i = 0; i < values.size(); ++i) {
        m_known.emplace(headerKey(values[i].id).toStdString(), int(i));
        for (const QString &text : values[i].texts)
            m_known.emplace(headerKey(text).toStdString(), int(i));
    }
}

Typed EnumTexts::type(const RawCell &cell)
{
    constexpr std::size_t MostSpellings = 500;
    constexpr std::size_t LongestSpelling = 256;
    Typed result = typeText(cell);
    if (result.value.kind != TypedValue::Kind::Text || result.value.text.size() > LongestSpelling)
        return result;
    auto found = m_known.find(result.value.text);
    if (found == m_known.end()) {
        const auto key = headerKey(result.value.text).toStdString();
        const auto known = m_known.find(key);
        const int index = known == m_known.end() ? -1 : known->second;
        if (m_known.size() >= MostSpellings)
            return index < 0 ? result : numberTyped(index);
        found = m_known.emplace(std::string(result.value.text), index).first;
    }
    if (found->second < 0)
        return result;
    if (cell.kind == RawCell::Kind::Text && lately(cell.text) < 0) {
        if (m_recent.size() < MostRecent)
            m_recent.emplace_back();
        m_recent[m_oldest] = {std::string(cell.text), found->second};
        m_oldest = (m_oldest + 1) % MostRecent;
    }
    return numberTyped(found->second);
}

} // namespace shopglass
