// Remembers numbers of texts: a hash table whose texts lie in one piece of memory.

#pragma once

#include <QtGlobal>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace shopglass {

class TextIds final
{
public:
    /// What becomes of the texts when they are many.
    enum class Memory {
        Bounded, ///< it starts anew: what is forgotten can be asked for elsewhere
        Whole,
    };
    explicit TextIds(Memory memory = Memory::Bounded);

    /// 0 when the text is not known.
    [[nodiscard]] qint64 find(std::string_view text) const;
    /// Requires: not known yet, `id` is not 0.
    void insert(std::string_view text, qint64 id);

private:
    struct Slot
    {
        qint64 id = 0; ///< 0 = free
        std::uint64_t offset = 0;
        std::uint32_t size = 0;
        std::uint32_t hash = 0;
    };

    static std::uint32_t hashOf(std::string_view text);
    [[nodiscard]] std::string_view textOf(const Slot &slot) const
    {
        return {m_bytes.data() + slot.offset, slot.size};
    }
    void grow();
    void place(const Slot &slot);

    Memory m_memory;
    std::vector<Slot> m_slots; ///< a power of two, at most half full
    std::string m_bytes;
    std::size_t m_count = 0;
};

} // namespace shopglass
