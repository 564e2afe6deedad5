#include "models/indicators/discountsplit.h"

namespace shopglass {

namespace {

void addTo(std::optional<qint64> &sum, const NumberColumn &column, std::size_t row)
{
    const qint64 fen = row < column.size() ? column[row] : NumberColumn::Absent;
    if (fen != NumberColumn::Absent)
        sum = sum.value_or(0) + fen;
}

} // namespace

void DiscountSplit::add(const StoreColumns &columns, std::size_t row)
{
    gmv += columns.orders.amount[row];
    addTo(shop, columns.discounts.shop, row);
    addTo(platform, columns.discounts.platform, row);
    addTo(anchor, columns.discounts.anchor, row);
}

} // namespace shopglass
