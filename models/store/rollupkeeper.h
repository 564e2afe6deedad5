// Keeps the rollup in step while facts change, without reading the facts that stay.
//
// Before an order's lines or after-sales change for the first time, touch() takes its share out of the cells;
// finish() puts the share of what it has become back in. A new order that consists of one line and has no
// after-sales is added at once. Runs inside the caller's transaction.

#pragma once

#include "models/base/progress.h"
#include "models/store/database.h"
#include "models/store/factrun.h"
#include "models/store/rollupcells.h"
#include "models/store/workspace.h"

#include <QSet>

namespace shopglass {

/// Whether the facts of a kind count in the rollup. Their keys begin with the order.
bool feedsRollup(const ExportKind &kind);

class RollupKeeper final
{
public:
    static Result<RollupKeeper> open(const Database &database, StoreId store);

    /// Call before any change to the order's lines or after-sales.
    Result<void> touch(qint64 orderId);
    /// The share of an order that is exactly this line and was not there before.
    void addWholeOrder(const FactRun &run, std::size_t row);

    /// Puts the touched orders' shares back and writes the cells.
    Result<void> finish(const ProgressSink &progress);

private:
    struct Line
    {
        std::optional<BeijingSeconds> created;
        std::optional<BeijingSeconds> paid;
        qint64 amount = 0;
        qint64 commission = 0;
        qint64 refund = 0;
        RollupSource source;
    };
    struct Return
    {
        bool success = false;
        qint64 amount = 0;
        std::optional<BeijingSeconds> finished;
    };
    RollupKeeper(const Database &database, StoreId store, Statement lines, Statement returns);
    Result<void> addShare(qint64 orderId, int sign);
    template<typename ValueOf>
    [[nodiscard]] Line lineOf(const ValueOf &valueOf) const;
    Result<void> readLines(qint64 orderId);
    Result<void> readReturns(qint64 orderId);
    void addLine(const Line &line, int sign);
    void addHead(int sign);
    Result<void> writeCells();

    const Database *m_database;
    StoreId m_store;
    Statement m_lines;
    Statement m_returns;
    QSet<qint64> m_touched;
    RollupCells m_cells; ///< differences to the kept cells
    RowPacking m_packing; ///< of the orders' rows
    std::vector<Line> m_orderLines; ///< of the order at hand
    std::vector<Return> m_orderReturns;
    struct OrderAttributes
    {
        int created, paid, amount, commission, refund, channel, carrier, accountType, promoter, leader,
            affiliate;
    } m_attributes;
};

} // namespace shopglass
