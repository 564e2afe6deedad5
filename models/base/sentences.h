// How do whole sentences stand behind each other in one text?
//
// Threads: pure functions.

#pragma once

#include <QStringList>

namespace shopglass {

/// With a blank between them, and with none behind a Chinese full stop; empty ones are left out.
QString joinedSentences(const QStringList &sentences);

} // namespace shopglass
