#include "app/commands/channelrules.h"
#include "models/base/textfile.h"
#include "models/indicators/catalogue.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(RulesCommand)
};

/// A hundred times the largest of ours.
constexpr qint64 MostBytes = 4 << 20;

} // namespace

int runRules(const QStringList &arguments)
{
    CommandLine line(
        QStringLiteral("rules check FILE… | rules channels [--set FILE|--export FILE|--reset]"),
        Texts::tr("Checks rulebook files and names every fault, or lists the channel rules of the "
                  "workspace and puts others in their place."));
    addChannelRuleOptions(line);
    line.parser().addPositionalArgument(QStringLiteral("check"), Texts::tr("Name every fault of files."));
    line.parser().addPositionalArgument(QStringLiteral("channels"),
                                        Texts::tr("By which rules rows belong to a field."),
                                        QStringLiteral("| channels"));
    line.parser().addPositionalArgument(QStringLiteral("FILE"), Texts::tr("Rulebook files (JSON)."));
    if (const auto code = line.parse(arguments))
        return *code;
    QStringList files = line.positional();
    if (files == QStringList{QStringLiteral("channels")})
        return runChannelRules(line);
    if (files.size() < 2 || files.takeFirst() != QLatin1String("check"))
        return fail({Texts::tr("Write: shopglass rules check FILE…, or shopglass rules channels."),
                     {},
                     ErrorKind::Usage});
    const auto catalogue = Catalogue::builtIn();
    if (!catalogue)
        return fail(catalogue.error());
    qsizetype faultCount = 0;
    for (const QString &path : files) {
        const QFileInfo info(path);
        if (info.exists() && !info.isFile())
            return fail(notOrdinaryFile(path));
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return fail({Texts::tr("The file %1 cannot be read: %2").arg(path, file.errorString()),
                         {},
                         ErrorKind::Failure});
        const QStringList faults
            = Rulebook::check(file.read(MostBytes), QFileInfo(path).fileName(), (*catalogue)->ids());
        for (const QString &fault : faults)
            printMessage(fault);
        if (faults.isEmpty())
            printLine(Texts::tr("%1: good").arg(path));
        faultCount += faults.size();
    }
    return faultCount > 0 ? ExitRefused : ExitOk;
}

} // namespace shopglass
