// The arithmetic of agile encryption: hashes, keys from a password, AES-CBC and HMAC, all by OpenSSL.
//
// [MS-OFFCRYPTO] 2.3.4.11 to 2.3.4.14. Nothing here knows XML or files. Functions that can only fail when
// OpenSSL itself fails return an empty array then.

#pragma once

#include "models/base/progress.h"
#include "models/container/agileinfo.h"

#include <QByteArray>
#include <QString>

namespace shopglass::agile {

/// What a key or an initial vector is for; mixed into its derivation.
enum class Purpose { VerifierInput, VerifierHash, KeyValue, HmacKey, HmacValue };

QByteArray hash(Digest digest, QByteArrayView a, QByteArrayView b);

/// The password stretched `spinCount` times; the costly part, the same for all purposes. Nothing when
/// `progress`, told every few thousand turns, stops it.
std::optional<QByteArray> stretched(const PasswordKey &key, const QString &password,
                                    const ProgressSink &progress);
/// The key for one purpose from the stretched password.
QByteArray derivedKey(const PasswordKey &key, QByteArrayView stretchedPassword, Purpose purpose);

/// The initial vector for what the password key wraps: its salt.
QByteArray passwordVector(const PasswordKey &key);
/// The initial vector for the integrity data.
QByteArray purposeVector(const Cipher &cipher, Purpose purpose);
/// The initial vector of one segment of the package.
QByteArray segmentVector(const Cipher &cipher, quint32 segment);

enum class Direction { Encrypt, Decrypt };

/// AES-CBC without padding. Requires: whole blocks.
QByteArray aesCbc(Direction direction, const QByteArray &key, const QByteArray &vector, QByteArrayView bytes);

QByteArray hmac(Digest digest, const QByteArray &key, QByteArrayView bytes);

} // namespace shopglass::agile
