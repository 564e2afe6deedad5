#include "app/commands/command.h"
#include "app/reportfile.h"
#include "models/report/auditsections.h"
#include "models/report/briefreport.h"
#include "models/report/livesections.h"
#include "models/report/promotionreport.h"

#include <QCoreApplication>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReportCommand)
};

Result<Report> reviewReport(const CommandLine &line, ReportRequest request)
{
    const auto loaded = loadStore(line);
    if (!loaded)
        return loaded.error();
    request.generatedOn = loaded->services.clock->today();
    request.importNames = loaded->importNames;
    return buildReviewReport(buildViews(loaded->context), request, loaded->text);
}

Result<Report> liveReport(const CommandLine &line, ReportRequest request)
{
    const auto loaded = loadStore(line);
    if (!loaded)
        return loaded.error();
    request.generatedOn = loaded->services.clock->today();
    request.importNames = loaded->importNames;
    const ViewSet views = buildViews(loaded->context);
    const QString id = line.value(QStringLiteral("session"));
    const SessionReview *session = views.live.find(id);
    if (!id.isEmpty() && !session)
        return Error{Texts::tr("No session “%1” began in this period. show live lists them.").arg(id),
                     {},
                     ErrorKind::Usage};
    return buildLiveReport(views, session, request, loaded->text);
}

Result<Report> promotionReport(const CommandLine &line, ReportRequest request)
{
    const auto loaded = loadStore(line);
    if (!loaded)
        return loaded.error();
    request.generatedOn = loaded->services.clock->today();
    request.importNames = loaded->importNames;
    return buildPromotionReport(buildViews(loaded->context), request, loaded->text);
}

Result<Report> auditReport(const CommandLine &line, ReportRequest request)
{
    const auto loaded = loadPortfolio(line, PortfolioDepth::Whole);
    if (!loaded)
        return loaded.error();
    request.generatedOn = loaded->services.clock->today();
    return buildAuditReport(loaded->view, loaded->services.rulebook->version(), request, loaded->text);
}

void addOptions(CommandLine &line)
{
    line.addWorkspaceOptions();
    line.addPeriodOptions();
    line.parser().addOption({QStringLiteral("format"), Texts::tr("pdf, html, xlsx or md."),
                             QStringLiteral("FORMAT"), QStringLiteral("html")});
    line.parser().addOption(
        {QStringLiteral("kind"),
         Texts::tr("review: one store; live: a live session and those of the period; promotion: the "
                   "last promotion, the plan of the next and its preparation tables; audit: all stores "
                   "of the workspace."),
         QStringLiteral("KIND"), QStringLiteral("review")});
    line.parser().addOption(
        {QStringLiteral("session"),
         Texts::tr("Of live: which session, by its number in show live; else the newest."),
         QStringLiteral("ID")});
    line.parser().addOption(
        {QStringLiteral("chapters"),
         Texts::tr("Of review: brief (the essentials, some twenty pages) or all. PDF is brief "
                   "and the others have all unless you say so."),
         QStringLiteral("WHICH")});
    line.parser().addOption({QStringLiteral("out"), Texts::tr("The file to write."), QStringLiteral("FILE")});
    line.parser().addOption({QStringLiteral("profile"),
                             Texts::tr("The provider profile to use instead of your own."),
                             QStringLiteral("FILE")});
    line.parser().addOption(
        {QStringLiteral("issuer"), Texts::tr("Who issues the report."), QStringLiteral("NAME")});
}

} // namespace

int runReport(const QStringList &arguments)
{
    CommandLine line(
        QStringLiteral("report --format pdf|html|xlsx|md --out FILE"),
        Texts::tr("Writes the diagnosis of one store, a live review, or the audit of all, as one file."));
    addOptions(line);
    if (const auto code = line.parse(arguments))
        return *code;
    const auto format = reportFormatFromId(line.value(QStringLiteral("format")));
    const QString out = line.value(QStringLiteral("out"));
    if (!format)
        return fail({Texts::tr("--format \"%1\" is unknown. Use pdf, html, xlsx or md.")
                         .arg(line.value(QStringLiteral("format"))),
                     {},
                     ErrorKind::Usage});
    const QString kind = line.value(QStringLiteral("kind"));
    const bool live = kind == QLatin1String("live");
    const bool promotion = kind == QLatin1String("promotion");
    if (kind != QLatin1String("review") && kind != QLatin1String("audit") && !live && !promotion)
        return fail({Texts::tr("--kind \"%1\" is unknown. Use review, live, promotion or audit.").arg(kind),
                     {},
                     ErrorKind::Usage});
    const QString chapters = line.value(QStringLiteral("chapters"));
    if (!chapters.isEmpty() && chapters != QLatin1String("brief") && chapters != QLatin1String("all"))
        return fail({Texts::tr("--chapters \"%1\" is unknown. Use brief or all.").arg(chapters),
                     {},
                     ErrorKind::Usage});
    const bool brief = kind == QLatin1String("review")
        && (chapters.isEmpty() ? *format == ReportFormat::Pdf : chapters == QLatin1String("brief"));
    if (out.isEmpty())
        return fail({Texts::tr("Say where to write the report with --out FILE."), {}, ErrorKind::Usage});

    auto profile = providerProfile(line.value(QStringLiteral("profile")));
    if (!profile)
        return fail(profile.error());
    ReportRequest request;
    request.provider = std::move(*profile);
    request.issuer = line.value(QStringLiteral("issuer"));
    request.programVersion = QCoreApplication::applicationVersion();
    const auto report = live             ? liveReport(line, std::move(request))
        : promotion                      ? promotionReport(line, std::move(request))
        : kind == QLatin1String("audit") ? auditReport(line, std::move(request))
                                         : reviewReport(line, std::move(request));
    if (!report)
        return fail(report.error());
    const auto written = writeReport(brief ? briefReport(*report) : *report, *format, out);
    if (!written)
        return fail(written.error());
    printLine(out);
    return ExitOk;
}

} // namespace shopglass
