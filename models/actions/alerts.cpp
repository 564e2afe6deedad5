#include "models/actions/alerts.h"

#include "models/indicators/groundwork.h"
#include "models/indicators/indicatorjson.h"
#include "models/indicators/needs.h"
#include "models/indicators/seendays.h"

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

/// The first and the last day that files cover of all that the figure needs; none without any.
std::optional<Period> toldDays(const Evaluator &evaluator, const QString &indicatorId)
{
    const AnalysisContext &context = evaluator.context();
    const Indicator *indicator = context.catalogue->find(indicatorId);
    Day first = context.asOf;
    for (const auto &[kind, ranges] : context.columns->coverage) {
        if (!ranges.empty())
            first = std::min(first, ranges.front().from);
    }
    const Period all{first, context.asOf};
    const Needs &needs = evaluator.groundwork().needs(lastCoveredDay(context));
    const std::vector<bool> told = indicator ? needs.flags(indicator->needs, all) : std::vector<bool>();
    const auto from = std::ranges::find(told, true);
    if (from == told.end())
        return {};
    const auto behind = std::find(told.rbegin(), told.rend(), true).base();
    return Period{first.plus(int(from - told.begin())), first.plus(int(behind - told.begin()) - 1)};
}

/// The alert without what the user made of it. `horizon`: so many days are looked back on for when it began.
Alert alertOf(const Evaluator &evaluator, const AlertRule &rule, int horizon)
{
    const Day asOf = evaluator.context().asOf;
    Alert alert;
    alert.rule = rule;
    const std::optional<Period> told = toldDays(evaluator, rule.indicator);
    const Day lastWhole = (told ? told->to : asOf).plus(-rule.waitDays);
    const Day first = told ? told->from : asOf;
    bool looked = false;
    bool lookedWhole = false;
    bool older = false; ///< something was seen before it began
    for (Day to = asOf; to >= first || !looked; to = to.plus(-1)) {
        if (alert.raised && asOf - to >= horizon) {
            alert.sinceBeginning = true;
            return alert;
        }
        const Period window{to.plus(1 - rule.windowDays), to};
        const bool whole = rule.waitDays == 0 || to <= lastWhole;
        const IndicatorValue value = evaluator.valueIn(rule.indicator, window);
        const std::optional<bool> on
            = value.hasValue() ? alertAfter(value.value, rule) : std::optional<bool>();
        const bool begins = on.value_or(false);
        const bool ends = !on.value_or(true);
        if (!whole && !begins && to >= first)
            continue;
        // Of two windows beyond the line the one says more of which all is told.
        if (!looked || (whole && !lookedWhole && begins)) {
            alert.now = value;
            alert.window = window;
            looked = true;
        }
        lookedWhole = lookedWhole || whole;
        if (ends)
            return alert;
        older = !begins && (older || value.hasValue());
        if (begins) {
            alert.raised = true;
            alert.since = window;
        }
    }
    alert.sinceBeginning = alert.raised && !older;
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

std::optional<bool> alertAfter(double value, const AlertRule &rule)
{
    const auto beyond = [&](double line) { return rule.above ? value > line : value < line; };
    if (beyond(rule.raise))
        return true;
    return beyond(rule.clear) ? std::nullopt : std::optional(false);
}

AlertBoard buildAlertBoard(const Evaluator &evaluator, const ActionRules &rules)
{
    AlertBoard board;
    const AnalysisContext &context = evaluator.context();
    for (const AlertRule &rule : rules.alerts) {
        board.alerts.push_back(alertOf(evaluator, rule, rules.alertSteps * rule.windowDays));
        board.alerts.back().asleepUntil = asleepUntil(context.documents.get(), rule.id, context.today);
    }
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
                                  {QStringLiteral("window"), toJson(alert.window)},
                                  {QStringLiteral("raise"), alert.rule.raise},
                                  {QStringLiteral("clear"), alert.rule.clear},
                                  {QStringLiteral("asleep_until"), optionalToJson(alert.asleepUntil)},
                                  {QStringLiteral("action"), alert.rule.action}});
    }
    return {{QStringLiteral("alerts"), alerts}};
}

} // namespace shopglass
