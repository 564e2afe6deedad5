// The passes over after-sales: by the day they were finished, by the day they were applied for.

#include "models/indicators/covereddays.h"
#include "models/indicators/enumvalues.h"
#include "models/indicators/measuresums.h"
#include "models/indicators/summation.h"

namespace shopglass {

namespace {

constexpr BeijingSeconds ShippedLimit = 36 * 3600;
constexpr BeijingSeconds UnshippedLimit = 24 * 3600;

} // namespace

bool Summation::shippedBefore(std::size_t aftersale) const
{
    const AftersaleColumns &aftersales = m_source.columns->aftersales;
    const BeijingSeconds shipped = m_source.marks().shippedAt[std::size_t(aftersales.orderRow[aftersale])];
    return shipped != NoTime && shipped <= aftersales.appliedAt[aftersale];
}

void Summation::sumFinished()
{
    const Groundwork &ground = *m_source.ground;
    const auto visit = [&](std::size_t aftersale, std::int32_t day) {
        if (!m_groups.holds(day))
            return;
        if (MeasureSums *sums = find(placeOfAftersale(aftersale, day))) {
            addFinished(*sums, aftersale);
            record(aftersale, *sums);
        }
    };
    ground.finishedDays().visit([&](std::size_t aftersale) { return ground.finishedDay(aftersale); },
                                m_groups.firstDay(), m_groups.lastDay(), visit);
}

void Summation::addFinished(MeasureSums &sums, std::size_t aftersale) const
{
    const AftersaleColumns &aftersales = m_source.columns->aftersales;
    const EnumValues &values = EnumValues::instance();
    add(sums, Measure::RefundAmountByRefundDay, aftersales.amount[aftersale]);
    const BeijingSeconds applied = aftersales.appliedAt[aftersale];
    const BeijingSeconds finished = aftersales.finishedAt[aftersale];
    if (applied == NoTime || finished < applied)
        return;
    const std::uint8_t type = aftersales.type[aftersale];
    if (type == values.returnRefund) {
        add(sums, Measure::ReturnRefundCount, 1);
        add(sums, Measure::ReturnRefundSeconds, finished - applied);
    } else if (type == values.refundOnly && aftersales.orderRow[aftersale] != NoRow
               && m_source.marks().shippingKnown) {
        const bool shipped = shippedBefore(aftersale);
        add(sums, shipped ? Measure::RefundOnlyShippedCount : Measure::RefundOnlyUnshippedCount, 1);
        add(sums, shipped ? Measure::RefundOnlyShippedSeconds : Measure::RefundOnlyUnshippedSeconds,
            finished - applied);
    }
}

void Summation::sumApplied()
{
    const AftersaleColumns &aftersales = m_source.columns->aftersales;
    const std::uint8_t refundOnly = EnumValues::instance().refundOnly;
    if (!m_source.marks().shippingKnown)
        return;
    const Groundwork &ground = *m_source.ground;
    const auto visit = [&](std::size_t aftersale, std::int32_t day) {
        if (aftersales.type[aftersale] != refundOnly || aftersales.orderRow[aftersale] == NoRow
            || !m_groups.holds(day))
            return;
        if (MeasureSums *sums = find(placeOfAftersale(aftersale, day))) {
            addApplied(*sums, aftersale);
            record(aftersale, *sums);
        }
    };
    ground.appliedDays().visit([&](std::size_t aftersale) { return ground.appliedDay(aftersale); },
                               m_groups.firstDay(), m_groups.lastDay(), visit);
}

void Summation::addApplied(MeasureSums &sums, std::size_t aftersale) const
{
    const AftersaleColumns &aftersales = m_source.columns->aftersales;
    const bool shipped = shippedBefore(aftersale);
    const BeijingSeconds applied = aftersales.appliedAt[aftersale];
    const BeijingSeconds finished = aftersales.finishedAt[aftersale];
    const BeijingSeconds limit = applied + (shipped ? ShippedLimit : UnshippedLimit);
    // Whether it was done in time is known when the after-sale files reach so far; an as-of day that was set
    // back ends them, the end of the order files does not.
    const StoreColumns &columns = *m_source.columns;
    const bool setBack = columns.asOf && m_source.lastDay < *columns.asOf;
    const Day lastDay
        = setBack ? m_source.lastDay : Day::fromNumber(std::numeric_limits<std::int32_t>::max() / 2);
    const auto end = endOfCoverage(columns.coverageOf(QStringLiteral("aftersales")), dayOf(applied), lastDay);
    if (!end || limit > *end)
        return;
    add(sums, shipped ? Measure::RefundOnlyShippedDue : Measure::RefundOnlyUnshippedDue, 1);
    if (finished != NoTime && finished <= limit)
        add(sums, shipped ? Measure::RefundOnlyShippedIn36h : Measure::RefundOnlyUnshippedIn24h, 1);
}

} // namespace shopglass
