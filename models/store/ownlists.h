// Which kinds of file does no back office export, because the merchant makes or buys them?
//
// Such a list is never 'missing', and a refused file is not held to be one. Threads: a pure function.

#pragma once

#include <QString>

namespace shopglass {

/// As kinds.json says (`own_list`).
bool isOwnList(const QString &kindId);

} // namespace shopglass
