#include "models/base/csvfield.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace shopglass {

namespace {

/// Digits with a point or an exponent; "-inf" is a name to a spreadsheet.
bool isPlainNumber(const QString &text)
{
    bool ok = false;
    return std::isfinite(QLocale::c().toDouble(text, &ok)) && ok;
}

/// What a formula begins with, also as Chinese input methods write it. Blanks in front do not save one.
bool looksLikeFormula(const QString &text)
{
    static const QString starters = QStringLiteral("=+-@|＝＋－＠");
    static const QString lineStarters = QStringLiteral("\t\r\n");
    const auto first = std::find_if(text.begin(), text.end(), [](QChar c) { return !c.isSpace(); });
    return first != text.end() && (starters.contains(*first) || lineStarters.contains(text.front()));
}

} // namespace

QString formulaSafe(const QString &text)
{
    return looksLikeFormula(text) && !isPlainNumber(text) ? QLatin1Char('\'') + text : text;
}

QString csvField(const QString &text)
{
    const QString safe = formulaSafe(text);
    // Semicolons and tabs too: spreadsheets of some countries end a cell there, and a formula could follow.
    static const QString ends = QStringLiteral(",\"\n\r;\t");
    const bool needsQuotes = std::any_of(safe.begin(), safe.end(), [](QChar c) { return ends.contains(c); });
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
