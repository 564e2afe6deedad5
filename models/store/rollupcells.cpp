#include "models/store/rollupcells.h"

#include <algorithm>
#include <tuple>

namespace shopglass {
namespace {

constexpr std::size_t FirstSlots = 4'096;
constexpr std::uint64_t Odd = 0x9E3779B97F4A7C15ULL;

} // namespace

std::uint64_t RollupCells::hashOf(std::int32_t day, const RollupSource &source)
{
    std::uint64_t hash = std::uint64_t(day) * 2 + std::uint64_t(source.promoter);
    for (const qint64 part : {source.channel, source.carrier, source.accountType})
        hash = (hash ^ std::uint64_t(part)) * Odd;
    return hash ^ (hash >> 32);
}

RollupSums &RollupCells::at(BeijingSeconds moment, const RollupSource &source)
{
    return at(dayOf(moment).number(), source);
}

void RollupCells::add(const RollupCells &others)
{
    for (const auto &[day, source, sums] : others.m_cells) {
        RollupSums &own = at(day, source);
        own.paidGmv += sums.paidGmv;
        own.paidOrders += sums.paidOrders;
        own.gmvCreated += sums.gmvCreated;
        own.commission += sums.commission;
        own.refundByPayDay += sums.refundByPayDay;
        own.refundedOrders += sums.refundedOrders;
        own.refundByRefundDay += sums.refundByRefundDay;
    }
}

RollupSums &RollupCells::at(std::int32_t day, const RollupSource &source)
{
    if (m_slots.empty())
        m_slots.resize(FirstSlots);
    for (std::size_t i = hashOf(day, source);; ++i) {
        const std::uint32_t slot = m_slots[i & (m_slots.size() - 1)];
        if (slot == 0)
            break;
        Cell &cell = m_cells[slot - 1];
        if (cell.day == day && cell.source == source)
            return cell.sums;
    }
    m_cells.push_back({day, source, {}});
    if (2 * m_cells.size() > m_slots.size()) {
        m_slots.assign(2 * m_slots.size(), 0);
        for (std::size_t i = 0; i + 1 < m_cells.size(); ++i)
            place(std::uint32_t(i));
    }
    place(std::uint32_t(m_cells.size() - 1));
    return m_cells.back().sums;
}

void RollupCells::place(std::uint32_t cell)
{
    std::size_t i = hashOf(m_cells[cell].day, m_cells[cell].source) & (m_slots.size() - 1);
    while (m_slots[i] != 0)
        i = (i + 1) & (m_slots.size() - 1);
    m_slots[i] = cell + 1;
}

std::vector<RollupCells::Cell> RollupCells::sorted() const
{
    std::vector<Cell> cells = m_cells;
    std::sort(cells.begin(), cells.end(), [](const Cell &a, const Cell &b) {
        return std::tie(a.day, a.source) < std::tie(b.day, b.source);
    });
    return cells;
}

void RollupCells::clear()
{
    m_cells.clear();
    m_slots.clear();
}

} // namespace shopglass
