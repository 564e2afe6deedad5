#include "models/indicators/discountsplit.h"

#include "models/indicators/indicatorjson.h"

#include <algorithm>

namespace shopglass {

namespace {

/// By payer.
constexpr std::array<Discount DiscountSplit::*, PayerCount> Parts
    = {&DiscountSplit::shop, &DiscountSplit::platform, &DiscountSplit::anchor};

} // namespace

std::optional<double> Discount::share() const
{
    if (!amount || gmv <= 0)
        return std::nullopt;
    return double(*amount) / double(gmv);
}

QJsonObject toJson(const DiscountSplit &split)
{
    return {{QStringLiteral("gmv"), split.gmv},
            {QStringLiteral("shop"), optionalToJson(split.shop.amount)},
            {QStringLiteral("shop_gmv"), split.shop.gmv},
            {QStringLiteral("platform"), optionalToJson(split.platform.amount)},
            {QStringLiteral("platform_gmv"), split.platform.gmv},
            {QStringLiteral("anchor"), optionalToJson(split.anchor.amount)},
            {QStringLiteral("anchor_gmv"), split.anchor.gmv}};
}

ToldDiscounts::ToldDiscounts(const StoreColumns &columns)
    : m_orders(columns.orders)
{
    const auto column = [&columns](const NumberColumn &fen, const char *id) {
        return Column{&fen, columns.coverageOf(QString::fromLatin1(id))};
    };
    m_columns = {column(columns.discounts.shop, "orders.shop_discount"),
                 column(columns.discounts.platform, "orders.platform_subsidy"),
                 column(columns.discounts.anchor, "orders.anchor_subsidy")};
}

std::optional<qint64> ToldDiscounts::operator()(Payer payer, std::size_t row) const
{
    const Column &column = m_columns[std::size_t(payer)];
    const qint64 fen = row < column.fen->size() ? (*column.fen)[row] : NumberColumn::Absent;
    if (fen != NumberColumn::Absent)
        return fen;
    const std::int32_t day = m_orders.createdDay[row];
    const bool hasColumn = std::ranges::any_of(column.days, [day](const DayRange &range) {
        return range.from.number() <= day && day <= range.to.number();
    });
    return hasColumn ? std::optional<qint64>(0) : std::nullopt;
}

void ToldDiscounts::addTo(DiscountSplit &split, std::size_t row) const
{
    split.gmv += m_orders.amount[row];
    for (const Payer payer : {Payer::Shop, Payer::Platform, Payer::Anchor}) {
        const auto fen = (*this)(payer, row);
        if (!fen)
            continue;
        Discount &discount = split.*Parts[std::size_t(payer)];
        discount.amount = discount.amount.value_or(0) + *fen;
        discount.gmv += m_orders.amount[row];
    }
}

} // namespace shopglass
