// When an action rule speaks, what it says, what it should bring and by which figure it is measured
// afterwards; and when a figure raises an alert.
//
// A rule with `each` looks at every product, influencer … by itself and speaks of those for which its
// condition holds. Names in its formulas and placeholders are then:
//   some_indicator          the one of the product, influencer … (of the store in a rule without `each`)
//   store_some_indicator    the one of the whole store
//   peer_some_indicator     of all others of its kind: products of its category (of the store, where its
//                           category has too few), the other influencers, warehouses …; a ratio is theirs
//                           together, a number is their sum
//   …_before                the same over as many days right before the rule's window
//   …_cases                 of how many a rate of the store is, what stands below its line
//   ownFigures()            what no catalogue has: days that the stock lasts, days since the launch …
// Threads: values.

#pragma once

#include "models/rulebook/rulebook.h"

namespace shopglass {

/// What an effect is measured by: days before and after are compared, beside what was not touched.
struct ActionMeasure
{
    QString indicator; ///< a sum, or what stands above the line of a rate
    QString per; ///< what stands below the line; empty for a sum
    int days = 14; ///< after it was done
    int waitDays = 0; ///< after these, until all is told: refunds come in late
    QString field; ///< the field that a rule without `each` touches; empty = the whole store
    bool past = false; ///< held against its own past, because nothing is left untouched
};

/// What one order of an effect in orders is worth where actions are ranked: a parcel that leaves late is not
/// a sale that is lost.
struct OrderWorth
{
    QString id;
    LocalText title;
    double orderValues = 1.0; ///< so many average order values
    Provenance provenance;
};

struct AdviceRule : ActionRule
{
    QString topic; ///< shipping, refunds …; "other" where the file does not say
    QString each; ///< what it looks at one by one: product, influencer …; empty = the store
    QString group; ///< of one group only the strongest speaks; empty = stands alone
    /// Rules that say the same of the same orders, products …: where both speak these are silent of them.
    QStringList contains;
    /// Rules that ask for the opposite: likewise, this one comes first.
    QStringList overrules;
    QString drawsOn; ///< whose money its effect counts; that of others of the same may hold the same yuan
    int waitDays = 0; ///< its window ends so many days before the as-of day: refunds come in late
    double orderValues = 1.0; ///< what one order of the effect is worth: OrderWorth::orderValues
    std::optional<ActionMeasure> measure; ///< none = nothing tells what it brought

    /// What rules may look at one by one.
    static const QStringList &groupings();
    static const QStringList &topics();
    /// What effects draw on.
    static const QStringList &purses();
    /// Names that are no indicators, of rules with this `each`.
    static const QStringList &ownFigures(const QString &each);
};

/// A name of a rule, taken apart.
struct ActionName
{
    QString figure; ///< an indicator's id or one of ownFigures()
    bool ofStore = false;
    bool ofPeers = false;
    bool before = false;
    bool cases = false; ///< of how many the rate is, instead of the rate
    bool own = false; ///< one of ownFigures(), of the store's where `ofStore`
};

ActionName actionNameOf(const QString &name, const AdviceRule &rule);

/// When a figure goes beyond `raise` an alert begins; it ends when it is back beyond `clear`.
struct AlertRule
{
    QString id;
    LocalText title;
    QString indicator;
    bool above = true; ///< too much is bad; else too little
    double raise = 0.0;
    double clear = 0.0;
    int windowDays = 7;
    int waitDays = 0; ///< after a window, until all of it is told: refunds come in late and only add
    QString action; ///< rule that says what to do; may be empty
    Provenance provenance;
};

/// All of the actions file. Whoever asks for a figure need not know of it, so that a rulebook has only the
/// plain part of its rules.
struct ActionRules
{
    /// The built-in ones.
    static const std::shared_ptr<const ActionRules> &builtIn();

    std::vector<AdviceRule> rules;
    std::vector<AlertRule> alerts;
    std::vector<OrderWorth> worths;
    int shown = 7; ///< so many actions unless more are asked for
    int listed = 5; ///< so many products, influencers … of one action
    double recurChange = 0.25; ///< what was settled comes back when a figure got worse by this part
    int recurDays = 30; ///< or, done, when it still speaks so many days later
    int measureBefore = 28; ///< days
    int measureBlock = 3; ///< days that are drawn together
    int measureDraws = 2000;
    int measureOrders = 100; ///< of either side and time, at least
    int measureTurns = 6; ///< earlier times, at least, that tell how a figure moves by itself
    double measureCertainty = 0.9; ///< share of the draws inside the interval
    int alertSteps = 8; ///< windows that are looked back on for when an alert began
    int snoozeDays = 7;
    QStringList sizeReasons; ///< reasons of after-sales that say that the size was wrong
};

} // namespace shopglass
