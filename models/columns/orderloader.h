// The two halves of an order line's columns, taken from the same blocks: who bought what for how much and
// when; and where it was sold.
//
// Threads: used on one thread at a time. Used once.

#pragma once

#include "models/columns/denseindex.h"
#include "models/columns/orderagents.h"
#include "models/columns/storecolumns.h"

#include <array>
#include <map>
#include <set>
#include <utility>

namespace shopglass {

/// What the blocks hold that both halves take.
QStringList orderAttributes();

/// Keys, days, amounts, status, buyer.
class OrderSales final
{
public:
    explicit OrderSales(StoreColumns &columns);

    void take(const FactBlock &block);
    /// After the last block: finds the line that stands for each order, with what its rows say of refunds.
    void settle();

    /// Paid rows that do not say how much, ascending.
    [[nodiscard]] const std::vector<std::size_t> &unpriced() const { return m_unpriced; }

private:
    void settleLines(std::pair<std::size_t, std::size_t> lines, std::size_t head, std::uint32_t buyer);

    StoreColumns &m_columns;
    DenseIndex m_buyers;
    std::vector<qint64> m_ownRefund; ///< refund on the order row itself, by row
    std::vector<std::size_t> m_unpriced;
};

/// Sources, products, influencers, provinces, shipping times. The names belong to it until they are asked
/// for.
class OrderPlaces final
{
public:
    explicit OrderPlaces(StoreColumns &columns);

    void take(const FactBlock &block);

    /// Raw channel, carrier, account type as dictionary ids; 1 = names a promoter.
    using SourceKey = std::array<qint64, 4>;
    [[nodiscard]] const std::vector<SourceKey> &sources() const { return m_sourceKeys; }

    DenseIndex products;
    DenseIndex influencers;
    DenseIndex provinces;
    DenseIndex specs;
    DenseIndex warehouses;
    DenseIndex couriers;
    std::vector<qint64> productNames; ///< dictionary id of the last title seen, by product
    std::vector<qint64> influencerNames; ///< likewise, of the newest row
    std::set<std::pair<std::uint32_t, qint64>>
        formerNames; ///< names of influencers, the newest may be among them
    OrderAgents agents;

private:
    std::uint32_t influencerOf(const FactBlock &block, std::size_t row);
    std::uint16_t sourceOf(const SourceKey &key);
    void takeAgents(const FactBlock &block);
    void nameInfluencer(std::uint32_t number, qint64 name, qint64 moment);

    OrderColumns &m_orders;
    DiscountColumns &m_discounts;
    std::map<SourceKey, std::uint16_t> m_sources;
    std::vector<SourceKey> m_sourceKeys;
    std::vector<qint64> m_namedAt; ///< by influencer: when the row was created that gave the name
    SourceKey m_lastSourceKey{};
    std::uint16_t m_lastSource = 0;
};

/// Keeps `name`, where there is one, as the name of `number`.
void rememberName(std::vector<qint64> &names, std::uint32_t number, qint64 name);

} // namespace shopglass
