#include "models/import/scorescale.h"
#include "tests/support/days.h"

#include <QtTest>

using namespace shopglass;
using testing::dayOn;

class TestScoreScale final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aValueLiesWithinTheScaleOfItsDay_data();
    void aValueLiesWithinTheScaleOfItsDay();
    void theScaleOfTheDayIsNamed();
    void aDimensionIsOfAnyVersionOfTheScore();
};

namespace {

/// 0–100 until April 2023, 0–5 from May on.
ScoreScales scales()
{
    return {{QStringLiteral("store_score"), 0, 100, {}, dayOn("2023-04-30")},
            {QStringLiteral("store_score"), 0, 5, dayOn("2023-05-01"), {}},
            {QStringLiteral("product_score"), 0, 100, dayOn("2023-05-01"), {}}};
}

} // namespace

void TestScoreScale::aValueLiesWithinTheScaleOfItsDay_data()
{
    QTest::addColumn<QString>("score");
    QTest::addColumn<QString>("on");
    QTest::addColumn<double>("value");
    QTest::addColumn<bool>("within");
    const QString store = QStringLiteral("store_score");
    QTest::newRow("the upper end belongs to it") << store << QStringLiteral("2026-06-18") << 5.0 << true;
    QTest::newRow("the lower end belongs to it") << store << QStringLiteral("2026-06-18") << 0.0 << true;
    QTest::newRow("above the upper end") << store << QStringLiteral("2026-06-18") << 5.01 << false;
    QTest::newRow("below the lower end") << store << QStringLiteral("2026-06-18") << -0.01 << false;
    QTest::newRow("the older scale held for an older day")
        << store << QStringLiteral("2023-04-30") << 76.0 << true;
    QTest::newRow("the older scale no longer holds")
        << store << QStringLiteral("2023-05-01") << 76.0 << false;
    QTest::newRow("before a score's first scale nothing is known")
        << QStringLiteral("product_score") << QStringLiteral("2023-04-30") << 400.0 << true;
    QTest::newRow("a score without scale")
        << QStringLiteral("other") << QStringLiteral("2026-06-18") << 400.0 << true;
}

void TestScoreScale::aValueLiesWithinTheScaleOfItsDay()
{
    QFETCH(QString, score);
    QFETCH(QString, on);
    QFETCH(double, value);
    QFETCH(bool, within);
    QCOMPARE(withinScale(scales(), score, Day::fromIso(on).value(), value), within);
}

void TestScoreScale::theScaleOfTheDayIsNamed()
{
    const ScoreScales all = scales();
    QCOMPARE(scaleOf(all, QStringLiteral("store_score"), dayOn("2026-06-18"))->highest, 5.0);
    QCOMPARE(scaleOf(all, QStringLiteral("store_score"), dayOn("2020-01-01"))->highest, 100.0);
    QCOMPARE(scaleOf(all, QStringLiteral("product_score"), dayOn("2020-01-01"))->highest, 100.0);
    QVERIFY(!scaleOf(all, QStringLiteral("other"), dayOn("2026-06-18")));
}

void TestScoreScale::aDimensionIsOfAnyVersionOfTheScore()
{
    ScoreScales all = scales();
    const QString store = QStringLiteral("store_score");
    QVERIFY(hasDimension(all, store, QStringLiteral("anything"))); // nobody says which there are
    all[0].dimensions = {QStringLiteral("经营稳定性")};
    all[1].dimensions = {QStringLiteral("商品体验"), QStringLiteral("商品")};
    for (const QString &name : {QStringLiteral("经营稳定性"), QStringLiteral("商品")})
        QVERIFY(hasDimension(all, store, name));
    QVERIFY(!hasDimension(all, store, QStringLiteral("anything")));
    QVERIFY(hasDimension(all, QStringLiteral("product_score"), QStringLiteral("anything")));
}

QTEST_APPLESS_MAIN(TestScoreScale)
#include "tst_scorescale.moc"
