// `import DIR --store-per-folder`: a folder of folders, each a store.

#include "app/commands/importrun.h"

#include <QCoreApplication>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ImportStoresCommand)
};

/// The folders of all named folders. Two of one name would mix two shops.
Result<std::vector<StoreFolder>> foldersOf(const QStringList &paths)
{
    std::vector<StoreFolder> all;
    QStringList names;
    for (const QString &path : paths) {
        auto folders = storeFoldersIn(path);
        if (!folders)
            return folders.error();
        for (StoreFolder &folder : *folders) {
            if (names.contains(folder.store))
                return Error{
                    Texts::tr("Two folders are called \"%1\", so their stores would be mixed. Rename one "
                              "or import them one by one. Nothing was changed.")
                        .arg(folder.store),
                    {},
                    ErrorKind::Refused};
            names.append(folder.store);
            all.push_back(std::move(folder));
        }
    }
    return all;
}

Result<ImportTally> importStore(Workspace &workspace, const StoreFolder &folder, const ImportTerms &terms,
                                const CommandLine &line)
{
    ImportTally tally;
    if (!folder.files) {
        tally.addError(folder.files.error());
        fail(folder.files.error());
        return tally;
    }
    const auto store = workspace.storeNamed(folder.store);
    if (!store)
        return store.error();
    return importFiles(workspace, store->id, *folder.files, terms, line);
}

QString summaryOf(const StoreFolder &folder, const ImportTally &tally)
{
    QString text = Texts::tr("%1: %n file(s), ", nullptr, tally.stored).arg(folder.store)
        + Texts::tr("%1 new rows, %2 updated, %3 rejected")
              .arg(fullCount(tally.rowsNew), fullCount(tally.rowsUpdated), fullCount(tally.rejects));
    if (tally.errors > 0)
        text += Texts::tr("; %n file(s) refused", nullptr, tally.errors);
    return text;
}

} // namespace

int importStores(const CommandLine &line, const ImportTerms &terms)
{
    if (line.isSet(QStringLiteral("store")))
        return fail({Texts::tr("--store-per-folder names the stores itself; leave --store out."),
                     {},
                     ErrorKind::Usage});
    const auto folders = foldersOf(line.positional());
    if (!folders)
        return fail(folders.error());
    auto place = importPlace(line, terms);
    if (!place)
        return fail(place.error());

    ImportTally all;
    QJsonArray stores;
    QStringList summaries;
    for (const StoreFolder &folder : *folders) {
        const auto tally = importStore(place->workspace(), folder, terms, line);
        if (!tally)
            return fail(tally.error());
        all.add(*tally);
        stores.append(QJsonObject{{QStringLiteral("store"), folder.store},
                                  {QStringLiteral("imports"), tally->outcomes}});
        summaries << summaryOf(folder, *tally);
        if (interrupted())
            return ExitInterrupted;
    }
    if (line.json())
        printJson({{QStringLiteral("stores"), stores}});
    else
        printLine(summaries.join(QLatin1Char('\n')));
    return exitCodeOf(all, line);
}

} // namespace shopglass
