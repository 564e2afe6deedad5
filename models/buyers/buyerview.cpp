#include "models/buyers/buyerview.h"

#include "models/buyers/buyersums.h"
#include "models/indicators/buyerorders.h"
#include "models/indicators/groundwork.h"
#include "models/indicators/seendays.h"

#include <algorithm>

namespace shopglass {

namespace {

/// Longer periods are told by week.
constexpr int MostDaysByDay = 62;

/// Days without order files since the first one, up to the period's end.
int gapsBefore(const StoreColumns &columns, Day last)
{
    const auto &ranges = columns.coverageOf(QStringLiteral("orders"));
    if (ranges.empty() || ranges.front().from > last)
        return 0;
    // What comes after the last file is no gap: nobody bought before something else then.
    const Period known{ranges.front().from, std::min(last, ranges.back().to)};
    return known.days() - columns.coveredDays(QStringLiteral("orders"), known);
}

/// Rates that wait for days which are not over.
void addWaited(BuyerView &view, const Evaluator &evaluator)
{
    const Day last = evaluator.groundwork().lastDay();
    for (const auto &[id, waitDays] :
         {std::pair("repurchase_rate_30d", 30), std::pair("repurchase_rate_90d", 90)}) {
        const Day knownFrom = view.period.from.plus(waitDays);
        if (knownFrom <= last)
            continue;
        WaitedBuyers waited;
        waited.waitDays = waitDays;
        waited.knownFrom = knownFrom;
        waited.days.to = last.plus(-waitDays);
        waited.days.from = waited.days.to.plus(1 - view.period.days());
        waited.rate = evaluator.valueIn(QString::fromLatin1(id), waited.days);
        view.waited.push_back(std::move(waited));
    }
}

} // namespace

const QStringList &buyerIndicators()
{
    static const QStringList ids{
        QStringLiteral("buyers"),
        QStringLiteral("buyer_coverage"),
        QStringLiteral("first_time_buyers"),
        QStringLiteral("returning_buyers"),
        QStringLiteral("first_time_buyer_share"),
        QStringLiteral("first_time_buyer_gmv"),
        QStringLiteral("returning_buyer_gmv"),
        QStringLiteral("gmv_per_buyer"),
        QStringLiteral("repurchase_rate_30d"),
        QStringLiteral("repurchase_rate_90d"),
    };
    return ids;
}

BuyerView buildBuyerView(const Evaluator &evaluator)
{
    const AnalysisContext &context = evaluator.context();
    BuyerView view;
    view.store = context.columns->store.name;
    view.asOf = context.asOf;
    view.period = context.period;
    view.rules = context.rulebook->buyers();
    view.anyIdentity = context.columns->buyerCount > 0;
    view.newKnownFrom = firstKnownBuyerDay(*context.columns, view.rules.historyDays);
    view.newKnown = view.newKnownFrom && *view.newKnownFrom <= view.period.from;
    view.historyGaps = gapsBefore(*context.columns, std::min(view.period.to, lastCoveredDay(context)));
    const IndicatorValue refunds = evaluator.value(QStringLiteral("refunded_orders"));
    const IndicatorValue paid = evaluator.value(QStringLiteral("paid_orders"));
    view.allRefunded
        = refunds.hasValue() && paid.hasValue() && paid.value > 0.0 && refunds.value >= paid.value;
    for (const QString &id : buyerIndicators())
        view.values.push_back(evaluator.value(id));
    if (view.anyIdentity)
        addWaited(view, evaluator);
    view.weekly = view.period.days() > MostDaysByDay;
    sumBuyers(evaluator, view);
    view.privateDomain = privateDomainOf(context, view.period);
    view.hours = paymentHoursOf(evaluator);
    return view;
}

} // namespace shopglass
