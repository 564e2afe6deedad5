#include "models/import/typing.h"
#include "tests/import/importbench.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::test;

class TestRejects final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyReasonHasASentence_data();
    void everyReasonHasASentence();
    void theFileIsSafeToOpen();
    void aFileThatCannotBeWritten();
    void findsTheExportsOfAFolder();
    void foldersWithoutExports();
};

void TestRejects::everyReasonHasASentence_data()
{
    QTest::addColumn<QString>("reasonId");
    for (const char *id : {reason::MissingRequired,
                           reason::MissingTime,
                           reason::BadMoney,
                           reason::BadCount,
                           reason::BadRatio,
                           reason::BadScore,
                           reason::BadTime,
                           reason::BadFormula,
                           reason::BadId,
                           reason::DateOrderUnknown,
                           reason::FutureTime,
                           reason::IdDestroyed,
                           reason::PercentInMoney,
                           reason::SpansDays,
                           reason::PartOfDay,
                           reason::MixedHours,
                           "out_of_range:1-5",
                           "out_of_scale:0-5",
                           "unknown_value:scores.score",
                           "too_early:live_sessions.started_at",
                           reason::Contradiction,
                           "a reason of the future"})
        QTest::newRow(id) << QString::fromLatin1(id);
}

void TestRejects::everyReasonHasASentence()
{
    QFETCH(QString, reasonId);
    for (const QString &value : {QString(), q("12,30")}) {
        const QString sentence = rejectSentence({{}, 7, q("实付款"), value, reasonId});
        QVERIFY2(sentence.contains(q("实付款")), qPrintable(sentence));
        QVERIFY2(sentence.endsWith(u'.') && !sentence.contains(u'%'), qPrintable(sentence));
        QVERIFY2(!sentence.contains(QLatin1String("''")), qPrintable(sentence));
    }
}

void TestRejects::theFileIsSafeToOpen()
{
    ImportBench bench;
    const auto outcome
        = bench.importCsv("订单号,订单创建时间,实付款,订单状态\n6001,2026-11-01,5,已收货\n"
                          "6002,2026-11-01,\"=1+1,\"\"x\"\"\",已收货\n6003,2026-11-01,@SUM(A1),已收货\n"
                          "6004,2026-11-01,-5x,已收货\n");
    QVERIFY(outcome.ok());
    const QString path = bench.path(q("rejects.csv"));
    QVERIFY(writeRejectsCsv(bench.workspace(), outcome->summary.id, path).ok());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("\xEF\xBB\xBF"
                             "File,Sheet,Row,Column,Value,Reason,What to do\r\n"));
    QVERIFY2(bytes.contains("file.csv,,3,实付款,\"'=1+1,\"\"x\"\"\",bad_money,"), bytes.constData());
    QVERIFY2(bytes.contains("file.csv,,4,实付款,'@SUM(A1),bad_money,"), bytes.constData());
    QVERIFY2(bytes.contains("file.csv,,5,实付款,'-5x,bad_money,"), bytes.constData());
    QCOMPARE(bytes.count("\r\n"), 4);
}

void TestRejects::aFileThatCannotBeWritten()
{
    ImportBench bench;
    QVERIFY(bench.importCsv("订单号,订单创建时间,实付款,订单状态\n6001,2026-11-01,5,已收货\n").ok());
    const auto written = writeRejectsCsv(bench.workspace(), 1, bench.path(q("no/such/folder.csv")));
    QVERIFY(!written.ok());
    QVERIFY(written.error().sentence.contains(q("folder.csv")));
}

void TestRejects::findsTheExportsOfAFolder()
{
    ImportBench bench;
    for (const char *name : {"in/b.CSV", "in/a.xlsx", "in/sub/c.tsv", "in/d.xls", "in/e.txt"})
        bench.write(q(name), "x");
    for (const char *name :
         {"in/~$a.xlsx", "in/.hidden.csv", "in/.~lock.a.csv", "in/notes.md", "in/picture.png", "in/csv"})
        bench.write(q(name), "x");
    const auto files = exportFilesIn(bench.path(q("in")));
    QVERIFY(files.ok());
    QStringList names;
    for (const QString &file : *files)
        names.append(QDir(bench.path(q("in"))).relativeFilePath(file));
    QCOMPARE(names, QStringList({q("a.xlsx"), q("b.CSV"), q("d.xls"), q("e.txt"), q("sub/c.tsv")}));
}

void TestRejects::foldersWithoutExports()
{
    ImportBench bench;
    bench.write(q("empty/notes.md"), "x");
    const auto empty = exportFilesIn(bench.path(q("empty")));
    QVERIFY(!empty.ok());
    QCOMPARE(empty.error().kind, ErrorKind::Refused);
    QVERIFY2(empty.error().sentence.contains(q("holds no export files")), qPrintable(empty.error().sentence));
    const auto missing = exportFilesIn(bench.path(q("nowhere")));
    QVERIFY(!missing.ok());
    QCOMPARE(missing.error().kind, ErrorKind::Refused);
    const auto file = exportFilesIn(bench.path(q("empty/notes.md")));
    QVERIFY(!file.ok());
}

QTEST_GUILESS_MAIN(TestRejects)
#include "tst_rejects.moc"
