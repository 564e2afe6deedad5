#include "models/reconcile/feerates.h"

#include <algorithm>

namespace shopglass {

FeeRates::FeeRates(const BillBook &bills, std::size_t products, int leastRows)
    : m_rates(products, Unknown)
{
    std::vector<std::vector<std::int32_t>> rates(products);
    for (std::size_t row = 0; row < bills.size(); ++row) {
        const std::uint32_t product = bills.table().product[row];
        if (product == 0 || !bills.settles(row))
            continue;
        if (const auto rate = bills.feeRate(row))
            rates[product].push_back(*rate);
    }
    for (std::size_t product = 1; product < products; ++product) {
        std::vector<std::int32_t> &seen = rates[product];
        if (seen.size() < std::size_t(leastRows))
            continue;
        const auto middle = seen.begin() + std::ptrdiff_t(seen.size() / 2);
        std::ranges::nth_element(seen, middle);
        m_rates[product] = *middle;
    }
}

std::optional<qint64> FeeRates::usual(std::uint32_t product) const
{
    const std::int32_t rate = m_rates[product];
    return rate == Unknown ? std::nullopt : std::optional<qint64>(rate);
}

} // namespace shopglass
