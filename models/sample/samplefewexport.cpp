// The few files of SampleExport that a client of a service provider sends.

#include "models/sample/sampleexport.h"

namespace shopglass {

Result<SampleFiles> SampleExport::writeFew(const SampleGaps &gaps)
{
    return filesAfter(writeFewFiles(gaps));
}

Result<void> SampleExport::writeFewFiles(const SampleGaps &gaps)
{
    const QString orders = QStringLiteral("orders");
    std::vector<Days> parts{m_all};
    const int gapFrom = (m_options.days - gaps.orderDays) * 2 / 3;
    if (gaps.orderDays > 0 && gapFrom > 0)
        parts = {{0, gapFrom - 1}, {gapFrom + gaps.orderDays, m_all.last}};
    if (gaps.orders)
        parts.clear();
    for (const Days part : parts) {
        if (const auto done = ordersCsv(orders, orders, part, m_end, SampleEncoding::Gb18030); !done)
            return done.error();
    }
    if (!gaps.orders && !gaps.aftersales) {
        if (const auto done = aftersalesWorkbook(m_all, m_end); !done)
            return done.error();
    }
    if (!gaps.orders && !gaps.shipments) {
        if (const auto done = shipments(QStringLiteral("shipments"), m_all, m_end); !done)
            return done.error();
    }
    return gaps.scores ? Result<void>() : scores();
}

} // namespace shopglass
