// The settlement bill of the sample shop: a row for every completed order once its money was paid out, with
// what the buyer paid, what was refunded, and what platform and promoters kept. Wrong bills are planted on
// wish.

#pragma once

#include "models/sample/samplebook.h"
#include "models/sample/samplefile.h"

namespace shopglass {

/// What is wrong with a bill.
enum class SampleBillTrouble {
    None,
    Missing, ///< no bill at all
    Twice, ///< a second row under another product
    Commission, ///< a fifth more than agreed
    ServiceFee, ///< three points more than usual
    Subsidy, ///< the platform's subsidy is not paid out
    UnknownOrder, ///< under a number that no order has
    RefundForgotten, ///< refunded a day after it was settled, and never taken off
    RefundedSettled, ///< refunded and closed, and settled all the same
};

class SampleSettlementBook final : public SampleBook
{
public:
    explicit SampleSettlementBook(const SampleBookContext &context);

    Result<void> order(const SampleOrder &order) override;
    Result<void> finish(QStringList &paths) override;

    struct PayOut
    {
        BeijingSeconds settled = 0;
        qint64 amount = 0; ///< fen
    };
    /// When and how much of an order is paid out to the shop; nothing while it is not.
    [[nodiscard]] std::optional<PayOut> payOut(const SampleOrder &order) const;

private:
    /// Money in fen.
    struct Bill
    {
        qint64 subsidy = 0; ///< of the platform
        qint64 income = 0;
        qint64 refund = 0;
        qint64 base = 0; ///< what commissions are taken from
        qint64 fee = 0;
        qint64 influencer = 0;
        qint64 leader = 0;
        qint64 affiliate = 0;

        [[nodiscard]] qint64 expense() const { return fee + influencer + leader + affiliate; }
        [[nodiscard]] qint64 settled() const { return income - refund - expense(); }
    };
    struct Row
    {
        qint64 order = 0;
        const SampleProduct *product = nullptr;
        BeijingSeconds settled = 0;
    };

    [[nodiscard]] SampleBillTrouble troubleOf(const SampleOrder &order) const;
    [[nodiscard]] const SampleAftersale *lastRefund(const SampleOrder &order) const;
    /// When the order is settled; nothing while it is not.
    [[nodiscard]] std::optional<BeijingSeconds> settledAt(const SampleOrder &order,
                                                          SampleBillTrouble trouble) const;
    [[nodiscard]] Bill billOf(const SampleOrder &order, SampleBillTrouble trouble) const;
    Result<void> write(const SampleOrder &order, const Bill &bill, const Row &row);
    void incomeCells(const SampleOrder &order, const Bill &bill);
    void promoterCells(const SampleOrder &order, const Bill &bill);
    void promoter(const SamplePromoter *promoter, qint64 commission);

    SampleBookContext m_context;
    SampleFile m_file;
    SampleLine m_line;
    qint64 m_merchant = 0;
    qint64 m_feePerMille = 0;
    qint64 m_leaderPercent = 0;
    std::string m_rule, m_channel, m_mode, m_account;
};

} // namespace shopglass
