#include "models/container/agileinfo.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>
#include <QtEndian>

namespace shopglass::agile {

namespace {

constexpr QLatin1String EncryptionNamespace("http://schemas.microsoft.com/office/2006/encryption");
constexpr QLatin1String PasswordNamespace("http://schemas.microsoft.com/office/2006/keyEncryptor/password");

constexpr int VersionSize = 8;
constexpr quint16 AgileVersion = 4;
constexpr quint32 AgileFlags = 0x40;
constexpr int LargestSpinCount = 10'000'000;
constexpr int LargestSalt = 65'536;
constexpr int BlockSize = 16;

struct DigestName
{
    Digest digest;
    QLatin1String name;
    int size;
};

constexpr DigestName DigestNames[] = {
    {Digest::Sha1, QLatin1String("SHA1"), 20},
    {Digest::Sha256, QLatin1String("SHA256"), 32},
    {Digest::Sha384, QLatin1String("SHA384"), 48},
    {Digest::Sha512, QLatin1String("SHA512"), 64},
};

QByteArray base64(const QXmlStreamAttributes &attributes, QLatin1String name)
{
    return QByteArray::fromBase64(attributes.value(name).toLatin1());
}

/// The cipher of keyData or encryptedKey, or why it cannot be used.
std::variant<Cipher, InfoFault> cipherOf(const QXmlStreamAttributes &attributes)
{
    Cipher cipher;
    QString digestName = attributes.value(QLatin1String("hashAlgorithm")).toString();
    digestName.remove(u'-');
    const DigestName *known = nullptr;
    for (const DigestName &candidate : DigestNames) {
        if (digestName == candidate.name)
            known = &candidate;
    }
    const int keyBits = attributes.value(QLatin1String("keyBits")).toInt();
    const bool keyKnown = keyBits == 128 || keyBits == 192 || keyBits == 256;
    if (!known || !keyKnown || attributes.value(QLatin1String("cipherAlgorithm")) != QLatin1String("AES")
        || attributes.value(QLatin1String("cipherChaining")) != QLatin1String("ChainingModeCBC"))
        return InfoFault::Unsupported;

    cipher.digest = known->digest;
    cipher.keyBytes = keyBits / 8;
    cipher.salt = base64(attributes, QLatin1String("saltValue"));
    const bool consistent = attributes.value(QLatin1String("hashSize")).toInt() == known->size
        && attributes.value(QLatin1String("blockSize")).toInt() == BlockSize
        && attributes.value(QLatin1String("saltSize")).toInt() == cipher.salt.size() && !cipher.salt.isEmpty()
        && cipher.salt.size() <= LargestSalt;
    if (!consistent)
        return InfoFault::Damaged;
    return cipher;
}

bool wholeBlocks(const QByteArray &bytes, int atLeast)
{
    return bytes.size() >= atLeast && bytes.size() % BlockSize == 0
        && bytes.size() <= LargestSalt + BlockSize;
}

std::variant<PasswordKey, InfoFault> passwordKeyOf(const QXmlStreamAttributes &attributes)
{
    const auto cipher = cipherOf(attributes);
    if (const auto *fault = std::get_if<InfoFault>(&cipher))
        return *fault;
    PasswordKey key;
    key.cipher = std::get<Cipher>(cipher);
    bool isNumber = false;
    key.spinCount = attributes.value(QLatin1String("spinCount")).toInt(&isNumber);
    key.verifierInput = base64(attributes, QLatin1String("encryptedVerifierHashInput"));
    key.verifierHash = base64(attributes, QLatin1String("encryptedVerifierHashValue"));
    key.keyValue = base64(attributes, QLatin1String("encryptedKeyValue"));
    const bool sound = isNumber && key.spinCount >= 0 && key.spinCount <= LargestSpinCount
        && wholeBlocks(key.verifierInput, static_cast<int>(key.cipher.salt.size()))
        && wholeBlocks(key.verifierHash, digestSize(key.cipher.digest))
        && wholeBlocks(key.keyValue, BlockSize);
    if (!sound)
        return InfoFault::Damaged;
    return key;
}

/// Collects the elements that matter; the first fault wins.
class InfoReader final
{
public:
    std::variant<AgileInfo, InfoFault> read(const QByteArray &xml)
    {
        QXmlStreamReader reader(xml);
        while (!reader.atEnd() && !m_fault) {
            const auto token = reader.readNext();
            if (token == QXmlStreamReader::DTD)
                return InfoFault::Damaged;
            if (token == QXmlStreamReader::StartElement)
                element(reader);
        }
        if (m_fault)
            return *m_fault;
        if (reader.hasError() || !m_hasPackage)
            return InfoFault::Damaged;
        // A key only for certificates is sound, but nobody can type a certificate.
        if (!m_hasPassword)
            return InfoFault::Unsupported;
        return fitting();
    }

private:
    void element(const QXmlStreamReader &reader)
    {
        const auto attributes = reader.attributes();
        if (reader.name() == QLatin1String("keyData")) {
            m_hasPackage = keep(cipherOf(attributes), m_info.package);
        } else if (reader.name() == QLatin1String("dataIntegrity")) {
            m_info.hmacKey = base64(attributes, QLatin1String("encryptedHmacKey"));
            m_info.hmacValue = base64(attributes, QLatin1String("encryptedHmacValue"));
            m_hasIntegrity = true;
        } else if (reader.name() == QLatin1String("encryptedKey")
                   && reader.namespaceUri() == PasswordNamespace) {
            m_hasPassword = keep(passwordKeyOf(attributes), m_info.password);
        }
    }

    template<class T>
    bool keep(const std::variant<T, InfoFault> &found, T &place)
    {
        if (const auto *fault = std::get_if<InfoFault>(&found)) {
            m_fault = *fault;
            return false;
        }
        place = std::get<T>(found);
        return true;
    }

    /// What can only be checked once both ciphers are known.
    std::variant<AgileInfo, InfoFault> fitting() const
    {
        const int size = digestSize(m_info.package.digest);
        if (m_hasIntegrity && !(wholeBlocks(m_info.hmacKey, size) && wholeBlocks(m_info.hmacValue, size)))
            return InfoFault::Damaged;
        if (m_info.password.keyValue.size() < m_info.package.keyBytes)
            return InfoFault::Damaged;
        return m_info;
    }

    AgileInfo m_info;
    std::optional<InfoFault> m_fault;
    bool m_hasPackage = false;
    bool m_hasPassword = false;
    bool m_hasIntegrity = false;
};

void writeCipher(QXmlStreamWriter &xml, const Cipher &cipher)
{
    const auto attribute
        = [&xml](QLatin1String name, const QString &value) { xml.writeAttribute(name, value); };
    attribute(QLatin1String("saltSize"), QString::number(cipher.salt.size()));
    attribute(QLatin1String("blockSize"), QString::number(BlockSize));
    attribute(QLatin1String("keyBits"), QString::number(cipher.keyBytes * 8));
    attribute(QLatin1String("hashSize"), QString::number(digestSize(cipher.digest)));
    attribute(QLatin1String("cipherAlgorithm"), QStringLiteral("AES"));
    attribute(QLatin1String("cipherChaining"), QStringLiteral("ChainingModeCBC"));
    for (const DigestName &known : DigestNames) {
        if (known.digest == cipher.digest)
            attribute(QLatin1String("hashAlgorithm"), known.name);
    }
    attribute(QLatin1String("saltValue"), QString::fromLatin1(cipher.salt.toBase64()));
}

void writeBytes(QXmlStreamWriter &xml, QLatin1String name, const QByteArray &bytes)
{
    xml.writeAttribute(name, QString::fromLatin1(bytes.toBase64()));
}

} // namespace

int digestSize(Digest digest)
{
    for (const DigestName &known : DigestNames) {
        if (known.digest == digest)
            return known.size;
    }
    Q_UNREACHABLE();
}

std::variant<AgileInfo, InfoFault> parseInfo(const QByteArray &stream)
{
    if (stream.size() < VersionSize)
        return InfoFault::Damaged;
    const auto major = qFromLittleEndian<quint16>(stream.constData());
    const auto minor = qFromLittleEndian<quint16>(stream.constData() + 2);
    if (major != AgileVersion || minor != AgileVersion)
        return InfoFault::Unsupported;
    return InfoReader().read(stream.mid(VersionSize));
}

QByteArray writeInfo(const AgileInfo &info)
{
    QByteArray stream(VersionSize, '\0');
    qToLittleEndian<quint16>(AgileVersion, stream.data());
    qToLittleEndian<quint16>(AgileVersion, stream.data() + 2);
    qToLittleEndian<quint32>(AgileFlags, stream.data() + 4);

    QByteArray text;
    QXmlStreamWriter xml(&text);
    xml.writeStartDocument(QStringLiteral("1.0"), true);
    xml.writeDefaultNamespace(EncryptionNamespace);
    xml.writeNamespace(PasswordNamespace, QStringLiteral("p"));
    xml.writeStartElement(EncryptionNamespace, QStringLiteral("encryption"));
    xml.writeEmptyElement(EncryptionNamespace, QStringLiteral("keyData"));
    writeCipher(xml, info.package);
    xml.writeEmptyElement(EncryptionNamespace, QStringLiteral("dataIntegrity"));
    writeBytes(xml, QLatin1String("encryptedHmacKey"), info.hmacKey);
    writeBytes(xml, QLatin1String("encryptedHmacValue"), info.hmacValue);
    xml.writeStartElement(EncryptionNamespace, QStringLiteral("keyEncryptors"));
    xml.writeStartElement(EncryptionNamespace, QStringLiteral("keyEncryptor"));
    xml.writeAttribute(QStringLiteral("uri"), PasswordNamespace);
    xml.writeEmptyElement(PasswordNamespace, QStringLiteral("encryptedKey"));
    xml.writeAttribute(QStringLiteral("spinCount"), QString::number(info.password.spinCount));
    writeCipher(xml, info.password.cipher);
    writeBytes(xml, QLatin1String("encryptedVerifierHashInput"), info.password.verifierInput);
    writeBytes(xml, QLatin1String("encryptedVerifierHashValue"), info.password.verifierHash);
    writeBytes(xml, QLatin1String("encryptedKeyValue"), info.password.keyValue);
    xml.writeEndDocument();
    return stream + text;
}

} // namespace shopglass::agile
