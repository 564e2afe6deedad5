#include "app/commands/command.h"
#include "models/store/batchwriter.h"
#include "models/store/documentstore.h"

#include <QLocale>

namespace shopglass {

namespace {

Result<LoadedStore> loadFrom(Workspace &workspace, const CommandLine &line)
{
    auto request = line.analysisRequest();
    if (!request)
        return request.error();
    auto services = Services::make(request->asOf);
    if (!services)
        return services.error();
    auto store = line.chooseStore(workspace);
    if (!store)
        return store.error();
    auto columns = loadColumns(workspace, *store);
    if (!columns)
        return columns.error();
    auto documents = documentsOf(workspace, store->id);
    if (!documents)
        return documents.error();
    request->documents = std::make_shared<const Documents>(*std::move(documents));
    auto context = analysisContext(*services, *columns, *request);
    if (!context)
        return context.error();
    LoadedStore loaded{std::move(*services), std::move(*context), {}, {}};
    const auto imports = batches(workspace, store->id);
    if (!imports)
        return imports.error();
    for (const BatchSummary &batch : *imports) {
        if (!batch.undone)
            loaded.importNames.push_back(batch.file);
    }
    loaded.text.language = QLocale().language() == QLocale::Chinese ? Language::Chinese : Language::English;
    return loaded;
}

} // namespace

Result<LoadedStore> loadStore(const CommandLine &line)
{
    auto workspace = line.openWorkspace(Workspace::Mode::ReadOnly);
    if (!workspace)
        return workspace.error();
    return loadFrom(*workspace, line);
}

Result<LoadedStore> loadStore(const CommandLine &line, const QString &workspacePath)
{
    auto workspace = Workspace::open(workspacePath, Workspace::Mode::ReadOnly);
    if (!workspace)
        return workspace.error();
    return loadFrom(*workspace, line);
}

Result<PageInput> pageInput(const LoadedStore &loaded, const QString &workspacePath)
{
    auto workspace = Workspace::open(workspacePath, Workspace::Mode::ReadOnly);
    if (!workspace)
        return workspace.error();
    auto imports = batches(*workspace, loaded.context.columns->store.id);
    if (!imports)
        return imports.error();
    PageInput input;
    input.state = PageInput::State::Ready;
    input.views = std::make_shared<const ViewSet>(buildViews(loaded.context));
    input.text = loaded.text;
    input.catalogue = loaded.context.catalogue;
    input.data.batches = std::move(*imports);
    const auto calendar = coverageCalendar(*workspace, loaded.context.columns->store.id);
    if (!calendar)
        return calendar.error();
    input.data.coverage
        = buildCoverageView(input.views->overview.store, *calendar, input.views->overview.coverageWindow);
    input.data.calendars = *calendar;
    for (const BatchSummary &batch : input.data.batches) {
        if (batch.undone || batch.rowsRejected == 0)
            continue;
        auto rejects = rejectsOf(*workspace, batch.id);
        if (!rejects)
            return rejects.error();
        input.data.selected = batch.id;
        input.data.rejects = std::move(*rejects);
        break;
    }
    return input;
}

} // namespace shopglass
