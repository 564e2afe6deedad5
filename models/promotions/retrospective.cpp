#include "models/promotions/retrospective.h"

#include "models/indicators/comparison.h"
#include "models/indicators/groundwork.h"
#include "models/indicators/launchdays.h"
#include "models/promotions/lessons.h"
#include "models/promotions/ownevents.h"
#include "models/promotions/promotionplan.h"

#include <algorithm>

namespace shopglass {

namespace {

const QStringList &figures()
{
    static const QStringList ids{QStringLiteral("paid_gmv"),
                                 QStringLiteral("net_gmv"),
                                 QStringLiteral("paid_orders"),
                                 QStringLiteral("product_clicks"),
                                 QStringLiteral("conversion_rate"),
                                 QStringLiteral("average_order_value"),
                                 QStringLiteral("new_product_gmv_share"),
                                 QStringLiteral("amount_refund_rate_by_pay_day"),
                                 QStringLiteral("order_refund_rate"),
                                 QStringLiteral("commission_rate"),
                                 QStringLiteral("ad_spend"),
                                 QStringLiteral("ad_roi"),
                                 QStringLiteral("pickup_within_48h_rate")};
    return ids;
}

/// The newest event of the rulebook whose sale days touch the data.
std::optional<Retrospective> newestSale(const AnalysisContext &context, const DailyGmv &gmv)
{
    constexpr int DaysBack = 500;
    const PromotionRules &rules = context.rulebook->promotionRules();
    std::optional<Retrospective> newest;
    for (const PromotionEvent &event :
         context.rulebook->promotions({gmv.lastDay().plus(-DaysBack), gmv.lastDay()})) {
        const auto sale = saleDays(event, rules);
        if (!sale || sale->from > gmv.lastDay() || (newest && sale->from < newest->sale.from))
            continue;
        const Period elapsed{sale->from, std::min(sale->to, gmv.lastDay())};
        bool covered = false;
        for (Day day = elapsed.from; day <= elapsed.to && !covered; day = day.plus(1))
            covered = gmv.on(day).has_value();
        if (!covered)
            continue;
        newest = Retrospective();
        newest->event = event;
        newest->sale = *sale;
        newest->days = elapsed;
        newest->over = sale->to <= gmv.lastDay();
    }
    return newest;
}

/// None unless every day of the period has the figure's files.
std::optional<double> wholeValue(const Evaluator &evaluator, const char *id, Period days)
{
    const IndicatorValue value = evaluator.valueIn(QLatin1String(id), days);
    if (!value.hasValue() || value.coveredDays < days.days())
        return std::nullopt;
    return value.value;
}

std::optional<GmvFactors> factorsOf(const Evaluator &evaluator, Period days)
{
    const auto gmv = wholeValue(evaluator, "paid_gmv", days);
    const auto orders = wholeValue(evaluator, "paid_orders", days);
    if (!gmv || !orders)
        return std::nullopt;
    return GmvFactors{*gmv, *orders, wholeValue(evaluator, "product_clicks", days)};
}

void addSplits(Retrospective &look, const Evaluator &evaluator)
{
    const auto now = factorsOf(evaluator, look.days);
    const auto then = look.baseDays ? factorsOf(evaluator, *look.baseDays) : std::nullopt;
    if (!now || !then)
        return;
    look.sinceLast = splitDifference(*now, *then);
    if (look.target && look.over)
        look.fromTarget = splitFromTarget(*now, *then, *look.target);
}

void addMix(Retrospective &look, const Evaluator &evaluator)
{
    const QStringList ids{QStringLiteral("paid_gmv")};
    const auto now = evaluator.rowsIn(ids, GroupBy::Field, look.days);
    const auto then
        = look.baseDays ? evaluator.rowsIn(ids, GroupBy::Field, *look.baseDays) : std::vector<IndicatorRow>();
    const auto gmvOf = [](const IndicatorRow &row) {
        const IndicatorValue &gmv = row.values.front();
        return gmv.hasValue() ? std::optional(qint64(gmv.value)) : std::nullopt;
    };
    for (std::size_t i = 0; i < now.size(); ++i)
        look.mix.push_back({now[i].key, gmvOf(now[i]), i < then.size() ? gmvOf(then[i]) : std::nullopt});
}

std::optional<int> launchesIn(const Evaluator &evaluator, Period days)
{
    const AnalysisContext &context = evaluator.context();
    int possible = 0;
    for (const DayRange &range : possibleLaunchDays(*context.columns, context.rulebook->launches()))
        possible += std::max(0, std::min(range.to, days.to) - std::max(range.from, days.from) + 1);
    if (possible < days.days())
        return std::nullopt;
    int count = 0;
    for (const std::vector<Day> &launches : evaluator.groundwork().launches())
        count += std::ranges::any_of(launches, [&](Day day) { return days.contains(day); }) ? 1 : 0;
    return count;
}

QStringList overlapsOf(const Retrospective &look, const AnalysisContext &context)
{
    QStringList names;
    for (const PromotionEvent &other : context.rulebook->promotions(look.sale)) {
        const auto sale = saleDays(other, context.rulebook->promotionRules());
        if (other.series != look.event.series && sale && sale->from <= look.sale.to
            && look.sale.from <= sale->to)
            names << promotionKey(other);
    }
    for (const OwnEvent &own : ownEvents(context.documents.get())) {
        if (own.days.from <= look.sale.to && look.sale.from <= own.days.to)
            names << own.name;
    }
    return names;
}

} // namespace

QString lessonKindId(LessonKind kind)
{
    switch (kind) {
    case LessonKind::Grew:
        return QStringLiteral("grew");
    case LessonKind::Began:
        return QStringLiteral("began");
    case LessonKind::Refunded:
        return QStringLiteral("refunded");
    case LessonKind::Fell:
        break;
    }
    return QStringLiteral("fell");
}

QString lessonOfId(LessonOf of)
{
    switch (of) {
    case LessonOf::Field:
        return QStringLiteral("field");
    case LessonOf::Product:
        return QStringLiteral("product");
    case LessonOf::Influencer:
        break;
    }
    return QStringLiteral("influencer");
}

std::vector<IndicatorValue> comparedValues(const QStringList &ids, const Retrospective &look,
                                           const Evaluator &evaluator)
{
    const auto valuesOf
        = [&](Period days) { return evaluator.rowsIn(ids, GroupBy::None, days).front().values; };
    std::vector<IndicatorValue> values = valuesOf(look.days);
    const std::vector<IndicatorValue> before
        = look.baseDays ? valuesOf(*look.baseDays) : std::vector<IndicatorValue>();
    for (std::size_t i = 0; i < values.size(); ++i) {
        const Indicator *indicator = evaluator.context().catalogue->find(values[i].id);
        compare(values[i], look.baseDays ? std::optional(before[i]) : std::nullopt,
                indicator ? comparabilityOf(*indicator) : Comparability::NeedsEqualDays);
    }
    return values;
}

std::optional<Retrospective> lookBack(const Evaluator &evaluator, const DailyGmv &gmv)
{
    const AnalysisContext &context = evaluator.context();
    auto look = newestSale(context, gmv);
    if (!look)
        return look;
    if (const auto before = context.rulebook->eventBefore(look->event)) {
        const Period then = shifted(look->days, look->event, *before);
        if (gmv.covers(then)) {
            look->base = BaseEvent{*before, shifted(look->sale, look->event, *before), true};
            look->baseDays = then;
        }
    }
    const KeptPlan plan = keptPlan(promotionKey(look->event), context.documents.get());
    if (const auto typed = plan.targets.find(QStringLiteral("gmv")); typed != plan.targets.end())
        look->target = typed->second;
    look->refundsFinal = look->days.to.plus(context.rulebook->promotionRules().refundDays);
    look->overlaps = overlapsOf(*look, context);
    look->values = comparedValues(figures(), *look, evaluator);
    addSplits(*look, evaluator);
    addMix(*look, evaluator);
    const auto launches = launchesIn(evaluator, look->days);
    look->launchesKnown = launches.has_value();
    look->launches = launches.value_or(0);
    if (look->baseDays)
        look->launchesThen = launchesIn(evaluator, *look->baseDays);
    const IndicatorValue refunds = evaluator.valueIn(QStringLiteral("order_refund_rate"), look->days);
    if (refunds.hasValue())
        look->shopRefundRate = refunds.value;
    addLessons(*look, evaluator);
    look->details = lookDetails(*look, evaluator, gmv);
    return look;
}

} // namespace shopglass
