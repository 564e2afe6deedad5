#include "app/commands/scoretargets.h"

#include "app/commands/keptvalues.h"
#include "models/indicators/ownindicator.h"
#include "models/report/wording.h"
#include "models/rulebook/scorerules.h"
#include "models/scores/owntargets.h"
#include "models/store/documentstore.h"
#include "models/store/scorehistory.h"

#include <QCoreApplication>

#include <algorithm>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ScoreTargetCommand)
};

QJsonObject jsonOf(const ScoreRule &rule, const QString &indicator, std::optional<double> target)
{
    return {{QStringLiteral("score"), rule.score},
            {QStringLiteral("indicator"), indicator},
            {QStringLiteral("target"), target ? QJsonValue(*target) : QJsonValue()},
            {QStringLiteral("own"), target.has_value()}};
}

/// The rules that hold now of scores that take targets.
Result<std::vector<const ScoreRule *>> rulesWithTargets(const Workspace &workspace, const Store &store,
                                                        const Rulebook &rulebook)
{
    std::vector<const ScoreRule *> rules;
    for (const ScoreRule &rule : rulebook.scores()) {
        if (!rule.current)
            continue;
        const auto official = scoreHistory(workspace, store.id, rule.score);
        if (!official)
            return official.error();
        if (takesOwnTargets(rule, !official->empty()))
            rules.push_back(&rule);
    }
    return rules;
}

int list(const CommandLine &line, const Workspace &workspace, const Store &store, const Services &services)
{
    const auto rules = rulesWithTargets(workspace, store, *services.rulebook);
    if (!rules)
        return fail(rules.error());
    const auto documents = documentsOf(workspace, store.id);
    if (!documents)
        return fail(documents.error());
    std::vector<KeptLine> lines;
    for (const ScoreRule *rule : *rules) {
        for (const QString &id : targetless(*rule, *services.catalogue)) {
            const Indicator &indicator = *services.catalogue->find(id);
            const std::optional<double> target = ownTarget(&*documents, rule->score, id);
            const QString shown = target ? targetText(*target, indicator.unit) : Texts::tr("none");
            lines.push_back(
                {jsonOf(*rule, id, target), {rule->score, id, shown, local(indicator.name, listText())}});
        }
    }
    return listKept(line, store, QStringLiteral("targets"), lines);
}

int drop(const CommandLine &line, Workspace &workspace, const Store &store, const ScoreRule &rule,
         const QString &indicator)
{
    return dropKept(line, workspace, store,
                    {ownTargetKind(),
                     ownTargetId(rule.score, indicator),
                     {{QStringLiteral("indicator"), indicator}},
                     Texts::tr("The target of %1 is forgotten.").arg(indicator),
                     Texts::tr("No target of %1 was kept.").arg(indicator)});
}

int keep(const CommandLine &line, Workspace &workspace, const Store &store, const Services &services,
         const ScoreRule &rule, const QString &id)
{
    const auto rules = rulesWithTargets(workspace, store, *services.rulebook);
    if (!rules)
        return fail(rules.error());
    if (std::ranges::find(*rules, &rule) == rules->end())
        return fail(
            {Texts::tr("No official value of %1 is stored, so it takes no target of your own. Import the "
                       "score export or type a value in with 'shopglass scores enter'. Nothing was "
                       "stored.")
                 .arg(rule.score),
             {},
             ErrorKind::Refused});
    const Indicator *indicator = services.catalogue->find(id);
    const Unit unit = indicator ? indicator->unit : Unit::Count;
    const QString text = line.positional().value(2);
    const auto target = targetFromText(text, unit);
    if (!target)
        return fail(target.error());
    const auto document = ownTargetDocument(rule, *services.catalogue, id, *target);
    if (!document)
        return fail(document.error());
    if (const auto kept = keepDocument(workspace, store.id, DocumentScope::Store, *document, *services.clock);
        !kept)
        return fail(kept.error());
    if (line.json())
        printJson(jsonOf(rule, id, *target));
    else
        printLine(Texts::tr("The target of %1 is %2, your own. 'shopglass scores target %1 none' forgets it.")
                      .arg(id, targetText(*target, unit)));
    return ExitOk;
}

} // namespace

int runScoreTarget(const CommandLine &line, Workspace &workspace, const Store &store)
{
    const auto services = Services::make();
    if (!services)
        return fail(services.error());
    const QString id = line.positional().value(1);
    if (id.isEmpty())
        return list(line, workspace, store, *services);
    const ScoreRule *rule = currentRule(*services->rulebook, line.value(QStringLiteral("score")));
    Q_ASSERT(rule); // the built-in rulebook has one of each score
    if (line.positional().value(2) == QLatin1String("none"))
        return drop(line, workspace, store, *rule, id);
    return keep(line, workspace, store, *services, *rule, id);
}

} // namespace shopglass
