// Reports as files: which formats there are, whose brand they carry, and where the brand is kept.

#pragma once

#include "models/report/section.h"

#include <QStringList>

namespace shopglass {

enum class ReportFormat { Pdf, Html, Xlsx, Markdown };

const std::vector<ReportFormat> &reportFormats();
/// "pdf", "html", "xlsx", "md": on the command line and as the file's suffix.
QString reportFormatId(ReportFormat format);
std::optional<ReportFormat> reportFormatFromId(const QString &id);

/// Writes the report whole or not at all. Requires: a QApplication for PDF and HTML (charts).
Result<void> writeReport(const Report &report, ReportFormat format, const QString &path);

/// Where the user's provider profile lies: $XDG_CONFIG_HOME/shopglass/provider.json.
QString providerProfilePath();
/// The profile at `path`, or the user's own where none is named; empty where there is none. The logo is known
/// to be drawable. Requires: a QGuiApplication.
Result<ProviderProfile> providerProfile(const QString &path);

} // namespace shopglass
