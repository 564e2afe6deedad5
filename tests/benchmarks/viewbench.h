// How quick is each view of a store, as after an import and where another period was looked at before?

#pragma once

#include "models/indicators/analysis.h"

#include <QJsonObject>

namespace shopglass {

/// {"groundwork": what all views rest on, "ms": the slowest view with nothing but that, "next": the slowest
/// one where that view of another period was looked at before, "all": all of them in a row after all of
/// another period, "each" and "each-next": every view's own}. Of one view alone where `only` names it.
QJsonObject timeEachView(const AnalysisContext &context, const QString &only = {});

} // namespace shopglass
