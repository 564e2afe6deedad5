#include "models/reconcile/feerates.h"

#include "models/base/parts.h"

#include <algorithm>
#include <numeric>

namespace shopglass {

namespace {

/// Fewer bills are not worth a thread.
constexpr std::size_t LeastBills = 100'000;

/// Millionths by row of the bills; below zero where a bill tells none, or of no product.
std::vector<std::int32_t> ratesOf(const BillBook &bills, std::int32_t none)
{
    std::vector<std::int32_t> rates(bills.size(), none);
    const std::size_t parts = partsOf(bills.size(), LeastBills);
    inParts(parts, [&](std::size_t part) {
        for (std::size_t row = rates.size() * part / parts; row < rates.size() * (part + 1) / parts; ++row) {
            if (bills.table().product[row] != 0 && bills.settles(row))
                rates[row] = bills.feeRate(row).value_or(none);
        }
    });
    return rates;
}

} // namespace

FeeRates::FeeRates(const BillBook &bills, std::size_t products, int leastRows)
    : m_rates(products, Unknown)
{
    if (bills.empty())
        return;
    const std::vector<std::int32_t> rates = ratesOf(bills, Unknown);
    const std::vector<std::uint32_t> &product = bills.table().product;
    // Side by side by product: where those of each begin, then the rates themselves.
    std::vector<std::size_t> ends(products + 1, 0);
    for (std::size_t row = 0; row < rates.size(); ++row)
        ends[product[row] + 1] += rates[row] != Unknown ? 1 : 0;
    std::partial_sum(ends.begin(), ends.end(), ends.begin());
    std::vector<std::int32_t> sorted(ends.back());
    std::vector<std::size_t> next(ends.begin(), ends.end() - 1);
    for (std::size_t row = 0; row < rates.size(); ++row) {
        if (rates[row] != Unknown)
            sorted[next[product[row]]++] = rates[row];
    }
    const std::size_t parts = partsOf(sorted.size(), LeastBills);
    inParts(parts, [&](std::size_t part) {
        for (std::size_t i = products * part / parts; i < products * (part + 1) / parts; ++i) {
            const auto seen = std::span(sorted).subspan(ends[i], ends[i + 1] - ends[i]);
            if (i == 0 || seen.empty() || seen.size() < std::size_t(leastRows))
                continue;
            const auto middle = seen.begin() + std::ptrdiff_t(seen.size() / 2);
            std::ranges::nth_element(seen, middle);
            m_rates[i] = *middle;
        }
    });
}

std::optional<qint64> FeeRates::usual(std::uint32_t product) const
{
    const std::int32_t rate = m_rates[product];
    return rate == Unknown ? std::nullopt : std::optional<qint64>(rate);
}

} // namespace shopglass
