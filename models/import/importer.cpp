#include "models/import/importer.h"

#include "models/import/exportarchive.h"
#include "models/import/importrun.h"
#include "models/import/refusals.h"

#include <QFileInfo>

#include <new>

namespace shopglass {
namespace {

/// What a file makes us ask for may be more than there is; going out of the run takes everything back.
Result<ImportOutcome> runImport(Workspace &workspace, const ImportRequest &request, const Clock &clock,
                                const ProgressSink &progress)
{
    try {
        return ImportRun(workspace, request, clock, progress).run();
    } catch (const std::bad_alloc &) {
        const QString name
            = request.shownName.isEmpty() ? QFileInfo(request.path).fileName() : request.shownName;
        return outOfMemory(name);
    }
}

} // namespace

Result<ImportOutcome> importFile(Workspace &workspace, const ImportRequest &request, const Clock &clock,
                                 const ProgressSink &progress)
{
    const auto member = UnpackedMember::of(request.path, progress);
    if (!member)
        return member.error();
    if (!*member)
        return runImport(workspace, request, clock, progress);
    ImportRequest unpacked = request;
    unpacked.path = (*member)->file();
    unpacked.shownName = (*member)->name();
    return runImport(workspace, unpacked, clock, progress);
}

} // namespace shopglass
