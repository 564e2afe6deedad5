// What the rollup and the list of imports tell of a store without reading a fact: sales and refunds by day
// and source. For the first paint, and for many stores at once.
//
// Three short queries a store, whatever its size. Money in fen. Threads: a RollupLoader is used on one
// thread; what it gives is shared freely.

#pragma once

#include "models/columns/storecolumns.h"

#include <QHash>

#include <map>

namespace shopglass {

struct StoreRollup
{
    /// Store, version, coverage, as-of day and sources. No rows and no other dimensions.
    std::shared_ptr<const StoreColumns> head;
    struct Cell
    {
        std::int32_t day = 0;
        std::uint16_t source = 0; ///< → head->sources
        qint64 paidGmv = 0;
        qint64 paidOrders = 0;
        qint64 gmvCreated = 0;
        qint64 commission = 0;
        qint64 refundAmountByPayDay = 0;
        qint64 refundedOrders = 0;
        qint64 refundAmountByRefundDay = 0;
    };
    std::vector<Cell> cells; ///< ascending by day
};

/// Keeps the texts of sources from one store to the next. Requires: `workspace` outlives it.
class RollupLoader final
{
public:
    explicit RollupLoader(const Workspace &workspace);

    /// With `days`, only cells of these days.
    Result<StoreRollup> load(const Store &store, std::optional<Period> days = {});

private:
    Result<QString> text(qint64 dictionaryId);

    StoreReader m_reader;
    QHash<qint64, QString> m_texts;
};

} // namespace shopglass
