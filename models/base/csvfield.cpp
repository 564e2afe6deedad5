#include "models/base/csvfield.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace shopglass {

namespace {

bool isPlainNumber(const QString &text)
{
    bool ok = false;
    QLocale::c().toDouble(text, &ok);
    return ok;
}

} // namespace

QString formulaSafe(const QString &text)
{
    static const QString starters = QStringLiteral("=+-@\t\r|");
    if (text.isEmpty() || !starters.contains(text.front()) || isPlainNumber(text))
        return text;
    return QLatin1Char('\'') + text;
}

QString csvField(const QString &text)
{
    const QString safe = formulaSafe(text);
    const bool needsQuotes = std::any_of(safe.begin(), safe.end(), [](QChar c) {
        return c == QLatin1Char(',') || c == QLatin1Char('"') || c == QLatin1Char('\n')
            || c == QLatin1Char('\r');
    });
    if (!needsQuotes)
        return safe;
    return QLatin1Char('"') + QString(safe).replace(QLatin1Char('"'), QStringLiteral("\"\""))
        + QLatin1Char('"');
}

QString csvLine(const QStringList &texts)
{
    QStringList fields;
    fields.reserve(texts.size());
    for (const QString &text : texts)
        fields << csvField(text);
    return fields.join(QLatin1Char(','));
}

} // namespace shopglass
