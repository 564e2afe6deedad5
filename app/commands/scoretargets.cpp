#include "app/commands/scoretargets.h"

#include "models/indicators/ownindicator.h"
#include "models/report/wording.h"
#include "models/rulebook/scorerules.h"
#include "models/scores/owntargets.h"
#include "models/store/documentstore.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ScoreTargetCommand)
};

const QString &storeScore()
{
    static const QString score = QStringLiteral("store_score");
    return score;
}

QJsonObject jsonOf(const QString &indicator, std::optional<double> target)
{
    return {{QStringLiteral("indicator"), indicator},
            {QStringLiteral("target"), target ? QJsonValue(*target) : QJsonValue()},
            {QStringLiteral("own"), target.has_value()}};
}

int list(const CommandLine &line, const Workspace &workspace, const Store &store, const Services &services,
         const ScoreRule &rule)
{
    const auto documents = documentsOf(workspace, store.id);
    if (!documents)
        return fail(documents.error());
    const TextContext text{QLocale().language() == QLocale::Chinese ? Language::Chinese : Language::English};
    QJsonArray rows;
    for (const QString &id : targetless(rule, *services.catalogue)) {
        const Indicator &indicator = *services.catalogue->find(id);
        const std::optional<double> target = ownTarget(&*documents, id);
        rows.append(jsonOf(id, target));
        if (!line.json())
            printLine(QStringList{id, target ? targetText(*target, indicator.unit) : Texts::tr("none"),
                                  local(indicator.name, text)}
                          .join(u'\t'));
    }
    if (line.json())
        printJson({{QStringLiteral("store"), store.name}, {QStringLiteral("targets"), rows}});
    return ExitOk;
}

int drop(const CommandLine &line, Workspace &workspace, const Store &store, const QString &indicator)
{
    const auto dropped = dropDocument(workspace, store.id, DocumentScope::Store, ownTargetKind(), indicator);
    if (!dropped)
        return fail(dropped.error());
    if (line.json())
        printJson({{QStringLiteral("indicator"), indicator}, {QStringLiteral("dropped"), *dropped}});
    else
        printLine(*dropped ? Texts::tr("The target of %1 is forgotten.").arg(indicator)
                           : Texts::tr("No target of %1 was kept.").arg(indicator));
    return ExitOk;
}

int keep(const CommandLine &line, Workspace &workspace, const Store &store, const Services &services,
         const ScoreRule &rule, const QString &id)
{
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
        printJson(jsonOf(id, *target));
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
    const ScoreRule *rule = currentRule(*services->rulebook, storeScore());
    Q_ASSERT(rule); // the built-in rulebook has one
    const QString id = line.positional().value(1);
    if (id.isEmpty())
        return list(line, workspace, store, *services, *rule);
    if (line.positional().value(2) == QLatin1String("none"))
        return drop(line, workspace, store, id);
    return keep(line, workspace, store, *services, *rule, id);
}

} // namespace shopglass
