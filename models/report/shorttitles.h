// What a column of an indicator is headed by where many columns stand close, so that a table fits its page.
//
// From resources/measures/short.json; a column names its indicator, so that F1 still has the whole name.
// Threads: read once, then constant.

#pragma once

#include "models/report/sections.h"

namespace shopglass {

/// The whole name where there is no shorter one.
QString shortTitle(const ViewSet &views, const QString &indicatorId, const TextContext &text);
/// A number column under that title.
TableColumn shortColumn(const ViewSet &views, const QString &indicatorId, const TextContext &text);
/// Every indicator that has a short title.
QStringList shortlyTitled();

} // namespace shopglass
