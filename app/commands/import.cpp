#include "app/commands/batchtext.h"
#include "app/commands/importrun.h"
#include "app/undotext.h"
#include "models/import/exportfiles.h"
#include "models/import/importer.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)
};

/// A mapping file, or the name of a mapping that is kept.
Result<std::optional<Mapping>> mappingOf(const CommandLine &line, const MappingProfiles &profiles)
{
    const QString path = line.value(QStringLiteral("mapping"));
    if (path.isEmpty())
        return std::optional<Mapping>();
    const MappingProfile *kept = QFileInfo::exists(path) ? nullptr : profiles.named(path);
    if (kept)
        return std::optional<Mapping>(kept->mapping);
    auto mapping = readMappingFile(path);
    if (!mapping)
        return mapping.error();
    return std::optional<Mapping>(std::move(*mapping));
}

Result<ImportTerms> termsOf(const CommandLine &line)
{
    auto profiles = std::make_shared<const MappingProfiles>(MappingProfiles::defaultFolder());
    auto mapping = mappingOf(line, *profiles);
    if (!mapping)
        return mapping.error();
    const auto rulebook = Rulebook::builtIn();
    if (!rulebook)
        return rulebook.error();
    ImportTerms terms;
    terms.mapping = *std::move(mapping);
    terms.profiles = std::move(profiles);
    terms.scales = scoreScales(**rulebook);
    terms.kindId = line.value(QStringLiteral("kind"));
    terms.password = line.value(QStringLiteral("password"));
    terms.dryRun = line.isSet(QStringLiteral("dry-run"));
    return terms;
}

QString kindIds()
{
    QStringList ids;
    for (const ExportKind &kind : ExportKinds::instance().all())
        ids.append(kind.id);
    return ids.join(QStringLiteral(", "));
}

void addOptions(CommandLine &line)
{
    line.addWorkspaceOptions();
    line.addJsonOption();
    QCommandLineParser &parser = line.parser();
    parser.addPositionalArgument(QStringLiteral("FILE|DIR"),
                                 Texts::tr("Export files, archives (.zip) or folders of them."));
    parser.addOption({QStringLiteral("kind"),
                      Texts::tr("Read as this kind, whatever the headers say: %1.").arg(kindIds()),
                      QStringLiteral("KIND")});
    parser.addOption({QStringLiteral("mapping"),
                      Texts::tr("A mapping file for files of other origin, or the name of one that is kept."),
                      QStringLiteral("FILE|NAME")});
    parser.addOption({QStringLiteral("password"), Texts::tr("Password of an encrypted file."),
                      QStringLiteral("PASSWORD")});
    parser.addOption(
        {QStringLiteral("store-per-folder"), Texts::tr("Every sub-folder of DIR is a store of its name.")});
    parser.addOption({QStringLiteral("dry-run"), Texts::tr("Read and check everything, store nothing.")});
    parser.addOption(
        {QStringLiteral("allow-rejects"), Texts::tr("Exit with 0 even if some rows were not stored.")});
}

} // namespace

int runImport(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("import FILE|DIR…"),
                     Texts::tr("Imports export files into the workspace."));
    addOptions(line);
    if (const auto code = line.parse(arguments))
        return *code;
    if (line.positional().isEmpty())
        return fail({Texts::tr("Name at least one file or folder to import."), {}, ErrorKind::Usage});
    const auto terms = termsOf(line);
    if (!terms)
        return fail(terms.error());
    if (line.isSet(QStringLiteral("store-per-folder")))
        return importStores(line, *terms);
    const auto files = exportPathsOf(line.positional());
    if (!files)
        return fail(files.error());
    auto place = importPlace(line, *terms);
    if (!place)
        return fail(place.error());
    const auto store = line.chooseStore(place->workspace(), CommandLine::Create::Yes);
    if (!store)
        return fail(store.error());

    const ImportTally tally = importFiles(place->workspace(), store->id, *files, *terms, line);
    if (interrupted())
        return ExitInterrupted;
    if (line.json())
        printJson({{QStringLiteral("store"), store->name}, {QStringLiteral("imports"), tally.outcomes}});
    return exitCodeOf(tally, line);
}

int runImports(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("imports"), Texts::tr("Lists what was imported, newest first."));
    line.addWorkspaceOptions();
    line.addJsonOption();
    if (const auto code = line.parse(arguments))
        return *code;
    auto workspace = line.openWorkspace(Workspace::Mode::ReadOnly);
    if (!workspace)
        return fail(workspace.error());
    std::optional<StoreId> storeId;
    if (line.isSet(QStringLiteral("store"))) {
        const auto store = line.chooseStore(*workspace);
        if (!store)
            return fail(store.error());
        storeId = store->id;
    }
    const auto all = batches(*workspace, storeId);
    if (!all)
        return fail(all.error());
    QJsonArray list;
    for (const BatchSummary &batch : *all) {
        if (line.json())
            list.append(batchJson(batch));
        else
            printLine(batchLine(batch));
    }
    if (line.json())
        printJson({{QStringLiteral("imports"), list}});
    else if (all->empty() && !line.quiet())
        printMessage(Texts::tr("Nothing was imported yet."));
    return ExitOk;
}

int runUndo(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("undo BATCH"), Texts::tr("Takes an import back, newest or not."));
    line.addWorkspaceOptions();
    line.addJsonOption();
    line.parser().addPositionalArgument(QStringLiteral("BATCH"),
                                        Texts::tr("The number that 'imports' shows."));
    if (const auto code = line.parse(arguments))
        return *code;
    bool good = false;
    const qint64 id = line.positional().value(0).toLongLong(&good);
    if (!good || line.positional().size() != 1)
        return fail({Texts::tr("Name one import by its number. 'shopglass imports' lists them."),
                     {},
                     ErrorKind::Usage});
    auto workspace = line.openWorkspace(Workspace::Mode::ReadWrite);
    if (!workspace)
        return fail(workspace.error());
    const auto undone = undoBatch(*workspace, id, terminalProgress(line));
    if (!undone)
        return fail(undone.error());
    if (line.json())
        printJson(undoJson(*undone));
    else
        printLine(undoText(*undone));
    return ExitOk;
}

} // namespace shopglass
