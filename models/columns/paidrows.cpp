#include "models/columns/paidrows.h"

#include <numeric>

namespace shopglass {

namespace {

/// A shop's days; only damaged dates spread further, and are then sorted the slow way.
constexpr std::int64_t MostDays = 100'000;

/// Calls visit(day, begin, end) for neighbouring rows of one day; there are many such, because ids nearly
/// rise with time.
template<class Visit>
void visitRuns(std::span<const std::int32_t> days, Visit visit)
{
    for (std::size_t begin = 0; begin < days.size();) {
        const std::int32_t day = days[begin];
        std::size_t end = begin + 1;
        while (end < days.size() && days[end] == day)
            ++end;
        if (day != NoDay)
            visit(day, begin, end);
        begin = end;
    }
}

} // namespace

PaidRows::PaidRows(std::span<const std::int32_t> paidDays)
{
    std::int32_t first = std::numeric_limits<std::int32_t>::max();
    std::int32_t last = NoDay;
    for (const std::int32_t day : paidDays) {
        first = std::min(first, day == NoDay ? first : day);
        last = std::max(last, day);
    }
    if (last == NoDay)
        return;
    if (std::int64_t(last) - first < MostDays)
        sortByCounting(paidDays, first, last);
    else
        sortByComparing(paidDays);
}

void PaidRows::sortByCounting(std::span<const std::int32_t> paidDays, std::int32_t first, std::int32_t last)
{
    std::vector<std::uint32_t> next(std::size_t(last - first) + 1, 0);
    visitRuns(paidDays, [&](std::int32_t day, std::size_t begin, std::size_t end) {
        next[std::size_t(day - first)] += std::uint32_t(end - begin);
    });
    std::uint32_t begin = 0;
    for (std::size_t i = 0; i < next.size(); ++i) {
        const std::uint32_t count = next[i];
        if (count > 0)
            m_days.push_back({first + std::int32_t(i), begin, count});
        next[i] = begin;
        begin += count;
    }
    m_rows.resize(begin);
    visitRuns(paidDays, [&](std::int32_t day, std::size_t from, std::size_t end) {
        std::uint32_t &place = next[std::size_t(day - first)];
        std::iota(m_rows.begin() + place, m_rows.begin() + place + std::ptrdiff_t(end - from),
                  std::uint32_t(from));
        place += std::uint32_t(end - from);
    });
}

void PaidRows::sortByComparing(std::span<const std::int32_t> paidDays)
{
    for (std::size_t row = 0; row < paidDays.size(); ++row) {
        if (paidDays[row] != NoDay)
            m_rows.push_back(std::uint32_t(row));
    }
    std::ranges::stable_sort(m_rows, {}, [paidDays](std::uint32_t row) { return paidDays[row]; });
    for (std::uint32_t place = 0; place < m_rows.size(); ++place) {
        const std::int32_t day = paidDays[m_rows[place]];
        if (m_days.empty() || m_days.back().day != day)
            m_days.push_back({day, place, 0});
        ++m_days.back().count;
    }
}

} // namespace shopglass
