// Which days does the coverage calendar call missing?

#include "models/overview/coverageview.h"

#include <QtTest>

using namespace shopglass;

namespace {

Day november(int day)
{
    return *Day::fromIso(QStringLiteral("2026-11-%1").arg(day, 2, 10, QLatin1Char('0')));
}

QString missingOf(const CoverageView &view)
{
    QStringList ranges;
    for (const DayRange &range : view.rows.at(0).missing)
        ranges.append(range.from.iso().mid(8) + QLatin1Char('-') + range.to.iso().mid(8));
    return ranges.join(QLatin1Char(' '));
}

} // namespace

class TestCoverageView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void daysWithoutAnAftersaleAreQuietForAWeek_data();
    void daysWithoutAnAftersaleAreQuietForAWeek();
};

void TestCoverageView::daysWithoutAnAftersaleAreQuietForAWeek_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("last"); // covered from 1 November on
    QTest::addColumn<QString>("missing"); // of 3 to 22 November
    QTest::newRow("nobody applied on the last day") << "aftersales" << 21 << "";
    QTest::newRow("nobody applied for seven days") << "aftersales" << 15 << "";
    QTest::newRow("nobody applied for eight days") << "aftersales" << 14 << "22-22";
    QTest::newRow("the quiet days reach into the window") << "aftersales" << 1 << "09-22";
    QTest::newRow("a shop sells every day") << "orders" << 21 << "22-22";
}

void TestCoverageView::daysWithoutAnAftersaleAreQuietForAWeek()
{
    QFETCH(QString, kind);
    QFETCH(int, last);
    KindCalendar calendar;
    calendar.kindId = kind;
    calendar.in = {{november(1), november(last)}};
    const CoverageView view = buildCoverageView(QStringLiteral("S"), {calendar}, {november(3), november(22)});
    QTEST(missingOf(view), "missing");
}

QTEST_GUILESS_MAIN(TestCoverageView)
#include "tst_coverageview.moc"
