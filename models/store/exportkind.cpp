#include "models/store/exportkind.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

namespace shopglass {

namespace {

constexpr int MaximumAttributes = 63;

QString fileName()
{
    return QStringLiteral(":/import/kinds.json");
}

[[noreturn]] void broken(const QString &where, const QString &what)
{
    qFatal("%s: %s: %s", qUtf8Printable(fileName()), qUtf8Printable(where), qUtf8Printable(what));
}

QString textOf(const QJsonObject &object, QLatin1String member, const QString &where)
{
    const QString text = object.value(member).toString();
    if (text.isEmpty())
        broken(where, QStringLiteral("needs \"%1\"").arg(member));
    return text;
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array)
        texts.append(entry.toString());
    return texts;
}

AttributeType typeOf(const QString &name, const QString &where)
{
    static const QHash<QString, AttributeType> types = {
        {QStringLiteral("money"), AttributeType::Money}, {QStringLiteral("count"), AttributeType::Count},
        {QStringLiteral("ratio"), AttributeType::Ratio}, {QStringLiteral("score"), AttributeType::Score},
        {QStringLiteral("time"), AttributeType::Time},   {QStringLiteral("date"), AttributeType::Date},
        {QStringLiteral("id"), AttributeType::Id},       {QStringLiteral("text"), AttributeType::Text},
        {QStringLiteral("enum"), AttributeType::Enum},   {QStringLiteral("buyer"), AttributeType::Buyer},
    };
    const auto found = types.constFind(name);
    if (found == types.cend())
        broken(where, QStringLiteral("unknown type \"%1\"").arg(name));
    return found.value();
}

Reading readingOf(const QString &name, const QString &where)
{
    static const QHash<QString, Reading> readings = {
        {QString(), Reading::Plain},
        {QStringLiteral("rounded"), Reading::Rounded},
        {QStringLiteral("spread_low"), Reading::SpreadLow},
        {QStringLiteral("spread_high"), Reading::SpreadHigh},
        {QStringLiteral("whole_day"), Reading::WholeDay},
        {QStringLiteral("day_with_hour"), Reading::DayWithHour},
        {QStringLiteral("clock_hour"), Reading::ClockHour},
    };
    const auto found = readings.constFind(name);
    if (found == readings.cend())
        broken(where, QStringLiteral("unknown reading \"%1\"").arg(name));
    return found.value();
}

/// What a value must be like beside its type.
void readChecks(Attribute &attribute, const QJsonObject &object, const QString &where)
{
    attribute.reading = readingOf(object.value(QLatin1String("reading")).toString(), where);
    attribute.alsoIn = object.value(QLatin1String("also_in")).toString();
    attribute.closed = object.value(QLatin1String("closed")).toBool();
    attribute.single = object.value(QLatin1String("single")).toBool();
    attribute.namesRow = object.value(QLatin1String("names_row")).toBool();
    attribute.notBefore = object.value(QLatin1String("not_before")).toString();
    attribute.standIn = object.value(QLatin1String("stands_in")).toString();
    const QJsonArray range = object.value(QLatin1String("range")).toArray();
    if (range.isEmpty())
        return;
    const qint64 lowest = range.at(0).toInteger();
    const qint64 highest = range.at(1).toInteger(std::numeric_limits<qint64>::max());
    if (range.size() > 2 || lowest > highest)
        broken(where, QStringLiteral("a range has a lowest and perhaps a highest value"));
    attribute.range = {lowest, highest};
}

Attribute attributeFrom(const QJsonObject &object, const QString &kindId)
{
    Attribute attribute;
    attribute.id = textOf(object, QLatin1String("id"), kindId);
    const QString where = kindId + QLatin1Char('.') + attribute.id;
    attribute.nameZh = textOf(object, QLatin1String("zh"), where);
    attribute.nameEn = textOf(object, QLatin1String("en"), where);
    attribute.type = typeOf(textOf(object, QLatin1String("type"), where), where);
    attribute.required = object.value(QLatin1String("required")).toBool();
    attribute.winnerOrder = object.value(QLatin1String("winner")).toInt();
    attribute.planned = object.value(QLatin1String("planned")).toBool();
    readChecks(attribute, object, where);
    attribute.negativeTexts = textsOf(object.value(QLatin1String("negatives")));
    attribute.liableTexts = textsOf(object.value(QLatin1String("liable")));
    attribute.clearedTexts = textsOf(object.value(QLatin1String("cleared")));
    attribute.ownCoverage = object.value(QLatin1String("own_coverage")).toBool();
    const QJsonArray values = object.value(QLatin1String("values")).toArray();
    for (const QJsonValue &entry : values) {
        const QJsonObject value = entry.toObject();
        attribute.values.push_back({textOf(value, QLatin1String("id"), where),
                                    textsOf(value.value(QLatin1String("texts"))),
                                    value.value(QLatin1String("rank")).toInt()});
    }
    if ((attribute.type == AttributeType::Enum) == attribute.values.empty())
        broken(where, QStringLiteral("an enum needs values, and nothing else may have them"));
    return attribute;
}

void check(const ExportKind &kind)
{
    if (kind.attributes.empty() || kind.attributes.size() > MaximumAttributes)
        broken(kind.id, QStringLiteral("needs 1 to 63 attributes"));
    if (kind.key.isEmpty() || kind.primaryTime.isEmpty())
        broken(kind.id, QStringLiteral("needs a key and a primary time"));
    for (std::size_t i = 0; i < kind.attributes.size(); ++i) {
        if (kind.indexOf(kind.attributes[i].id) != int(i))
            broken(kind.id, QStringLiteral("attribute \"%1\" twice").arg(kind.attributes[i].id));
    }
    QStringList named = kind.key + kind.primaryTime;
    for (const Attribute &attribute : kind.attributes) {
        for (const QString &other : {attribute.alsoIn, attribute.notBefore, attribute.standIn}) {
            if (!other.isEmpty())
                named.append(other);
        }
    }
    if (!kind.partOfDay.isEmpty())
        named.append(kind.partOfDay);
    for (const QString &attributeId : named) {
        if (!kind.indexOf(attributeId))
            broken(kind.id, QStringLiteral("no attribute \"%1\"").arg(attributeId));
    }
}

ExportKind kindFrom(const QJsonObject &object)
{
    ExportKind kind;
    kind.id = textOf(object, QLatin1String("id"), QStringLiteral("kinds"));
    kind.nameZh = textOf(object, QLatin1String("zh"), kind.id);
    kind.nameEn = textOf(object, QLatin1String("en"), kind.id);
    kind.downloadZh = textOf(object, QLatin1String("download_zh"), kind.id);
    kind.downloadEn = textOf(object, QLatin1String("download_en"), kind.id);
    kind.table = textOf(object, QLatin1String("table"), kind.id);
    kind.view = object.value(QLatin1String("packed_view")).toString(kind.table);
    kind.key = textsOf(object.value(QLatin1String("key")));
    kind.primaryTime = textsOf(object.value(QLatin1String("primary_time")));
    kind.undatedWhereBlank = object.value(QLatin1String("undated_where_blank")).toBool();
    kind.sumsOfDays = object.value(QLatin1String("sums_of_days")).toBool();
    kind.partOfDay = object.value(QLatin1String("part_of_day")).toString();
    kind.snapshotDays = object.value(QLatin1String("snapshot_days")).toInt();
    const QJsonArray attributes = object.value(QLatin1String("attributes")).toArray();
    for (const QJsonValue &attribute : attributes)
        kind.attributes.push_back(attributeFrom(attribute.toObject(), kind.id));
    check(kind);
    return kind;
}

} // namespace

std::optional<int> ExportKind::indexOf(const QString &attributeId) const
{
    for (std::size_t i = 0; i < attributes.size(); ++i) {
        if (attributes[i].id == attributeId)
            return int(i);
    }
    return std::nullopt;
}

AttributeMask maskOf(const ExportKind &kind, const QStringList &attributeIds)
{
    AttributeMask mask = 0;
    for (const QString &attributeId : attributeIds) {
        if (const auto index = kind.indexOf(attributeId))
            mask |= AttributeMask(1) << *index;
    }
    return mask;
}

std::vector<int> primaryTimesOf(const ExportKind &kind, AttributeMask header)
{
    std::vector<int> times;
    for (const QString &id : kind.primaryTime) {
        const int index = kind.indexOf(id).value_or(0);
        const bool given = ((header >> index) & 1U) != 0;
        if (!kind.undatedWhereBlank || (given && times.empty()))
            times.push_back(index);
    }
    return times;
}

const ExportKinds &ExportKinds::instance()
{
    static const ExportKinds kinds;
    return kinds;
}

ExportKinds::ExportKinds()
{
    QFile file(fileName());
    if (!file.open(QIODevice::ReadOnly))
        broken(QStringLiteral("file"), file.errorString());
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &fault);
    if (document.isNull())
        broken(QStringLiteral("byte %1").arg(fault.offset), fault.errorString());
    const QJsonArray kinds = document.object().value(QLatin1String("kinds")).toArray();
    for (const QJsonValue &kind : kinds)
        m_kinds.push_back(kindFrom(kind.toObject()));
    if (m_kinds.empty())
        broken(QStringLiteral("kinds"), QStringLiteral("empty"));
}

const ExportKind *ExportKinds::find(const QString &id) const
{
    for (const ExportKind &kind : m_kinds) {
        if (kind.id == id)
            return &kind;
    }
    return nullptr;
}

const ExportKind &ExportKinds::kind(const QString &id) const
{
    const ExportKind *found = find(id);
    Q_ASSERT_X(found, "ExportKinds::kind", qPrintable(id));
    return *found;
}

} // namespace shopglass
