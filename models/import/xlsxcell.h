// Small readings inside one XLSX cell: addresses, numbers, dates.

#pragma once

#include <optional>
#include <string_view>

namespace shopglass {

/// The 0-based column of an address such as "AB12". Nothing where it is no address or beyond XFD.
std::optional<int> columnOfAddress(std::string_view address);

/// A number as XLSX writes it, blanks around it aside. Nothing for texts, infinities and NaN.
std::optional<double> xlsxNumber(std::string_view text);

/// The day number of the 1900 system for an ISO date with or without a time, as Strict files write it.
std::optional<double> serialOfIso(std::string_view text);

/// A day number of the 1904 system in the 1900 system. A mere time of day stays.
double serialIn1900(double serialIn1904);

} // namespace shopglass
