// Reads the facts of the figure kinds into their tables: one ordered pass over each kind.
//
// Threads: used on one thread; requires that the caller holds a snapshot.

#pragma once

#include "models/columns/figurekinds.h"
#include "models/columns/storecolumns.h"

#include <functional>

namespace shopglass {

class FigureLoader final
{
public:
    /// Gives the number of a product, new or known; the second value is its title where the row has one.
    using ProductNumber = std::function<std::uint32_t(qint64 id, const StoredValue &title)>;

    /// Requires: the orders of `columns` are loaded.
    FigureLoader(const StoreReader &reader, StoreColumns &columns, ProductNumber productNumber);

    Result<void> load();

private:
    class Filler;

    Result<void> loadKind(const FigureKind &kind);
    [[nodiscard]] std::int32_t orderRow(qint64 orderId);

    const StoreReader &m_reader;
    StoreColumns &m_columns;
    ProductNumber m_productNumber;
    std::size_t m_orderHint = 0;
};

/// Which rows count by the rules for wholes and parts; empty = all. `keys` holds the values of each attribute
/// that the rules name, 0 for blank.
std::vector<bool> rowsThatCount(const FigureTable &table, const std::vector<WholeRule> &rules,
                                const std::vector<std::pair<QString, std::vector<qint64>>> &keys);

} // namespace shopglass
