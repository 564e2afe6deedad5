// CSV text into rows of cells, block by block.
//
// RFC 4180 and what really occurs: line feeds inside quotes, CR LF and bare CR line ends, quotes in the
// middle of a cell (taken as they are), text behind a closing quote (kept). Memory is bounded: cells over 1
// MiB, rows over 64 MiB or 16,384 columns, and a quote that is never closed are faults.
//
// Use: append text to buffer(), call next() until it wants more text, and finish() behind the last block.

#pragma once

#include "models/import/csvdialect.h"
#include "models/import/specialbytes.h"
#include "models/import/tablesource.h"

#include <span>
#include <string>
#include <vector>

namespace shopglass {

class CsvTokenizer final
{
public:
    enum class Step { Row, MoreText, End, Fault };
    enum class Fault { None, OpenQuote, LongCell, LongRow, ManyColumns, ZeroByte };

    static constexpr std::size_t LargestCell = std::size_t(1) << 20;
    static constexpr std::size_t LargestRow = std::size_t(16) << 20;
    static constexpr std::size_t MostColumns = 16'384;

    explicit CsvTokenizer(const CsvDialect &dialect);

    /// Where text is appended; what was used is dropped first. Cells of the last row are gone then.
    std::string &buffer();
    /// What was not used yet. Requires: between rows, as after Step::MoreText.
    [[nodiscard]] std::string_view rest() const { return std::string_view(m_buffer).substr(m_at); }
    /// Takes no more than the next `size` bytes of it, as if there were no others; next() wants more text
    /// then.
    void stopAfter(std::size_t size);
    /// Takes whatever there is again.
    void goOn();
    /// Whether the place of stopAfter() is reached.
    [[nodiscard]] bool isAtStop() const { return m_at == m_stop; }
    /// Says that no more text will come.
    void finish() { m_finished = true; }

    /// Goes to the next row. Rows without any character count, but are passed over.
    Step next();

    /// The row that next() found; its texts live until buffer() or next() is called.
    [[nodiscard]] std::span<const RawCell> cells() const { return {m_cells.data(), m_cellCount}; }
    /// 1-based number of the current row, also of the one at fault.
    [[nodiscard]] qint64 row() const noexcept { return m_row; }
    [[nodiscard]] Fault fault() const noexcept { return m_fault; }

private:
    enum class Ended { Cell, Row, Text, Fault };

    /// Puts a plain cell. Requires: room for it.
    void putCell(const char *from, std::size_t size)
    {
        RawCell &cell = m_cells[m_cellCount++];
        cell.text = std::string_view(from, size);
        cell.kind = size == 0 ? RawCell::Kind::Blank : RawCell::Kind::Text;
    }
    /// Any cell but the plain one inside a row; `stop` is its first special byte.
    Ended otherCell(const char *&at, const char *stop, const char *end);
    Ended quotedCell(const char *&at, const char *end);
    /// Ends the cell whose text lies in `from` … `stop` at one of the stops, and moves behind that.
    Ended endCell(const char *from, const char *stop, const char *&at, const char *end);
    /// The next byte at which a cell may end: a special one that is no quote.
    const char *nextStop(const char *end);
    Ended addCell(const char *from, const char *to, Ended how);
    Ended failed(Fault fault);
    Step wantText(const char *rowStart, const char *cellStart, const char *end);
    bool isBlankLine(char first) const;
    void unquoteCells();

    char m_delimiter;
    char m_lineEnd;
    SpecialBytes m_specials;
    std::string m_buffer;
    std::size_t m_at = 0; ///< where the next row begins
    std::size_t m_stop = std::string::npos; ///< no row begins here or behind
    bool m_moved = true; ///< the buffer changed, and the search for special bytes must begin again
    std::size_t m_room = 128; ///< for so many cells
    std::vector<RawCell> m_cells; ///< used again for every row
    std::size_t m_cellCount = 0;
    std::vector<std::size_t> m_untidy; ///< cells whose quotes must still be taken out
    qint64 m_row = 0;
    Fault m_fault = Fault::None;
    bool m_finished = false; ///< no more text comes
    bool m_isLast = false; ///< nor lies behind the stop
    bool m_insideQuotes = false; ///< where the text ran out
};

} // namespace shopglass
