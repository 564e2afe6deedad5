// What is left of a cell's text once the tricks of exports are taken off, and whether it says anything at
// all.
//
// Everything works on UTF-8 views into the row: no copies, because a big file has tens of millions of cells.

#pragma once

#include <string>
#include <string_view>

namespace shopglass {

/// Without blanks of any script at both ends: tabs, U+3000, no-break and zero-width blanks, byte order marks.
std::string_view trimmed(std::string_view text);

/// trimmed(), and without what exports put around a number so that a spreadsheet leaves it alone: a leading '
/// or `, or ="…", or quotation marks on both sides.
std::string_view unwrapped(std::string_view text);

/// Whether a text has characters in their full width, as a Chinese keyboard types them: ２２１６, ＳＦ.
bool hasWideCharacters(std::string_view text);
/// The text with such letters, digits and signs in their usual width.
std::string narrowed(std::string_view text);

/// Whether a trimmed text stands for "nothing": empty, dashes, /, NA, null, 空 …
bool meansBlank(std::string_view trimmedText);

} // namespace shopglass
