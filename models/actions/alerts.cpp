#include "models/actions/alerts.h"

#include "models/indicators/indicatorjson.h"

#include <algorithm>

namespace shopglass {

namespace {

std::optional<Day> asleepUntil(const Documents *documents, const QString &alertId, Day today)
{
    const Document *snooze = documents ? documents->find(alertSnoozeKind(), alertId) : nullptr;
    if (!snooze)
        return {};
    const auto until = Day::fromIso(snooze->body.value(QStringLiteral("until")).toString());
    return until && today < *until ? until : std::nullopt;
}

Alert alertOf(const Evaluator &evaluator, const AlertRule &rule, int steps)
{
    const AnalysisContext &context = evaluator.context();
    Alert alert;
    alert.rule = rule;
    bool first = true;
    for (int step = steps - 1; step >= 0; --step) {
        const Day to = context.asOf.plus(-step * rule.windowDays);
        const Period window{to.plus(1 - rule.windowDays), to};
        alert.now = evaluator.valueIn(rule.indicator, window);
        const auto value = alert.now.hasValue() ? std::optional(alert.now.value) : std::nullopt;
        const bool raised = isRaised(alert.raised, value, rule);
        if (raised && !alert.raised) {
            alert.since = window;
            alert.sinceBeginning = first;
        }
        alert.raised = raised;
        first = first && !value;
    }
    if (!alert.raised)
        alert.since.reset();
    alert.asleepUntil = asleepUntil(context.documents.get(), rule.id, context.today);
    return alert;
}

} // namespace

QString alertSnoozeKind()
{
    return QStringLiteral("alert_snooze");
}

Document alertSnooze(const QString &alertId, Day until)
{
    return {alertSnoozeKind(), alertId, {{QStringLiteral("until"), until.iso()}}};
}

bool isRaised(bool before, std::optional<double> value, const AlertRule &rule)
{
    if (!value)
        return before;
    const auto beyond = [&](double line) { return rule.above ? *value > line : *value < line; };
    return before ? beyond(rule.clear) : beyond(rule.raise);
}

AlertBoard buildAlertBoard(const Evaluator &evaluator, const ActionRules &rules)
{
    AlertBoard board;
    for (const AlertRule &rule : rules.alerts)
        board.alerts.push_back(alertOf(evaluator, rule, rules.alertSteps));
    std::ranges::stable_partition(board.alerts, &Alert::rings);
    return board;
}

QJsonObject toJson(const AlertBoard &board)
{
    QJsonArray alerts;
    for (const Alert &alert : board.alerts) {
        alerts.append(QJsonObject{{QStringLiteral("id"), alert.rule.id},
                                  {QStringLiteral("title"), toJson(alert.rule.title)},
                                  {QStringLiteral("raised"), alert.raised},
                                  {QStringLiteral("since"), optionalToJson(alert.since)},
                                  {QStringLiteral("indicator"), toJson(alert.now)},
                                  {QStringLiteral("raise"), alert.rule.raise},
                                  {QStringLiteral("clear"), alert.rule.clear},
                                  {QStringLiteral("asleep_until"), optionalToJson(alert.asleepUntil)},
                                  {QStringLiteral("action"), alert.rule.action}});
    }
    return {{QStringLiteral("alerts"), alerts}};
}

} // namespace shopglass
