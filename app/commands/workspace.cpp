#include "app/commands/command.h"
#include "models/store/workspacecopy.h"

#include <QCoreApplication>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(WorkspaceCommand)
};

} // namespace

int runWorkspace(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("workspace verify|backup|rebuild"),
                     Texts::tr("Cares for a workspace file."));
    line.addWorkspaceOptions();
    line.parser().addOption(
        {QStringLiteral("out"), Texts::tr("Where 'backup' writes the copy."), QStringLiteral("FILE")});
    line.parser().addPositionalArgument(QStringLiteral("WHAT"), Texts::tr("verify, backup or rebuild."));
    if (const auto code = line.parse(arguments))
        return *code;
    const QString what = line.positional().value(0);
    const bool rebuild = what == QLatin1String("rebuild");
    const bool backup = what == QLatin1String("backup");
    if (line.positional().size() != 1 || (!rebuild && !backup && what != QLatin1String("verify")))
        return fail({Texts::tr("Write: shopglass workspace verify, backup --out FILE, or rebuild."),
                     {},
                     ErrorKind::Usage});
    if (backup && line.value(QStringLiteral("out")).isEmpty())
        return fail({Texts::tr("Say where to write the copy with --out FILE."), {}, ErrorKind::Usage});
    auto workspace = line.openWorkspace(rebuild ? Workspace::Mode::ReadWrite : Workspace::Mode::ReadOnly);
    if (!workspace)
        return fail(workspace.error());
    if (backup || rebuild) {
        const auto done = backup
            ? copyWorkspace(*workspace, line.value(QStringLiteral("out")), terminalProgress(line))
            : workspace->rebuild(terminalProgress(line));
        if (!done)
            return fail(done.error());
        printLine(backup ? line.value(QStringLiteral("out")) : Texts::tr("The summary table was made anew."));
        return ExitOk;
    }
    const auto faults = workspace->verify(terminalProgress(line));
    if (!faults)
        return fail(faults.error());
    for (const QString &fault : *faults)
        printMessage(fault);
    if (faults->isEmpty())
        printLine(Texts::tr("The workspace is sound."));
    return faults->isEmpty() ? ExitOk : ExitFailure;
}

} // namespace shopglass
