// The words in which the catalogue and users' own indicators write units and directions, in the order of the
// enumerations.

#pragma once

#include <QStringList>

namespace shopglass {

/// Of Unit.
inline const QStringList &unitIds()
{
    static const QStringList ids{QStringLiteral("fen"),     QStringLiteral("count"),
                                 QStringLiteral("ratio"),   QStringLiteral("hours"),
                                 QStringLiteral("days"),    QStringLiteral("score"),
                                 QStringLiteral("seconds"), QStringLiteral("multiple")};
    return ids;
}

/// Of Direction.
inline const QStringList &directionIds()
{
    static const QStringList ids{QStringLiteral("higher"), QStringLiteral("lower"),
                                 QStringLiteral("neutral")};
    return ids;
}

} // namespace shopglass
