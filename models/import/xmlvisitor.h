// What an XML part of an XLSX is told as: elements, their attributes, and text.
//
// Names of elements come without their namespace prefix, whatever it is.

#pragma once

#include "models/import/shortmark.h"

#include <cstddef>
#include <span>
#include <string_view>

namespace shopglass {

struct XmlAttribute
{
    std::string_view name; ///< with its prefix
    std::string_view value;
};

/// A name without its namespace prefix.
inline std::string_view withoutXmlPrefix(std::string_view name)
{
    const std::size_t colon = name.rfind(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

/// The attributes of one element.
class XmlAttributes final
{
public:
    explicit XmlAttributes(std::span<const XmlAttribute> all)
        : m_all(all)
    {
    }
    /// The value; empty where there is none. A prefix in front of the name does not matter.
    [[nodiscard]] std::string_view value(std::string_view name) const
    {
        for (const XmlAttribute &each : m_all) {
            // Asked for every cell, of names that mostly are one letter.
            if (each.name.size() == name.size() && each.name.front() == name.front()
                && (name.size() == 1 || each.name == name))
                return each.value;
        }
        for (const XmlAttribute &each : m_all) {
            if (each.name.size() > name.size() && withoutXmlPrefix(each.name) == name)
                return each.value;
        }
        return {};
    }
    /// As value(), but only with a prefix: `r:id` beside `id`.
    [[nodiscard]] std::string_view prefixed(std::string_view name) const
    {
        for (const XmlAttribute &each : m_all) {
            if (each.name.size() > name.size() && withoutXmlPrefix(each.name) == name)
                return each.value;
        }
        return {};
    }

private:
    std::span<const XmlAttribute> m_all;
};

/// What stands between the start tag of an element and its only text, and behind that up to the element's
/// end:
/// `<v>` and `</v></c>`.
struct XmlPlainForm
{
    ShortMark open;
    ShortMark close;
};

/// Elements of one name that fill nearly the whole of a part, e.g. each `row` of `sheetData`.
struct XmlRecords
{
    std::string_view container;
    std::string_view record;
    ShortMark child = {}; ///< `<c` the elements straight inside a record that mostly have one of these forms
    std::span<const XmlPlainForm> childForms = {};
};

class XmlVisitor
{
public:
    virtual ~XmlVisitor() = default;
    virtual void startElement(std::string_view name, const XmlAttributes &attributes) = 0;
    virtual void endElement(std::string_view name) = 0;
    /// The text of an element may come in several pieces.
    virtual void text(std::string_view piece) = 0;

    /// What may be read record by record; nothing where that is not worth it.
    [[nodiscard]] virtual XmlRecords records() const { return {}; }
    /// Forgets the record that has begun: it is told again from its beginning.
    virtual void dropRecord() { }

    /// Stands for all that would be told of a child in one of its forms. The text lives until the record
    /// ends.
    virtual void plainChild(const XmlAttributes &, std::size_t /*form*/, std::string_view /*text*/) { }

    /// Looked at after every call; true ends the reading without an error.
    [[nodiscard]] bool wantsStop() const noexcept { return m_wantsStop; }

protected:
    void stop() noexcept { m_wantsStop = true; }

private:
    bool m_wantsStop = false;
};

} // namespace shopglass
