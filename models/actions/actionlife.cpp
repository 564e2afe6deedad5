#include "models/actions/actionlife.h"

#include "models/actions/actionview.h"
#include "models/rulebook/actionrules.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ActionLifeTexts)
};

std::optional<Day> dayIn(const QJsonObject &body, const QString &key)
{
    return Day::fromIso(body.value(key).toString());
}

void put(QJsonObject &body, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        body.insert(key, text);
}

void put(QJsonObject &body, const QString &key, std::optional<Day> day)
{
    if (day)
        body.insert(key, day->iso());
}

std::optional<double> numberIn(const QJsonObject &body, const QString &key)
{
    const QJsonValue value = body.value(key);
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

QJsonObject pairsJson(const std::vector<std::pair<QString, double>> &values)
{
    QJsonObject object;
    for (const auto &[name, value] : values)
        object.insert(name, value);
    return object;
}

std::vector<SubjectFigures> figuresIn(const QJsonObject &body)
{
    std::vector<SubjectFigures> figures;
    for (const QJsonValue &entry : body.value(QStringLiteral("figures")).toArray()) {
        SubjectFigures one{entry[QStringLiteral("key")].toString(), {}};
        const QJsonObject values = entry[QStringLiteral("values")].toObject();
        for (auto value = values.begin(); value != values.end(); ++value)
            one.values.emplace_back(value.key(), value.value().toDouble());
        figures.push_back(std::move(one));
    }
    return figures;
}

void takeFigures(ActionLife &life, const Action &action)
{
    life.figures.clear();
    const auto take = [&life](const QString &key, const std::vector<ConditionFigure> &figures) {
        if (figures.empty())
            return;
        life.figures.push_back({key, {}});
        for (const ConditionFigure &figure : figures)
            life.figures.back().values.emplace_back(figure.name, figure.value.value);
    };
    take({}, action.figures);
    for (const ActionSubject &subject : action.subjects)
        take(subject.key, subject.figures);
}

/// The next life of an action that came back.
ActionLife begunAnew(const ActionLife &life)
{
    ActionLife next;
    next.owner = life.owner;
    next.earlier = life.earlier;
    next.earlier.insert(next.earlier.begin(), life);
    next.earlier.front().earlier.clear();
    return next;
}

/// The day that an action was last touched, as far as days tell.
Day lastTouched(const ActionLife &life)
{
    return std::max(life.settled.value_or(Day()), life.began.value_or(Day()));
}

} // namespace

QString actionStateId(ActionState state)
{
    switch (state) {
    case ActionState::ToDo:
        return QStringLiteral("todo");
    case ActionState::Doing:
        return QStringLiteral("doing");
    case ActionState::Done:
        return QStringLiteral("done");
    case ActionState::Dismissed:
        return QStringLiteral("dismissed");
    }
    Q_UNREACHABLE();
}

std::optional<ActionState> actionStateNamed(const QString &id)
{
    for (const ActionState state :
         {ActionState::ToDo, ActionState::Doing, ActionState::Done, ActionState::Dismissed}) {
        if (actionStateId(state) == id)
            return state;
    }
    return {};
}

QString actionDocumentKind()
{
    return QStringLiteral("action");
}

std::optional<ActionLife> actionLifeOf(const Document &document)
{
    const auto state = actionStateNamed(document.body.value(QStringLiteral("state")).toString());
    if (document.kind != actionDocumentKind() || !state)
        return {};
    const QJsonObject &body = document.body;
    ActionLife life;
    life.action = document.id;
    life.state = *state;
    life.rule = body.value(QStringLiteral("rule")).toString();
    life.owner = body.value(QStringLiteral("owner")).toString();
    life.note = body.value(QStringLiteral("note")).toString();
    life.reason = body.value(QStringLiteral("reason")).toString();
    life.title = body.value(QStringLiteral("title")).toString();
    life.each = body.value(QStringLiteral("each")).toString();
    life.due = dayIn(body, QStringLiteral("due"));
    life.began = dayIn(body, QStringLiteral("began"));
    life.settled = dayIn(body, QStringLiteral("settled"));
    life.effectUnit = body.value(QStringLiteral("effect_unit")).toString();
    life.effectLow = numberIn(body, QStringLiteral("effect_low"));
    life.effectHigh = numberIn(body, QStringLiteral("effect_high"));
    for (const QJsonValue &entry : body.value(QStringLiteral("evidence")).toArray())
        life.evidence.emplace_back(entry[QStringLiteral("name")].toString(),
                                   entry[QStringLiteral("value")].toDouble());
    for (const QJsonValue &entry : body.value(QStringLiteral("subjects")).toArray())
        life.subjects.emplace_back(entry[QStringLiteral("key")].toString(),
                                   entry[QStringLiteral("name")].toString());
    life.figures = figuresIn(body);
    for (const QJsonValue &entry : body.value(QStringLiteral("earlier")).toArray()) {
        if (auto past = actionLifeOf({document.kind, document.id, entry.toObject()}))
            life.earlier.push_back(*std::move(past));
    }
    return life;
}

std::vector<ActionLife> actionLives(const Documents *documents)
{
    std::vector<ActionLife> lives;
    if (!documents)
        return lives;
    for (const Document &document : documents->all) {
        if (auto life = actionLifeOf(document))
            lives.push_back(*std::move(life));
    }
    std::ranges::stable_sort(
        lives, [](const ActionLife &a, const ActionLife &b) { return lastTouched(a) > lastTouched(b); });
    return lives;
}

Document actionDocument(const ActionLife &life)
{
    QJsonObject body{{QStringLiteral("state"), actionStateId(life.state)}};
    put(body, QStringLiteral("rule"), life.rule);
    put(body, QStringLiteral("owner"), life.owner);
    put(body, QStringLiteral("note"), life.note);
    put(body, QStringLiteral("reason"), life.reason);
    put(body, QStringLiteral("title"), life.title);
    put(body, QStringLiteral("each"), life.each);
    put(body, QStringLiteral("due"), life.due);
    put(body, QStringLiteral("began"), life.began);
    put(body, QStringLiteral("settled"), life.settled);
    put(body, QStringLiteral("effect_unit"), life.effectUnit);
    if (life.effectLow && life.effectHigh) {
        body.insert(QStringLiteral("effect_low"), *life.effectLow);
        body.insert(QStringLiteral("effect_high"), *life.effectHigh);
    }
    QJsonArray evidence;
    for (const auto &[name, value] : life.evidence)
        evidence.append(QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("value"), value}});
    body.insert(QStringLiteral("evidence"), evidence);
    QJsonArray subjects;
    for (const auto &[key, name] : life.subjects)
        subjects.append(QJsonObject{{QStringLiteral("key"), key}, {QStringLiteral("name"), name}});
    body.insert(QStringLiteral("subjects"), subjects);
    QJsonArray figures;
    for (const auto &[key, values] : life.figures)
        figures.append(
            QJsonObject{{QStringLiteral("key"), key}, {QStringLiteral("values"), pairsJson(values)}});
    body.insert(QStringLiteral("figures"), figures);
    if (!life.earlier.empty()) {
        QJsonArray earlier;
        for (const ActionLife &past : life.earlier)
            earlier.append(actionDocument(past).body);
        body.insert(QStringLiteral("earlier"), earlier);
    }
    return {actionDocumentKind(), life.action, body};
}

Result<ActionLife> changedLife(const std::optional<ActionLife> &kept, const Action *action,
                               const QString &actionId, const ActionChange &change, Day today)
{
    const bool anew = kept && kept->isSettled() && action && action->again;
    const std::optional<ActionLife> life = anew ? std::nullopt : kept;
    ActionLife changed = anew ? begunAnew(*kept) : life.value_or(ActionLife());
    changed.action = actionId;
    changed.state = change.state;
    changed.owner = change.owner.value_or(changed.owner).trimmed();
    changed.note = change.note.value_or(changed.note).trimmed();
    changed.reason = change.reason.value_or(changed.reason).trimmed();
    if (change.due)
        changed.due = change.due;
    if (change.state == ActionState::Dismissed && changed.reason.isEmpty())
        return Error{Texts::tr("An action is dismissed with a reason, so that everybody knows later why. "
                               "Nothing was changed."),
                     {},
                     ErrorKind::Usage};
    if (change.state == ActionState::ToDo)
        changed.began.reset();
    if (change.state == ActionState::Doing && !(life && life->state == ActionState::Doing))
        changed.began = today;
    if (change.state == ActionState::Done && !changed.began)
        changed.began = today;
    const bool wasSettled = life && life->state == change.state;
    if (!changed.isSettled())
        changed.settled.reset();
    else if (!wasSettled || !changed.settled)
        changed.settled = today;
    if (!action)
        return changed;
    changed.rule = action->rule;
    changed.title = action->title.zh;
    changed.each = action->each;
    changed.evidence.clear();
    for (const ActionEvidence &evidence : action->evidence) {
        if (evidence.value.hasValue())
            changed.evidence.emplace_back(evidence.variable, evidence.value.value);
    }
    changed.subjects.clear();
    for (const ActionSubject &subject : action->subjects)
        changed.subjects.emplace_back(subject.key, subject.name.zh);
    takeFigures(changed, *action);
    // What was promised when the work began is what it is held against, not what is left at the end.
    if (change.state != ActionState::Done || !life || !life->effectLow) {
        changed.effectUnit = action->effectUnit;
        changed.effectLow = action->effectLow;
        changed.effectHigh = action->effectHigh;
    }
    return changed;
}

} // namespace shopglass
