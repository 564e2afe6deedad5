#include "models/import/aliases.h"

#include "models/import/headertext.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace shopglass {
namespace {

QString fileName()
{
    return QStringLiteral(":/import/aliases.json");
}

[[noreturn]] void broken(const QString &where, const QString &what)
{
    qFatal("%s: %s: %s", qUtf8Printable(fileName()), qUtf8Printable(where), qUtf8Printable(what));
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array)
        texts.append(entry.toString());
    return texts;
}

QSet<QString> keysOf(const QJsonValue &value)
{
    QSet<QString> keys;
    const QStringList texts = textsOf(value);
    for (const QString &text : texts)
        keys.insert(headerKey(text));
    return keys;
}

int attributeIndex(const ExportKind &kind, const QString &attributeId, const QString &where)
{
    const auto index = kind.indexOf(attributeId);
    if (!index)
        broken(where, QStringLiteral("%1 has no attribute \"%2\"").arg(kind.id, attributeId));
    return *index;
}

void readColumns(AliasProfile &profile, const ExportKind &kind, const QJsonObject &columns)
{
    profile.headers.resize(kind.attributes.size());
    for (auto column = columns.begin(); column != columns.end(); ++column) {
        const int index = attributeIndex(kind, column.key(), profile.id);
        profile.headers[std::size_t(index)] = textsOf(column.value());
        for (const QString &header : profile.headers[std::size_t(index)]) {
            const QString key = headerKey(header);
            if (profile.attributeOf.contains(key))
                broken(profile.id, QStringLiteral("header \"%1\" twice").arg(header));
            profile.attributeOf.insert(key, index);
        }
    }
}

void readIdentity(AliasProfile &profile, const ExportKind &kind, const QJsonObject &identity)
{
    if (identity.isEmpty())
        return;
    profile.identityAttribute
        = attributeIndex(kind, identity.value(QLatin1String("attribute")).toString(), profile.id);
    profile.identityKey = headerKey(identity.value(QLatin1String("header")).toString());
    const QString as = identity.value(QLatin1String("as")).toString();
    if (as != QLatin1String("phone") && as != QLatin1String("id"))
        broken(profile.id, QStringLiteral("identity must be \"phone\" or \"id\""));
    profile.identitySource = as == QLatin1String("phone") ? IdentitySource::Phone : IdentitySource::Id;
}

void readConstants(AliasProfile &profile, const ExportKind &kind, const QJsonObject &constants)
{
    for (auto entry = constants.begin(); entry != constants.end(); ++entry)
        profile.constants.insert(attributeIndex(kind, entry.key(), profile.id), entry.value().toString());
}

void readFormulas(AliasProfile &profile, const ExportKind &kind, const QJsonObject &formulas)
{
    for (auto entry = formulas.begin(); entry != formulas.end(); ++entry) {
        auto parsed = MappingFormula::parse(entry.value().toString());
        auto *formula = std::get_if<MappingFormula>(&parsed);
        if (!formula)
            broken(profile.id, QStringLiteral("the formula of \"%1\" cannot be read").arg(entry.key()));
        profile.formulas.insert(attributeIndex(kind, entry.key(), profile.id), std::move(*formula));
    }
}

AliasProfile profileFrom(const QJsonObject &object, const ExportKind &kind)
{
    AliasProfile profile;
    profile.id = object.value(QLatin1String("id")).toString();
    const QJsonObject platform = object.value(QLatin1String("platform")).toObject();
    profile.platformZh = platform.value(QLatin1String("zh")).toString();
    profile.platformEn = platform.value(QLatin1String("en")).toString();
    const QString grain = object.value(QLatin1String("grain")).toString(QStringLiteral("order"));
    if (grain != QLatin1String("order") && grain != QLatin1String("line"))
        broken(profile.id, QStringLiteral("grain must be \"order\" or \"line\""));
    profile.grain = grain == QLatin1String("line") ? Grain::Line : Grain::Order;
    readColumns(profile, kind, object.value(QLatin1String("columns")).toObject());
    profile.ignored = keysOf(object.value(QLatin1String("ignored")));
    profile.notWith = keysOf(object.value(QLatin1String("not_with")));
    readConstants(profile, kind, object.value(QLatin1String("constants")).toObject());
    readFormulas(profile, kind, object.value(QLatin1String("formulas")).toObject());
    const QJsonObject blanks = object.value(QLatin1String("blank_values")).toObject();
    for (auto entry = blanks.begin(); entry != blanks.end(); ++entry)
        profile.blankValues.insert(attributeIndex(kind, entry.key(), profile.id), textsOf(entry.value()));
    readIdentity(profile, kind, object.value(QLatin1String("identity")).toObject());
    return profile;
}

KindAliases kindFrom(const QJsonObject &object)
{
    KindAliases aliases;
    const QString id = object.value(QLatin1String("id")).toString();
    aliases.kind = ExportKinds::instance().find(id);
    if (!aliases.kind)
        broken(id, QStringLiteral("no such kind"));
    aliases.minimumKnown = object.value(QLatin1String("minimum_known")).toInt();
    if (aliases.minimumKnown < 2)
        broken(id, QStringLiteral("minimum_known must be at least 2"));
    const QJsonArray profiles = object.value(QLatin1String("profiles")).toArray();
    for (const QJsonValue &profile : profiles)
        aliases.profiles.push_back(profileFrom(profile.toObject(), *aliases.kind));
    return aliases;
}

} // namespace

const Aliases &Aliases::instance()
{
    static const Aliases aliases;
    return aliases;
}

Aliases::Aliases()
{
    QFile file(fileName());
    if (!file.open(QIODevice::ReadOnly))
        broken(QString(), file.errorString());
    const QByteArray bytes = file.readAll();
    QJsonParseError fault;
    const QJsonObject root = QJsonDocument::fromJson(bytes, &fault).object();
    if (fault.error != QJsonParseError::NoError)
        broken(QStringLiteral("byte %1").arg(fault.offset), fault.errorString());
    m_hash = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    m_personal = keysOf(root.value(QLatin1String("personal")));
    m_totals = keysOf(root.value(QLatin1String("totals")));
    m_dayLabels = textsOf(root.value(QLatin1String("day_labels")));
    const QJsonObject stores = root.value(QLatin1String("store_columns")).toObject();
    m_storeIds = keysOf(stores.value(QLatin1String("ids")));
    m_storeNames = keysOf(stores.value(QLatin1String("names")));
    m_units = textsOf(root.value(QLatin1String("units")));
    const QJsonArray kinds = root.value(QLatin1String("kinds")).toArray();
    for (const QJsonValue &kind : kinds)
        m_kinds.push_back(kindFrom(kind.toObject()));
    nameWithoutUnits();
}

void Aliases::nameWithoutUnits()
{
    // Some versions of an export name the unit and some do not: 花费（元） is 花费 as well.
    for (KindAliases &kind : m_kinds) {
        for (AliasProfile &profile : kind.profiles) {
            const QList<QString> keys = profile.attributeOf.keys();
            for (const QString &key : keys) {
                if (const QString plain = withoutUnit(key); !profile.attributeOf.contains(plain))
                    profile.attributeOf.insert(plain, profile.attributeOf.value(key));
            }
            const QSet<QString> ignored = profile.ignored;
            for (const QString &key : ignored)
                profile.ignored.insert(withoutUnit(key));
        }
    }
}

QString Aliases::withoutUnit(const QString &key) const
{
    for (const QString &unit : m_units) {
        if (key.endsWith(unit) && key.size() > unit.size())
            return key.left(key.size() - unit.size());
    }
    return key;
}

} // namespace shopglass
