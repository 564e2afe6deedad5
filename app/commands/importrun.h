// A run of imports over several files: what it came to, and the exit code that follows.

#pragma once

#include "app/commands/command.h"
#include "models/import/importer.h"

#include <QJsonArray>

namespace shopglass {

struct ImportTally
{
    QJsonArray outcomes;
    int stored = 0;
    qint64 rowsNew = 0;
    qint64 rowsUpdated = 0;
    qint64 rejects = 0;
    std::optional<Error> firstError;
    int errors = 0; ///< files refused, without the notes that lie in a folder of exports

    void add(const ImportTally &other);
    void addError(const Error &error);
    /// Counts only when nothing else came of the run.
    void addSkipped(const Error &refusal);
};

/// What every file of a run is read with.
struct ImportTerms
{
    std::optional<Mapping> mapping;
    std::shared_ptr<const MappingProfiles> profiles;
    ScoreScales scales;
    QString kindId;
    QString password;
    bool dryRun = false;
};

/// Imports the files one after the other, saying of each what came of it. Stops on Ctrl+C.
ImportTally importFiles(Workspace &workspace, StoreId store, const QStringList &files,
                        const ImportTerms &terms, const CommandLine &line);

int exitCodeOf(const ImportTally &tally, const CommandLine &line);

/// `import DIR --store-per-folder`: every sub-folder is a store of its name.
int importStores(const CommandLine &line, const ImportTerms &terms);

} // namespace shopglass
