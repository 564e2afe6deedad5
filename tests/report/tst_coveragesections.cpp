#include "models/report/coveragesections.h"
#include "tests/support/days.h"

#include <QtTest>

using namespace shopglass;
using testing::dayOn;

namespace {

constexpr BeijingSeconds HalfPastTwo = (14 * 60 + 30) * 60;

PartlyDay beginsAtHalfPastTwo(Day on)
{
    PartlyDay partly{on, PartlyDay::Why::BeginsInDay, QStringLiteral("june.csv"), {}, {}};
    partly.earliest = startOf(on) + HalfPastTwo;
    return partly;
}

const TextContext English{Language::English};

} // namespace

class TestCoverageSections final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDayThatBeginsLate_data();
    void aDayThatBeginsLate();
    void aListOfOnesOwnIsNeverMissing();
};

void TestCoverageSections::aDayThatBeginsLate_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("alsoIn");
    QTest::addColumn<bool>("alarms");
    QTest::newRow("no file has the day before: the store may have opened")
        << "2026-06-01" << QString() << false;
    QTest::newRow("the days begin with it") << "2026-06-10" << QString() << false;
    QTest::newRow("files have the day before") << "2026-06-01"
                                               << "2026-06-09" << true;
    QTest::newRow("files have a day long before") << "2026-06-01"
                                                  << "2026-06-05" << false;
}

void TestCoverageSections::aDayThatBeginsLate()
{
    QFETCH(QString, from);
    QFETCH(QString, alsoIn);
    QFETCH(bool, alarms);
    KindCalendar orders{QStringLiteral("orders"), {{dayOn("2026-06-11"), dayOn("2026-06-20")}}, {}};
    orders.partly.push_back(beginsAtHalfPastTwo(dayOn("2026-06-10")));
    if (const auto before = Day::fromIso(alsoIn))
        orders.in.insert(orders.in.begin(), {*before, *before});
    const CoverageView view = buildCoverageView(QStringLiteral("甲店"), {orders},
                                                {Day::fromIso(from).value(), dayOn("2026-06-20")});
    const TableSpec why = partlyDaysTable(view, English);
    QCOMPARE(why.rows.size(), std::size_t(1));
    QCOMPARE(
        why.rows.front().at(2).text,
        alarms ? QStringLiteral("june.csv begins at 14:30 of this day; on other days orders or events come "
                                "earlier.")
               : QStringLiteral("june.csv begins at 14:30 of this day. If the store opened then, the day is "
                                "whole."));
    const TableCell partly = coverageStateTable(view, English).rows.front().at(2);
    QCOMPARE(partly.text, QStringLiteral("1"));
    QCOMPARE(partly.meaning, alarms ? Meaning::Warning : Meaning::None);
    QCOMPARE(coverageCalendarChart(view, English).summary.contains(QLatin1String("incomplete")), alarms);
}

void TestCoverageSections::aListOfOnesOwnIsNeverMissing()
{
    const std::vector<KindCalendar> calendars{{QStringLiteral("orders"), {}, {}},
                                              {QStringLiteral("market_prices"), {}, {}},
                                              {QStringLiteral("opportunities"), {}, {}}};
    const CoverageView view
        = buildCoverageView(QStringLiteral("甲店"), calendars, {dayOn("2026-06-01"), dayOn("2026-06-20")});
    QCOMPARE(view.rows.size(), std::size_t(1));
    QCOMPARE(view.rows.front().kindId, QStringLiteral("orders"));
}

QTEST_APPLESS_MAIN(TestCoverageSections)
#include "tst_coveragesections.moc"
