// How quick is each view of a store, where nothing was kept and where another period was looked at before?

#pragma once

#include "models/indicators/analysis.h"

#include <QJsonObject>

namespace shopglass {

/// {"ms": the slowest view where nothing was kept, "next": the slowest one where that view of another period
/// was looked at before, "all": all of them in a row after all of another period, "each" and "each-next":
/// every view's own}. Of one view alone where `only` names it.
QJsonObject timeEachView(const AnalysisContext &context, const QString &only = {});

} // namespace shopglass
