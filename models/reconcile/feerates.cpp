#include "models/reconcile/feerates.h"

#include "models/base/parts.h"

#include <algorithm>
#include <span>
#include <utility>

namespace shopglass {

namespace {

/// The rates of all bills, those of a product side by side. Each thread reads the bills of its own part
/// twice: first it counts them by product, then it puts each rate at its place.
class RatesByProduct final
{
public:
    RatesByProduct(const BillBook &bills, std::size_t products)
        : m_bills(bills)
        , m_rates(bills.size(), None)
        , m_parts(partsOf(bills.size()))
        , m_places(m_parts, std::vector<std::uint32_t>(products, 0))
        , m_ends(products)
    {
        inParts(m_parts, [this](std::size_t part) { count(part); });
        std::uint32_t next = 0;
        for (std::size_t product = 0; product < products; ++product) {
            for (std::vector<std::uint32_t> &places : m_places)
                next += std::exchange(places[product], next);
            m_ends[product] = next;
        }
        m_sorted.resize(next);
        inParts(m_parts, [this](std::size_t part) { put(part); });
    }

    [[nodiscard]] std::span<std::int32_t> of(std::size_t product)
    {
        const std::size_t begin = product == 0 ? 0 : m_ends[product - 1];
        return std::span(m_sorted).subspan(begin, m_ends[product] - begin);
    }
    [[nodiscard]] std::size_t parts() const { return m_parts; }

private:
    static constexpr std::int32_t None = -1; ///< the bill tells no rate, or is of no product

    void count(std::size_t part)
    {
        const std::vector<std::uint32_t> &product = m_bills.table().product;
        std::vector<std::uint32_t> &counts = m_places[part];
        const std::size_t begin = m_rates.size() * part / m_parts;
        const std::size_t end = m_rates.size() * (part + 1) / m_parts;
        m_bills.readFeeRates(begin, std::span(m_rates).subspan(begin, end - begin), None);
        for (std::size_t row = begin; row < end; ++row) {
            if (product[row] == 0 || !m_bills.settles(row))
                m_rates[row] = None;
            counts[product[row]] += m_rates[row] == None ? 0 : 1;
        }
    }

    void put(std::size_t part)
    {
        const std::vector<std::uint32_t> &product = m_bills.table().product;
        std::vector<std::uint32_t> &places = m_places[part];
        for (std::size_t row = m_rates.size() * part / m_parts; row < m_rates.size() * (part + 1) / m_parts;
             ++row) {
            if (m_rates[row] != None)
                m_sorted[places[product[row]]++] = m_rates[row];
        }
    }

    const BillBook &m_bills;
    std::vector<std::int32_t> m_rates; ///< millionths, by bill
    std::size_t m_parts;
    std::vector<std::vector<std::uint32_t>>
        m_places; ///< by part and product: how many, then where the next goes
    std::vector<std::uint32_t> m_ends; ///< by product
    std::vector<std::int32_t> m_sorted;
};

} // namespace

FeeRates::FeeRates(const BillBook &bills, std::size_t products, int leastRows)
    : m_rates(products, Unknown)
{
    if (bills.empty())
        return;
    RatesByProduct rates(bills, products);
    inParts(rates.parts(), [&](std::size_t part) {
        for (std::size_t product = products * part / rates.parts();
             product < products * (part + 1) / rates.parts(); ++product) {
            const std::span<std::int32_t> seen = rates.of(product);
            if (seen.empty() || seen.size() < std::size_t(leastRows))
                continue;
            const auto middle = seen.begin() + std::ptrdiff_t(seen.size() / 2);
            std::ranges::nth_element(seen, middle);
            m_rates[product] = *middle;
        }
    });
}

std::optional<qint64> FeeRates::usual(std::uint32_t product) const
{
    const std::int32_t rate = m_rates[product];
    return rate == Unknown ? std::nullopt : std::optional<qint64>(rate);
}

} // namespace shopglass
