// Customer service of the sample shop by day and agent: conversations follow the orders, and in slow streaks
// answers come late.

#pragma once

#include "models/sample/samplebook.h"
#include "models/sample/samplefile.h"

namespace shopglass {

class SampleServiceBook final : public SampleBook
{
public:
    explicit SampleServiceBook(const SampleBookContext &context);

    Result<void> day(const SampleDayFigures &figures) override;
    Result<void> finish(QStringList &paths) override;

private:
    SampleBookContext m_context;
    SampleFile m_file;
    SampleLine m_line;
    std::vector<std::string> m_agents;
    qint64 m_perHundredOrders = 0;
    qint64 m_least = 0;
};

} // namespace shopglass
