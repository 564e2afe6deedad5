#include "app/commands/command.h"
#include "models/sample/samplechain.h"
#include "models/sample/sampletruth.h"

#include <QCoreApplication>
#include <QDir>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(SampleCommand)
};

/// Reads a whole number option within bounds.
Result<qint64> number(const CommandLine &line, const QString &name, qint64 fallback, qint64 least,
                      qint64 most)
{
    const QString text = line.value(name);
    if (text.isEmpty())
        return fallback;
    bool good = false;
    const qint64 value = text.toLongLong(&good);
    if (!good || value < least || value > most)
        return Error{Texts::tr("--%1 \"%2\" must be a whole number from %3 to %4.")
                         .arg(name, text)
                         .arg(least)
                         .arg(most),
                     {},
                     ErrorKind::Usage};
    return value;
}

/// The same wishes for many shops; where none was uttered, the shops are small.
SampleChainOptions chainOf(const SampleOptions &one, int shops, const CommandLine &line)
{
    SampleChainOptions chain;
    chain.folder = one.folder;
    chain.shops = shops;
    chain.seed = one.seed;
    chain.lastDay = one.lastDay;
    if (line.isSet(QStringLiteral("orders")))
        chain.orders = one.orders;
    if (line.isSet(QStringLiteral("days")))
        chain.days = one.days;
    return chain;
}

} // namespace

int runSample(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("sample --out DIR"),
                     Texts::tr("Writes the export files of an invented shop, as the platform would."));
    line.parser().addOption({QStringLiteral("out"), Texts::tr("Folder for the files; made when missing."),
                             QStringLiteral("DIR")});
    line.parser().addOption(
        {QStringLiteral("orders"), Texts::tr("How many orders (default 20000)."), QStringLiteral("N")});
    line.parser().addOption(
        {QStringLiteral("days"), Texts::tr("How many days (default 365)."), QStringLiteral("N")});
    line.parser().addOption(
        {QStringLiteral("seed"), Texts::tr("Same seed, same shop (default 1)."), QStringLiteral("S")});
    line.parser().addOption({QStringLiteral("last-day"),
                             Texts::tr("Last day with data (default: yesterday)."), QStringLiteral("DAY")});
    line.parser().addOption(
        {QStringLiteral("stores"),
         Texts::tr("Instead, N small shops of different size and trouble, a folder each."),
         QStringLiteral("N")});
    line.parser().addOption({QStringLiteral("plant"),
                             Texts::tr("Problems to plant, separated by commas, each as NAME or "
                                       "NAME=STRENGTH with a strength of 1 to 100: %1.")
                                 .arg(plantableProblems().join(QStringLiteral(", "))),
                             QStringLiteral("PROBLEM,…")});
    line.parser().addOption({QStringLiteral("plant-until"),
                             Texts::tr("Last day of the planted problems that single orders and days have: "
                                       "refunds and how long they take, late and slow parcels, commission, "
                                       "replies, ad spend (default: the last day)."),
                             QStringLiteral("DAY")});
    line.parser().addOption(
        {QStringLiteral("truth"),
         Texts::tr("Write what was planted, and what it costs, to this file. No import reads it."),
         QStringLiteral("FILE")});
    line.parser().addOption(
        {QStringLiteral("csv-only"), Texts::tr("Only one order CSV, for very large shops.")});
    if (const auto code = line.parse(arguments))
        return *code;

    SampleOptions options;
    const auto orders = number(line, QStringLiteral("orders"), options.orders, 1, 20'000'000);
    const auto days = number(line, QStringLiteral("days"), options.days, 1, 3660);
    const auto seed = number(line, QStringLiteral("seed"), qint64(options.seed), 0, 1'000'000'000'000);
    const auto stores = number(line, QStringLiteral("stores"), 0, 1, 1000);
    const auto lastDay = line.dayOption(QStringLiteral("last-day"));
    for (const auto *result : {&orders, &days, &seed, &stores}) {
        if (!*result)
            return fail(result->error());
    }
    if (!lastDay)
        return fail(lastDay.error());
    if (!line.isSet(QStringLiteral("out")))
        return fail({Texts::tr("Say where to write the files with --out DIR."), {}, ErrorKind::Usage});
    options.folder = line.value(QStringLiteral("out"));
    options.orders = *orders;
    options.days = static_cast<int>(*days);
    options.seed = static_cast<quint64>(*seed);
    options.lastDay = lastDay->value_or(SystemClock().today().plus(-1));
    const QStringList planted
        = line.value(QStringLiteral("plant")).split(QLatin1Char(','), Qt::SkipEmptyParts);
    const auto plants = plantNamed(planted, options.troubles);
    if (!plants)
        return fail(plants.error());
    const auto until = line.dayOption(QStringLiteral("plant-until"));
    if (!until)
        return fail(until.error());
    options.troubles.until = *until;
    options.csvOnly = line.isSet(QStringLiteral("csv-only"));
    if (!QDir().mkpath(options.folder))
        return fail({Texts::tr("The folder %1 cannot be made. Choose a folder where you may write.")
                         .arg(options.folder),
                     {},
                     ErrorKind::Failure});

    const auto files = *stores > 0
        ? writeSampleChain(chainOf(options, int(*stores), line), terminalProgress(line))
        : writeSampleShop(options, terminalProgress(line));
    if (!files)
        return fail(files.error());
    if (line.isSet(QStringLiteral("truth"))) {
        const auto written = writeSampleTruth(options, plants.value(), line.value(QStringLiteral("truth")));
        if (!written)
            return fail(written.error());
    }
    for (const QString &path : files->paths)
        printLine(path);
    return ExitOk;
}

} // namespace shopglass
