// The user's own indicators: listed, made, exchanged, taken away.

#include "app/commands/command.h"
#include "models/base/sentences.h"
#include "models/base/textfile.h"
#include "models/indicators/catalogueids.h"
#include "models/indicators/ownindicator.h"
#include "models/store/documentstore.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(IndicatorsCommand)
};

/// Own indicators belong to the workspace: none of its stores.
constexpr StoreId NoStore = 0;

QString usage()
{
    return Texts::tr(
        "Write: shopglass indicators [set ID --name NAME --formula FORMULA --unit UNIT | remove ID | "
        "add FILE | export FILE]");
}

Result<std::vector<OwnIndicator>> keptIn(const Workspace &workspace)
{
    const auto documents = documentsOf(workspace, NoStore);
    if (!documents)
        return documents.error();
    QStringList faults;
    auto own = ownIndicators(*documents, faults);
    for (const QString &fault : std::as_const(faults))
        printMessage(fault);
    return own;
}

int list(const CommandLine &line, const Workspace &workspace)
{
    const auto documents = documentsOf(workspace, NoStore);
    if (!documents)
        return fail(documents.error());
    const auto builtIn = Catalogue::builtIn();
    if (!builtIn)
        return fail(builtIn.error());
    const TailoredCatalogue tailored = tailoredCatalogue(*builtIn, *documents);
    for (const QString &fault : tailored.faults)
        printMessage(fault);
    const auto own = keptIn(workspace);
    if (!own)
        return fail(own.error());
    if (line.json()) {
        QJsonArray rows;
        for (const OwnIndicator &one : *own) {
            QJsonObject row = toDocument(one).body;
            row.insert(QStringLiteral("id"), one.id);
            row.insert(QStringLiteral("usable"), tailored.catalogue->find(one.id) != nullptr);
            rows.append(row);
        }
        printJson({{QStringLiteral("own_indicators"), rows}});
        return ExitOk;
    }
    for (const OwnIndicator &one : *own)
        printLine(QStringLiteral("%1\t%2\t%3\t%4")
                      .arg(one.id, one.name, one.expression, unitIds().at(qsizetype(one.unit))));
    if (own->empty() && !line.quiet())
        printMessage(
            Texts::tr("There is no indicator of your own yet. 'shopglass indicators set' makes one."));
    return ExitOk;
}

/// Refused as a whole when one of them cannot be used.
int keep(const CommandLine &line, Workspace &workspace, const std::vector<OwnIndicator> &fresh)
{
    const auto builtIn = Catalogue::builtIn();
    if (!builtIn)
        return fail(builtIn.error());
    const auto kept = keptIn(workspace);
    if (!kept)
        return fail(kept.error());
    if (const auto fault = faultOfChange(fresh, *kept, **builtIn)) {
        return fail({joinedSentences({fault->sentence, Texts::tr("Nothing was stored.")}), {}, fault->kind});
    }
    const SystemClock clock;
    for (const OwnIndicator &one : fresh) {
        const auto done = keepDocument(workspace, NoStore, DocumentScope::Workspace, toDocument(one), clock);
        if (!done)
            return fail(done.error());
    }
    if (!line.quiet())
        printMessage(
            Texts::tr("%n indicator(s) stored. 'shopglass kpi %1' prints it.", nullptr, int(fresh.size()))
                .arg(fresh.front().id));
    return ExitOk;
}

int set(const CommandLine &line, Workspace &workspace, const QString &id)
{
    OwnIndicator own;
    own.id = id;
    own.name = line.value(QStringLiteral("name"));
    own.expression = line.value(QStringLiteral("formula"));
    own.sample = line.value(QStringLiteral("sample"));
    const qsizetype unit = unitIds().indexOf(line.value(QStringLiteral("unit")));
    const qsizetype direction = directionIds().indexOf(line.value(QStringLiteral("direction")));
    if (unit < 0 || direction < 0)
        return fail({Texts::tr("Write --unit %1 and --direction %2.")
                         .arg(unitIds().join(QLatin1Char('|')), directionIds().join(QLatin1Char('|'))),
                     {},
                     ErrorKind::Usage});
    own.unit = Unit(unit);
    own.direction = Direction(direction);
    if (line.isSet(QStringLiteral("minimum"))) {
        bool isNumber = false;
        own.minimumSample = line.value(QStringLiteral("minimum")).toLongLong(&isNumber);
        if (!isNumber)
            return fail({Texts::tr("--minimum wants a whole number such as 20."), {}, ErrorKind::Usage});
    }
    if (line.isSet(QStringLiteral("target"))) {
        const auto target = targetFromText(line.value(QStringLiteral("target")), own.unit);
        if (!target)
            return fail(target.error());
        own.target = *target;
    }
    return keep(line, workspace, {own});
}

int remove(const CommandLine &line, Workspace &workspace, const QString &id)
{
    const auto kept = keptIn(workspace);
    if (!kept)
        return fail(kept.error());
    if (const QStringList users = usersOf(id, *kept); !users.isEmpty())
        return fail({Texts::tr("\"%1\" is used by %2. Change or remove these first. Nothing was changed.")
                         .arg(id, users.join(QStringLiteral(", "))),
                     {},
                     ErrorKind::Refused});
    const auto gone = dropDocument(workspace, NoStore, DocumentScope::Workspace, OwnIndicatorDocument, id);
    if (!gone)
        return fail(gone.error());
    if (!*gone)
        return fail({Texts::tr("There is no indicator \"%1\" of your own. Nothing was changed.").arg(id),
                     {},
                     ErrorKind::Usage});
    if (!line.quiet())
        printMessage(Texts::tr("The indicator \"%1\" was removed.").arg(id));
    return ExitOk;
}

int add(const CommandLine &line, Workspace &workspace, const QString &path)
{
    const auto text = readTextFile(path);
    if (!text)
        return fail(text.error());
    const auto fresh = ownIndicatorsFromFile(*text, path);
    if (!fresh)
        return fail(fresh.error());
    return keep(line, workspace, *fresh);
}

int exportTo(const CommandLine &line, const Workspace &workspace, const QString &path)
{
    const auto kept = keptIn(workspace);
    if (!kept)
        return fail(kept.error());
    if (const auto written = writeTextFile(path, toFile(*kept)); !written)
        return fail(written.error());
    if (!line.quiet())
        printMessage(Texts::tr("%n indicator(s) written to %1.", nullptr, int(kept->size())).arg(path));
    return ExitOk;
}

} // namespace

int runIndicators(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("indicators [set ID | remove ID | add FILE | export FILE]"),
                     Texts::tr("Lists your own indicators, or makes, exchanges and removes them."));
    line.addWorkspaceOptions();
    line.addJsonOption();
    QCommandLineParser &parser = line.parser();
    parser.addPositionalArgument(QStringLiteral("set"),
                                 Texts::tr("Make or change the indicator ID (own_…)."));
    parser.addPositionalArgument(QStringLiteral("remove"), Texts::tr("Take an indicator away."));
    parser.addPositionalArgument(QStringLiteral("add"), Texts::tr("Take in what export wrote."));
    parser.addPositionalArgument(QStringLiteral("export"), Texts::tr("Write all to a JSON file."));
    parser.addOption({QStringLiteral("name"), Texts::tr("What it is called."), QStringLiteral("NAME")});
    parser.addOption({QStringLiteral("formula"),
                      Texts::tr("Over ids of the catalogue, e.g. \"net_gmv / paid_orders\"."),
                      QStringLiteral("FORMULA")});
    parser.addOption({QStringLiteral("unit"),
                      Texts::tr("fen (an amount), count, ratio, hours, days, score, seconds or multiple."),
                      QStringLiteral("UNIT"), QStringLiteral("count")});
    parser.addOption({QStringLiteral("direction"), Texts::tr("What is better: higher, lower or neutral."),
                      QStringLiteral("DIRECTION"), QStringLiteral("higher")});
    parser.addOption({QStringLiteral("sample"),
                      Texts::tr("The count that tells whether there is enough data, e.g. paid_orders."),
                      QStringLiteral("ID")});
    parser.addOption(
        {QStringLiteral("minimum"), Texts::tr("The least of it; 20 if left out."), QStringLiteral("N")});
    parser.addOption({QStringLiteral("target"),
                      Texts::tr("What you want to reach: yuan for amounts, 3.5% or 0.035 for ratios."),
                      QStringLiteral("VALUE")});
    if (const auto code = line.parse(arguments))
        return *code;
    const QStringList words = line.positional();
    const QString verb = words.value(0);
    const QString what = words.value(1);
    const bool writes
        = verb == QLatin1String("set") || verb == QLatin1String("remove") || verb == QLatin1String("add");
    if (words.size() > 2 || (words.size() == 1)
        || (words.size() == 2 && !writes && verb != QLatin1String("export")))
        return fail({usage(), {}, ErrorKind::Usage});
    auto workspace = line.openWorkspace(writes ? Workspace::Mode::ReadWrite : Workspace::Mode::ReadOnly);
    if (!workspace)
        return fail(workspace.error());
    if (verb == QLatin1String("set"))
        return set(line, *workspace, what);
    if (verb == QLatin1String("remove"))
        return remove(line, *workspace, what);
    if (verb == QLatin1String("add"))
        return add(line, *workspace, what);
    return words.isEmpty() ? list(line, *workspace) : exportTo(line, *workspace, what);
}

} // namespace shopglass
