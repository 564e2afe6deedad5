#include "models/indicators/sessionid.h"

namespace shopglass {

QString sessionId(BeijingSeconds startedAt, const QString &account)
{
    QString moment = beijingText(startedAt);
    moment.remove(QLatin1Char('-')).remove(QLatin1Char(':')).replace(QLatin1Char(' '), QLatin1Char('-'));
    return moment + QLatin1Char('@') + account;
}

} // namespace shopglass
