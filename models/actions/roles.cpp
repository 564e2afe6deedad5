#include "models/actions/roles.h"

#include "models/actions/phrases.h"

namespace shopglass {

LocalText roleName(const QString &roleId)
{
    static const QHash<QString, LocalText> roles
        = readNamedTexts(QStringLiteral(":/actions/roles.json"), QStringLiteral("roles"));
    return roles.value(roleId, {roleId, roleId});
}

} // namespace shopglass
