// How many of a file's products a store knows, whichever way it can be read.

#include "models/import/knownproducts.h"
#include "tests/import/importbench.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::test;

namespace {

ProductIds idsOf(std::initializer_list<qint64> numbers, std::initializer_list<const char *> texts)
{
    ProductIds ids;
    for (const qint64 number : numbers)
        ids.take({TypedValue::Kind::Number, number, {}});
    for (const char *text : texts)
        ids.take({TypedValue::Kind::Text, 0, text});
    return ids;
}

} // namespace

class TestKnownProducts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsAreKeptOnce();
    void commonProductsAreCounted_data();
    void commonProductsAreCounted();
    void nobodyWalksOnOnceEnoughAreShared();
    void whatIsBeingWrittenDoesNotCount();
    void aNewStoreKnowsNone();
};

void TestKnownProducts::idsAreKeptOnce()
{
    ProductIds ids = idsOf({7, 8, 7, 7, 8}, {"A-1", "A-1"});
    QCOMPARE(ids.count(), 3);
    ids.take({});
    QCOMPARE(ids.count(), 3);
    QVERIFY(ids.contains({TypedValue::Kind::Number, 7, {}}));
    QVERIFY(!ids.contains({TypedValue::Kind::Number, 9, {}}));
    QVERIFY(ids.contains({TypedValue::Kind::Text, 0, "A-1"}));
    for (qint64 number = 0; number < 10'000; ++number)
        ids.take({TypedValue::Kind::Number, number, {}});
    QCOMPARE(ids.count(), 10'001);
}

void TestKnownProducts::commonProductsAreCounted_data()
{
    QTest::addColumn<bool>("inFile");
    QTest::newRow("a workspace that others may read meanwhile") << true;
    QTest::newRow("a workspace with one connection") << false;
}

void TestKnownProducts::commonProductsAreCounted()
{
    QFETCH(bool, inFile);
    ImportBench bench;
    if (inFile)
        bench.useFile();
    QVERIFY(
        bench
            .importCsv(
                "订单号,订单创建时间,实付款,商品ID\n1,2026-11-01 10:00:00,5,71\n2,2026-11-01 10:00:00,5,72\n"
                "3,2026-11-01 10:00:00,5,71\n4,2026-11-01 10:00:00,5,A-1\n5,2026-11-01 10:00:00,5,\n")
            .ok());
    const KnownProducts known(bench.workspace(), bench.store(), unwatched);
    const auto common = known.commonWith(idsOf({71, 99}, {"A-1", "B-2"}), 1000, unwatched);
    QVERIFY(common.ok());
    QCOMPARE(common->known, 3);
    QCOMPARE(common->shared, 2);
}

void TestKnownProducts::nobodyWalksOnOnceEnoughAreShared()
{
    ImportBench bench;
    bench.useFile();
    QByteArray text("订单号,订单创建时间,实付款,商品ID\n");
    for (int i = 1; i <= 50; ++i)
        text += QByteArray::number(i) + ",2026-11-01 10:00:00,5," + QByteArray::number(100 + i) + '\n';
    QVERIFY(bench.importCsv(text).ok());
    const KnownProducts known(bench.workspace(), bench.store(), unwatched);
    ProductIds file;
    for (qint64 product = 101; product <= 150; ++product)
        file.take({TypedValue::Kind::Number, product, {}});
    const auto some = known.commonWith(file, 5, unwatched);
    QVERIFY(some.ok());
    QCOMPARE(some->shared, 5);
    QCOMPARE(some->known, 5);
    QCOMPARE(known.commonWith(file, 1000, unwatched)->shared, 50);
}

void TestKnownProducts::whatIsBeingWrittenDoesNotCount()
{
    ImportBench bench;
    bench.useFile();
    QVERIFY(bench.importCsv("订单号,订单创建时间,实付款,商品ID\n1,2026-11-01 10:00:00,5,71\n").ok());
    // All products of the second file are its own, although its rows lie in the open transaction by the time
    // anybody asks.
    QByteArray text("订单号,订单创建时间,实付款,商品ID\n");
    for (int i = 0; i < 40; ++i)
        text += QByteArray::number(1000 + i) + ",2026-11-02 10:00:00,5," + QByteArray::number(900 + i) + '\n';
    const auto outcome = bench.importCsv(text, {}, QStringLiteral("other.csv"));
    QVERIFY(outcome.ok());
    QVERIFY2(outcome->warnings.join(u' ').contains(QStringLiteral("products")),
             qPrintable(outcome->warnings.join(u' ')));
}

void TestKnownProducts::aNewStoreKnowsNone()
{
    ImportBench bench;
    bench.useFile();
    const KnownProducts known(bench.workspace(), bench.store(), unwatched);
    const auto common = known.commonWith(idsOf({71}, {}), 1, unwatched);
    QVERIFY(common.ok());
    QCOMPARE(common->known, 0);
    QCOMPARE(common->shared, 0);
}

QTEST_GUILESS_MAIN(TestKnownProducts)
#include "tst_knownproducts.moc"
