// What to do now: the action rules whose condition holds, with the figures behind each and what it should
// bring.
//
// A rule looks at its indicators over its own window, which ends at the as-of day; without all of their
// values it stays silent and says why. Rules of promotion phases speak in these and from dueDays before them.
// Effects are estimates by the rule's two formulas: whole fen, whole orders (rounded up) or score points;
// both ends or none. How the list is ordered: actionranking.h.

#pragma once

#include "models/indicators/analysis.h"

#include <QJsonObject>

namespace shopglass {

struct ActionEvidence
{
    LocalText name;
    IndicatorValue value;
};

struct Action
{
    QString id; ///< stays the same from day to day: the rule, and the promotion phase where one made it speak
    QString rule;
    LocalText title;
    LocalText advice; ///< placeholders filled
    std::vector<ActionEvidence> evidence;
    QString effectUnit; ///< "fen", "orders", "score"
    std::optional<double> effectLow;
    std::optional<double> effectHigh;
    double effort = 0.0;
    Day due;
    QString owner;
    LocalText ownerName;
    QString phase; ///< promotion phase that made it speak, or empty
    Provenance provenance;
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
    } why
        = Why::ConditionFalse;
    QStringList missing; ///< indicator ids without a value
};

struct ActionView
{
    QString store;
    Period period; ///< the context's; each rule looks at its own window instead
    Day asOf;
    Day today;
    std::vector<Action> actions; ///< ranked, best first
    std::vector<SilentRule> silent;
};

ActionView buildActionView(const Evaluator &evaluator);
QJsonObject toJson(const ActionView &view);
QJsonObject toJson(const Action &action);

} // namespace shopglass
