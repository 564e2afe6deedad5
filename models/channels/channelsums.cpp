#include "models/channels/channelsums.h"

#include <algorithm>

namespace shopglass {

namespace {

std::size_t indexOf(Field field)
{
    return static_cast<std::size_t>(field);
}

} // namespace

ChannelSums sumChannels(const StoreColumns &columns, std::span<const Field> fields, Period period,
                        std::optional<Period> comparison, Day lastDay)
{
    const OrderColumns &orders = columns.orders;
    ChannelSums sums;
    sums.bySource.resize(columns.sources.size());
    sums.byDay.resize(static_cast<std::size_t>(period.days()));
    const std::int32_t from = period.from.number();
    const std::int32_t to = std::min(period.to, lastDay).number();
    // An empty range where nothing is compared, so that the loop needs no further question.
    const std::int32_t comparedFrom = comparison ? comparison->from.number() : 1;
    const std::int32_t comparedTo = comparison ? comparison->to.number() : 0;

    for (std::size_t row = 0; row < orders.size(); ++row) {
        const std::int32_t day = orders.paidDay[row];
        if (day >= comparedFrom && day <= comparedTo) {
            sums.previousGmv[indexOf(fields[orders.source[row]])] += orders.amount[row];
            sums.previousOrders += orders.firstLine[row];
        }
        if (day < from || day > to)
            continue;
        SourceSums &source = sums.bySource[orders.source[row]];
        ++source.rows;
        source.paidGmv += orders.amount[row];
        source.paidOrders += orders.firstLine[row];
        sums.orders += orders.firstLine[row];
        sums.byDay[static_cast<std::size_t>(day - from)][indexOf(fields[orders.source[row]])]
            += orders.amount[row];
    }
    return sums;
}

} // namespace shopglass
