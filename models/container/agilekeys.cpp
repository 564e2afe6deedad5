#include "models/container/agilekeys.h"

#include <QtEndian>

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <climits>
#include <memory>

namespace shopglass::agile {

namespace {

constexpr int BlockSize = 16;
constexpr char Filler = 0x36; ///< what too short keys and vectors are filled up with

const EVP_MD *evpDigest(Digest digest)
{
    switch (digest) {
    case Digest::Sha1:
        return EVP_sha1();
    case Digest::Sha256:
        return EVP_sha256();
    case Digest::Sha384:
        return EVP_sha384();
    case Digest::Sha512:
        return EVP_sha512();
    }
    Q_UNREACHABLE();
}

const EVP_CIPHER *evpCipher(qsizetype keyBytes)
{
    switch (keyBytes) {
    case 16:
        return EVP_aes_128_cbc();
    case 24:
        return EVP_aes_192_cbc();
    default:
        return EVP_aes_256_cbc();
    }
}

QByteArrayView purposeBytes(Purpose purpose)
{
    switch (purpose) {
    case Purpose::VerifierInput:
        return QByteArrayView("\xfe\xa7\xd2\x76\x3b\x4b\x9e\x79", 8);
    case Purpose::VerifierHash:
        return QByteArrayView("\xd7\xaa\x0f\x6d\x30\x61\x34\x4e", 8);
    case Purpose::KeyValue:
        return QByteArrayView("\x14\x6e\x0b\xe7\xab\xac\xd0\xd6", 8);
    case Purpose::HmacKey:
        return QByteArrayView("\x5f\xb2\xad\x01\x0c\xb9\xe1\xf6", 8);
    case Purpose::HmacValue:
        return QByteArrayView("\xa0\x67\x7f\x02\xb2\x2c\x84\x33", 8);
    }
    Q_UNREACHABLE();
}

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

unsigned char *bytesOf(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

QByteArray fitted(QByteArray bytes, qsizetype size)
{
    bytes.truncate(size);
    bytes.append(size - bytes.size(), Filler);
    return bytes;
}

QByteArray numberBytes(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToLittleEndian<quint32>(number, bytes.data());
    return bytes;
}

using DigestContext = std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)>;
using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

/// Hashes a then b with a context that may be used again: without `md` for the same digest as before, which
/// OpenSSL then need not look up.
bool hashInto(EVP_MD_CTX *context, const EVP_MD *md, QByteArrayView a, QByteArrayView b, QByteArray &result)
{
    return EVP_DigestInit_ex(context, md, nullptr) == 1
        && EVP_DigestUpdate(context, a.data(), static_cast<size_t>(a.size())) == 1
        && EVP_DigestUpdate(context, b.data(), static_cast<size_t>(b.size())) == 1
        && EVP_DigestFinal_ex(context, bytesOf(result), nullptr) == 1;
}

} // namespace

QByteArray hash(Digest digest, QByteArrayView a, QByteArrayView b)
{
    const DigestContext context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    QByteArray result(digestSize(digest), '\0');
    if (!context || !hashInto(context.get(), evpDigest(digest), a, b, result))
        return {};
    return result;
}

std::optional<QByteArray> stretched(const PasswordKey &key, const QString &password,
                                    const ProgressSink &progress)
{
    constexpr int TurnsPerReport = 16'384; // some milliseconds
    QByteArray text(password.size() * 2, '\0');
    for (qsizetype i = 0; i < password.size(); ++i)
        qToLittleEndian<quint16>(password.at(i).unicode(), text.data() + i * 2);

    const Digest digest = key.cipher.digest;
    QByteArray result = hash(digest, key.cipher.salt, text);
    text.fill('\0');
    const DigestContext context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    if (!context || result.isEmpty())
        return QByteArray();
    char counter[4];
    for (int i = 0; i < key.spinCount; ++i) {
        if (i % TurnsPerReport == 0 && !progress({{}, i, key.spinCount, 0}))
            return std::nullopt;
        qToLittleEndian<quint32>(static_cast<quint32>(i), counter);
        const EVP_MD *md = i == 0 ? evpDigest(digest) : nullptr;
        if (!hashInto(context.get(), md, QByteArrayView(counter, 4), result, result))
            return QByteArray();
    }
    return result;
}

QByteArray derivedKey(const PasswordKey &key, QByteArrayView stretchedPassword, Purpose purpose)
{
    return fitted(hash(key.cipher.digest, stretchedPassword, purposeBytes(purpose)), key.cipher.keyBytes);
}

QByteArray passwordVector(const PasswordKey &key)
{
    return fitted(key.cipher.salt, BlockSize);
}

QByteArray purposeVector(const Cipher &cipher, Purpose purpose)
{
    return fitted(hash(cipher.digest, cipher.salt, purposeBytes(purpose)), BlockSize);
}

QByteArray segmentVector(const Cipher &cipher, quint32 segment)
{
    return fitted(hash(cipher.digest, cipher.salt, numberBytes(segment)), BlockSize);
}

QByteArray aesCbc(Direction direction, const QByteArray &key, const QByteArray &vector, QByteArrayView bytes)
{
    Q_ASSERT(bytes.size() % BlockSize == 0 && bytes.size() < INT_MAX - BlockSize);
    const CipherContext context(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    QByteArray result(bytes.size() + BlockSize, '\0');
    int written = 0;
    int rest = 0;
    const bool done = context
        && EVP_CipherInit_ex(context.get(), evpCipher(key.size()), nullptr, bytesOf(QByteArrayView(key)),
                             bytesOf(QByteArrayView(vector)), direction == Direction::Encrypt ? 1 : 0)
            == 1
        && EVP_CIPHER_CTX_set_padding(context.get(), 0) == 1
        && EVP_CipherUpdate(context.get(), bytesOf(result), &written, bytesOf(bytes),
                            static_cast<int>(bytes.size()))
            == 1
        && EVP_CipherFinal_ex(context.get(), bytesOf(result) + written, &rest) == 1;
    if (!done)
        return {};
    result.truncate(written + rest);
    return result;
}

QByteArray hmac(Digest digest, const QByteArray &key, QByteArrayView bytes)
{
    QByteArray result(digestSize(digest), '\0');
    const unsigned char *done
        = HMAC(evpDigest(digest), key.constData(), static_cast<int>(key.size()), bytesOf(bytes),
               static_cast<size_t>(bytes.size()), bytesOf(result), nullptr);
    return done ? result : QByteArray();
}

} // namespace shopglass::agile
