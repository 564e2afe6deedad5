// What figures of action rules are called, from resources/actions/figures.json.

#include "models/actions/ownfigures.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace shopglass {

namespace {

Unit unitNamed(const QString &id)
{
    static const QHash<QString, Unit> units{
        {QStringLiteral("fen"), Unit::Fen},     {QStringLiteral("ratio"), Unit::Ratio},
        {QStringLiteral("days"), Unit::Days},   {QStringLiteral("score"), Unit::Score},
        {QStringLiteral("count"), Unit::Count}, {QStringLiteral("hours"), Unit::Hours}};
    return units.value(id, Unit::Count);
}

QHash<QString, OwnFigureName> readNames()
{
    QFile file(QStringLiteral(":/actions/figures.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "own figures", "the built-in file :/actions/figures.json is missing");
    QHash<QString, OwnFigureName> names;
    const QJsonArray entries
        = QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("figures")).toArray();
    for (const QJsonValue &entry : entries) {
        names.insert(entry[QStringLiteral("id")].toString(),
                     {{entry[QStringLiteral("zh")].toString(), entry[QStringLiteral("en")].toString()},
                      unitNamed(entry[QStringLiteral("unit")].toString()),
                      entry[QStringLiteral("guard")].toBool()});
    }
    return names;
}

} // namespace

OwnFigureName ownFigureName(const QString &id)
{
    static const QHash<QString, OwnFigureName> names = readNames();
    return names.value(id, {{id, id}, Unit::Count});
}

} // namespace shopglass
