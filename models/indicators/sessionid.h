// How a live session is named in questions and on the command line: by its begin and its account.
//
// Threads: a pure function.

#pragma once

#include "models/base/day.h"

#include <QString>

namespace shopglass {

/// "20260618-200005@account".
QString sessionId(BeijingSeconds startedAt, const QString &account);

} // namespace shopglass
