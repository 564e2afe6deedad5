// How echoes lie in fact_echo.entries: keys in ascending order with the source rows that repeat them.
//
// Each entry: the key's parts, then the source row. A part is a varint of its difference to the part before
// it while all earlier parts are equal, else the part itself, zigzag; the row is a zigzag difference. The
// first entry differs from noughts.

#pragma once

#include "models/store/factrow.h"

#include <string>
#include <string_view>

namespace shopglass {

struct EchoEntry
{
    FactKey key;
    qint64 sourceRow = 0;

    friend auto operator<=>(const EchoEntry &, const EchoEntry &) = default;
};

class EchoEncoder final
{
public:
    explicit EchoEncoder(int keyParts)
        : m_keyParts(keyParts)
    {
    }

    /// Requires: not below the entry before.
    void add(const EchoEntry &entry);
    [[nodiscard]] std::size_t count() const { return m_count; }
    [[nodiscard]] const EchoEntry &first() const { return m_first; }
    [[nodiscard]] const EchoEntry &last() const { return m_last; }
    /// The bytes so far; begins anew.
    [[nodiscard]] std::string take();

private:
    int m_keyParts;
    std::string m_bytes;
    std::size_t m_count = 0;
    EchoEntry m_first;
    EchoEntry m_last;
};

class EchoDecoder final
{
public:
    EchoDecoder() = default;
    /// `bytes` must outlive the decoder.
    EchoDecoder(std::string_view bytes, int keyParts)
        : m_bytes(bytes)
        , m_keyParts(keyParts)
    {
    }

    /// False at the end.
    bool next();
    [[nodiscard]] const EchoEntry &entry() const { return m_entry; }

private:
    std::string_view m_bytes;
    int m_keyParts = 0;
    EchoEntry m_entry;
};

} // namespace shopglass
