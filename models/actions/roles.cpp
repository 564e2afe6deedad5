#include "models/actions/roles.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace shopglass {

namespace {

QHash<QString, LocalText> readRoles()
{
    QFile file(QStringLiteral(":/actions/roles.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "roles", "the built-in file :/actions/roles.json is missing");
    QHash<QString, LocalText> roles;
    const QJsonArray entries
        = QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("roles")).toArray();
    for (const QJsonValue &entry : entries) {
        roles.insert(entry[QStringLiteral("id")].toString(),
                     {entry[QStringLiteral("zh")].toString(), entry[QStringLiteral("en")].toString()});
    }
    Q_ASSERT_X(!roles.isEmpty(), "roles", "the built-in file :/actions/roles.json names no role");
    return roles;
}

} // namespace

LocalText roleName(const QString &roleId)
{
    static const QHash<QString, LocalText> roles = readRoles();
    return roles.value(roleId, {roleId, roleId});
}

} // namespace shopglass
