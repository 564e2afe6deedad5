// The rows behind a figure as JSON (see JSON.md).

#pragma once

#include "models/evidence/evidenceview.h"

#include <QJsonObject>

namespace shopglass {

/// "counted", "base", "bad", "good".
QString partId(RowsPart part);
std::optional<RowsPart> partNamed(const QString &id);

QJsonObject toJson(const EvidenceView &view);

} // namespace shopglass
