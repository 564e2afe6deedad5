// Numbers the different 64-bit values of a column densely, from 1 on in the order they come; 0 stands for
// blank.

#pragma once

#include <QtGlobal>

#include <cstdint>
#include <vector>

namespace shopglass {

class DenseIndex final
{
public:
    DenseIndex();

    /// The number of `value`, given when it is new.
    std::uint32_t of(qint64 value)
    {
        return m_lastNumber != 0 && m_lastValue == value ? m_lastNumber : numberOf(value);
    }
    /// A hint that of() will be asked for `value` soon.
    void expect(qint64 value) const { __builtin_prefetch(&m_slots[firstSlot(value)]); }
    /// Values by number; element 0 stands for blank.
    [[nodiscard]] const std::vector<qint64> &values() const { return m_values; }

private:
    std::uint32_t numberOf(qint64 value);
    void grow();
    /// Where the search for a value begins.
    [[nodiscard]] std::size_t firstSlot(qint64 value) const
    {
        // Spreads neighbouring ids over the slots (Fibonacci hashing, folded).
        const std::uint64_t mixed = static_cast<std::uint64_t>(value) * 0x9e3779b97f4a7c15ULL;
        return static_cast<std::size_t>(mixed ^ (mixed >> 32)) & (m_slots.size() - 1);
    }
    [[nodiscard]] std::size_t slotOf(qint64 value) const;

    std::vector<std::uint32_t> m_slots; ///< 0 = free; a power of two of them, at most half full
    std::vector<qint64> m_values;
    qint64 m_lastValue = 0;
    std::uint32_t m_lastNumber = 0; ///< 0 = none yet
};

} // namespace shopglass
