#include "app/commands/command.h"
#include "models/report/htmlwriter.h"
#include "models/report/markdownwriter.h"

#include <QCoreApplication>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReportCommand)
};

} // namespace

int runReport(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("report --format html|md --out FILE"),
                     Texts::tr("Writes the store's diagnosis report as one file."));
    line.addWorkspaceOptions();
    line.addPeriodOptions();
    line.parser().addOption({QStringLiteral("format"), Texts::tr("html or md."), QStringLiteral("FORMAT"),
                             QStringLiteral("html")});
    line.parser().addOption({QStringLiteral("kind"), Texts::tr("review: the diagnosis report."),
                             QStringLiteral("KIND"), QStringLiteral("review")});
    line.parser().addOption({QStringLiteral("out"), Texts::tr("The file to write."), QStringLiteral("FILE")});
    line.parser().addOption(
        {QStringLiteral("issuer"), Texts::tr("Who issues the report."), QStringLiteral("NAME")});
    if (const auto code = line.parse(arguments))
        return *code;
    const QString format = line.value(QStringLiteral("format"));
    const QString out = line.value(QStringLiteral("out"));
    if (format != QLatin1String("html") && format != QLatin1String("md"))
        return fail(
            {Texts::tr("--format \"%1\" is unknown. Use html or md.").arg(format), {}, ErrorKind::Usage});
    if (line.value(QStringLiteral("kind")) != QLatin1String("review"))
        return fail(
            {Texts::tr("--kind \"%1\" is unknown. Use review.").arg(line.value(QStringLiteral("kind"))),
             {},
             ErrorKind::Usage});
    if (out.isEmpty())
        return fail({Texts::tr("Say where to write the report with --out FILE."), {}, ErrorKind::Usage});

    const auto loaded = loadStore(line);
    if (!loaded)
        return fail(loaded.error());
    ReportRequest request;
    request.issuer = line.value(QStringLiteral("issuer"));
    request.generatedAt = loaded->services.clock->now();
    request.programVersion = QCoreApplication::applicationVersion();
    request.importNames = loaded->importNames;
    const ViewSet views = buildViews(loaded->context);
    const auto written = format == QLatin1String("html")
        ? writeHtmlReport(views, request, loaded->text, out)
        : writeFile(out, markdownReport(buildReviewReport(views, request, loaded->text)).toUtf8());
    if (!written)
        return fail(written.error());
    printLine(out);
    return ExitOk;
}

} // namespace shopglass
