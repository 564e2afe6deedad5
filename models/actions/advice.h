// An action's texts with their figures filled in.

#pragma once

#include "models/base/numberformat.h"
#include "models/indicators/indicator.h"

#include <functional>

namespace shopglass {

/// A figure as it stands in a sentence: "¥12.35万", "97.3%", "26.5 小时"; an em dash without a value.
QString valueInSentence(const IndicatorValue &value, Language language);

/// Each `{id}` replaced by what `textOf` gives for it: indicator ids, effect_low, effect_high, due.
QString fillPlaceholders(const QString &text, const std::function<QString(const QString &)> &textOf);

} // namespace shopglass
