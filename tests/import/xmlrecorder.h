// Writes down what an XmlReader tells, so that two ways of reading can be compared.

#pragma once

#include "models/import/xmlreader.h"

#include <QByteArrayList>

#include <array>
#include <vector>

namespace shopglass::test {

inline QByteArray bytesOf(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

/// Writes down what it is told: "<c r=A1>", "text", "</c>". Blanks between records, which mean nothing and
/// which only expat tells of, are left out.
class Recorder final : public XmlVisitor
{
public:
    explicit Recorder(XmlRecords records, const QByteArray &stopAt = {})
        : m_records(records)
        , m_stopAt(stopAt)
    {
    }

    void startElement(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == m_records.record) {
            m_recordBegin = m_log.size();
            m_recordDepth = m_open.size();
        }
        m_open.append(bytesOf(name));
        QByteArray line = '<' + bytesOf(name);
        for (const char *attribute : {"r", "t", "s", "space", "count"}) {
            if (!attributes.value(attribute).empty())
                line += ' ' + QByteArray(attribute) + '=' + bytesOf(attributes.value(attribute));
        }
        put(line + '>');
    }
    void endElement(std::string_view name) override
    {
        m_open.removeLast();
        put("</" + bytesOf(name) + '>');
    }
    void text(std::string_view piece) override
    {
        const bool between = !m_open.isEmpty() && m_open.last() == bytesOf(m_records.container);
        QByteArray written = bytesOf(piece);
        if (between)
            written = written.simplified().replace(' ', "");
        put(written);
    }
    void plainChild(const XmlAttributes &attributes, std::size_t form, std::string_view piece) override
    {
        const std::vector<std::string_view> names
            = form == 0 ? std::vector<std::string_view>{"v"} : std::vector<std::string_view>{"is", "t"};
        startElement("c", attributes);
        for (std::size_t i = 0; i < names.size() && !wantsStop(); ++i)
            startElement(names[i], XmlAttributes({}));
        if (!wantsStop() && !piece.empty())
            text(piece);
        for (std::size_t i = names.size(); i > 0 && !wantsStop(); --i)
            endElement(names[i - 1]);
        if (!wantsStop())
            endElement("c");
        ++m_plainChildren;
    }
    [[nodiscard]] int plainChildren() const { return m_plainChildren; }
    [[nodiscard]] XmlRecords records() const override { return m_records; }
    void dropRecord() override
    {
        m_log.truncate(m_recordBegin);
        m_open.resize(m_recordDepth);
    }

    [[nodiscard]] const QByteArray &log() const { return m_log; }

private:
    void put(const QByteArray &event)
    {
        m_log += event;
        if (!m_stopAt.isEmpty() && m_log.endsWith(m_stopAt))
            stop();
    }

    XmlRecords m_records;
    QByteArray m_stopAt;
    QByteArray m_log;
    QByteArrayList m_open; ///< names of the open elements
    int m_plainChildren = 0;
    qsizetype m_recordBegin = 0;
    qsizetype m_recordDepth = 0;
};

struct Outcome
{
    QByteArray log;
    XmlState state = XmlState::Open;
    QByteArray complaint;
    qint64 scanned = 0;
    int plainChildren = 0;

    /// Without the text in front of a fault: how much of it expat tells depends on where blocks end.
    [[nodiscard]] QByteArray line() const
    {
        const qsizetype told = state == XmlState::Broken ? log.lastIndexOf('>') + 1 : log.size();
        return log.left(told) + " | " + QByteArray::number(static_cast<int>(state)) + ' ' + complaint;
    }
};

inline constexpr std::array<XmlPlainForm, 2> CellForms{{{"<v>", "</v></c>"}, {"<is><t>", "</t></is></c>"}}};
inline constexpr XmlRecords SheetRecords{"sheetData", "row", "<c", CellForms};

/// Reads the XML in blocks: the first of `first` bytes, the others of `size`.
inline Outcome outcomeOf(const QByteArray &xml, XmlReading reading, qsizetype first, qsizetype size,
                         XmlRecords records = SheetRecords, const QByteArray &stopAt = {})
{
    Recorder recorder(records, stopAt);
    XmlReader reader(recorder, reading);
    XmlState state = XmlState::Open;
    for (qsizetype at = 0; at < xml.size() && state == XmlState::Open;) {
        const QByteArray block = xml.mid(at, at == 0 ? first : size);
        state = reader.feed({block.constData(), static_cast<std::size_t>(block.size())});
        at += block.size();
    }
    if (state == XmlState::Open)
        state = reader.finish();
    const QByteArray complaint = state == XmlState::Broken ? reader.complaint() : "";
    return {recorder.log(), state, complaint, reader.scanned(), recorder.plainChildren()};
}

} // namespace shopglass::test
