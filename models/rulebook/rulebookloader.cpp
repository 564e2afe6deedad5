#include "models/rulebook/rulebookloader.h"

#include "models/rulebook/channelrules.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(RulebookFaultTexts)
};

} // namespace

RulebookLoader::RulebookLoader()
    : m_book(new Rulebook)
{
}

const QStringList &RulebookLoader::subjects()
{
    static const QStringList list{
        QStringLiteral("actions"),       QStringLiteral("aftersales"),  QStringLiteral("audit"),
        QStringLiteral("buyers"),        QStringLiteral("channels"),    QStringLiteral("flywheel"),
        QStringLiteral("influencers"),   QStringLiteral("launches"),    QStringLiteral("live"),
        QStringLiteral("opportunities"), QStringLiteral("prices"),      QStringLiteral("problems"),
        QStringLiteral("programmes"),    QStringLiteral("promotions"),  QStringLiteral("reconciliation"),
        QStringLiteral("reviews"),       QStringLiteral("scoreboards"), QStringLiteral("scores"),
        QStringLiteral("timelimits"),    QStringLiteral("traffic"),     QStringLiteral("wheel")};
    return list;
}

void RulebookLoader::read(const QByteArray &json, const QString &fileName, const QString &expected)
{
    JsonFaults faults(fileName);
    m_fileName = fileName;
    JsonNode root(parseJsonObject(json, faults), {}, faults);
    if (faults.all().isEmpty()) {
        const QString subject = root.oneOf(QLatin1String("rulebook"), subjects());
        if (!expected.isEmpty() && subject != expected)
            root.fault(QLatin1String("rulebook"),
                       Texts::tr("must be “%1” in a file of this name.").arg(expected));
        if (faults.all().isEmpty()) {
            const Day updated = root.day(QLatin1String("updated"));
            m_updated = m_updated ? std::max(*m_updated, updated) : updated;
            root.optionalText(QLatin1String("note"));
            readSubject(subject, root);
            root.refuseOthers();
            m_contents[subject] = json;
        }
    }
    m_faults += faults.all();
}

void RulebookLoader::readSubject(const QString &subject, JsonNode &root)
{
    if (subject == QLatin1String("channels"))
        readChannels(root);
    else if (subject == QLatin1String("scores"))
        readScores(root);
    else if (subject == QLatin1String("promotions"))
        readPromotions(root);
    else if (subject == QLatin1String("programmes"))
        readProgrammes(root);
    else if (subject == QLatin1String("launches"))
        readLaunches(root);
    else if (subject == QLatin1String("aftersales"))
        readAftersales(root);
    else if (subject == QLatin1String("buyers"))
        readBuyers(root);
    else if (subject == QLatin1String("flywheel"))
        readFlywheel(root);
    else if (subject == QLatin1String("opportunities"))
        readOpportunities(root);
    else if (subject == QLatin1String("scoreboards"))
        readScoreboards(root);
    else if (subject == QLatin1String("audit"))
        readAudit(root);
    else if (subject == QLatin1String("traffic"))
        readTraffic(root);
    else if (subject == QLatin1String("reviews"))
        readReviews(root);
    else if (subject == QLatin1String("problems"))
        readProblems(root);
    else if (subject == QLatin1String("reconciliation"))
        readReconciliation(root);
    else if (subject == QLatin1String("live"))
        readLive(root);
    else if (subject == QLatin1String("prices"))
        readPrices(root);
    else if (subject == QLatin1String("influencers"))
        readInfluencers(root);
    else if (subject == QLatin1String("timelimits"))
        readTimeLimits(root);
    else if (subject == QLatin1String("wheel"))
        readWheel(root);
    else
        readActions(root);
}

std::shared_ptr<const Rulebook> RulebookLoader::finish()
{
    Q_ASSERT(m_faults.isEmpty() && m_contents.size() == std::size_t(subjects().size()) && m_updated);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto &[subject, json] : m_contents) {
        hash.addData(subject.toUtf8());
        hash.addData(json);
    }
    m_book->m_version
        = m_updated->iso() + QLatin1Char('-') + QString::fromLatin1(hash.result().toHex().left(8));
    return m_book;
}

std::shared_ptr<const Rulebook>
RulebookLoader::withChannels(const Rulebook &book, std::vector<ChannelRule> rules, const QString &mark)
{
    const std::shared_ptr<Rulebook> copy(new Rulebook(book));
    copy->m_channels = std::move(rules);
    copy->m_version += mark;
    return copy;
}

void RulebookLoader::refer(const QString &path, const QString &indicator)
{
    m_book->m_references.push_back({m_fileName, path, indicator});
}

void RulebookLoader::refuseDuplicate(JsonNode &node, QLatin1String key, const QString &id, QStringList &seen)
{
    if (seen.contains(id))
        node.fault(key, Texts::tr("“%1” is used twice.").arg(id));
    seen.append(id);
}

void RulebookLoader::readChannels(JsonNode &root)
{
    const QStringList fields{fieldId(Field::Distribution), fieldId(Field::SelfBroadcast),
                             fieldId(Field::Shelf), fieldId(Field::Unclassified)};
    QStringList seen;
    for (JsonNode &node : root.objects(QLatin1String("rules"))) {
        ChannelRule rule;
        rule.id = node.id(QLatin1String("id"));
        refuseDuplicate(node, QLatin1String("id"), rule.id, seen);
        rule.channels = node.optionalTexts(QLatin1String("channels"));
        rule.carriers = node.optionalTexts(QLatin1String("carriers"));
        rule.accountTypes = node.optionalTexts(QLatin1String("account_types"));
        rule.promoter = node.optionalBool(QLatin1String("promoter"));
        rule.field = fieldNamed(node.oneOf(QLatin1String("field"), fields)).value_or(Field::Unclassified);
        if (node.has(QLatin1String("scene")))
            rule.scene = node.oneOf(QLatin1String("scene"), ruleScenes());
        rule.provenance = node.provenance();
        node.refuseOthers();
        m_book->m_channels.push_back(rule);
    }
    if (m_book->m_channels.empty())
        root.fault(QLatin1String("rules"), Texts::tr("needs at least one rule."));
}

} // namespace shopglass
