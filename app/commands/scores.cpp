// Official scores typed in, and everything that was ever said about them.

#include "app/commands/scorelines.h"
#include "app/commands/scoretargets.h"
#include "models/import/scoreentry.h"
#include "models/store/contestedscores.h"
#include "models/store/scorehistory.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ScoresCommand)
};

constexpr double Thousandths = 1000.0;

Result<double> valueFrom(const QString &text)
{
    const auto value = scoreFromText(text);
    if (value)
        return *value;
    return Error{Texts::tr("\"%1\" is no score. Write a number such as 4.87. Nothing was stored.").arg(text),
                 {},
                 ErrorKind::Refused};
}

/// --value and every --dimension NAME=VALUE.
Result<std::vector<ScoreEntry::Value>> valuesOf(const CommandLine &line)
{
    std::vector<ScoreEntry::Value> values;
    // Twice is a fault that the entry's check names.
    for (const QString &text : line.values(QStringLiteral("value"))) {
        const auto total = valueFrom(text);
        if (!total)
            return total.error();
        values.push_back({{}, *total});
    }
    for (const QString &text : line.values(QStringLiteral("dimension"))) {
        const qsizetype equals = text.lastIndexOf(u'=');
        if (equals <= 0) {
            return Error{Texts::tr("Write a dimension as NAME=VALUE, e.g. 商品体验=4.91; \"%1\" is not of "
                                   "that form. Nothing was stored.")
                             .arg(text),
                         {},
                         ErrorKind::Usage};
        }
        const auto value = valueFrom(text.mid(equals + 1));
        if (!value)
            return value.error();
        const QString name = text.left(equals).trimmed();
        values.push_back({namesTotal(name) ? QString() : name, *value});
    }
    return values;
}

/// Names that no version of the score's rule has would be stored and never be shown again.
std::optional<Error> unknownDimension(const ScoreEntry &entry, const Rulebook &rulebook)
{
    QStringList known;
    QStringList listed;
    for (const ScoreRule &rule : rulebook.scores()) {
        if (rule.score != entry.score)
            continue;
        for (const ScoreDimension &dimension : rule.dimensions) {
            known << dimension.name.zh << dimension.name.en << dimension.aliases;
            if (!listed.contains(dimension.name.zh))
                listed << dimension.name.zh;
        }
    }
    for (const ScoreEntry::Value &value : entry.values) {
        if (!value.dimension.isEmpty() && !known.isEmpty() && !known.contains(value.dimension))
            return Error{Texts::tr("The score has no dimension \"%1\". Write one of: %2. Nothing was stored.")
                             .arg(value.dimension, listed.join(QStringLiteral(", "))),
                         {},
                         ErrorKind::Refused};
    }
    return std::nullopt;
}

/// What was typed in is not what a file, or an earlier entry, says of the day.
QString contestedSentence(const ContestedScore &contested)
{
    const auto points
        = [](qint64 thousandths) { return QString::number(double(thousandths) / Thousandths, 'f', 2); };
    return Texts::tr("Of %1 “%2” says %3 and you typed %4; %5 counts. Undo the one that is wrong.")
        .arg(contested.day.iso(), contested.otherOrigin.file, points(contested.other), points(contested.said),
             points(contested.counts));
}

int enter(const CommandLine &line, Workspace &workspace, const Store &store)
{
    const auto services = Services::make();
    if (!services)
        return fail(services.error());
    const auto day = line.dayOption(QStringLiteral("day"));
    if (!day)
        return fail(day.error());
    auto values = valuesOf(line);
    if (!values)
        return fail(values.error());
    ScoreEntry entry;
    entry.day = day->value_or(services->clock->today());
    entry.score = line.value(QStringLiteral("score"));
    entry.subject = line.value(QStringLiteral("subject"));
    entry.subjectName = line.value(QStringLiteral("name"));
    entry.values = std::move(*values);
    if (const auto fault = unknownDimension(entry, *services->rulebook))
        return fail(*fault);
    const auto entered
        = enterScores(workspace, store.id, entry, scoreScales(*services->rulebook), *services->clock);
    if (!entered)
        return fail(entered.error());
    const auto contested = contestedScores(workspace, store.id, entered->id);
    if (contested && contested->first)
        printMessage(contestedSentence(*contested->first));
    if (line.json())
        printJson({{QStringLiteral("import"), QString::number(entered->id)},
                   {QStringLiteral("values"), entered->rowsRead}});
    else
        printLine(Texts::tr("%1: %n value(s) stored as import %2. 'shopglass undo %2' takes them back.",
                            nullptr, int(entered->rowsRead))
                      .arg(entered->file)
                      .arg(entered->id));
    return ExitOk;
}

QJsonObject jsonOf(const StatedScore &stated)
{
    return {{QStringLiteral("day"), stated.day.iso()},
            {QStringLiteral("score"), stated.score},
            {QStringLiteral("subject"), stated.subject},
            {QStringLiteral("name"), stated.subjectName},
            {QStringLiteral("dimension"), stated.dimension},
            {QStringLiteral("value"), double(stated.thousandths) / Thousandths},
            {QStringLiteral("current"), stated.current},
            {QStringLiteral("import"), QString::number(stated.origin.batch)},
            {QStringLiteral("file"), stated.origin.file},
            {QStringLiteral("row"), stated.origin.row},
            {QStringLiteral("imported_at"), beijingText(stated.importedAt)}};
}

/// Of the rule that holds now.
double stepOf(const Rulebook &rulebook, const QString &score)
{
    const auto rule = std::ranges::find_if(rulebook.scores(), [&score](const ScoreRule &candidate) {
        return candidate.current && candidate.score == score;
    });
    return rule == rulebook.scores().end() ? ScoreRule().scaleStep : rule->scaleStep;
}

int history(const CommandLine &line, const Workspace &workspace, const Store &store)
{
    const QString score = line.value(QStringLiteral("score"));
    const auto stated = scoreHistory(workspace, store.id, score);
    if (!stated)
        return fail(stated.error());
    if (line.json()) {
        QJsonArray rows;
        for (const StatedScore &one : *stated)
            rows.append(jsonOf(one));
        printJson({{QStringLiteral("store"), store.name}, {QStringLiteral("scores"), rows}});
        return ExitOk;
    }
    const auto services = Services::make();
    if (!services)
        return fail(services.error());
    for (const StatedScore &one : *stated) {
        QStringList cells{
            one.day.iso(),
            one.subject,
            one.dimension.isEmpty() ? Texts::tr("total") : one.dimension,
            scoreText(double(one.thousandths) / Thousandths, stepOf(*services->rulebook, one.score)),
            one.origin.file,
            one.current ? QString() : Texts::tr("replaced")};
        cells.removeAll(QString());
        printLine(cells.join(u'\t'));
    }
    if (stated->empty())
        printMessage(Texts::tr("There are no official values yet. Import the score export or type them in "
                               "with 'shopglass scores enter'."));
    return ExitOk;
}

} // namespace

int runScores(const QStringList &arguments)
{
    CommandLine line(
        QStringLiteral("scores enter|history|line|target [BENEFIT|INDICATOR VALUE|none]"),
        Texts::tr("Stores official scores that you type in, lists all that were stated, and keeps "
                  "the lines that you know from which on a score's benefits are had, and targets of your "
                  "own for indicators that nobody publishes one of."));
    line.addWorkspaceOptions();
    line.addJsonOption();
    QCommandLineParser &parser = line.parser();
    parser.addPositionalArgument(QStringLiteral("WHAT"), Texts::tr("enter, history, line or target."));
    parser.addPositionalArgument(QStringLiteral("BENEFIT"),
                                 Texts::tr("With line: which benefit, with target: which indicator; "
                                           "without one all are listed."),
                                 QStringLiteral("[BENEFIT]"));
    parser.addPositionalArgument(QStringLiteral("VALUE"),
                                 Texts::tr("With line: the least total that has it, with target: the "
                                           "target, e.g. 97% or 36; or none to forget it."),
                                 QStringLiteral("[VALUE]"));
    parser.addOption({QStringLiteral("score"),
                      Texts::tr("product_score, store_score (default) or reputation_score."),
                      QStringLiteral("SCORE"), QStringLiteral("store_score")});
    parser.addOption({QStringLiteral("day"), Texts::tr("Day of the value, YYYY-MM-DD; today if left out."),
                      QStringLiteral("DAY")});
    parser.addOption({QStringLiteral("value"), Texts::tr("The total."), QStringLiteral("VALUE")});
    parser.addOption({QStringLiteral("dimension"),
                      Texts::tr("A dimension's value; may be given several times."),
                      QStringLiteral("NAME=VALUE")});
    parser.addOption({QStringLiteral("subject"), Texts::tr("Id of the product or influencer it belongs to."),
                      QStringLiteral("ID")});
    parser.addOption(
        {QStringLiteral("name"), Texts::tr("Name of that product or influencer."), QStringLiteral("NAME")});
    if (const auto code = line.parse(arguments))
        return *code;
    const QString what = line.positional().value(0);
    const bool enters = what == QLatin1String("enter");
    const bool lines = what == QLatin1String("line");
    const bool targets = what == QLatin1String("target");
    const qsizetype words = line.positional().size();
    if (lines || targets ? words == 2 || words > 3
                         : words != 1 || (!enters && what != QLatin1String("history")))
        return fail({Texts::tr("Write: shopglass scores enter --value VALUE, scores history, scores line, "
                               "scores line BENEFIT VALUE, scores target, or scores target INDICATOR VALUE."),
                     {},
                     ErrorKind::Usage});
    if (!storedScore(line.value(QStringLiteral("score"))))
        return fail({Texts::tr("\"%1\" is no score. Use product_score, store_score or reputation_score.")
                         .arg(line.value(QStringLiteral("score"))),
                     {},
                     ErrorKind::Usage});
    using Create = CommandLine::Create;
    const bool writes = enters || words == 3;
    auto workspace = line.openWorkspace(writes ? Workspace::Mode::ReadWrite : Workspace::Mode::ReadOnly,
                                        enters ? Create::Yes : Create::No);
    if (!workspace)
        return fail(workspace.error());
    const auto store = line.chooseStore(*workspace, enters ? Create::Yes : Create::No);
    if (!store)
        return fail(store.error());
    if (lines)
        return runScoreLine(line, *workspace, *store);
    if (targets)
        return runScoreTarget(line, *workspace, *store);
    return enters ? enter(line, *workspace, *store) : history(line, *workspace, *store);
}

} // namespace shopglass
