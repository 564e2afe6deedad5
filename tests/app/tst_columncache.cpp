#include "app/columncache.h"

#include <QtTest>

using namespace shopglass;

namespace {

std::shared_ptr<const StoreColumns> columnsOf(StoreId store, qint64 version, std::size_t rows)
{
    auto columns = std::make_shared<StoreColumns>();
    columns->store.id = store;
    columns->factsVersion = version;
    columns->orders.orderId.resize(rows);
    return columns;
}

} // namespace

class TestColumnCache final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsAStoreByItsFacts();
    void keepsSmallStoresBesideEachOther();
    void forgetsTheOneUsedLongestAgo();
    void neverKeepsTwoVersionsOfAStore();
    void aLargeStoreIsNotKeptBesideAnother();
};

void TestColumnCache::knowsAStoreByItsFacts()
{
    ColumnCache cache;
    const auto tea = columnsOf(1, 7, 10);
    cache.add(tea);
    QCOMPARE(cache.use(1, 7), tea);
    QCOMPARE(cache.find(1, 8), nullptr);
    QCOMPARE(cache.find(2, 7), nullptr);
    QVERIFY(cache.holds(tea.get()));
    cache.clear();
    QVERIFY(!cache.holds(tea.get()));
}

void TestColumnCache::keepsSmallStoresBesideEachOther()
{
    ColumnCache cache;
    for (StoreId store = 1; store <= 4; ++store) {
        cache.makeRoom(store);
        cache.add(columnsOf(store, 1, 100'000));
    }
    for (StoreId store = 1; store <= 4; ++store)
        QVERIFY2(cache.find(store, 1), qPrintable(QString::number(store)));
}

void TestColumnCache::forgetsTheOneUsedLongestAgo()
{
    ColumnCache cache;
    for (StoreId store = 1; store <= 3; ++store) {
        cache.makeRoom(store);
        cache.add(columnsOf(store, 1, 200'000));
    }
    QVERIFY(cache.use(1, 1)); // now 1, 3, 2
    cache.makeRoom(4);
    cache.add(columnsOf(4, 1, 200'000));
    QVERIFY(cache.find(1, 1));
    QVERIFY(cache.find(3, 1));
    QVERIFY(!cache.find(2, 1));
}

void TestColumnCache::neverKeepsTwoVersionsOfAStore()
{
    ColumnCache cache;
    cache.add(columnsOf(1, 1, 10));
    cache.makeRoom(1);
    cache.add(columnsOf(1, 2, 10));
    QVERIFY(!cache.find(1, 1));
    QVERIFY(cache.find(1, 2));
}

void TestColumnCache::aLargeStoreIsNotKeptBesideAnother()
{
    ColumnCache cache;
    cache.add(columnsOf(1, 1, 1'000'000));
    QVERIFY(cache.find(1, 1));
    cache.makeRoom(2);
    QVERIFY(!cache.find(1, 1));
}

QTEST_GUILESS_MAIN(TestColumnCache)
#include "tst_columncache.moc"
