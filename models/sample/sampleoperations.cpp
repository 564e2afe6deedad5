// The reports of daily business of SampleExport: one walk through the orders, oldest day first, that fills
// all of them.

#include "models/sample/sampleadbook.h"
#include "models/sample/sampleexport.h"
#include "models/sample/samplefundsbook.h"
#include "models/sample/samplelivebook.h"
#include "models/sample/samplemarketbook.h"
#include "models/sample/sampleproductbook.h"
#include "models/sample/sampleservicebook.h"
#include "models/sample/sampletrafficbook.h"

#include <array>

namespace shopglass {

Result<void> SampleExport::operations()
{
    const SampleBookContext context{m_orders, m_options, m_end};
    const SampleReviews opinions(context);
    SampleProductBook products(context);
    SampleTrafficBook traffic(context, opinions);
    SampleLiveBook lives(context);
    SampleVideoBook videos(context);
    SampleReviewBook reviews(context, opinions);
    SampleServiceBook service(context);
    SampleAdBook ads(context);
    SampleSettlementBook settlement(context);
    SampleFundsBook funds(context, settlement);
    SampleMarketBook market(context);
    const std::array<SampleBook *, 10> books{&products, &traffic, &lives,      &videos, &reviews,
                                             &service,  &ads,     &settlement, &funds,  &market};
    SampleDayBuilder builder(m_orders, m_end);
    ProgressStep step;
    step.total = m_options.days;
    for (int index = 0; index < m_options.days; ++index) {
        const std::vector<SampleOrder> created = m_orders.ordersOf(index);
        step.rows += static_cast<qint64>(created.size());
        for (const SampleOrder &order : created) {
            for (SampleBook *book : books) {
                if (const auto written = book->order(order); !written)
                    return written;
            }
        }
        const SampleDayFigures &figures = builder.add(index, created);
        for (SampleBook *book : books) {
            if (const auto written = book->day(figures); !written)
                return written;
        }
        step.done = index + 1;
        if (!m_progress(step))
            return Error{{}, QStringLiteral("cancelled"), ErrorKind::Cancelled};
    }
    for (SampleBook *book : books) {
        if (const auto finished = book->finish(m_files.paths); !finished)
            return finished;
    }
    return {};
}

} // namespace shopglass
