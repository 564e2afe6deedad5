// How a CSV file separates its cells and ends its lines, judged from its first lines.
//
// The delimiter is the one of `,` tab `;` whose count, outside quotes, agrees between most of the first
// lines; then the one that occurs more often. So neither a title line nor commas inside texts or decimals
// mislead it.

#pragma once

#include <string_view>

namespace shopglass {

struct CsvDialect
{
    enum class LineEnd { LineFeed, CarriageReturn }; ///< LineFeed stands for CR LF as well

    char delimiter = ',';
    LineEnd lineEnd = LineEnd::LineFeed;
    bool hintLine = false; ///< the first line is Excel's `sep=;` and no row of the table

    friend bool operator==(const CsvDialect &, const CsvDialect &) = default;
};

enum class HeadReach { WholeFile, FirstBlock };

/// Judges the beginning of a file. `reach` says whether the last line may be cut.
CsvDialect detectDialect(std::string_view head, HeadReach reach);

} // namespace shopglass
