#include "models/container/standardencryption.h"

#include "models/container/agilekeys.h"

#include <QtEndian>

#include <openssl/evp.h>

#include <climits>
#include <memory>

namespace shopglass {

namespace {

using agile::Digest;
using agile::hash;

constexpr int BlockSize = 16;
constexpr int LengthSize = 8;
constexpr int SaltSize = 16;
constexpr int VerifierSize = 16;
constexpr int VerifierHashSize = 20; ///< SHA-1, kept in two blocks
constexpr int WrappedHashSize = 32;
constexpr int Turns = 50'000;
constexpr quint16 StandardMinor = 2;
constexpr quint32 External = 0x10; ///< some other program's own way
constexpr quint32 Aes = 0x20;
constexpr quint32 Sha1 = 0x8004;

quint32 u32(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.data() + at);
}

struct StandardInfo
{
    int keyBytes = 0;
    QByteArray salt;
    QByteArray verifier; ///< encrypted, like the next
    QByteArray verifierHash;
};

/// Offsets in the stream; the header begins behind version, flags and its own size.
constexpr qsizetype FlagsAt = 4;
constexpr qsizetype HeaderSizeAt = 8;
constexpr qsizetype HeaderAt = 12;
constexpr qsizetype FixedHeaderSize = 32;

std::optional<DecryptFault> parse(const QByteArray &stream, StandardInfo &info)
{
    if (stream.size() < HeaderAt + FixedHeaderSize)
        return DecryptFault::Damaged;
    const auto minor = qFromLittleEndian<quint16>(stream.constData() + 2);
    const quint32 flags = u32(stream, FlagsAt);
    if (minor != StandardMinor || (flags & External) != 0 || (flags & Aes) == 0)
        return DecryptFault::Unsupported;
    const quint32 headerSize = u32(stream, HeaderSizeAt);
    constexpr quint32 VerifierPartSize = 4 + SaltSize + VerifierSize + 4 + WrappedHashSize;
    if (headerSize < FixedHeaderSize || headerSize > quint32(stream.size())
        || stream.size() - HeaderAt - qsizetype(headerSize) < qsizetype(VerifierPartSize))
        return DecryptFault::Damaged;
    const quint32 cipher = u32(stream, HeaderAt + 8);
    const quint32 digest = u32(stream, HeaderAt + 12);
    const quint32 keyBits = u32(stream, HeaderAt + 16);
    const bool known = (cipher == 0x660E && keyBits == 128) || (cipher == 0x660F && keyBits == 192)
        || (cipher == 0x6610 && keyBits == 256);
    if (!known || (digest != Sha1 && digest != 0))
        return DecryptFault::Unsupported;
    const qsizetype at = HeaderAt + qsizetype(headerSize);
    if (u32(stream, at) != SaltSize || u32(stream, at + 4 + SaltSize + VerifierSize) != VerifierHashSize)
        return DecryptFault::Damaged;
    info.keyBytes = int(keyBits / 8);
    info.salt = stream.mid(at + 4, SaltSize);
    info.verifier = stream.mid(at + 4 + SaltSize, VerifierSize);
    info.verifierHash = stream.mid(at + 8 + SaltSize + VerifierSize, WrappedHashSize);
    return std::nullopt;
}

/// The key that the password gives: stretched, then spread over two digests. Nothing where `progress` stops
/// it.
std::optional<QByteArray> keyOf(const StandardInfo &info, const QString &password,
                                const ProgressSink &progress)
{
    agile::PasswordKey stretching;
    stretching.cipher.digest = Digest::Sha1;
    stretching.cipher.salt = info.salt;
    stretching.spinCount = Turns;
    const auto stretched = agile::stretched(stretching, password, progress);
    if (!stretched)
        return std::nullopt;
    const QByteArray last = hash(Digest::Sha1, *stretched, QByteArray(4, '\0'));
    QByteArray key;
    constexpr int PadSize = 64;
    for (const char pad : {'\x36', '\x5C'}) {
        QByteArray bytes(PadSize, pad);
        for (qsizetype i = 0; i < last.size(); ++i)
            bytes[i] = char(bytes.at(i) ^ last.at(i));
        key += hash(Digest::Sha1, bytes, {});
    }
    return key.left(info.keyBytes);
}

/// Whole blocks, each by itself. Empty only when OpenSSL fails.
QByteArray decryptedBlocks(const QByteArray &key, QByteArrayView bytes)
{
    const EVP_CIPHER *cipher = key.size() == 16 ? EVP_aes_128_ecb()
        : key.size() == 24                      ? EVP_aes_192_ecb()
                                                : EVP_aes_256_ecb();
    const std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)> context(EVP_CIPHER_CTX_new(),
                                                                                  &EVP_CIPHER_CTX_free);
    QByteArray result(bytes.size() + BlockSize, '\0');
    auto *const out = reinterpret_cast<unsigned char *>(result.data());
    int written = 0;
    int rest = 0;
    const bool done = bytes.size() < INT_MAX - BlockSize && context
        && EVP_DecryptInit_ex(context.get(), cipher, nullptr,
                              reinterpret_cast<const unsigned char *>(key.constData()), nullptr)
            == 1
        && EVP_CIPHER_CTX_set_padding(context.get(), 0) == 1
        && EVP_DecryptUpdate(context.get(), out, &written,
                             reinterpret_cast<const unsigned char *>(bytes.data()), int(bytes.size()))
            == 1
        && EVP_DecryptFinal_ex(context.get(), out + written, &rest) == 1;
    result.truncate(done ? written + rest : 0);
    return result;
}

} // namespace

Decrypted decryptStandard(const QByteArray &encryptionInfo, const QByteArray &encryptedPackage,
                          const QString &password, const ProgressSink &progress)
{
    StandardInfo info;
    if (const auto fault = parse(encryptionInfo, info))
        return {{}, fault};
    const auto key = keyOf(info, password, progress);
    if (!key)
        return {{}, DecryptFault::Stopped};
    const QByteArray verifier = decryptedBlocks(*key, info.verifier);
    const QByteArray expected = decryptedBlocks(*key, info.verifierHash).left(VerifierHashSize);
    if (expected.isEmpty() || hash(Digest::Sha1, verifier, {}) != expected)
        return {{}, DecryptFault::WrongPassword};
    if (encryptedPackage.size() < LengthSize)
        return {{}, DecryptFault::Damaged};
    const auto length = qFromLittleEndian<quint64>(encryptedPackage.constData());
    QByteArrayView blocks = QByteArrayView(encryptedPackage).sliced(LengthSize);
    blocks.chop(blocks.size() % BlockSize);
    if (length > quint64(blocks.size()))
        return {{}, DecryptFault::Damaged};
    Decrypted result{decryptedBlocks(*key, blocks), std::nullopt};
    if (quint64(result.package.size()) < length)
        return {{}, DecryptFault::Damaged};
    result.package.truncate(qsizetype(length));
    return result;
}

Decrypted decryptPackage(const QByteArray &encryptionInfo, const QByteArray &encryptedPackage,
                         const QString &password, const ProgressSink &progress)
{
    constexpr qsizetype VersionSize = 4;
    const bool standard = encryptionInfo.size() >= VersionSize
        && qFromLittleEndian<quint16>(encryptionInfo.constData() + 2) == StandardMinor;
    return standard ? decryptStandard(encryptionInfo, encryptedPackage, password, progress)
                    : decryptAgile(encryptionInfo, encryptedPackage, password, progress);
}

} // namespace shopglass
