// What the settlement bills say: row by row, and the rows of one order added up.
//
// Money in fen. Threads: reads only.

#pragma once

#include "models/columns/storecolumns.h"

#include <span>

namespace shopglass {

inline constexpr qint64 Millionths = 1'000'000;

/// The rows of one order together. What a bill has no column for is none, what is blank there is nought.
struct Bill
{
    int rows = 0; ///< that settled something
    std::int32_t firstDay = NoDay; ///< of settling
    std::int32_t lastDay = NoDay;
    qint64 paid = 0;
    qint64 refund = 0;
    qint64 settled = 0;
    std::optional<qint64> subsidies = 0; ///< platform, influencer, payment
    std::optional<qint64> coupons = 0; ///< platform and influencer alone: commission is paid on them, too
    std::optional<qint64> otherIncome = 0; ///< government subsidy − payment subsidy taken back
    std::optional<qint64> commissions = 0; ///< of everybody
    std::optional<qint64> promoterCommissions = 0; ///< of influencer and affiliate
    std::optional<qint64> serviceFees = 0;
    std::optional<qint64> otherFees = 0;

    /// What the parts make up; none while one of them is unknown.
    [[nodiscard]] std::optional<qint64> sumOfParts() const;
    /// What fees are taken from.
    [[nodiscard]] qint64 base() const;
};

class BillBook final
{
public:
    /// Requires: `columns` outlive this. Rows settled after `lastDay` are not seen.
    BillBook(const StoreColumns &columns, Day lastDay);

    /// No settlement bills are loaded.
    [[nodiscard]] bool empty() const { return m_table == nullptr; }
    [[nodiscard]] std::size_t size() const { return m_table ? m_table->size() : 0; }
    [[nodiscard]] const FigureTable &table() const { return *m_table; }
    /// Whether a row settles anything: rows without a day wait for their money.
    [[nodiscard]] bool settles(std::size_t row) const;
    /// Adds a row to the bill of its order.
    void add(std::size_t row, Bill &bill) const;
    /// The service fees of rows from `first` on in millionths of their Bill::base(); `none` where either is
    /// not known, or the fee is more than the base: that is no rate, but an error of the bill.
    void readFeeRates(std::size_t first, std::span<std::int32_t> rates, std::int32_t none) const;
    /// The day on which the row's order was made, as the bill has it.
    [[nodiscard]] std::optional<Day> createdDay(std::size_t row) const;

private:
    [[nodiscard]] std::optional<std::int32_t> feeRate(std::size_t row) const;

    const FigureTable *m_table;
    std::int32_t m_lastDay;
    const FigureColumn *m_paid = nullptr;
    const FigureColumn *m_refund = nullptr;
    const FigureColumn *m_settled = nullptr;
    const FigureColumn *m_created = nullptr;
    const FigureColumn *m_government = nullptr;
    const FigureColumn *m_payment = nullptr;
    const FigureColumn *m_platform = nullptr;
    const FigureColumn *m_influencer = nullptr;
    const FigureColumn *m_returned = nullptr;
    const FigureColumn *m_otherFees = nullptr;
    const FigureColumn *m_serviceFees = nullptr;
    const FigureColumn *m_commissions = nullptr;
    const FigureColumn *m_promoters = nullptr;
    bool m_baseKnown = false; ///< no row lacks a column that a fee rate rests on
};

} // namespace shopglass
