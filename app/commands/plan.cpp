// The plan of a score: targets for its indicators, set, shown with progress, dropped.

#include "app/commands/command.h"
#include "models/report/markdownwriter.h"
#include "models/report/plansections.h"
#include "models/rulebook/scorerules.h"
#include "models/scores/whatif.h"
#include "models/store/documentstore.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(PlanCommand)
};

/// Days until a target is due when no day is named.
constexpr int UsualDays = 30;

const ScoreCard *cardOf(const ScoreView &scores, const QString &score)
{
    const auto found = std::ranges::find(scores.cards, score, &ScoreCard::score);
    return found == scores.cards.end() ? nullptr : &*found;
}

/// "97%" and "0.97" are the same for a rate; nothing else has percents.
Result<double> numberOf(const QString &text, const QString &indicator, const ScoreGap *gap)
{
    QString digits = text.mid(text.lastIndexOf(u'=') + 1).trimmed();
    const bool percents = digits.endsWith(u'%');
    if (percents)
        digits.chop(1);
    bool good = false;
    const double number = digits.toDouble(&good);
    if (!good || indicator.isEmpty())
        return Error{
            Texts::tr("Write a target as INDICATOR=VALUE, e.g. pickup_within_48h_rate=97%; \"%1\" is "
                      "not of that form. Nothing was changed.")
                .arg(text),
            {},
            ErrorKind::Usage};
    if (percents && gap && gap->value.unit != Unit::Ratio)
        return Error{
            Texts::tr("\"%1\" has a % sign, but %2 is no rate. Write the number alone. Nothing was changed.")
                .arg(text, indicator),
            {},
            ErrorKind::Usage};
    return percents ? number / 100.0 : number;
}

Result<ScorePlan> typedPlan(const CommandLine &line, const ScoreCard &card, Day today)
{
    const auto due = line.dayOption(QStringLiteral("due"));
    if (!due)
        return due.error();
    ScorePlan plan;
    plan.score = card.score;
    plan.madeOn = today;
    for (const QString &text : line.values(QStringLiteral("target"))) {
        const QString indicator = text.left(std::max<qsizetype>(0, text.lastIndexOf(u'='))).trimmed();
        const ScoreGap *gap = gapOf(card, indicator);
        const auto number = numberOf(text, indicator, gap);
        if (!number)
            return number.error();
        const auto now = gap && gap->value.hasValue() ? std::optional(gap->value.value) : std::nullopt;
        plan.targets.push_back({indicator, now, *number, due->value_or(today.plus(UsualDays))});
    }
    if (const auto fits = checkPlan(plan, card); !fits)
        return fits.error();
    return plan;
}

int show(const CommandLine &line, const LoadedStore &loaded, const ScoreView &scores, const QString &only)
{
    std::vector<PlanView> plans;
    int code = ExitOk;
    for (const ScoreCard &card : scores.cards) {
        if (!only.isEmpty() && card.score != only)
            continue;
        const auto plan = keptPlan(loaded.context.documents.get(), card.score);
        if (!plan)
            code = fail(plan.error());
        else if (*plan)
            plans.push_back(readPlan(**plan, card, loaded.context.today));
    }
    if (line.json()) {
        QJsonArray rows;
        for (const PlanView &plan : plans)
            rows.append(toJson(plan));
        printJson({{QStringLiteral("store"), scores.store},
                   {QStringLiteral("as_of"), scores.asOf.iso()},
                   {QStringLiteral("plans"), rows}});
    } else if (!plans.empty()) {
        printLine(markdownSections(planSections(plans, loaded.text)));
    } else if (code == ExitOk && !line.quiet()) {
        printMessage(
            Texts::tr("There is no plan yet. 'shopglass plan set --target INDICATOR=VALUE' makes one."));
    }
    return code;
}

int set(const CommandLine &line, const LoadedStore &loaded, const ScoreView &scores)
{
    const QString score = line.value(QStringLiteral("score"));
    const ScoreCard *card = cardOf(scores, score);
    Q_ASSERT(card);
    auto plan = typedPlan(line, *card, loaded.context.today);
    if (!plan)
        return fail(plan.error());
    const auto earlier = keptPlan(loaded.context.documents.get(), score);
    // What cannot be read is replaced.
    if (earlier && *earlier)
        *plan = joinedPlan(**earlier, *plan);
    estimateTotals(*plan, *card, *currentRule(*loaded.context.rulebook, score));
    auto workspace = line.openWorkspace(Workspace::Mode::ReadWrite);
    if (!workspace)
        return fail(workspace.error());
    const auto kept = keepDocument(*workspace, loaded.context.columns->store.id, DocumentScope::Store,
                                   toDocument(*plan), *loaded.services.clock);
    if (!kept)
        return fail(kept.error());
    const PlanView view = readPlan(*plan, *card, loaded.context.today);
    if (line.json())
        printJson({{QStringLiteral("store"), scores.store},
                   {QStringLiteral("as_of"), scores.asOf.iso()},
                   {QStringLiteral("plans"), QJsonArray{toJson(view)}}});
    else
        printLine(markdownSections(planSections(std::vector<PlanView>{view}, loaded.text)));
    return ExitOk;
}

int drop(const CommandLine &line)
{
    auto workspace = line.openWorkspace(Workspace::Mode::ReadWrite);
    if (!workspace)
        return fail(workspace.error());
    const auto store = line.chooseStore(*workspace);
    if (!store)
        return fail(store.error());
    const QString score = line.value(QStringLiteral("score"));
    const auto dropped = dropDocument(*workspace, store->id, DocumentScope::Store, planKind(), score);
    if (!dropped)
        return fail(dropped.error());
    if (line.json())
        printJson({{QStringLiteral("store"), store->name},
                   {QStringLiteral("score"), score},
                   {QStringLiteral("dropped"), *dropped}});
    else if (!line.quiet())
        printMessage(*dropped ? Texts::tr("The plan of %1 was dropped.").arg(score)
                              : Texts::tr("There was no plan of %1.").arg(score));
    return ExitOk;
}

} // namespace

int runPlan(const QStringList &arguments)
{
    CommandLine line(
        QStringLiteral("plan set|show|drop"),
        Texts::tr("Keeps targets for the indicators of a score and shows how far they have come."));
    line.addWorkspaceOptions();
    line.addPeriodOptions();
    line.addJsonOption();
    QCommandLineParser &parser = line.parser();
    parser.addPositionalArgument(QStringLiteral("WHAT"), Texts::tr("set, show or drop."));
    parser.addOption({QStringLiteral("score"),
                      Texts::tr("product_score, store_score (default) or reputation_score."),
                      QStringLiteral("SCORE"), QStringLiteral("store_score")});
    parser.addOption(
        {QStringLiteral("target"),
         Texts::tr("With set: an indicator's target in its unit, e.g. pickup_within_48h_rate=97%; may "
                   "be given several times. Targets of other indicators stay."),
         QStringLiteral("INDICATOR=VALUE")});
    parser.addOption({QStringLiteral("due"),
                      Texts::tr("With set: the day by which, YYYY-MM-DD; in 30 days if left out."),
                      QStringLiteral("DAY")});
    if (const auto code = line.parse(arguments))
        return *code;
    const QString what = line.positional().value(0);
    const QString score = line.value(QStringLiteral("score"));
    const QStringList verbs{QStringLiteral("set"), QStringLiteral("show"), QStringLiteral("drop")};
    if (line.positional().size() != 1 || !verbs.contains(what))
        return fail({Texts::tr("Write: shopglass plan set, show or drop."), {}, ErrorKind::Usage});
    const QStringList scores{QStringLiteral("product_score"), QStringLiteral("store_score"),
                             QStringLiteral("reputation_score")};
    if (!scores.contains(score))
        return fail(
            {Texts::tr("\"%1\" is no score. Use product_score, store_score or reputation_score.").arg(score),
             {},
             ErrorKind::Usage});
    if (what == QLatin1String("drop"))
        return drop(line);
    const auto loaded = loadStore(line);
    if (!loaded)
        return fail(loaded.error());
    const ScoreView view = buildScoreView(Evaluator(loaded->context));
    if (what == QLatin1String("set"))
        return set(line, *loaded, view);
    return show(line, *loaded, view, line.isSet(QStringLiteral("score")) ? score : QString());
}

} // namespace shopglass
