// `show coverage`: which days are in, partly in or missing. Needs no columns, so it is quick.

#include "app/commands/command.h"
#include "models/report/coveragesections.h"
#include "models/report/markdownwriter.h"

#include <QLocale>

namespace shopglass {

namespace {

Result<CoverageView> loadCoverage(const CommandLine &line)
{
    const auto request = line.analysisRequest();
    if (!request)
        return request.error();
    const auto services = Services::make(request->asOf);
    if (!services)
        return services.error();
    auto workspace = line.openWorkspace(Workspace::Mode::ReadOnly);
    if (!workspace)
        return workspace.error();
    const auto store = line.chooseStore(*workspace);
    if (!store)
        return store.error();
    const auto calendars = coverageCalendar(*workspace, store->id);
    if (!calendars)
        return calendars.error();
    const Period window = request->from ? Period{*request->from, *request->to}
                                        : coverageWindow(*calendars, request->asOf, services->clock->today());
    if (window.to < window.from)
        return reversedPeriodError(window.from, window.to);
    return buildCoverageView(store->name, *calendars, window);
}

} // namespace

int showCoverage(const CommandLine &line)
{
    const auto view = loadCoverage(line);
    if (!view)
        return fail(view.error());
    const TextContext text{QLocale().language() == QLocale::Chinese ? Language::Chinese : Language::English};
    if (line.json())
        printJson(toJson(*view));
    else
        printLine(markdownSections({coverageCalendarSection(*view, text)}));
    return ExitOk;
}

} // namespace shopglass
