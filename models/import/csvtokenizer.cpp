#include "models/import/csvtokenizer.h"

#include <cstring>

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
{
    m_stops[static_cast<unsigned char>(m_delimiter)] = true;
    m_stops[static_cast<unsigned char>(m_lineEnd)] = true;
    // std::string ends in a zero byte, so a scan always stops at the end of the buffer.
    m_stops[0] = true;
}

std::string &CsvTokenizer::buffer()
{
    m_buffer.erase(0, m_at);
    m_at = 0;
    return m_buffer;
}

CsvTokenizer::Step CsvTokenizer::next()
{
    if (m_fault != Fault::None)
        return Step::Fault;
    char *const end = m_buffer.data() + m_buffer.size();
    for (;;) {
        m_cells.clear();
        m_untidy.clear();
        m_insideQuotes = false;
        char *at = m_buffer.data() + m_at;
        if (m_lineEnd == '\r' && at < end && *at == '\n')
            ++at;
        if (at == end)
            return m_finished ? Step::End : Step::MoreText;

        char *const rowStart = at;
        const char *cellStart = at;
        Ended how = Ended::Cell;
        while (how == Ended::Cell) {
            cellStart = at;
            how = *at == '"' ? quotedCell(at, end) : plainCell(at, end);
        }
        if (how == Ended::Text)
            return wantText(rowStart, cellStart, end);
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

CsvTokenizer::Ended CsvTokenizer::plainCell(char *&at, char *end)
{
    char *stop = at;
    while (!m_stops[static_cast<unsigned char>(*stop)])
        ++stop;
    return endCell(at, stop, at, end);
}

CsvTokenizer::Ended CsvTokenizer::endCell(char *from, char *stop, char *&at, char *end)
{
    if (stop == end && !m_finished)
        return Ended::Text;
    if (stop < end && *stop == '\0')
        return failed(Fault::ZeroByte);
    const bool endsRow = stop == end || *stop == m_lineEnd;
    at = stop == end ? end : stop + 1;
    char *to = stop;
    if (endsRow && to > from && to[-1] == '\r')
        --to;
    return addCell(from, to, endsRow ? Ended::Row : Ended::Cell);
}

CsvTokenizer::Ended CsvTokenizer::quotedCell(char *&at, char *end)
{
    char *const from = at + 1;
    char *closing = from;
    bool doubled = false;
    for (;; closing += 2) {
        closing = static_cast<char *>(std::memchr(closing, '"', static_cast<std::size_t>(end - closing)));
        if (!closing) {
            m_insideQuotes = true;
            return m_finished ? failed(Fault::OpenQuote) : Ended::Text;
        }
        if (closing + 1 == end && !m_finished)
            return Ended::Text;
        if (closing + 1 == end || closing[1] != '"')
            break;
        doubled = true;
    }

    char *stop = closing + 1;
    while (!m_stops[static_cast<unsigned char>(*stop)])
        ++stop;
    const bool onlyReturn = stop == closing + 2 && closing[1] == '\r' && (stop == end || *stop == m_lineEnd);
    const bool nothingBehind = stop == closing + 1 || onlyReturn;
    const Ended how = endCell(from, stop, at, end);
    if (how != Ended::Cell && how != Ended::Row)
        return how;
    RawCell &cell = m_cells.back();
    if (nothingBehind)
        cell.text = std::string_view(from, static_cast<std::size_t>(closing - from));
    if (doubled || !nothingBehind)
        m_untidy.push_back(m_cells.size() - 1);
    if (cell.text.empty())
        cell.kind = RawCell::Kind::Blank;
    return how;
}

CsvTokenizer::Ended CsvTokenizer::addCell(char *from, char *to, Ended how)
{
    const auto size = static_cast<std::size_t>(to - from);
    if (size > LargestCell)
        return failed(Fault::LongCell);
    if (m_cells.size() == MostColumns)
        return failed(Fault::ManyColumns);
    RawCell &cell = m_cells.emplace_back();
    cell.text = std::string_view(from, size);
    cell.kind = size == 0 ? RawCell::Kind::Blank : RawCell::Kind::Text;
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
    return m_cells.size() == 1 && m_cells.front().kind == RawCell::Kind::Blank && first != '"';
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
