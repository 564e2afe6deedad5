// Sums by day and sales source while they are being added up: a hash table, because every order of a file
// touches two or three cells.

#pragma once

#include "models/base/day.h"

#include <compare>
#include <cstdint>
#include <vector>

namespace shopglass {

struct RollupSource
{
    qint64 channel = 0;
    qint64 carrier = 0;
    qint64 accountType = 0;
    bool promoter = false;
    friend auto operator<=>(const RollupSource &, const RollupSource &) = default;
};

struct RollupSums
{
    qint64 paidGmv = 0;
    qint64 paidOrders = 0;
    qint64 gmvCreated = 0;
    qint64 commission = 0;
    qint64 refundByPayDay = 0;
    qint64 refundedOrders = 0;
    qint64 refundByRefundDay = 0;
    friend bool operator==(const RollupSums &, const RollupSums &) = default;
};

class RollupCells final
{
public:
    struct Cell
    {
        std::int32_t day = 0;
        RollupSource source;
        RollupSums sums;
    };

    /// The sums of a cell, made when missing. Valid until the next call.
    RollupSums &at(BeijingSeconds moment, const RollupSource &source);
    /// Adds other cells to these.
    void add(const RollupCells &others);

    /// All cells by day, then source.
    [[nodiscard]] std::vector<Cell> sorted() const;
    void clear();
    [[nodiscard]] bool isEmpty() const { return m_cells.empty(); }

private:
    RollupSums &at(std::int32_t day, const RollupSource &source);
    void place(std::uint32_t cell);
    static std::uint64_t hashOf(std::int32_t day, const RollupSource &source);

    std::vector<Cell> m_cells;
    std::vector<std::uint32_t> m_slots; ///< index into m_cells + 1; 0 = free; at most half full
};

} // namespace shopglass
