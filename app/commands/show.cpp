#include "app/commands/command.h"
#include "models/buyers/buyerview.h"
#include "models/indicators/ownexpression.h"
#include "models/products/flywheelview.h"
#include "models/products/opportunityview.h"
#include "models/report/actionboards.h"
#include "models/report/growthsections.h"
#include "models/report/launchparts.h"
#include "models/report/livesections.h"
#include "models/report/markdownwriter.h"
#include "models/report/programmesections.h"
#include "models/report/promotionreport.h"
#include "models/report/tradingsections.h"
#include "models/scoreboards/scoreboardview.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ShowCommand)
};

struct ViewEntry
{
    QLatin1String id;
    QJsonObject (*json)(const ViewSet &);
    std::vector<Section> (*sections)(const ViewSet &, const TextContext &);
};

QJsonObject scoresJson(const ViewSet &views)
{
    QJsonObject json = toJson(views.scores);
    json.insert(QStringLiteral("change"), toJson(views.scoreChange));
    return json;
}

QJsonObject launchesJson(const ViewSet &views)
{
    QJsonObject json = toJson(views.launches);
    json.insert(QStringLiteral("board"), toJson(*views.launchBoard, views.launches));
    return json;
}

const std::array<ViewEntry, 16> &viewEntries()
{
    static const std::array<ViewEntry, 16> entries{{
        {QLatin1String("overview"), [](const ViewSet &v) { return toJson(v.overview); }, overviewSections},
        {QLatin1String("scores"), &scoresJson, scoreSections},
        {QLatin1String("channels"), [](const ViewSet &v) { return toJson(v.channels); }, channelSections},
        {QLatin1String("launches"), &launchesJson, launchSections},
        {QLatin1String("promotions"), [](const ViewSet &v) { return toJson(v.promotions); }, promotionBoard},
        {QLatin1String("buyers"), [](const ViewSet &v) { return toJson(*v.buyers); }, buyerSections},
        {QLatin1String("products"), [](const ViewSet &v) { return toJson(*v.flywheel); }, flywheelSections},
        {QLatin1String("opportunities"), [](const ViewSet &v) { return toJson(*v.opportunities); },
         opportunitySections},
        {QLatin1String("scoreboards"), [](const ViewSet &v) { return toJson(*v.scoreboards); },
         scoreboardSections},
        {QLatin1String("programmes"), [](const ViewSet &v) { return toJson(v.programmes); },
         programmeSections},
        {QLatin1String("actions"), [](const ViewSet &v) { return toJson(v.actions); }, actionSections},
        {QLatin1String("live"), [](const ViewSet &v) { return toJson(v.live); }, liveChapter},
        {QLatin1String("content"), [](const ViewSet &v) { return toJson(v.content); }, contentBoardSections},
        {QLatin1String("prices"), [](const ViewSet &v) { return toJson(v.prices); }, priceSections},
        {QLatin1String("influencers"), [](const ViewSet &v) { return toJson(v.influencers); },
         influencerSections},
        {QLatin1String("reconciliation"), [](const ViewSet &v) { return toJson(v.reconciliation); },
         reconciliationSections},
    }};
    return entries;
}

int showSession(const CommandLine &line, const ViewSet &views, const QString &id, const TextContext &text)
{
    const SessionReview *session = views.live.find(id);
    if (line.positional().value(0) != QLatin1String("live"))
        return fail({Texts::tr("--session belongs to show live."), {}, ErrorKind::Usage});
    if (!session)
        return fail({Texts::tr("No session “%1” began in this period. show live lists them.").arg(id),
                     {},
                     ErrorKind::Usage});
    if (line.json())
        printJson(toJson(*session));
    else
        printLine(markdownSections({liveReviewSection(views, *session, text)}));
    return ExitOk;
}

/// The launches of one product that the page shows, each with all that is known of it.
int showLaunchesOf(const CommandLine &line, const ViewSet &views, const QString &id, const TextContext &text)
{
    if (line.positional().value(0) != QLatin1String("launches"))
        return fail({Texts::tr("--product belongs to show launches."), {}, ErrorKind::Usage});
    const LaunchView &view = views.launches;
    QJsonArray launches;
    std::vector<Section> sections;
    for (std::size_t i = 0; i < view.launches.size(); ++i) {
        if (view.launches[i].productId != id)
            continue;
        QJsonObject launch = toJson(view.launches[i]);
        launch.insert(QStringLiteral("detail"),
                      toJson(views.launchBoard->details[i], views.launchBoard->rules));
        launches.append(launch);
        sections.push_back(launchDetailSection(views, i, text));
    }
    if (sections.empty())
        return fail({Texts::tr("No launch of the product “%1” began in this period or is still inside its "
                               "window. show launches lists them.")
                         .arg(id),
                     {},
                     ErrorKind::Usage});
    if (line.json())
        printJson({{QStringLiteral("store"), view.store},
                   {QStringLiteral("as_of"), view.asOf.iso()},
                   {QStringLiteral("product_id"), id},
                   {QStringLiteral("launches"), launches}});
    else
        printLine(markdownSections(sections));
    return ExitOk;
}

/// Refuses a name that no rule has, with those that are spelled much like it.
std::optional<Error> whyNotFault(const ActionView &view, const QString &rule)
{
    QStringList known;
    for (const Action &action : view.actions)
        known.append(action.rule);
    for (const SilentRule &silent : view.silent)
        known.append(silent.rule);
    if (rule == QLatin1String("all") || known.contains(rule))
        return {};
    const QStringList near = namesLike(rule, known);
    const QString sentence = Texts::tr("There is no rule \"%1\".").arg(rule);
    const QString help = near.isEmpty() ? Texts::tr("--why-not all lists the silent rules with their names.")
                                        : Texts::tr("Did you mean %1?").arg(near.join(QStringLiteral(", ")));
    return Error{sentence + QLatin1Char(' ') + help, {}, ErrorKind::Usage};
}

int showActions(const CommandLine &line, const ViewSet &views, const ViewEntry &entry, const QString &whyNot,
                const TextContext &text)
{
    if (const auto fault = whyNotFault(views.actions, whyNot))
        return fail(*fault);
    if (line.json())
        printJson(entry.json(views));
    else
        printLine(markdownSections(
            {whyNotSection(views, whyNot == QLatin1String("all") ? QString() : whyNot, text)}));
    return ExitOk;
}

} // namespace

int runShow(const QStringList &arguments)
{
    CommandLine line(
        QStringLiteral("show overview|scores|channels|live|content|prices|influencers|launches|promotions|"
                       "buyers|products|opportunities|scoreboards|programmes|actions|coverage|"
                       "reconciliation|audit"),
        Texts::tr("Prints one view of a store, or the audit of all stores."));
    line.addWorkspaceOptions();
    line.addPeriodOptions();
    line.addJsonOption();
    addRollupOption(line);
    line.parser().addOption({QStringLiteral("session"),
                             Texts::tr("Of live: the review of one session, by its number in the list."),
                             QStringLiteral("ID")});
    line.parser().addOption(
        {QStringLiteral("why-not"),
         Texts::tr("Of actions: why a rule is silent, with the figures it looks at; all of them for all."),
         QStringLiteral("RULE|all")});
    line.parser().addOption({QStringLiteral("product"),
                             Texts::tr("Of launches: all that is known of the launches of one product."),
                             QStringLiteral("ID")});
    line.parser().addPositionalArgument(QStringLiteral("VIEW"), Texts::tr("Which view."));
    if (const auto code = line.parse(arguments))
        return *code;
    const QString name = line.positional().value(0);
    if (name == QLatin1String("audit") && line.positional().size() == 1)
        return showAudit(line);
    if (name == QLatin1String("coverage") && line.positional().size() == 1)
        return showCoverage(line);
    for (const ViewEntry &entry : viewEntries()) {
        if (entry.id != name || line.positional().size() != 1)
            continue;
        const auto loaded = loadStore(line);
        if (!loaded)
            return fail(loaded.error());
        const ViewSet views = buildViews(loaded->context);
        if (const QString session = line.value(QStringLiteral("session")); !session.isEmpty())
            return showSession(line, views, session, loaded->text);
        if (const QString product = line.value(QStringLiteral("product")); !product.isEmpty())
            return showLaunchesOf(line, views, product, loaded->text);
        const QString whyNot = line.value(QStringLiteral("why-not"));
        if (line.isSet(QStringLiteral("why-not")) && name == QLatin1String("actions"))
            return showActions(line, views, entry, whyNot, loaded->text);
        if (line.json())
            printJson(entry.json(views));
        else
            printLine(markdownSections(entry.sections(views, loaded->text)));
        return ExitOk;
    }
    return fail({Texts::tr("\"%1\" is no view. Choose overview, scores, channels, live, content, prices, "
                           "influencers, launches, promotions, buyers, products, opportunities, scoreboards, "
                           "programmes, actions, coverage, reconciliation or audit.")
                     .arg(name),
                 {},
                 ErrorKind::Usage});
}

} // namespace shopglass
