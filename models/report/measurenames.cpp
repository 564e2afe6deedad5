#include "models/report/measurenames.h"

#include "models/report/countedrows.h"
#include "models/report/wording.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace shopglass {

namespace {

QHash<QString, LocalText> readNames()
{
    QHash<QString, LocalText> names;
    QFile file(QStringLiteral(":/measures/names.json"));
    if (!file.open(QIODevice::ReadOnly))
        return names;
    const QJsonArray list
        = QJsonDocument::fromJson(file.readAll()).object()[QLatin1String("measures")].toArray();
    for (const QJsonValue &one : list) {
        const QJsonValue name = one[QLatin1String("name")];
        names.insert(one[QLatin1String("id")].toString(),
                     {name[QLatin1String("zh")].toString(), name[QLatin1String("en")].toString()});
    }
    return names;
}

const QHash<QString, LocalText> &allNames()
{
    static const QHash<QString, LocalText> names = readNames();
    return names;
}

} // namespace

const LocalText *measureName(const QString &id)
{
    const auto found = allNames().constFind(id);
    return found == allNames().constEnd() ? nullptr : &*found;
}

QStringList namedMeasures()
{
    return allNames().keys();
}

QString formulaWords(const Catalogue &catalogue, const Indicator &indicator, const TextContext &context)
{
    if (indicator.expression == indicator.id) {
        const CompiledIndicator *compiled = catalogue.compiled(indicator.id);
        return compiled ? sumWords(*compiled, context) : QString();
    }
    return measureWords(catalogue, indicator.expression, context);
}

QString measureWords(const Catalogue &catalogue, const QString &expression, const TextContext &context)
{
    static const QRegularExpression id(QStringLiteral("[a-z_][a-z0-9_]*"));
    QString words;
    qsizetype done = 0;
    const auto copy = [&](qsizetype to) {
        QString signs = expression.mid(done, to - done);
        signs.replace(QLatin1Char('/'), QChar(0x00f7)).replace(QLatin1Char('*'), QChar(0x00d7));
        words += signs.replace(QLatin1Char('-'), QChar(0x2212));
    };
    for (auto found = id.globalMatch(expression); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const LocalText *name = measureName(match.captured());
        const Indicator *indicator = name ? nullptr : catalogue.find(match.captured());
        if (!name && !indicator)
            return {};
        copy(match.capturedStart());
        words += local(name ? *name : indicator->name, context);
        done = match.capturedEnd();
    }
    copy(expression.size());
    return words;
}

} // namespace shopglass
