#include "models/promotions/promotiontargets.h"

#include "models/rulebook/launchrules.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace shopglass {

namespace {

/// Mean daily GMV of the days that have data.
struct DailyMean
{
    Period days;
    qint64 sum = 0;
    int counted = 0;

    [[nodiscard]] std::optional<double> value() const
    {
        return counted > 0 ? std::optional(double(sum) / counted) : std::nullopt;
    }
};

DailyMean meanOf(const DailyGmv &gmv, Period days)
{
    DailyMean mean{days};
    for (Day day = days.from; day <= days.to; day = day.plus(1)) {
        if (const auto known = gmv.on(day)) {
            mean.sum += *known;
            ++mean.counted;
        }
    }
    return mean;
}

/// The means over the days that both have data.
std::pair<DailyMean, DailyMean> commonMeans(const DailyGmv &gmv, Period now, Period then)
{
    DailyMean here{now};
    DailyMean there{then};
    for (int i = 0; i < now.days(); ++i) {
        const auto a = gmv.on(now.from.plus(i));
        const auto b = gmv.on(then.from.plus(i));
        if (!a || !b)
            continue;
        here.sum += *a;
        there.sum += *b;
        ++here.counted;
        ++there.counted;
    }
    return {here, there};
}

/// The last days before the event that belong to no sale.
Period quietDays(Period sale, const AnalysisContext &context, const DailyGmv &gmv)
{
    const PromotionRules &rules = context.rulebook->promotionRules();
    Day last = std::min(gmv.lastDay(), sale.from.plus(-1));
    const auto sales = context.rulebook->promotions({last.plus(-400), last});
    // The newest first, so that one step back may meet the next sale.
    for (auto event = sales.rbegin(); event != sales.rend(); ++event) {
        const auto days = saleDays(*event, rules);
        if (days && days->from <= last && days->to > last.plus(-rules.trendDays))
            last = days->from.plus(-1);
    }
    return {last.plus(1 - rules.trendDays), last};
}

ProposalFactor factorOf(const char *id, const DailyMean &mean)
{
    return {QLatin1String(id), mean.value(), Unit::Fen, mean.days, mean.counted};
}

ProposalFactor factorOf(const char *id, double value, Unit unit)
{
    return {QLatin1String(id), value, unit, {}, 0};
}

/// The mean now over the mean then; the factors are noted whether or not it can be told.
std::optional<double> trendOf(TargetProposal &proposal, const PromotionEvent &event, const DailyGmv &gmv,
                              const PromotionRules &rules)
{
    const Period now = *proposal.recent;
    auto [here, there] = commonMeans(gmv, now, shifted(now, event, proposal.base->event));
    proposal.trendOfLastYear = here.counted >= rules.leastTrendDays;
    if (!proposal.trendOfLastYear) {
        const Day before = proposal.base->sale.from.plus(-1);
        here = meanOf(gmv, now);
        there = meanOf(gmv, {before.plus(1 - rules.trendDays), before});
    }
    proposal.factors.push_back(factorOf("daily_now", here));
    proposal.factors.push_back(factorOf("daily_then", there));
    const bool enough = std::min(here.counted, there.counted) >= rules.leastTrendDays;
    std::optional<double> trend;
    if (enough && there.sum > 0)
        trend = *here.value() / *there.value();
    proposal.factors.push_back({QStringLiteral("trend"), trend, Unit::Multiple, {}, 0});
    return trend;
}

void fromLastEvent(TargetProposal &proposal, const PromotionEvent &event, const DailyGmv &gmv,
                   const PromotionRules &rules)
{
    const qint64 base = *gmv.sum(proposal.base->sale);
    proposal.basis = ProposalBasis::LastEvent;
    proposal.factors.push_back({QStringLiteral("base_gmv"), double(base), Unit::Fen, proposal.base->sale,
                                proposal.base->sale.days()});
    const auto trend = trendOf(proposal, event, gmv, rules);
    proposal.gmv = std::llround(double(base) * trend.value_or(1.0));
}

/// False where the other event has no days before it to be held against.
bool fromOtherEvent(TargetProposal &proposal, Period sale, const DailyGmv &gmv, const PromotionRules &rules)
{
    const Day last = proposal.base->sale.from.plus(-1);
    const DailyMean before = meanOf(gmv, {last.plus(1 - rules.trendDays), last});
    const DailyMean during = meanOf(gmv, proposal.base->sale);
    const DailyMean now = meanOf(gmv, *proposal.recent);
    if (before.counted < rules.leastTrendDays || before.sum <= 0 || now.counted < rules.leastTrendDays)
        return false;
    const double uplift = *during.value() / *before.value();
    proposal.basis = ProposalBasis::OtherEvent;
    proposal.factors = {factorOf("base_daily", during), factorOf("base_before", before),
                        factorOf("uplift", uplift, Unit::Multiple), factorOf("daily_now", now),
                        factorOf("days", sale.days(), Unit::Days)};
    proposal.gmv = std::llround(*now.value() * sale.days() * uplift);
    return true;
}

void fromRecentPace(TargetProposal &proposal, Period sale, const DailyGmv &gmv, const PromotionRules &rules)
{
    const DailyMean now = meanOf(gmv, *proposal.recent);
    proposal.factors = {factorOf("daily_now", now), factorOf("days", sale.days(), Unit::Days)};
    if (now.counted < rules.leastTrendDays)
        return;
    proposal.basis = ProposalBasis::RecentPace;
    proposal.gmv = std::llround(*now.value() * sale.days());
}

std::optional<double> rateIn(const Evaluator &evaluator, const char *id, Period days)
{
    const IndicatorValue value = evaluator.valueIn(QLatin1String(id), days);
    if (!value.hasValue() || value.coveredDays < days.days())
        return std::nullopt;
    return value.value;
}

/// A rate of the last event, or else of the recent days.
void takeRate(PlanLine &line, const TargetProposal &proposal, const Evaluator &evaluator, const char *id)
{
    std::vector<Period> days;
    if (proposal.base)
        days.push_back(proposal.base->sale);
    if (proposal.recent)
        days.push_back(*proposal.recent);
    for (const Period period : days) {
        line.rate = rateIn(evaluator, id, period);
        if (!line.rate)
            continue;
        line.rateDays = period;
        return;
    }
}

void takeRates(PlanLine &line, const TargetProposal &proposal, const Evaluator &evaluator)
{
    struct Source
    {
        const char *line;
        const char *rate;
        const char *indicator;
    };
    static constexpr std::array<Source, 8> sources{{
        {"net_gmv", "amount_refund_rate_by_pay_day", "net_gmv"},
        {"new_share", "new_product_gmv_share", "new_product_gmv_share"},
        {"field.distribution", "distribution_share", "distribution_gmv"},
        {"field.self_broadcast", "self_broadcast_share", "self_broadcast_gmv"},
        {"field.shelf", "shelf_share", "shelf_gmv"},
        {"field.unclassified", "unclassified_share", "unclassified_gmv"},
        {"budget.ads", "ad_spend_rate", "ad_spend"},
        {"budget.commission", "commission_rate", "commission"},
    }};
    for (const Source &source : sources) {
        if (line.id != QLatin1String(source.line))
            continue;
        line.indicator = QLatin1String(source.indicator);
        takeRate(line, proposal, evaluator, source.rate);
        if (line.rate && line.id == QLatin1String("net_gmv"))
            line.rate = 1.0 - *line.rate;
        return;
    }
}

/// New products are aimed at as the rulebook does; a promotion that brought more is not to be fallen short
/// of.
void raiseToTarget(PlanLine &line, double shareTarget)
{
    if (line.rate && *line.rate >= shareTarget)
        return;
    line.rate = shareTarget;
    line.rateOfRulebook = true;
}

/// Of the GMV: new products as their share is aimed at, the other roles the rest by their own mix of late.
void takeRoleRate(PlanLine &line, const RoleMix &roles, const std::optional<double> &newShare)
{
    const qint64 ofNew = roles.roles[std::size_t(ProductRole::New)];
    const qint64 others = roles.whole - ofNew;
    for (int role = 0; role < ProductRoleCount; ++role) {
        if (line.id != QStringLiteral("role.") + productRoleId(ProductRole(role)) || roles.whole <= 0)
            continue;
        line.rateDays = roles.days;
        if (!newShare || others <= 0) {
            line.rate = double(roles.roles[std::size_t(role)]) / double(roles.whole);
        } else if (ProductRole(role) == ProductRole::New) {
            line.rate = *newShare;
            line.rateOfNewShare = true;
        } else {
            line.rate = (1.0 - *newShare) * double(roles.roles[std::size_t(role)]) / double(others);
        }
    }
}

/// Parts that make up the whole are whole fen that add up to it: the largest part takes what rounding leaves.
void closeSum(std::vector<PlanLine> &lines, const QString &prefix, double whole)
{
    PlanLine *largest = nullptr;
    double sum = 0.0;
    double rates = 0.0;
    for (PlanLine &line : lines) {
        if (!line.id.startsWith(prefix) || !line.proposed)
            continue;
        sum += *line.proposed;
        rates += line.rate.value_or(0.0);
        if (!largest || *largest->proposed < *line.proposed)
            largest = &line;
    }
    if (largest && std::abs(rates - 1.0) < 1e-9)
        *largest->proposed += std::round(whole) - sum;
}

} // namespace

QString proposalBasisId(ProposalBasis basis)
{
    switch (basis) {
    case ProposalBasis::LastEvent:
        return QStringLiteral("last_event");
    case ProposalBasis::OtherEvent:
        return QStringLiteral("other_event");
    case ProposalBasis::RecentPace:
        return QStringLiteral("recent_pace");
    case ProposalBasis::None:
        break;
    }
    return QStringLiteral("none");
}

TargetProposal proposeTarget(const PromotionEvent &event, Period sale, const AnalysisContext &context,
                             const DailyGmv &gmv)
{
    const PromotionRules &rules = context.rulebook->promotionRules();
    TargetProposal proposal;
    proposal.recent = quietDays(sale, context, gmv);
    proposal.base = sameSeriesBefore(event, sale, context, gmv);
    if (proposal.base) {
        fromLastEvent(proposal, event, gmv, rules);
    } else {
        proposal.base = otherSeriesBefore(event, sale, context, gmv);
        if (!proposal.base || !fromOtherEvent(proposal, sale, gmv, rules)) {
            proposal.base.reset();
            fromRecentPace(proposal, sale, gmv, rules);
        }
    }
    if (proposal.gmv)
        proposal.factors.push_back(factorOf("gmv", double(*proposal.gmv), Unit::Fen));
    return proposal;
}

std::vector<PlanLine> planLines(const TargetProposal &proposal, const RoleMix &roles, const KeptPlan &kept,
                                const Evaluator &evaluator)
{
    std::vector<PlanLine> lines;
    std::optional<double> gmv;
    std::optional<double> newShare;
    for (const QString &id : planLineIds()) {
        PlanLine line;
        line.id = id;
        if (const auto typed = kept.targets.find(id); typed != kept.targets.end())
            line.typed = typed->second;
        if (id == QLatin1String("gmv")) {
            line.indicator = QStringLiteral("paid_gmv");
            if (proposal.gmv)
                line.proposed = double(*proposal.gmv);
            // Of no target there are no parts.
            if (const auto target = line.target(); target && *target > 0.0)
                gmv = target;
        } else {
            takeRates(line, proposal, evaluator);
            if (id == QLatin1String("new_share")) {
                if (proposal.gmv)
                    raiseToTarget(line, evaluator.context().rulebook->launchBoard().shareTarget);
                newShare = line.typed ? line.typed : line.rate;
            }
            takeRoleRate(line, roles, newShare);
            if (isShareLine(id))
                line.proposed = line.rate;
            else if (line.rate && gmv)
                line.proposed = std::round(*line.rate * *gmv);
        }
        lines.push_back(std::move(line));
    }
    if (gmv) {
        closeSum(lines, QStringLiteral("field."), *gmv);
        closeSum(lines, QStringLiteral("role."), *gmv);
    }
    return lines;
}

} // namespace shopglass
