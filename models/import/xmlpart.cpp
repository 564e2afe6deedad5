#include "models/import/xmlpart.h"

#include "models/import/readticker.h"
#include "models/import/unpackedpart.h"

#include <QCoreApplication>

#include <expat.h>

#include <cstring>
#include <memory>

namespace shopglass {

namespace {

struct XmlTexts
{
    Q_DECLARE_TR_FUNCTIONS(XmlTexts)
};

constexpr int DeepestNesting = 256;
constexpr qint64 LongestTag = qint64(4) << 20;

std::string_view withoutPrefix(const char *name)
{
    const char *begin = name;
    const char *end = name;
    for (; *end; ++end) {
        if (*end == ':')
            begin = end + 1;
    }
    return {begin, static_cast<std::size_t>(end - begin)};
}

/// What expat's handlers share.
struct Reading
{
    XML_Parser parser = nullptr;
    XmlVisitor *visitor = nullptr;
    int depth = 0;
    bool stopped = false;
    bool hasDocumentType = false;
    bool tooDeep = false;

    void stop()
    {
        stopped = true;
        XML_StopParser(parser, XML_FALSE);
    }
    void stopIfWanted()
    {
        if (!stopped && visitor->wantsStop())
            stop();
    }
};

Reading &readingOf(void *userData)
{
    return *static_cast<Reading *>(userData);
}

void XMLCALL onStart(void *userData, const XML_Char *name, const XML_Char **attributes)
{
    Reading &reading = readingOf(userData);
    if (reading.stopped)
        return;
    if (++reading.depth > DeepestNesting) {
        reading.tooDeep = true;
        reading.stop();
        return;
    }
    reading.visitor->startElement(withoutPrefix(name), XmlAttributes(attributes));
    reading.stopIfWanted();
}

void XMLCALL onEnd(void *userData, const XML_Char *name)
{
    Reading &reading = readingOf(userData);
    if (reading.stopped)
        return;
    --reading.depth;
    reading.visitor->endElement(withoutPrefix(name));
    reading.stopIfWanted();
}

void XMLCALL onText(void *userData, const XML_Char *text, int length)
{
    Reading &reading = readingOf(userData);
    if (reading.stopped)
        return;
    reading.visitor->text(std::string_view(text, static_cast<std::size_t>(length)));
    reading.stopIfWanted();
}

void XMLCALL onDocumentType(void *userData, const XML_Char *, const XML_Char *, const XML_Char *, int)
{
    Reading &reading = readingOf(userData);
    reading.hasDocumentType = true;
    reading.stop();
}

struct ParserFree
{
    void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
};
using Parser = std::unique_ptr<std::remove_pointer_t<XML_Parser>, ParserFree>;

Parser parserFor(Reading &reading)
{
    Parser parser(XML_ParserCreate(nullptr));
    if (!parser)
        return parser;
    reading.parser = parser.get();
    XML_SetUserData(parser.get(), &reading);
    XML_SetElementHandler(parser.get(), &onStart, &onEnd);
    XML_SetCharacterDataHandler(parser.get(), &onText);
    XML_SetStartDoctypeDeclHandler(parser.get(), &onDocumentType);
    return parser;
}

/// Why the reading ended before the end of the part; nothing where the visitor wanted it.
std::optional<Error> stopReason(const ZipArchive &archive, const Reading &reading)
{
    if (reading.hasDocumentType)
        return Error{
            XmlTexts::tr("The file %1 contains a document type, which no export has. It is refused for "
                         "safety; nothing was changed.")
                .arg(archive.name()),
            {},
            ErrorKind::Refused};
    if (reading.tooDeep)
        return archive.damagedError(QStringLiteral("XML is nested too deeply."));
    return std::nullopt;
}

} // namespace

std::string_view XmlAttributes::value(std::string_view name) const
{
    // Called for every cell: names seldom have a prefix and differ in their first letters.
    bool prefixes = false;
    for (const char **pair = m_pairs; *pair; pair += 2) {
        const char *const given = *pair;
        if (given[0] == name.front() && std::strncmp(given, name.data(), name.size()) == 0
            && given[name.size()] == '\0')
            return pair[1];
        prefixes = prefixes || (given[1] != '\0' && std::strchr(given, ':') != nullptr);
    }
    for (const char **pair = m_pairs; prefixes && *pair; pair += 2) {
        if (withoutPrefix(*pair) == name)
            return pair[1];
    }
    return {};
}

std::string_view XmlAttributes::prefixed(std::string_view name) const
{
    for (const char **pair = m_pairs; *pair; pair += 2) {
        const std::string_view local = withoutPrefix(*pair);
        if (local == name && local.data() != *pair)
            return pair[1];
    }
    return {};
}

Result<void> readXmlPart(const ZipArchive &archive, const QString &part, XmlVisitor &visitor,
                         const std::function<bool(qint64 done, qint64 total)> &betweenBlocks)
{
    auto opened = archive.open(part);
    if (!opened)
        return opened.error();
    UnpackedPart file(std::move(*opened));
    Reading reading;
    reading.visitor = &visitor;
    const Parser parser = parserFor(reading);
    if (!parser)
        return archive.damagedError(QStringLiteral("No XML parser."));

    for (bool last = false; !last;) {
        const auto block = file.next();
        if (!block)
            return archive.damagedError(part + QStringLiteral(" cannot be unpacked."));
        last = block->empty();
        const auto status = XML_Parse(parser.get(), block->data(), static_cast<int>(block->size()),
                                      last ? XML_TRUE : XML_FALSE);
        if (reading.stopped) {
            const auto reason = stopReason(archive, reading);
            return reason ? Result<void>(*reason) : Result<void>();
        }
        if (status == XML_STATUS_ERROR)
            return archive.damagedError(part + QLatin1String(": ")
                                        + QString::fromUtf8(XML_ErrorString(XML_GetErrorCode(parser.get()))));
        if (file.bytesRead() - XML_GetCurrentByteIndex(parser.get()) > LongestTag)
            return archive.damagedError(part + QStringLiteral(" has a tag without end."));
        if (!betweenBlocks(file.bytesRead(), file.size()))
            return ReadTicker::cancelled();
    }
    return {};
}

} // namespace shopglass
