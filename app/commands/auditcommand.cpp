// `show audit` and `report --kind audit`: what the commands say of all stores at once.

#include "app/commands/command.h"
#include "app/portfoliosource.h"
#include "models/report/auditsections.h"
#include "models/report/markdownwriter.h"

#include <QCoreApplication>
#include <QLocale>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(AuditCommand)
};

} // namespace

Result<LoadedPortfolio> loadPortfolio(const CommandLine &line, PortfolioDepth depth)
{
    if (line.isSet(QStringLiteral("store")))
        return Error{Texts::tr("The audit is about all stores of the workspace; leave --store out."),
                     {},
                     ErrorKind::Usage};
    auto workspace = line.openWorkspace(Workspace::Mode::ReadOnly);
    if (!workspace)
        return workspace.error();
    const auto analysis = line.analysisRequest();
    if (!analysis)
        return analysis.error();
    auto services = Services::make(analysis->asOf);
    if (!services)
        return services.error();
    const auto source = PortfolioSource::open(*workspace, *services, {std::nullopt, *analysis});
    if (!source)
        return source.error();
    auto view
        = depth == PortfolioDepth::Rollup ? source->firstView() : source->wholeView(terminalProgress(line));
    if (!view)
        return view.error();
    const Language language
        = QLocale().language() == QLocale::Chinese ? Language::Chinese : Language::English;
    return LoadedPortfolio{*std::move(services), *std::move(view), {language}};
}

void addRollupOption(CommandLine &line)
{
    line.parser().addOption(
        {QStringLiteral("rollup-only"),
         Texts::tr("For audit: only what the daily sums tell, at once; the other figures stay open.")});
}

Result<std::shared_ptr<const PortfolioView>> wholePortfolio(const QString &workspacePath,
                                                            const Services &services)
{
    const auto workspace = Workspace::open(workspacePath, Workspace::Mode::ReadOnly);
    if (!workspace)
        return workspace.error();
    const auto source = PortfolioSource::open(*workspace, services, {});
    if (!source)
        return source.error();
    auto view = source->wholeView(unwatched);
    if (!view)
        return view.error();
    return std::shared_ptr<const PortfolioView>(std::make_shared<PortfolioView>(*std::move(view)));
}

Result<PageInput> auditInput(const CommandLine &line)
{
    auto loaded = loadPortfolio(line, PortfolioDepth::Whole);
    if (!loaded)
        return loaded.error();
    PageInput input;
    input.state = PageInput::State::Ready;
    input.catalogue = loaded->services.catalogue;
    input.text = loaded->text;
    input.portfolio = std::make_shared<const PortfolioView>(std::move(loaded->view));
    return input;
}

int showAudit(const CommandLine &line)
{
    const bool rollupOnly = line.isSet(QStringLiteral("rollup-only"));
    const auto loaded = loadPortfolio(line, rollupOnly ? PortfolioDepth::Rollup : PortfolioDepth::Whole);
    if (!loaded)
        return fail(loaded.error());
    if (line.json())
        printJson(toJson(loaded->view));
    else
        printLine(markdownSections(auditSections(loaded->view, loaded->text)));
    return ExitOk;
}

} // namespace shopglass
