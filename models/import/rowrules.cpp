#include "models/import/rowrules.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace shopglass {
namespace {

[[noreturn]] void broken(const ExportKind &kind, const QString &what)
{
    qFatal("kinds.json: the row rules of %s name \"%s\", which is not there", qPrintable(kind.id),
           qPrintable(what));
}

std::size_t attributeOf(const ExportKind &kind, const QString &id)
{
    const auto index = kind.indexOf(id);
    if (!index)
        broken(kind, id);
    return std::size_t(*index);
}

SignedAmount amountFrom(const ExportKind &kind, const QJsonObject &object)
{
    SignedAmount rule;
    rule.amount = attributeOf(kind, object.value(QLatin1String("amount")).toString());
    rule.direction = attributeOf(kind, object.value(QLatin1String("direction")).toString());
    const QString out = object.value(QLatin1String("out")).toString();
    const std::vector<EnumValue> &values = kind.attributes[rule.direction].values;
    const auto found = std::ranges::find(values, out, &EnumValue::id);
    if (found == values.end())
        broken(kind, out);
    rule.out = found - values.begin();
    return rule;
}

RowRules rulesFrom(const QJsonObject &object)
{
    const ExportKind &kind = ExportKinds::instance().kind(object.value(QLatin1String("id")).toString());
    RowRules rules;
    const QJsonObject wholes = object.value(QLatin1String("parts")).toObject();
    for (auto whole = wholes.begin(); whole != wholes.end(); ++whole) {
        const QJsonArray parts = whole.value().toArray();
        for (const QJsonValue &part : parts)
            rules.parts.push_back({attributeOf(kind, part.toString()), attributeOf(kind, whole.key())});
    }
    const QJsonObject amount = object.value(QLatin1String("signed")).toObject();
    if (!amount.isEmpty())
        rules.amount = amountFrom(kind, amount);
    return rules;
}

QHash<QString, RowRules> allRules()
{
    QFile file(QStringLiteral(":/import/kinds.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("kinds.json: %s", qPrintable(file.errorString()));
    QHash<QString, RowRules> all;
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonArray kinds = root.value(QLatin1String("kinds")).toArray();
    for (const QJsonValue &kind : kinds)
        all.insert(kind.toObject().value(QLatin1String("id")).toString(), rulesFrom(kind.toObject()));
    return all;
}

} // namespace

const RowRules &RowRules::of(const ExportKind &kind)
{
    static const QHash<QString, RowRules> all = allRules();
    static const RowRules none;
    const auto found = all.constFind(kind.id);
    return found == all.cend() ? none : found.value();
}

} // namespace shopglass
