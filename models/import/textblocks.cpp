#include "models/import/textblocks.h"

#include "models/import/filestamp.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

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

TextBlocks::TextBlocks(std::unique_ptr<QFile> file, const KnownEncoding &known, qint64 from)
    : m_file(std::move(file))
    , m_known(known)
    , m_utf16(orderOf(known.encoding))
    , m_bytesInAll(m_file->size())
    , m_bytesRead(from)
{
    if (!known.wholeChecked)
        m_check.emplace(known.encoding, from);
}

Result<TextBlocks> TextBlocks::open(const QString &path, const KnownEncoding &known)
{
    auto file = std::make_unique<QFile>(path);
    // Unbuffered: the blocks are large, and a second copy of each would only cost time.
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error{TextBlockTexts::tr("The file %1 cannot be read.").arg(QFileInfo(path).fileName()),
                     file->errorString()};
    const QByteArray head = file->read(4);
    const int mark = markSize(known.encoding, head);
    if (!file->seek(mark))
        return Error{TextBlockTexts::tr("The file %1 cannot be read.").arg(QFileInfo(path).fileName()),
                     file->errorString()};
    return TextBlocks(std::move(file), known, mark);
}

Result<qint64> TextBlocks::appendRaw(std::string &bytes)
{
    const std::size_t before = bytes.size();
    bytes.resize(before + BlockSize);
    // Somebody may write the file faster than we read it.
    const qint64 wanted = std::clamp<qint64>(m_bytesInAll - m_bytesRead, 0, qint64(BlockSize));
    const qint64 got = m_file->read(bytes.data() + before, wanted);
    bytes.resize(before + static_cast<std::size_t>(std::max<qint64>(got, 0)));
    if (got < 0)
        return Error{TextBlockTexts::tr("The file %1 cannot be read.").arg(QFileInfo(*m_file).fileName()),
                     m_file->errorString()};
    m_bytesRead += got;
    if (m_check) {
        const auto fault
            = got > 0 ? m_check->feed(std::string_view(bytes).substr(before)) : m_check->finish();
        if (fault)
            return encodingError(*m_file, m_known, *fault);
    }
    return got;
}

Error TextBlocks::changedError() const
{
    return FileStamp::changedError(QFileInfo(*m_file).fileName());
}

Result<bool> TextBlocks::appendNext(std::string &text)
{
    if (m_known.encoding == TextEncoding::Utf8 || m_known.encoding == TextEncoding::Utf8WithMark) {
        const auto got = appendRaw(text);
        return got ? Result<bool>(got.value() > 0) : got.error();
    }
    const auto got = appendRaw(m_raw);
    if (!got)
        return got.error();
    if (got.value() == 0)
        return m_raw.empty() && m_utf16.isWhole() ? Result<bool>(false) : changedError();
    if (m_known.encoding == TextEncoding::Gb18030) {
        m_raw.erase(0, Gb18030Decoder::shared().decode(m_raw, text));
        return true;
    }
    const bool sound = m_utf16.decode(m_raw, text);
    m_raw.clear();
    return sound ? Result<bool>(true) : changedError();
}

} // namespace shopglass
