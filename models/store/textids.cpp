#include "models/store/textids.h"

#include <cstring>

namespace shopglass {
namespace {

constexpr std::size_t FirstSlots = 1'024;

/// Texts that a bounded memory remembers at most, so that a file of unique texts cannot fill the machine.
constexpr std::size_t MostTexts = 200'000;
constexpr std::size_t MostBytes = std::size_t(16) << 20;

constexpr std::uint64_t Odd = 0x9E3779B97F4A7C15ULL;

} // namespace

TextIds::TextIds(Memory memory)
    : m_memory(memory)
    , m_slots(FirstSlots)
{
}

std::uint32_t TextIds::hashOf(std::string_view text)
{
    std::uint64_t hash = text.size() * Odd;
    while (!text.empty()) {
        std::uint64_t piece = 0;
        const std::size_t size = text.size() < sizeof piece ? text.size() : sizeof piece;
        std::memcpy(&piece, text.data(), size);
        hash = (hash ^ piece) * Odd;
        hash ^= hash >> 29;
        text.remove_prefix(size);
    }
    return std::uint32_t(hash >> 32);
}

qint64 TextIds::find(std::string_view text) const
{
    const std::uint32_t hash = hashOf(text);
    for (std::size_t i = hash;; ++i) {
        const Slot &slot = m_slots[i & (m_slots.size() - 1)];
        if (slot.id == 0)
            return 0;
        if (slot.hash == hash && textOf(slot) == text)
            return slot.id;
    }
}

void TextIds::insert(std::string_view text, qint64 id)
{
    Q_ASSERT(id != 0);
    if (m_memory == Memory::Bounded && (m_count >= MostTexts || m_bytes.size() >= MostBytes))
        *this = TextIds();
    if (2 * (m_count + 1) > m_slots.size())
        grow();
    place({id, m_bytes.size(), std::uint32_t(text.size()), hashOf(text)});
    m_bytes += text;
    ++m_count;
}

void TextIds::grow()
{
    const std::vector<Slot> old = std::exchange(m_slots, std::vector<Slot>(m_slots.size() * 2));
    for (const Slot &slot : old) {
        if (slot.id != 0)
            place(slot);
    }
}

void TextIds::place(const Slot &slot)
{
    std::size_t i = slot.hash & (m_slots.size() - 1);
    while (m_slots[i].id != 0)
        i = (i + 1) & (m_slots.size() - 1);
    m_slots[i] = slot;
}

} // namespace shopglass
