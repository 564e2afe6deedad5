#include "app/commands/scorelines.h"

#include "app/commands/keptvalues.h"
#include "models/import/scoreentry.h"
#include "models/report/wording.h"
#include "models/scores/scorebenefits.h"
#include "models/store/documentstore.h"

#include <QCoreApplication>

#include <algorithm>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ScoreLineCommand)
};

const ScoreRule *ruleOf(const Rulebook &rulebook, const ScoreBenefit &benefit)
{
    const auto rule = std::ranges::find_if(rulebook.scores(), [&](const ScoreRule &candidate) {
        return candidate.current && candidate.score == benefit.score;
    });
    return rule == rulebook.scores().end() ? nullptr : &*rule;
}

/// Where a line comes from: "typed", "published"; null without one.
QJsonObject jsonOf(const ScoreBenefit &benefit, std::optional<double> typed)
{
    const std::optional<double> line = typed ? typed : benefit.line;
    return {{QStringLiteral("id"), benefit.id},
            {QStringLiteral("score"), benefit.score},
            {QStringLiteral("name"),
             QJsonObject{{QStringLiteral("zh"), benefit.name.zh}, {QStringLiteral("en"), benefit.name.en}}},
            {QStringLiteral("line"), line ? QJsonValue(*line) : QJsonValue()},
            {QStringLiteral("line_typed"), typed.has_value()}};
}

int list(const CommandLine &line, const Workspace &workspace, const Store &store, const Services &services)
{
    const auto documents = documentsOf(workspace, store.id);
    if (!documents)
        return fail(documents.error());
    std::vector<KeptLine> lines;
    for (const ScoreBenefit &benefit : services.rulebook->scoreBenefits()) {
        const ScoreRule *rule = ruleOf(*services.rulebook, benefit);
        if (!rule)
            continue;
        const std::optional<double> typed = typedLine(&*documents, benefit, *rule);
        const std::optional<double> known = typed ? typed : benefit.line;
        const QString shown = known ? scoreText(*known, rule->scaleStep) : Texts::tr("not published");
        lines.push_back(
            {jsonOf(benefit, typed), {benefit.id, benefit.score, shown, local(benefit.name, listText())}});
    }
    return listKept(line, store, QStringLiteral("lines"), lines);
}

int drop(const CommandLine &line, Workspace &workspace, const Store &store, const QString &benefit)
{
    return dropKept(line, workspace, store,
                    {benefitLineKind(),
                     benefit,
                     {{QStringLiteral("id"), benefit}},
                     Texts::tr("The line of %1 is forgotten.").arg(benefit),
                     Texts::tr("No line of %1 was kept.").arg(benefit)});
}

int keep(const CommandLine &line, Workspace &workspace, const Store &store, const Services &services,
         const ScoreBenefit &benefit)
{
    const QString text = line.positional().at(2);
    const auto value = scoreFromText(text);
    if (!value)
        return fail(
            {Texts::tr("\"%1\" is no score. Write a number such as 4.60. Nothing was stored.").arg(text),
             {},
             ErrorKind::Refused});
    const ScoreRule *rule = ruleOf(*services.rulebook, benefit);
    Q_ASSERT(rule); // the rulebook refuses benefits of scores without a current version
    const auto document = benefitLineDocument(benefit, *rule, *value);
    if (!document)
        return fail(document.error());
    if (const auto kept = keepDocument(workspace, store.id, DocumentScope::Store, *document, *services.clock);
        !kept)
        return fail(kept.error());
    if (line.json())
        printJson(jsonOf(benefit, *value));
    else
        printLine(Texts::tr("The line of %1 is %2. 'shopglass scores line %1 none' forgets it.")
                      .arg(benefit.id, scoreText(*value, rule->scaleStep)));
    return ExitOk;
}

} // namespace

int runScoreLine(const CommandLine &line, Workspace &workspace, const Store &store)
{
    const auto services = Services::make();
    if (!services)
        return fail(services.error());
    const QString id = line.positional().value(1);
    if (id.isEmpty())
        return list(line, workspace, store, *services);
    const auto &benefits = services->rulebook->scoreBenefits();
    const auto benefit = std::ranges::find(benefits, id, &ScoreBenefit::id);
    if (benefit == benefits.end()) {
        QStringList known;
        for (const ScoreBenefit &one : benefits)
            known.append(one.id);
        return fail({Texts::tr("There is no benefit \"%1\". The rulebook has: %2.")
                         .arg(id, known.join(QStringLiteral(", "))),
                     {},
                     ErrorKind::Usage});
    }
    if (line.positional().value(2) == QLatin1String("none"))
        return drop(line, workspace, store, id);
    return keep(line, workspace, store, *services, *benefit);
}

} // namespace shopglass
