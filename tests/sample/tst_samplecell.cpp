#include "models/sample/samplecell.h"

#include <QtTest>

using namespace shopglass;

class TestSampleCell final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moneyIsWrittenToTheFen_data();
    void moneyIsWrittenToTheFen();
    void timesAreBeijingWallClock_data();
    void timesAreBeijingWallClock();
};

void TestSampleCell::moneyIsWrittenToTheFen_data()
{
    QTest::addColumn<qint64>("fen");
    QTest::addColumn<QByteArray>("plain");
    QTest::addColumn<QByteArray>("grouped");
    QTest::newRow("nothing") << qint64(0) << QByteArray("0.00") << QByteArray("0.00");
    QTest::newRow("five fen") << qint64(5) << QByteArray("0.05") << QByteArray("0.05");
    QTest::newRow("below a thousand") << qint64(99'990) << QByteArray("999.90") << QByteArray("999.90");
    QTest::newRow("a thousand and more")
        << qint64(129'990) << QByteArray("1299.90") << QByteArray("1,299.90");
    QTest::newRow("a million") << qint64(123'456'789) << QByteArray("1234567.89")
                               << QByteArray("1,234,567.89");
    QTest::newRow("less than nothing")
        << qint64(-129'905) << QByteArray("-1299.05") << QByteArray("-1,299.05");
}

void TestSampleCell::moneyIsWrittenToTheFen()
{
    QFETCH(qint64, fen);
    QFETCH(QByteArray, plain);
    QFETCH(QByteArray, grouped);
    std::string text;
    appendYuan(text, fen, SampleGrouping::None);
    QCOMPARE(QByteArray::fromStdString(text), plain);
    text.clear();
    appendYuan(text, fen, SampleGrouping::Thousands);
    QCOMPARE(QByteArray::fromStdString(text), grouped);
}

// Seconds from Python: calendar.timegm of the same wall-clock time.
void TestSampleCell::timesAreBeijingWallClock_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("the evening of 618") << qint64(1'750'277'703) << QByteArray("2025-06-18 20:15:03");
    QTest::newRow("a leap day") << qint64(1'709'164'800) << QByteArray("2024-02-29 00:00:00");
    QTest::newRow("the last second of a year") << qint64(1'767'225'599) << QByteArray("2025-12-31 23:59:59");
}

void TestSampleCell::timesAreBeijingWallClock()
{
    QFETCH(qint64, seconds);
    QFETCH(QByteArray, text);
    SampleCell cell;
    cell.setTime(seconds);
    QCOMPARE(QByteArray::fromStdString(cell.text), text);
}

QTEST_GUILESS_MAIN(TestSampleCell)
#include "tst_samplecell.moc"
