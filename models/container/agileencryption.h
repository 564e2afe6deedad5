// ECMA-376 agile encryption: how a password-protected XLSX keeps its zip inside an OLE2 file.
//
// SHA-512, AES-256-CBC, spin count from the file (bounded). Passwords are used and forgotten, never stored or
// logged.

#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"

#include <QByteArray>

namespace shopglass {

enum class DecryptFault {
    WrongPassword,
    Damaged,
    Unsupported,
    Stopped, ///< `progress` said so
};

struct Decrypted
{
    QByteArray package; ///< the zip; empty where fault is set
    std::optional<DecryptFault> fault;
};

/// Decrypts the streams EncryptionInfo and EncryptedPackage of one file. Stretching the password may take
/// ten million turns, some seconds: `progress` counts them.
Decrypted decryptAgile(const QByteArray &encryptionInfo, const QByteArray &encryptedPackage,
                       const QString &password, const ProgressSink &progress = unwatched);

/// An OLE2 file that holds `package` under `password`. `seed` makes salts and keys deterministic, for the
/// sample shop; never use it to protect anything.
QByteArray encryptAgile(const QByteArray &package, const QString &password, quint64 seed,
                        int spinCount = 100000);

} // namespace shopglass
