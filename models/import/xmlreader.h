// An XML part from its bytes, block by block, as quickly as can be.
//
// Expat reads whatever stands before and behind the visitor's records, and every record that is in any way
// odd; the scanner reads the others. Both tell the visitor the same, so that it cannot know which one it was.

#pragma once

#include "models/import/xmlexpat.h"
#include "models/import/xmlscanner.h"

#include <string>

namespace shopglass {

enum class XmlReading {
    Quick,
    ExpatOnly, ///< the reference that a test compares with
};

class XmlReader final
{
public:
    /// The visitor must outlive this.
    explicit XmlReader(XmlVisitor &visitor, XmlReading reading = XmlReading::Quick);

    /// Takes the next bytes. Once the state is not Open, nothing may be fed.
    XmlState feed(std::string_view block);
    /// Says that no more will come.
    XmlState finish();

    [[nodiscard]] const char *complaint() const { return m_expat.complaint(); }
    /// Bytes of records that the scanner has read.
    [[nodiscard]] qint64 scanned() const noexcept { return m_scanned; }

private:
    [[nodiscard]] std::string_view rest() const;
    XmlState scanRecords();
    XmlState feedExpat();

    XmlExpat m_expat;
    XmlScanner m_scanner;
    const XmlRecords m_records;
    const bool m_mayScan;
    std::string m_text; ///< what has not been read yet, from m_at on, and zero bytes behind it
    std::size_t m_at = 0;
    bool m_scanning = false;
    std::string_view m_landmark; ///< behind the next one, scanning may be possible
    qint64 m_scanned = 0;
};

} // namespace shopglass
