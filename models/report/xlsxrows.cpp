#include "models/report/xlsxrows.h"

#include <zip.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <memory>

namespace shopglass {

namespace {

constexpr const char *SheetPart = "xl/worksheets/sheet1.xml";
constexpr std::size_t FlushBytes = 1 << 18;
/// The quickest: a third of the usual one's time for a file a quarter larger.
constexpr zip_uint32_t CompressionLevel = 1;
/// Whole numbers up to here are exact and print alike as integers.
constexpr double LargestWhole = 1e15;

struct Discard
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};

template<typename Number>
void append(std::string &text, Number number)
{
    std::array<char, 32> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    text.append(digits.data(), end);
}

/// As libxlsxwriter prints it: more digits would show what sums of fractions leave behind.
void appendFraction(std::string &text, double number)
{
    constexpr int MostDigits = 16;
    const std::size_t begin = text.size();
    append(text, number);
    if (text.size() - begin <= MostDigits)
        return;
    std::array<char, 32> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number,
                                   std::chars_format::general, MostDigits)
                         .ptr;
    text.replace(begin, std::string::npos, digits.data(), std::size_t(end - digits.data()));
}

/// "A" … "Z", "AA" …
std::string lettersOf(std::size_t column)
{
    std::string letters;
    for (std::size_t left = column + 1; left > 0; left = (left - 1) / 26)
        letters.insert(letters.begin(), static_cast<char>('A' + (left - 1) % 26));
    return letters;
}

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\t';
}

QString faultOf(zip_t *archive)
{
    return QString::fromUtf8(zip_strerror(archive));
}

/// A part from its beginning to its end; empty when it cannot be read.
QByteArray bytesOf(zip_t *archive, zip_uint64_t index)
{
    zip_stat_t about;
    zip_stat_init(&about);
    const std::unique_ptr<zip_file_t, Discard> part(zip_fopen_index(archive, index, 0));
    if (!part || zip_stat_index(archive, index, 0, &about) != 0 || (about.valid & ZIP_STAT_SIZE) == 0)
        return {};
    QByteArray bytes(static_cast<qsizetype>(about.size), Qt::Uninitialized);
    return zip_fread(part.get(), bytes.data(), about.size) == bytes.size() ? bytes : QByteArray();
}

} // namespace

XlsxRows::XlsxRows(const QString &path)
    : m_file(path)
{
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::Truncate | QIODevice::Unbuffered))
        m_fault = m_file.errorString();
    m_text.reserve(2 * FlushBytes);
}

void XlsxRows::flush()
{
    if (!m_fault && m_file.write(m_text.data(), qint64(m_text.size())) != qint64(m_text.size()))
        m_fault = m_file.errorString();
    m_text.clear();
}

void XlsxRows::beginRow(quint32 row)
{
    m_rowNumber.clear();
    append(m_rowNumber, row + 1);
    m_text.append("<row r=\"").append(m_rowNumber).append("\">");
}

void XlsxRows::endRow()
{
    m_text.append("</row>");
    if (m_text.size() >= FlushBytes)
        flush();
}

void XlsxRows::beginCell(quint16 column, int style)
{
    while (m_letters.size() <= column)
        m_letters.push_back(lettersOf(m_letters.size()));
    m_text.append("<c r=\"").append(m_letters[column]).append(m_rowNumber).append("\" s=\"");
    append(m_text, style);
}

void XlsxRows::addNumber(quint16 column, double number, int style)
{
    beginCell(column, style);
    m_text.append("\"><v>");
    if (std::abs(number) < LargestWhole && std::trunc(number) == number)
        append(m_text, static_cast<qint64>(number));
    else
        appendFraction(m_text, number);
    m_text.append("</v></c>");
}

void XlsxRows::addText(quint16 column, const QByteArray &text, int style)
{
    beginCell(column, style);
    if (text.isEmpty()) {
        m_text.append("\"/>");
        return;
    }
    const bool hasEdge = isBlank(text.front()) || isBlank(text.back());
    m_text.append(hasEdge ? "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"
                          : "\" t=\"inlineStr\"><is><t>");
    for (const char c : text) {
        if (c == '&')
            m_text.append("&amp;");
        else if (c == '<')
            m_text.append("&lt;");
        else if (c == '>')
            m_text.append("&gt;");
        else
            m_text.push_back(c);
    }
    m_text.append("</t></is></c>");
}

std::optional<QString> XlsxRows::insertInto(const QString &workbook)
{
    flush();
    if (m_fault || m_file.size() == 0)
        return m_fault;
    uchar *rows = m_file.map(0, m_file.size());
    if (!rows)
        return m_file.errorString();
    int code = 0;
    std::unique_ptr<zip_t, Discard> archive(zip_open(QFile::encodeName(workbook).constData(), 0, &code));
    if (!archive)
        return QStringLiteral("zip_open %1").arg(code);
    const zip_int64_t index = zip_name_locate(archive.get(), SheetPart, 0);
    if (index < 0)
        return faultOf(archive.get());
    const auto part = static_cast<zip_uint64_t>(index);
    QByteArray sheet = bytesOf(archive.get(), part);
    const QByteArray endOfRow = QByteArrayLiteral("</row>");
    const qsizetype place = sheet.indexOf(endOfRow) + endOfRow.size();
    if (place < endOfRow.size())
        return faultOf(archive.get());
    const std::array fragments{
        zip_buffer_fragment_t{reinterpret_cast<zip_uint8_t *>(sheet.data()), zip_uint64_t(place)},
        zip_buffer_fragment_t{rows, zip_uint64_t(m_file.size())},
        zip_buffer_fragment_t{reinterpret_cast<zip_uint8_t *>(sheet.data()) + place,
                              zip_uint64_t(sheet.size() - place)}};
    zip_source_t *source = zip_source_buffer_fragment(archive.get(), fragments.data(), fragments.size(), 0);
    if (!source)
        return faultOf(archive.get());
    // Deleted and added, because a part that is replaced keeps its level of compression.
    const zip_int64_t added
        = zip_delete(archive.get(), part) == 0 ? zip_file_add(archive.get(), SheetPart, source, 0) : -1;
    if (added < 0) {
        zip_source_free(source);
        return faultOf(archive.get());
    }
    // The first day of a zip's calendar, as the other parts have it: the same rows give the same bytes.
    constexpr zip_uint16_t FirstDay = (1 << 5) | 1;
    if (zip_set_file_compression(archive.get(), zip_uint64_t(added), ZIP_CM_DEFLATE, CompressionLevel) != 0
        || zip_file_set_dostime(archive.get(), zip_uint64_t(added), 0, FirstDay, 0) != 0
        || zip_close(archive.get()) != 0)
        return faultOf(archive.get());
    static_cast<void>(archive.release()); // closed
    return std::nullopt;
}

} // namespace shopglass
