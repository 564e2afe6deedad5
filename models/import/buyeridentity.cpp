#include "models/import/buyeridentity.h"

#include "models/import/celltext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSaveFile>
#include <QStandardPaths>

#include <openssl/evp.h>
#include <openssl/params.h>

#include <algorithm>
#include <array>

namespace shopglass {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(BuyerIdentityTexts)
};

constexpr int KeyBytes = 32;

QByteArray randomKey()
{
    std::array<quint32, KeyBytes / sizeof(quint32)> words{};
    QRandomGenerator::system()->generate(words.begin(), words.end());
    QByteArray key;
    for (const quint32 word : words)
        key.append(reinterpret_cast<const char *>(&word), sizeof word);
    return key;
}

Error keyError(const QString &path, const QString &detail)
{
    return {
        Texts::tr("The key that pseudonymises buyers cannot be used: %1. Check the permissions of that file.")
            .arg(QDir::toNativeSeparators(path)),
        detail, ErrorKind::Failure};
}

/// The key as hexadecimal text; made with O_EXCL semantics, so that two programs never end up with two keys.
Result<QByteArray> makeKey(const QString &path)
{
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return keyError(path, QStringLiteral("The folder cannot be made"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return keyError(path, file.errorString());
    const QByteArray key = randomKey();
    const bool written = file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(key.toHex() + '\n') > 0 && file.flush();
    if (!written) {
        const QString why = file.errorString();
        file.remove();
        return keyError(path, why);
    }
    return key;
}

bool isMobile(std::string_view text)
{
    constexpr std::size_t Digits = 11;
    return text.size() == Digits && text.front() == '1'
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool isMasked(std::string_view text)
{
    return text.find('*') != std::string_view::npos || text.find("＊") != std::string_view::npos;
}

} // namespace

struct BuyerIdentity::Mac
{
    EVP_MAC *algorithm = EVP_MAC_fetch(nullptr, "HMAC", nullptr);
    EVP_MAC_CTX *context = EVP_MAC_CTX_new(algorithm);

    Mac() = default;
    Mac(const Mac &) = delete;
    Mac &operator=(const Mac &) = delete;
    ~Mac()
    {
        EVP_MAC_CTX_free(context);
        EVP_MAC_free(algorithm);
    }
};

BuyerIdentity::BuyerIdentity(const QByteArray &key)
    : m_mac(std::make_unique<Mac>())
{
    char digest[] = "SHA256";
    const std::array<OSSL_PARAM, 2> parameters
        = {OSSL_PARAM_construct_utf8_string("digest", digest, 0), OSSL_PARAM_construct_end()};
    EVP_MAC_init(m_mac->context, reinterpret_cast<const unsigned char *>(key.constData()),
                 std::size_t(key.size()), parameters.data());
    const auto name = identify("key id", IdentitySource::Id);
    m_keyId = QString::number(name.value_or(0), 16).rightJustified(16, u'0');
}

BuyerIdentity::~BuyerIdentity() = default;

Result<std::unique_ptr<BuyerIdentity>> BuyerIdentity::open(const QString &keyPath)
{
    QFile file(keyPath);
    QByteArray key;
    if (!file.exists()) {
        auto made = makeKey(keyPath);
        if (!made && !file.exists())
            return made.error();
    }
    if (!file.open(QIODevice::ReadOnly))
        return keyError(keyPath, file.errorString());
    key = QByteArray::fromHex(file.readAll().trimmed());
    if (key.size() != KeyBytes)
        return keyError(keyPath, QStringLiteral("Not 64 hexadecimal digits"));
    return std::unique_ptr<BuyerIdentity>(new BuyerIdentity(key));
}

std::unique_ptr<BuyerIdentity> BuyerIdentity::temporary()
{
    return std::unique_ptr<BuyerIdentity>(new BuyerIdentity(randomKey()));
}

QString BuyerIdentity::defaultKeyPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/shopglass/identity.key");
}

std::optional<qint64> BuyerIdentity::identify(std::string_view text, IdentitySource source)
{
    text = unwrapped(text);
    if (source == IdentitySource::Phone ? !isMobile(text) : (meansBlank(text) || isMasked(text)))
        return std::nullopt;
    const auto digest = digestOf(source == IdentitySource::Phone ? "phone\n" : "id\n", text);
    if (!digest)
        return std::nullopt;
    quint64 hash = 0;
    for (std::size_t i = 0; i < sizeof hash; ++i)
        hash = (hash << 8) | (*digest)[i];
    hash &= 0x7FFFFFFFFFFFFFFFULL;
    return hash == 0 ? 1 : qint64(hash);
}

QByteArray BuyerIdentity::keyFor(std::string_view purpose)
{
    const auto digest = digestOf("key for\n", purpose);
    return digest ? QByteArray(reinterpret_cast<const char *>(digest->data()), qsizetype(digest->size()))
                  : QByteArray();
}

/// The domain keeps hashes of one thing from being those of another.
std::optional<BuyerIdentity::Digest> BuyerIdentity::digestOf(std::string_view domain, std::string_view text)
{
    Digest digest{};
    std::size_t size = 0;
    const auto update = [this](std::string_view part) {
        return EVP_MAC_update(m_mac->context, reinterpret_cast<const unsigned char *>(part.data()),
                              part.size())
            == 1;
    };
    const bool done = EVP_MAC_init(m_mac->context, nullptr, 0, nullptr) == 1 && update(domain) && update(text)
        && EVP_MAC_final(m_mac->context, digest.data(), &size, digest.size()) == 1 && size == digest.size();
    return done ? std::optional(digest) : std::nullopt;
}

} // namespace shopglass
