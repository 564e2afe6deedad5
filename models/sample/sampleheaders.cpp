#include "models/sample/sampleheaders.h"

#include "models/sample/sampledata.h"

#include <QJsonArray>

namespace shopglass {

namespace {

const QJsonObject &headerFile()
{
    static const QJsonObject object = sampleData(QStringLiteral("headers"));
    return object;
}

QJsonObject entryOf(const QString &fileId)
{
    for (const auto &value : headerFile()[QLatin1String("files")].toArray()) {
        if (value[QLatin1String("id")].toString() == fileId)
            return value.toObject();
    }
    Q_ASSERT_X(false, "sampleHeaders", qUtf8Printable(fileId));
    return {};
}

QStringList ownHeaders(const QJsonObject &entry)
{
    QStringList headers;
    for (const auto &value : entry[QLatin1String("headers")].toArray())
        headers += value.toString();
    return headers;
}

} // namespace

QStringList sampleHeaders(const QString &fileId)
{
    const QJsonObject entry = entryOf(fileId);
    if (!entry.contains(QLatin1String("from")))
        return ownHeaders(entry);
    const QStringList base = sampleHeaders(entry[QLatin1String("from")].toString());
    const QJsonObject renamed = entry[QLatin1String("renamed")].toObject();
    QStringList headers;
    for (const int column : sampleColumns(fileId))
        headers += renamed.value(base[column]).toString(base[column]);
    return headers;
}

std::vector<int> sampleColumns(const QString &fileId)
{
    const QJsonObject entry = entryOf(fileId);
    const bool derived = entry.contains(QLatin1String("from"));
    const QStringList base
        = derived ? sampleHeaders(entry[QLatin1String("from")].toString()) : ownHeaders(entry);
    const QJsonArray without = entry[QLatin1String("without")].toArray();
    std::vector<int> columns;
    for (int column = 0; column < base.size(); ++column) {
        if (!without.contains(base[column]))
            columns.push_back(column);
    }
    return columns;
}

bool sampleHeadersDocumented(const QString &fileId)
{
    return entryOf(fileId)[QLatin1String("documented")].toBool();
}

QString sampleFileName(const QString &fileId)
{
    return headerFile()[QLatin1String("file_names")][fileId].toString();
}

QString sampleSheetName(const QString &fileId)
{
    return headerFile()[QLatin1String("sheet_names")][fileId].toString();
}

QString sampleFormat(const QString &fileId)
{
    return entryOf(fileId)[QLatin1String("format")].toString();
}

QString sampleTitle(const QString &fileId)
{
    return headerFile()[QLatin1String("titles")][fileId].toString();
}

QString sampleAftersalesTitle()
{
    return headerFile()[QLatin1String("aftersales_title")].toString();
}

QString sampleTotalText()
{
    return headerFile()[QLatin1String("total")].toString();
}

} // namespace shopglass
