#include "models/base/numberformat.h"

#include <QLocale>

#include <cmath>

namespace shopglass {

namespace {

constexpr double TenThousand = 1e4;
constexpr double HundredMillion = 1e8;

const QLocale &groupingLocale()
{
    static const QLocale locale(QLocale::English, QLocale::UnitedStates);
    return locale;
}

/// At most two decimals, without trailing zeros.
QString trimmed(double value)
{
    QString text = QString::number(value, 'f', 2);
    while (text.endsWith(QLatin1Char('0')))
        text.chop(1);
    if (text.endsWith(QLatin1Char('.')))
        text.chop(1);
    return text;
}

/// The compact form of a magnitude of at least 10,000.
QString compactMagnitude(double magnitude, Language language)
{
    if (language == Language::Chinese) {
        if (magnitude >= HundredMillion)
            return trimmed(magnitude / HundredMillion) + QStringLiteral("亿");
        return trimmed(magnitude / TenThousand) + QStringLiteral("万");
    }
    if (magnitude >= 1e9)
        return trimmed(magnitude / 1e9) + QLatin1Char('B');
    if (magnitude >= 1e6)
        return trimmed(magnitude / 1e6) + QLatin1Char('M');
    return trimmed(magnitude / 1e3) + QLatin1Char('K');
}

} // namespace

QString compactMoney(Money money, Language language)
{
    const double yuan = std::abs(static_cast<double>(money.fen())) / 100.0;
    if (yuan < TenThousand)
        return fullMoney(money);
    return (money.fen() < 0 ? QStringLiteral("-¥") : QStringLiteral("¥")) + compactMagnitude(yuan, language);
}

QString fullMoney(Money money)
{
    const qint64 fen = money.fen();
    const quint64 magnitude = fen < 0 ? 0 - static_cast<quint64>(fen) : static_cast<quint64>(fen);
    return (fen < 0 ? QStringLiteral("-¥") : QStringLiteral("¥")) + groupingLocale().toString(magnitude / 100)
        + QStringLiteral(".%1").arg(magnitude % 100, 2, 10, QLatin1Char('0'));
}

QString compactCount(qint64 count, Language language)
{
    const double magnitude = std::abs(static_cast<double>(count));
    if (magnitude < TenThousand)
        return fullCount(count);
    return (count < 0 ? QStringLiteral("-") : QString()) + compactMagnitude(magnitude, language);
}

QString fullCount(qint64 count)
{
    return groupingLocale().toString(count);
}

QString percent(double fraction, int decimals)
{
    return QString::number(fraction * 100.0, 'f', decimals) + QLatin1Char('%');
}

QString scoreText(double score, double step)
{
    constexpr int MostDecimals = 3; // as many as are stored
    int decimals = 0;
    double unit = 1.0;
    const auto isWhole
        = [&unit](double number) { return std::abs(number / unit - std::round(number / unit)) < 1e-6; };
    while (decimals < MostDecimals && !(isWhole(step) && isWhole(score))) {
        unit /= 10.0;
        ++decimals;
    }
    return QString::number(score, 'f', decimals);
}

QString percentagePoints(double difference, Language language)
{
    const QString number
        = (difference > 0 ? QStringLiteral("+") : QString()) + QString::number(difference * 100.0, 'f', 2);
    return number + (language == Language::Chinese ? QStringLiteral(" 个百分点") : QStringLiteral(" pp"));
}

QString hoursText(double hours, Language language)
{
    return QString::number(hours, 'f', 1)
        + (language == Language::Chinese ? QStringLiteral(" 小时") : QStringLiteral(" h"));
}

QString secondsText(double seconds, Language language)
{
    const QString number = QString::number(seconds, 'f', 1);
    return number + (language == Language::Chinese ? QStringLiteral(" 秒") : QStringLiteral(" s"));
}

QString missingText()
{
    return QStringLiteral("—");
}

} // namespace shopglass
