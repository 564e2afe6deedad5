// What does one order count in the rollup?
//
// Filled with an order's lines and after-sales, then added to cells or taken out of them; filled again for
// the next order, so that a million of them cost no memory. Threads: one at a time.

#pragma once

#include "models/store/factrun.h"
#include "models/store/refundrule.h"
#include "models/store/rollupcells.h"

#include <optional>
#include <string_view>

namespace shopglass {

class OrderShare final
{
public:
    OrderShare();

    void clear();
    /// Lines come in the order of their keys: as packed bytes, as a row of a run or on their own.
    void addLine(std::string_view body);
    void addLine(const FactRun &run, std::size_t row);
    void addLine(const FactRow &row);
    /// After-sales come in the order of their keys; see isRefund().
    void addReturn(std::optional<qint64> status, std::optional<qint64> type, std::optional<qint64> amount,
                   std::optional<BeijingSeconds> finished);

    /// Adds the share `sign` times: 1, or -1 to take it out.
    void count(RollupCells &cells, int sign) const;

private:
    struct Line
    {
        std::optional<BeijingSeconds> created;
        std::optional<BeijingSeconds> paid;
        qint64 amount = 0;
        qint64 commission = 0;
        qint64 refund = 0;
        RollupSource source;
        bool isPriced = false; ///< says its amount
    };
    template<typename ValueOf>
    [[nodiscard]] Line lineOf(const ValueOf &valueOf) const;
    static void countLine(const Line &line, RollupCells &cells, int sign);
    void countOnce(RollupCells &cells, int sign) const;
    [[nodiscard]] std::vector<GrantedRefund> countedRefunds() const;

    RowPacking m_packing; ///< of the orders' rows
    struct OrderAttributes
    {
        int created, paid, amount, commission, refund, channel, carrier, accountType, promoter, leader,
            affiliate;
    } m_attributes;
    AttributeMask m_wanted = 0; ///< all of them
    std::vector<Line> m_lines;
    std::vector<GrantedRefund> m_refunds;
    bool m_hasReturns = false; ///< refunds or others
};

} // namespace shopglass
