// Numbers who stands behind each order line beside its influencer: the account it was sold under, a group
// leader (团长), an affiliate (快赚客).
//
// Few different sets of them occur, so a line keeps the number of its set. Threads: used on one thread at a
// time.

#pragma once

#include "models/columns/denseindex.h"
#include "models/columns/storecolumns.h"

#include <span>

namespace shopglass {

class OrderAgents final
{
public:
    /// Cells of a block as stored, one per row.
    struct Cells
    {
        std::span<const qint64> account, promoter, leader, leaderName, affiliate, affiliateName;
    };

    void take(const Cells &cells, std::vector<std::uint32_t> &agents);

    /// What a number stands for: numbers of the lists below.
    struct Key
    {
        std::uint32_t account = 0;
        std::uint32_t leader = 0;
        std::uint32_t affiliate = 0;
        bool promoter = false;

        friend bool operator==(const Key &, const Key &) = default;
    };
    [[nodiscard]] const std::vector<Key> &keys() const { return m_keys; }

    DenseIndex accounts, leaders, affiliates;
    std::vector<qint64> leaderNames, affiliateNames; ///< dictionary id of the last name seen

private:
    std::uint32_t numberOf(const Key &key);

    DenseIndex m_index;
    std::vector<Key> m_keys = {Key()};
    Key m_lastKey;
    std::uint32_t m_lastNumber = 0;
};

} // namespace shopglass
