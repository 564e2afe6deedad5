#include "models/promotions/promotionplanning.h"

#include "models/promotions/ownevents.h"

#include <algorithm>
#include <cstdlib>

namespace shopglass {

namespace {

/// Of the promotions that are not over the one that begins first; of several that sell today the one with the
/// nearest main day.
std::optional<PromotionEvent> eventToPlan(const AnalysisContext &context)
{
    constexpr int DaysAhead = 500;
    const PromotionRules &rules = context.rulebook->promotionRules();
    std::optional<PromotionEvent> chosen;
    std::optional<Period> chosenSale;
    for (const PromotionEvent &event :
         context.rulebook->promotions({context.today, context.today.plus(DaysAhead)})) {
        const auto sale = saleDays(event, rules);
        if (!sale || sale->to < context.today)
            continue;
        const bool both = chosenSale && chosenSale->contains(context.today) && sale->contains(context.today);
        const bool nearer = both
            ? std::abs(event.anchorDay - context.today) < std::abs(chosen->anchorDay - context.today)
            : !chosenSale || sale->from < chosenSale->from;
        if (!nearer)
            continue;
        chosen = event;
        chosenSale = sale;
    }
    return chosen;
}

QStringList overlapsOf(const PromotionPlanning &planning, const AnalysisContext &context)
{
    QStringList names;
    const auto overlaps
        = [&](Period other) { return other.from <= planning.sale.to && planning.sale.from <= other.to; };
    for (const PromotionEvent &other : context.rulebook->promotions(planning.sale)) {
        const auto sale = saleDays(other, context.rulebook->promotionRules());
        if (other.series != planning.event->series && sale && overlaps(*sale))
            names << promotionKey(other);
    }
    for (const OwnEvent &own : ownEvents(context.documents.get())) {
        if (overlaps(own.days))
            names << own.name;
    }
    return names;
}

} // namespace

const PlanLine *PromotionPlanning::line(const QString &id) const
{
    const auto found = std::ranges::find(lines, id, &PlanLine::id);
    return found == lines.end() ? nullptr : &*found;
}

std::shared_ptr<const PromotionPlanning> planPromotion(const Evaluator &evaluator)
{
    const AnalysisContext &context = evaluator.context();
    auto planning = std::make_shared<PromotionPlanning>();
    const DailyGmv &gmv = dailyGmvOf(evaluator);
    planning->hasData = gmv.hasData();
    planning->event = eventToPlan(context);
    if (planning->hasData)
        planning->look = lookBack(evaluator, gmv);
    if (!planning->event)
        return planning;
    const PromotionEvent &event = *planning->event;
    planning->sale = *saleDays(event, context.rulebook->promotionRules());
    planning->overlaps = overlapsOf(*planning, context);
    const KeptPlan kept = keptPlan(promotionKey(event), context.documents.get());
    planning->plannedOn = kept.madeOn;
    if (planning->hasData) {
        planning->proposal = proposeTarget(event, planning->sale, context, gmv);
        planning->roles = findProductRoles(evaluator, gmv);
        planning->stock = coverStock(event, planning->sale, evaluator, gmv);
    }
    planning->lines = planLines(planning->proposal, planning->roles.mix, kept, evaluator);
    const PlanLine &target = *planning->line(QStringLiteral("gmv"));
    planning->pace = followPace(event, planning->sale, target.target(), context, gmv);
    planning->pace.typedTarget = target.typed.has_value();
    if (planning->hasData)
        planning->preparation = prepare(planning->proposal, planning->pace, evaluator);
    return planning;
}

} // namespace shopglass
