#include "models/sample/sampledata.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace shopglass {

QJsonObject sampleData(const QString &name)
{
    QFile file(QStringLiteral(":/sample/%1.json").arg(name));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "sampleData", qUtf8Printable(file.fileName()));
    QJsonParseError fault;
    const auto document = opened ? QJsonDocument::fromJson(file.readAll(), &fault) : QJsonDocument();
    Q_ASSERT_X(document.isObject(), "sampleData", qUtf8Printable(fault.errorString()));
    return document.object();
}

std::string sampleText(const QJsonValue &value)
{
    return value.toString().toStdString();
}

std::vector<std::string> sampleTexts(const QJsonValue &value)
{
    std::vector<std::string> texts;
    for (const auto &entry : value.toArray())
        texts.push_back(sampleText(entry));
    return texts;
}

std::vector<quint32> sampleNumbers(const QJsonValue &value)
{
    std::vector<quint32> numbers;
    for (const auto &entry : value.toArray())
        numbers.push_back(static_cast<quint32>(entry.toInt()));
    return numbers;
}

std::vector<quint32> runningSums(const std::vector<quint32> &weights)
{
    std::vector<quint32> sums;
    quint32 sum = 0;
    for (const quint32 weight : weights)
        sums.push_back(sum += weight);
    return sums;
}

} // namespace shopglass
