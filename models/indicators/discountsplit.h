// Who paid for what was taken off the price?
//
// Of which lines that is known: a line tells its discount where it states one, and where a file with the
// column covers the day it was made: there a blank is none. A line of other files counts on neither side of a
// share.
//
// Money in fen. Threads: values, and pure functions over immutable columns.

#pragma once

#include "models/columns/storecolumns.h"

#include <QJsonObject>

#include <array>
#include <optional>
#include <span>

namespace shopglass {

enum class Payer { Shop, Platform, Anchor };
inline constexpr std::size_t PayerCount = 3;

/// What one of those who pay took off.
struct Discount
{
    std::optional<qint64> amount; ///< none where no line tells it
    qint64 gmv = 0; ///< of the lines that tell it

    /// Of the GMV of the same lines; none where there is none.
    [[nodiscard]] std::optional<double> share() const;
};

/// What was taken off the price, by who pays.
struct DiscountSplit
{
    Discount shop; ///< 店铺优惠
    Discount platform; ///< 平台补贴
    Discount anchor; ///< 主播补贴
    qint64 gmv = 0; ///< of all paid lines
};

/// `{"gmv","shop","shop_gmv",…}`.
QJsonObject toJson(const DiscountSplit &split);

/// Requires: the columns outlive it.
class ToldDiscounts final
{
public:
    explicit ToldDiscounts(const StoreColumns &columns);

    /// What was taken off a line, 0 = nothing; none where nobody tells.
    [[nodiscard]] std::optional<qint64> operator()(Payer payer, std::size_t row) const;
    /// One more paid line.
    void addTo(DiscountSplit &split, std::size_t row) const;

private:
    struct Column
    {
        const NumberColumn *fen = nullptr;
        std::span<const DayRange> days; ///< that files with the column cover
    };

    const OrderColumns &m_orders;
    std::array<Column, PayerCount> m_columns;
};

} // namespace shopglass
