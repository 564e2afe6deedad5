// Days as tests write them.

#pragma once

#include "models/base/day.h"

namespace shopglass::testing {

/// "2026-06-18". Requires: a day.
inline Day dayOn(const char *iso)
{
    return Day::fromIso(QString::fromLatin1(iso)).value();
}

} // namespace shopglass::testing
