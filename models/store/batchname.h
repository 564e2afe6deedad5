// What a batch is called: the name of its file, or of scores that a person typed in an id, so that each
// reader sees it in their own language.

#pragma once

#include "models/base/day.h"

#include <QString>

namespace shopglass {

/// Stored as the name of a batch of typed-in scores; no file can be called so.
QString typedInName(const QString &score, Day day);

/// How users read a stored name. Whole sentences that older versions stored stay as they are.
QString shownBatchName(const QString &stored);

/// "product score" for product_score, in the user's language.
QString nameOfScore(const QString &score);

} // namespace shopglass
