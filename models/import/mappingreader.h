// Reads a mapping file and names the place of each fault.

#pragma once

#include "models/import/mapping.h"

#include <QJsonObject>

namespace shopglass {

class MappingReader final
{
public:
    explicit MappingReader(QString fileName)
        : m_file(std::move(fileName))
    {
    }

    Result<Mapping> read(const QByteArray &json);

private:
    bool readTop(const QJsonObject &root);
    bool checkSource();
    bool readKind(const QJsonObject &root);
    bool readAttributes(const QJsonObject &root);
    bool readRule(const QString &attributeId, const QJsonValue &value);
    bool checkRule(const QString &path, const Attribute &attribute, const MappingRule &rule);
    bool checkFormula(const QString &path, const Attribute &attribute, const MappingRule &rule);
    bool checkFillDown();
    bool checkRequired();
    bool checkKeys(const QJsonObject &object, const QStringList &allowed, const QString &prefix);
    bool readText(const QJsonObject &object, QLatin1String key, const QString &prefix, QString &target);
    bool readTexts(const QJsonObject &object, QLatin1String key, const QString &prefix, QStringList &target);
    bool readChoice(const QJsonObject &object, QLatin1String key, const QStringList &choices, int &target);
    bool fail(const QString &sentence);

    QString m_file;
    Mapping m_mapping;
    const ExportKind *m_kind = nullptr;
    Error m_error;
};

} // namespace shopglass
