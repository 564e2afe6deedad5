// Numbers as people read them: 万/亿 in Chinese, K/M in English, full values for tooltips and copies.
//
// Everything takes the language explicitly, so that a report in one language can be made while the window
// shows the other. A missing value is always an em dash.

#pragma once

#include "models/base/money.h"

#include <QString>

namespace shopglass {

enum class Language { Chinese, English };

/// "¥12.35万" / "¥123.5K"; plain with two decimals below 10,000.
QString compactMoney(Money money, Language language);
/// "¥1,234,567.89" with thousands separators.
QString fullMoney(Money money);
/// "1.23万" / "12.3K"; plain below 10,000.
QString compactCount(qint64 count, Language language);
/// "1,234,567".
QString fullCount(qint64 count);
/// A fraction as "12.34%"; `decimals` 0 … 4.
QString percent(double fraction, int decimals = 2);
/// A difference of fractions: "+1.20 个百分点" / "+1.20 pp".
QString percentagePoints(double difference, Language language);
/// A score with the decimals of its step, e.g. 4.8 as "4.80" for 0.01; with more where it has more.
QString scoreText(double score, double step);
/// "26.5 小时" / "26.5 h".
QString hoursText(double hours, Language language);
/// "26.5 秒" / "26.5 s".
QString secondsText(double seconds, Language language);
/// "—".
QString missingText();

} // namespace shopglass
