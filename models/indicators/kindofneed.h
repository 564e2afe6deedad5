// In which kind of file a need of an indicator is found: Indicator::needs names kinds, columns that only some
// files of a kind have ("aftersales.approved_at"), and what only the facts of orders can tell.

#pragma once

#include <QString>

namespace shopglass {

/// An export kind's id, always one that exists.
QString kindOfNeed(const QString &need);

} // namespace shopglass
