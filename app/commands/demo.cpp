#include "app/commands/batchtext.h"
#include "app/commands/command.h"
#include "app/pictures.h"
#include "app/reportfile.h"
#include "models/import/importer.h"
#include "models/report/briefreport.h"
#include "models/sample/sampleshop.h"
#include "widgets/pages/pagefactory.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QGuiApplication>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(DemoCommand)
};

/// A fresh folder below the data folder: the demo always starts from nothing.
Result<QString> freshFolder(const QString &path)
{
    QDir(path).removeRecursively();
    if (!QDir().mkpath(path))
        return Error{
            Texts::tr("The folder %1 cannot be made. Free the place or set XDG_DATA_HOME.").arg(path),
            {},
            ErrorKind::Failure};
    return path;
}

Result<void> importAll(const QString &workspacePath, const QString &folder, const CommandLine &line)
{
    auto workspace = Workspace::open(workspacePath);
    if (!workspace)
        return workspace.error();
    const auto store = workspace->storeNamed(Texts::tr("Sample shop (invented)"));
    if (!store)
        return store.error();
    const auto files = exportFilesIn(folder);
    if (!files)
        return files.error();
    const auto rulebook = Rulebook::builtIn();
    if (!rulebook)
        return rulebook.error();
    for (const QString &file : *files) {
        ImportRequest request;
        request.scales = scoreScales(**rulebook);
        request.path = file;
        request.store = store->id;
        const auto outcome = importFile(*workspace, request, SystemClock(), terminalProgress(line));
        if (!outcome)
            return outcome.error();
        if (!line.quiet())
            printLine(outcomeText(*outcome));
    }
    return {};
}

/// Report and page pictures into `folder`; says where each is.
Result<void> writeFiles(const CommandLine &line, const QString &workspacePath, const QString &folder)
{
    const auto loaded = loadStore(line, workspacePath);
    if (!loaded)
        return loaded.error();
    auto input = pageInput(*loaded, workspacePath);
    if (!input)
        return input.error();
    const auto portfolio = wholePortfolio(workspacePath, loaded->services);
    if (!portfolio)
        return portfolio.error();
    input->portfolio = *portfolio;
    if (!QDir().mkpath(folder))
        return Error{Texts::tr("The folder %1 cannot be made. Choose another with --out DIR.").arg(folder),
                     {},
                     ErrorKind::Failure};
    ReportRequest request;
    request.generatedOn = loaded->services.clock->today();
    request.programVersion = QCoreApplication::applicationVersion();
    request.importNames = loaded->importNames;
    const Report report = buildReviewReport(*input->views, request, loaded->text);
    for (const ReportFormat format : {ReportFormat::Pdf, ReportFormat::Html, ReportFormat::Xlsx}) {
        const QString path = folder + QStringLiteral("/report.") + reportFormatId(format);
        if (const auto written
            = writeReport(format == ReportFormat::Pdf ? briefReport(report) : report, format, path);
            !written)
            return written.error();
        printLine(Texts::tr("Report: %1").arg(QDir(path).absolutePath()));
    }
    for (const QString &page : pageIds()) {
        const QString picture = QStringLiteral("%1/%2.png").arg(folder, page);
        const auto drawn
            = writePagePicture(page, *input, {QSize(1280, 0), ThemeChoice::Light, 1.0, {}}, picture);
        if (!drawn)
            return drawn.error();
        printLine(Texts::tr("Page: %1").arg(QDir(picture).absolutePath()));
    }
    return {};
}

} // namespace

int runDemo(const QStringList &arguments, Translations &translations)
{
    CommandLine line(QStringLiteral("demo"),
                     Texts::tr("Makes a sample shop, imports its files and shows it; without a display it "
                               "writes a report and page pictures."));
    line.parser().addOption({QStringLiteral("out"),
                             Texts::tr("Folder for report and pictures (default: shopglass-demo)."),
                             QStringLiteral("DIR"), QStringLiteral("shopglass-demo")});
    line.parser().addOption(
        {QStringLiteral("files"), Texts::tr("Write the files even where a display is at hand.")});
    if (const auto code = line.parse(arguments))
        return *code;
    const auto home = freshFolder(dataFolder() + QStringLiteral("/demo"));
    if (!home)
        return fail(home.error());
    SampleOptions options;
    options.folder = *home + QStringLiteral("/exports");
    options.lastDay = SystemClock().today().plus(-1);
    QDir().mkpath(options.folder);
    const auto sample = writeSampleShop(options, terminalProgress(line));
    if (!sample)
        return fail(sample.error());
    printLine(Texts::tr("Sample exports: %1").arg(options.folder));
    const QString workspacePath = *home + QStringLiteral("/demo.shopglass");
    const auto imported = importAll(workspacePath, options.folder, line);
    if (!imported)
        return fail(imported.error());
    printLine(Texts::tr("Workspace: %1").arg(workspacePath));

    const bool noDisplay = QGuiApplication::platformName() == QLatin1String("offscreen");
    if (!noDisplay && !line.isSet(QStringLiteral("files")))
        return showWindow({workspacePath, {}, {}}, translations);
    const auto written = writeFiles(line, workspacePath, line.value(QStringLiteral("out")));
    if (!written)
        return fail(written.error());
    if (noDisplay)
        printLine(Texts::tr("There is no display here, so no window was opened. With one, the same command "
                            "shows the window."));
    return ExitOk;
}

} // namespace shopglass
