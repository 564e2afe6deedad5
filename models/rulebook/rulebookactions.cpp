// The actions file: conditions, evidence, effects and texts of the rules, and the alerts.

#include "models/rulebook/actionrules.h"
#include "models/rulebook/formula.h"
#include "models/rulebook/rulebookloader.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ActionFaultTexts)
};

/// Placeholders that are no figures; the first three belong to rules with an effect or to all, the others to
/// rules with `each`.
const QStringList &ownPlaceholders()
{
    static const QStringList names{QStringLiteral("effect_low"), QStringLiteral("effect_high"),
                                   QStringLiteral("due"), QStringLiteral("names"), QStringLiteral("count")};
    return names;
}

/// What an order of an effect can be worth, each by its id.
std::vector<OrderWorth> readWorths(JsonNode &root)
{
    constexpr double Most = 10.0;
    std::vector<OrderWorth> worths;
    for (JsonNode &node : root.optionalObjects(QLatin1String("worths"))) {
        OrderWorth worth;
        worth.id = node.id(QLatin1String("id"));
        worth.title = node.localText(QLatin1String("title"));
        worth.orderValues = node.number(QLatin1String("order_values"), 0.0, Most);
        worth.provenance = node.provenance();
        node.refuseOthers();
        worths.push_back(std::move(worth));
    }
    return worths;
}

/// Whether a rule comes before itself, by way of the rules that it comes before.
bool comesBeforeItself(const std::vector<AdviceRule> &rules, const AdviceRule &rule)
{
    QStringList ahead = rule.contains + rule.overrules;
    for (qsizetype next = 0; next < ahead.size(); ++next) {
        const auto found = std::ranges::find(rules, ahead.at(next), &AdviceRule::id);
        if (found == rules.end())
            continue;
        for (const QString &id : found->contains + found->overrules) {
            if (!ahead.contains(id))
                ahead.append(id);
        }
    }
    return ahead.contains(rule.id);
}

/// Rules come before rules that there are, which they share a kind of subject with or stand above, and never
/// in a circle.
void checkPrecedence(JsonNode &root, const std::vector<AdviceRule> &rules)
{
    for (const AdviceRule &rule : rules) {
        for (const QString &id : rule.contains + rule.overrules) {
            const auto found = std::ranges::find(rules, id, &AdviceRule::id);
            if (found == rules.end())
                root.fault(
                    QLatin1String("actions"),
                    Texts::tr("“%1” comes before “%2”, and there is no such action.").arg(rule.id, id));
            else if (!rule.each.isEmpty() && rule.each != found->each)
                root.fault(
                    QLatin1String("actions"),
                    Texts::tr("“%1” comes before “%2”, but they look at different things.").arg(rule.id, id));
            else if (rule.contains.contains(id) && rule.overrules.contains(id))
                root.fault(QLatin1String("actions"),
                           Texts::tr("“%1” both contains and overrules “%2”.").arg(rule.id, id));
        }
        if (comesBeforeItself(rules, rule))
            root.fault(QLatin1String("actions"), Texts::tr("“%1” comes before itself.").arg(rule.id));
    }
}

double readOrderValues(JsonNode &node, const std::vector<OrderWorth> &worths)
{
    QStringList ids;
    for (const OrderWorth &worth : worths)
        ids.append(worth.id);
    const QString id = node.oneOf(QLatin1String("effect_worth"), ids);
    const auto found = std::ranges::find(worths, id, &OrderWorth::id);
    return found == worths.end() ? 1.0 : found->orderValues;
}

void readLimits(JsonNode &root, ActionRules &rules)
{
    if (!root.has(QLatin1String("limits")))
        return;
    JsonNode node = root.object(QLatin1String("limits"));
    rules.shown = node.integer(QLatin1String("shown"), 1, 100);
    rules.listed = node.integer(QLatin1String("listed"), 1, 100);
    rules.recurChange = node.number(QLatin1String("recur_change"), 0.0, 100.0);
    rules.recurDays = node.integer(QLatin1String("recur_days"), 1, 365);
    rules.measureBefore = node.integer(QLatin1String("measure_before_days"), 7, 365);
    rules.measureBlock = node.integer(QLatin1String("measure_block_days"), 1, 30);
    rules.measureDraws = node.integer(QLatin1String("measure_draws"), 100, 100000);
    rules.measureOrders = node.integer(QLatin1String("measure_orders"), 1, 100000);
    if (node.has(QLatin1String("measure_turns"))) // files of users from before it was there
        rules.measureTurns = node.integer(QLatin1String("measure_turns"), 4, 100);
    rules.measureCertainty = node.number(QLatin1String("measure_certainty"), 0.5, 0.999);
    rules.alertSteps = node.integer(QLatin1String("alert_steps"), 1, 60);
    rules.snoozeDays = node.integer(QLatin1String("snooze_days"), 1, 365);
    rules.sizeReasons = node.texts(QLatin1String("size_reasons"));
    node.provenance();
    node.refuseOthers();
}

} // namespace

void RulebookLoader::readActions(JsonNode &root)
{
    auto rules = std::make_shared<ActionRules>();
    readLimits(root, *rules);
    rules->worths = readWorths(root);
    QStringList seen;
    for (JsonNode &node : root.objects(QLatin1String("actions"))) {
        rules->rules.push_back(readAction(node, rules->worths));
        refuseDuplicate(node, QLatin1String("id"), rules->rules.back().id, seen);
    }
    checkPrecedence(root, rules->rules);
    QStringList alerts;
    for (JsonNode &node : root.optionalObjects(QLatin1String("alerts"))) {
        rules->alerts.push_back(readAlert(node));
        refuseDuplicate(node, QLatin1String("id"), rules->alerts.back().id, alerts);
        const QString &action = rules->alerts.back().action;
        if (!action.isEmpty() && !seen.contains(action))
            node.fault(QLatin1String("action"), Texts::tr("there is no action “%1”.").arg(action));
    }
    m_book->m_actions.assign(rules->rules.begin(), rules->rules.end());
    m_actionRules = std::move(rules);
}

AdviceRule RulebookLoader::readAction(JsonNode &node, const std::vector<OrderWorth> &worths)
{
    static const QStringList units{QStringLiteral("fen"), QStringLiteral("orders"), QStringLiteral("score")};
    static const QStringList owners{QStringLiteral("operations"), QStringLiteral("warehouse"),
                                    QStringLiteral("service"), QStringLiteral("live_host"),
                                    QStringLiteral("merchandising")};
    AdviceRule rule;
    rule.id = node.id(QLatin1String("id"));
    rule.topic = node.has(QLatin1String("topic")) ? node.oneOf(QLatin1String("topic"), AdviceRule::topics())
                                                  : QStringLiteral("other");
    if (node.has(QLatin1String("each")))
        rule.each = node.oneOf(QLatin1String("each"), AdviceRule::groupings());
    rule.group = node.optionalText(QLatin1String("group"));
    rule.contains = node.optionalTexts(QLatin1String("contains"));
    rule.overrules = node.optionalTexts(QLatin1String("overrules"));
    rule.condition = readActionFormula(node, QLatin1String("condition"), rule);
    rule.evidence = node.texts(QLatin1String("evidence"));
    for (qsizetype i = 0; i < rule.evidence.size(); ++i)
        referAction(node, QLatin1String("evidence"),
                    QStringLiteral("%1[%2]").arg(node.pathOf(QLatin1String("evidence"))).arg(i), rule,
                    rule.evidence.at(i));
    if (node.has(QLatin1String("effect_unit"))) {
        rule.effectUnit = node.oneOf(QLatin1String("effect_unit"), units);
        rule.effectLow = readActionFormula(node, QLatin1String("effect_low"), rule);
        rule.effectHigh = readActionFormula(node, QLatin1String("effect_high"), rule);
        if (rule.effectUnit == QLatin1String("orders"))
            rule.orderValues = readOrderValues(node, worths);
        if (node.has(QLatin1String("draws_on")))
            rule.drawsOn = node.oneOf(QLatin1String("draws_on"), AdviceRule::purses());
    }
    readActionTexts(node, rule);
    rule.effort = node.number(QLatin1String("effort_days"), 0.1, 100.0);
    rule.dueDays = node.integer(QLatin1String("due_days"), 0, 365);
    rule.owner = node.oneOf(QLatin1String("owner"), owners);
    rule.windowDays = node.integer(QLatin1String("window_days"), 1, 365);
    if (node.has(QLatin1String("wait_days")))
        rule.waitDays = node.integer(QLatin1String("wait_days"), 1, 90);
    readActionMeasure(node, rule);
    rule.provenance = node.provenance();
    node.refuseOthers();
    return rule;
}

void RulebookLoader::readActionTexts(JsonNode &node, AdviceRule &rule)
{
    static const QStringList phases{QStringLiteral("signup"), QStringLiteral("seeding"),
                                    QStringLiteral("warmup"), QStringLiteral("burst"),
                                    QStringLiteral("encore"), QStringLiteral("review")};
    rule.title = node.localText(QLatin1String("title"));
    rule.advice = node.localText(QLatin1String("advice"));
    checkPlaceholders(node, QLatin1String("title"), rule.title, rule);
    checkPlaceholders(node, QLatin1String("advice"), rule.advice, rule);
    rule.phases = node.optionalTexts(QLatin1String("phases"));
    for (const QString &phase : std::as_const(rule.phases)) {
        if (!phases.contains(phase))
            node.fault(QLatin1String("phases"), Texts::tr("“%1” is no phase of a promotion.").arg(phase));
    }
}

void RulebookLoader::readActionMeasure(JsonNode &node, AdviceRule &rule)
{
    if (!node.has(QLatin1String("measure")))
        return;
    JsonNode child = node.object(QLatin1String("measure"));
    ActionMeasure measure;
    measure.indicator = child.id(QLatin1String("indicator"));
    refer(child.pathOf(QLatin1String("indicator")), measure.indicator);
    if (child.has(QLatin1String("per"))) {
        measure.per = child.id(QLatin1String("per"));
        refer(child.pathOf(QLatin1String("per")), measure.per);
    }
    measure.days = child.integer(QLatin1String("days"), 7, 90);
    if (child.has(QLatin1String("wait_days")))
        measure.waitDays = child.integer(QLatin1String("wait_days"), 1, 90);
    if (child.has(QLatin1String("field")))
        measure.field = child.oneOf(
            QLatin1String("field"),
            {fieldId(Field::Distribution), fieldId(Field::SelfBroadcast), fieldId(Field::Shelf)});
    if (child.has(QLatin1String("against")))
        measure.past = child.oneOf(QLatin1String("against"), {QStringLiteral("rest"), QStringLiteral("past")})
            == QLatin1String("past");
    if (measure.past && (!measure.per.isEmpty() || !measure.field.isEmpty()))
        child.fault(QLatin1String("against"),
                    Texts::tr("beside its past one figure is measured, without “per” and “field”."));
    if (!measure.past && rule.each.isEmpty() && measure.field.isEmpty())
        child.fault(QLatin1String("against"),
                    Texts::tr("must be “past”: it touches the whole shop, nothing is left untouched."));
    child.refuseOthers();
    rule.measure = measure;
}

AlertRule RulebookLoader::readAlert(JsonNode &node)
{
    AlertRule rule;
    rule.id = node.id(QLatin1String("id"));
    rule.title = node.localText(QLatin1String("title"));
    rule.indicator = node.id(QLatin1String("indicator"));
    refer(node.pathOf(QLatin1String("indicator")), rule.indicator);
    constexpr double Much = 1e12;
    rule.raise = node.number(QLatin1String("raise"), -Much, Much);
    rule.clear = node.number(QLatin1String("clear"), -Much, Much);
    rule.above = rule.raise > rule.clear;
    if (rule.raise == rule.clear)
        node.fault(QLatin1String("clear"),
                   Texts::tr("must differ from “raise”: between the two an alert stays."));
    rule.windowDays = node.integer(QLatin1String("window_days"), 1, 90);
    if (node.has(QLatin1String("wait_days"))) {
        rule.waitDays = node.integer(QLatin1String("wait_days"), 1, 90);
        if (!rule.above)
            node.fault(QLatin1String("wait_days"),
                       Texts::tr("only where too much is bad: what comes late only adds."));
    }
    rule.action = node.optionalText(QLatin1String("action"));
    rule.provenance = node.provenance();
    node.refuseOthers();
    return rule;
}

void RulebookLoader::referAction(JsonNode &node, QLatin1String key, const QString &path,
                                 const AdviceRule &rule, const QString &name)
{
    const ActionName read = actionNameOf(name, rule);
    if (read.own)
        return;
    if (rule.each.isEmpty() && read.figure != name && !read.before && !read.cases)
        node.fault(key, Texts::tr("“%1”: only a rule with “each” writes store_ before a name.").arg(name));
    refer(path, read.figure);
}

QString RulebookLoader::readActionFormula(JsonNode &node, QLatin1String key, const AdviceRule &rule)
{
    const QString text = node.text(key);
    if (text.trimmed().isEmpty())
        return text;
    const auto formula = Formula::parse(text);
    if (!formula) {
        node.fault(key, formula.error().sentence);
        return text;
    }
    for (const QString &name : formula->variables())
        referAction(node, key, node.pathOf(key), rule, name);
    return text;
}

void RulebookLoader::checkPlaceholders(JsonNode &node, QLatin1String key, const LocalText &text,
                                       const AdviceRule &rule)
{
    static const QRegularExpression braces(QStringLiteral("\\{([^{}]*)\\}"));
    static const QRegularExpression form(QStringLiteral("^[a-z0-9_]+$"));
    for (const QString &language : {text.zh, text.en}) {
        auto match = braces.globalMatch(language);
        while (match.hasNext()) {
            const QString name = match.next().captured(1);
            const bool effect = name.startsWith(QLatin1String("effect_"));
            const bool list = name == QLatin1String("names") || name == QLatin1String("count");
            if (!form.match(name).hasMatch() || (effect && !ownPlaceholders().contains(name)))
                node.fault(key, Texts::tr("“{%1}” is no placeholder.").arg(name));
            else if (effect && rule.effectUnit.isEmpty())
                node.fault(key, Texts::tr("“{%1}” needs an effect_unit.").arg(name));
            else if (list && rule.each.isEmpty())
                node.fault(key, Texts::tr("“{%1}” needs an “each”.").arg(name));
            else if (!ownPlaceholders().contains(name))
                referAction(node, key, node.pathOf(key), rule, name);
        }
    }
}

} // namespace shopglass
