// In which order the rows behind a figure are shown, and which of very many are the first.
//
// Threads: a RowOrder may be asked from several at once; FirstRows belong to one thread.

#pragma once

#include "models/evidence/rowsquestion.h"
#include "models/indicators/analysis.h"
#include "models/indicators/summation.h"

#include <span>
#include <vector>

namespace shopglass {

/// The day that a row of a kind counts on; NoDay = unknown. Must not outlive the evaluator.
class RowDays final
{
public:
    RowDays(const Evaluator &evaluator, TimeBasis basis, const QString &kind);

    [[nodiscard]] std::int32_t operator[](std::size_t row) const
    {
        return m_days.empty() ? computed(row) : m_days[row];
    }

private:
    enum class Computed { RowNumber, Applied, Finished, Delivered, Stated };
    [[nodiscard]] std::int32_t computed(std::size_t row) const;

    const Groundwork *m_ground;
    std::span<const std::int32_t> m_days; ///< by row, where the columns have them
    Computed m_computed = Computed::RowNumber;
};

/// Shares that are alike leave the order to time, the latest first, then to the place in the columns.
class RowOrder final
{
public:
    RowOrder(RowsOrder order, const RowDays &days)
        : m_order(order)
        , m_days(days)
    {
    }

    [[nodiscard]] bool isBefore(const RowShare &a, const RowShare &b) const
    {
        if (a.share != b.share && m_order == RowsOrder::LargestFirst)
            return a.share > b.share;
        if (a.share != b.share && m_order == RowsOrder::SmallestFirst)
            return a.share < b.share;
        const std::int32_t dayA = m_days[a.row];
        const std::int32_t dayB = m_days[b.row];
        if (dayA != dayB)
            return m_order == RowsOrder::OldestFirst ? dayA < dayB : dayA > dayB;
        return a.row < b.row;
    }

private:
    RowsOrder m_order;
    RowDays m_days;
};

/// Counts and sums all rows that it is given and keeps the first of them.
class FirstRows final
{
public:
    /// `limit` 0 keeps all.
    FirstRows(const RowOrder &order, std::size_t limit)
        : m_order(order)
        , m_limit(limit)
    {
    }

    void take(const RowShare &row)
    {
        ++m_count;
        m_total += row.share;
        keep(row);
    }
    /// As if it had been given the other's rows as well.
    void add(const FirstRows &other);

    [[nodiscard]] std::size_t count() const { return m_count; }
    [[nodiscard]] std::int64_t total() const { return m_total; }
    /// The first rows in their order.
    [[nodiscard]] std::vector<RowShare> sorted() const;

private:
    void keep(const RowShare &row)
    {
        if (m_last && !m_order.isBefore(row, *m_last))
            return;
        m_rows.push_back(row);
        if (m_limit != 0 && m_rows.size() >= 2 * m_limit + Spare)
            shrink();
    }
    void shrink();

    /// Rows beyond the limit that are waited for, so that a small limit does not shrink at every row.
    static constexpr std::size_t Spare = 256;

    RowOrder m_order;
    std::size_t m_limit;
    std::vector<RowShare> m_rows; ///< the first ones are among them
    std::optional<RowShare> m_last; ///< what comes after this one is not among the first
    std::size_t m_count = 0;
    std::int64_t m_total = 0;
};

} // namespace shopglass
