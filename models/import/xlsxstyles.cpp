#include "models/import/xlsxstyles.h"

#include "models/import/xmlpart.h"

#include <QHash>

#include <algorithm>
#include <charconv>

namespace shopglass {

namespace {

/// Excel itself allows 65,490.
constexpr std::size_t MostStyles = 1 << 20;

int numberOf(std::string_view text)
{
    int value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

/// `[h]`, `[mm]`, `[ss]` count hours, minutes, seconds; all other brackets hold colours, conditions, locales.
bool isElapsedTime(std::string_view inside)
{
    return !inside.empty() && inside.find_first_not_of("hHmMsS") == std::string_view::npos;
}

class StyleVisitor final : public XmlVisitor
{
public:
    void startElement(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "numFmt") {
            m_formats.insert(numberOf(attributes.value("numFmtId")),
                             isDateFormat(attributes.value("formatCode")));
        } else if (name == "cellXfs") {
            m_inCellStyles = true;
        } else if (name == "xf" && m_inCellStyles && m_dates.size() < MostStyles) {
            const int id = numberOf(attributes.value("numFmtId"));
            m_dates.push_back(m_formats.value(id, isBuiltInDateFormat(id)));
        }
    }
    void endElement(std::string_view name) override
    {
        if (name == "cellXfs")
            m_inCellStyles = false;
    }
    void text(std::string_view) override { }

    [[nodiscard]] const std::vector<bool> &dates() const { return m_dates; }

private:
    QHash<int, bool> m_formats;
    std::vector<bool> m_dates;
    bool m_inCellStyles = false;
};

} // namespace

bool isBuiltInDateFormat(int id)
{
    return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47)
        || (id >= 50 && id <= 58);
}

bool isDateFormat(std::string_view formatCode)
{
    bool found = false;
    for (std::size_t i = 0; i < formatCode.size(); ++i) {
        const char c = formatCode[i];
        if (c == ';')
            break; // the first section is for positive numbers; dates are nothing else
        if (c == '\\' || c == '_' || c == '*') {
            ++i;
        } else if (c == '"') {
            i = std::min(formatCode.find('"', i + 1), formatCode.size());
        } else if (c == '[') {
            const std::size_t close = std::min(formatCode.find(']', i + 1), formatCode.size());
            found = found || isElapsedTime(formatCode.substr(i + 1, close - i - 1));
            i = close;
        } else if (c == '#' || c == '?') {
            return false; // digits of a plain number
        } else {
            found = found || std::string_view("yYmMdDhHsS").find(c) != std::string_view::npos;
        }
    }
    return found;
}

Result<std::vector<bool>> readDateStyles(const ZipArchive &archive, const QString &part)
{
    StyleVisitor visitor;
    const auto read = readXmlPart(archive, part, visitor, [](qint64, qint64) { return true; });
    if (!read)
        return read.error();
    return visitor.dates();
}

} // namespace shopglass
