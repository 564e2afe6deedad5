// Two bills of the sample shop's account: the freight insurance of paid orders, and the ledger of what came
// in for settled orders and went out for insurance.

#pragma once

#include "models/sample/samplefile.h"
#include "models/sample/samplesettlementbook.h"

namespace shopglass {

class SampleFundsBook final : public SampleBook
{
public:
    /// The settlement book outlives this.
    SampleFundsBook(const SampleBookContext &context, const SampleSettlementBook &settlement);

    Result<void> order(const SampleOrder &order) override;
    Result<void> finish(QStringList &paths) override;

private:
    /// One line of the ledger, which is written in the order of time once all orders went by.
    struct Entry
    {
        BeijingSeconds booked = 0;
        qint64 related = 0; ///< order
        qint64 amount = 0; ///< fen; below zero it went out
    };

    Result<void> insure(const SampleOrder &order);
    Result<void> writeLedger();

    SampleBookContext m_context;
    const SampleSettlementBook &m_settlement;
    SampleFile m_insurance;
    SampleFile m_ledger;
    SampleLine m_line;
    std::vector<Entry> m_entries;
    qint64 m_firstCharge = 0;
    qint64 m_firstEntry = 0;
    qint64 m_leastFee = 0;
    qint64 m_mostFee = 0;
    qint64 m_platformPercent = 0;
    qint64 m_balance = 0;
    std::string m_in, m_out, m_settled, m_insured;
};

} // namespace shopglass
