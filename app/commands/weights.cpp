// The weights of a score: shown, accepted, worked out from official values, typed, dropped.

#include "app/commands/command.h"
#include "models/report/markdownwriter.h"
#include "models/report/plansections.h"
#include "models/rulebook/scorerules.h"
#include "models/scores/whatif.h"
#include "models/store/documentstore.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(WeightsCommand)
};

/// What every verb begins with.
struct Ground
{
    Services services;
    Workspace workspace;
    Store store;
    const ScoreRule *rule = nullptr; ///< of the rulebook in services
    TextContext text;
};

Result<Ground> groundOf(const CommandLine &line, Workspace::Mode mode)
{
    auto services = Services::make();
    if (!services)
        return services.error();
    const QString score = line.value(QStringLiteral("score"));
    const ScoreRule *rule = currentRule(*services->rulebook, score);
    if (!rule)
        return Error{
            Texts::tr("\"%1\" is no score. Use product_score, store_score or reputation_score.").arg(score),
            {},
            ErrorKind::Usage};
    auto workspace = line.openWorkspace(mode);
    if (!workspace)
        return workspace.error();
    auto store = line.chooseStore(*workspace);
    if (!store)
        return store.error();
    const Language language
        = QLocale().language() == QLocale::Chinese ? Language::Chinese : Language::English;
    return Ground{std::move(*services), std::move(*workspace), std::move(*store), rule, {language}};
}

Result<ImpliedReading> impliedOf(Ground &ground)
{
    const auto columns = loadColumns(ground.workspace, ground.store);
    if (!columns)
        return columns.error();
    return readImpliedWeights(**columns, *ground.rule, ground.services.clock->today());
}

QJsonValue orNull(const std::optional<ScoreWeights> &weights)
{
    return weights ? QJsonValue(toJson(*weights)) : QJsonValue();
}

int show(const CommandLine &line, Ground &ground)
{
    const auto documents = documentsOf(ground.workspace, ground.store.id);
    if (!documents)
        return fail(documents.error());
    const auto implied = impliedOf(ground);
    if (!implied)
        return fail(implied.error());
    const KeptWeights kept = keptWeights(&*documents, *ground.rule);
    const Day today = ground.services.clock->today();
    if (line.json())
        printJson({{QStringLiteral("store"), ground.store.name},
                   {QStringLiteral("score"), ground.rule->score},
                   {QStringLiteral("weights"), orNull(kept.weights)},
                   {QStringLiteral("ignored"), kept.ignored},
                   {QStringLiteral("example"), orNull(exampleWeights(*ground.rule, today))},
                   {QStringLiteral("implied"), toJson(*implied)}});
    else
        printLine(
            markdownSections({weightsSection(*ground.rule, kept, *ground.services.catalogue, ground.text),
                              impliedSection(*ground.rule, *implied, ground.text)}));
    return ExitOk;
}

/// Keeps what fits the rule and says so.
int keep(const CommandLine &line, Ground &ground, const Result<ScoreWeights> &weights)
{
    if (!weights)
        return fail(weights.error());
    if (const auto fits = checkWeights(*weights, *ground.rule); !fits)
        return fail(fits.error());
    const auto kept = keepDocument(ground.workspace, ground.store.id, DocumentScope::Store,
                                   toDocument(*weights), *ground.services.clock);
    if (!kept)
        return fail(kept.error());
    if (line.json())
        printJson({{QStringLiteral("store"), ground.store.name},
                   {QStringLiteral("score"), ground.rule->score},
                   {QStringLiteral("weights"), toJson(*weights)}});
    else if (!line.quiet())
        printMessage(Texts::tr("Estimated totals of %1 now use %2.")
                         .arg(ground.rule->score, weightOriginText(weights->origin)));
    return ExitOk;
}

Result<ScoreWeights> exampleOf(const Ground &ground)
{
    auto weights = exampleWeights(*ground.rule, ground.services.clock->today());
    if (weights)
        return *std::move(weights);
    return Error{
        Texts::tr("The rulebook has no example weights for %1, because none of our indicators belongs to "
                  "it. Nothing was changed.")
            .arg(ground.rule->score),
        {},
        ErrorKind::Refused};
}

/// The dimension of an indicator that is written alone.
QString dimensionOf(const ScoreRule &rule, const QString &indicator)
{
    for (const ScoreDimension &dimension : rule.dimensions) {
        if (std::ranges::find(dimension.indicators, indicator, &ScoreIndicator::indicator)
            != dimension.indicators.end())
            return dimension.id;
    }
    return {};
}

/// All of them, for a sentence.
QString indicatorsOf(const ScoreRule &rule)
{
    QStringList ids;
    for (const ScoreDimension &dimension : rule.dimensions) {
        for (const ScoreIndicator &indicator : dimension.indicators)
            ids.append(indicator.indicator);
    }
    return ids.isEmpty() ? Texts::tr("none") : ids.join(QStringLiteral(", "));
}

Result<ScoreWeights> typedWeights(const CommandLine &line, const Ground &ground)
{
    ScoreWeights weights{
        WeightOrigin::Typed, ground.rule->score, ground.rule->version, ground.services.clock->today(), {}};
    for (const QString &text : line.values(QStringLiteral("weight"))) {
        const qsizetype equals = text.lastIndexOf(u'=');
        bool number = false;
        const double weight = text.mid(equals + 1).trimmed().toDouble(&number);
        if (equals <= 0 || !number)
            return Error{
                Texts::tr("Write a weight as INDICATOR=NUMBER, e.g. quality_refund_rate=0.4; \"%1\" is "
                          "not of that form. Nothing was changed.")
                    .arg(text),
                {},
                ErrorKind::Usage};
        const QString name = text.left(equals).trimmed();
        const qsizetype slash = name.indexOf(u'/');
        const QString indicator = name.mid(slash + 1);
        const QString dimension = slash > 0 ? name.left(slash) : dimensionOf(*ground.rule, indicator);
        if (dimension.isEmpty())
            return Error{Texts::tr("\"%1\" is no indicator of %2; it has %3. Nothing was changed.")
                             .arg(indicator, ground.rule->score, indicatorsOf(*ground.rule)),
                         {},
                         ErrorKind::Refused};
        weights.weights.push_back({dimension, indicator, weight});
    }
    return weights;
}

int imply(const CommandLine &line, Ground &ground)
{
    const auto implied = impliedOf(ground);
    if (!implied)
        return fail(implied.error());
    const Section section = impliedSection(*ground.rule, *implied, ground.text);
    const bool accepts = line.isSet(QStringLiteral("accept"));
    if (accepts && !implied->weights)
        return fail({section.sentences.join(QLatin1Char(' ')), {}, ErrorKind::Refused});
    if (accepts)
        return keep(line, ground,
                    acceptableWeights(*implied->weights, *ground.rule, ground.services.clock->today()));
    if (line.json())
        printJson({{QStringLiteral("store"), ground.store.name},
                   {QStringLiteral("score"), ground.rule->score},
                   {QStringLiteral("implied"), toJson(*implied)}});
    else
        printLine(markdownSections({section}));
    return ExitOk;
}

int drop(const CommandLine &line, Ground &ground)
{
    const auto dropped = dropDocument(ground.workspace, ground.store.id, DocumentScope::Store,
                                      scoreWeightsKind(), ground.rule->score);
    if (!dropped)
        return fail(dropped.error());
    if (line.json())
        printJson({{QStringLiteral("store"), ground.store.name},
                   {QStringLiteral("score"), ground.rule->score},
                   {QStringLiteral("dropped"), *dropped}});
    else if (!line.quiet())
        printMessage(*dropped
                         ? Texts::tr("The weights of %1 were dropped; there is no estimated total any more.")
                               .arg(ground.rule->score)
                         : Texts::tr("No weights of %1 were kept.").arg(ground.rule->score));
    return ExitOk;
}

} // namespace

int runWeights(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("weights show|accept|imply|type|drop"),
                     Texts::tr("Shows and chooses the weights that make an estimated total of a score."));
    line.addWorkspaceOptions();
    line.addJsonOption();
    QCommandLineParser &parser = line.parser();
    parser.addPositionalArgument(
        QStringLiteral("WHAT"),
        Texts::tr(
            "show; accept the example weights; imply (work them out from official values); type; drop."));
    parser.addOption({QStringLiteral("score"),
                      Texts::tr("product_score, store_score (default) or reputation_score."),
                      QStringLiteral("SCORE"), QStringLiteral("store_score")});
    parser.addOption(
        {QStringLiteral("weight"),
         Texts::tr("With type: an indicator's weight, e.g. delivery_hours=0.2; those left out weigh "
                   "nothing, and all must add up to 1."),
         QStringLiteral("INDICATOR=NUMBER")});
    parser.addOption({QStringLiteral("accept"), Texts::tr("With imply: use the weights from now on.")});
    if (const auto code = line.parse(arguments))
        return *code;
    const QString what = line.positional().value(0);
    const QStringList verbs{QStringLiteral("show"), QStringLiteral("accept"), QStringLiteral("imply"),
                            QStringLiteral("type"), QStringLiteral("drop")};
    if (line.positional().size() != 1 || !verbs.contains(what))
        return fail(
            {Texts::tr("Write: shopglass weights show, accept, imply, type or drop."), {}, ErrorKind::Usage});
    const bool reads = what == QLatin1String("show")
        || (what == QLatin1String("imply") && !line.isSet(QStringLiteral("accept")));
    auto ground = groundOf(line, reads ? Workspace::Mode::ReadOnly : Workspace::Mode::ReadWrite);
    if (!ground)
        return fail(ground.error());
    if (what == QLatin1String("show"))
        return show(line, *ground);
    if (what == QLatin1String("imply"))
        return imply(line, *ground);
    if (what == QLatin1String("drop"))
        return drop(line, *ground);
    return keep(line, *ground,
                what == QLatin1String("accept") ? exampleOf(*ground) : typedWeights(line, *ground));
}

} // namespace shopglass
