// The file writers of reports, for ./dev bench: how long for a report of twenty pages, and a long table?

#pragma once

#include "models/overview/viewset.h"

#include <QJsonObject>

namespace shopglass {

/// Writes the table of twelve columns that the peers write as well. False when it failed.
bool writeTwelveColumns(int rows, const QString &path);

/// The review report with its chapters repeated until it has twenty pages: {"ms", "pages"}, ms for twenty of
/// them.
QJsonObject timePdf(const AnalysisContext &context);

} // namespace shopglass
