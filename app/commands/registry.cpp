#include "app/commands/registry.h"

#include "app/commands/command.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <vector>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

template<int (*run)(const QStringList &)>
int plain(const QStringList &arguments, Translations &)
{
    return run(arguments);
}

const std::vector<Command> &commands()
{
    static const std::vector<Command> all{
        {QStringLiteral("open"), CommandNeeds::Window, runOpen},
        {QStringLiteral("demo"), CommandNeeds::Window, runDemo},
        {QStringLiteral("sample"), CommandNeeds::Nothing, plain<runSample>},
        {QStringLiteral("import"), CommandNeeds::Nothing, plain<runImport>},
        {QStringLiteral("imports"), CommandNeeds::Nothing, plain<runImports>},
        {QStringLiteral("mappings"), CommandNeeds::Nothing, plain<runMappings>},
        {QStringLiteral("undo"), CommandNeeds::Nothing, plain<runUndo>},
        {QStringLiteral("scores"), CommandNeeds::Nothing, plain<runScores>},
        {QStringLiteral("weights"), CommandNeeds::Nothing, plain<runWeights>},
        {QStringLiteral("plan"), CommandNeeds::Nothing, plain<runPlan>},
        {QStringLiteral("programmes"), CommandNeeds::Nothing, plain<runProgrammes>},
        {QStringLiteral("promotions"), CommandNeeds::Nothing, plain<runPromotions>},
        {QStringLiteral("actions"), CommandNeeds::Nothing, plain<runActions>},
        {QStringLiteral("show"), CommandNeeds::Nothing, plain<runShow>},
        {QStringLiteral("kpi"), CommandNeeds::Nothing, plain<runKpi>},
        {QStringLiteral("indicators"), CommandNeeds::Nothing, plain<runIndicators>},
        {QStringLiteral("rows"), CommandNeeds::Nothing, plain<runRows>},
        {QStringLiteral("define"), CommandNeeds::Nothing, plain<runDefine>},
        {QStringLiteral("report"), CommandNeeds::Pictures, plain<runReport>},
        {QStringLiteral("grab"), CommandNeeds::Pictures, plain<runGrab>},
        {QStringLiteral("rules"), CommandNeeds::Nothing, plain<runRules>},
        {QStringLiteral("workspace"), CommandNeeds::Nothing, plain<runWorkspace>},
    };
    return all;
}

} // namespace

const Command *commandFor(const QString &name)
{
    for (const Command &command : commands()) {
        if (command.name == name)
            return &command;
    }
    const bool opens = name.isEmpty() || QFileInfo::exists(name) || name == QLatin1String("--workspace")
        || name == QLatin1String("--store") || name == QLatin1String("--lang");
    return opens ? &commands().front() : nullptr;
}

int runHelp(const QString &name)
{
    if (name == QLatin1String("--version") || name == QLatin1String("version")) {
        printLine(QStringLiteral("shopglass ") + QCoreApplication::applicationVersion());
        return ExitOk;
    }
    const QString help = Texts::tr(
        "Shopglass: what a Kuaishou shop's own export files tell, offline.\n"
        "\n"
        "  shopglass [open [FILE…]]   the window\n"
        "  shopglass demo             a sample shop, imported and shown; without a display as files\n"
        "  shopglass sample           write the export files of a sample shop\n"
        "  shopglass import           import export files or folders\n"
        "  shopglass imports          list what was imported\n"
        "  shopglass mappings         list, keep, rename and delete mappings of files of other origin\n"
        "  shopglass undo             take an import back\n"
        "  shopglass scores           type in official scores, list their history\n"
        "  shopglass weights          choose the weights of an estimated total\n"
        "  shopglass plan             keep targets of a score and see how far they have come\n"
        "  shopglass programmes       answer the questions of the support programmes\n"
        "  shopglass promotions       own events, targets of a promotion, roles of products\n"
        "  shopglass show             print a view\n"
        "  shopglass kpi              print indicators\n"
        "  shopglass indicators       make indicators of your own\n"
        "  shopglass rows             print the rows behind an indicator\n"
        "  shopglass define           print what an indicator means and rests on\n"
        "  shopglass report           write the diagnosis report\n"
        "  shopglass grab             write a picture of a page\n"
        "  shopglass rules check      check rulebook files\n"
        "  shopglass workspace        verify, back up or rebuild a workspace\n"
        "\n"
        "'shopglass COMMAND --help' says more about one.");
    if (name == QLatin1String("help") || name == QLatin1String("--help") || name == QLatin1String("-h")) {
        printLine(help);
        return ExitOk;
    }
    printMessage(Texts::tr("\"%1\" is neither a command nor a file.").arg(name));
    printMessage(help);
    return ExitUsage;
}

} // namespace shopglass
