#include "models/indicators/launchdays.h"
#include "tests/support/smallshop.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::testing;

class TestLaunchDays final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsLaunches_data();
    void findsLaunches();
    void anUnpaidOrderIsNoPurchase();
    void theBlankProductIsNeverNew();
    void withoutCoverageNothingIsNew();
    void theDaysBeforeMustBeCovered_data();
    void theDaysBeforeMustBeCovered();
};

void TestLaunchDays::findsLaunches_data()
{
    QTest::addColumn<QString>("bought");
    QTest::addColumn<QString>("launches");
    // Orders are covered from 2026-01-01; the first possible launch day is 30 days later, 2026-01-31.
    QTest::newRow("too early to tell") << "2026-01-30"
                                       << "";
    QTest::newRow("the first day that can tell") << "2026-01-31"
                                                 << "2026-01-31";
    QTest::newRow("bought 30 days ago is not new") << "2026-02-01 2026-03-03"
                                                   << "2026-02-01";
    QTest::newRow("bought 31 days ago is new again") << "2026-02-01 2026-03-04"
                                                     << "2026-02-01 2026-03-04";
    QTest::newRow("sold every week launches once") << "2026-02-01 2026-02-08 2026-02-15 2026-02-22"
                                                   << "2026-02-01";
    QTest::newRow("an early sale keeps a later one from being new") << "2026-01-10 2026-02-05"
                                                                    << "";
    QTest::newRow("an early sale long ago does not") << "2026-01-10 2026-02-10"
                                                     << "2026-02-10";
    QTest::newRow("rows need not be in order") << "2026-03-04 2026-02-01 2026-03-04"
                                               << "2026-02-01 2026-03-04";
}

void TestLaunchDays::findsLaunches()
{
    QFETCH(QString, bought);
    StoreColumns columns = emptyShop(period(u"2026-01-01", u"2026-06-30"));
    qint64 id = 1;
    for (const QString &iso : bought.split(QLatin1Char(' ')))
        addOrder(columns, {id++, day(iso), day(iso), 100, SelfLive, Cup});
    QStringList found;
    const auto launches = launchDays(columns, LaunchRules());
    for (const Day launch : launches[Cup])
        found.append(launch.iso());
    QTEST(found.join(QLatin1Char(' ')), "launches");
}

void TestLaunchDays::anUnpaidOrderIsNoPurchase()
{
    StoreColumns columns = emptyShop(period(u"2026-01-01", u"2026-06-30"));
    addOrder(columns, {1, day(u"2026-02-20"), {}, 100, SelfLive, Cup});
    addOrder(columns, {2, day(u"2026-03-01"), day(u"2026-03-01"), 100, SelfLive, Cup});
    const auto found = launchDays(columns, LaunchRules())[Cup];
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found.front().iso(), QStringLiteral("2026-03-01"));
}

void TestLaunchDays::theBlankProductIsNeverNew()
{
    StoreColumns columns = emptyShop(period(u"2026-01-01", u"2026-06-30"));
    addOrder(columns, {1, day(u"2026-03-01"), day(u"2026-03-01"), 100, SelfLive, NoProduct});
    QVERIFY(launchDays(columns, LaunchRules())[NoProduct].empty());
}

void TestLaunchDays::withoutCoverageNothingIsNew()
{
    StoreColumns columns = emptyShop(period(u"2026-01-01", u"2026-06-30"));
    columns.coverage.clear();
    addOrder(columns, {1, day(u"2026-03-01"), day(u"2026-03-01"), 100, SelfLive, Cup});
    QVERIFY(launchDays(columns, LaunchRules())[Cup].empty());
    QVERIFY(!firstPossibleLaunchDay(columns, LaunchRules()));
}

void TestLaunchDays::theDaysBeforeMustBeCovered_data()
{
    QTest::addColumn<QString>("bought");
    QTest::addColumn<QString>("launches");
    // Covered: 01-01 … 02-28 and, from 04-01 on, the rest; 04-01 and the 29 days after it say nothing of 30
    // days.
    QTest::newRow("before the gap") << "2026-02-10"
                                    << "2026-02-10";
    QTest::newRow("the day after the last covered one") << "2026-03-01"
                                                        << "2026-03-01";
    QTest::newRow("in the gap") << "2026-03-02"
                                << "";
    QTest::newRow("right behind it") << "2026-04-01"
                                     << "";
    QTest::newRow("29 covered days") << "2026-04-30"
                                     << "";
    QTest::newRow("30 covered days") << "2026-05-01"
                                     << "2026-05-01";
    QTest::newRow("the first sale after the gap keeps a later one from being new") << "2026-04-05 2026-05-05"
                                                                                   << "";
}

void TestLaunchDays::theDaysBeforeMustBeCovered()
{
    QFETCH(QString, bought);
    StoreColumns columns = emptyShop(period(u"2026-01-01", u"2026-06-30"));
    columns.coverage[0].second
        = {{day(u"2026-01-01"), day(u"2026-02-28")}, {day(u"2026-04-01"), day(u"2026-06-30")}};
    qint64 id = 1;
    for (const QString &iso : bought.split(QLatin1Char(' ')))
        addOrder(columns, {id++, day(iso), day(iso), 100, SelfLive, Cup});
    QStringList found;
    const auto launches = launchDays(columns, LaunchRules());
    for (const Day launch : launches[Cup])
        found.append(launch.iso());
    QTEST(found.join(QLatin1Char(' ')), "launches");
    QCOMPARE(firstPossibleLaunchDay(columns, LaunchRules()), std::optional(day(u"2026-01-31")));
}

QTEST_GUILESS_MAIN(TestLaunchDays)
#include "tst_launchdays.moc"
