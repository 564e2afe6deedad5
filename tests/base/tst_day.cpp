#include "models/base/day.h"
#include "models/base/period.h"

#include <QtTest>

using namespace shopglass;

class TestDay final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersMatchTheCalendar_data();
    void numbersMatchTheCalendar();
    void refusesWhatIsNotAnIsoDay_data();
    void refusesWhatIsNotAnIsoDay();
    void secondsBelongToTheirDay_data();
    void secondsBelongToTheirDay();
    void aLeapDayOneYearEarlierIsTheTwentyEighth();
    void thePreviousPeriodEndsTheDayBefore();
};

void TestDay::numbersMatchTheCalendar_data()
{
    QTest::addColumn<QString>("iso");
    QTest::addColumn<int>("number");
    QTest::newRow("the first day") << "1970-01-01" << 0;
    QTest::newRow("the day before") << "1969-12-31" << -1;
    QTest::newRow("618 of 2026") << "2026-06-18" << 20622;
    QTest::newRow("a leap day") << "2024-02-29" << 19782;
}

void TestDay::numbersMatchTheCalendar()
{
    QFETCH(QString, iso);
    QFETCH(int, number);
    const auto day = Day::fromIso(iso);
    QVERIFY(day);
    QCOMPARE(day->number(), number);
    QCOMPARE(Day::fromNumber(number).iso(), iso);
}

void TestDay::refusesWhatIsNotAnIsoDay_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("no such day") << "2026-02-30";
    QTest::newRow("slashes") << "2026/06/18";
    QTest::newRow("with time") << "2026-06-18 00:00";
    QTest::newRow("empty") << "";
}

void TestDay::refusesWhatIsNotAnIsoDay()
{
    QFETCH(QString, text);
    QVERIFY(!Day::fromIso(text));
}

void TestDay::secondsBelongToTheirDay_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<int>("day");
    QTest::newRow("midnight") << qint64(0) << 0;
    QTest::newRow("last second") << qint64(86399) << 0;
    QTest::newRow("next midnight") << qint64(86400) << 1;
    QTest::newRow("a second before 1970") << qint64(-1) << -1;
    QTest::newRow("a whole day before 1970") << qint64(-86400) << -1;
}

void TestDay::secondsBelongToTheirDay()
{
    QFETCH(qint64, seconds);
    QFETCH(int, day);
    QCOMPARE(dayOf(seconds).number(), day);
}

void TestDay::aLeapDayOneYearEarlierIsTheTwentyEighth()
{
    const Period period{*Day::fromIso(u"2024-02-29"), *Day::fromIso(u"2024-03-31")};
    QCOMPARE(period.lastYear().from.iso(), QStringLiteral("2023-02-28"));
    QCOMPARE(period.lastYear().to.iso(), QStringLiteral("2023-03-31"));
}

void TestDay::thePreviousPeriodEndsTheDayBefore()
{
    const Period period{*Day::fromIso(u"2026-06-01"), *Day::fromIso(u"2026-06-18")};
    QCOMPARE(period.previous().to.iso(), QStringLiteral("2026-05-31"));
    QCOMPARE(period.previous().from.iso(), QStringLiteral("2026-05-14"));
}

QTEST_GUILESS_MAIN(TestDay)
#include "tst_day.moc"
