// The records of an XML part, read by hand: the plain form in which nearly every writer writes them.
//
// Takes elements, attributes in ASCII, text in UTF-8, the five entities and character references. Whatever
// else a record holds (comments, CDATA, instructions, a fault of any kind) is left to expat as a whole: the
// visitor forgets it, and nothing of it was given out. What is taken here, expat would tell the same.

#pragma once

#include "models/import/xmlvisitor.h"

#include <array>
#include <cstdint>

namespace shopglass {

class XmlScanner final
{
public:
    /// So many zero bytes must lie behind a text that is scanned.
    static constexpr std::size_t Padding = ShortMark::LongestMark;

    enum class Outcome {
        MoreText, ///< the text ends inside a record or between two
        Odd, ///< what comes next is not for this scanner
        Stopped, ///< the visitor wanted it
    };
    struct Progress
    {
        std::size_t used; ///< bytes of whole records, and of blanks around them
        Outcome outcome;
    };

    explicit XmlScanner(XmlVisitor &visitor)
        : m_visitor(visitor)
        , m_records(visitor.records())
    {
    }

    /// Reads as many records as there are whole ones at the beginning of the text.
    Progress scan(std::string_view text);

private:
    enum class Step { Whole, MoreText, Odd, Stopped };
    static constexpr std::size_t MostAttributes = 16;
    static constexpr std::size_t DeepestNesting = 16;

    Step scanRecord();
    Step scanStartTag();
    bool scanPlainChild();
    Step scanEndTag();
    Step scanText();
    Step scanAttributes();
    Step scanAttribute();
    Step scanReference();
    Step scanName(std::string_view &name);
    Step takePiece(const char *from, const char *to);
    /// What a byte that does not fit means: the end of the text, or something odd.
    [[nodiscard]] Step misfit() const { return m_at >= m_end ? Step::MoreText : Step::Odd; }
    [[nodiscard]] Step goesOn() const { return m_visitor.wantsStop() ? Step::Stopped : Step::Whole; }

    XmlVisitor &m_visitor;
    const XmlRecords m_records;
    const char *m_at = nullptr;
    const char *m_end = nullptr;
    std::array<std::string_view, DeepestNesting> m_open; ///< names of the open elements
    std::size_t m_depth = 0;
    bool m_begun = false; ///< the visitor has been told of the current record
    std::array<XmlAttribute, MostAttributes> m_attributes;
    std::size_t m_attributeCount = 0;
};

} // namespace shopglass
