#include "models/import/textencoding.h"

#include "models/import/utf16.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace shopglass {

namespace {

struct EncodingTexts
{
    Q_DECLARE_TR_FUNCTIONS(EncodingTexts)
};

constexpr qint64 BlockSize = 1 << 18; // stays in the cache between the looks at it
/// GB18030 text passes for this many UTF-8 characters in a row only by a miracle.
constexpr qint64 ProofOfUtf8 = 8;

constexpr QByteArrayView Utf8Mark("\xEF\xBB\xBF");
constexpr QByteArrayView Utf16LittleMark("\xFF\xFE");
constexpr QByteArrayView Utf16BigMark("\xFE\xFF");
constexpr QByteArrayView Gb18030Mark("\x84\x31\x95\x33");

QString nameOf(const QFile &file)
{
    return QFileInfo(file.fileName()).fileName();
}

Error refused(const QString &sentence)
{
    return {sentence, {}, ErrorKind::Refused};
}

/// Feeds the file behind its mark to `feed` until that returns false. Fails when the disk does.
template<class Feed>
Result<void> scanned(QFile &file, qint64 from, const Feed &feed)
{
    if (!file.seek(from))
        return Error{EncodingTexts::tr("The file %1 cannot be read.").arg(nameOf(file)), file.errorString()};
    QByteArray block(BlockSize, Qt::Uninitialized);
    for (;;) {
        const qint64 got = file.read(block.data(), BlockSize);
        if (got < 0)
            return Error{EncodingTexts::tr("The file %1 cannot be read.").arg(nameOf(file)),
                         file.errorString()};
        if (got == 0 || !feed(std::string_view(block.constData(), static_cast<std::size_t>(got))))
            return {};
    }
}

/// The 1-based line of a byte.
qint64 lineOf(QFile &file, qint64 offset)
{
    qint64 line = 1;
    qint64 left = offset;
    const auto counted = scanned(file, 0, [&](std::string_view bytes) {
        const auto piece = bytes.substr(0, static_cast<std::size_t>(std::min<qint64>(left, bytes.size())));
        line += std::count(piece.begin(), piece.end(), '\n');
        left -= static_cast<qint64>(piece.size());
        return left > 0;
    });
    return counted ? line : 0;
}

enum class Reach { FirstBlock, WholeFile };

/// Where a check stopped.
struct Finding
{
    std::optional<TextCheck::Fault> fault;
    qint64 characters = 0;
    bool whole = true; ///< the check has seen all of the file
};

Result<Finding> checked(QFile &file, TextEncoding encoding, qint64 from, Reach reach)
{
    TextCheck check(encoding, from);
    Finding finding;
    qint64 seen = from;
    const auto done = scanned(file, from, [&](std::string_view bytes) {
        seen += static_cast<qint64>(bytes.size());
        finding.fault = check.feed(bytes);
        return !finding.fault && reach == Reach::WholeFile;
    });
    if (!done)
        return done.error();
    finding.whole = seen >= file.size();
    if (!finding.fault && finding.whole)
        finding.fault = check.finish();
    finding.characters = check.characters();
    return finding;
}

Error zeroByteError(QFile &file, qint64 offset)
{
    return refused(
        EncodingTexts::tr("The file %1 is no table: line %2 contains bytes that no text has. It may be "
                          "damaged; please download it again. Nothing was changed.")
            .arg(nameOf(file), QString::number(lineOf(file, offset))));
}

Error brokenError(QFile &file, TextEncoding encoding, qint64 offset)
{
    return refused(
        EncodingTexts::tr("The file %1 is damaged in line %2: there are bytes that are not %3. Please "
                          "download it again. Nothing was changed.")
            .arg(nameOf(file), QString::number(lineOf(file, offset)), encodingName(encoding)));
}

Error neitherError(QFile &file, qint64 offset)
{
    return refused(
        EncodingTexts::tr("The text of %1 is neither UTF-8 nor GB18030 (line %2). Please open it in Excel "
                          "or WPS and save it as .xlsx or as CSV UTF-8. Nothing was changed.")
            .arg(nameOf(file), QString::number(lineOf(file, offset))));
}

Result<KnownEncoding> confirmedUtf16(QFile &file, TextEncoding encoding, qint64 from)
{
    Utf16Decoder decoder(encoding == TextEncoding::Utf16BigEndian ? Utf16Decoder::Order::BigEndian
                                                                  : Utf16Decoder::Order::LittleEndian);
    std::string text;
    bool sound = true;
    const auto done = scanned(file, from, [&](std::string_view bytes) {
        text.clear();
        sound = decoder.decode(bytes, text) && text.find('\0') == std::string::npos;
        return sound;
    });
    if (!done)
        return done.error();
    if (!sound || !decoder.isWhole())
        return brokenError(file, encoding, from + decoder.accepted());
    return KnownEncoding{encoding, true, {}};
}

Result<KnownEncoding> confirmed(QFile &file, TextEncoding encoding, qint64 from)
{
    if (encoding == TextEncoding::Utf16LittleEndian || encoding == TextEncoding::Utf16BigEndian)
        return confirmedUtf16(file, encoding, from);
    const auto finding = checked(file, encoding, from, Reach::FirstBlock);
    if (!finding)
        return finding.error();
    const KnownEncoding known{encoding, finding->whole, {}};
    if (finding->fault)
        return encodingError(file, known, *finding->fault);
    return known;
}

std::optional<TextEncoding> byMark(QByteArrayView head)
{
    if (head.startsWith(Utf8Mark))
        return TextEncoding::Utf8WithMark;
    if (head.startsWith(Gb18030Mark))
        return TextEncoding::Gb18030;
    if (head.startsWith(Utf16LittleMark))
        return TextEncoding::Utf16LittleEndian;
    if (head.startsWith(Utf16BigMark))
        return TextEncoding::Utf16BigEndian;
    return std::nullopt;
}

std::optional<TextEncoding> byName(const QString &name, QByteArrayView head)
{
    QString plain = name.toUpper();
    plain.remove(u'-').remove(u'_').remove(u' ');
    if (plain == QLatin1String("UTF8") || plain == QLatin1String("UTF8(BOM)"))
        return head.startsWith(Utf8Mark) ? TextEncoding::Utf8WithMark : TextEncoding::Utf8;
    if (plain == QLatin1String("GB18030") || plain == QLatin1String("GBK")
        || plain == QLatin1String("GB2312"))
        return TextEncoding::Gb18030;
    if (plain == QLatin1String("UTF16") || plain == QLatin1String("UTF16LE"))
        return head.startsWith(Utf16BigMark) ? TextEncoding::Utf16BigEndian : TextEncoding::Utf16LittleEndian;
    if (plain == QLatin1String("UTF16BE"))
        return TextEncoding::Utf16BigEndian;
    return std::nullopt;
}

Result<KnownEncoding> byContent(QFile &file)
{
    auto utf8 = checked(file, TextEncoding::Utf8, 0, Reach::FirstBlock);
    if (utf8 && !utf8->fault && !utf8->whole && utf8->characters < ProofOfUtf8)
        utf8 = checked(file, TextEncoding::Utf8, 0, Reach::WholeFile);
    if (!utf8)
        return utf8.error();
    if (!utf8->fault)
        return KnownEncoding{TextEncoding::Utf8, utf8->whole, {}};
    if (utf8->fault->zeroByte || utf8->characters >= ProofOfUtf8)
        return encodingError(file, {TextEncoding::Utf8, true, {}}, *utf8->fault);

    const auto gb18030 = checked(file, TextEncoding::Gb18030, 0, Reach::FirstBlock);
    if (!gb18030)
        return gb18030.error();
    const KnownEncoding known{TextEncoding::Gb18030, gb18030->whole, utf8->fault->at};
    if (gb18030->fault)
        return encodingError(file, known, *gb18030->fault);
    return Gb18030Decoder::shared().isAvailable() ? Result<KnownEncoding>(known)
                                                  : neitherError(file, utf8->fault->at);
}

} // namespace

QString encodingName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return QStringLiteral("UTF-8");
    case TextEncoding::Utf8WithMark:
        return QStringLiteral("UTF-8 (BOM)");
    case TextEncoding::Gb18030:
        return QStringLiteral("GB18030");
    case TextEncoding::Utf16LittleEndian:
    case TextEncoding::Utf16BigEndian:
        return QStringLiteral("UTF-16");
    }
    Q_UNREACHABLE();
}

int markSize(TextEncoding encoding, QByteArrayView head)
{
    const auto sizeIf
        = [head](QByteArrayView mark) { return head.startsWith(mark) ? static_cast<int>(mark.size()) : 0; };
    switch (encoding) {
    case TextEncoding::Utf8:
    case TextEncoding::Utf8WithMark:
        return sizeIf(Utf8Mark);
    case TextEncoding::Gb18030:
        return sizeIf(Gb18030Mark);
    case TextEncoding::Utf16LittleEndian:
        return sizeIf(Utf16LittleMark);
    case TextEncoding::Utf16BigEndian:
        return sizeIf(Utf16BigMark);
    }
    Q_UNREACHABLE();
}

TextCheck::TextCheck(TextEncoding encoding, qint64 from)
    : m_isGb18030(encoding == TextEncoding::Gb18030)
    , m_from(from)
{
}

qint64 TextCheck::position() const
{
    return m_from + (m_isGb18030 ? m_gb18030.accepted() : m_utf8.accepted());
}

std::optional<TextCheck::Fault> TextCheck::feed(std::string_view bytes)
{
    const std::size_t zero = bytes.find('\0');
    if (zero != std::string_view::npos)
        return Fault{position() + static_cast<qint64>(zero), true};
    const bool sound = m_isGb18030 ? m_gb18030.feed(bytes) : m_utf8.feed(bytes);
    return sound ? std::nullopt : std::optional(Fault{position(), false});
}

std::optional<TextCheck::Fault> TextCheck::finish() const
{
    const bool whole = m_isGb18030 ? m_gb18030.isWhole() : m_utf8.isWhole();
    return whole ? std::nullopt : std::optional(Fault{position(), false});
}

Error encodingError(QFile &file, const KnownEncoding &known, const TextCheck::Fault &fault)
{
    if (fault.zeroByte)
        return zeroByteError(file, fault.at);
    if (known.notUtf8At)
        return neitherError(file, std::max(*known.notUtf8At, fault.at));
    return brokenError(file, known.encoding, fault.at);
}

Result<KnownEncoding> detectEncoding(QFile &file, const QString &wanted)
{
    const QByteArray head = file.peek(4);
    const auto marked = byMark(head);
    if (wanted.isEmpty())
        return marked ? confirmed(file, *marked, markSize(*marked, head)) : byContent(file);
    const auto named = byName(wanted, head);
    if (!named)
        return Error{EncodingTexts::tr("The encoding %1 is not known; use UTF-8 or GB18030.").arg(wanted),
                     {},
                     ErrorKind::Usage};
    return confirmed(file, *named, markSize(*named, head));
}

} // namespace shopglass
