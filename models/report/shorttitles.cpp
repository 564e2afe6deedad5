#include "models/report/shorttitles.h"

#include "models/report/cells.h"
#include "models/report/wording.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace shopglass {

namespace {

QHash<QString, LocalText> readTitles()
{
    QFile file(QStringLiteral(":/measures/short.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "short titles", "the built-in file :/measures/short.json is missing");
    QHash<QString, LocalText> titles;
    const QJsonArray list
        = QJsonDocument::fromJson(file.readAll()).object()[QLatin1String("indicators")].toArray();
    for (const QJsonValue &one : list) {
        const QJsonValue name = one[QLatin1String("name")];
        titles.insert(one[QLatin1String("id")].toString(),
                      {name[QLatin1String("zh")].toString(), name[QLatin1String("en")].toString()});
    }
    return titles;
}

const QHash<QString, LocalText> &allTitles()
{
    static const QHash<QString, LocalText> titles = readTitles();
    return titles;
}

} // namespace

QString shortTitle(const ViewSet &views, const QString &indicatorId, const TextContext &text)
{
    const auto found = allTitles().constFind(indicatorId);
    return found == allTitles().constEnd() ? indicatorName(views, indicatorId, text) : local(*found, text);
}

TableColumn shortColumn(const ViewSet &views, const QString &indicatorId, const TextContext &text)
{
    return numberColumn(indicatorId, shortTitle(views, indicatorId, text), indicatorId);
}

QStringList shortlyTitled()
{
    return allTitles().keys();
}

} // namespace shopglass
