#include "app/commands/command.h"
#include "app/reportfile.h"

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
    CommandLine line(QStringLiteral("report --format pdf|html|xlsx|md --out FILE"),
                     Texts::tr("Writes the store's diagnosis report as one file."));
    line.addWorkspaceOptions();
    line.addPeriodOptions();
    line.parser().addOption({QStringLiteral("format"), Texts::tr("pdf, html, xlsx or md."),
                             QStringLiteral("FORMAT"), QStringLiteral("html")});
    line.parser().addOption({QStringLiteral("kind"), Texts::tr("review: the diagnosis report."),
                             QStringLiteral("KIND"), QStringLiteral("review")});
    line.parser().addOption({QStringLiteral("out"), Texts::tr("The file to write."), QStringLiteral("FILE")});
    line.parser().addOption({QStringLiteral("profile"),
                             Texts::tr("The provider profile to use instead of your own."),
                             QStringLiteral("FILE")});
    line.parser().addOption(
        {QStringLiteral("issuer"), Texts::tr("Who issues the report."), QStringLiteral("NAME")});
    if (const auto code = line.parse(arguments))
        return *code;
    const auto format = reportFormatFromId(line.value(QStringLiteral("format")));
    const QString out = line.value(QStringLiteral("out"));
    if (!format)
        return fail({Texts::tr("--format \"%1\" is unknown. Use pdf, html, xlsx or md.")
                         .arg(line.value(QStringLiteral("format"))),
                     {},
                     ErrorKind::Usage});
    if (line.value(QStringLiteral("kind")) != QLatin1String("review"))
        return fail(
            {Texts::tr("--kind \"%1\" is unknown. Use review.").arg(line.value(QStringLiteral("kind"))),
             {},
             ErrorKind::Usage});
    if (out.isEmpty())
        return fail({Texts::tr("Say where to write the report with --out FILE."), {}, ErrorKind::Usage});

    auto profile = providerProfile(line.value(QStringLiteral("profile")));
    if (!profile)
        return fail(profile.error());
    const auto loaded = loadStore(line);
    if (!loaded)
        return fail(loaded.error());
    ReportRequest request;
    request.provider = std::move(*profile);
    request.issuer = line.value(QStringLiteral("issuer"));
    request.generatedAt = loaded->services.clock->now();
    request.programVersion = QCoreApplication::applicationVersion();
    request.importNames = loaded->importNames;
    const ViewSet views = buildViews(loaded->context);
    const auto written = writeReport(buildReviewReport(views, request, loaded->text), *format, out);
    if (!written)
        return fail(written.error());
    printLine(out);
    return ExitOk;
}

} // namespace shopglass
