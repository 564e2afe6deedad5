// Two lists that the sample shop's owner keeps: what some products cost elsewhere, and what buyers look for.
//
// Invented like everything else of the sample: no figure of any market.

#pragma once

#include "models/sample/samplebook.h"
#include "models/sample/samplefile.h"

namespace shopglass {

class SampleMarketBook final : public SampleBook
{
public:
    explicit SampleMarketBook(const SampleBookContext &context);

    Result<void> finish(QStringList &paths) override;

private:
    Result<void> prices();
    Result<void> price(const SampleProduct &product, SampleRandom &random, const std::string &source);
    Result<void> keywords();

    SampleBookContext m_context;
    SampleFile m_prices, m_keywords;
    SampleLine m_line;
    std::vector<std::string> m_sources;
    std::string m_list, m_priceSign, m_priceTo;
};

} // namespace shopglass
