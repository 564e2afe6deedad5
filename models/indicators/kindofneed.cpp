#include "models/indicators/kindofneed.h"

#include "models/store/exportkind.h"

namespace shopglass {

QString kindOfNeed(const QString &need)
{
    const QString kind = need.section(QLatin1Char('.'), 0, 0);
    return ExportKinds::instance().find(kind) ? kind : QStringLiteral("orders");
}

} // namespace shopglass
