#include "models/import/xlsxstrings.h"

#include "models/import/xlsxtext.h"

#include <QCoreApplication>

namespace shopglass {

namespace {

struct StringTexts
{
    Q_DECLARE_TR_FUNCTIONS(StringTexts)
};

constexpr std::size_t LargestText = std::size_t(512) << 20;
constexpr std::size_t MostStrings = std::size_t(64) << 20;

} // namespace

/// `si` elements: plain, rich (several runs) or with phonetic runs, which are not part of the text.
class XlsxStringsVisitor final : public XmlVisitor
{
public:
    explicit XlsxStringsVisitor(XlsxStrings &strings)
        : m_strings(strings)
    {
    }

    void startElement(std::string_view name, const XmlAttributes &) override
    {
        if (name == "si")
            m_begin = m_strings.m_text.size();
        else if (name == "rPh")
            m_inPhonetic = true;
        else if (name == "t")
            m_inText = !m_inPhonetic;
    }

    void endElement(std::string_view name) override
    {
        if (name == "t") {
            m_inText = false;
        } else if (name == "rPh") {
            m_inPhonetic = false;
        } else if (name == "si") {
            decodeXlsxEscapes(m_strings.m_text, m_begin);
            m_strings.m_ends.push_back(static_cast<std::uint32_t>(m_strings.m_text.size()));
            if (m_strings.m_ends.size() > MostStrings)
                stop();
        }
    }

    void text(std::string_view piece) override
    {
        if (m_inText)
            m_strings.m_text.append(piece);
        if (m_strings.m_text.size() > LargestText)
            stop();
    }

    [[nodiscard]] XmlRecords records() const override { return {"sst", "si"}; }
    void dropRecord() override
    {
        m_strings.m_text.resize(m_begin);
        m_inText = false;
        m_inPhonetic = false;
    }

private:
    XlsxStrings &m_strings;
    std::size_t m_begin = 0;
    bool m_inText = false;
    bool m_inPhonetic = false;
};

Result<XlsxStrings> XlsxStrings::read(const ZipArchive &archive, const QString &part,
                                      const std::function<bool(qint64 done, qint64 total)> &betweenBlocks,
                                      XmlReading reading)
{
    XlsxStrings strings;
    XlsxStringsVisitor visitor(strings);
    const auto read = readXmlPart(archive, part, visitor, betweenBlocks, reading);
    if (!read)
        return read.error();
    if (visitor.wantsStop())
        return Error{
            StringTexts::tr("The texts of %1 take more than 512 MiB, more than can be read at once. Please "
                            "export a shorter period. Nothing was changed.")
                .arg(archive.name()),
            {},
            ErrorKind::Refused};
    return strings;
}

} // namespace shopglass
