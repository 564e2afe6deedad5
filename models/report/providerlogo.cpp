// Logos: which image files are taken, judged by their bytes.

#include "models/report/providerprofile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ProviderLogo)
};

constexpr qint64 MostBytes = 2 * 1024 * 1024;
constexpr int MostPixels = 4000;

struct Size
{
    int width = 0;
    int height = 0;
};

quint32 bigEndian32(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

quint16 bigEndian16(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint16>(bytes.constData() + at);
}

bool isPng(const QByteArray &bytes)
{
    return bytes.startsWith(QByteArrayLiteral("\x89PNG\r\n\x1a\n"));
}

bool isJpeg(const QByteArray &bytes)
{
    return bytes.startsWith(QByteArrayLiteral("\xff\xd8\xff"));
}

/// The check sum that ends every chunk of a PNG (CRC-32 as in ISO 3309).
quint32 checkSum(QByteArrayView bytes)
{
    quint32 sum = 0xffffffffU;
    for (const char byte : bytes) {
        sum ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum & 1U) != 0 ? (sum >> 1) ^ 0xedb88320U : sum >> 1;
    }
    return ~sum;
}

/// Size of a PNG whose chunks are sound and follow each other to the end; nothing for a broken one.
std::optional<Size> pngSize(const QByteArray &bytes)
{
    std::optional<Size> size;
    qsizetype at = 8;
    while (at + 12 <= bytes.size()) {
        const auto length = static_cast<qsizetype>(bigEndian32(bytes, at));
        const QByteArray name = bytes.mid(at + 4, 4);
        if (at + 12 + length > bytes.size()
            || checkSum(QByteArrayView(bytes).sliced(at + 4, length + 4))
                != bigEndian32(bytes, at + 8 + length))
            return std::nullopt;
        if (name == "IHDR" && length >= 8)
            size = Size{static_cast<int>(bigEndian32(bytes, at + 8)),
                        static_cast<int>(bigEndian32(bytes, at + 12))};
        if (name == "IEND")
            return size;
        at += 12 + length;
    }
    return std::nullopt;
}

bool isFrame(unsigned char marker)
{
    const bool tables = marker == 0xc4 || marker == 0xc8 || marker == 0xcc;
    return marker >= 0xc0 && marker <= 0xcf && !tables;
}

/// Size of a JPEG that has a frame and an end; nothing for a broken one.
std::optional<Size> jpegSize(const QByteArray &bytes)
{
    if (bytes.lastIndexOf(QByteArrayLiteral("\xff\xd9")) < 0)
        return std::nullopt;
    qsizetype at = 2;
    while (at + 9 <= bytes.size()) {
        if (static_cast<unsigned char>(bytes[at]) != 0xff)
            return std::nullopt;
        const auto marker = static_cast<unsigned char>(bytes[at + 1]);
        if (marker == 0xff) {
            ++at;
            continue;
        }
        if (isFrame(marker))
            return Size{bigEndian16(bytes, at + 7), bigEndian16(bytes, at + 5)};
        at += 2 + bigEndian16(bytes, at + 2);
    }
    return std::nullopt;
}

Error refused(const QString &sentence)
{
    return {sentence, {}, ErrorKind::Refused};
}

} // namespace

Result<ProviderLogo> loadLogo(const QString &path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return refused(
            Texts::tr("The logo %1 cannot be read. Choose another file or take the logo out of the provider "
                      "profile; nothing was written.")
                .arg(path));
    }
    if (file.size() > MostBytes)
        return refused(
            Texts::tr("The logo %1 is larger than 2 MB. Save it smaller; nothing was written.").arg(name));
    ProviderLogo logo;
    logo.bytes = file.readAll();
    if (logo.bytes.isEmpty())
        return refused(
            Texts::tr("The logo %1 is empty (0 bytes). Choose another file; nothing was written.").arg(name));
    const bool png = isPng(logo.bytes);
    if (!png && !isJpeg(logo.bytes))
        return refused(
            Texts::tr("The logo %1 is neither a PNG nor a JPEG image. Save it as one; nothing was written.")
                .arg(name));
    const auto size = png ? pngSize(logo.bytes) : jpegSize(logo.bytes);
    if (!size || size->width <= 0 || size->height <= 0)
        return refused(
            Texts::tr("The logo %1 is broken or cut off. Save it again; nothing was written.").arg(name));
    if (size->width > MostPixels || size->height > MostPixels)
        return refused(Texts::tr("The logo %1 has more than %2 pixels in a row or column. Save it smaller; "
                                 "nothing was written.")
                           .arg(name)
                           .arg(MostPixels));
    logo.type = png ? LogoType::Png : LogoType::Jpeg;
    logo.width = size->width;
    logo.height = size->height;
    return logo;
}

} // namespace shopglass
