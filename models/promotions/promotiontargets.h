// What a promotion should bring: proposed from the last one and the recent trend, each factor of the
// calculation a row, beside what the merchant typed.
//
// GMV = GMV of the same promotion last time × trend. The trend is the mean daily GMV now, in the last days
// before the event that belong to no sale, divided by that of the same days before the last event, or, where
// the files do not go back so far, of the days right before it. Without the same promotion another one lends
// its uplift: daily GMV now × days × (its daily GMV ÷ that of the days before it). Without any: daily GMV now
// × days, no uplift. Money in fen, shares as fractions. Threads: pure functions.

#pragma once

#include "models/promotions/eventdays.h"
#include "models/promotions/promotionplan.h"

#include <array>

namespace shopglass {

enum class ProposalBasis { LastEvent, OtherEvent, RecentPace, None };
/// "last_event", "other_event", "recent_pace", "none".
QString proposalBasisId(ProposalBasis basis);

/// A number that the proposal is made of.
struct ProposalFactor
{
    /// "base_gmv", "daily_now", "daily_then", "trend", "base_daily", "base_before", "uplift", "days", "gmv".
    QString id;
    std::optional<double> value; ///< none where it cannot be told: it is then left out of the product
    Unit unit = Unit::Fen;
    std::optional<Period> days; ///< that it is of
    int counted = 0; ///< covered days among them
};

struct TargetProposal
{
    ProposalBasis basis = ProposalBasis::None;
    std::optional<BaseEvent> base;
    bool trendOfLastYear = false; ///< the trend is against the same days before the last event
    std::vector<ProposalFactor> factors;
    std::optional<qint64> gmv;
    std::optional<Period> recent; ///< the days that say what is usual now
};

/// A target or a part of the budget.
struct PlanLine
{
    QString id; ///< of planLineIds()
    QString indicator; ///< whose definition says what is meant; may be empty
    std::optional<double> rate; ///< that the GMV target is multiplied with
    std::optional<Period> rateDays; ///< that the rate is of
    /// Of the share of new products: the rate is the rulebook's target, because these days were below it or
    /// say nothing. Of the role of new products: it follows that line.
    bool rateOfRulebook = false;
    bool rateOfNewShare = false;
    std::optional<double> proposed;
    std::optional<double> typed;

    [[nodiscard]] std::optional<double> target() const { return typed ? typed : proposed; }
};

TargetProposal proposeTarget(const PromotionEvent &event, Period sale, const AnalysisContext &context,
                             const DailyGmv &gmv);

/// GMV of the roles' products in the days that say what is usual now; none where nothing was sold then.
struct RoleMix
{
    std::optional<Period> days;
    qint64 whole = 0;
    std::array<qint64, ProductRoleCount> roles{};
};

/// Every line of a plan: the GMV target as proposed or typed, the others as parts of it.
std::vector<PlanLine> planLines(const TargetProposal &proposal, const RoleMix &roles, const KeptPlan &kept,
                                const Evaluator &evaluator);

} // namespace shopglass
