// What parcels say of orders: picked up in time, shipped, signed for.
//
// Threads: markers of different rows may work at once; each belongs to one thread.

#pragma once

#include "models/indicators/ordermarks.h"
#include "models/indicators/tolduntil.h"
#include "models/rulebook/timelimits.h"

#include <utility>
#include <vector>

namespace shopglass {

class ParcelMarker final
{
public:
    /// `known` is the first second that is not known yet. Requires: all references outlive this.
    ParcelMarker(const StoreColumns &columns, const TimeLimits &limits, const ToldUntil &told, Day lastDay,
                 BeijingSeconds known, OrderMarks &result);

    /// The orders with rows in [begin, end).
    void mark(std::size_t begin, std::size_t end);
    /// Notes when orders were shipped whose file does not say it. To be called when no other marker works.
    void noteShipped();

private:
    struct FirstMoments;
    class ParcelMoments;
    [[nodiscard]] bool isPickupUntold(Day shipped) const;
    [[nodiscard]] bool isCalledOff(std::size_t row, BeijingSeconds until);
    [[nodiscard]] std::uint16_t marksOf(std::size_t row, const FirstMoments &first, BeijingSeconds paid);
    /// Neighbouring rows mostly ask the same: what was answered holds for moments from `from` to before `to`.
    struct Answer
    {
        BeijingSeconds from = 0;
        BeijingSeconds to = 0;
        std::optional<BeijingSeconds> seconds;

        [[nodiscard]] bool holds(BeijingSeconds moment) const { return moment >= from && moment < to; }
    };
    [[nodiscard]] Answer limitOn(Day day) const;
    [[nodiscard]] Answer endOn(Day day) const;

    const StoreColumns &m_columns;
    const TimeLimits &m_limits;
    const ToldUntil &m_told;
    const std::vector<DayRange> &m_covered;
    std::vector<DayRange>
        m_pickupUntold; ///< days whose shipment files do not say when parcels were picked up
    Day m_lastDay;
    BeijingSeconds m_known;
    OrderMarks &m_result;
    Answer m_limit; ///< how long a pick-up may take
    Answer m_end; ///< as endOfCoverage()
    std::size_t m_aftersale = 0; ///< the first one that may belong to the rows to come
    std::vector<std::pair<std::size_t, BeijingSeconds>> m_shipped;
};

} // namespace shopglass
