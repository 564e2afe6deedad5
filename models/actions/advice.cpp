#include "models/actions/advice.h"

#include "models/actions/phrases.h"

#include <QRegularExpression>

#include <cmath>

namespace shopglass {

namespace {

QString daysText(double days, Language language)
{
    // Shortest form: whole days, as counted, carry no decimals.
    const QString number = QString::number(days, 'g', 4);
    const LocalText text = *actionPhrase(days == 1.0 ? QStringLiteral("one_day") : QStringLiteral("days"),
                                         {{QStringLiteral("number"), {number, number}}});
    return language == Language::Chinese ? text.zh : text.en;
}

} // namespace

QString valueInSentence(const IndicatorValue &value, Language language)
{
    if (!value.hasValue() || !std::isfinite(value.value))
        return missingText();
    switch (value.unit) {
    case Unit::Fen:
        return compactMoney(Money::fromFen(std::llround(value.value)), language);
    case Unit::Count:
        return compactCount(std::llround(value.value), language);
    case Unit::Ratio:
        return percent(value.value);
    case Unit::Hours:
        return hoursText(value.value, language);
    case Unit::Days:
        return daysText(value.value, language);
    case Unit::Score:
        return QString::number(value.value, 'f', 2);
    case Unit::Seconds:
        return secondsText(value.value, language);
    case Unit::Multiple:
        return QString::number(value.value, 'f', 2);
    }
    Q_UNREACHABLE();
}

QString fillPlaceholders(const QString &text, const std::function<QString(const QString &)> &textOf)
{
    static const QRegularExpression placeholder(QStringLiteral("\\{([a-z0-9_]+)\\}"));
    QString result;
    qsizetype end = 0;
    for (auto matches = placeholder.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        result += QStringView(text).mid(end, match.capturedStart() - end);
        result += textOf(match.captured(1));
        end = match.capturedEnd();
    }
    result += QStringView(text).mid(end);
    return result;
}

} // namespace shopglass
