// What a user made of an action: to do → doing → done, or dismissed with a reason; who does it, until when, a
// note; and what it stood on at that time.
//
// Kept as a document of kind "action" under the action's id, so it stays whatever is imported. Days are
// calendar days. Threads: values.

#pragma once

#include "models/base/day.h"
#include "models/base/document.h"
#include "models/base/period.h"
#include "models/base/result.h"

#include <optional>
#include <utility>
#include <vector>

namespace shopglass {

struct Action;

enum class ActionState { ToDo, Doing, Done, Dismissed };

/// "todo", "doing", "done", "dismissed".
QString actionStateId(ActionState state);
std::optional<ActionState> actionStateNamed(const QString &id);

/// What the condition looked at when the state was last set, of the store (no key) or of one product,
/// influencer …: the rule's names with their values.
struct SubjectFigures
{
    QString key;
    std::vector<std::pair<QString, double>> values;
};

struct ActionLife
{
    QString action; ///< id
    QString rule;
    ActionState state = ActionState::ToDo;
    QString owner; ///< as typed; empty = the rule's role
    QString note;
    QString reason; ///< why it was dismissed
    std::optional<Day> due; ///< as set by the user
    std::optional<Day> began; ///< first day of 'doing'
    std::optional<Day> settled; ///< day of 'done' or 'dismissed'
    /// The evidence when the state was last set: the rule's names with their values.
    std::vector<std::pair<QString, double>> evidence;
    /// What was promised then.
    QString effectUnit;
    std::optional<double> effectLow;
    std::optional<double> effectHigh;
    QString title; ///< Chinese, for when its rule is gone
    QString each;
    std::vector<std::pair<QString, QString>> subjects; ///< key, name
    std::vector<SubjectFigures> figures;
    /// What became of it before it came back, the last one first; none of them has any of its own.
    std::vector<ActionLife> earlier;

    [[nodiscard]] bool isSettled() const
    {
        return state == ActionState::Done || state == ActionState::Dismissed;
    }
};

/// "action".
QString actionDocumentKind();

/// Of a document of that kind; none where it cannot be read as one.
std::optional<ActionLife> actionLifeOf(const Document &document);
/// All of a store, by the day that they were last touched, the newest first.
std::vector<ActionLife> actionLives(const Documents *documents);
Document actionDocument(const ActionLife &life);

/// What a user asks for; what is not given stays as it was.
struct ActionChange
{
    ActionState state = ActionState::ToDo;
    std::optional<QString> owner;
    std::optional<QString> note;
    std::optional<QString> reason;
    std::optional<Day> due;
};

/// The life after the change: takes down the evidence and the promise of `action` when it speaks now. An
/// action that came back begins a new life with its own days, words and promise; the owner stays. Refused
/// without a reason for a dismissal.
Result<ActionLife> changedLife(const std::optional<ActionLife> &life, const Action *action,
                               const QString &actionId, const ActionChange &change, Day today);

} // namespace shopglass
