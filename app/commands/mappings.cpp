// The mappings that are kept: listed, taken in, given out, renamed, deleted.

#include "app/commands/command.h"
#include "models/import/mappingprofiles.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(MappingsCommand)
};

int list(const CommandLine &line, const MappingProfiles &profiles)
{
    for (const QString &fault : profiles.faults())
        printMessage(fault);
    if (line.json()) {
        QJsonArray rows;
        for (const MappingProfile &profile : profiles.all())
            rows.append(
                QJsonObject{{QStringLiteral("name"), profile.mapping.name},
                            {QStringLiteral("kind"), profile.mapping.kindId},
                            {QStringLiteral("file"), profile.path},
                            {QStringLiteral("headers"), QJsonArray::fromStringList(profile.mapping.headers)},
                            {QStringLiteral("automatic"), !profile.fingerprint.isEmpty()}});
        printJson({{QStringLiteral("mappings"), rows}});
        return ExitOk;
    }
    for (const MappingProfile &profile : profiles.all()) {
        const QString use = profile.fingerprint.isEmpty()
            ? Texts::tr("only with --mapping")
            : Texts::tr("by itself, for files with its %n header(s)", nullptr,
                        int(profile.mapping.headers.size()));
        printLine(QStringLiteral("%1\t%2\t%3").arg(profile.mapping.name, profile.mapping.kindId, use));
    }
    if (profiles.all().empty() && !line.quiet())
        printMessage(Texts::tr("No mapping is kept yet. 'shopglass mappings add FILE' keeps one."));
    return ExitOk;
}

int end(const Result<void> &done, const CommandLine &line, const QString &message)
{
    if (!done)
        return fail(done.error());
    if (!line.quiet())
        printMessage(message);
    return ExitOk;
}

int change(const CommandLine &line, const QString &verb, const QStringList &words, MappingProfiles &profiles)
{
    const QString first = words.value(0);
    const QString second = words.value(1);
    if (verb == QLatin1String("add") && words.size() == 1) {
        const auto name = profiles.importFrom(first);
        return end(name ? Result<void>() : Result<void>(name.error()), line,
                   name ? Texts::tr("The mapping '%1' is kept.").arg(*name) : QString());
    }
    if (verb == QLatin1String("export") && words.size() == 2)
        return end(profiles.exportTo(first, second), line,
                   Texts::tr("The mapping '%1' was written to %2.").arg(first, second));
    if (verb == QLatin1String("rename") && words.size() == 2)
        return end(profiles.rename(first, second), line,
                   Texts::tr("The mapping '%1' is called '%2' now.").arg(first, second));
    if (verb == QLatin1String("remove") && words.size() == 1)
        return end(profiles.remove(first), line, Texts::tr("The mapping '%1' was deleted.").arg(first));
    return fail({Texts::tr("Write: shopglass mappings [add FILE | export NAME FILE | rename NAME NAME | "
                           "remove NAME]"),
                 {},
                 ErrorKind::Usage});
}

} // namespace

int runMappings(const QStringList &arguments)
{
    CommandLine line(
        QStringLiteral("mappings [add FILE | export NAME FILE | rename NAME NAME | remove NAME]"),
        Texts::tr("Lists the mappings that are kept, or changes them."));
    line.addJsonOption();
    line.parser().addPositionalArgument(QStringLiteral("add"), Texts::tr("Keep a mapping file."));
    line.parser().addPositionalArgument(QStringLiteral("export"), Texts::tr("Write a mapping to a file."));
    line.parser().addPositionalArgument(QStringLiteral("rename"), Texts::tr("Give a mapping another name."));
    line.parser().addPositionalArgument(QStringLiteral("remove"), Texts::tr("Delete a mapping."));
    if (const auto code = line.parse(arguments))
        return *code;
    MappingProfiles profiles(MappingProfiles::defaultFolder());
    QStringList words = line.positional();
    if (words.isEmpty())
        return list(line, profiles);
    const QString verb = words.takeFirst();
    return change(line, verb, words, profiles);
}

} // namespace shopglass
