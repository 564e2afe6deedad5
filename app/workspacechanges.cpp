// WorkspaceBackend's other half: what changes a workspace, and what was entered into it by hand.

#include "app/workspacebackend.h"
#include "models/import/exportfiles.h"
#include "models/sample/sampleshop.h"
#include "models/store/documentstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(WorkspaceBackendTexts)
};

} // namespace

Result<QStringList> WorkspaceBackend::filesOf(const QStringList &paths)
{
    return exportPathsOf(paths);
}

std::vector<StoreFolder> WorkspaceBackend::storeFolders(const QString &folder)
{
    auto found = storeFoldersIn(folder);
    if (!found)
        return {};
    std::erase_if(*found, [](const StoreFolder &store) { return !store.files.ok(); });
    return found->size() < 2 ? std::vector<StoreFolder>() : *std::move(found);
}

Result<ImportOutcome> WorkspaceBackend::importInto(const QString &store, const FileToImport &file,
                                                   const ProgressSink &progress)
{
    if (const auto open = requireWorkspace(); !open)
        return open.error();
    const auto target = m_workspace->storeNamed(store);
    if (!target)
        return target.error();
    ImportRequest request;
    request.path = file.path;
    request.store = target->id;
    request.mapping = file.mapping;
    request.source.password = file.password;
    request.profiles = std::make_shared<const MappingProfiles>(MappingProfiles::defaultFolder());
    request.source.knownPasswords = m_passwords;
    request.scales = scoreScales(*m_services.rulebook);
    auto outcome = importFile(*m_workspace, request, *m_services.clock, progress);
    const bool opened = outcome.ok() || !needsPassword(outcome.error());
    if (opened && !file.password.isEmpty() && !m_passwords.contains(file.password))
        m_passwords.prepend(file.password);
    return outcome;
}

Result<UndoSummary> WorkspaceBackend::undo(BatchId batch, const ProgressSink &progress)
{
    if (const auto open = requireWorkspace(); !open)
        return open.error();
    return undoBatch(*m_workspace, batch, progress);
}

Result<std::vector<Reject>> WorkspaceBackend::rejects(BatchId batch)
{
    if (const auto open = requireWorkspace(); !open)
        return open.error();
    return rejectsOf(*m_workspace, batch);
}

Result<void> WorkspaceBackend::writeRejects(BatchId batch, const QString &path)
{
    if (const auto open = requireWorkspace(); !open)
        return open.error();
    return writeRejectsCsv(*m_workspace, batch, path);
}

Result<BatchSummary> WorkspaceBackend::enterScores(const QString &store, const ScoreEntry &entry)
{
    if (const auto open = requireWorkspace(); !open)
        return open.error();
    const auto target = m_workspace->storeNamed(store);
    if (!target)
        return target.error();
    return shopglass::enterScores(*m_workspace, target->id, entry, scoreScales(*m_services.rulebook),
                                  *m_services.clock);
}

Result<std::vector<StatedScore>> WorkspaceBackend::scoreHistory(const QString &store, const QString &score)
{
    if (const auto open = requireWorkspace(); !open)
        return open.error();
    const auto stores = m_workspace->stores();
    if (!stores)
        return stores.error();
    for (const Store &known : *stores) {
        if (known.name == store)
            return shopglass::scoreHistory(*m_workspace, known.id, score);
    }
    return std::vector<StatedScore>();
}

Result<Store> WorkspaceBackend::existingStore(const QString &name) const
{
    if (const auto open = requireWorkspace(); !open)
        return open.error();
    const auto stores = m_workspace->stores();
    if (!stores)
        return stores.error();
    for (const Store &store : *stores) {
        if (name.isEmpty() || store.name == name)
            return store;
    }
    return Error{Texts::tr("The workspace has no store named \"%1\".").arg(name), {}, ErrorKind::Usage};
}

Result<void> WorkspaceBackend::keepDocument(const QString &store, DocumentScope scope,
                                            const Document &document)
{
    const auto owner = existingStore(store);
    if (!owner)
        return owner.error();
    return shopglass::keepDocument(*m_workspace, owner->id, scope, document, *m_services.clock);
}

Result<bool> WorkspaceBackend::dropDocument(const QString &store, DocumentScope scope, const QString &kind,
                                            const QString &id)
{
    const auto owner = existingStore(store);
    if (!owner)
        return owner.error();
    return shopglass::dropDocument(*m_workspace, owner->id, scope, kind, id);
}

Result<QStringList> WorkspaceBackend::writeSample(const QString &folder, const ProgressSink &progress)
{
    SampleOptions options;
    options.folder = folder;
    options.lastDay = m_asOf.value_or(m_services.clock->today().plus(-1));
    const auto written = writeSampleShop(options, progress);
    if (!written)
        return written.error();
    return written->paths;
}

} // namespace shopglass
