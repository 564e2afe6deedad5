#include "models/prices/discounts.h"

#include "models/indicators/groundwork.h"
#include "models/indicators/seendays.h"

namespace shopglass {

Discounts discountsOf(const Evaluator &evaluator)
{
    const AnalysisContext &context = evaluator.context();
    const StoreColumns &columns = *context.columns;
    Discounts discounts;
    discounts.byProduct.resize(columns.products.size());
    const ToldDiscounts told(columns);
    evaluator.groundwork().paidRows().visitDays(
        context.period.from.number(), countedTo(context, context.period).number(),
        [&](std::int32_t, std::span<const std::uint32_t> rows) {
            for (const std::uint32_t row : rows) {
                told.addTo(discounts.all, row);
                told.addTo(discounts.byProduct[columns.orders.product[row]], row);
            }
        });
    return discounts;
}

} // namespace shopglass
