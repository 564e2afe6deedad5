// One cell of a sample export, before a file format decides how it looks: a CSV writes ¥1,299.90 and a tab
// behind an id, a workbook writes a number and a text.

#pragma once

#include "models/base/day.h"

#include <optional>
#include <string>
#include <string_view>

namespace shopglass {

struct SampleCell
{
    enum class Kind { Text, Id, Money, Count, Percent };
    Kind kind = Kind::Text;
    std::string text; ///< UTF-8; for Text, and for whatever stands where nothing is known
    qint64 number = 0; ///< for Id, Money (fen), Count, Percent (whole percent)

    void set(std::string_view value)
    {
        kind = Kind::Text;
        text.assign(value);
    }
    void set(Kind newKind, qint64 value)
    {
        kind = newKind;
        number = value;
    }
    /// `2026-06-18 20:15:03`.
    void setTime(BeijingSeconds seconds);
};

/// Appends whole yuan and fen: "1,299.90" with grouping, else "1299.90".
enum class SampleGrouping { None, Thousands };
void appendYuan(std::string &text, qint64 fen, SampleGrouping grouping);

} // namespace shopglass
