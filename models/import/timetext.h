// Dates and times as exports write them: every form of the field, Excel serials, and forms a mapping
// describes.
//
// The result is Beijing wall-clock seconds. A time with an explicit zone is moved to Beijing.

#pragma once

#include "models/base/day.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace shopglass {

/// How a date that does not begin with the year is meant. Auto accepts only dates that begin with the year.
enum class DateOrder { Auto, YearMonthDay, DayMonthYear, MonthDayYear };

struct TimeText
{
    enum class State { Value, Unreadable, OrderUnknown };
    State state = State::Unreadable;
    BeijingSeconds seconds = 0;
};

/// Reads unwrapped, non-blank text. Years 2000 … 2099.
TimeText readTime(std::string_view text, DateOrder order);

/// A spreadsheet's serial day number (1900 system); 2000 … 2099.
std::optional<BeijingSeconds> timeOfSerial(double serial);

/// A date-time form in Qt's letters (yyyy M MM d dd H HH h hh m mm s ss, 'quoted' text, anything else
/// literal).
class DateForm final
{
public:
    /// Nothing when the form has unknown letters, repeats a part, or lacks year, month or day.
    static std::optional<DateForm> parse(std::string_view form);
    /// Nothing when the whole text does not have this form.
    [[nodiscard]] std::optional<BeijingSeconds> read(std::string_view text) const;

private:
    enum class Part { Literal, Year, Month, Day, Hour, Minute, Second };
    struct Token
    {
        Part part = Part::Literal;
        int fewestDigits = 1;
        int mostDigits = 2;
        std::string literal;
    };
    std::vector<Token> m_tokens;
};

} // namespace shopglass
