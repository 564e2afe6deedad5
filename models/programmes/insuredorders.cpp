#include "models/programmes/insuredorders.h"

#include "models/indicators/covereddays.h"

#include <algorithm>

namespace shopglass {

namespace {

/// One flag per order row: whether an insurance charge names its order.
std::vector<bool> insuredRows(const StoreColumns &columns)
{
    std::vector<bool> insured(columns.orders.size(), false);
    const FigureTable *charges = columns.figuresOf(QStringLiteral("insurance"));
    if (!charges)
        return insured;
    for (const std::int32_t row : charges->orderRow) {
        if (row != NoRow)
            insured[std::size_t(row)] = true;
    }
    return insured;
}

} // namespace

IndicatorValue insuredOrderShare(const AnalysisContext &context, Period period)
{
    const StoreColumns &columns = *context.columns;
    IndicatorValue share;
    share.id = QStringLiteral("insured_order_share");
    share.unit = Unit::Ratio;
    share.days = period.days();
    std::vector<bool> counted = coveredDayFlags(columns.coverageOf(QStringLiteral("orders")), period);
    const std::vector<bool> billed = coveredDayFlags(columns.coverageOf(QStringLiteral("insurance")), period);
    for (std::size_t day = 0; day < counted.size(); ++day)
        counted[day] = counted[day] && billed[day];
    share.coveredDays = int(std::ranges::count(counted, true));
    if (share.coveredDays == 0)
        return share;

    const std::vector<bool> insured = insuredRows(columns);
    const OrderColumns &orders = columns.orders;
    qint64 with = 0;
    for (std::size_t row = 0; row < orders.size(); ++row) {
        const std::int32_t paid = orders.paidDay[row];
        if (orders.firstLine[row] == 0 || paid == NoDay || paid < period.from.number()
            || paid > period.to.number() || !counted[std::size_t(paid - period.from.number())])
            continue;
        ++share.sample;
        with += insured[row] ? 1 : 0;
    }
    share.state = share.sample > 0 ? ValueState::Value : ValueState::Undefined;
    if (share.hasValue())
        share.value = double(with) / double(share.sample);
    return share;
}

} // namespace shopglass
