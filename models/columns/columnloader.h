// Builds a store's columns: one ordered pass over each kind, after-sales and parcels merged into the orders
// by their common order of keys. The orders of a workspace file are read by two threads, each with a
// connection of its own that sees the same moment.

#pragma once

#include "models/columns/orderloader.h"

namespace shopglass {

class ColumnLoader final
{
public:
    /// `stop` may be empty; it is asked from both threads.
    ColumnLoader(const Workspace &workspace, StoreColumns &columns, std::function<bool()> stop);

    /// Requires: a snapshot is held by the caller, so that all passes see the same facts, and the columns
    /// know their store and version.
    Result<void> load();

private:
    Result<void> loadOrdersAndShipments();
    /// Reads the places of orders through `reader` on another thread.
    Result<void> loadWithHelper(const StoreReader &reader);
    Result<void> loadSales();
    Result<void> loadPlaces(const StoreReader &reader);
    Result<void> loadShipments();
    Result<void> loadAftersales();
    Result<void> loadScores();
    Result<void> loadFigures();
    Result<void> loadCoverage();
    Result<void> nameDimensions();
    Result<std::vector<NamedEntity>> entities(const DenseIndex &ids, const std::vector<qint64> &names) const;
    Result<std::vector<QString>> texts(const DenseIndex &ids) const;
    Result<void> nameSources();

    [[nodiscard]] bool stopped() const;
    /// None for a workspace in memory, or where no second one can be had.
    [[nodiscard]] std::optional<Workspace> secondConnection() const;
    void addAftersale(const FactBlock &block, std::size_t row, std::int32_t &cursor);
    std::int32_t orderRow(qint64 orderId, std::int32_t &cursor) const;
    void settleAftersaleRefunds();

    const Workspace &m_workspace;
    StoreReader m_reader;
    StoreColumns &m_columns;
    std::function<bool()> m_stop;
    OrderPlaces m_places;
    DenseIndex m_reasons;
};

} // namespace shopglass
