#include "models/columns/denseindex.h"

#include <QtTest>

using namespace shopglass;

class TestDenseIndex final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersComeInOrderFromOne();
    void manyValuesKeepTheirNumbers();
};

void TestDenseIndex::numbersComeInOrderFromOne()
{
    DenseIndex index;
    QCOMPARE(index.of(700), 1U);
    QCOMPARE(index.of(-5), 2U);
    QCOMPARE(index.of(0), 3U);
    QCOMPARE(index.of(700), 1U);
    QCOMPARE(index.of(-5), 2U);
    QCOMPARE(index.values(), std::vector<qint64>({0, 700, -5, 0}));
}

void TestDenseIndex::manyValuesKeepTheirNumbers()
{
    DenseIndex index;
    constexpr qint64 Step = 1'000'000'007;
    for (qint64 i = 0; i < 50'000; ++i)
        QCOMPARE(index.of(i * Step), std::uint32_t(i + 1));
    for (qint64 i = 49'999; i >= 0; --i)
        QCOMPARE(index.of(i * Step), std::uint32_t(i + 1));
    QCOMPARE(index.values().size(), std::size_t(50'001));
}

QTEST_GUILESS_MAIN(TestDenseIndex)
#include "tst_denseindex.moc"
