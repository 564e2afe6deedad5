#include "models/indicators/entities.h"

namespace shopglass {

namespace {

const std::vector<QString> &placeNames(const StoreColumns &columns, GroupBy groupBy)
{
    return groupBy == GroupBy::Warehouse ? columns.warehouses
        : groupBy == GroupBy::Courier    ? columns.couriers
                                         : columns.provinces;
}

} // namespace

bool isEntityGrouping(GroupBy groupBy)
{
    return groupBy == GroupBy::Product || groupBy == GroupBy::Influencer || isOrderPlace(groupBy);
}

std::size_t entityCount(const StoreColumns &columns, GroupBy groupBy)
{
    if (groupBy == GroupBy::Product)
        return columns.products.size();
    if (groupBy == GroupBy::Influencer)
        return columns.influencers.size();
    // Rows without any of them are blank all the same.
    return isOrderPlace(groupBy) ? std::max<std::size_t>(1, placeNames(columns, groupBy).size()) : 0;
}

NamedEntity entityAt(const StoreColumns &columns, GroupBy groupBy, std::uint32_t entity)
{
    if (groupBy == GroupBy::Product)
        return columns.products[entity];
    if (groupBy == GroupBy::Influencer)
        return columns.influencers[entity];
    const std::vector<QString> &names = placeNames(columns, groupBy);
    return entity < names.size() ? NamedEntity{names[entity], {}} : NamedEntity{};
}

std::uint32_t orderPlace(const OrderColumns &orders, GroupBy groupBy, std::size_t row)
{
    const std::vector<std::uint32_t> &places = groupBy == GroupBy::Warehouse ? orders.warehouse
        : groupBy == GroupBy::Courier                                        ? orders.courier
                                                                             : orders.province;
    return row < places.size() ? places[row] : 0;
}

} // namespace shopglass
