// What the stream EncryptionInfo says about an encrypted package: which ciphers, which salts, which wrapped
// keys.
//
// Reads and writes the XML of [MS-OFFCRYPTO] 2.3.4.10. Every number is checked against what we can carry out,
// so that what is read can be used without looking again.

#pragma once

#include <QByteArray>

#include <optional>
#include <variant>

namespace shopglass::agile {

enum class Digest { Sha1, Sha256, Sha384, Sha512 };

/// The bytes of one digest: 20, 32, 48 or 64.
int digestSize(Digest digest);

/// How one thing is encrypted: AES in CBC mode, always with blocks of 16 bytes.
struct Cipher
{
    Digest digest = Digest::Sha512;
    int keyBytes = 32; ///< 16, 24 or 32
    QByteArray salt;
};

/// How the password protects the package's key.
struct PasswordKey
{
    Cipher cipher;
    int spinCount = 0;
    QByteArray verifierInput; ///< encrypted, like the two below
    QByteArray verifierHash;
    QByteArray keyValue;
};

struct AgileInfo
{
    Cipher package;
    QByteArray hmacKey; ///< encrypted; empty where the file has no integrity data
    QByteArray hmacValue;
    PasswordKey password;
};

enum class InfoFault { Damaged, Unsupported };

/// Reads the whole stream: the version, then the XML.
std::variant<AgileInfo, InfoFault> parseInfo(const QByteArray &stream);

/// The stream for `info`.
QByteArray writeInfo(const AgileInfo &info);

} // namespace shopglass::agile
