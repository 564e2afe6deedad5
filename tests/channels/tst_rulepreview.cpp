#include "models/channels/rulepreview.h"
#include "tests/support/smallanalysis.h"

#include <QtTest>

using namespace shopglass;

class TestRulePreview final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sourcesOfTheSmallShop();
    void usesOfRules_data();
    void usesOfRules();
    void withoutRowsNothingIsSaidNeverToMatch();
    void rowsThatMove();
    void fieldsAddUpToAllRows();
};

namespace {

ChannelRule rule(const char *id, const QStringList &channels, const QStringList &carriers, Field field)
{
    ChannelRule made;
    made.id = QString::fromLatin1(id);
    made.channels = channels;
    made.carriers = carriers;
    made.field = field;
    return made;
}

ChannelRule distribution()
{
    return rule("distribution", {QStringLiteral("分销")}, {}, Field::Distribution);
}

ChannelRule ownLive()
{
    return rule("own_live", {QStringLiteral("自营")}, {QStringLiteral("直播")}, Field::SelfBroadcast);
}

std::vector<ChannelSource> june()
{
    return channelSources(testing::smallShop());
}

} // namespace

void TestRulePreview::sourcesOfTheSmallShop()
{
    const std::vector<ChannelSource> sources = june();
    QCOMPARE(sources.size(), std::size_t(7)); // nothing is blank without a promoter
    // Own live: 1002, 1004, 1005 (unpaid) and the two lines of 1011.
    const auto live = std::ranges::find_if(sources, [](const ChannelSource &source) {
        return source.source.channel == u"自营" && source.source.carrier == u"直播";
    });
    QCOMPARE(live->rows, 5);
    QCOMPARE(live->paidGmv, 62'000);
}

void TestRulePreview::usesOfRules_data()
{
    QTest::addColumn<QStringList>("said");
    QTest::addColumn<int>("rules");
    QTest::newRow("both take rows") << QStringList{QStringLiteral("used 3"), QStringLiteral("used 5")} << 0;
    QTest::newRow("an empty rule before hides everything")
        << QStringList{QStringLiteral("used 12"), QStringLiteral("hidden 0 everything"),
                       QStringLiteral("hidden 0 everything")}
        << 1;
    QTest::newRow("nobody sells in groups")
        << QStringList{QStringLiteral("used 3"), QStringLiteral("never_matches 0")} << 2;
    QTest::newRow("two rules together take all of a third")
        << QStringList{QStringLiteral("used 2"), QStringLiteral("used 1"),
                       QStringLiteral("hidden 0 shared_live,shared_video")}
        << 3;
}

void TestRulePreview::usesOfRules()
{
    QFETCH(QStringList, said);
    QFETCH(int, rules);
    const QString shared = QStringLiteral("分销");
    const std::vector<std::vector<ChannelRule>> lists
        = {{distribution(), ownLive()},
           {rule("everything", {}, {}, Field::Shelf), distribution(), ownLive()},
           {distribution(), rule("groups", {QStringLiteral("团购")}, {}, Field::Shelf)},
           {rule("shared_live", {shared}, {QStringLiteral("直播")}, Field::Distribution),
            rule("shared_video", {shared}, {QStringLiteral("短视频")}, Field::Distribution), distribution()}};
    QStringList found;
    for (const RuleUse &use : usesOf(lists[std::size_t(rules)], june())) {
        found << (stateId(use.state) + QLatin1Char(' ') + QString::number(use.rows) + QLatin1Char(' ')
                  + use.hiddenBy.join(QLatin1Char(',')))
                     .trimmed();
    }
    QCOMPARE(found, said);
}

void TestRulePreview::withoutRowsNothingIsSaidNeverToMatch()
{
    const std::vector<RuleUse> uses
        = usesOf({distribution(), rule("twice", {QStringLiteral("分销")}, {}, Field::Shelf)}, {});
    QVERIFY(uses[0].state == RuleUse::State::Used);
    QVERIFY(uses[1].state == RuleUse::State::Hidden); // whatever rows may come
}

void TestRulePreview::rowsThatMove()
{
    const std::vector<RuleMove> moves = movesBetween(
        {distribution(), ownLive()},
        {rule("live", {}, {QStringLiteral("直播")}, Field::SelfBroadcast), distribution()}, june());
    // Orders 1001 and 1003 were sold live by distribution.
    QCOMPARE(moves.size(), std::size_t(1));
    QVERIFY(moves[0].from == Field::Distribution && moves[0].to == Field::SelfBroadcast);
    QCOMPARE(moves[0].rows, 2);
    QCOMPARE(moves[0].paidGmv, 20'000);
    QVERIFY(movesBetween({ownLive()}, {ownLive()}, june()).empty());
}

void TestRulePreview::fieldsAddUpToAllRows()
{
    const FieldTotals totals = totalsOf({distribution(), ownLive()}, june());
    QCOMPARE(totals.rows, (std::array<qint64, FieldCount>{3, 5, 0, 4}));
    QCOMPARE(totals.paidGmv, (std::array<qint64, FieldCount>{40'000, 62'000, 0, 60'000}));
}

QTEST_GUILESS_MAIN(TestRulePreview)
#include "tst_rulepreview.moc"
