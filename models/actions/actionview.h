// What to do now: the action rules whose condition holds, with the figures behind each and what it should
// bring.
//
// A rule looks at its indicators over its own window, which ends at the as-of day; without all of their
// values it stays silent and says why. A rule with `each` looks at products, influencers … one by one and
// names those of which its condition holds, the strongest first. Rules of promotion phases speak in these and
// from dueDays before them. Of a group of rules only the strongest speaks. Effects are estimates by the
// rule's two formulas: whole fen, whole orders (rounded up) or score points; both ends or none; of several
// products the sum of them. How the list is ordered: actionranking.h. What the user made of an action:
// actionlife.h.

#pragma once

#include "models/actions/actionlife.h"
#include "models/indicators/analysis.h"

#include <QJsonObject>

namespace shopglass {

struct ActionBoard;
struct ActionRules;
struct AlertBoard;
struct LaunchView;
struct OpportunityView;
struct PriceView;
struct ProgrammeView;
struct ScoreView;

struct ActionEvidence
{
    LocalText name;
    IndicatorValue value;
    QString variable = {}; ///< as the rule writes it
    /// Whether the catalogue defines it and rows are behind it: the value's id over the rule's window.
    bool defined = false;
};

/// What a rule's condition looked at.
struct ConditionFigure
{
    QString name; ///< as the rule writes it
    IndicatorValue value;
};

/// One of the products, influencers … that an action speaks of.
struct ActionSubject
{
    QString key; ///< as IndicatorRow::key
    LocalText name;
    std::vector<ActionEvidence> evidence = {};
    std::optional<double> effectLow = {};
    std::optional<double> effectHigh = {};
    std::vector<ConditionFigure> figures = {};
};

/// A stronger action whose effect may hold the same money.
struct SharedEffect
{
    QString rule;
    LocalText title;
};

/// A product, influencer … that an action leaves to a stronger one.
struct LeftOut
{
    QString key;
    LocalText name;
    QString rule; ///< the stronger one
    LocalText title;
    bool opposite = false; ///< that one asks for the opposite, else for the same
};

struct Action
{
    QString id; ///< stays the same from day to day: the rule, and the promotion phase where one made it speak
    QString rule;
    LocalText title;
    LocalText advice; ///< placeholders filled
    std::vector<ActionEvidence> evidence; ///< of the strongest subject where there are subjects
    std::vector<ConditionFigure> figures = {}; ///< of the store; empty where there are subjects
    QString effectUnit; ///< "fen", "orders", "score"
    std::optional<double> effectLow;
    std::optional<double> effectHigh;
    double orderValues = 1.0; ///< of one order of an effect in orders, see OrderWorth
    double effort = 0.0;
    Day due;
    QString owner;
    LocalText ownerName;
    QString phase; ///< promotion phase that made it speak, or empty
    Provenance provenance;
    QString topic = QStringLiteral("other");
    QString group = {};
    QString drawsOn = {}; ///< AdviceRule::drawsOn
    QString field = {}; ///< the field that it touches; empty = none in particular
    std::vector<SharedEffect> sharedWith = {}; ///< sharedeffects.h: effects that are not to be added up
    QString each = {}; ///< what the subjects are; empty = it speaks of the store
    std::vector<ActionSubject> subjects = {}; ///< the strongest first, at most 200
    std::size_t subjectCount = 0; ///< of which the condition holds, without those left out
    std::vector<LeftOut> leftOut = {};
    Period window = {}; ///< of the evidence
    std::optional<ActionLife> life = {}; ///< none = nobody touched it; the last one where it is back
    bool again = false; ///< was settled, and came back because the evidence changed
};

/// A rule that stayed silent, and why.
struct SilentRule
{
    QString rule;
    LocalText title;
    enum class Why {
        ConditionFalse,
        NotEnoughData,
        NotCovered,
        OtherPhase,
        Unreadable, ///< an edited rule whose condition cannot be computed; `missing` names unknown ids
        Weaker, ///< `stronger` of its group says more
        Settled, ///< done or dismissed, and nothing changed since
        Waits, ///< `stronger` of its group was done, and what that brings needs time to show
        Contained, ///< `stronger` says the same of the same
        Overruled, ///< `stronger` asks for the opposite, and comes first
        NothingToLookAt, ///< no product, influencer … with all figures
    } why
        = Why::ConditionFalse;
    QStringList missing; ///< ids without a value
    /// Of NotCovered: "shipments.picked_up_at" where there are files of the kind, but none that has the
    /// column.
    QStringList columns = {};
    QString condition = {};
    std::vector<ActionEvidence> values = {}; ///< of the condition's names, as far as they are the store's
    QString stronger = {}; ///< rule
};

struct ActionView
{
    QString store;
    Period period; ///< the context's; each rule looks at its own window instead
    Day asOf;
    Day today;
    std::vector<Action> actions; ///< ranked, best first; without what was done or dismissed
    std::size_t shown = 7; ///< so many of them are enough at a time
    std::size_t listed = 5; ///< so many subjects of one action are enough
    std::vector<SilentRule> silent;
    std::shared_ptr<const ActionBoard> board = {}; ///< what became of them: actionboard.h
    std::shared_ptr<const AlertBoard> alerts = {}; ///< alerts.h
};

/// The rules, and views of other subjects that were built already; what is null is built where a rule needs
/// it.
struct ActionSources
{
    const ActionRules *rules = nullptr; ///< null: the built-in ones
    const LaunchView *launches = nullptr;
    const OpportunityView *opportunities = nullptr;
    const PriceView *prices = nullptr;
    const ProgrammeView *programmes = nullptr;
    const ScoreView *scores = nullptr;
};

ActionView buildActionView(const Evaluator &evaluator, const ActionSources &sources = {});
QJsonObject toJson(const ActionView &view);
QJsonObject toJson(const Action &action);

} // namespace shopglass
