#include "models/report/sheetnames.h"

namespace shopglass {

namespace {

constexpr qsizetype Longest = 31;

/// Cut to `length` UTF-16 units, never through a character.
QString cut(const QString &text, qsizetype length)
{
    if (text.size() <= length)
        return text;
    const bool splits = text.at(length - 1).isHighSurrogate();
    return text.left(splits ? length - 1 : length).trimmed();
}

QString allowed(const QString &title)
{
    static const QString forbidden = QStringLiteral("[]:*?/\\");
    QString name;
    for (const QChar c : title)
        name += forbidden.contains(c) || !c.isPrint() ? (c.isSurrogate() ? c : QLatin1Char(' ')) : c;
    name = name.simplified();
    while (name.startsWith(QLatin1Char('\'')))
        name.remove(0, 1);
    name = cut(name, Longest);
    while (name.endsWith(QLatin1Char('\'')))
        name.chop(1);
    // Excel keeps this one for itself.
    if (name.isEmpty() || name.compare(QLatin1String("History"), Qt::CaseInsensitive) == 0)
        return name.isEmpty() ? QStringLiteral("Sheet") : name + QStringLiteral(" 1");
    return name;
}

} // namespace

QString SheetNames::take(const QString &title)
{
    const QString wanted = allowed(title);
    QString name = wanted;
    for (int number = 2; m_taken.contains(name.toCaseFolded()); ++number) {
        const QString suffix = QStringLiteral(" (%1)").arg(number);
        name = cut(wanted, Longest - suffix.size()) + suffix;
    }
    m_taken.insert(name.toCaseFolded());
    return name;
}

} // namespace shopglass
