#include "app/commands/importrun.h"

#include "app/commands/batchtext.h"
#include "models/import/exportfiles.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ImportRun)
};

QJsonObject errorJson(const QString &path, const Error &error)
{
    return {{QStringLiteral("file"), exportName(path)},
            {QStringLiteral("state"), QStringLiteral("refused")},
            {QStringLiteral("error"), error.sentence}};
}

QJsonObject skippedJson(const QString &path)
{
    return {{QStringLiteral("file"), exportName(path)},
            {QStringLiteral("state"), QStringLiteral("skipped")},
            {QStringLiteral("reason"), strayNoteSentence(path)}};
}

void importOne(Workspace &workspace, const ImportRequest &request, const CommandLine &line,
               ImportTally &tally)
{
    const auto outcome = importFile(workspace, request, SystemClock(), terminalProgress(line));
    const bool named = line.positional().contains(request.path);
    if (!outcome && !named && isStrayNote(request.path, outcome.error())) {
        tally.addSkipped(outcome.error());
        tally.outcomes.append(skippedJson(request.path));
        if (!line.quiet())
            printMessage(strayNoteSentence(request.path));
        return;
    }
    if (!outcome) {
        tally.addError(outcome.error());
        tally.outcomes.append(errorJson(request.path, outcome.error()));
        fail(outcome.error());
        return;
    }
    ++tally.stored;
    if (outcome->state != ImportOutcome::State::Unchanged) {
        tally.rowsNew += outcome->summary.rowsNew;
        tally.rowsUpdated += outcome->summary.rowsUpdated;
    }
    tally.rejects += outcome->summary.rowsRejected;
    tally.outcomes.append(outcomeJson(*outcome));
    if (!line.json())
        printLine(outcomeText(*outcome));
    if (!line.quiet()) {
        const bool isAlone = named && line.positional().size() == 1;
        for (const QString &warning : outcome->warnings)
            printMessage(isAlone ? warning
                                 : Texts::tr("%1: %2", "file, warning").arg(outcome->summary.file, warning));
    }
}

} // namespace

void ImportTally::addError(const Error &error)
{
    ++errors;
    if (!firstError)
        firstError = error;
}

void ImportTally::addSkipped(const Error &refusal)
{
    if (!firstError)
        firstError = refusal;
}

void ImportTally::add(const ImportTally &other)
{
    stored += other.stored;
    rowsNew += other.rowsNew;
    rowsUpdated += other.rowsUpdated;
    rejects += other.rejects;
    errors += other.errors;
    if (!firstError)
        firstError = other.firstError;
}

Result<ImportPlace> importPlace(const CommandLine &line, const ImportTerms &terms)
{
    if (!terms.dryRun) {
        auto workspace = line.openWorkspace(Workspace::Mode::ReadWrite, CommandLine::Create::Yes);
        if (!workspace)
            return workspace.error();
        return ImportPlace(std::move(*workspace));
    }
    if (!QFileInfo::exists(line.workspacePath())) {
        auto empty = TrialWorkspace::empty();
        if (!empty)
            return empty.error();
        return ImportPlace(std::move(*empty));
    }
    const auto workspace = line.openWorkspace(Workspace::Mode::ReadOnly);
    if (!workspace)
        return workspace.error();
    auto copy = TrialWorkspace::copyOf(*workspace, terminalProgress(line));
    if (!copy)
        return copy.error();
    return ImportPlace(std::move(*copy));
}

ImportTally importFiles(Workspace &workspace, StoreId store, const QStringList &files,
                        const ImportTerms &terms, const CommandLine &line)
{
    ImportTally tally;
    for (const QString &file : files) {
        ImportRequest request;
        request.path = file;
        request.store = store;
        request.mapping = terms.mapping;
        request.profiles = terms.profiles;
        request.scales = terms.scales;
        request.kindId = terms.kindId;
        request.source.password = terms.password;
        request.dryRun = terms.dryRun;
        importOne(workspace, request, line, tally);
        if (interrupted())
            break;
    }
    return tally;
}

int exitCodeOf(const ImportTally &tally, const CommandLine &line)
{
    if (tally.firstError && tally.stored == 0)
        return shopglass::exitCodeOf(*tally.firstError);
    if (tally.errors > 0)
        return ExitPartly;
    return tally.rejects > 0 && !line.isSet(QStringLiteral("allow-rejects")) ? ExitPartly : ExitOk;
}

} // namespace shopglass
