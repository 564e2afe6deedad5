#include "models/import/texttokens.h"

#include "models/base/prefetch.h"
#include "models/import/foldedhash.h"

#include <cstring>
#include <utility>

namespace shopglass {
namespace {

constexpr std::size_t FirstSlots = 1 << 12;
constexpr std::size_t MostTexts = 200'000;
constexpr std::size_t LongestText = 512;
constexpr std::size_t PieceSize = 1 << 16;
constexpr std::size_t MostPieces = 256; // 16 MiB
constexpr std::size_t MostAttributes = 64;

/// Sixteen bytes at a step; the last ones may be taken twice.
std::uint64_t hashOf(std::string_view text)
{
    constexpr std::uint64_t One = 0x9E3779B97F4A7C15ULL;
    constexpr std::uint64_t Other = 0xD6E8FEB86659FD93ULL;
    const char *const from = text.data();
    const std::size_t size = text.size();
    std::uint64_t hash = size * One;
    if (size < 8) {
        std::uint64_t word = 0;
        for (std::size_t i = 0; i < size; ++i)
            word = word << 8 | static_cast<unsigned char>(from[i]);
        return folded(word ^ One, hash ^ Other) * One;
    }
    std::size_t at = 0;
    for (; size - at > 16; at += 16)
        hash = folded(wordAt(from + at) ^ One, wordAt(from + at + 8) ^ hash);
    const std::size_t middle = size - at > 8 ? at : size - 8;
    return folded(wordAt(from + middle) ^ Other, wordAt(from + size - 8) ^ hash) * One;
}

} // namespace

TextTokens::TextTokens()
    : m_slots(FirstSlots)
    , m_columns(MostAttributes)
{
}

void TextTokens::name(std::span<TypedValue> values, std::span<const std::size_t> attributes)
{
    // All slots are asked for before the first is needed: they lie anywhere, and memory is slow.
    std::size_t count = 0;
    for (const std::size_t attribute : attributes) {
        const TypedValue &value = values[attribute];
        if (value.kind != TypedValue::Kind::Text || value.text.size() > LongestText
            || m_columns[attribute].isUnrepeated())
            continue;
        m_asked[count] = {attribute, hashOf(value.text)};
        prefetch(&m_slots[placeOf(m_asked[count++].hash)]);
    }
    for (const Asked &asked : std::span(m_asked).first(count))
        prefetch(m_slots[placeOf(asked.hash)].text);
    for (const Asked &asked : std::span(m_asked).first(count))
        name(values[asked.attribute], asked);
}

void TextTokens::name(TypedValue &value, const Asked &asked)
{
    Column &column = m_columns[asked.attribute];
    const auto shortHash = static_cast<std::uint32_t>(asked.hash);
    const std::size_t mask = m_slots.size() - 1;
    std::size_t index = placeOf(asked.hash);
    for (; m_slots[index].token != 0; index = (index + 1) & mask) {
        const Slot &slot = m_slots[index];
        if (slot.hash != shortHash || std::string_view(slot.text, slot.size) != value.text)
            continue;
        ++column.known;
        value.text = {slot.text, slot.size};
        value.token = slot.token;
        return;
    }
    ++column.fresh;
    if (m_count == MostTexts || (m_left < value.text.size() && m_pieces.size() == MostPieces))
        return;
    value.text = kept(value.text);
    value.token = static_cast<TextToken>(++m_count);
    m_slots[index]
        = {value.text.data(), static_cast<std::uint32_t>(value.text.size()), shortHash, value.token};
    if (m_count * 2 > m_slots.size())
        grow();
}

std::string_view TextTokens::kept(std::string_view text)
{
    if (m_left < text.size()) {
        m_pieces.push_back(std::make_unique<char[]>(PieceSize));
        m_left = PieceSize;
    }
    if (m_pieces.empty())
        return {};
    char *const target = m_pieces.back().get() + (PieceSize - m_left);
    std::memcpy(target, text.data(), text.size());
    m_left -= text.size();
    return {target, text.size()};
}

void TextTokens::grow()
{
    const std::vector<Slot> old = std::exchange(m_slots, std::vector<Slot>(m_slots.size() * 2));
    const std::size_t mask = m_slots.size() - 1;
    for (const Slot &slot : old) {
        if (slot.token == 0)
            continue;
        const std::uint64_t hash = hashOf({slot.text, slot.size});
        std::size_t index = placeOf(hash);
        while (m_slots[index].token != 0)
            index = (index + 1) & mask;
        m_slots[index] = slot;
    }
}

} // namespace shopglass
