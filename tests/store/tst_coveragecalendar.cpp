// Which days are in, partly in or missing, from files that were really imported. The clock stands at noon on
// 20 November 2026.

#include "models/store/coveragecalendar.h"
#include "tests/import/importbench.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::test;

class TestCoverageCalendar final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void states_data();
    void states();
    void hoursAtTheEdges_data();
    void hoursAtTheEdges() { states(); }
    void sourcesThatAreMissing_data();
    void sourcesThatAreMissing() { states(); }
    void anUndoneFileCoversNothing();
    void whetherAFileEndsWithinItsDay_data();
    void whetherAFileEndsWithinItsDay();
};

namespace {

/// "11-01..11-03 in; 11-04 partly ends 15:00": the states of a kind in words, months and days alone.
QString inWords(const KindCalendar &calendar)
{
    const auto shortDay = [](Day day) { return day.iso().mid(5); };
    QMap<QString, QString> words; // by first day
    for (const DayRange &range : calendar.in)
        words[range.from.iso()] = shortDay(range.from) + q("..") + shortDay(range.to) + q(" in");
    for (const PartlyDay &partly : calendar.partly) {
        QString why = partly.why == PartlyDay::Why::RowsLeftOut ? q("rows")
            : partly.why == PartlyDay::Why::PartsMissing        ? q("without ") + partly.parts.join(u'+')
            : partly.why == PartlyDay::Why::SourcesMissing      ? q("not of ") + partly.parts.join(u'+')
            : partly.why == PartlyDay::Why::BeginsInDay         ? q("begins")
                                                                : q("ends");
        if (const auto moment = partly.latest ? partly.latest : partly.earliest)
            why += u' ' + beijingText(*moment).mid(11, 5);
        words[partly.day.iso()] = shortDay(partly.day) + u' ' + why;
    }
    return QStringList(words.values()).join(q("; "));
}

/// An order an hour, so that silence for six hours is unusual.
QByteArray orders(const QByteArray &day, int first, int last)
{
    QByteArray rows;
    for (int hour = first; hour <= last; ++hour) {
        const QByteArray number = QByteArray::number(hour).rightJustified(2, '0');
        rows += day + number + "," + day + " " + number + ":30,5,已发货\n";
    }
    return rows;
}

/// The same for the days `from` … `to` of November.
QByteArray november(int from, int to, int first, int last)
{
    QByteArray rows;
    for (int day = from; day <= to; ++day)
        rows += orders("2026-11-" + QByteArray::number(day).rightJustified(2, '0'), first, last);
    return rows;
}

/// Orders every hour of November's days, in turn of each of the sources: channel and carrier with a comma.
QByteArray sold(int from, int to, const QList<QByteArray> &sources)
{
    QByteArray rows;
    for (int day = from; day <= to; ++day) {
        for (int hour = 0; hour < 24; ++hour) {
            const QByteArray date = "2026-11-" + QByteArray::number(day).rightJustified(2, '0');
            const QByteArray time = QByteArray::number(hour).rightJustified(2, '0');
            const QByteArray &source = sources.at(hour % sources.size());
            rows += date + time + QByteArray::number(int(quint8(source.at(1)))) + "," + date + " " + time
                + ":30,5,已发货," + source + "\n";
        }
    }
    return rows;
}

const QByteArray OrderHeader("订单号,订单创建时间,实付款,订单状态\n");
const QByteArray SoldHeader("订单号,订单创建时间,实付款,订单状态,渠道,订单载体\n");
const QByteArray ScoreHeader("日期,分数类型,维度,分值\n");
const QByteArray TrafficHeader("Day,Paid orders,Product clicks,GMV\n");

} // namespace

void TestCoverageCalendar::states_data()
{
    QTest::addColumn<QList<QByteArray>>("files");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("words");
    using Files = QList<QByteArray>;
    const QByteArray whole = orders("2026-11-01", 0, 23) + orders("2026-11-02", 0, 23);
    QTest::newRow("a file that ends with its day is in")
        << Files{OrderHeader + whole} << q("orders") << q("11-01..11-02 in");
    QTest::newRow("a file that falls silent at 14:30 ends within its last day")
        << Files{OrderHeader + whole + orders("2026-11-03", 0, 14)} << q("orders")
        << q("11-01..11-02 in; 11-03 ends 14:30");
    QTest::newRow("the next file that has the day whole makes it in")
        << Files{OrderHeader + whole + orders("2026-11-03", 0, 14),
                 OrderHeader + orders("2026-11-03", 0, 23) + orders("2026-11-04", 0, 23)}
        << q("orders") << q("11-01..11-04 in");
    QTest::newRow("a day between two files is missing")
        << Files{OrderHeader + orders("2026-11-01", 0, 23), OrderHeader + orders("2026-11-03", 0, 23)}
        << q("orders") << q("11-01..11-01 in; 11-03..11-03 in");
    QTest::newRow("today is not over, whatever the file says")
        << Files{TrafficHeader + "2026-11-18,1,2,5\n2026-11-19,1,2,5\n2026-11-20,1,2,5\n"} << q("traffic")
        << q("11-18..11-19 in; 11-20 ends");
    QTest::newRow("a day of sums that misses a row")
        << Files{TrafficHeader + "2026-11-01,1,2,5\n2026-11-02,1,2,abc\n2026-11-03,1,2,5\n"} << q("traffic")
        << q("11-01..11-01 in; 11-02 rows; 11-03..11-03 in");
    QTest::newRow("the same day whole from another file")
        << Files{TrafficHeader + "2026-11-01,1,2,5\n2026-11-02,1,2,abc\n2026-11-03,1,2,5\n",
                 TrafficHeader + "2026-11-02,1,2,5\n"}
        << q("traffic") << q("11-01..11-03 in");
    QTest::newRow("a score that the store had the day before")
        << Files{ScoreHeader
                 + "2026-11-01,商品分,,4.5\n2026-11-01,店铺体验分,,4.6\n2026-11-02,商品分,,4.5\n"
                   "2026-11-03,商品分,,4.5\n2026-11-03,店铺体验分,,4.6\n"}
        << q("scores") << q("11-01..11-01 in; 11-02 without 店铺体验分; 11-03..11-03 in");
    QTest::newRow("a score that begins later is not missed before")
        << Files{ScoreHeader + "2026-11-01,商品分,,4.5\n2026-11-02,商品分,,4.5\n2026-11-02,店铺体验分,,4.6\n"}
        << q("scores") << q("11-01..11-02 in");
    QTest::newRow("a score that comes once a week is not missed on other days")
        << Files{ScoreHeader
                 + "2026-11-01,商品分,,4.5\n2026-11-02,商品分,,4.5\n2026-11-03,商品分,,4.5\n"
                   "2026-11-04,商品分,,4.5\n2026-11-05,商品分,,4.5\n2026-11-01,店铺体验分,,4.6\n"
                   "2026-11-05,店铺体验分,,4.6\n"}
        << q("scores") << q("11-01..11-05 in");
    QTest::newRow("an account without sales on a day is no gap")
        << Files{"Day,Account,GMV,Paid orders\n2026-11-01,甲,5,1\n2026-11-01,乙,5,1\n2026-11-02,甲,5,1\n"
                 "2026-11-03,甲,5,1\n2026-11-03,乙,5,1\n2026-11-04,甲,5,1\n"}
        << q("traffic_accounts") << q("11-01..11-04 in");
}

void TestCoverageCalendar::states()
{
    QFETCH(QList<QByteArray>, files);
    QFETCH(QString, kind);
    QFETCH(QString, words);
    ImportBench bench;
    for (int i = 0; i < files.size(); ++i) {
        const auto outcome = bench.importCsv(files.at(i), {}, q("%1.csv").arg(i));
        QVERIFY2(outcome.ok(), outcome.ok() ? "" : qPrintable(outcome.error().sentence));
    }
    const auto calendars = coverageCalendar(bench.workspace(), bench.store());
    QVERIFY(calendars.ok());
    const auto found = std::ranges::find(*calendars, kind, &KindCalendar::kindId);
    QVERIFY(found != calendars->end());
    QCOMPARE(inWords(*found), words);
}

void TestCoverageCalendar::hoursAtTheEdges_data()
{
    QTest::addColumn<QList<QByteArray>>("files");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("words");
    using Files = QList<QByteArray>;
    // An order an hour: 24 a day. A first row at 14:30 leaves 10 rows where 14 of 24 come earlier, which is
    // chance once in (24/10)^10 = 6,300 times; at 06:30 once in (24/18)^18 = 177 times.
    QTest::newRow("a file that begins at 14:30")
        << Files{OrderHeader + november(1, 1, 14, 23) + november(2, 10, 0, 23)} << q("orders")
        << q("11-01 begins 14:30; 11-02..11-10 in");
    QTest::newRow("a file that begins at 06:30 may be whole")
        << Files{OrderHeader + november(1, 1, 6, 23) + november(2, 10, 0, 23)} << q("orders")
        << q("11-01..11-10 in");
    QTest::newRow("too few whole days to say so")
        << Files{OrderHeader + november(1, 1, 14, 23) + november(2, 8, 0, 23)} << q("orders")
        << q("11-01..11-08 in");
    QTest::newRow("the file before it has the morning")
        << Files{OrderHeader + november(1, 9, 0, 23) + november(10, 10, 0, 13),
                 OrderHeader + november(10, 10, 14, 23) + november(11, 12, 0, 23)}
        << q("orders") << q("11-01..11-12 in");
    // Whoever sells from nine to six only has no row after 17:30 on any day.
    QTest::newRow("a shop that is silent every evening ends with its day")
        << Files{OrderHeader + november(1, 12, 9, 17)} << q("orders") << q("11-01..11-12 in");
    // 9 rows where 13 of 22 come later: once in (22/9)^9 = 3,108 times.
    QTest::newRow("a shop that is silent after 21:30, cut at 08:30")
        << Files{OrderHeader + november(1, 11, 0, 21) + november(12, 12, 0, 8)} << q("orders")
        << q("11-01..11-11 in; 11-12 ends 08:30");
}

void TestCoverageCalendar::sourcesThatAreMissing_data()
{
    QTest::addColumn<QList<QByteArray>>("files");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("words");
    using Files = QList<QByteArray>;
    const QList<QByteArray> both{"自营,直播", "分销,直播"};
    const QList<QByteArray> own{"自营,直播"};
    const QList<QByteArray> others{"分销,直播"};
    QTest::newRow("a file of one channel beside files of both")
        << Files{SoldHeader + sold(1, 5, both), SoldHeader + sold(6, 8, own)} << q("orders")
        << q("11-01..11-05 in; 11-06 not of 分销; 11-07 not of 分销; 11-08 not of 分销");
    QTest::newRow("the other channel's file makes it whole")
        << Files{SoldHeader + sold(1, 5, both), SoldHeader + sold(6, 8, own), SoldHeader + sold(6, 8, others)}
        << q("orders") << q("11-01..11-08 in");
    QTest::newRow("a file of one carrier before a file of two")
        << Files{SoldHeader + sold(1, 2, {"自营,直播"}),
                 SoldHeader + sold(3, 6, {"自营,直播", "自营,商品卡"})}
        << q("orders") << q("11-01 not of 商品卡; 11-02 not of 商品卡; 11-03..11-06 in");
    QTest::newRow("two filtered files side by side")
        << Files{SoldHeader + sold(1, 5, both), SoldHeader + sold(6, 6, own), SoldHeader + sold(7, 7, own)}
        << q("orders") << q("11-01..11-05 in; 11-06 not of 分销; 11-07 not of 分销");
    QTest::newRow("a channel that was taken up later, within a file")
        << Files{SoldHeader + sold(1, 3, own), SoldHeader + sold(4, 10, own) + sold(11, 13, both)}
        << q("orders") << q("11-01..11-13 in");
    QTest::newRow("a shop of one channel")
        << Files{SoldHeader + sold(1, 3, own), SoldHeader + sold(4, 6, own)} << q("orders")
        << q("11-01..11-06 in");
    QTest::newRow("a channel that is too rare to be missed in so few rows")
        << Files{SoldHeader
                     + sold(1, 5,
                            {"自营,直播", "自营,直播", "自营,直播", "自营,直播", "自营,直播", "自营,直播",
                             "自营,直播", "分销,直播"}),
                 SoldHeader + sold(6, 6, own)}
        << q("orders") << q("11-01..11-06 in");
}

void TestCoverageCalendar::anUndoneFileCoversNothing()
{
    ImportBench bench;
    const auto outcome = bench.importCsv(TrafficHeader + "2026-11-01,1,2,5\n");
    QVERIFY(outcome.ok());
    QVERIFY(undoBatch(bench.workspace(), outcome->summary.id, unwatched).ok());
    const auto calendars = coverageCalendar(bench.workspace(), bench.store());
    QVERIFY(calendars.ok());
    for (const KindCalendar &calendar : *calendars)
        QCOMPARE(inWords(calendar), QString());
}

void TestCoverageCalendar::whetherAFileEndsWithinItsDay_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("rows");
    QTest::addColumn<QString>("latest"); // on the last day, or later
    QTest::addColumn<bool>("ends");
    QTest::newRow("a thousand orders a day until 21:59") << q("orders") << 30 << 30000 << q("21:59") << true;
    QTest::newRow("a thousand orders a day until 22:00") << q("orders") << 30 << 30000 << q("22:00") << false;
    QTest::newRow("ten orders a day until 09:35: pauses of 2:24 hours")
        << q("orders") << 30 << 300 << q("09:35") << true;
    QTest::newRow("ten orders a day until 09:37") << q("orders") << 30 << 300 << q("09:37") << false;
    QTest::newRow("one order a day") << q("orders") << 30 << 30 << q("00:10") << false;
    QTest::newRow("something happened after the day") << q("orders") << 30 << 30000 << QString() << false;
    QTest::newRow("ads by hour until 13:00") << q("ad_spend") << 1 << 14 << q("13:00") << true;
    QTest::newRow("ads by hour until 23:00") << q("ad_spend") << 1 << 24 << q("23:00") << false;
    QTest::newRow("ads by day") << q("ad_spend") << 30 << 30 << q("00:00") << false;
    QTest::newRow("a list of products") << q("products") << 1 << 500 << q("00:00") << false;
}

void TestCoverageCalendar::whetherAFileEndsWithinItsDay()
{
    QFETCH(QString, kind);
    QFETCH(int, days);
    QFETCH(int, rows);
    QFETCH(QString, latest);
    QFETCH(bool, ends);
    const Day last = *Day::fromIso(u"2026-10-31");
    CoveringFile file;
    file.kindId = kind;
    file.days = {last.plus(1 - days), last};
    file.rows = rows;
    file.importedAt = startOf(*Day::fromIso(u"2026-11-20"));
    file.latest = latest.isEmpty()
        ? startOf(last.plus(2))
        : startOf(last) + latest.left(2).toInt() * 3600 + latest.mid(3).toInt() * 60;
    QCOMPARE(endsWithinDay(file, ExportKinds::instance().kind(kind)), ends);
}

QTEST_GUILESS_MAIN(TestCoverageCalendar)
#include "tst_coveragecalendar.moc"
