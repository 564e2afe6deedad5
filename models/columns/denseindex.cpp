#include "models/columns/denseindex.h"

namespace shopglass {

namespace {

constexpr std::size_t FirstSlots = 1024;

} // namespace

DenseIndex::DenseIndex()
    : m_slots(FirstSlots, 0)
    , m_values(1, 0)
{
}

std::size_t DenseIndex::slotOf(qint64 value) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = firstSlot(value);
    while (m_slots[slot] != 0 && m_values[m_slots[slot]] != value)
        slot = (slot + 1) & mask;
    return slot;
}

std::uint32_t DenseIndex::numberOf(qint64 value)
{
    std::size_t slot = slotOf(value);
    if (m_slots[slot] == 0) {
        if (m_values.size() * 2 > m_slots.size()) {
            grow();
            slot = slotOf(value);
        }
        m_slots[slot] = static_cast<std::uint32_t>(m_values.size());
        m_values.push_back(value);
    }
    m_lastValue = value;
    m_lastNumber = m_slots[slot];
    return m_lastNumber;
}

void DenseIndex::grow()
{
    m_slots.assign(m_slots.size() * 2, 0);
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t number = 1; number < m_values.size(); ++number) {
        std::size_t slot = firstSlot(m_values[number]);
        while (m_slots[slot] != 0) // all values differ: nothing to compare
            slot = (slot + 1) & mask;
        m_slots[slot] = static_cast<std::uint32_t>(number);
    }
}

} // namespace shopglass
