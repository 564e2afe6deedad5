#include "models/rulebook/jsonnode.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <cmath>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(JsonFaultTexts)
};

QString elementPath(const QString &path, qsizetype index)
{
    return QStringLiteral("%1[%2]").arg(path).arg(index);
}

} // namespace

void JsonFaults::add(const QString &path, const QString &reason)
{
    m_faults.append(path.isEmpty()
                        ? Texts::tr("%1: %2", "file, reason").arg(m_fileName, reason)
                        : Texts::tr("%1: %2: %3", "file, path, reason").arg(m_fileName, path, reason));
}

QJsonObject parseJsonObject(const QByteArray &json, JsonFaults &faults)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        const auto line = json.left(error.offset).count('\n') + 1;
        faults.add({}, Texts::tr("line %1 is not JSON (%2).").arg(line).arg(error.errorString()));
        return {};
    }
    if (!document.isObject()) {
        faults.add({}, Texts::tr("the file must hold one JSON object."));
        return {};
    }
    return document.object();
}

QString JsonNode::pathOf(QLatin1String key) const
{
    return m_path.isEmpty() ? QString(key) : m_path + QLatin1Char('.') + key;
}

QJsonValue JsonNode::take(QLatin1String key)
{
    m_asked.insert(key);
    return m_object.value(key);
}

std::optional<QJsonValue> JsonNode::need(QLatin1String key)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined())
        return value;
    fault(key, Texts::tr("is missing."));
    return std::nullopt;
}

QString JsonNode::text(QLatin1String key)
{
    const auto value = need(key);
    if (!value)
        return {};
    if (!value->isString()) {
        fault(key, Texts::tr("must be a text."));
        return {};
    }
    if (value->toString().trimmed().isEmpty())
        fault(key, Texts::tr("must not be empty."));
    return value->toString();
}

QString JsonNode::optionalText(QLatin1String key)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isString())
        fault(key, Texts::tr("must be a text."));
    return value.toString();
}

QString JsonNode::id(QLatin1String key)
{
    static const QRegularExpression form(QStringLiteral("^[a-z0-9_]+$"));
    const QString id = text(key);
    if (!id.isEmpty() && !form.match(id).hasMatch())
        fault(key, Texts::tr("“%1” is not an id: only a–z, 0–9 and _ are allowed.").arg(id));
    return id;
}

QString JsonNode::oneOf(QLatin1String key, const QStringList &allowed)
{
    const QString found = text(key);
    if (found.isEmpty() || allowed.contains(found))
        return found;
    fault(key, Texts::tr("“%1” is none of: %2.").arg(found, allowed.join(QStringLiteral(", "))));
    return allowed.value(0);
}

QStringList JsonNode::asTexts(QLatin1String key, const QJsonValue &value)
{
    QStringList list;
    if (!value.isArray()) {
        fault(key, Texts::tr("must be a list of texts."));
        return list;
    }
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (!array.at(i).isString())
            m_faults.add(elementPath(pathOf(key), i), Texts::tr("must be a text."));
        list.append(array.at(i).toString());
    }
    return list;
}

QStringList JsonNode::texts(QLatin1String key)
{
    const auto value = need(key);
    if (!value)
        return {};
    const QStringList list = asTexts(key, *value);
    if (value->isArray() && list.isEmpty())
        fault(key, Texts::tr("must not be empty."));
    return list;
}

QStringList JsonNode::optionalTexts(QLatin1String key)
{
    const QJsonValue value = take(key);
    return value.isUndefined() ? QStringList{} : asTexts(key, value);
}

LocalText JsonNode::localText(QLatin1String key)
{
    JsonNode node = object(key);
    if (!m_object.value(key).isObject())
        return {};
    LocalText text{node.text(QLatin1String("zh")), node.text(QLatin1String("en"))};
    node.refuseOthers();
    return text;
}

std::optional<double> JsonNode::asNumber(QLatin1String key, const QJsonValue &value, double least,
                                         double greatest)
{
    if (!value.isDouble()) {
        fault(key, Texts::tr("must be a number."));
        return std::nullopt;
    }
    const double number = value.toDouble();
    if (number < least || number > greatest) {
        fault(key, Texts::tr("%1 is outside %2 … %3.").arg(number).arg(least).arg(greatest));
        return std::nullopt;
    }
    return number;
}

std::vector<double> JsonNode::numbers(QLatin1String key, double least, double greatest)
{
    std::vector<double> list;
    const auto value = need(key);
    if (value && !value->isArray())
        fault(key, Texts::tr("must be a list of numbers."));
    for (const QJsonValue &element : value ? value->toArray() : QJsonArray())
        list.push_back(asNumber(key, element, least, greatest).value_or(least));
    return list;
}

double JsonNode::number(QLatin1String key, double least, double greatest)
{
    const auto value = need(key);
    return value ? asNumber(key, *value, least, greatest).value_or(least) : least;
}

std::optional<double> JsonNode::optionalNumber(QLatin1String key, double least, double greatest)
{
    const QJsonValue value = take(key);
    return value.isUndefined() ? std::nullopt : asNumber(key, value, least, greatest);
}

int JsonNode::integer(QLatin1String key, int least, int greatest)
{
    const double found = number(key, least, greatest);
    if (found != std::floor(found))
        fault(key, Texts::tr("must be a whole number."));
    return int(found);
}

std::optional<bool> JsonNode::optionalBool(QLatin1String key)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isBool())
        fault(key, Texts::tr("must be true or false."));
    return value.toBool();
}

Day JsonNode::asDay(QLatin1String key, const QJsonValue &value)
{
    const auto day = value.isString() ? Day::fromIso(value.toString()) : std::nullopt;
    if (!day)
        fault(key, Texts::tr("must be a day, written YYYY-MM-DD."));
    return day.value_or(Day());
}

Day JsonNode::day(QLatin1String key)
{
    const auto value = need(key);
    return value ? asDay(key, *value) : Day();
}

std::optional<Day> JsonNode::optionalDay(QLatin1String key)
{
    const QJsonValue value = take(key);
    return value.isUndefined() ? std::nullopt : std::optional(asDay(key, value));
}

JsonNode JsonNode::object(QLatin1String key)
{
    const auto value = need(key);
    if (value && !value->isObject())
        fault(key, Texts::tr("must be an object."));
    return {value ? value->toObject() : QJsonObject(), pathOf(key), m_faults};
}

std::vector<JsonNode> JsonNode::objects(QLatin1String key)
{
    if (!need(key))
        return {};
    return optionalObjects(key);
}

std::vector<JsonNode> JsonNode::optionalObjects(QLatin1String key)
{
    std::vector<JsonNode> nodes;
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return nodes;
    if (!value.isArray()) {
        fault(key, Texts::tr("must be a list."));
        return nodes;
    }
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString path = elementPath(pathOf(key), i);
        if (array.at(i).isObject())
            nodes.emplace_back(array.at(i).toObject(), path, m_faults);
        else
            m_faults.add(path, Texts::tr("must be an object."));
    }
    return nodes;
}

std::vector<QStringList> JsonNode::textLists(QLatin1String key)
{
    std::vector<QStringList> lists;
    const auto value = need(key);
    if (!value)
        return lists;
    if (!value->isArray()) {
        fault(key, Texts::tr("must be a list."));
        return lists;
    }
    for (const QJsonValue element : value->toArray())
        lists.push_back(asTexts(key, element));
    return lists;
}

Provenance JsonNode::provenance()
{
    static const QStringList names{QStringLiteral("seed"), QStringLiteral("official"),
                                   QStringLiteral("third_party"), QStringLiteral("analogue"),
                                   QStringLiteral("assumption")};
    Provenance provenance;
    provenance.source = text(QLatin1String("source"));
    const auto index = names.indexOf(oneOf(QLatin1String("confidence"), names));
    provenance.confidence = index < 0 ? Confidence::Assumption : Confidence(index);
    provenance.validFrom = optionalDay(QLatin1String("valid_from"));
    provenance.validTo = optionalDay(QLatin1String("valid_to"));
    if (provenance.validFrom && provenance.validTo && *provenance.validTo < *provenance.validFrom)
        fault(QLatin1String("valid_to"), Texts::tr("lies before valid_from."));
    if (has(QLatin1String("scope")))
        provenance.scope = localText(QLatin1String("scope"));
    return provenance;
}

void JsonNode::refuseOthers()
{
    for (auto member = m_object.constBegin(); member != m_object.constEnd(); ++member) {
        if (!m_asked.contains(member.key())) {
            const QString path = m_path.isEmpty() ? member.key() : m_path + QLatin1Char('.') + member.key();
            m_faults.add(path, Texts::tr("is not known here; check the spelling."));
        }
    }
}

} // namespace shopglass
