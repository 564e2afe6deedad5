#include "models/sample/samplecsvwriter.h"

#include "models/sample/sampletexts.h"

namespace shopglass {

namespace {

constexpr std::size_t BufferBytes = 1 << 20;
constexpr std::string_view YuanSign = "\xC2\xA5";

/// The next character of valid UTF-8; `at` moves past it.
char32_t nextCharacter(std::string_view text, std::size_t &at)
{
    const auto byte = [&](std::size_t index) { return static_cast<unsigned char>(text[index]); };
    const unsigned char first = byte(at++);
    if (first < 0x80)
        return first;
    const int more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 1;
    char32_t character = first & (0x3FU >> more);
    for (int count = 0; count < more; ++count)
        character = (character << 6) | (byte(at++) & 0x3FU);
    return character;
}

} // namespace

SampleCsvWriter::SampleCsvWriter(const QString &path, SampleEncoding encoding)
    : m_file(path)
    , m_encoding(encoding)
    , m_encoder(encoding == SampleEncoding::Gb18030 ? QStringEncoder("GB18030") : QStringEncoder())
    , m_known(encoding == SampleEncoding::Gb18030 ? 0x10000 : 0)
{
    m_buffer.reserve(BufferBytes + 0x10000);
}

Result<std::unique_ptr<SampleCsvWriter>> SampleCsvWriter::open(const QString &path, SampleEncoding encoding)
{
    std::unique_ptr<SampleCsvWriter> writer(new SampleCsvWriter(path, encoding));
    if (encoding == SampleEncoding::Gb18030 && !writer->m_encoder.isValid())
        return Error{
            SampleTexts::tr("This system cannot write GB18030 text, so the sample files were not made."),
            QStringLiteral("QStringEncoder has no GB18030"), ErrorKind::Failure};
    if (!writer->m_file.open(QIODevice::WriteOnly))
        return writer->writeError();
    if (encoding == SampleEncoding::Utf8WithBom)
        writer->m_buffer = "\xEF\xBB\xBF";
    return writer;
}

Error SampleCsvWriter::writeError() const
{
    return sampleWriteError(m_file.fileName(), m_file.errorString());
}

Result<void> SampleCsvWriter::header(const QStringList &headers)
{
    for (qsizetype column = 0; column < headers.size(); ++column) {
        if (column > 0)
            m_buffer += ',';
        appendQuoted(headers[column].toStdString());
    }
    m_buffer += "\r\n";
    return flush();
}

Result<void> SampleCsvWriter::writeRow(std::span<const SampleCell> cells)
{
    const std::size_t count = m_columns.empty() ? cells.size() : m_columns.size();
    for (std::size_t index = 0; index < count; ++index) {
        if (index > 0)
            m_buffer += ',';
        append(cells[m_columns.empty() ? index : static_cast<std::size_t>(m_columns[index])]);
    }
    m_buffer += "\r\n";
    return m_buffer.size() < BufferBytes ? Result<void>() : flush();
}

void SampleCsvWriter::append(const SampleCell &cell)
{
    m_cell.clear();
    switch (cell.kind) {
    case SampleCell::Kind::Text:
        appendQuoted(cell.text);
        return;
    case SampleCell::Kind::Id:
        m_buffer += std::to_string(cell.number);
        m_buffer += '\t';
        return;
    case SampleCell::Kind::Money:
        m_cell.assign(YuanSign);
        appendYuan(m_cell, cell.number, SampleGrouping::Thousands);
        appendQuoted(m_cell);
        return;
    case SampleCell::Kind::Count:
        m_buffer += std::to_string(cell.number);
        return;
    case SampleCell::Kind::Percent:
        m_buffer += std::to_string(cell.number);
        m_buffer += ".0%";
        return;
    }
}

void SampleCsvWriter::appendQuoted(std::string_view text)
{
    if (text.find_first_of(",\"\r\n") == std::string_view::npos) {
        appendEncoded(text);
        return;
    }
    std::string doubled;
    for (const char c : text) {
        if (c == '"')
            doubled += '"';
        doubled += c;
    }
    m_buffer += '"';
    appendEncoded(doubled);
    m_buffer += '"';
}

void SampleCsvWriter::appendEncoded(std::string_view utf8)
{
    if (m_encoding == SampleEncoding::Utf8WithBom) {
        m_buffer += utf8;
        return;
    }
    for (std::size_t at = 0; at < utf8.size();) {
        const char32_t character = nextCharacter(utf8, at);
        if (character < 0x80)
            m_buffer += static_cast<char>(character);
        else
            appendGb18030(character);
    }
}

void SampleCsvWriter::appendGb18030(char32_t character)
{
    // The sample's texts stay within the first plane; anything else would be a fault in our data files.
    Q_ASSERT(character < m_known.size());
    auto &known = m_known[character];
    if (known[4] == 0) {
        const auto unit = static_cast<char16_t>(character);
        const QByteArray bytes = m_encoder.encode(QStringView(&unit, 1));
        Q_ASSERT(bytes.size() >= 1 && bytes.size() <= 4);
        std::copy(bytes.begin(), bytes.end(), known.begin());
        known[4] = static_cast<char>(bytes.size());
    }
    m_buffer.append(known.data(), static_cast<std::size_t>(known[4]));
}

Result<void> SampleCsvWriter::flush()
{
    const auto size = static_cast<qint64>(m_buffer.size());
    if (m_file.write(m_buffer.data(), size) != size)
        return writeError();
    m_buffer.clear();
    return {};
}

Result<void> SampleCsvWriter::finish()
{
    if (const auto flushed = flush(); !flushed)
        return flushed.error();
    if (!m_file.commit())
        return writeError();
    return {};
}

} // namespace shopglass
