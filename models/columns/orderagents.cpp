#include "models/columns/orderagents.h"

#include "models/columns/blockvalues.h"
#include "models/columns/orderloader.h"

namespace shopglass {

namespace {

constexpr int ListBits = 21; // two million accounts, leaders, affiliates: more than any shop has

std::uint32_t listed(DenseIndex &index, qint64 value)
{
    return value == AbsentValue || value == 0 ? 0 : index.of(value);
}

} // namespace

void OrderAgents::take(const Cells &cells, std::vector<std::uint32_t> &agents)
{
    for (std::size_t row = 0; row < cells.account.size(); ++row) {
        Key key;
        key.account = listed(accounts, cells.account[row]);
        key.leader = listed(leaders, cells.leader[row]);
        key.affiliate = listed(affiliates, cells.affiliate[row]);
        key.promoter = orZero(cells.promoter[row]) != 0;
        if (key.leader != 0)
            rememberName(leaderNames, key.leader, cells.leaderName[row]);
        if (key.affiliate != 0)
            rememberName(affiliateNames, key.affiliate, cells.affiliateName[row]);
        agents.push_back(numberOf(key));
    }
}

std::uint32_t OrderAgents::numberOf(const Key &key)
{
    if (key == m_lastKey)
        return m_lastNumber;
    const qint64 packed = (((qint64(key.account) << ListBits) | key.leader) << ListBits | key.affiliate) * 2
        + (key.promoter ? 1 : 0);
    // Number 0 is the set of nobody, which is the index' blank.
    const std::uint32_t number = packed == 0 ? 0 : m_index.of(packed);
    if (number == m_keys.size())
        m_keys.push_back(key);
    m_lastKey = key;
    m_lastNumber = number;
    return number;
}

} // namespace shopglass
