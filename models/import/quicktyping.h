// The one form that nearly all cells of a type have, read straight from the bytes.
//
// Whatever looks any different is left to typing.h, which gives the same for these forms, only later. A test
// compares the two.

#pragma once

#include "models/base/day.h"

#include <array>
#include <optional>
#include <string_view>

namespace shopglass {

/// Whether a byte is an ASCII blank or control character, which no value begins or ends with.
inline bool isAsciiBlank(char c)
{
    return static_cast<unsigned char>(c) <= 0x20 || c == 0x7F;
}

/// Without ASCII blanks and control characters at both ends.
inline std::string_view quickTrimmed(std::string_view text)
{
    while (!text.empty() && isAsciiBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isAsciiBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

/// Whether a trimmed text certainly says nothing: empty, "-", "--".
inline bool quickBlank(std::string_view text)
{
    return text.empty() || text == "-" || text == "--";
}

/// Whether a number as a spreadsheet has written it has no more digits than those it keeps.
inline bool isExactInSpreadsheets(std::string_view number)
{
    constexpr std::size_t SpreadsheetDigits = 15;
    return number.size() <= SpreadsheetDigits;
}

/// "649.10", "¥649.10", "-0.5", "12" in fen.
std::optional<qint64> quickMoney(std::string_view text);
/// At most 18 digits.
std::optional<qint64> quickCount(std::string_view text);
/// At most 18 digits without a zero in front, or "0".
std::optional<qint64> quickId(std::string_view text);
/// "21.0%" in millionths.
std::optional<qint64> quickPercent(std::string_view text);

/// Whether a text without ASCII blanks at its ends plainly is one: neither other blanks at its ends nor
/// anything that may stand for nothing or be wrapped.
bool isPlainText(std::string_view text);

/// Whether a text is an id such as a parcel number that no rule for ids looks at twice.
bool isLetteredId(std::string_view text);

/// "2026-11-21 23:46:29". Remembers the last days, because neighbours in a file share them.
class QuickTime final
{
public:
    std::optional<BeijingSeconds> read(std::string_view text);

private:
    struct Known
    {
        std::array<char, 10> text{}; ///< of the day
        BeijingSeconds start = 0;
    };
    std::array<Known, 16> m_days; ///< by the last digit
};

} // namespace shopglass
