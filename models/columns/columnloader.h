// Builds a store's columns: one ordered pass over each kind, after-sales and parcels merged into the orders
// by their common order of keys.

#pragma once

#include "models/columns/denseindex.h"
#include "models/columns/storecolumns.h"

#include <array>
#include <map>

namespace shopglass {

class ColumnLoader final
{
public:
    ColumnLoader(const Workspace &workspace, StoreColumns &columns);

    /// Requires: a snapshot is held by the caller, so that all passes see the same facts.
    Result<void> load();

private:
    Result<void> loadOrders();
    Result<void> loadAftersales();
    Result<void> loadShipments();
    Result<void> loadScores();
    Result<void> loadFigures();
    Result<void> loadCoverage();
    Result<void> nameDimensions();
    Result<std::vector<NamedEntity>> entities(const DenseIndex &ids, const std::vector<qint64> &names) const;
    Result<std::vector<QString>> texts(const DenseIndex &ids) const;
    Result<void> nameSources();

    void addOrderLine(std::span<const StoredValue> values);
    std::uint16_t sourceOf(qint64 channel, qint64 carrier, qint64 accountType, bool promoter);
    std::uint32_t influencerOf(std::span<const StoredValue> values);
    std::int32_t orderRow(qint64 orderId, std::int32_t &cursor) const;
    void settleOrders();
    void settleAftersaleRefunds();

    StoreReader m_reader;
    StoreColumns &m_columns;
    DenseIndex m_products;
    DenseIndex m_influencers;
    DenseIndex m_provinces;
    DenseIndex m_reasons;
    DenseIndex m_buyers;
    std::vector<qint64> m_productNames; ///< dictionary id of the last title seen, by product
    std::vector<qint64> m_influencerNames; ///< likewise
    using SourceKey = std::array<qint64, 4>;
    std::map<SourceKey, std::uint16_t> m_sources;
    std::vector<SourceKey> m_sourceKeys;
    SourceKey m_lastSourceKey{};
    std::uint16_t m_lastSource = 0;
    std::vector<qint64> m_ownRefund; ///< refund on the order row itself, by row
};

} // namespace shopglass
