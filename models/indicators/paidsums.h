// What paid order lines add to the measures by pay day, family by family: sums of sales read no commissions.
//
// Threads: the lines may be read from several at once; cells belong to one.

#pragma once

#include "models/indicators/knowncommission.h"
#include "models/indicators/measure.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <tuple>
#include <variant>
#include <vector>

namespace shopglass {

/// The columns of a paid line that its sums are made of. Requires: they outlive it.
struct PaidLines
{
    PaidLines(const StoreColumns &columns, std::span<const Field> fields)
        : amount(columns.orders.amount.reader())
        , commission(columns.orders.commission.reader())
        , quantity(columns.orders.quantity)
        , buyer(columns.orders.buyer)
        , commissionIsKnown(columns, fields)
    {
    }

    NumberColumn::Reader amount;
    NumberColumn::Reader commission;
    std::span<const std::int32_t> quantity;
    std::span<const std::uint32_t> buyer;
    KnownCommission commissionIsKnown;
};

/// Sums of one group and field. `counted`: the orders that count at a line, one or none.
struct SalesSums
{
    std::int64_t gmv = 0;
    std::int64_t orders = 0;

    void add(const PaidLines &lines, std::size_t row, std::int64_t counted)
    {
        gmv += lines.amount[row];
        orders += counted;
    }
};

/// A blank number of pieces is unknown: neither its sales nor its pieces make the price of a piece.
struct PieceSums
{
    std::int64_t quantity = 0;
    std::int64_t gmv = 0;
    std::int64_t orders = 0;

    void add(const PaidLines &lines, std::size_t row, std::int64_t counted)
    {
        const std::int64_t pieces = lines.quantity[row];
        quantity += pieces;
        gmv += pieces != 0 ? lines.amount[row] : 0;
        orders += pieces != 0 ? counted : 0;
    }
};

struct CommissionSums
{
    std::int64_t commission = 0;
    std::int64_t aboveSale = 0; ///< lines
    std::int64_t gmv = 0;
    std::int64_t orders = 0;

    void add(const PaidLines &lines, std::size_t row, std::int64_t counted)
    {
        const std::int64_t amount = lines.amount[row];
        const std::int64_t fee = zeroIfAbsent(lines.commission[row]);
        const bool known = lines.commissionIsKnown(row);
        commission += fee;
        aboveSale += fee > amount && fee > 0 ? 1 : 0;
        gmv += known ? amount : 0;
        orders += known ? counted : 0;
    }
};

struct IdentifiedSums
{
    std::int64_t gmv = 0;
    std::int64_t orders = 0;

    void add(const PaidLines &lines, std::size_t row, std::int64_t counted)
    {
        const bool identified = lines.buyer[row] != 0;
        gmv += identified ? lines.amount[row] : 0;
        orders += identified ? counted : 0;
    }
};

/// Which of the sums a measure is, and of which field alone.
struct PaidSum
{
    Measure measure;
    std::variant<std::int64_t SalesSums::*, std::int64_t PieceSums::*, std::int64_t CommissionSums::*,
                 std::int64_t IdentifiedSums::*>
        value;
    std::optional<Field> field = {};
};

/// Null for a measure that paid lines alone do not make up.
const PaidSum *paidSumOf(Measure measure);

/// Which sums are made: bits by the places in PaidSum::value.
using PaidFamilies = unsigned;

/// A few lines, each with the place of its cell and the orders that count at it.
class PlacedLines final
{
public:
    static constexpr std::size_t Most = 2048; ///< so few that their columns stay near

    struct Line
    {
        std::uint32_t row = 0;
        std::uint32_t cell = 0; ///< group × FieldCount + field
        std::uint32_t counted = 0;
    };

    [[nodiscard]] bool isFull() const { return m_size == Most; }
    [[nodiscard]] std::span<const Line> lines() const { return std::span(m_lines).first(m_size); }
    void clear() { m_size = 0; }
    /// Requires: it is not full.
    void take(std::size_t row, std::size_t cell, bool counts)
    {
        m_lines[m_size++] = {std::uint32_t(row), std::uint32_t(cell), counts ? 1U : 0U};
    }

private:
    std::vector<Line> m_lines = std::vector<Line>(Most);
    std::size_t m_size = 0;
};

/// The sums that are asked for, of every group and field.
class PaidCells final
{
public:
    explicit PaidCells(PaidFamilies families)
        : m_families(families)
    {
    }

    /// Makes room for groups.
    void grow(std::size_t groups);
    void add(const PlacedLines &placed, const PaidLines &lines);
    /// Adds what a group has in a field to the group's measures.
    void addTo(MeasureSums &sums, std::size_t group, Field field) const;

private:
    PaidFamilies m_families;
    std::tuple<std::vector<SalesSums>, std::vector<PieceSums>, std::vector<CommissionSums>,
               std::vector<IdentifiedSums>>
        m_cells; ///< in the order of PaidSum::value
};

/// What a line adds to a sum of its family.
template<class Sums>
std::int64_t shareOf(std::int64_t Sums::*value, const PaidLines &lines, std::size_t row, std::int64_t counted)
{
    Sums sums;
    sums.add(lines, row, counted);
    return sums.*value;
}

} // namespace shopglass
