#include "models/import/csvtokenizer.h"

#include <algorithm>

namespace shopglass {

namespace {

/// Takes the quotes out in place: doubled ones become one, and the closing one disappears. Returns the new
/// end.
char *unquoted(char *from, const char *to)
{
    char *out = from;
    bool quoted = true;
    for (const char *in = from; in < to; ++in) {
        if (quoted && *in == '"') {
            const bool doubled = in + 1 < to && in[1] == '"';
            if (!doubled) {
                quoted = false;
                continue;
            }
            ++in;
        }
        *out++ = *in;
    }
    return out;
}

} // namespace

CsvTokenizer::CsvTokenizer(const CsvDialect &dialect)
    : m_delimiter(dialect.delimiter)
    , m_lineEnd(dialect.lineEnd == CsvDialect::LineEnd::CarriageReturn ? '\r' : '\n')
    , m_specials({m_delimiter, m_lineEnd, '"', '\0'})
    , m_cells(m_room)
{
}

std::string &CsvTokenizer::buffer()
{
    m_buffer.erase(0, m_at);
    if (m_stop != std::string::npos)
        m_stop -= m_at;
    m_at = 0;
    m_moved = true;
    return m_buffer;
}

void CsvTokenizer::stopAfter(std::size_t size)
{
    m_stop = m_at + size;
    m_moved = true;
}

void CsvTokenizer::goOn()
{
    m_stop = std::string::npos;
    m_moved = true;
}

CsvTokenizer::Step CsvTokenizer::next()
{
    if (m_fault != Fault::None)
        return Step::Fault;
    const char *const end = m_buffer.data() + std::min(m_stop, m_buffer.size());
    m_isLast = m_finished && m_stop >= m_buffer.size();
    for (;;) {
        m_cellCount = 0;
        m_untidy.clear();
        m_insideQuotes = false;
        const char *at = m_buffer.data() + m_at;
        if (m_lineEnd == '\r' && at < end && *at == '\n')
            ++at;
        if (at == end)
            return m_isLast ? Step::End : Step::MoreText;
        if (m_moved)
            m_specials.restart(at, end);
        m_moved = false;

        const char *const rowStart = at;
        const char *cellStart = at;
        Ended how = Ended::Cell;
        while (how == Ended::Cell) {
            cellStart = at;
            const char *const stop = m_specials.next();
            const auto size = static_cast<std::size_t>(stop - at);
            if (stop < end && *stop == m_delimiter && m_cellCount < m_room && size <= LargestCell) {
                putCell(at, size);
                at = stop + 1;
            } else {
                how = otherCell(at, stop, end);
            }
        }
        if (how == Ended::Text) {
            m_moved = true;
            return wantText(rowStart, cellStart, end);
        }
        ++m_row;
        if (how == Ended::Fault)
            return Step::Fault;
        m_at = static_cast<std::size_t>(at - m_buffer.data());
        if (isBlankLine(*rowStart))
            continue;
        unquoteCells();
        return Step::Row;
    }
}

const char *CsvTokenizer::nextStop(const char *end)
{
    const char *stop = m_specials.next();
    while (stop < end && *stop == '"')
        stop = m_specials.next();
    return stop;
}

CsvTokenizer::Ended CsvTokenizer::otherCell(const char *&at, const char *stop, const char *end)
{
    if (stop < end && *stop == '"') {
        if (stop == at)
            return quotedCell(at, end);
        stop = nextStop(end); // in the middle of a cell a quote is a character as any other
    }
    return endCell(at, stop, at, end);
}

CsvTokenizer::Ended CsvTokenizer::endCell(const char *from, const char *stop, const char *&at,
                                          const char *end)
{
    if (stop == end && !m_isLast)
        return Ended::Text;
    if (stop < end && *stop == '\0')
        return failed(Fault::ZeroByte);
    const bool endsRow = stop == end || *stop == m_lineEnd;
    at = stop == end ? end : stop + 1;
    const char *to = stop;
    if (endsRow && to > from && to[-1] == '\r')
        --to;
    return addCell(from, to, endsRow ? Ended::Row : Ended::Cell);
}

CsvTokenizer::Ended CsvTokenizer::quotedCell(const char *&at, const char *end)
{
    const char *const from = at + 1;
    const char *closing = m_specials.next();
    bool doubled = false;
    for (;; closing = m_specials.next()) {
        if (closing == end) {
            m_insideQuotes = true;
            return m_isLast ? failed(Fault::OpenQuote) : Ended::Text;
        }
        if (*closing != '"')
            continue;
        if (closing + 1 == end && !m_isLast)
            return Ended::Text;
        if (closing + 1 == end || closing[1] != '"')
            break;
        m_specials.next(); // the second of two
        doubled = true;
    }

    const char *const stop = nextStop(end);
    const bool onlyReturn = stop == closing + 2 && closing[1] == '\r' && (stop == end || *stop == m_lineEnd);
    const bool nothingBehind = stop == closing + 1 || onlyReturn;
    const Ended how = endCell(from, stop, at, end);
    if (how != Ended::Cell && how != Ended::Row)
        return how;
    RawCell &cell = m_cells[m_cellCount - 1];
    if (nothingBehind)
        cell.text = std::string_view(from, static_cast<std::size_t>(closing - from));
    if (doubled || !nothingBehind)
        m_untidy.push_back(m_cellCount - 1);
    cell.kind = cell.text.empty() ? RawCell::Kind::Blank : RawCell::Kind::Text;
    return how;
}

CsvTokenizer::Ended CsvTokenizer::addCell(const char *from, const char *to, Ended how)
{
    const auto size = static_cast<std::size_t>(to - from);
    if (size > LargestCell)
        return failed(Fault::LongCell);
    if (m_cellCount == MostColumns)
        return failed(Fault::ManyColumns);
    if (m_cellCount == m_room) {
        m_room = std::min(MostColumns, m_room * 2);
        m_cells.resize(m_room);
    }
    putCell(from, size);
    return how;
}

CsvTokenizer::Ended CsvTokenizer::failed(Fault fault)
{
    m_fault = fault;
    return Ended::Fault;
}

CsvTokenizer::Step CsvTokenizer::wantText(const char *rowStart, const char *cellStart, const char *end)
{
    const bool longCell = static_cast<std::size_t>(end - cellStart) > LargestCell;
    const bool longRow = static_cast<std::size_t>(end - rowStart) > LargestRow;
    if (!longCell && !longRow)
        return Step::MoreText;
    m_fault = !longCell ? Fault::LongRow : m_insideQuotes ? Fault::OpenQuote : Fault::LongCell;
    ++m_row;
    return Step::Fault;
}

bool CsvTokenizer::isBlankLine(char first) const
{
    return m_cellCount == 1 && m_cells.front().kind == RawCell::Kind::Blank && first != '"';
}

void CsvTokenizer::unquoteCells()
{
    for (const std::size_t index : m_untidy) {
        RawCell &cell = m_cells[index];
        char *const from = m_buffer.data() + (cell.text.data() - m_buffer.data());
        const char *const to = unquoted(from, from + cell.text.size());
        cell.text = std::string_view(from, static_cast<std::size_t>(to - from));
        if (cell.text.empty())
            cell.kind = RawCell::Kind::Blank;
    }
}

} // namespace shopglass
