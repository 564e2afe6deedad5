#include "models/prices/discounts.h"

#include "models/indicators/groundwork.h"
#include "models/indicators/seendays.h"

namespace shopglass {

namespace {

void add(std::optional<qint64> &sum, const NumberColumn &column, std::size_t row)
{
    const qint64 fen = row < column.size() ? column[row] : NumberColumn::Absent;
    if (fen != NumberColumn::Absent)
        sum = sum.value_or(0) + fen;
}

void add(DiscountSplit &split, const StoreColumns &columns, std::size_t row)
{
    split.gmv += columns.orders.amount[row];
    add(split.shop, columns.discounts.shop, row);
    add(split.platform, columns.discounts.platform, row);
    add(split.anchor, columns.discounts.anchor, row);
}

} // namespace

Discounts discountsOf(const Evaluator &evaluator)
{
    const AnalysisContext &context = evaluator.context();
    const StoreColumns &columns = *context.columns;
    Discounts discounts;
    discounts.byProduct.resize(columns.products.size());
    evaluator.groundwork().paidRows().visitDays(
        context.period.from.number(), countedTo(context, context.period).number(),
        [&](std::int32_t, std::span<const std::uint32_t> rows) {
            for (const std::uint32_t row : rows) {
                add(discounts.all, columns, row);
                add(discounts.byProduct[columns.orders.product[row]], columns, row);
            }
        });
    return discounts;
}

} // namespace shopglass
