#include "widgets/common/plainlabel.h"

#include <QRegularExpression>

namespace shopglass {

QString plainLabel(const QString &label)
{
    static const QRegularExpression behind(QStringLiteral("\\s*\\(&\\w\\)"));
    static const QRegularExpression inside(QStringLiteral("&(.)"));
    return QString(label).remove(behind).replace(inside, QStringLiteral("\\1"));
}

} // namespace shopglass
