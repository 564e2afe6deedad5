// Reads one JSON object member by member and notes every fault with its path: a missing or unknown member, a
// wrong type, a value outside its range. For the rulebook and the catalogue.
//
// A getter always returns something usable; whether the whole file is good is asked of JsonFaults at the end.
// Threads: used on one thread.

#pragma once

#include "models/rulebook/rulebook.h"

#include <QJsonObject>
#include <QSet>

#include <utility>

namespace shopglass {

/// The faults of one file, each a whole line: file, path, reason.
class JsonFaults final
{
public:
    explicit JsonFaults(QString fileName)
        : m_fileName(std::move(fileName))
    {
    }
    void add(const QString &path, const QString &reason);
    [[nodiscard]] const QStringList &all() const noexcept { return m_faults; }

private:
    QString m_fileName;
    QStringList m_faults;
};

/// The object at the top of a file; a fault and an empty object when the bytes are no JSON object.
QJsonObject parseJsonObject(const QByteArray &json, JsonFaults &faults);

class JsonNode final
{
public:
    JsonNode(QJsonObject object, QString path, JsonFaults &faults)
        : m_object(std::move(object))
        , m_path(std::move(path))
        , m_faults(faults)
    {
    }

    [[nodiscard]] bool has(QLatin1String key) const { return m_object.contains(key); }
    [[nodiscard]] QString pathOf(QLatin1String key) const;
    void fault(QLatin1String key, const QString &reason) { m_faults.add(pathOf(key), reason); }

    /// Not empty.
    QString text(QLatin1String key);
    QString optionalText(QLatin1String key);
    /// Lower-case letters, digits and underscores.
    QString id(QLatin1String key);
    QString oneOf(QLatin1String key, const QStringList &allowed);
    QStringList texts(QLatin1String key);
    QStringList optionalTexts(QLatin1String key);
    LocalText localText(QLatin1String key);
    double number(QLatin1String key, double least, double greatest);
    std::optional<double> optionalNumber(QLatin1String key, double least, double greatest);
    std::vector<double> numbers(QLatin1String key, double least, double greatest);
    int integer(QLatin1String key, int least, int greatest);
    std::optional<bool> optionalBool(QLatin1String key);
    Day day(QLatin1String key);
    std::optional<Day> optionalDay(QLatin1String key);
    JsonNode object(QLatin1String key);
    /// Every element must be an object.
    std::vector<JsonNode> objects(QLatin1String key);
    std::vector<JsonNode> optionalObjects(QLatin1String key);
    /// A list of lists of texts.
    std::vector<QStringList> textLists(QLatin1String key);
    /// source, confidence, valid_from, valid_to.
    Provenance provenance();

    /// Notes every member that nobody asked for.
    void refuseOthers();

private:
    QJsonValue take(QLatin1String key);
    std::optional<QJsonValue> need(QLatin1String key);
    std::optional<double> asNumber(QLatin1String key, const QJsonValue &value, double least, double greatest);
    Day asDay(QLatin1String key, const QJsonValue &value);
    QStringList asTexts(QLatin1String key, const QJsonValue &value);

    QJsonObject m_object;
    QString m_path;
    JsonFaults &m_faults;
    QSet<QString> m_asked;
};

} // namespace shopglass
