// The settlement bill of the sample shop: a row for every completed order once its money was paid out, with
// what the buyer paid, what was refunded, and what platform and promoters kept.

#pragma once

#include "models/sample/samplebook.h"
#include "models/sample/samplefile.h"

namespace shopglass {

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
        qint64 income = 0;
        qint64 refund = 0;
        qint64 base = 0; ///< what fees and commissions are taken from
        qint64 fee = 0;
        qint64 influencer = 0;
        qint64 leader = 0;
        qint64 affiliate = 0;

        [[nodiscard]] qint64 expense() const { return fee + influencer + leader + affiliate; }
    };

    [[nodiscard]] Bill billOf(const SampleOrder &order, BeijingSeconds settled) const;
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
