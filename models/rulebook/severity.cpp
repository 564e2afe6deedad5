#include "models/rulebook/severity.h"

#include <algorithm>

namespace shopglass {
namespace {

/// In the order of FindingSeverity.
const QStringList &severityIds()
{
    static const QStringList ids{QStringLiteral("serious"), QStringLiteral("watch"), QStringLiteral("minor")};
    return ids;
}

} // namespace

QString severityId(FindingSeverity severity)
{
    return severityIds().at(qsizetype(severity));
}

FindingSeverity severityOf(JsonNode &node)
{
    const QString id = node.oneOf(QLatin1String("severity"), severityIds());
    return FindingSeverity(std::max<qsizetype>(0, severityIds().indexOf(id)));
}

} // namespace shopglass
