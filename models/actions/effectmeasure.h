// What an action brought, measured: days before it began against days after it was done, beside the shop's
// products, influencers or fields that nobody touched; of new products, beside earlier launches on the same
// days since theirs (launcheffect.h); of a rate of the whole shop, beside how it went on by itself before
// (pasteffect.h).
//
// Without the action, what was touched would have moved as the rest did: expected after = before × rest after
// ÷ rest before; of a rate, that part of its odds instead of the rate itself. The effect is what came less
// this. Its interval comes from drawing blocks of days anew, with a fixed seed: the same data give the same
// interval. Of a rate it is never narrower than the counted orders allow. What was picked for the highest
// rate of many tends to come down by itself: the interval then reaches as far as the highest of so many goes
// by chance. Threads: pure function; off the UI thread.

#pragma once

#include "models/actions/actionlife.h"
#include "models/indicators/analysis.h"
#include "models/rulebook/actionrules.h"

namespace shopglass {

struct MeasuredEffect
{
    enum class Verdict { Better, Worse, Unclear, CannotTell };
    /// Why it cannot be told.
    enum class Why {
        None,
        NotMeasurable, ///< the rule names no figure that tells
        NoControl, ///< it touched the whole shop: nothing is left to compare with
        NotOver, ///< the days after it are not over yet, or what came of them is not all told
        NotCovered, ///< files are missing for the days before
        TooFewTouched, ///< orders of what was touched
        TooFewOthers, ///< orders of what was not
        Shared, ///< another action worked on the same at that time: nothing tells which of them brought it
        TooNew, ///< not sold yet when the days before began, or beside others that were
        TooFewLaunches, ///< earlier ones to hold a new product against
        TooShortPast, ///< earlier weeks that tell how the figure moves by itself
    };
    /// What it is held against.
    enum class Against { Rest, Launches, Past };
    Verdict verdict = Verdict::CannotTell;
    Why why = Why::None;
    Against against = Against::Rest;
    Unit unit = Unit::Fen; ///< of `was` and all that follows; a sum is of a day
    QString indicator;
    QString per; ///< empty for a sum, and for a rate beside its past
    Period before = {};
    Period after = {};
    double was = 0.0; ///< of what was touched: a day's mean of a sum, or the rate
    double became = 0.0;
    double expected = 0.0; ///< as the rest moved, or as it moved by itself before
    double restWas = 0.0;
    double restBecame = 0.0;
    double low = 0.0; ///< of the effect, in the unit of `was`; below zero = less of it
    double middle = 0.0;
    double high = 0.0;
    qint64 touchedOrders = 0; ///< of the days before and after, whichever is less
    qint64 otherOrders = 0;
    int turns = 0; ///< earlier times that it is held against, beside its past
    /// The effect in what was promised: fen over the rule's window; none where the two cannot be compared.
    std::optional<double> fenLow, fenHigh;
};

/// `others`: what other actions touch at that time (touchedByOthers()), left out of the rest; beside its past
/// nothing can be told where there are any. Requires: the action was done.
MeasuredEffect measureEffect(const Evaluator &evaluator, const ActionRules &rules, const ActionLife &life,
                             const AdviceRule &rule, const QStringList &others);

/// One day of what was touched and of the rest: above the line, below it (1 for a sum).
struct EffectDay
{
    double touched = 0.0;
    double touchedPer = 0.0;
    double rest = 0.0;
    double restPer = 0.0;
};

/// The lower end, the middle and the upper end of the effect over blocks of days drawn anew. Empty where the
/// rest, or what was touched, is nothing before. `among`: of so many it was picked for its rate before.
/// `casesPerUnit`: orders for each unit of what the rate is per: 1 where that is orders, less where it is
/// fen.
struct EffectRange
{
    double low = 0.0;
    double middle = 0.0;
    double high = 0.0;
};
std::optional<EffectRange> effectRange(const std::vector<EffectDay> &before,
                                       const std::vector<EffectDay> &after, const ActionRules &rules,
                                       int among = 1, double casesPerUnit = 1.0);

} // namespace shopglass
