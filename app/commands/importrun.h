// A run of imports over several files: what it came to, and the exit code that follows.

#pragma once

#include "app/commands/command.h"
#include "models/import/importer.h"
#include "models/store/trialworkspace.h"

#include <QJsonArray>

#include <variant>

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

/// The workspace that a run imports to: the one that is asked for, made where it is missing; in a dry run a
/// copy of it, or an empty one, so that nothing is left.
class ImportPlace final
{
public:
    explicit ImportPlace(Workspace workspace)
        : m_place(std::move(workspace))
    {
    }
    explicit ImportPlace(TrialWorkspace trial)
        : m_place(std::move(trial))
    {
    }
    [[nodiscard]] Workspace &workspace()
    {
        auto *trial = std::get_if<TrialWorkspace>(&m_place);
        return trial ? trial->workspace() : std::get<Workspace>(m_place);
    }

private:
    std::variant<Workspace, TrialWorkspace> m_place;
};
Result<ImportPlace> importPlace(const CommandLine &line, const ImportTerms &terms);

/// Imports the files one after the other, saying of each what came of it. Stops on Ctrl+C.
ImportTally importFiles(Workspace &workspace, StoreId store, const QStringList &files,
                        const ImportTerms &terms, const CommandLine &line);

int exitCodeOf(const ImportTally &tally, const CommandLine &line);

/// `import DIR --store-per-folder`: every sub-folder is a store of its name.
int importStores(const CommandLine &line, const ImportTerms &terms);

} // namespace shopglass
