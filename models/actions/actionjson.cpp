#include "models/actions/actionboard.h"
#include "models/actions/alerts.h"
#include "models/indicators/indicatorjson.h"

namespace shopglass {

namespace {

QString whyId(SilentRule::Why why)
{
    switch (why) {
    case SilentRule::Why::ConditionFalse:
        return QStringLiteral("condition_false");
    case SilentRule::Why::NotEnoughData:
        return QStringLiteral("not_enough_data");
    case SilentRule::Why::NotCovered:
        return QStringLiteral("not_covered");
    case SilentRule::Why::OtherPhase:
        return QStringLiteral("other_phase");
    case SilentRule::Why::Unreadable:
        return QStringLiteral("unreadable");
    case SilentRule::Why::Weaker:
        return QStringLiteral("weaker");
    case SilentRule::Why::Settled:
        return QStringLiteral("settled");
    case SilentRule::Why::Waits:
        return QStringLiteral("waits");
    case SilentRule::Why::Contained:
        return QStringLiteral("contained");
    case SilentRule::Why::Overruled:
        return QStringLiteral("overruled");
    case SilentRule::Why::NothingToLookAt:
        return QStringLiteral("nothing_to_look_at");
    }
    Q_UNREACHABLE();
}

/// Amounts and orders as whole numbers, score points as they are.
QJsonValue effectToJson(std::optional<double> effect, const QString &unit)
{
    if (!effect)
        return QJsonValue::Null;
    return numberToJson(*effect, unit == QStringLiteral("score") ? Unit::Score : Unit::Count);
}

QJsonArray evidenceJson(const std::vector<ActionEvidence> &evidence)
{
    QJsonArray array;
    for (const ActionEvidence &entry : evidence) {
        array.append(QJsonObject{{QStringLiteral("name"), toJson(entry.name)},
                                 {QStringLiteral("variable"), entry.variable},
                                 {QStringLiteral("indicator"), toJson(entry.value)}});
    }
    return array;
}

QJsonArray subjectsJson(const Action &action)
{
    QJsonArray array;
    for (const ActionSubject &subject : action.subjects) {
        array.append(
            QJsonObject{{QStringLiteral("key"), subject.key},
                        {QStringLiteral("name"), toJson(subject.name)},
                        {QStringLiteral("evidence"), evidenceJson(subject.evidence)},
                        {QStringLiteral("low"), effectToJson(subject.effectLow, action.effectUnit)},
                        {QStringLiteral("high"), effectToJson(subject.effectHigh, action.effectUnit)}});
    }
    return array;
}

QJsonArray sharedJson(const Action &action)
{
    QJsonArray array;
    for (const SharedEffect &shared : action.sharedWith)
        array.append(shared.rule);
    return array;
}

QJsonArray leftOutJson(const Action &action)
{
    QJsonArray array;
    for (const LeftOut &left : action.leftOut)
        array.append(QJsonObject{{QStringLiteral("key"), left.key},
                                 {QStringLiteral("name"), toJson(left.name)},
                                 {QStringLiteral("rule"), left.rule},
                                 {QStringLiteral("opposite"), left.opposite}});
    return array;
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

} // namespace

QJsonObject toJson(const Action &action)
{
    const bool hasPhase = !action.phase.isEmpty();
    return {
        {QStringLiteral("id"), action.id},
        {QStringLiteral("rule"), action.rule},
        {QStringLiteral("title"), toJson(action.title)},
        {QStringLiteral("advice"), toJson(action.advice)},
        {QStringLiteral("topic"), action.topic},
        {QStringLiteral("group"), textOrNull(action.group)},
        {QStringLiteral("evidence"), evidenceJson(action.evidence)},
        {QStringLiteral("each"), textOrNull(action.each)},
        {QStringLiteral("subjects"), subjectsJson(action)},
        {QStringLiteral("subject_count"), qint64(action.subjectCount)},
        {QStringLiteral("left_out"), leftOutJson(action)},
        {QStringLiteral("state"), actionStateId(action.life ? action.life->state : ActionState::ToDo)},
        {QStringLiteral("again"), action.again},
        {QStringLiteral("note"), textOrNull(action.life ? action.life->note : QString())},
        {QStringLiteral("effect"),
         QJsonObject{{QStringLiteral("estimated"), true},
                     {QStringLiteral("unit"), action.effectUnit},
                     {QStringLiteral("low"), effectToJson(action.effectLow, action.effectUnit)},
                     {QStringLiteral("high"), effectToJson(action.effectHigh, action.effectUnit)},
                     {QStringLiteral("order_values"),
                      action.effectUnit == QStringLiteral("orders") ? QJsonValue(action.orderValues)
                                                                    : QJsonValue(QJsonValue::Null)}}},
        {QStringLiteral("shared_with"), sharedJson(action)},
        {QStringLiteral("effort_days"), action.effort},
        {QStringLiteral("due"), action.due.iso()},
        {QStringLiteral("window"), toJson(action.window)},
        {QStringLiteral("owner"), action.owner},
        {QStringLiteral("owner_name"), toJson(action.ownerName)},
        {QStringLiteral("phase"), hasPhase ? QJsonValue(action.phase) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("provenance"), toJson(action.provenance)},
    };
}

QJsonObject toJson(const ActionView &view)
{
    QJsonArray actions;
    for (const Action &action : view.actions)
        actions.append(toJson(action));
    QJsonArray silent;
    for (const SilentRule &rule : view.silent) {
        silent.append(QJsonObject{{QStringLiteral("rule"), rule.rule},
                                  {QStringLiteral("title"), toJson(rule.title)},
                                  {QStringLiteral("why"), whyId(rule.why)},
                                  {QStringLiteral("missing"), QJsonArray::fromStringList(rule.missing)},
                                  {QStringLiteral("columns"), QJsonArray::fromStringList(rule.columns)},
                                  {QStringLiteral("condition"), textOrNull(rule.condition)},
                                  {QStringLiteral("values"), evidenceJson(rule.values)},
                                  {QStringLiteral("stronger"), textOrNull(rule.stronger)}});
    }
    return {
        {QStringLiteral("board"),
         view.board ? QJsonValue(toJson(*view.board)) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("alerts"),
         view.alerts ? toJson(*view.alerts).value(QStringLiteral("alerts")) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("store"), view.store},
        {QStringLiteral("period"), toJson(view.period)},
        {QStringLiteral("as_of"), view.asOf.iso()},
        {QStringLiteral("today"), view.today.iso()},
        {QStringLiteral("actions"), actions},
        {QStringLiteral("silent"), silent},
        {QStringLiteral("shown"), qint64(view.shown)},
    };
}

} // namespace shopglass
