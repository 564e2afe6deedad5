#include "models/container/ole2.h"
#include "models/import/xlsrecords.h"
#include "tests/import/importbench.h"
#include "tests/support/readrows.h"

#include <QtEndian>
#include <QtTest>

using namespace shopglass;
using namespace shopglass::test;

namespace {

/// Workbooks that LibreOffice and gnumeric saved; see make.py beside them.
QString fixture(const char *name)
{
    return qEnvironmentVariable("SHOPGLASS_SOURCE") + QStringLiteral("/tests/data/xls/") + q(name);
}

QByteArray workbookOf(const char *name)
{
    QFile file(fixture(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return Ole2File::parse(file.readAll()).value().stream(QStringLiteral("Workbook")).value();
}

QByteArray wrapped(const QByteArray &workbook)
{
    return Ole2File::write({{QStringLiteral("Workbook"), workbook}});
}

} // namespace

class TestXlsSource final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsAreReadAsTheyAre_data();
    void cellsAreReadAsTheyAre();
    void whatFreexlDoesNotSayIsAnErrorAndNotBlank();
    void anOldOrderFileIsImported();
    void theNewerOfTwoWorkbooksInAFileIsRead();
    void theWorkbookMayLieAnywhereInItsFile();
    void hostileWorkbooksAreRefused_data();
    void hostileWorkbooksAreRefused();
    void sheetsThatShareTheirBytesAreNotSound();
    void everyCutAndChangedByteEndsWell();
    void readingIsStoppedAndCancelled();
};

void TestXlsSource::cellsAreReadAsTheyAre_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("texts, numbers and dates of many formats")
        << fixture("orders.xls")
        << QStringList(
               {q("1|订单号|订单创建时间|订单支付时间|订单状态|实付款|成交数量|商品名称"),
                q("2|691234567890123456|2026-04-15 10:20:30|2026-04-15 10:21:00|已收货|83.16#83.16|2#2|茶杯 "
                  "\"白\""),
                q("3|691234567890123457|2026-04-02||交易关闭|-1234.5#-1234.5|1#1|壶"),
                q("4|1234567#1234567|2026-04-03 01:02:03|2026-04-03|已发货|0.30000000000000004#0.3")});
    QTest::newRow("days counted from 1904")
        << fixture("date1904.xls") << QStringList{q("1|日期|2026-04-15 06:00:00|2026-04-15|12.5#12.5")};
}

void TestXlsSource::cellsAreReadAsTheyAre()
{
    QFETCH(QString, file);
    QFETCH(QStringList, lines);
    QCOMPARE(linesOfFile(file), lines);
}

void TestXlsSource::whatFreexlDoesNotSayIsAnErrorAndNotBlank()
{
    const auto source = TableSource::open(fixture("orders.xls"), {});
    QVERIFY(source.ok());
    QCOMPARE(source.value()->description(), q("XLS"));
    QCOMPARE(source.value()->sheets(), QStringList({q("订单"), q("空"), q("公式")}));
    QCOMPARE(linesOf(*source.value(), 1), QStringList());
    QCOMPARE(linesOf(*source.value(), 2),
             QStringList({q("1|a|b|c"), q("2|1.5#1.5|#!|#!"), q("3|#!|#!"), q("4|||末")}));
}

void TestXlsSource::anOldOrderFileIsImported()
{
    ImportBench bench;
    const auto outcome = bench.import(fixture("orders.xls"));
    QVERIFY2(outcome.ok(), outcome ? "" : qPrintable(outcome.error().sentence));
    QCOMPARE(outcome->summary.rowsRejected, 0);
    QCOMPARE(bench.facts(q("orders"), {q("order_id"), q("created_at"), q("paid_at"), q("paid_amount")}),
             QStringList({q("1234567|2026-04-03 01:02:03|2026-04-03 00:00:00|30"),
                          q("691234567890123456|2026-04-15 10:20:30|2026-04-15 10:21:00|8316"),
                          q("691234567890123457|2026-04-02 00:00:00||-123450")}));
}

void TestXlsSource::theNewerOfTwoWorkbooksInAFileIsRead()
{
    const QStringList lines = linesOfFile(fixture("dual.xls"));
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines.first(), q("1|订单号|订单创建时间|订单支付时间|订单状态|实付款|成交数量|商品名称"));
}

void TestXlsSource::theWorkbookMayLieAnywhereInItsFile()
{
    QMap<QString, QByteArray> streams{{q("Workbook"), workbookOf("orders.xls")}};
    for (int i = 0; i < 12; ++i)
        streams.insert(q("A%1").arg(i), QByteArray(100, 'x'));
    FileFolder folder;
    QCOMPARE(linesOfFile(folder.put(q("a.xls"), Ole2File::write(streams))).size(), 4);
}

void TestXlsSource::hostileWorkbooksAreRefused_data()
{
    QTest::addColumn<QByteArray>("workbook");
    QTest::addColumn<QString>("words");
    const QByteArray sound = workbookOf("orders.xls");
    QVERIFY(sound.size() > 100);
    const qsizetype afterFirst = 4 + quint8(sound.at(2)) + 256 * quint8(sound.at(3));
    QTest::newRow("nothing") << QByteArray() << q("a.xls is damaged");
    QTest::newRow("no records") << QByteArray(5000, 'x') << q("a.xls is damaged");
    QTest::newRow("zeros") << QByteArray(5000, '\0') << q("a.xls is damaged");
    QByteArray locked = sound;
    locked.insert(afterFirst, QByteArray("\x2F\x00\x06\x00\x00\x00\x01\x02\x03\x04", 10));
    QTest::newRow("a password") << locked << q("a.xls is an old .xls workbook with a password");
    QByteArray wide = sound;
    // A blank row of numbers that would end in column 65,535 of row 65,535.
    const qsizetype cell = wide.indexOf(QByteArray("\x03\x02\x0E\x00", 4));
    QVERIFY(cell > 0);
    wide.replace(cell + 4, 4, QByteArray("\xFF\xFF\xFF\xFF", 4));
    QTest::newRow("an enormous sheet") << wide << q("a.xls is too large");
    QByteArray astray = sound;
    const qsizetype sheet = astray.indexOf(QByteArray("\x85\x00", 2));
    astray.replace(sheet + 4, 4, QByteArray("\xF0\xFF\xFF\x7F", 4));
    QTest::newRow("a sheet that begins behind the end") << astray << q("a.xls is damaged");
}

void TestXlsSource::hostileWorkbooksAreRefused()
{
    QFETCH(QByteArray, workbook);
    QFETCH(QString, words);
    FileFolder folder;
    const auto source = TableSource::open(folder.put(q("a.xls"), wrapped(workbook)), {});
    QVERIFY(!source.ok());
    QCOMPARE(source.error().kind, ErrorKind::Refused);
    QVERIFY2(source.error().sentence.contains(words), qPrintable(source.error().sentence));
    QVERIFY(!needsPassword(source.error()));
}

void TestXlsSource::sheetsThatShareTheirBytesAreNotSound()
{
    const QByteArray sound = workbookOf("orders.xls");
    const qsizetype sheet = sound.indexOf(QByteArray("\x85\x00", 2));
    QByteArray shared = sound;
    const qsizetype entrySize = 4 + quint8(sound.at(sheet + 2)) + 256 * quint8(sound.at(sheet + 3));
    QByteArray again = sound.mid(sheet, entrySize);
    // The inserted entries move the sheet that all of them name.
    constexpr quint32 Copies = 2000;
    const auto begin = qFromLittleEndian<quint32>(again.constData() + 4);
    qToLittleEndian<quint32>(begin + Copies * quint32(entrySize), again.data() + 4);
    shared.replace(sheet, entrySize, again.repeated(Copies + 1));
    QVERIFY(scanXlsRecords(sound).isSound);
    QVERIFY(!scanXlsRecords(shared).isSound);
}

void TestXlsSource::everyCutAndChangedByteEndsWell()
{
    const QByteArray sound = workbookOf("date1904.xls");
    FileFolder folder;
    const auto endsWell = [&folder](const QByteArray &workbook) {
        const QStringList lines = linesOfFile(folder.put(q("a.xls"), wrapped(workbook)));
        return lines.isEmpty() || lines.first().startsWith(q("error: ")) || lines.first().contains(u'|');
    };
    for (qsizetype size = 1; size < sound.size(); size += 37)
        QVERIFY2(endsWell(sound.left(size)), qPrintable(QString::number(size)));
    for (qsizetype at = 0; at < sound.size(); at += 11) {
        QByteArray changed = sound;
        changed[at] = char(changed.at(at) ^ 0xFF);
        QVERIFY2(endsWell(changed), qPrintable(QString::number(at)));
    }
}

void TestXlsSource::readingIsStoppedAndCancelled()
{
    const auto source = TableSource::open(fixture("orders.xls"), {});
    QVERIFY(source.ok());
    int rows = 0;
    const auto two = [&rows](qint64, std::span<const RawCell>) { return ++rows < 2; };
    QVERIFY(source.value()->readSheet(0, two, unwatched).ok());
    QCOMPARE(rows, 2);
    const auto cancelled = source.value()->readSheet(
        0, [](qint64, std::span<const RawCell>) { return true; }, [](const ProgressStep &) { return false; });
    QVERIFY(!cancelled.ok());
    QCOMPARE(cancelled.error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestXlsSource)
#include "tst_xlssource.moc"
