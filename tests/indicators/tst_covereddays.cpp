#include "models/indicators/covereddays.h"
#include "tests/support/smallshop.h"

#include <QtTest>

using namespace shopglass;
using testing::day;

class TestCoveredDays final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void flagsAndRangesWithinAPeriod_data();
    void flagsAndRangesWithinAPeriod();
};

void TestCoveredDays::flagsAndRangesWithinAPeriod_data()
{
    QTest::addColumn<QStringList>("ranges");
    QTest::addColumn<QString>("flags");
    QTest::addColumn<QStringList>("clipped");
    const auto row
        = [](const char *name, const QStringList &ranges, const char *flags, const QStringList &clipped) {
              QTest::newRow(name) << ranges << QString::fromLatin1(flags) << clipped;
          };
    const auto range = [](const char *from, const char *to) {
        return QStringLiteral("2026-06-%1 2026-06-%2").arg(QLatin1String(from), QLatin1String(to));
    };
    row("nothing imported", {}, "0000000", {});
    row("all of it and more", {range("01", "30")}, "1111111", {range("10", "16")});
    row("two parts with a hole", {range("05", "11"), range("14", "15")}, "1100110",
        {range("10", "11"), range("14", "15")});
    row("one day at each end", {range("10", "10"), range("16", "20")}, "1000001",
        {range("10", "10"), range("16", "16")});
    row("only before and after", {range("01", "09"), range("17", "30")}, "0000000", {});
}

void TestCoveredDays::flagsAndRangesWithinAPeriod()
{
    QFETCH(QStringList, ranges);
    QFETCH(QString, flags);
    QFETCH(QStringList, clipped);
    std::vector<DayRange> covered;
    for (const QString &range : std::as_const(ranges))
        covered.push_back({day(range.left(10)), day(range.mid(11))});
    const Period week = testing::period(u"2026-06-10", u"2026-06-16");

    QString text;
    for (const bool flag : coveredDayFlags(covered, week))
        text += flag ? QLatin1Char('1') : QLatin1Char('0');
    QCOMPARE(text, flags);
    QStringList parts;
    for (const DayRange &part : clippedTo(covered, week))
        parts.append(part.from.iso() + QLatin1Char(' ') + part.to.iso());
    QCOMPARE(parts, clipped);
}

QTEST_GUILESS_MAIN(TestCoveredDays)
#include "tst_covereddays.moc"
