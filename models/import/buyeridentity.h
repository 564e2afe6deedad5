// Who bought, without knowing who it is: a keyed hash of a phone or a buyer id.
//
// The key lies in the user's data folder, never in a workspace, which only keeps the key's id. Whoever has a
// workspace but not the key cannot try out phone numbers. The result is a pseudonym, not anonymity.
//
// Threads: one object per thread.

#pragma once

#include "models/base/result.h"

#include <array>
#include <memory>
#include <optional>
#include <string_view>

namespace shopglass {

/// What the identity is made from. One source per platform: the two never give the same hash.
enum class IdentitySource { Phone, Id };

class BuyerIdentity final
{
public:
    /// Reads the key file, making it (readable by its owner only) when missing. Fails with a sentence.
    static Result<std::unique_ptr<BuyerIdentity>> open(const QString &keyPath);
    /// A key that lives only as long as the object, for trial runs that store nothing.
    static std::unique_ptr<BuyerIdentity> temporary();
    /// `$XDG_DATA_HOME/shopglass/identity.key` or its like on other systems.
    static QString defaultKeyPath();
    ~BuyerIdentity();

    /// Tells two keys apart; says nothing about the key itself.
    [[nodiscard]] const QString &keyId() const noexcept { return m_keyId; }
    /// 1 … 2^63 − 1; nothing when the text identifies nobody: masked, with an extension, not a mobile number.
    [[nodiscard]] std::optional<qint64> identify(std::string_view text, IdentitySource source);
    /// A key for something else, 32 bytes, from which neither this key nor any buyer's hash follows. Empty
    /// where it cannot be made.
    [[nodiscard]] QByteArray keyFor(std::string_view purpose);

private:
    struct Mac;
    using Digest = std::array<unsigned char, 32>;
    [[nodiscard]] std::optional<Digest> digestOf(std::string_view domain, std::string_view text);
    explicit BuyerIdentity(const QByteArray &key);
    std::unique_ptr<Mac> m_mac;
    QString m_keyId;
};

} // namespace shopglass
