#include "models/store/factrun.h"

#include <QtTest>

#include <limits>

using namespace shopglass;

namespace {

constexpr qint64 Least = std::numeric_limits<qint64>::min();
constexpr qint64 Greatest = std::numeric_limits<qint64>::max();

using Key = std::pair<qint64, qint64>; ///< order and line
using Keys = QList<Key>;
using Rows = QList<quint32>;

} // namespace

Q_DECLARE_METATYPE(Keys)

class TestFactRun final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sortsRowsByKey_data();
    void sortsRowsByKey();
    void sortsAFullRun();
    void sortsAnewAfterMoreRows();
};

void TestFactRun::sortsRowsByKey_data()
{
    QTest::addColumn<Keys>("keys");
    QTest::addColumn<Rows>("order");
    QTest::newRow("no rows") << Keys() << Rows();
    QTest::newRow("one row") << Keys{{5, 0}} << Rows{0};
    QTest::newRow("newest first") << Keys{{30, 0}, {20, 0}, {10, 0}} << Rows{2, 1, 0};
    QTest::newRow("numbers that differ in the lowest and in the highest byte")
        << Keys{{0x0100000000000002, 0}, {0x0000000000000003, 0}, {0x0100000000000001, 0}, {1, 0}}
        << Rows{3, 1, 2, 0};
    QTest::newRow("texts, which are below zero, before numbers")
        << Keys{{1, 0}, {-1, 0}, {0, 0}, {-300, 0}, {Greatest, 0}, {Least, 0}} << Rows{5, 3, 1, 2, 0, 4};
    QTest::newRow("lines of one order by line")
        << Keys{{7, 40}, {6, 90}, {7, -2}, {7, 8}} << Rows{1, 2, 3, 0};
    QTest::newRow("rows of one key as they came")
        << Keys{{7, 1}, {5, 1}, {7, 1}, {5, 1}, {7, 1}} << Rows{1, 3, 0, 2, 4};
}

void TestFactRun::sortsRowsByKey()
{
    QFETCH(const Keys, keys);
    const FactShape shape(ExportKinds::instance().kind(QStringLiteral("orders")));
    FactRun run;
    run.begin(shape);
    run.append(std::size_t(keys.size()));
    for (qsizetype i = 0; i < keys.size(); ++i) {
        run.cells(std::size_t(i))[0] = keys[i].first;
        run.cells(std::size_t(i))[1] = keys[i].second;
    }
    run.sort();
    const Rows order(run.order().begin(), run.order().end());
    QTEST(order, "order");
}

void TestFactRun::sortsAFullRun()
{
    const FactShape shape(ExportKinds::instance().kind(QStringLiteral("orders")));
    FactRun run;
    run.begin(shape);
    run.append(FactRun::MostRows);
    // 5 · i modulo 8,192 takes every value once.
    for (std::size_t i = 0; i < FactRun::MostRows; ++i) {
        run.cells(i)[0] = qint64(2'630'400'000'000'000) + qint64(5 * i % FactRun::MostRows);
        run.cells(i)[1] = 0;
    }
    run.sort();
    QCOMPARE(run.order().size(), std::size_t(8'192));
    QCOMPARE(run.order()[0], 0U);
    QCOMPARE(run.order()[5], 1U);
    QCOMPARE(run.order()[8'190], 1'638U);
    QCOMPARE(run.order()[1], 3'277U);
    QCOMPARE(run.order()[8'191], 4'915U);
}

void TestFactRun::sortsAnewAfterMoreRows()
{
    const FactShape shape(ExportKinds::instance().kind(QStringLiteral("orders")));
    FactRun run;
    run.begin(shape);
    for (const qint64 key : {9, 4}) {
        const std::size_t row = run.append(1);
        run.cells(row)[0] = key;
        run.cells(row)[1] = 0;
    }
    run.sort();
    const std::size_t row = run.append(1);
    run.cells(row)[0] = 6;
    run.cells(row)[1] = 0;
    run.sort();
    QCOMPARE(Rows(run.order().begin(), run.order().end()), (Rows{1, 2, 0}));
}

QTEST_GUILESS_MAIN(TestFactRun)
#include "tst_factrun.moc"
