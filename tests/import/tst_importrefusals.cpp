#include "models/container/agileencryption.h"
#include "tests/import/importbench.h"
#include "tests/import/workbook.h"

#include <QtTest>

#include <unistd.h>

using namespace shopglass;
using namespace shopglass::test;

namespace {

const QByteArray Known = "订单号,订单创建时间,实付款,订单状态,商品ID\n6001,2026-11-01,5,已收货,901\n";

} // namespace

/// What cannot be imported: one sentence, the right kind of error, and the workspace as it was.
class TestImportRefusals final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void unusableTextFiles_data();
    void unusableTextFiles();
    void aMissingFile();
    void aFolderInPlaceOfAFile();
    void aFileThatMayNotBeRead();
    void aTruncatedWorkbook();
    void aWrongPassword();
    void theRightPasswordOpensIt();
    void aWorkbookWithoutASheetThatFits();
    void aSheetThatTheMappingAsksFor();
    void aMappingThatDoesNotFit();
    void aReadOnlyWorkspace();

private:
    /// The error's sentence must have every part, end as a sentence, and nothing may have changed.
    void expectRefused(const Result<ImportOutcome> &outcome, ErrorKind kind, const QStringList &parts);

    std::unique_ptr<ImportBench> m_bench;
    QStringList m_before;
};

void TestImportRefusals::init()
{
    m_bench = std::make_unique<ImportBench>();
    QVERIFY(m_bench->importCsv(Known, {}, q("known.csv")).ok());
    m_before = m_bench->everything();
}

void TestImportRefusals::cleanup()
{
    m_bench.reset();
}

void TestImportRefusals::expectRefused(const Result<ImportOutcome> &outcome, ErrorKind kind,
                                       const QStringList &parts)
{
    QVERIFY(!outcome.ok());
    const QString sentence = outcome.error().sentence;
    QCOMPARE(outcome.error().kind, kind);
    for (const QString &part : parts)
        QVERIFY2(sentence.contains(part), qPrintable(sentence));
    QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
    QVERIFY2(!sentence.contains(u'\n') && !sentence.contains(QLatin1String("%1")), qPrintable(sentence));
    QCOMPARE(m_bench->everything(), m_before);
}

void TestImportRefusals::unusableTextFiles_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("parts");
    const auto row = [](const char *name, const char *text, const char *parts) {
        QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(parts).split(u'|');
    };
    row("an empty file", "", "bad.csv|empty");
    row("only blank lines", ",,\n,,\n", "bad.csv|empty|Nothing was changed");
    row("unknown headers", "update_time,id,title,price\n2016/11/14,A1,茶,139\n",
        "bad.csv|none of its headers is known|订单号|Nothing was changed");
    row("headers nearest to orders", "商品名,订单状态,商家实收金额,商品数量\n茶,已收货,5,1\n",
        "bad.csv|nearest to Orders|订单号, 实付款, 订单创建时间|Nothing was changed");
    row("an order file without dates", "订单号,订单状态,实付款,商品ID,渠道\n6001,已收货,5,901,自营\n",
        "bad.csv|looks like Orders|no column with a date|订单创建时间|Nothing was changed");
    row("a header without rows", "订单号,订单创建时间,实付款,订单状态\n",
        "bad.csv|no rows below|Nothing was changed");
    row("only totals below the header", "订单号,订单创建时间,实付款,订单状态\n合计,,5,\n",
        "bad.csv|no rows below");
    row("every id destroyed by a spreadsheet",
        "订单号,订单创建时间,实付款,订单状态\n2.6176E+18,2026-11-01,5,已收货\n2.6177E+18,2026-11-01,5,"
        "已收货\n",
        "None of the 2 row(s) of bad.csv|Row 2|订单号|2.6176E+18|destroyed by a spreadsheet|nothing was "
        "changed");
    const QByteArray many = Known + QByteArray("6002,2026-11-02,5,,902\n").repeated(30'000);
    row("a file that is damaged far behind its header", (many + "x\xE5,1\n").constData(),
        "bad.csv is damaged in line 30003|not UTF-8|Nothing was changed");
    row("no date that can be told", "订单号,订单创建时间,实付款,订单状态\n6001,02/11/2026,5,已收货\n",
        "None of the 1 row(s)|02/11/2026|date_order");
}

void TestImportRefusals::unusableTextFiles()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, parts);
    expectRefused(m_bench->importCsv(text, {}, q("bad.csv")), ErrorKind::Refused, parts);
}

void TestImportRefusals::aMissingFile()
{
    expectRefused(m_bench->import(m_bench->path(q("nowhere.csv"))), ErrorKind::Refused, {q("nowhere.csv")});
}

void TestImportRefusals::aFolderInPlaceOfAFile()
{
    QVERIFY(QDir().mkpath(m_bench->path(q("folder.csv"))));
    expectRefused(m_bench->import(m_bench->path(q("folder.csv"))), ErrorKind::Refused,
                  {q("folder.csv"), q("folder")});
}

void TestImportRefusals::aFileThatMayNotBeRead()
{
    const QString path = m_bench->write(q("secret.csv"), Known);
    QVERIFY(QFile::setPermissions(path, QFileDevice::Permissions()));
    if (::geteuid() == 0) {
        // Nothing is closed to root, so the permission alone must not be what refuses a file.
        QCOMPARE(m_bench->import(path)->state, ImportOutcome::State::Unchanged);
        return;
    }
    expectRefused(m_bench->import(path), ErrorKind::Failure, {q("secret.csv")});
}

void TestImportRefusals::aTruncatedWorkbook()
{
    const QString path = m_bench->path(q("whole.xlsx"));
    writeWorkbook(path,
                  {{q("订单"),
                    {q("订单号|订单创建时间|实付款|订单状态").split(u'|'),
                     q("6002|2026-11-01|5|已收货").split(u'|')}}});
    QFile whole(path);
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    const QString cut = m_bench->write(q("cut.xlsx"), bytes.left(bytes.size() * 2 / 3));
    expectRefused(m_bench->import(cut), ErrorKind::Refused, {q("cut.xlsx")});
}

void TestImportRefusals::aWrongPassword()
{
    const QString path = m_bench->path(q("plain.xlsx"));
    writeWorkbook(path,
                  {{q("订单"),
                    {q("订单号|订单创建时间|实付款|订单状态").split(u'|'),
                     q("6002|2026-11-01|5|已收货").split(u'|')}}});
    QFile plain(path);
    QVERIFY(plain.open(QIODevice::ReadOnly));
    const QString locked
        = m_bench->write(q("订单_abcdef.xlsx"), encryptAgile(plain.readAll(), q("uvwxyz"), 1, 100));
    expectRefused(m_bench->import(locked), ErrorKind::Refused, {q("订单_abcdef.xlsx"), q("password")});
    ImportRequest request;
    request.path = locked;
    request.source.password = q("wrong");
    expectRefused(m_bench->import(request), ErrorKind::Refused, {q("订单_abcdef.xlsx"), q("password")});
}

void TestImportRefusals::theRightPasswordOpensIt()
{
    const QString path = m_bench->path(q("plain.xlsx"));
    writeWorkbook(path,
                  {{q("订单"),
                    {q("订单号|订单创建时间|实付款|订单状态").split(u'|'),
                     q("6002|2026-11-01|5|已收货").split(u'|')}}});
    QFile plain(path);
    QVERIFY(plain.open(QIODevice::ReadOnly));
    const QByteArray bytes = encryptAgile(plain.readAll(), q("uvwxyz"), 1, 100);
    QVERIFY(
        m_bench->import(m_bench->write(q("订单_uvwxyz (1).xlsx"), bytes)).ok()); // the rule of the file name
    ImportRequest request;
    request.path = m_bench->write(q("renamed.xlsx"), bytes + '\0'); // other bytes, or it would be known
    request.source.password = q("uvwxyz");
    QVERIFY(m_bench->import(request).ok());
}

void TestImportRefusals::aWorkbookWithoutASheetThatFits()
{
    const QString path = m_bench->path(q("goods.xlsx"));
    writeWorkbook(path, {{q("商品"), {{q("编号"), q("品名")}, {q("1"), q("茶")}}}, {q("空"), {}}});
    expectRefused(m_bench->import(path), ErrorKind::Refused,
                  {q("goods.xlsx"), q("none of its headers is known")});
}

void TestImportRefusals::aSheetThatTheMappingAsksFor()
{
    const QString path = m_bench->path(q("book.xlsx"));
    writeWorkbook(path, {{q("一月"), {{q("编号")}, {q("1")}}}, {q("二月"), {{q("编号")}, {q("1")}}}});
    const QByteArray mapping = R"({"kind": "orders", "sheet": "三月", "attributes": {"order_id": "编号",
        "paid_amount": null, "created_at": {"constant": "2026-11-01"}}})";
    expectRefused(m_bench->import(path, mapping), ErrorKind::Refused, {q("三月"), q("一月, 二月")});
}

void TestImportRefusals::aMappingThatDoesNotFit()
{
    const QByteArray mapping = R"({"name": "mine", "kind": "orders", "attributes": {"order_id": "编号",
        "paid_amount": "订单金额", "created_at": "日期"}})";
    expectRefused(m_bench->importCsv("编号,日期,金额\n1,2026-11-01,5\n", mapping, q("bad.csv")),
                  ErrorKind::Refused, {q("bad.csv"), q("mine"), q("订单金额")});
}

void TestImportRefusals::aReadOnlyWorkspace()
{
    m_bench->useFile();
    QVERIFY(m_bench->importCsv(Known, {}, q("known.csv")).ok());
    m_before = m_bench->everything();
    auto readOnly = Workspace::open(m_bench->path(q("w.shopglass")), Workspace::Mode::ReadOnly);
    QVERIFY(readOnly.ok());
    ImportRequest request;
    request.store = m_bench->store();
    request.path = m_bench->write(q("next.csv"), Known + "6002,2026-11-01,5,已收货,901\n");
    const auto outcome = importFile(*readOnly, request, m_bench->clock(), unwatched);
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.error().kind, ErrorKind::Failure);
    QVERIFY2(outcome.error().sentence.endsWith(u'.'), qPrintable(outcome.error().sentence));
    QCOMPARE(m_bench->everything(), m_before);
}

QTEST_GUILESS_MAIN(TestImportRefusals)
#include "tst_importrefusals.moc"
