// The sample shop's product list as exported on two days: what is on sale, at which prices, how much of it is
// left.

#pragma once

#include "models/sample/samplebook.h"
#include "models/sample/samplefile.h"

namespace shopglass {

class SampleProductBook final : public SampleBook
{
public:
    explicit SampleProductBook(const SampleBookContext &context);

    Result<void> day(const SampleDayFigures &figures) override;
    Result<void> finish(QStringList &paths) override;

private:
    Result<void> list(const SampleDayFigures &figures, SampleFile &file);
    [[nodiscard]] qint64 stockOf(std::size_t product, qint64 usual) const;
    void priceCell(const SampleProduct &product, bool spread);

    SampleBookContext m_context;
    SampleFile m_earlier, m_last;
    SampleLine m_line;
    std::vector<qint64> m_sold; ///< by product, until now
    std::vector<qint64> m_recent; ///< the same in the last 30 days
    std::vector<std::string> m_states, m_diagnoses;
    std::string m_priceSign, m_priceTo;
    int m_daysBeforeEnd = 0;
    int m_spreadPercent = 0;
};

} // namespace shopglass
