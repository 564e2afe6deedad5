#include "models/import/xmlexpat.h"

#include <QLatin1String>

#include <expat.h>

namespace shopglass {

namespace {

constexpr int DeepestNesting = 256;
constexpr qint64 LongestTag = qint64(4) << 20;

} // namespace

struct XmlExpat::Handlers
{
    static XmlExpat &expat(void *userData) { return *static_cast<XmlExpat *>(userData); }

    static void XMLCALL onStart(void *userData, const XML_Char *name, const XML_Char **attributes)
    {
        XmlExpat &self = expat(userData);
        if (self.m_state != XmlState::Open)
            return;
        if (++self.m_depth > DeepestNesting)
            return self.stop(XmlState::TooDeep);
        self.m_attributes.clear();
        for (const XML_Char **pair = attributes; *pair; pair += 2)
            self.m_attributes.push_back({pair[0], pair[1]});
        const std::string_view local = withoutXmlPrefix(name);
        self.m_visitor.startElement(local, XmlAttributes(self.m_attributes));
        if (self.m_containerDepth == 0 && !self.m_container.empty() && local == self.m_container) {
            self.m_containerDepth = self.m_depth;
            self.markBoundary();
        }
        self.goOn();
    }

    static void XMLCALL onEnd(void *userData, const XML_Char *name)
    {
        XmlExpat &self = expat(userData);
        if (self.m_state != XmlState::Open)
            return;
        --self.m_depth;
        self.m_visitor.endElement(withoutXmlPrefix(name));
        if (self.m_depth < self.m_containerDepth)
            self.m_containerDepth = 0;
        else if (self.m_depth == self.m_containerDepth)
            self.markBoundary();
        self.goOn();
    }

    static void XMLCALL onText(void *userData, const XML_Char *text, int length)
    {
        XmlExpat &self = expat(userData);
        if (self.m_state != XmlState::Open)
            return;
        self.m_visitor.text(std::string_view(text, static_cast<std::size_t>(length)));
        self.goOn();
    }

    static void XMLCALL onDeclaration(void *userData, const XML_Char *, const XML_Char *encoding, int)
    {
        const QLatin1String utf8("utf-8");
        expat(userData).m_otherEncoding
            = encoding && utf8.compare(QLatin1String(encoding), Qt::CaseInsensitive) != 0;
    }

    static void XMLCALL onDocumentType(void *userData, const XML_Char *, const XML_Char *, const XML_Char *,
                                       int)
    {
        expat(userData).stop(XmlState::DocumentType);
    }
};

XmlExpat::XmlExpat(XmlVisitor &visitor)
    : m_visitor(visitor)
    , m_container(visitor.records().container)
    , m_parser(XML_ParserCreate(nullptr), &XML_ParserFree)
{
    if (!m_parser) {
        m_state = XmlState::Broken;
        return;
    }
    XML_SetUserData(m_parser.get(), this);
    XML_SetElementHandler(m_parser.get(), &Handlers::onStart, &Handlers::onEnd);
    XML_SetCharacterDataHandler(m_parser.get(), &Handlers::onText);
    XML_SetXmlDeclHandler(m_parser.get(), &Handlers::onDeclaration);
    XML_SetStartDoctypeDeclHandler(m_parser.get(), &Handlers::onDocumentType);
}

XmlExpat::~XmlExpat() = default;

void XmlExpat::stop(XmlState why)
{
    m_state = why;
    XML_StopParser(m_parser.get(), XML_FALSE);
}

void XmlExpat::goOn()
{
    if (m_visitor.wantsStop())
        stop(XmlState::Stopped);
}

void XmlExpat::markBoundary()
{
    m_boundary = XML_GetCurrentByteIndex(m_parser.get()) + XML_GetCurrentByteCount(m_parser.get());
}

XmlState XmlExpat::parse(std::string_view bytes, int isLast)
{
    if (m_state != XmlState::Open)
        return m_state;
    m_fed += static_cast<qint64>(bytes.size());
    const auto status = XML_Parse(m_parser.get(), bytes.data(), static_cast<int>(bytes.size()), isLast);
    if (m_state == XmlState::Open && status == XML_STATUS_ERROR)
        m_state = XmlState::Broken;
    if (m_state == XmlState::Open && m_fed - XML_GetCurrentByteIndex(m_parser.get()) > LongestTag)
        m_state = XmlState::LongTag;
    return m_state;
}

XmlState XmlExpat::feed(std::string_view bytes)
{
    return bytes.empty() ? m_state : parse(bytes, XML_FALSE);
}

XmlState XmlExpat::finish()
{
    return parse({}, XML_TRUE);
}

bool XmlExpat::isBetweenRecords() const
{
    return m_containerDepth > 0 && m_depth == m_containerDepth && m_boundary == m_fed && !m_otherEncoding;
}

const char *XmlExpat::complaint() const
{
    return m_parser ? XML_ErrorString(XML_GetErrorCode(m_parser.get())) : "No XML parser.";
}

} // namespace shopglass
