#include "models/rulebook/channelrules.h"

#include <QJsonArray>
#include <QtTest>

using namespace shopglass;

class TestOwnChannelRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutADocumentTheRulebookIsInForce();
    void keptRulesAreInForce();
    void whatIsExportedCanBeTakenIn();
    void aFaultyDocumentLeavesTheRulebookInForce_data();
    void aFaultyDocumentLeavesTheRulebookInForce();
    void aFaultyFileIsRefusedInASentence();
    void oneRuleHidesAnother_data();
    void oneRuleHidesAnother();
};

namespace {

std::shared_ptr<const Rulebook> shipped()
{
    return Rulebook::builtIn().value();
}

Day changed()
{
    return Day::fromIso(u"2026-11-23").value();
}

/// Everything sold live is own broadcast, whoever sold it.
std::vector<ChannelRule> liveFirst()
{
    ChannelRule live;
    live.id = QStringLiteral("live");
    live.carriers = {QStringLiteral("直播")};
    live.promoter = false;
    live.field = Field::SelfBroadcast;
    live.scene = QStringLiteral("live");
    live.provenance.source = QStringLiteral("me");
    return {live};
}

Documents documentsWith(const QJsonObject &body)
{
    Document document = toDocument(liveFirst(), changed());
    document.body = body;
    return {{document}};
}

} // namespace

void TestOwnChannelRules::withoutADocumentTheRulebookIsInForce()
{
    const auto book = shipped();
    QCOMPARE(rulebookInForce(book, {}).get(), book.get());
    QVERIFY(ownChannelRules({}).fault.isEmpty());
}

void TestOwnChannelRules::keptRulesAreInForce()
{
    const Documents documents{{toDocument(liveFirst(), changed())}};
    const auto book = shipped();
    const auto own = rulebookInForce(book, documents);
    const auto field = [](const Rulebook &rules, bool promoter) {
        return fieldId(rules.fieldOf(QStringLiteral("分销"), QStringLiteral("直播"), {}, promoter));
    };
    QCOMPARE(field(*book, false), QStringLiteral("distribution"));
    QCOMPARE(field(*own, false), QStringLiteral("self_broadcast"));
    QCOMPARE(field(*own, true), QStringLiteral("unclassified"));
    QVERIFY(own->version().startsWith(book->version() + QStringLiteral("+own-")));
    QCOMPARE(rulebookInForce(book, documents)->version(), own->version());
    QCOMPARE(own->scores().size(), book->scores().size());
}

void TestOwnChannelRules::whatIsExportedCanBeTakenIn()
{
    const auto again = channelRulesFromFile(channelRulesFile(shipped()->channels(), changed()),
                                            QStringLiteral("rules.json"));
    QVERIFY(again.ok());
    QCOMPARE(again->size(), std::size_t(6));
    QCOMPARE((*again)[4].channels, QStringList{QString()}); // blank stays blank
    QCOMPARE((*again)[5].promoter, std::optional(true));
    QCOMPARE((*again)[5].provenance.source, shipped()->channels()[5].provenance.source);
}

void TestOwnChannelRules::aFaultyDocumentLeavesTheRulebookInForce_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QString>("reason");
    const QJsonObject good = toDocument(liveFirst(), changed()).body;
    QJsonObject empty = good;
    empty.insert(QStringLiteral("rules"), QJsonArray());
    QTest::newRow("no rules at all") << empty << QStringLiteral("needs at least one rule");
    QJsonObject strange = good.value(QStringLiteral("rules")).toArray().first().toObject();
    strange.insert(QStringLiteral("field"), QStringLiteral("moon"));
    QJsonObject moon = good;
    moon.insert(QStringLiteral("rules"), QJsonArray{strange});
    QTest::newRow("a field that nobody knows") << moon << QStringLiteral("rules[0].field");
    QTest::newRow("something else") << QJsonObject{{QStringLiteral("a"), 1}} << QStringLiteral("rulebook");
}

void TestOwnChannelRules::aFaultyDocumentLeavesTheRulebookInForce()
{
    QFETCH(QJsonObject, body);
    QFETCH(QString, reason);
    const Documents documents = documentsWith(body);
    const auto book = shipped();
    QCOMPARE(rulebookInForce(book, documents).get(), book.get());
    const OwnChannelRules own = ownChannelRules(documents);
    QVERIFY(!own.rules);
    QVERIFY2(own.fault.contains(QStringLiteral("stay in force")) && own.fault.contains(reason),
             qPrintable(own.fault));
}

void TestOwnChannelRules::aFaultyFileIsRefusedInASentence()
{
    const auto rules = channelRulesFromFile("{", QStringLiteral("mine.json"));
    QVERIFY(!rules.ok());
    QVERIFY(rules.error().kind == ErrorKind::Refused);
    QVERIFY2(rules.error().sentence.contains(QStringLiteral("mine.json"))
                 && rules.error().sentence.endsWith(QStringLiteral("Nothing was changed.")),
             qPrintable(rules.error().sentence));
}

void TestOwnChannelRules::oneRuleHidesAnother_data()
{
    QTest::addColumn<QStringList>("firstChannels");
    QTest::addColumn<int>("firstPromoter");
    QTest::addColumn<QStringList>("secondChannels");
    QTest::addColumn<int>("secondPromoter");
    QTest::addColumn<bool>("hides");
    const QStringList shared{QStringLiteral("分销")};
    const QStringList both{QStringLiteral("分销"), QStringLiteral("自营")};
    QTest::newRow("any row before some") << QStringList() << -1 << shared << -1 << true;
    QTest::newRow("some before any row") << shared << -1 << QStringList() << -1 << false;
    QTest::newRow("more channels before fewer") << both << -1 << shared << -1 << true;
    QTest::newRow("fewer channels before more") << shared << -1 << both << -1 << false;
    QTest::newRow("with a promoter before whoever") << shared << 1 << shared << -1 << false;
    QTest::newRow("whoever before with a promoter") << shared << -1 << shared << 1 << true;
    QTest::newRow("with before without a promoter") << shared << 1 << shared << 0 << false;
}

void TestOwnChannelRules::oneRuleHidesAnother()
{
    QFETCH(QStringList, firstChannels);
    QFETCH(int, firstPromoter);
    QFETCH(QStringList, secondChannels);
    QFETCH(int, secondPromoter);
    QFETCH(bool, hides);
    const auto made = [](const QStringList &channels, int promoter) {
        ChannelRule rule;
        rule.channels = channels;
        if (promoter >= 0)
            rule.promoter = promoter == 1;
        return rule;
    };
    QCOMPARE(ruleHides(made(firstChannels, firstPromoter), made(secondChannels, secondPromoter)), hides);
}

QTEST_GUILESS_MAIN(TestOwnChannelRules)
#include "tst_ownchannelrules.moc"
