// How do the moments of a kind's rows spread over a store's days, and what sources are they of? Tells a day
// that a file has only a part of from one that was merely quiet.
//
// Of all files together, because two files may share a day. A verdict is an inference from how the store's
// other days went: good enough to ask for a file again, never to leave a day out of a figure. Threads: a
// value; reading as the Workspace's.

#pragma once

#include "models/store/coveringfiles.h"
#include "models/store/storereader.h"

#include <array>
#include <map>

namespace shopglass {

class DayProfile final
{
public:
    /// Attributes whose values are sources that an export can be filtered to.
    static constexpr std::size_t Sources = 2;
    using SourceRows = std::map<qint64, qint64>; ///< by stored value, without blank ones

    struct DayRows
    {
        qint64 rows = 0;
        BeijingSeconds first = 0; ///< moments of the day's rows
        BeijingSeconds last = 0;
        std::array<SourceRows, Sources> sources;
    };

    /// Requires: the kind's primary time is a moment.
    static Result<DayProfile> read(const StoreReader &reader, StoreId store, const ExportKind &kind);

    /// Null where no row is of the day.
    [[nodiscard]] const DayRows *on(Day day) const;

    enum class Verdict {
        Unknown, ///< the store has too few whole days to compare with
        Usual,
        Cut, ///< hours without a row that have one on nearly every other day
    };
    /// `whole`: days that lie within a file, not at its edge.
    [[nodiscard]] Verdict beginning(Day day, const std::set<Day> &whole) const;
    [[nodiscard]] Verdict ending(Day day, const std::set<Day> &whole) const;

private:
    void add(BeijingSeconds moment, DayRows &day, std::span<const qint64> sources);
    [[nodiscard]] qint64 rowsBefore(BeijingSeconds timeOfDay) const;

    static constexpr BeijingSeconds BinSeconds = 300;
    std::map<Day, DayRows> m_days;
    std::array<qint64, SecondsPerDay / BinSeconds> m_bins{}; ///< rows of all days by time of day
    qint64 m_rows = 0;
};

/// Whether an event that each of so many rows fails with this probability would have come up; that it did not
/// is then no chance.
bool isImprobable(double share, qint64 rows);

} // namespace shopglass
