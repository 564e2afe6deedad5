#include "models/import/importer.h"

#include "models/import/importrun.h"

namespace shopglass {

Result<ImportOutcome> importFile(Workspace &workspace, const ImportRequest &request, const Clock &clock,
                                 const ProgressSink &progress)
{
    return ImportRun(workspace, request, clock, progress).run();
}

} // namespace shopglass
