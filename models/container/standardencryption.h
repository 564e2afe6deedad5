// ECMA-376 standard encryption: how Excel 2007 and some libraries protect an XLSX with a password.
//
// AES-128, 192 or 256 in ECB mode, SHA-1, 50,000 turns ([MS-OFFCRYPTO] 2.3.4.5 to 2.3.4.9). It has no
// integrity data: damage shows only in what comes out. Passwords are used and forgotten, never stored or
// logged.

#pragma once

#include "models/container/agileencryption.h"

namespace shopglass {

/// Decrypts the streams EncryptionInfo and EncryptedPackage of one file. `progress` as for decryptAgile().
Decrypted decryptStandard(const QByteArray &encryptionInfo, const QByteArray &encryptedPackage,
                          const QString &password, const ProgressSink &progress = unwatched);

/// Whichever of the two ways the file is encrypted in. `progress` as for decryptAgile().
Decrypted decryptPackage(const QByteArray &encryptionInfo, const QByteArray &encryptedPackage,
                         const QString &password, const ProgressSink &progress = unwatched);

} // namespace shopglass
