#include "models/store/echocodec.h"

#include "models/store/varint.h"

#include <array>
#include <tuple>
#include <utility>

namespace shopglass {
namespace {

// Differences of numbers far apart may leave the range of qint64; as unsigned numbers they wrap and come
// back.
std::uint64_t difference(qint64 from, qint64 to)
{
    return std::uint64_t(to) - std::uint64_t(from);
}

qint64 sum(qint64 from, std::uint64_t difference)
{
    return static_cast<qint64>(std::uint64_t(from) + difference);
}

} // namespace

void EchoEncoder::add(const EchoEntry &entry)
{
    if (m_count++ == 0)
        m_first = entry;
    std::array<char, MostVarintBytes *(std::tuple_size_v<decltype(FactKey::parts)> + 1)> bytes;
    char *end = bytes.data();
    bool equal = true;
    for (int i = 0; i < m_keyParts; ++i) {
        const qint64 before = m_last.key.parts[std::size_t(i)];
        const qint64 part = entry.key.parts[std::size_t(i)];
        end = writeVarint(end, equal ? difference(before, part) : zigzag(part));
        equal = equal && before == part;
    }
    end = writeVarint(end, zigzag(sum(0, difference(m_last.sourceRow, entry.sourceRow))));
    m_bytes.append(bytes.data(), end);
    m_last = entry;
}

std::string EchoEncoder::take()
{
    m_count = 0;
    m_first = {};
    m_last = {};
    return std::exchange(m_bytes, {});
}

bool EchoDecoder::next()
{
    if (m_bytes.empty())
        return false;
    bool equal = true;
    for (int i = 0; i < m_keyParts; ++i) {
        qint64 &part = m_entry.key.parts[std::size_t(i)];
        const std::uint64_t number = takeVarint(m_bytes);
        const qint64 next = equal ? sum(part, number) : unzigzag(number);
        equal = equal && next == part;
        part = next;
    }
    m_entry.sourceRow = sum(m_entry.sourceRow, std::uint64_t(unzigzag(takeVarint(m_bytes))));
    return true;
}

} // namespace shopglass
