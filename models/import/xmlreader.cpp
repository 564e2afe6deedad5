#include "models/import/xmlreader.h"

namespace shopglass {

namespace {

/// No record of a sound file is longer; a longer one need not be read quickly.
constexpr std::size_t LongestRecord = std::size_t(1) << 20;

} // namespace

XmlReader::XmlReader(XmlVisitor &visitor, XmlReading reading)
    : m_expat(visitor)
    , m_scanner(visitor)
    , m_records(visitor.records())
    , m_mayScan(reading == XmlReading::Quick && !m_records.record.empty())
    , m_text(XmlScanner::Padding, '\0')
    , m_landmark(m_records.container)
{
}

std::string_view XmlReader::rest() const
{
    return std::string_view(m_text).substr(m_at, m_text.size() - m_at - XmlScanner::Padding);
}

XmlState XmlReader::feed(std::string_view block)
{
    if (!m_mayScan)
        return m_expat.feed(block);
    m_text.erase(0, m_at);
    m_at = 0;
    m_text.insert(m_text.size() - XmlScanner::Padding, block);
    XmlState state = XmlState::Open;
    while (state == XmlState::Open && !rest().empty()) {
        if (!m_scanning) {
            state = feedExpat();
            continue;
        }
        state = scanRecords();
        if (m_scanning)
            break; // for want of text
    }
    return state;
}

XmlState XmlReader::scanRecords()
{
    const XmlScanner::Progress progress = m_scanner.scan(rest());
    m_at += progress.used;
    m_scanned += static_cast<qint64>(progress.used);
    if (progress.outcome == XmlScanner::Outcome::Stopped)
        return XmlState::Stopped;
    m_scanning = progress.outcome == XmlScanner::Outcome::MoreText && rest().size() < LongestRecord;
    return XmlState::Open;
}

/// Up to the next place at which scanning may be possible; there it is asked whether it is.
XmlState XmlReader::feedExpat()
{
    const std::string_view text = rest();
    const std::size_t landmark = text.find(m_landmark);
    const std::size_t end
        = landmark == std::string_view::npos ? landmark : text.find('>', landmark + m_landmark.size());
    const std::string_view piece = text.substr(0, end == std::string_view::npos ? end : end + 1);
    m_at += piece.size();
    const XmlState state = m_expat.feed(piece);
    if (state == XmlState::Open && m_expat.isBetweenRecords()) {
        m_landmark = m_records.record;
        m_scanning = true;
    }
    return state;
}

XmlState XmlReader::finish()
{
    XmlState state = XmlState::Open;
    if (m_scanning) {
        m_scanning = false;
        state = m_expat.feed(rest());
        m_at += rest().size();
    }
    return state == XmlState::Open ? m_expat.finish() : state;
}

} // namespace shopglass
