// The passes over after-sales: by the day they were finished, by the day they were applied for.

#include "models/indicators/covereddays.h"
#include "models/indicators/enumvalues.h"
#include "models/indicators/measuresums.h"
#include "models/indicators/summation.h"
#include "models/rulebook/timelimits.h"

namespace shopglass {

/// Whether it is known if something was done in time: when the after-sale files reach so far. An as-of day
/// that was set back ends them, the end of the order files does not.
struct Summation::AppliedLimits
{
    AppliedLimits(const StoreColumns &columns, const TimeLimits &rules, Day seenTo)
        : limits(rules)
        , knowApprovals(!columns.coverageOf(QStringLiteral("aftersales.approved_at")).empty())
        , knowArrivals(!columns.coverageOf(QStringLiteral("aftersales.return_signed_at")).empty())
        , covered(columns.coverageOf(QStringLiteral("aftersales")))
        , lastDay(columns.asOf && seenTo < *columns.asOf
                      ? seenTo
                      : Day::fromNumber(std::numeric_limits<std::int32_t>::max() / 2))
    {
    }

    /// When the time that began then was up; nothing while it is not, or where no rule limits it.
    [[nodiscard]] std::optional<BeijingSeconds> passed(TimeLimit limit, BeijingSeconds start,
                                                       BeijingSeconds applied) const
    {
        const std::optional<BeijingSeconds> last = limits.endOf(limit, start);
        const auto end = endOfCoverage(covered, dayOf(applied), lastDay);
        return last && end && *last <= *end ? last : std::nullopt;
    }
    [[nodiscard]] bool isKnown(BeijingSeconds moment) const { return dayOf(moment) <= lastDay; }

    const TimeLimits &limits;
    bool knowApprovals;
    bool knowArrivals;
    const std::vector<DayRange> &covered;
    Day lastDay;
};

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
        addShopStages(sums, aftersale);
    } else if (type == values.refundOnly && aftersales.orderRow[aftersale] != NoRow
               && m_source.marks().shippingKnown) {
        const bool shipped = shippedBefore(aftersale);
        add(sums, shipped ? Measure::RefundOnlyShippedCount : Measure::RefundOnlyUnshippedCount, 1);
        add(sums, shipped ? Measure::RefundOnlyShippedSeconds : Measure::RefundOnlyUnshippedSeconds,
            finished - applied);
    }
}

/// Only returns that tell both stages. Refunded before the goods arrived, the second took no time.
void Summation::addShopStages(MeasureSums &sums, std::size_t aftersale) const
{
    const AftersaleColumns &aftersales = m_source.columns->aftersales;
    const BeijingSeconds applied = aftersales.appliedAt[aftersale];
    const BeijingSeconds approved = aftersales.approvedAt[aftersale];
    const BeijingSeconds arrived = aftersales.returnSignedAt[aftersale];
    if (approved == NoTime || arrived == NoTime || approved < applied)
        return;
    const BeijingSeconds inspected = std::max<BeijingSeconds>(0, aftersales.finishedAt[aftersale] - arrived);
    add(sums, Measure::ReturnShopCount, 1);
    add(sums, Measure::ReturnShopSeconds, approved - applied + inspected);
}

void Summation::sumApplied()
{
    const Groundwork &ground = *m_source.ground;
    const AppliedLimits limits(*m_source.columns, ground.rulebook().timeLimits(), m_source.lastDay);
    const auto visit = [&](std::size_t aftersale, std::int32_t day) {
        if (!m_groups.holds(day))
            return;
        if (MeasureSums *sums = find(placeOfAftersale(aftersale, day))) {
            addApplied(*sums, aftersale, limits);
            record(aftersale, *sums);
        }
    };
    ground.appliedDays().visit([&](std::size_t aftersale) { return ground.appliedDay(aftersale); },
                               m_groups.firstDay(), m_groups.lastDay(), visit);
}

void Summation::addApplied(MeasureSums &sums, std::size_t aftersale, const AppliedLimits &limits) const
{
    const AftersaleColumns &aftersales = m_source.columns->aftersales;
    const EnumValues &values = EnumValues::instance();
    const std::uint8_t type = aftersales.type[aftersale];
    if (type == values.returnRefund) {
        addReturn(sums, aftersale, limits);
    } else if (type == values.refundOnly) {
        if (aftersales.orderRow[aftersale] != NoRow && m_source.marks().shippingKnown)
            addRefundOnly(sums, aftersale, limits);
    } else if (type == values.exchange) {
        const BeijingSeconds applied = aftersales.appliedAt[aftersale];
        const BeijingSeconds finished = aftersales.finishedAt[aftersale];
        if (finished == NoTime || finished < applied || !limits.isKnown(finished))
            return;
        add(sums, Measure::ExchangeCount, 1);
        add(sums, Measure::ExchangeSeconds, finished - applied);
    }
}

void Summation::addRefundOnly(MeasureSums &sums, std::size_t aftersale, const AppliedLimits &limits) const
{
    const AftersaleColumns &aftersales = m_source.columns->aftersales;
    const bool shipped = shippedBefore(aftersale);
    const BeijingSeconds applied = aftersales.appliedAt[aftersale];
    const BeijingSeconds finished = aftersales.finishedAt[aftersale];
    const auto limit = limits.passed(shipped ? TimeLimit::RefundOnlyShipped : TimeLimit::RefundOnlyUnshipped,
                                     applied, applied);
    if (!limit)
        return;
    add(sums, shipped ? Measure::RefundOnlyShippedDue : Measure::RefundOnlyUnshippedDue, 1);
    if (finished != NoTime && finished <= *limit)
        add(sums, shipped ? Measure::RefundOnlyShippedIn36h : Measure::RefundOnlyUnshippedIn24h, 1);
}

/// What ends before its return is agreed to, or before the goods arrive, was dealt with in time as well.
void Summation::addReturn(MeasureSums &sums, std::size_t aftersale, const AppliedLimits &limits) const
{
    const AftersaleColumns &aftersales = m_source.columns->aftersales;
    const BeijingSeconds applied = aftersales.appliedAt[aftersale];
    const BeijingSeconds finished = aftersales.finishedAt[aftersale];
    const auto isBy
        = [](BeijingSeconds moment, BeijingSeconds limit) { return moment != NoTime && moment <= limit; };
    const auto approval = limits.passed(TimeLimit::ReturnApproval, applied, applied);
    if (limits.knowApprovals && approval) {
        add(sums, Measure::ReturnsToApprove, 1);
        if (isBy(aftersales.approvedAt[aftersale], *approval) || isBy(finished, *approval))
            add(sums, Measure::ReturnsApprovedIn36h, 1);
    }
    const BeijingSeconds arrived = limits.knowArrivals ? aftersales.returnSignedAt[aftersale] : NoTime;
    if (arrived == NoTime)
        return;
    const auto inspection = limits.passed(TimeLimit::ReturnInspection, arrived, applied);
    if (!inspection)
        return;
    add(sums, Measure::ReturnsToRefund, 1);
    if (isBy(finished, *inspection))
        add(sums, Measure::ReturnsRefundedIn48h, 1);
}

} // namespace shopglass
