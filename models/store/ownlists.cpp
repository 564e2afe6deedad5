#include "models/store/ownlists.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace shopglass {

bool isOwnList(const QString &kindId)
{
    // Apart from ExportKind: hardly anybody asks, and everybody includes that.
    static const QSet<QString> ids = [] {
        QSet<QString> marked;
        QFile file(QStringLiteral(":/import/kinds.json"));
        if (!file.open(QIODevice::ReadOnly))
            return marked; // ExportKinds has ended the start by then
        const QJsonArray kinds
            = QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("kinds")).toArray();
        for (const QJsonValue &kind : kinds) {
            if (kind.toObject().value(QLatin1String("own_list")).toBool())
                marked.insert(kind.toObject().value(QLatin1String("id")).toString());
        }
        return marked;
    }();
    return ids.contains(kindId);
}

} // namespace shopglass
