// The pass over settlement bills: what the platform charged for the orders of a day.

#include "models/indicators/measuresums.h"
#include "models/indicators/summation.h"

namespace shopglass {

namespace {

/// Whether a row of a bill tells if it was spared the fee: it settles something, says the fee, and leaves
/// something that a fee could be taken from.
class FeeBase final
{
public:
    explicit FeeBase(const FigureTable &bills)
        : m_paid(bills.figure(QStringLiteral("paid_amount")))
        , m_refund(bills.figure(QStringLiteral("refund_amount")))
        , m_settled(bills.figure(QStringLiteral("settled_amount")))
        , m_fees(bills.figure(QStringLiteral("service_fees")))
    {
    }

    [[nodiscard]] bool isJudged(std::size_t bill) const
    {
        return m_paid && m_refund && m_settled && m_fees && m_settled->value(bill) && m_fees->isKnown(bill)
            && m_paid->value(bill).value_or(0) > m_refund->value(bill).value_or(0);
    }

private:
    const FigureColumn *m_paid;
    const FigureColumn *m_refund;
    const FigureColumn *m_settled;
    const FigureColumn *m_fees;
};

} // namespace

void Summation::sumBilled()
{
    const StoreColumns &columns = *m_source.columns;
    const FigureTable *bills = columns.figuresOf(QStringLiteral("settlement"));
    if (!bills)
        return;
    const Groundwork &ground = *m_source.ground;
    const FigureColumn *fees = bills->figure(QStringLiteral("service_fees"));
    const FeeBase base(*bills);
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
        if (base.isJudged(bill)) {
            add(*sums, Measure::FeeBilledRows, 1);
            add(*sums, Measure::FeeFreeRows, fees->value(bill).value_or(0) == 0 ? 1 : 0);
        }
        record(bill, *sums);
    };
    ground.billedDays().visit([&](std::size_t bill) { return ground.billedDay(bill); }, m_groups.firstDay(),
                              m_groups.lastDay(), visit);
}

} // namespace shopglass
