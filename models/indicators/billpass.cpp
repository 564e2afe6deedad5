// The pass over settlement bills: what the platform charged for the orders of a day.

#include "models/indicators/measuresums.h"
#include "models/indicators/summation.h"

namespace shopglass {

void Summation::sumBilled()
{
    const StoreColumns &columns = *m_source.columns;
    const FigureTable *bills = columns.figuresOf(QStringLiteral("settlement"));
    if (!bills)
        return;
    const Groundwork &ground = *m_source.ground;
    const FigureColumn *fees = bills->figure(QStringLiteral("service_fees"));
    const auto placeOfBill = [&](std::size_t bill, std::int32_t day) {
        RowPlace place = placeOf(std::size_t(bills->orderRow[bill]), day);
        if (!bills->product.empty() && bills->product[bill] != 0)
            place.product = bills->product[bill];
        return place;
    };
    // Bills come by order and product, so those of an order lie together.
    const auto isFirstOfOrder = [&](std::size_t bill, std::int32_t day) {
        for (std::size_t other = bill; other > 0 && bills->orderRow[other - 1] == bills->orderRow[bill];) {
            --other;
            const bool counted = ground.billedDay(other) != NoDay;
            if (counted
                && (!m_groups.byProduct()
                    || placeOfBill(other, day).product == placeOfBill(bill, day).product))
                return false;
        }
        return true;
    };
    const auto visit = [&](std::size_t bill, std::int32_t day) {
        MeasureSums *sums = find(placeOfBill(bill, day));
        if (!sums)
            return;
        add(*sums, Measure::ServiceFeeOfPaid, fees ? fees->value(bill).value_or(0) : 0);
        add(*sums, Measure::BilledOrders, isFirstOfOrder(bill, day) ? 1 : 0);
        record(bill, *sums);
    };
    ground.billedDays().visit([&](std::size_t bill) { return ground.billedDay(bill); }, m_groups.firstDay(),
                              m_groups.lastDay(), visit);
}

} // namespace shopglass
