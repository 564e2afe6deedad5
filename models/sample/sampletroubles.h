// What can be planted in a sample shop, by name: the problems of resources/sample/shops.json.
//
// Threads: reads only.

#pragma once

#include "models/sample/sampleshop.h"

class QJsonObject;

namespace shopglass {

/// The troubles that a problem brings; what it does not name stays as it is.
void plantTroubles(const QJsonObject &problem, SampleTroubles &troubles);

/// Names that plantNamed() knows.
QStringList plantableProblems();
/// Adds the named problems; an unknown name is refused.
Result<void> plantNamed(const QStringList &names, SampleTroubles &troubles);

} // namespace shopglass
