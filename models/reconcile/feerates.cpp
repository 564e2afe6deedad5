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
    const std::size_t parts = partsOf(rates.size(), LeastBills);
    inParts(parts, [&](std::size_t part) {
        takeMedians(bills.table().product, rates, leastRows, products * part / parts,
                    products * (part + 1) / parts);
    });
}

/// Of the products in [first, end).
void FeeRates::takeMedians(std::span<const std::uint32_t> product, std::span<const std::int32_t> rates,
                           int leastRows, std::size_t first, std::size_t end)
{
    const auto visit = [&](const auto &take) {
        for (std::size_t row = 0; row < rates.size(); ++row) {
            if (rates[row] != Unknown && product[row] >= first && product[row] < end)
                take(product[row] - first, rates[row]);
        }
    };
    // Side by side by product: where those of each begin, then the rates themselves.
    std::vector<std::size_t> next(end - first + 1, 0);
    visit([&](std::size_t place, std::int32_t) { ++next[place + 1]; });
    std::partial_sum(next.begin(), next.end(), next.begin());
    std::vector<std::int32_t> sorted(next.back());
    visit([&](std::size_t place, std::int32_t rate) { sorted[next[place]++] = rate; });
    std::size_t begin = 0;
    for (std::size_t place = 0; place < end - first; ++place) {
        const auto seen = std::span(sorted).subspan(begin, next[place] - begin);
        begin = next[place];
        if (seen.empty() || seen.size() < std::size_t(leastRows))
            continue;
        const auto middle = seen.begin() + std::ptrdiff_t(seen.size() / 2);
        std::ranges::nth_element(seen, middle);
        m_rates[first + place] = *middle;
    }
}

std::optional<qint64> FeeRates::usual(std::uint32_t product) const
{
    const std::int32_t rate = m_rates[product];
    return rate == Unknown ? std::nullopt : std::optional<qint64>(rate);
}

} // namespace shopglass
