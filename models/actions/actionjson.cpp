#include "models/actions/actionview.h"
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

} // namespace

QJsonObject toJson(const Action &action)
{
    QJsonArray evidence;
    for (const ActionEvidence &entry : action.evidence) {
        evidence.append(QJsonObject{{QStringLiteral("name"), toJson(entry.name)},
                                    {QStringLiteral("indicator"), toJson(entry.value)}});
    }
    const bool hasPhase = !action.phase.isEmpty();
    return {
        {QStringLiteral("id"), action.id},
        {QStringLiteral("rule"), action.rule},
        {QStringLiteral("title"), toJson(action.title)},
        {QStringLiteral("advice"), toJson(action.advice)},
        {QStringLiteral("evidence"), evidence},
        {QStringLiteral("effect"),
         QJsonObject{{QStringLiteral("estimated"), true},
                     {QStringLiteral("unit"), action.effectUnit},
                     {QStringLiteral("low"), effectToJson(action.effectLow, action.effectUnit)},
                     {QStringLiteral("high"), effectToJson(action.effectHigh, action.effectUnit)}}},
        {QStringLiteral("effort_days"), action.effort},
        {QStringLiteral("due"), action.due.iso()},
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
                                  {QStringLiteral("missing"), QJsonArray::fromStringList(rule.missing)}});
    }
    return {
        {QStringLiteral("store"), view.store},      {QStringLiteral("period"), toJson(view.period)},
        {QStringLiteral("as_of"), view.asOf.iso()}, {QStringLiteral("today"), view.today.iso()},
        {QStringLiteral("actions"), actions},       {QStringLiteral("silent"), silent},
    };
}

} // namespace shopglass
