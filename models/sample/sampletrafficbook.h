// The reports of 生意通: whole store, traffic sources, sales by method, by carrier, by account, and products,
// all by day and all made of the same sums.

#pragma once

#include "models/sample/samplefile.h"
#include "models/sample/samplereviews.h"
#include "models/sample/sampletraffic.h"

namespace shopglass {

class SampleTrafficBook final : public SampleBook
{
public:
    SampleTrafficBook(const SampleBookContext &context, const SampleReviews &reviews);

    Result<void> order(const SampleOrder &order) override;
    Result<void> day(const SampleDayFigures &figures) override;
    Result<void> finish(QStringList &paths) override;

private:
    /// Reviews written on a day about a product.
    struct Opinions
    {
        qint64 all = 0;
        qint64 bad = 0;
    };

    Result<void> store(const SampleDayFigures &figures, const std::vector<SampleTrafficRow> &rows);
    Result<void> sources(const SampleDayFigures &figures, const std::vector<SampleTrafficRow> &rows);
    Result<void> parts(const SampleDayFigures &figures, SampleFile &file, const SampleSums *sums,
                       const std::vector<std::string> &names);
    Result<void> accounts(const SampleDayFigures &figures);
    Result<void> products(const SampleDayFigures &figures, const std::vector<SampleTrafficRow> &rows);
    /// From 成交金额 to 退款人数（支付日）.
    void paidCells(const SampleSums &sums);

    SampleBookContext m_context;
    const SampleReviews &m_reviews;
    SampleTraffic m_traffic;
    SampleFile m_store, m_sources, m_methodFile, m_carrierFile, m_accounts, m_products;
    SampleLine m_line;
    std::vector<std::string> m_methods, m_carriers;
    std::string m_productType, m_otherAccounts;
    std::map<Day, std::map<std::size_t, Opinions>> m_opinions;
};

} // namespace shopglass
