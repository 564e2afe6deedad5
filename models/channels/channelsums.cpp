#include "models/channels/channelsums.h"

#include "models/columns/paidrows.h"

#include <algorithm>

namespace shopglass {

namespace {

std::size_t indexOf(Field field)
{
    return static_cast<std::size_t>(field);
}

bool holds(const std::vector<DayRange> &ranges, std::int32_t day)
{
    return std::ranges::any_of(ranges, [day](const DayRange &range) {
        return range.from.number() <= day && day <= range.to.number();
    });
}

} // namespace

ChannelSums sumChannels(const StoreColumns &columns, std::span<const Field> fields, Period period,
                        std::optional<Period> comparison, Day lastDay, const std::vector<DayRange> &untold)
{
    const OrderColumns &orders = columns.orders;
    ChannelSums sums;
    sums.bySource.resize(columns.sources.size());
    sums.byDay.resize(static_cast<std::size_t>(period.days()));
    const std::int32_t from = period.from.number();
    const std::int32_t to = std::min(period.to, lastDay).number();
    // An empty range where nothing is compared.
    const std::int32_t comparedFrom = comparison ? comparison->from.number() : 1;
    const std::int32_t comparedTo = comparison ? comparison->to.number() : 0;

    const NumberColumn::Reader amounts = orders.amount.reader();
    const auto paidRows
        = columns.paidRows ? columns.paidRows : std::make_shared<const PaidRows>(orders.paidDay);
    paidRows->visitDays(comparedFrom, comparedTo, [&](std::int32_t day, std::span<const std::uint32_t> rows) {
        if (holds(untold, day))
            return;
        for (const std::uint32_t row : rows) {
            sums.previousGmv[indexOf(fields[orders.source[row]])] += amounts[row];
            sums.previousOrders += orders.firstLine[row];
        }
    });
    paidRows->visitDays(from, to, [&](std::int32_t day, std::span<const std::uint32_t> rows) {
        FieldSums &ofDay = sums.byDay[static_cast<std::size_t>(day - from)];
        qint64 paidOrders = 0;
        for (const std::uint32_t row : rows) {
            SourceSums &source = sums.bySource[orders.source[row]];
            ++source.rows;
            source.paidGmv += amounts[row];
            source.paidOrders += orders.firstLine[row];
            paidOrders += orders.firstLine[row];
            ofDay[indexOf(fields[orders.source[row]])] += amounts[row];
        }
        if (holds(untold, day))
            return;
        sums.toldOrders += paidOrders;
        for (std::size_t field = 0; field < ofDay.size(); ++field)
            sums.toldGmv[field] += ofDay[field];
    });
    return sums;
}

} // namespace shopglass
