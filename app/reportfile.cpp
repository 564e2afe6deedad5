#include "app/reportfile.h"

#include "models/report/htmlwriter.h"
#include "models/report/markdownwriter.h"
#include "models/report/printedreport.h"
#include "models/report/xlsxwriter.h"
#include "widgets/charts/chartpicture.h"
#include "widgets/report/pdfreport.h"

#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace shopglass {

const std::vector<ReportFormat> &reportFormats()
{
    static const std::vector<ReportFormat> all{ReportFormat::Pdf, ReportFormat::Html, ReportFormat::Xlsx,
                                               ReportFormat::Markdown};
    return all;
}

QString reportFormatId(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Pdf:
        return QStringLiteral("pdf");
    case ReportFormat::Html:
        return QStringLiteral("html");
    case ReportFormat::Xlsx:
        return QStringLiteral("xlsx");
    case ReportFormat::Markdown:
        break;
    }
    return QStringLiteral("md");
}

std::optional<ReportFormat> reportFormatFromId(const QString &id)
{
    const auto &all = reportFormats();
    const auto found
        = std::find_if(all.begin(), all.end(), [&id](ReportFormat f) { return reportFormatId(f) == id; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

Result<void> writeReport(const Report &report, ReportFormat format, const QString &path)
{
    switch (format) {
    case ReportFormat::Pdf: {
        const auto pdf = pdfReport(printedReport(report));
        if (!pdf)
            return pdf.error();
        return writeFile(path, *pdf);
    }
    case ReportFormat::Html:
        return writeFile(path, htmlReport(printedReport(report), SvgChartRenderer()));
    case ReportFormat::Xlsx:
        return writeXlsxReport(report, path);
    case ReportFormat::Markdown:
        break;
    }
    return writeFile(path, markdownReport(printedReport(report)).toUtf8());
}

QString providerProfilePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QStringLiteral("/shopglass/provider.json");
}

Result<ProviderProfile> providerProfile(const QString &path)
{
    if (path.isEmpty() && !QFileInfo::exists(providerProfilePath()))
        return ProviderProfile();
    auto profile = loadProfile(path.isEmpty() ? providerProfilePath() : path);
    if (!profile)
        return profile;
    if (const auto checked = checkLogo(*profile); !checked)
        return checked.error();
    return profile;
}

} // namespace shopglass
