// An XML part read by expat as a stream: the whole of XML, with limits.
//
// A document type is refused, so there are no entities to expand; depth and the size of one tag are bounded.

#pragma once

#include "models/import/xmlvisitor.h"

#include <QtGlobal>

#include <memory>
#include <vector>

struct XML_ParserStruct;

namespace shopglass {

/// Where the reading of an XML part stands.
enum class XmlState {
    Open,
    Stopped, ///< the visitor wanted it
    DocumentType,
    TooDeep,
    LongTag, ///< a tag of mebibytes
    Broken, ///< no well-formed XML
};

class XmlExpat final
{
public:
    /// The visitor must outlive this.
    explicit XmlExpat(XmlVisitor &visitor);
    ~XmlExpat();
    XmlExpat(const XmlExpat &) = delete;
    XmlExpat &operator=(const XmlExpat &) = delete;

    /// Takes the next bytes. Once the state is not Open, nothing may be fed.
    XmlState feed(std::string_view bytes);
    /// Says that no more will come.
    XmlState finish();

    /// Whether what was fed ends behind the start of the visitor's container or behind a child of it, and the
    /// bytes are UTF-8: the next record may then be read by others, and be fed here or not.
    [[nodiscard]] bool isBetweenRecords() const;
    /// What expat says of broken XML.
    [[nodiscard]] const char *complaint() const;

private:
    struct Handlers;
    XmlState parse(std::string_view bytes, int isLast);
    void goOn();
    void stop(XmlState why);
    void markBoundary();

    XmlVisitor &m_visitor;
    const std::string_view m_container;
    std::unique_ptr<XML_ParserStruct, void (*)(XML_ParserStruct *)> m_parser;
    std::vector<XmlAttribute> m_attributes; ///< of the current element; used again
    XmlState m_state = XmlState::Open;
    qint64 m_fed = 0;
    qint64 m_boundary = -1; ///< the byte behind the last tag that ended inside the container
    int m_depth = 0;
    int m_containerDepth = 0; ///< 0 outside of the container
    bool m_otherEncoding = false;
};

} // namespace shopglass
