// An action's advice with its figures filled in.

#pragma once

#include "models/base/numberformat.h"
#include "models/indicators/indicator.h"

#include <functional>

namespace shopglass {

/// A figure as it stands in a sentence: "¥12.35万", "97.3%", "26.5 小时"; an em dash without a value.
QString valueInSentence(const IndicatorValue &value, Language language);

/// Each `{id}` replaced by the value that `valueOf` gives, in both languages: indicator ids, effect_low,
/// effect_high.
LocalText fillAdvice(const LocalText &advice, const std::function<IndicatorValue(const QString &)> &valueOf);

} // namespace shopglass
