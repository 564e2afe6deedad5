#include "models/import/htmltable.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace shopglass {
namespace {

constexpr std::size_t MostColumns = 16'384;
constexpr std::size_t LongestCell = 1 << 20;
constexpr int MostSpan = 1000;
constexpr qint64 RowsBetweenLooks = 256;

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f';
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + 32) : c;
}

bool sameWord(std::string_view a, std::string_view lowerCase)
{
    return a.size() == lowerCase.size()
        && std::equal(a.begin(), a.end(), lowerCase.begin(), [](char x, char y) { return lower(x) == y; });
}

struct Tag
{
    std::string_view name; ///< empty for comments and the like
    std::string_view attributes;
    bool closes = false;
};

/// Walks through tags and the texts between them.
class Markup final
{
public:
    Markup(std::string_view html, std::size_t at)
        : m_html(html)
        , m_at(at)
    {
    }

    [[nodiscard]] std::size_t at() const noexcept { return m_at; }

    /// Gives the text up to the next tag and the tag; false at the end.
    bool next(std::string_view &text, Tag &tag)
    {
        const std::size_t open = tagAt(m_at);
        text = m_html.substr(m_at, open - m_at);
        tag = {};
        if (open == std::string_view::npos || open >= m_html.size()) {
            m_at = m_html.size();
            return false;
        }
        if (m_html.substr(open, 4) == "<!--") {
            m_at = behind("-->", open + 4);
            return true;
        }
        readTag(open, tag);
        if (!tag.closes && (sameWord(tag.name, "script") || sameWord(tag.name, "style")))
            m_at = closingTag(tag.name);
        return true;
    }

private:
    /// The next `<` that begins a tag; a lonely one is text.
    [[nodiscard]] std::size_t tagAt(std::size_t from) const
    {
        for (std::size_t at = m_html.find('<', from); at != std::string_view::npos;
             at = m_html.find('<', at + 1)) {
            const char next = at + 1 < m_html.size() ? lower(m_html[at + 1]) : ' ';
            if ((next >= 'a' && next <= 'z') || next == '/' || next == '!' || next == '?')
                return at;
        }
        return m_html.size();
    }
    [[nodiscard]] std::size_t behind(std::string_view mark, std::size_t from) const
    {
        const std::size_t found = m_html.find(mark, from);
        return found == std::string_view::npos ? m_html.size() : found + mark.size();
    }
    [[nodiscard]] std::size_t closingTag(std::string_view name) const
    {
        for (std::size_t at = m_html.find("</", m_at); at != std::string_view::npos;
             at = m_html.find("</", at + 1)) {
            std::string wanted(name);
            std::transform(wanted.begin(), wanted.end(), wanted.begin(), lower);
            if (sameWord(m_html.substr(at + 2, name.size()), wanted))
                return at;
        }
        return m_html.size();
    }
    void readTag(std::size_t open, Tag &tag)
    {
        std::size_t end = open + 1;
        char quote = 0;
        for (; end < m_html.size() && (quote != 0 || m_html[end] != '>'); ++end) {
            const char c = m_html[end];
            if (quote != 0)
                quote = c == quote ? char(0) : quote;
            else if ((c == '"' || c == '\'') && m_html[end - 1] == '=')
                quote = c;
        }
        std::string_view inside = m_html.substr(open + 1, end - open - 1);
        m_at = std::min(end + 1, m_html.size());
        tag.closes = inside.starts_with('/');
        if (tag.closes)
            inside.remove_prefix(1);
        const auto *const stop = std::find_if(inside.begin(), inside.end(),
                                              [](char c) { return isSpace(c) || c == '/' || c == '>'; });
        const auto size = std::size_t(stop - inside.begin());
        tag.name = inside.substr(0, size);
        tag.attributes = inside.substr(size);
    }

    std::string_view m_html;
    std::size_t m_at;
};

int spanOf(std::string_view attributes, std::string_view name)
{
    for (std::size_t at = 0; at + name.size() < attributes.size(); ++at) {
        if (!isSpace(attributes[at]) || !sameWord(attributes.substr(at + 1, name.size()), name))
            continue;
        std::string_view value = attributes.substr(at + 1 + name.size());
        while (!value.empty()
               && (isSpace(value.front()) || value.front() == '=' || value.front() == '"'
                   || value.front() == '\''))
            value.remove_prefix(1);
        int span = 1;
        std::from_chars(value.data(), value.data() + value.size(), span);
        return std::clamp(span, 1, MostSpan);
    }
    return 1;
}

void appendCodePoint(std::string &text, unsigned code)
{
    if (code == 0 || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000))
        code = 0xFFFD;
    if (code < 0x80) {
        text += char(code);
    } else if (code < 0x800) {
        text += char(0xC0 | code >> 6);
        text += char(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        text += char(0xE0 | code >> 12);
        text += char(0x80 | (code >> 6 & 0x3F));
        text += char(0x80 | (code & 0x3F));
    } else {
        text += char(0xF0 | code >> 18);
        text += char(0x80 | (code >> 12 & 0x3F));
        text += char(0x80 | (code >> 6 & 0x3F));
        text += char(0x80 | (code & 0x3F));
    }
}

/// Appends the character that `&name;` stands for; false when it stands for none that we know.
bool appendEntity(std::string &text, std::string_view name)
{
    if (name.starts_with('#')) {
        const bool hex = name.size() > 1 && lower(name[1]) == 'x';
        const std::string_view digits = name.substr(hex ? 2 : 1);
        unsigned code = 0;
        const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), code, hex ? 16 : 10);
        if (digits.empty() || read.ptr != digits.data() + digits.size())
            return false;
        appendCodePoint(text, code);
        return true;
    }
    struct Named
    {
        std::string_view name;
        std::string_view text;
    };
    static constexpr std::array<Named, 8> known{{{"nbsp", " "},
                                                 {"amp", "&"},
                                                 {"lt", "<"},
                                                 {"gt", ">"},
                                                 {"quot", "\""},
                                                 {"apos", "'"},
                                                 {"yen", "\xC2\xA5"},
                                                 {"middot", "\xC2\xB7"}}};
    for (const Named &entity : known) {
        if (name == entity.name) {
            text += entity.text;
            return true;
        }
    }
    return false;
}

/// Appends text as a browser shows it: entities as characters, any run of blanks as one.
void appendShown(std::string &text, std::string_view source)
{
    constexpr std::size_t LongestEntity = 10;
    for (std::size_t i = 0; i < source.size() && text.size() < LongestCell; ++i) {
        const char c = source[i];
        if (c == '&') {
            const std::size_t end = source.find(';', i + 1);
            if (end != std::string_view::npos && end - i <= LongestEntity
                && appendEntity(text, source.substr(i + 1, end - i - 1))) {
                i = end;
                continue;
            }
        }
        if (!isSpace(c))
            text += c;
        else if (!text.empty() && text.back() != ' ')
            text += ' ';
    }
}

/// Puts the cells of a table's rows where they belong.
class RowBuilder final
{
public:
    void beginRow()
    {
        m_cells.clear();
        m_inCell = false;
        m_open = true;
    }
    void beginCell(std::string_view attributes)
    {
        endCell();
        m_text.clear();
        m_columns = spanOf(attributes, "colspan");
        m_rows = spanOf(attributes, "rowspan");
        m_inCell = true;
    }
    void text(std::string_view source)
    {
        if (m_inCell)
            appendShown(m_text, source);
    }
    void blank() { text(" "); }
    void endCell()
    {
        if (!m_inCell)
            return;
        m_inCell = false;
        skipCovered();
        while (!m_text.empty() && m_text.back() == ' ')
            m_text.pop_back();
        for (int i = 0; i < m_columns && m_cells.size() < MostColumns; ++i) {
            cover(m_cells.size(), m_rows - 1);
            m_cells.push_back(i == 0 ? m_text : std::string());
        }
    }
    /// False when no row is open.
    bool endRow()
    {
        endCell();
        if (!m_open)
            return false;
        m_open = false;
        for (int &rows : m_covered)
            rows = std::max(0, rows - 1);
        for (auto &[column, rows] : m_newlyCovered)
            m_covered[column] = rows;
        m_newlyCovered.clear();
        return true;
    }
    [[nodiscard]] const std::vector<std::string> &cells() const noexcept { return m_cells; }

private:
    /// Places that a cell of an earlier row reaches down into.
    void skipCovered()
    {
        while (m_cells.size() < m_covered.size() && m_covered[m_cells.size()] > 0)
            m_cells.emplace_back();
    }
    void cover(std::size_t column, int rows)
    {
        if (rows <= 0)
            return;
        if (m_covered.size() <= column)
            m_covered.resize(column + 1, 0);
        m_newlyCovered.emplace_back(column, rows);
    }

    std::vector<std::string> m_cells;
    std::vector<int> m_covered; ///< by column: rows below that are covered
    std::vector<std::pair<std::size_t, int>> m_newlyCovered; ///< from the next row on
    std::string m_text;
    int m_columns = 1;
    int m_rows = 1;
    bool m_inCell = false;
    bool m_open = false;
};

bool give(RowBuilder &row, qint64 number, const RowVisitor &visit)
{
    std::vector<RawCell> cells;
    std::size_t used = 0;
    for (const std::string &text : row.cells()) {
        cells.push_back({text.empty() ? RawCell::Kind::Blank : RawCell::Kind::Text, text, 0.0, false});
        if (!text.empty())
            used = cells.size();
    }
    return used == 0 || visit(number, std::span<const RawCell>(cells).first(used));
}

} // namespace

HtmlTables::HtmlTables(std::string_view html)
    : m_html(html)
{
    Markup markup(html, 0);
    std::string_view text;
    Tag tag;
    int depth = 0;
    bool hasRow = false;
    std::size_t begin = 0;
    const auto note = [&] {
        if (hasRow)
            m_begins.push_back(begin);
        hasRow = false;
    };
    while (markup.next(text, tag)) {
        if (sameWord(tag.name, "table")) {
            depth = std::max(0, depth + (tag.closes ? -1 : 1));
            if (!tag.closes && depth == 1)
                begin = markup.at();
            else if (tag.closes && depth == 0)
                note();
        } else if (depth == 1 && sameWord(tag.name, "tr")) {
            hasRow = true;
        }
    }
    note();
}

bool HtmlTables::read(int table, const RowVisitor &visit,
                      const std::function<bool(qint64, qint64)> &more) const
{
    Markup markup(m_html, m_begins[std::size_t(table)]);
    RowBuilder row;
    std::string_view text;
    Tag tag;
    qint64 rows = 0;
    int depth = 1;
    bool goesOn = true;
    const auto finishRow = [&] {
        if (!row.endRow())
            return true;
        goesOn = give(row, ++rows, visit);
        return goesOn && (rows % RowsBetweenLooks != 0 || more(qint64(markup.at()), rows));
    };
    bool tagFound = true;
    while (tagFound && depth > 0) {
        tagFound = markup.next(text, tag);
        row.text(text);
        if (sameWord(tag.name, "table"))
            depth += tag.closes ? -1 : 1;
        if (depth != 1 || tag.name.empty()) {
            row.blank();
        } else if (sameWord(tag.name, "tr")) {
            if (!finishRow())
                return !goesOn;
            if (!tag.closes)
                row.beginRow();
        } else if (sameWord(tag.name, "td") || sameWord(tag.name, "th")) {
            if (tag.closes)
                row.endCell();
            else
                row.beginCell(tag.attributes);
        } else if (sameWord(tag.name, "br") || sameWord(tag.name, "p") || sameWord(tag.name, "div")) {
            row.blank();
        }
    }
    return finishRow() || !goesOn;
}

} // namespace shopglass
