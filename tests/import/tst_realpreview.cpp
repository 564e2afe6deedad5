// How the preview shows real exports of others, whose folder SHOPGLASS_REAL_EXPORTS names: decoded as they
// were written. Skipped without the folder. The cells were read with other programs than ours.

#include "tests/import/previewbench.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::test;

class TestRealPreview final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsDecoded_data();
    void aFileIsDecoded();
};

void TestRealPreview::aFileIsDecoded_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("description");
    QTest::addColumn<QStringList>("headers");
    QTest::addColumn<QStringList>("row"); // its first cells
    QTest::addColumn<QStringList>("found"); // cells of the first rows, in their order, of the column `at`
    QTest::addColumn<int>("at");
    const QStringList beauty{q("update_time"),   q("id"),  q("title"), q("price"), q("sale_count"),
                             q("comment_count"), q("店名")};
    const QStringList cream{
        q("2016/11/14"), q("A18164178225"), q("CHANDO/自然堂 雪域精粹纯粹滋润霜50g 补水保湿 滋润水润面霜"),
        q("139"),        q("26719"),        q("2704"),
        q("自然堂")};
    QTest::newRow("UTF-8 with a BOM, which is no part of the first header")
        << q("03") << q("UTF-8 (BOM)") << beauty << cream << QStringList{q("自然堂"), q("自然堂")} << 6;
    QTest::newRow("GBK") << q("04") << q("GB18030") << beauty << cream
                         << QStringList{q("自然堂"), q("自然堂")} << 6;
    QTest::newRow("GBK with little evidence")
        << q("05") << q("GB18030")
        << QStringList{q("user_id"), q("age"), q("sex"), q("user_lv_cd"), q("user_reg_tm")}
        << QStringList{q("200001"), q("56岁以上"), q("2"), q("5"), q("2016-01-26")}
        << QStringList{q("56岁以上"), q("-1"), q("36-45岁"), q("-1"), q("16-25岁")} << 1;
}

void TestRealPreview::aFileIsDecoded()
{
    QFETCH(QString, number);
    QFETCH(QStringList, row);
    QFETCH(QStringList, found);
    QFETCH(int, at);
    const QDir folder(qEnvironmentVariable("SHOPGLASS_REAL_EXPORTS"));
    if (!qEnvironmentVariableIsSet("SHOPGLASS_REAL_EXPORTS") || !folder.exists())
        QSKIP("No folder of real exports was named; see the first lines of this file.");
    const QStringList files = folder.entryList({number + q("_*")}, QDir::Files);
    QCOMPARE(files.size(), 1);
    const auto preview = look(folder.filePath(files.front()));
    QVERIFY2(preview.ok(), why(preview).constData());
    QTEST(preview->description, "description");
    QTEST(preview->headers, "headers");
    QCOMPARE(preview->rows.front().raw, row);
    QStringList cells;
    for (qsizetype i = 0; i < found.size(); ++i)
        cells.append(preview->rows.at(std::size_t(i)).raw.at(at));
    QCOMPARE(cells, found);
}

QTEST_GUILESS_MAIN(TestRealPreview)
#include "tst_realpreview.moc"
