// What our own files say of an order's money: paid, subsidised, refunded, promised as commission; and when
// the buyer had it.
//
// Orders, after-sales and parcels lie in the same order of ids, so the reader walks all three once. Money in
// fen. Threads: used on one thread.

#pragma once

#include "models/columns/storecolumns.h"
#include "models/rulebook/rulebook.h"

#include <span>

namespace shopglass {

struct OrderMoney
{
    std::size_t row = 0; ///< the line that stands for the order
    int paidLines = 0;
    std::int32_t createdDay = NoDay; ///< the earliest of its lines
    std::int32_t paidDay = NoDay; ///< likewise; NoDay = unpaid
    qint64 paid = 0;
    qint64 commission = 0; ///< estimated
    /// Whether somebody promotes it; none where the file does not tell.
    std::optional<bool> promoted;
    std::optional<qint64> subsidies; ///< platform, anchor, payment; none where the file does not say
    bool received = false; ///< the order's status says so
    bool closed = false;
    std::uint32_t product = 0; ///< 0 where its lines differ
    qint64 refunds = 0; ///< at most what was paid
    qint64 statedRefunds = 0; ///< as files say them
    struct Refund
    {
        std::int32_t day = NoDay; ///< NoDay = no file says when
        qint64 amount = 0;
    };
    std::vector<Refund> refundList; ///< of after-sales; what an order row tells has no day
    bool disputed = false; ///< an after-sale is open
    /// The order row itself tells of a refund, and no after-sale says how much.
    bool refundUnknown = false;
    std::int32_t shippedDay = NoDay; ///< or the day it was promised for, until it was shipped
    std::int32_t signedDay = NoDay; ///< NoDay unless every parcel was signed for

    [[nodiscard]] qint64 net() const { return paid - refunds; }
    /// Refunds before a day, undated ones included.
    [[nodiscard]] qint64 refundedBefore(std::int32_t day) const;
    [[nodiscard]] std::int32_t lastRefundDay() const;
    /// The last day on which the buyer may have confirmed. Requires: it is paid.
    [[nodiscard]] Day confirmedBy(const ReconciliationRules &rules) const;
};

class OrderMoneyReader final
{
public:
    /// What happened after `lastDay` is not seen; `fields` says where each sales source belongs. Requires:
    /// `columns` outlive this.
    OrderMoneyReader(const StoreColumns &columns, std::span<const Field> fields, Day lastDay);

    /// The order whose lines are [begin, end). Requires: called in ascending order; orders may be skipped.
    OrderMoney read(std::size_t begin, std::size_t end);

private:
    void readAftersaleStatus(std::size_t line, OrderMoney &order) const;
    void readLines(std::size_t begin, std::size_t end, OrderMoney &order) const;
    void readAftersales(std::size_t begin, std::size_t end, OrderMoney &order);
    void readParcels(std::size_t begin, std::size_t end, OrderMoney &order);

    enum class Promotion : std::uint8_t { Unknown, None, Some };

    const StoreColumns &m_columns;
    std::vector<Promotion> m_promotion; ///< of each sales source
    std::int32_t m_lastDay;
    std::size_t m_aftersale = 0;
    std::size_t m_parcel = 0;
};

} // namespace shopglass
