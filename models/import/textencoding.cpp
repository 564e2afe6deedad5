#include "models/import/textencoding.h"

#include "models/import/gb18030.h"
#include "models/import/utf16.h"
#include "models/import/utf8check.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cstring>

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

/// Where a check stopped: nothing when all the file passed.
struct Finding
{
    std::optional<qint64> faultAt;
    bool zeroByte = false;
    qint64 characters = 0;
};

template<class Check>
Result<Finding> checked(QFile &file, qint64 from)
{
    Check check;
    Finding finding;
    const auto done = scanned(file, from, [&](std::string_view bytes) {
        const void *zero = std::memchr(bytes.data(), 0, bytes.size());
        if (zero) {
            finding.zeroByte = true;
            finding.faultAt = from + check.accepted() + (static_cast<const char *>(zero) - bytes.data());
            return false;
        }
        if (!check.feed(bytes)) {
            finding.faultAt = from + check.accepted();
            return false;
        }
        return true;
    });
    if (!done)
        return done.error();
    if (!finding.faultAt && !check.isWhole())
        finding.faultAt = file.size();
    if constexpr (requires { check.characters(); })
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

Result<TextEncoding> confirmedUtf16(QFile &file, TextEncoding encoding, qint64 from)
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
    return encoding;
}

Result<TextEncoding> confirmed(QFile &file, TextEncoding encoding, qint64 from)
{
    if (encoding == TextEncoding::Utf16LittleEndian || encoding == TextEncoding::Utf16BigEndian)
        return confirmedUtf16(file, encoding, from);
    const bool gb18030 = encoding == TextEncoding::Gb18030;
    const auto finding = gb18030 ? checked<Gb18030Check>(file, from) : checked<Utf8Check>(file, from);
    if (!finding)
        return finding.error();
    if (finding->faultAt)
        return finding->zeroByte ? zeroByteError(file, *finding->faultAt)
                                 : brokenError(file, encoding, *finding->faultAt);
    return encoding;
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

Result<TextEncoding> byContent(QFile &file)
{
    const auto utf8 = checked<Utf8Check>(file, 0);
    if (!utf8)
        return utf8.error();
    if (!utf8->faultAt)
        return TextEncoding::Utf8;
    if (utf8->zeroByte)
        return zeroByteError(file, *utf8->faultAt);
    if (utf8->characters >= ProofOfUtf8)
        return brokenError(file, TextEncoding::Utf8, *utf8->faultAt);

    const auto gb18030 = checked<Gb18030Check>(file, 0);
    if (!gb18030)
        return gb18030.error();
    if (!gb18030->faultAt && Gb18030Decoder::shared().isAvailable())
        return TextEncoding::Gb18030;
    if (gb18030->zeroByte)
        return zeroByteError(file, *gb18030->faultAt);
    const qint64 line = lineOf(file, std::max(*utf8->faultAt, gb18030->faultAt.value_or(0)));
    return refused(
        EncodingTexts::tr("The text of %1 is neither UTF-8 nor GB18030 (line %2). Please open it in Excel "
                          "or WPS and save it as .xlsx or as CSV UTF-8. Nothing was changed.")
            .arg(nameOf(file), QString::number(line)));
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

Result<TextEncoding> detectEncoding(QFile &file, const QString &wanted)
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
