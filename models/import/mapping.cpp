#include "models/import/mapping.h"

#include "models/import/mappingreader.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace shopglass {
namespace {

/// Grows when cells are read differently than before, so that old files are read again.
constexpr int TypingVersion = 2;

void putText(QJsonObject &object, QLatin1String key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

void putTexts(QJsonObject &object, QLatin1String key, const QStringList &texts)
{
    if (!texts.isEmpty())
        object.insert(key, QJsonArray::fromStringList(texts));
}

QJsonValue ruleJson(const MappingRule &rule)
{
    if (rule.absent())
        return QJsonValue(QJsonValue::Null);
    QJsonObject object;
    putText(object, QLatin1String("header"), rule.header);
    putText(object, QLatin1String("formula"), rule.formula);
    putText(object, QLatin1String("constant"), rule.constant);
    if (rule.aboveHeader)
        object.insert(QLatin1String("above_header"), true);
    putTexts(object, QLatin1String("blank_values"), rule.blankValues);
    putTexts(object, QLatin1String("strip_suffixes"), rule.stripSuffixes);
    putText(object, QLatin1String("date_format"), rule.dateFormat);
    putText(object, QLatin1String("only_where"), rule.onlyWhere);
    if (rule.identity == IdentitySource::Phone)
        object.insert(QLatin1String("identity"), QStringLiteral("phone"));
    return object;
}

QJsonObject mappingJson(const Mapping &mapping)
{
    QJsonObject root;
    root.insert(QLatin1String("kind"), mapping.kindId);
    root.insert(QLatin1String("grain"), mappingGrains().at(int(mapping.grain)));
    root.insert(QLatin1String("date_order"), mappingDateOrders().at(int(mapping.dateOrder)));
    putText(root, QLatin1String("encoding"), mapping.encoding);
    putText(root, QLatin1String("delimiter"), mapping.delimiter);
    putText(root, QLatin1String("sheet"), mapping.sheet);
    if (mapping.headerRow > 0)
        root.insert(QLatin1String("header_row"), mapping.headerRow);
    putTexts(root, QLatin1String("skip_rows_with"), mapping.skipRowsWith);
    putTexts(root, QLatin1String("fill_down"), mapping.fillDown);
    QJsonObject attributes;
    for (auto rule = mapping.rules.cbegin(); rule != mapping.rules.cend(); ++rule)
        attributes.insert(rule.key(), ruleJson(rule.value()));
    root.insert(QLatin1String("attributes"), attributes);
    return root;
}

} // namespace

const QStringList &mappingGrains()
{
    static const QStringList grains
        = {QStringLiteral("order"), QStringLiteral("line"), QStringLiteral("row")};
    return grains;
}

const QStringList &mappingDateOrders()
{
    static const QStringList orders = {QStringLiteral("auto"), QStringLiteral("year_month_day"),
                                       QStringLiteral("day_month_year"), QStringLiteral("month_day_year")};
    return orders;
}

const QStringList &mappingEncodings()
{
    static const QStringList encodings = {QStringLiteral("UTF-8"), QStringLiteral("GB18030")};
    return encodings;
}

Result<Mapping> Mapping::fromJson(const QByteArray &json, const QString &fileName)
{
    return MappingReader(fileName).read(json);
}

QByteArray Mapping::toJson() const
{
    QJsonObject root = mappingJson(*this);
    putText(root, QLatin1String("name"), name);
    putTexts(root, QLatin1String("headers"), headers);
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

QString Mapping::hash() const
{
    QByteArray text = QJsonDocument(mappingJson(*this)).toJson(QJsonDocument::Compact);
    text += QByteArray::number(TypingVersion);
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

QString builtInMappingHash(const QString &aliasesHash, const QString &kindId)
{
    const QByteArray text
        = aliasesHash.toUtf8() + ' ' + kindId.toUtf8() + ' ' + QByteArray::number(TypingVersion);
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

} // namespace shopglass
