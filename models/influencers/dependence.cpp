#include "models/influencers/dependence.h"

#include "models/indicators/comparison.h"
#include "models/indicators/covereddays.h"
#include "models/indicators/figurememory.h"
#include "models/indicators/groundwork.h"
#include "models/indicators/seendays.h"

#include <QDate>

#include <algorithm>
#include <numeric>

namespace shopglass {

namespace {

/// The days of the period whose order files do not tell what distribution sold.
int untoldDays(const Evaluator &evaluator, Period days)
{
    const Groundwork &ground = evaluator.groundwork();
    const auto &missing = ground.figures()->missing(ground.columns(), ground.rulebook());
    int count = 0;
    for (const DayRange &part : clippedTo(missing.daysWithout(Field::Distribution), days))
        count += part.to - part.from + 1;
    return count;
}

} // namespace

DependenceMonth dependenceOf(const Evaluator &evaluator, Period days, const std::vector<int> &topCounts)
{
    const AnalysisContext &context = evaluator.context();
    const OrderColumns &orders = context.columns->orders;
    const std::span<const Field> fields = evaluator.fields();
    std::vector<qint64> byInfluencer(context.columns->influencers.size(), 0);
    DependenceMonth result;
    result.days = days;
    result.told = untoldDays(evaluator, days) < context.columns->coveredDays(QStringLiteral("orders"), days);
    evaluator.groundwork().paidRows().visitDays(days.from.number(), countedTo(context, days).number(),
                                                [&](std::int32_t, std::span<const std::uint32_t> rows) {
                                                    for (const std::uint32_t row : rows) {
                                                        if (fields[orders.source[row]] != Field::Distribution)
                                                            continue;
                                                        result.gmv += orders.amount[row];
                                                        result.orders += orders.firstLine[row];
                                                        byInfluencer[orders.influencer[row]]
                                                            += orders.amount[row];
                                                    }
                                                });
    if (!byInfluencer.empty())
        byInfluencer.front() = 0;
    std::ranges::sort(byInfluencer, std::greater());
    // The same as the indicator of the first one asks for.
    const Indicator *share = context.catalogue->find(QStringLiteral("top_influencer_share"));
    const qint64 least = share ? share->minimumSample : 1;
    for (const int count : topCounts) {
        const auto end = byInfluencer.begin() + std::min(count, int(byInfluencer.size()));
        const qint64 top = std::accumulate(byInfluencer.begin(), end, qint64(0));
        result.shares.push_back(result.gmv > 0 && result.orders >= least
                                    ? std::optional(double(top) / double(result.gmv))
                                    : std::nullopt);
    }
    return result;
}

std::vector<DependenceMonth> dependenceTrend(const Evaluator &evaluator, int months,
                                             const std::vector<int> &topCounts)
{
    const AnalysisContext &context = evaluator.context();
    const Day last = lastSeenDay(context);
    const QDate running(last.date().year(), last.date().month(), 1);
    std::vector<DependenceMonth> trend;
    for (int back = months - 1; back >= 0; --back) {
        const QDate first = running.addMonths(-back);
        const Day from = Day::fromDate(first);
        const Period days{from, Day::fromDate(first.addMonths(1)).plus(-1)};
        // A month with gaps, or its first few days, would show another dependence than there was.
        if (days.to <= last && context.columns->coveredDays(QStringLiteral("orders"), days) == days.days()
            && untoldDays(evaluator, days) == 0)
            trend.push_back(dependenceOf(evaluator, days, topCounts));
    }
    return trend;
}

} // namespace shopglass
