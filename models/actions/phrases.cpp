#include "models/actions/phrases.h"

#include "models/actions/advice.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace shopglass {

QHash<QString, LocalText> readNamedTexts(const QString &path, const QString &list)
{
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "named texts", qPrintable(path));
    QHash<QString, LocalText> texts;
    const QJsonArray entries = QJsonDocument::fromJson(file.readAll()).object().value(list).toArray();
    for (const QJsonValue &entry : entries) {
        texts.insert(entry[QStringLiteral("id")].toString(),
                     {entry[QStringLiteral("zh")].toString(), entry[QStringLiteral("en")].toString()});
    }
    Q_ASSERT_X(!texts.isEmpty(), "named texts", qPrintable(path));
    return texts;
}

std::optional<LocalText> actionPhrase(const QString &id, const QHash<QString, LocalText> &parts)
{
    static const QHash<QString, LocalText> phrases
        = readNamedTexts(QStringLiteral(":/actions/phrases.json"), QStringLiteral("phrases"));
    const auto phrase = phrases.constFind(id);
    if (phrase == phrases.constEnd())
        return {};
    return LocalText{
        fillPlaceholders(phrase->zh, [&parts](const QString &name) { return parts.value(name).zh; }),
        fillPlaceholders(phrase->en, [&parts](const QString &name) { return parts.value(name).en; })};
}

} // namespace shopglass
