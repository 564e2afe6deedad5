#include "models/container/agileencryption.h"

#include "models/container/agileinfo.h"
#include "models/container/agilekeys.h"
#include "models/container/ole2.h"

#include <QtEndian>

#include <algorithm>

namespace shopglass {

namespace {

using namespace agile;

constexpr int SegmentSize = 4096;
constexpr int LengthSize = 8; ///< the package's length stands in front of its first segment
constexpr int SaltSize = 16;
constexpr int BlockSize = 16;

Decrypted fault(DecryptFault which)
{
    return {{}, which};
}

/// The package's key, or nothing when the stretched password is not the one the file was made with.
std::optional<QByteArray> unwrappedKey(const AgileInfo &info, const QByteArray &base)
{
    const PasswordKey &key = info.password;
    const auto unwrap = [&](const QByteArray &bytes, Purpose purpose) {
        return aesCbc(Direction::Decrypt, derivedKey(key, base, purpose), passwordVector(key), bytes);
    };
    const QByteArray input = unwrap(key.verifierInput, Purpose::VerifierInput).left(key.cipher.salt.size());
    const QByteArray expected
        = unwrap(key.verifierHash, Purpose::VerifierHash).left(digestSize(key.cipher.digest));
    if (expected.isEmpty() || hash(key.cipher.digest, input, {}) != expected)
        return std::nullopt;
    return unwrap(key.keyValue, Purpose::KeyValue).left(info.package.keyBytes);
}

bool isIntact(const AgileInfo &info, const QByteArray &packageKey, const QByteArray &encryptedPackage)
{
    if (info.hmacKey.isEmpty())
        return true;
    const auto unwrap = [&](const QByteArray &bytes, Purpose purpose) {
        return aesCbc(Direction::Decrypt, packageKey, purposeVector(info.package, purpose), bytes)
            .left(digestSize(info.package.digest));
    };
    const QByteArray key = unwrap(info.hmacKey, Purpose::HmacKey);
    const QByteArray expected = unwrap(info.hmacValue, Purpose::HmacValue);
    return !expected.isEmpty() && hmac(info.package.digest, key, encryptedPackage) == expected;
}

/// Both directions go segment by segment; a short last segment is filled up with zeros to a whole block.
QByteArray transformed(Direction direction, const Cipher &cipher, const QByteArray &key, QByteArrayView bytes)
{
    QByteArray result;
    result.reserve(bytes.size() + BlockSize);
    quint32 segment = 0;
    for (qsizetype at = 0; at < bytes.size(); at += SegmentSize, ++segment) {
        QByteArray piece
            = bytes.sliced(at, std::min<qsizetype>(SegmentSize, bytes.size() - at)).toByteArray();
        piece.append((BlockSize - piece.size() % BlockSize) % BlockSize, '\0');
        result += aesCbc(direction, key, segmentVector(cipher, segment), piece);
    }
    return result;
}

/// Bytes that look random and only depend on the seed.
class SeededBytes final
{
public:
    explicit SeededBytes(quint64 seed)
        : m_seed(8, '\0')
    {
        qToLittleEndian<quint64>(seed, m_seed.data());
    }

    QByteArray next(int size)
    {
        QByteArray number(4, '\0');
        qToLittleEndian<quint32>(m_used++, number.data());
        return hash(Digest::Sha512, m_seed, number).left(size);
    }

private:
    QByteArray m_seed;
    quint32 m_used = 0;
};

PasswordKey wrappedKey(const QString &password, const QByteArray &packageKey, int spinCount,
                       SeededBytes &random)
{
    PasswordKey key;
    key.cipher.salt = random.next(SaltSize);
    key.spinCount = spinCount;
    const QByteArray base = stretched(key, password, unwatched).value_or(QByteArray());
    const auto wrap = [&](const QByteArray &bytes, Purpose purpose) {
        return aesCbc(Direction::Encrypt, derivedKey(key, base, purpose), passwordVector(key), bytes);
    };
    const QByteArray input = random.next(SaltSize);
    key.verifierInput = wrap(input, Purpose::VerifierInput);
    key.verifierHash = wrap(hash(key.cipher.digest, input, {}), Purpose::VerifierHash);
    key.keyValue = wrap(packageKey, Purpose::KeyValue);
    return key;
}

} // namespace

Decrypted decryptAgile(const QByteArray &encryptionInfo, const QByteArray &encryptedPackage,
                       const QString &password, const ProgressSink &progress)
{
    const auto parsed = parseInfo(encryptionInfo);
    if (const auto *wrong = std::get_if<InfoFault>(&parsed))
        return fault(*wrong == InfoFault::Damaged ? DecryptFault::Damaged : DecryptFault::Unsupported);
    const auto &info = std::get<AgileInfo>(parsed);

    const auto base = stretched(info.password, password, progress);
    if (!base)
        return fault(DecryptFault::Stopped);
    const auto key = unwrappedKey(info, *base);
    if (!key)
        return fault(DecryptFault::WrongPassword);
    if (key->size() != info.package.keyBytes || encryptedPackage.size() < LengthSize
        || !isIntact(info, *key, encryptedPackage))
        return fault(DecryptFault::Damaged);

    const auto length = qFromLittleEndian<quint64>(encryptedPackage.constData());
    QByteArrayView segments = QByteArrayView(encryptedPackage).sliced(LengthSize);
    // Some writers leave bytes behind the last whole block; they belong to nothing.
    segments.chop(segments.size() % BlockSize);
    if (length > static_cast<quint64>(segments.size()))
        return fault(DecryptFault::Damaged);
    Decrypted result{transformed(Direction::Decrypt, info.package, *key, segments), std::nullopt};
    if (static_cast<quint64>(result.package.size()) < length)
        return fault(DecryptFault::Damaged);
    result.package.truncate(static_cast<qsizetype>(length));
    return result;
}

QByteArray encryptAgile(const QByteArray &package, const QString &password, quint64 seed, int spinCount)
{
    SeededBytes random(seed);
    AgileInfo info;
    info.package.salt = random.next(SaltSize);
    const QByteArray packageKey = random.next(info.package.keyBytes);
    info.password = wrappedKey(password, packageKey, spinCount, random);

    QByteArray encrypted(LengthSize, '\0');
    qToLittleEndian<quint64>(static_cast<quint64>(package.size()), encrypted.data());
    encrypted += transformed(Direction::Encrypt, info.package, packageKey, package);

    const auto wrap = [&](const QByteArray &bytes, Purpose purpose) {
        return aesCbc(Direction::Encrypt, packageKey, purposeVector(info.package, purpose), bytes);
    };
    const QByteArray integrityKey = random.next(digestSize(info.package.digest));
    info.hmacKey = wrap(integrityKey, Purpose::HmacKey);
    info.hmacValue = wrap(hmac(info.package.digest, integrityKey, encrypted), Purpose::HmacValue);

    return Ole2File::write({{QStringLiteral("EncryptionInfo"), writeInfo(info)},
                            {QStringLiteral("EncryptedPackage"), encrypted}});
}

} // namespace shopglass
