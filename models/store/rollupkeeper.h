// Keeps the rollup in step while facts change, without reading the facts that stay.
//
// Before an order's lines or after-sales change for the first time, touch() takes its share out of the cells;
// finish() puts the share of what it has become back in. An order that consists of one line and has no
// after-sales is added or taken out at once. Runs inside the caller's transaction.

#pragma once

#include "models/base/progress.h"
#include "models/store/database.h"
#include "models/store/factrun.h"
#include "models/store/rollupshare.h"
#include "models/store/workspace.h"

#include <QSet>

namespace shopglass {

/// Whether the facts of a kind count in the rollup. Their keys begin with the order.
bool feedsRollup(const ExportKind &kind);

/// Gives a statement a cell: parameters 1 to 13 as the columns of rollup_cell.
void bindCell(Statement &statement, StoreId store, const RollupCells::Cell &cell);

class RollupKeeper final
{
public:
    static Result<RollupKeeper> open(const Database &database, StoreId store);

    /// Call before any change to the order's lines or after-sales.
    Result<void> touch(qint64 orderId);
    /// The share of an order that is exactly this line and was not there before.
    void addWholeOrder(const FactRun &run, std::size_t row);
    /// The shares of many such orders.
    void addWholeOrders(const RollupCells &shares) { m_cells.add(shares); }
    /// The same for one that goes and was exactly this packed line. Nothing where it was touched before.
    void removeWholeOrder(qint64 orderId, std::string_view body);
    /// The same for one that was exactly this line and becomes another; null = it goes.
    void changeWholeOrder(qint64 orderId, const FactRow &before, const FactRow *after);

    /// Puts the touched orders' shares back and writes the cells.
    Result<void> finish(const ProgressSink &progress);

private:
    RollupKeeper(const Database &database, StoreId store, Statement lines, Statement returns);
    Result<void> addShare(qint64 orderId, int sign);
    Result<void> readLines(qint64 orderId);
    Result<void> readReturns(qint64 orderId);
    Result<void> writeCells();

    const Database *m_database;
    StoreId m_store;
    Statement m_lines;
    Statement m_returns;
    QSet<qint64> m_touched;
    RollupCells m_cells; ///< differences to the kept cells
    OrderShare m_share; ///< of the order at hand
};

} // namespace shopglass
