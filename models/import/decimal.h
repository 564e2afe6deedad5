// Exact decimal numbers as exports write them, and their one rounding.
//
// Requires a compiler with 128-bit integers (GCC, Clang). Nothing here goes through floating point.

#pragma once

#include <QtGlobal>

#include <optional>
#include <string_view>

namespace shopglass {

__extension__ using Int128 = __int128;

/// digits ÷ 10^scale, exactly.
struct Decimal
{
    Int128 digits = 0;
    int scale = 0;
};

/// A number as a cell shows it, e.g. "¥1,299.90", "（12.30）", "47.22万", "30.0%".
struct NumberText
{
    Decimal value; ///< 47.22万 is 472200; the percent sign changes nothing here
    bool percent = false;
    bool currency = false; ///< it carried ¥, 元 or the like
};

/// Reads unwrapped text. Nothing when it is not wholly a number: letters, wrong thousands groups, foreign
/// currencies, more than 30 digits.
std::optional<NumberText> readNumber(std::string_view text);

/// The number rounded to so many significant digits (half away from zero): a spreadsheet's cell holds 15.
Decimal roundedToSignificant(Decimal value, int digits);

/// value × 10^decimals rounded half away from zero; nothing when it does not fit.
std::optional<qint64> scaledRounded(Decimal value, int decimals);

} // namespace shopglass
