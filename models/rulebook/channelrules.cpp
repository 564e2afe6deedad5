#include "models/rulebook/channelrules.h"

#include "models/rulebook/rulebookloader.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ChannelRulesTexts)
};

const QString DocumentId = QStringLiteral("rules");

bool lists(const QStringList &allowed, const QString &value)
{
    return allowed.isEmpty() || allowed.contains(value);
}

/// Whether the first list allows everything that the second one does.
bool listHolds(const QStringList &first, const QStringList &second)
{
    return first.isEmpty() || (!second.isEmpty() && std::ranges::all_of(second, [&](const QString &value) {
               return first.contains(value);
           }));
}

QJsonObject ruleToJson(const ChannelRule &rule)
{
    QJsonObject object{{QStringLiteral("id"), rule.id},
                       {QStringLiteral("field"), fieldId(rule.field)},
                       {QStringLiteral("source"), rule.provenance.source},
                       {QStringLiteral("confidence"), confidenceId(rule.provenance.confidence)}};
    const auto insertList = [&object](const char *key, const QStringList &values) {
        if (!values.isEmpty())
            object.insert(QLatin1String(key), QJsonArray::fromStringList(values));
    };
    insertList("channels", rule.channels);
    insertList("carriers", rule.carriers);
    insertList("account_types", rule.accountTypes);
    if (rule.promoter)
        object.insert(QStringLiteral("promoter"), *rule.promoter);
    if (!rule.scene.isEmpty())
        object.insert(QStringLiteral("scene"), rule.scene);
    return object;
}

QJsonObject bodyOf(const std::vector<ChannelRule> &rules, Day changed)
{
    QJsonArray list;
    for (const ChannelRule &rule : rules)
        list.append(ruleToJson(rule));
    return {{QStringLiteral("rulebook"), QStringLiteral("channels")},
            {QStringLiteral("updated"), changed.iso()},
            {QStringLiteral("rules"), list}};
}

/// The rules, or the first fault.
Result<std::vector<ChannelRule>> readRules(const QByteArray &json, const QString &name)
{
    RulebookLoader loader;
    loader.read(json, name, QStringLiteral("channels"));
    if (!loader.faults().isEmpty())
        return Error{loader.faults().first(), loader.faults().join(QLatin1Char('\n')), ErrorKind::Refused};
    for (const ChannelRule &rule : loader.book().channels()) {
        // Which field a row belongs to must not change with the day that somebody looks at it.
        if (rule.provenance.validFrom || rule.provenance.validTo)
            return Error{
                Texts::tr("%1: the rule “%2” has valid_from or valid_to; channel rules hold for all days. "
                          "Take the dates out.")
                    .arg(name, rule.id),
                {},
                ErrorKind::Refused};
    }
    return loader.book().channels();
}

} // namespace

std::optional<Field> fieldNamed(const QString &id)
{
    for (int i = 0; i < FieldCount; ++i) {
        if (fieldId(Field(i)) == id)
            return Field(i);
    }
    return std::nullopt;
}

QStringList ruleScenes()
{
    return {QStringLiteral("live"), QStringLiteral("video"), QStringLiteral("shelf")};
}

bool ruleTakes(const ChannelRule &rule, const RowSource &source)
{
    return lists(rule.channels, source.channel) && lists(rule.carriers, source.carrier)
        && lists(rule.accountTypes, source.accountType)
        && (!rule.promoter || *rule.promoter == source.promoter);
}

bool ruleHides(const ChannelRule &first, const ChannelRule &second)
{
    return listHolds(first.channels, second.channels) && listHolds(first.carriers, second.carriers)
        && listHolds(first.accountTypes, second.accountTypes)
        && (!first.promoter || first.promoter == second.promoter);
}

OwnChannelRules ownChannelRules(const Documents &documents)
{
    const Document *document = documents.find(ChannelRulesDocument, DocumentId);
    if (!document)
        return {};
    const auto rules
        = readRules(QJsonDocument(document->body).toJson(), Texts::tr("The workspace's channel rules"));
    if (rules)
        return {*rules, {}};
    return {std::nullopt,
            Texts::tr("Your channel rules cannot be used, so the rulebook's stay in force. %1")
                .arg(rules.error().sentence)};
}

Document toDocument(const std::vector<ChannelRule> &rules, Day changed)
{
    return {ChannelRulesDocument, DocumentId, bodyOf(rules, changed)};
}

QByteArray channelRulesFile(const std::vector<ChannelRule> &rules, Day changed)
{
    return QJsonDocument(bodyOf(rules, changed)).toJson();
}

Result<std::vector<ChannelRule>> channelRulesFromFile(const QByteArray &json, const QString &path)
{
    auto rules = readRules(json, QDir::toNativeSeparators(path));
    if (!rules)
        return Error{
            Texts::tr("The file was not taken in. %1 Nothing was changed.").arg(rules.error().sentence),
            rules.error().detail, ErrorKind::Refused};
    return rules;
}

std::shared_ptr<const Rulebook> withChannelRules(const std::shared_ptr<const Rulebook> &shipped,
                                                 const std::vector<ChannelRule> &rules)
{
    QJsonArray list;
    for (const ChannelRule &rule : rules)
        list.append(ruleToJson(rule));
    const QByteArray text = QJsonDocument(list).toJson(QJsonDocument::Compact);
    const QByteArray hash = QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(8);
    return RulebookLoader::withChannels(*shipped, rules, QStringLiteral("+own-") + QString::fromLatin1(hash));
}

std::shared_ptr<const Rulebook> rulebookInForce(const std::shared_ptr<const Rulebook> &shipped,
                                                const Documents &documents)
{
    const OwnChannelRules own = ownChannelRules(documents);
    return own.rules ? withChannelRules(shipped, *own.rules) : shipped;
}

} // namespace shopglass
