#include "models/scores/officialscores.h"
#include "tests/support/smallshop.h"

#include <QtTest>

using namespace shopglass;
using testing::day;

class TestOfficialScores final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changeIsAgainstAValueAtLeastSevenDaysOlder_data();
    void changeIsAgainstAValueAtLeastSevenDaysOlder();
    void valuesOutsideTheScaleAreNeverShown();
    void laterDaysAreNotKnownYet();
    void totalComesBeforeItsDimensionsInTheOrderOfTheRule();
    void anAliasCountsWhereTheOwnNameIsSilent();
    void twoValuesForOneDimensionAndDayAreLeftOut();
    void eachProductHasItsOwnLine();
};

namespace {

ScoreRule storeRule()
{
    ScoreRule rule;
    rule.score = QStringLiteral("store_score");
    ScoreDimension product;
    product.id = QStringLiteral("product");
    product.name = {QStringLiteral("商品体验"), QStringLiteral("Product")};
    ScoreDimension logistics;
    logistics.id = QStringLiteral("logistics");
    logistics.name = {QStringLiteral("物流体验"), QStringLiteral("Logistics")};
    logistics.aliases = {QStringLiteral("物流速度")};
    rule.dimensions = {product, logistics};
    return rule;
}

OfficialScore published(QStringView iso, double value, const QString &dimension = {})
{
    return {day(iso), QStringLiteral("store_score"), QString(), dimension, value};
}

StoreColumns shopWith(std::vector<OfficialScore> scores)
{
    StoreColumns columns = testing::smallShop();
    columns.scores = std::move(scores);
    return columns;
}

} // namespace

void TestOfficialScores::changeIsAgainstAValueAtLeastSevenDaysOlder_data()
{
    QTest::addColumn<QString>("olderDay");
    QTest::addColumn<bool>("compared");
    QTest::newRow("seven days older counts") << "2026-06-23" << true;
    QTest::newRow("six days older does not") << "2026-06-24" << false;
    QTest::newRow("fourteen days older counts") << "2026-06-16" << true;
    QTest::newRow("fifteen days older is no week") << "2026-06-15" << false;
}

void TestOfficialScores::changeIsAgainstAValueAtLeastSevenDaysOlder()
{
    QFETCH(QString, olderDay);
    QFETCH(bool, compared);
    const StoreColumns columns
        = shopWith({published(u"2026-06-29", 4.9), published(olderDay, 4.5), published(u"2026-06-30", 4.75)});
    const auto lines = officialLines(columns, storeRule(), day(u"2026-06-30"));
    QCOMPARE(lines.size(), std::size_t(1));
    QCOMPARE(lines[0].latest, std::optional(4.75));
    QCOMPARE(lines[0].latestDay, std::optional(day(u"2026-06-30")));
    QCOMPARE(lines[0].change, compared ? std::optional(0.25) : std::nullopt);
    QCOMPARE(lines[0].history.size(), std::size_t(3));
    QVERIFY(std::is_sorted(lines[0].history.begin(), lines[0].history.end()));
}

void TestOfficialScores::valuesOutsideTheScaleAreNeverShown()
{
    const StoreColumns columns = shopWith({published(u"2026-06-10", 4.5), published(u"2026-06-20", 48.9),
                                           published(u"2026-06-21", -0.1), published(u"2026-06-22", 5.0)});
    const auto lines = officialLines(columns, storeRule(), day(u"2026-06-30"));
    QCOMPARE(lines.size(), std::size_t(1));
    const std::vector<std::pair<Day, double>> expected{{day(u"2026-06-10"), 4.5}, {day(u"2026-06-22"), 5.0}};
    QCOMPARE(lines[0].history, expected);
    QCOMPARE(lines[0].change, std::optional(0.5));

    QVERIFY(
        officialLines(shopWith({published(u"2026-06-20", 5.01)}), storeRule(), day(u"2026-06-30")).empty());
}

void TestOfficialScores::laterDaysAreNotKnownYet()
{
    const StoreColumns columns = shopWith({published(u"2026-06-10", 4.5), published(u"2026-06-20", 4.75)});
    const auto lines = officialLines(columns, storeRule(), day(u"2026-06-19"));
    QCOMPARE(lines.size(), std::size_t(1));
    QCOMPARE(lines[0].latest, std::optional(4.5));
    QCOMPARE(lines[0].change, std::optional<double>());
}

void TestOfficialScores::totalComesBeforeItsDimensionsInTheOrderOfTheRule()
{
    const StoreColumns columns = shopWith(
        {published(u"2026-06-30", 4.1, QStringLiteral("物流速度")),
         published(u"2026-06-30", 4.2, QStringLiteral("经营稳定性")),
         published(u"2026-06-30", 4.3, QStringLiteral("商品体验")),
         published(u"2026-06-30", 4.4),
         {day(u"2026-06-30"), QStringLiteral("product_score"), QStringLiteral("9001"), QString(), 3.0}});
    QStringList dimensions;
    for (const OfficialScoreLine &line : officialLines(columns, storeRule(), day(u"2026-06-30")))
        dimensions.append(line.dimension);
    QCOMPARE(dimensions,
             QStringList({QString(), QStringLiteral("商品体验"), QStringLiteral("物流速度"),
                          QStringLiteral("经营稳定性")}));
}

void TestOfficialScores::anAliasCountsWhereTheOwnNameIsSilent()
{
    // 物流速度 is the earlier name of 物流体验: until the 20th it stands for it, on the 20th it is another
    // one.
    const StoreColumns columns = shopWith({published(u"2026-06-18", 4.1, QStringLiteral("物流速度")),
                                           published(u"2026-06-20", 4.2, QStringLiteral("物流速度")),
                                           published(u"2026-06-20", 4.6, QStringLiteral("物流体验"))});
    const OfficialScores scores = officialScores(columns, storeRule(), day(u"2026-06-30"));
    QVERIFY(scores.contradictions.empty());
    QCOMPARE(scores.lines.size(), std::size_t(2));
    QCOMPARE(scores.lines[0].dimensionId, QStringLiteral("logistics"));
    QCOMPARE(scores.lines[0].dimension, QStringLiteral("物流体验"));
    const std::vector<std::pair<Day, double>> both{{day(u"2026-06-18"), 4.1}, {day(u"2026-06-20"), 4.6}};
    QCOMPARE(scores.lines[0].history, both);
    QCOMPARE(scores.lines[1].dimension, QStringLiteral("物流速度"));
    QVERIFY(scores.lines[1].dimensionId.isEmpty());
    QCOMPARE(scores.lines[1].latest, std::optional(4.2));
}

void TestOfficialScores::twoValuesForOneDimensionAndDayAreLeftOut()
{
    // By id and by name, which are both its own: on the 20th they agree, on the 21st they do not.
    const StoreColumns columns = shopWith({published(u"2026-06-20", 4.6, QStringLiteral("logistics")),
                                           published(u"2026-06-20", 4.6, QStringLiteral("物流体验")),
                                           published(u"2026-06-21", 4.7, QStringLiteral("logistics")),
                                           published(u"2026-06-21", 4.5, QStringLiteral("物流体验"))});
    const OfficialScores scores = officialScores(columns, storeRule(), day(u"2026-06-30"));
    QCOMPARE(scores.lines.size(), std::size_t(1));
    const std::vector<std::pair<Day, double>> one{{day(u"2026-06-20"), 4.6}};
    QCOMPARE(scores.lines[0].history, one);
    QCOMPARE(scores.contradictions.size(), std::size_t(1));
    QCOMPARE(scores.contradictions[0].day, day(u"2026-06-21"));
    QCOMPARE(scores.contradictions[0].dimension, QStringLiteral("logistics"));
    QCOMPARE(scores.contradictions[0].names,
             QStringList({QStringLiteral("logistics"), QStringLiteral("物流体验")}));
    // Alone on its day the pair leaves no line at all.
    const StoreColumns alone = shopWith({published(u"2026-06-21", 4.7, QStringLiteral("logistics")),
                                         published(u"2026-06-21", 4.5, QStringLiteral("物流体验"))});
    QVERIFY(officialLines(alone, storeRule(), day(u"2026-06-30")).empty());
}

void TestOfficialScores::eachProductHasItsOwnLine()
{
    ScoreRule rule;
    rule.score = QStringLiteral("product_score");
    rule.scaleMax = 100.0;
    const QString score = rule.score;
    const StoreColumns columns
        = shopWith({{day(u"2026-06-29"), score, QStringLiteral("9002"), QString(), 71.0},
                    {day(u"2026-06-30"), score, QStringLiteral("9001"), QString(), 64.0},
                    {day(u"2026-06-30"), score, QStringLiteral("7777"), QString(), 50.0}});
    const auto lines = officialLines(columns, rule, day(u"2026-06-30"));
    QCOMPARE(lines.size(), std::size_t(3));
    QCOMPARE(lines[0].subject, QStringLiteral("7777"));
    QCOMPARE(lines[0].subjectName, QString());
    QCOMPARE(lines[1].subject, QStringLiteral("9001"));
    QCOMPARE(lines[1].subjectName, QStringLiteral("Cup"));
    QCOMPARE(lines[1].latest, std::optional(64.0));
    QCOMPARE(lines[2].subjectName, QStringLiteral("Teapot"));
    QCOMPARE(lines[2].latestDay, std::optional(day(u"2026-06-29")));
}

QTEST_GUILESS_MAIN(TestOfficialScores)
#include "tst_officialscores.moc"
