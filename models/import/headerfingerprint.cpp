#include "models/import/headerfingerprint.h"

#include "models/import/headertext.h"

#include <QCryptographicHash>

namespace shopglass {

QString headerFingerprint(const QStringList &headers)
{
    constexpr qsizetype Digits = 32;
    QStringList keys;
    for (const QString &header : headers) {
        const QString key = headerKey(header);
        if (!key.isEmpty())
            keys.append(key);
    }
    keys.sort();
    keys.removeDuplicates();
    if (keys.size() < 2)
        return {};
    const QByteArray text = keys.join(u'\n').toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex())
        .left(Digits);
}

} // namespace shopglass
