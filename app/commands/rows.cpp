// `rows`: the rows behind an indicator, with what each says and where it came from.

#include "app/commands/command.h"
#include "app/rowsexport.h"
#include "models/evidence/evidencejson.h"
#include "models/report/evidencesections.h"
#include "models/report/markdownwriter.h"
#include "models/rulebook/channelrules.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(RowsCommand)
};

constexpr std::size_t UsualLimit = 20; ///< of what a terminal shows
constexpr std::size_t JsonLimit = 500;
constexpr qint64 MostRows = 100'000;

Error usage(const QString &sentence)
{
    return {sentence, {}, ErrorKind::Usage};
}

Result<std::size_t> limitOf(const CommandLine &line)
{
    const QString text = line.value(QStringLiteral("limit"));
    if (text.isEmpty())
        return line.json() ? JsonLimit : UsualLimit;
    bool ok = false;
    const qint64 limit = text.toLongLong(&ok);
    if (!ok || limit < 1 || limit > MostRows)
        return usage(
            Texts::tr("--limit \"%1\" is no number of rows. Give 1 to 100000, or --csv for all.").arg(text));
    return std::size_t(limit);
}

Result<RowsQuestion> questionOf(const CommandLine &line)
{
    RowsQuestion question;
    question.indicator = line.positional().front();
    const QString part = line.value(QStringLiteral("part"));
    const auto named = partNamed(part.isEmpty() ? QStringLiteral("counted") : part);
    if (!named)
        return usage(Texts::tr("--part \"%1\" is unknown. Use counted, base, bad or good.").arg(part));
    question.part = *named;
    const QString field = line.value(QStringLiteral("field"));
    question.field = fieldNamed(field);
    if (!field.isEmpty() && !question.field)
        return usage(Texts::tr("--field \"%1\" is unknown. Use distribution, self_broadcast, shelf or "
                               "unclassified.")
                         .arg(field));
    question.product = line.value(QStringLiteral("product"));
    question.influencer = line.value(QStringLiteral("influencer"));
    question.orderId = line.value(QStringLiteral("order"));
    for (const auto &[option, list] : {std::pair(QStringLiteral("warehouse"), GroupBy::Warehouse),
                                       std::pair(QStringLiteral("courier"), GroupBy::Courier)}) {
        if (!line.isSet(option))
            continue;
        if (question.group)
            return usage(Texts::tr("Give --warehouse or --courier, not both."));
        question.group = RowsGroup{list, line.value(option)};
    }
    question.of = line.value(QStringLiteral("of"));
    const auto limit = limitOf(line);
    if (!limit)
        return limit.error();
    question.limit = *limit;
    return question;
}

void addOptions(CommandLine &line)
{
    line.addWorkspaceOptions();
    line.addPeriodOptions();
    line.addJsonOption();
    const auto add = [&line](const char *name, const QString &text, const char *value) {
        line.parser().addOption({QString::fromLatin1(name), text, QString::fromLatin1(value)});
    };
    line.parser().addOption({QStringLiteral("csv"), Texts::tr("Print all rows as CSV.")});
    add("part",
        Texts::tr(
            "counted (what the figure counts; of a quotient above its line), base (below its line), bad "
            "(what holds it back) or good."),
        "PART");
    add("field", Texts::tr("Only distribution, self_broadcast, shelf or unclassified."), "FIELD");
    add("product", Texts::tr("Only the product with this id."), "ID");
    add("influencer", Texts::tr("Only the influencer with this id."), "ID");
    add("warehouse", Texts::tr("Only orders sent from this warehouse; \"\" for those that name none."),
        "NAME");
    add("courier", Texts::tr("Only orders sent by this courier; \"\" for those that name none."), "NAME");
    add("order", Texts::tr("Every row of all files that names this order."), "ID");
    add("of",
        Texts::tr(
            "Of a page's figure: which part, for example a session's id from show live, buyers/7, 2026-06, "
            "a province."),
        "PART");
    add("limit", Texts::tr("How many rows to print, the largest first. CSV has them all."), "N");
    line.parser().addPositionalArgument(QStringLiteral("ID"), Texts::tr("Indicator id, e.g. paid_gmv."));
}

/// All rows: a spreadsheet wants them all, and memory does not grow with them.
int printCsv(const RowsQuestion &question, const Evaluator &evaluator, const Workspace &workspace,
             const TextContext &text)
{
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly))
        return ExitFailure;
    const auto written = writeRowsCsv(question, evaluator, workspace, text, out);
    if (!written)
        return fail(written.error());
    return *written ? ExitOk : ExitFailure;
}

} // namespace

int runRows(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("rows ID"), Texts::tr("Prints the rows behind an indicator."));
    addOptions(line);
    if (const auto code = line.parse(arguments))
        return *code;
    if (line.positional().size() != 1)
        return fail(usage(Texts::tr("Name one indicator, for example paid_gmv.")));
    const auto question = questionOf(line);
    if (!question)
        return fail(question.error());
    const auto loaded = loadStore(line);
    if (!loaded)
        return fail(loaded.error());
    const auto workspace = line.openWorkspace(Workspace::Mode::ReadOnly);
    if (!workspace)
        return fail(workspace.error());
    const Evaluator evaluator(loaded->context);
    if (line.isSet(QStringLiteral("csv")))
        return printCsv(*question, evaluator, *workspace, loaded->text);
    const auto view = readEvidence(*question, evaluator, *workspace);
    if (!view)
        return fail(view.error());
    if (line.json()) {
        QJsonObject json = toJson(*view);
        json.insert(QStringLiteral("store"), loaded->context.columns->store.name);
        printJson(json);
    } else {
        printLine(markdownSections({evidenceSection(*view, loaded->text)}));
    }
    return ExitOk;
}

} // namespace shopglass
