#include "models/promotions/preparation.h"

#include "models/columns/figuretable.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace shopglass {

namespace {

void addLive(PreparationFigures &figures, const StoreColumns &columns)
{
    figures.liveCovered = columns.coveredDays(QStringLiteral("live_sessions"), *figures.days) > 0;
    const FigureTable *table = columns.figuresOf(QStringLiteral("live_sessions"));
    const FigureColumn *began = table ? table->figure(QStringLiteral("started_at")) : nullptr;
    const FigureColumn *gmv = table ? table->figure(QStringLiteral("gmv")) : nullptr;
    const FigureColumn *seconds = table ? table->figure(QStringLiteral("live_seconds")) : nullptr;
    const TextColumn *account = table ? table->text(QStringLiteral("account")) : nullptr;
    if (!began || !gmv)
        return;
    std::map<std::pair<QString, int>, LiveSlot> byHour;
    for (std::size_t row = 0; row < table->size(); ++row) {
        const auto start = began->value(row);
        if (!start || !figures.days->contains(Day::fromNumber(table->day[row])))
            continue;
        const QString name = account ? account->at(row) : QString();
        const int hour = static_cast<int>((*start - startOf(dayOf(*start))) / 3600);
        LiveSlot &slot = byHour[{name, hour}];
        slot.account = name;
        slot.hour = hour;
        ++slot.sessions;
        slot.gmv += gmv->value(row).value_or(0);
        slot.seconds += seconds ? seconds->value(row).value_or(0) : 0;
    }
    for (const auto &[place, slot] : byHour)
        figures.live.push_back(slot);
    std::ranges::stable_sort(figures.live, std::greater<>(), &LiveSlot::gmv);
}

void addPartners(PreparationFigures &figures, const Evaluator &evaluator)
{
    const auto most = static_cast<std::size_t>(evaluator.context().rulebook->promotionRules().listedRows);
    for (IndicatorRow &row :
         evaluator.rowsIn(figures.partnerIndicators, GroupBy::Influencer, *figures.days)) {
        if (row.key.isEmpty() || figures.partners.size() >= most)
            continue;
        figures.partners.push_back({row.key, row.label, std::move(row.values)});
    }
}

void addPeak(PreparationFigures &figures, const TargetProposal &proposal, const PromotionPace &pace,
             const Evaluator &evaluator)
{
    if (!pace.base)
        return;
    const auto part = [](const PaceDay &day) { return day.base.value_or(0); };
    const auto peak = std::ranges::max_element(pace.days, {}, part);
    if (peak == pace.days.end())
        return;
    figures.peakDay = peak->day;
    const Period base = proposal.base ? proposal.base->sale : pace.base->sale;
    const IndicatorValue price = evaluator.valueIn(QStringLiteral("average_order_value"), base);
    const double before = peak == pace.days.begin() ? 0.0 : (peak - 1)->planned;
    if (pace.target && *pace.target > 0 && price.hasValue() && price.value > 0)
        figures.peakOrders = std::llround(*pace.target * (peak->planned - before) / price.value);
}

} // namespace

PreparationFigures prepare(const TargetProposal &proposal, const PromotionPace &pace,
                           const Evaluator &evaluator)
{
    PreparationFigures figures;
    figures.partnerIndicators = {QStringLiteral("paid_gmv"), QStringLiteral("paid_orders"),
                                 QStringLiteral("commission_rate"), QStringLiteral("order_refund_rate")};
    figures.ofLastEvent = proposal.base && proposal.base->sameSeries;
    if (figures.ofLastEvent)
        figures.days = proposal.base->sale;
    else
        figures.days = proposal.recent;
    if (!figures.days)
        return figures;
    addLive(figures, *evaluator.context().columns);
    addPartners(figures, evaluator);
    const auto sums = [&](const QStringList &ids) {
        return evaluator.rowsIn(ids, GroupBy::None, *figures.days).front().values;
    };
    figures.ads = sums({QStringLiteral("ad_spend"), QStringLiteral("ad_gmv"), QStringLiteral("ad_roi"),
                        QStringLiteral("ad_spend_rate"), QStringLiteral("ad_cost_per_order")});
    figures.service = sums({QStringLiteral("service_conversations"), QStringLiteral("reply_rate_3min"),
                            QStringLiteral("unanswered_rate"), QStringLiteral("paid_orders"),
                            QStringLiteral("pickup_within_48h_rate"), QStringLiteral("refund_only_hours")});
    addPeak(figures, proposal, pace, evaluator);
    return figures;
}

} // namespace shopglass
