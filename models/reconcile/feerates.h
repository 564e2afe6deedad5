// The usual service fee of a product: the median rate of the bills that settled it. The platform's rates are
// by category and not in any file.
//
// Threads: immutable after construction.

#pragma once

#include "models/reconcile/billbook.h"

namespace shopglass {

class FeeRates final
{
public:
    /// Products with fewer than `leastRows` bills have no usual rate.
    FeeRates(const BillBook &bills, std::size_t products, int leastRows);

    /// Millionths of Bill::base(); none where it is not known.
    [[nodiscard]] std::optional<qint64> usual(std::uint32_t product) const;

private:
    static constexpr std::int32_t Unknown = -1;
    std::vector<std::int32_t> m_rates; ///< by product
};

} // namespace shopglass
