#include "models/import/importer.h"

#include "models/import/exportarchive.h"
#include "models/import/importrun.h"

namespace shopglass {

Result<ImportOutcome> importFile(Workspace &workspace, const ImportRequest &request, const Clock &clock,
                                 const ProgressSink &progress)
{
    const auto member = UnpackedMember::of(request.path, progress);
    if (!member)
        return member.error();
    if (!*member)
        return ImportRun(workspace, request, clock, progress).run();
    ImportRequest unpacked = request;
    unpacked.path = (*member)->file();
    unpacked.shownName = (*member)->name();
    return ImportRun(workspace, unpacked, clock, progress).run();
}

} // namespace shopglass
