// Builds a store's columns: one ordered pass over each kind, after-sales and parcels merged into the orders
// by their common order of keys. Orders are by far the most: one thread reads them, another makes columns of
// them.

#pragma once

#include "models/columns/orderloader.h"

namespace shopglass {

class ColumnLoader final
{
public:
    /// `stop` may be empty.
    ColumnLoader(const Workspace &workspace, StoreColumns &columns, std::function<bool()> stop);

    /// Requires: a snapshot is held by the caller, so that all passes see the same facts, and the columns
    /// know their store and version.
    Result<void> load();

private:
    Result<void> loadOrders();
    Result<void> loadShipments();
    Result<void> loadAftersales();
    Result<void> loadScores();
    Result<void> loadContestedScores();
    Result<void> loadFigures();
    /// What only a store with settlement bills needs of its orders.
    Result<void> loadBilledOrders();
    Result<void> loadBilling();
    Result<void> nameOrders(const FigureTable &bills);
    Result<void> loadCoverage();
    Result<void> nameDimensions();
    Result<std::vector<NamedEntity>> entities(const DenseIndex &ids, const std::vector<qint64> &names) const;
    Result<std::vector<QString>> texts(const DenseIndex &ids) const;
    Result<void> nameSources();
    Result<void> nameAgents();

    [[nodiscard]] bool stopped() const;
    void addAftersale(const FactBlock &block, std::size_t row, std::int32_t &cursor);
    std::int32_t orderRow(qint64 orderId, std::int32_t &cursor) const;
    void settleAftersaleRefunds();
    void settleReturns(std::size_t begin, std::size_t end);
    [[nodiscard]] std::optional<qint64> paidOf(std::size_t row) const;

    const Workspace &m_workspace;
    StoreReader m_reader;
    StoreColumns &m_columns;
    std::function<bool()> m_stop;
    OrderPlaces m_places;
    DenseIndex m_reasons;
    std::vector<std::size_t> m_unpriced; ///< paid order rows without an amount, ascending
};

} // namespace shopglass
