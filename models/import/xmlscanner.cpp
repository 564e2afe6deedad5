#include "models/import/xmlscanner.h"

#include "models/import/utf8write.h"
#include "models/import/xmltext.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace shopglass {

namespace {

enum ByteClass : unsigned char {
    NameStart = 1,
    NamePart = 2,
    Blank = 4,
    ValuePart = 8, ///< of an attribute; both quotes too
};

constexpr std::array<unsigned char, 256> ByteClasses = [] {
    std::array<unsigned char, 256> classes{};
    const auto add = [&classes](char first, char last, unsigned char what) {
        for (int c = first; c <= last; ++c)
            classes[std::size_t(c)] = static_cast<unsigned char>(classes[std::size_t(c)] | what);
    };
    add(' ', '~', ValuePart);
    classes['<'] = 0;
    classes['&'] = 0;
    add('a', 'z', NameStart | NamePart);
    add('A', 'Z', NameStart | NamePart);
    add('_', '_', NameStart | NamePart);
    add('0', '9', NamePart);
    add('-', '.', NamePart);
    add(':', ':', NamePart);
    add(' ', ' ', Blank);
    add('\t', '\n', Blank);
    add('\r', '\r', Blank);
    return classes;
}();

bool is(char c, ByteClass what)
{
    return (ByteClasses[static_cast<unsigned char>(c)] & what) != 0;
}

const char *behindBlanks(const char *at)
{
    while (is(*at, Blank))
        ++at;
    return at;
}

bool isXmlCharacter(unsigned value)
{
    if (value < 0x20)
        return value == '\t' || value == '\n' || value == '\r';
    return value < 0xD800 || (value > 0xDFFF && value < 0xFFFE) || (value > 0xFFFF && value < 0x110000);
}

/// What stands between `&` and `;`, where it is one of the five entities or a reference to a character.
std::optional<char32_t> referredCharacter(std::string_view name)
{
    constexpr std::array<std::pair<std::string_view, char32_t>, 5> Entities{
        {{"amp", U'&'}, {"lt", U'<'}, {"gt", U'>'}, {"quot", U'"'}, {"apos", U'\''}}};
    for (const auto &[entity, character] : Entities) {
        if (name == entity)
            return character;
    }
    if (!name.starts_with('#'))
        return std::nullopt;
    const bool hexadecimal = name.starts_with("#x");
    name.remove_prefix(hexadecimal ? 2 : 1);
    unsigned value = 0;
    const auto read = std::from_chars(name.data(), name.data() + name.size(), value, hexadecimal ? 16 : 10);
    if (read.ec != std::errc() || read.ptr != name.data() + name.size() || !isXmlCharacter(value))
        return std::nullopt;
    return value;
}

} // namespace

XmlScanner::Progress XmlScanner::scan(std::string_view text)
{
    const char *const begin = text.data();
    m_at = begin;
    m_end = begin + text.size();
    for (;;) {
        m_at = behindBlanks(m_at);
        const auto used = static_cast<std::size_t>(m_at - begin);
        switch (scanRecord()) {
        case Step::Whole:
            break;
        case Step::MoreText:
            return {used, Outcome::MoreText};
        case Step::Odd:
            return {used, Outcome::Odd};
        case Step::Stopped:
            return {static_cast<std::size_t>(m_at - begin), Outcome::Stopped};
        }
    }
}

XmlScanner::Step XmlScanner::scanRecord()
{
    if (*m_at != '<')
        return misfit();
    m_depth = 0;
    m_begun = false;
    Step step = scanStartTag();
    while (step == Step::Whole && m_depth > 0) {
        if (m_depth == 1 && scanPlainChild())
            step = goesOn();
        else if (*m_at != '<')
            step = scanText();
        else if (m_at[1] == '/')
            step = scanEndTag();
        else
            step = scanStartTag();
    }
    if (m_begun && (step == Step::MoreText || step == Step::Odd))
        m_visitor.dropRecord();
    return step;
}

XmlScanner::Step XmlScanner::scanName(std::string_view &name)
{
    const char *const begin = m_at;
    if (!is(*m_at, NameStart))
        return misfit();
    while (is(*m_at, NamePart))
        ++m_at;
    name = std::string_view(begin, static_cast<std::size_t>(m_at - begin));
    return Step::Whole;
}

XmlScanner::Step XmlScanner::scanStartTag()
{
    ++m_at;
    std::string_view name;
    if (const Step step = scanName(name); step != Step::Whole)
        return step;
    if (const Step step = scanAttributes(); step != Step::Whole)
        return step;
    const bool empty = *m_at == '/';
    if (empty)
        ++m_at;
    if (*m_at != '>')
        return misfit();
    ++m_at;
    const std::string_view local = withoutXmlPrefix(name);
    const bool isRecord = local == m_records.record;
    if (isRecord != (m_depth == 0) || m_depth == DeepestNesting)
        return Step::Odd;
    m_begun = true;
    m_visitor.startElement(local, XmlAttributes({m_attributes.data(), m_attributeCount}));
    if (!empty) {
        m_open[m_depth++] = name;
    } else if (!m_visitor.wantsStop()) {
        m_visitor.endElement(local);
    }
    return goesOn();
}

/// False where no child follows, or one in another form; nothing has been told then.
bool XmlScanner::scanPlainChild()
{
    if (m_records.childForms.empty() || !m_records.child.isAt(m_at))
        return false;
    const char *const begin = m_at;
    m_at += m_records.child.size();
    if (scanAttributes() == Step::Whole && *m_at == '>') {
        ++m_at;
        for (std::size_t form = 0; form < m_records.childForms.size(); ++form) {
            const auto &[open, close] = m_records.childForms[form];
            if (!open.isAt(m_at))
                continue;
            const char *const text = m_at + open.size();
            const char *const end = behindPlainXmlCharacters(text);
            if (!close.isAt(end))
                break;
            m_at = end + close.size();
            m_visitor.plainChild(XmlAttributes({m_attributes.data(), m_attributeCount}), form,
                                 std::string_view(text, static_cast<std::size_t>(end - text)));
            return true;
        }
    }
    m_at = begin;
    return false;
}

XmlScanner::Step XmlScanner::scanAttributes()
{
    m_attributeCount = 0;
    while (is(*m_at, Blank)) {
        m_at = behindBlanks(m_at);
        if (!is(*m_at, NameStart))
            break;
        if (const Step step = scanAttribute(); step != Step::Whole)
            return step;
    }
    return Step::Whole;
}

XmlScanner::Step XmlScanner::scanAttribute()
{
    if (m_attributeCount == MostAttributes)
        return Step::Odd;
    XmlAttribute &attribute = m_attributes[m_attributeCount];
    if (const Step step = scanName(attribute.name); step != Step::Whole)
        return step;
    for (std::size_t i = 0; i < m_attributeCount; ++i) {
        if (m_attributes[i].name == attribute.name)
            return Step::Odd;
    }
    if (*m_at != '=')
        return misfit();
    const char quote = *++m_at;
    if (quote != '"' && quote != '\'')
        return misfit();
    const char *const begin = ++m_at;
    while (is(*m_at, ValuePart) && *m_at != quote)
        ++m_at;
    if (*m_at != quote)
        return misfit();
    attribute.value = std::string_view(begin, static_cast<std::size_t>(m_at - begin));
    ++m_at;
    ++m_attributeCount;
    return Step::Whole;
}

XmlScanner::Step XmlScanner::scanEndTag()
{
    m_at += 2;
    std::string_view name;
    if (const Step step = scanName(name); step != Step::Whole)
        return step;
    m_at = behindBlanks(m_at);
    if (*m_at != '>')
        return misfit();
    ++m_at;
    if (name != m_open[m_depth - 1])
        return Step::Odd;
    --m_depth;
    m_visitor.endElement(withoutXmlPrefix(name));
    return goesOn();
}

XmlScanner::Step XmlScanner::takePiece(const char *from, const char *to)
{
    if (from == to)
        return Step::Whole;
    m_visitor.text(std::string_view(from, static_cast<std::size_t>(to - from)));
    return goesOn();
}

XmlScanner::Step XmlScanner::scanText()
{
    const char *from = m_at;
    for (;;) {
        m_at = behindPlainXmlCharacters(m_at);
        const char stop = *m_at;
        Step step = Step::Whole;
        if (stop == '<') {
            return takePiece(from, m_at);
        } else if (stop == '&') {
            step = takePiece(from, m_at);
            if (step == Step::Whole)
                step = scanReference();
            from = m_at;
        } else if (stop == '\r') {
            step = takePiece(from, m_at);
            if (m_at + 1 == m_end)
                return Step::MoreText; // a line feed may follow
            const char lineFeed = '\n';
            if (step == Step::Whole)
                step = takePiece(&lineFeed, &lineFeed + 1);
            m_at += m_at[1] == '\n' ? 2 : 1;
            from = m_at;
        } else if (stop == '\n' || stop == '\t') {
            ++m_at;
        } else if (stop == '>') {
            if (m_at - from >= 2 && m_at[-1] == ']' && m_at[-2] == ']')
                return Step::Odd;
            ++m_at;
        } else {
            return m_end - m_at < std::ptrdiff_t(LongestUtf8) ? Step::MoreText : Step::Odd;
        }
        if (step != Step::Whole)
            return step;
    }
}

XmlScanner::Step XmlScanner::scanReference()
{
    constexpr std::ptrdiff_t LongestName = 10;
    const char *const name = m_at + 1;
    const char *const last = std::min(m_end, name + LongestName);
    const char *const end = std::find(name, last, ';');
    if (end == last)
        return last == m_end ? Step::MoreText : Step::Odd;
    const auto character = referredCharacter(std::string_view(name, static_cast<std::size_t>(end - name)));
    if (!character)
        return Step::Odd;
    m_at = end + 1;
    std::array<char, LongestUtf8> bytes{};
    return takePiece(bytes.data(), writeUtf8(bytes.data(), *character));
}

} // namespace shopglass
