// The essentials of a report: what a client reads on some twenty pages. The rest is for whoever asks for the
// details, and the last chapter says what that is.
//
// Chapters, charts and tables are left out whole or with their first rows; nothing is worked out anew.
// Threads: a pure function.

#pragma once

#include "models/report/section.h"

namespace shopglass {

Report briefReport(const Report &report);

} // namespace shopglass
