#include "app/commands/keptvalues.h"

#include "models/store/documentstore.h"

#include <QJsonArray>
#include <QLocale>

namespace shopglass {

int listKept(const CommandLine &line, const Store &store, const QString &key,
             const std::vector<KeptLine> &kept)
{
    QJsonArray rows;
    for (const KeptLine &one : kept) {
        rows.append(one.json);
        if (!line.json())
            printLine(one.cells.join(u'\t'));
    }
    if (line.json())
        printJson({{QStringLiteral("store"), store.name}, {key, rows}});
    return ExitOk;
}

int dropKept(const CommandLine &line, Workspace &workspace, const Store &store, const KeptDocument &document)
{
    const auto dropped = dropDocument(workspace, store.id, DocumentScope::Store, document.kind, document.id);
    if (!dropped)
        return fail(dropped.error());
    if (line.json()) {
        QJsonObject json = document.json;
        json.insert(QStringLiteral("dropped"), *dropped);
        printJson(json);
    } else {
        printLine(*dropped ? document.dropped : document.absent);
    }
    return ExitOk;
}

TextContext listText()
{
    return {QLocale().language() == QLocale::Chinese ? Language::Chinese : Language::English};
}

} // namespace shopglass
