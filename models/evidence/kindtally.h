// What is known of the rows of one kind that make up both sides of a figure, and which of them are asked for.
//
// Threads: plain values; each worker has its own, and they are added up at the end.

#pragma once

#include "models/evidence/rowfinder.h"
#include "models/evidence/roworder.h"

namespace shopglass {

/// Which of a kind's rows are asked for, and with what they add where.
enum class Chosen {
    Above,
    Below,
    Rest, ///< what is below and not above
    Larger, ///< the rows whose own quotient is larger than the whole's, with what they add above
    Smaller,
};

/// What is known of a kind's rows on both sides, and those that are asked for.
class KindTally final
{
public:
    /// `whole`: of all rows, for Larger and Smaller.
    KindTally(Chosen chosen, FirstRows none, const KindTally *whole)
        : m_chosen(chosen)
        , m_rows(std::move(none))
        , m_wholeAbove(whole ? static_cast<long double>(whole->m_aboveTotal) : 0)
        , m_wholeBelow(whole ? static_cast<long double>(whole->m_belowTotal) : 0)
    {
    }

    void take(std::span<const JoinedRow> rows)
    {
        const auto takeShares = [&](const auto &shareOf) {
            takeAll(rows, [&](const JoinedRow &row) {
                if (const std::int64_t share = shareOf(row); share != 0)
                    m_rows.take({row.row, share});
            });
        };
        switch (m_chosen) {
        case Chosen::Above:
            return takeShares([](const JoinedRow &row) { return row.above; });
        case Chosen::Below:
            return takeShares([](const JoinedRow &row) { return row.below; });
        case Chosen::Rest:
            return takeShares([](const JoinedRow &row) { return row.below - row.above; });
        case Chosen::Larger:
        case Chosen::Smaller:
            break;
        }
        takeAll(rows, [this](const JoinedRow &row) {
            if (isBeside(row))
                m_rows.take({row.row, row.above});
        });
    }

    void add(const KindTally &other)
    {
        m_hasAbove = m_hasAbove || other.m_hasAbove;
        m_hasBelow = m_hasBelow || other.m_hasBelow;
        m_within = m_within && other.m_within;
        m_aboveTotal += other.m_aboveTotal;
        m_belowTotal += other.m_belowTotal;
        m_rows.add(other.m_rows);
    }

    [[nodiscard]] bool hasAbove() const { return m_hasAbove; }
    [[nodiscard]] bool hasBelow() const { return m_hasBelow; }
    /// Whether each row's part above is part of what it adds below.
    [[nodiscard]] bool within() const { return m_within; }
    [[nodiscard]] const FirstRows &rows() const { return m_rows; }

private:
    /// `take` takes the rows that are asked for.
    template<class Take>
    void takeAll(std::span<const JoinedRow> rows, Take take)
    {
        // Sums of their own, so that the loop need not write to memory for each of a million rows.
        bool hasAbove = false;
        bool hasBelow = false;
        bool within = true;
        std::int64_t above = 0;
        std::int64_t below = 0;
        for (const JoinedRow &row : rows) {
            hasAbove |= row.above != 0;
            hasBelow |= row.below != 0;
            within &= row.above == 0 || (row.above > 0 && row.above <= row.below);
            above += row.above;
            below += row.below;
            take(row);
        }
        m_hasAbove = m_hasAbove || hasAbove;
        m_hasBelow = m_hasBelow || hasBelow;
        m_within = m_within && within;
        m_aboveTotal += above;
        m_belowTotal += below;
    }

    /// Whether a row's own quotient is on the side of the whole's that is asked for.
    [[nodiscard]] bool isBeside(const JoinedRow &row) const
    {
        if (row.below <= 0)
            return false;
        const long double own = static_cast<long double>(row.above) * m_wholeBelow;
        const long double whole = static_cast<long double>(row.below) * m_wholeAbove;
        return m_chosen == Chosen::Larger ? own > whole : own < whole;
    }

    Chosen m_chosen;
    FirstRows m_rows;
    long double m_wholeAbove;
    long double m_wholeBelow;
    bool m_hasAbove = false;
    bool m_hasBelow = false;
    bool m_within = true;
    std::int64_t m_aboveTotal = 0;
    std::int64_t m_belowTotal = 0;
};

} // namespace shopglass
