#include "models/import/textblocks.h"

#include "models/import/gb18030.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace shopglass {

namespace {

struct TextBlockTexts
{
    Q_DECLARE_TR_FUNCTIONS(TextBlockTexts)
};

constexpr std::size_t BlockSize = 1 << 18; // stays in the cache until its rows are typed

Utf16Decoder::Order orderOf(TextEncoding encoding)
{
    return encoding == TextEncoding::Utf16BigEndian ? Utf16Decoder::Order::BigEndian
                                                    : Utf16Decoder::Order::LittleEndian;
}

} // namespace

TextBlocks::TextBlocks(std::unique_ptr<QFile> file, TextEncoding encoding)
    : m_file(std::move(file))
    , m_encoding(encoding)
    , m_utf16(orderOf(encoding))
{
}

Result<TextBlocks> TextBlocks::open(const QString &path, TextEncoding encoding)
{
    auto file = std::make_unique<QFile>(path);
    // Unbuffered: the blocks are large, and a second copy of each would only cost time.
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error{TextBlockTexts::tr("The file %1 cannot be read.").arg(QFileInfo(path).fileName()),
                     file->errorString()};
    const QByteArray head = file->read(4);
    const int mark = markSize(encoding, head);
    if (!file->seek(mark))
        return Error{TextBlockTexts::tr("The file %1 cannot be read.").arg(QFileInfo(path).fileName()),
                     file->errorString()};
    TextBlocks blocks(std::move(file), encoding);
    blocks.m_bytesRead = mark;
    return blocks;
}

Result<qint64> TextBlocks::appendRaw(std::string &bytes)
{
    const std::size_t before = bytes.size();
    bytes.resize(before + BlockSize);
    const qint64 got = m_file->read(bytes.data() + before, static_cast<qint64>(BlockSize));
    bytes.resize(before + static_cast<std::size_t>(std::max<qint64>(got, 0)));
    if (got < 0)
        return Error{TextBlockTexts::tr("The file %1 cannot be read.").arg(QFileInfo(*m_file).fileName()),
                     m_file->errorString()};
    m_bytesRead += got;
    return got;
}

Error TextBlocks::changedError() const
{
    return {
        TextBlockTexts::tr("The file %1 changed while it was read. Please try again. Nothing was changed.")
            .arg(QFileInfo(*m_file).fileName()),
        {},
        ErrorKind::Refused};
}

Result<bool> TextBlocks::appendNext(std::string &text)
{
    if (m_encoding == TextEncoding::Utf8 || m_encoding == TextEncoding::Utf8WithMark) {
        const auto got = appendRaw(text);
        return got ? Result<bool>(got.value() > 0) : got.error();
    }
    const auto got = appendRaw(m_raw);
    if (!got)
        return got.error();
    if (got.value() == 0)
        return m_raw.empty() && m_utf16.isWhole() ? Result<bool>(false) : changedError();
    if (m_encoding == TextEncoding::Gb18030) {
        m_raw.erase(0, Gb18030Decoder::shared().decode(m_raw, text));
        return true;
    }
    const bool sound = m_utf16.decode(m_raw, text);
    m_raw.clear();
    return sound ? Result<bool>(true) : changedError();
}

} // namespace shopglass
