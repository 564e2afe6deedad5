// One XML part of an XLSX, read by expat as a stream.
//
// Names are given without their namespace prefix, whatever it is. A document type is refused, so there are no
// entities to expand; depth and the size of one tag are bounded.

#pragma once

#include "models/import/ziparchive.h"

#include <functional>
#include <string_view>

namespace shopglass {

/// The attributes of one element, as expat gives them.
class XmlAttributes final
{
public:
    explicit XmlAttributes(const char **pairs)
        : m_pairs(pairs)
    {
    }
    /// The value; empty where there is none. A prefix in front of the name does not matter.
    [[nodiscard]] std::string_view value(std::string_view name) const;
    /// As value(), but only with a prefix: `r:id` beside `id`.
    [[nodiscard]] std::string_view prefixed(std::string_view name) const;

private:
    const char **m_pairs;
};

class XmlVisitor
{
public:
    virtual ~XmlVisitor() = default;
    virtual void startElement(std::string_view name, const XmlAttributes &attributes) = 0;
    virtual void endElement(std::string_view name) = 0;
    virtual void text(std::string_view piece) = 0;
    /// Asked after every call; true ends the reading without an error.
    [[nodiscard]] virtual bool wantsStop() const { return false; }
};

/// Reads the part from its beginning. `betweenBlocks` gets the bytes read so far and returns false to cancel.
Result<void> readXmlPart(const ZipArchive &archive, const QString &part, XmlVisitor &visitor,
                         const std::function<bool(qint64 done, qint64 total)> &betweenBlocks);

} // namespace shopglass
