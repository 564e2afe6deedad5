#include "widgets/report/columnwidths.h"

#include <QtTest>

#include <numeric>

using namespace shopglass;

class TestColumnWidths final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void widths_data();
    void widths();
    void groups_data();
    void groups();
};

void TestColumnWidths::widths_data()
{
    QTest::addColumn<std::vector<ColumnNeed>>("needs");
    QTest::addColumn<std::vector<double>>("expected");
    QTest::newRow("what is left over is shared")
        << std::vector<ColumnNeed>{{10, 20}, {10, 40}} << std::vector<double>{40, 60};
    QTest::newRow("where it is tight, wishes are met in proportion")
        << std::vector<ColumnNeed>{{20, 20}, {20, 100}, {20, 60}}
        << std::vector<double>{20, 46.666667, 33.333333};
    QTest::newRow("numbers keep their width")
        << std::vector<ColumnNeed>{{50, 50}, {10, 500}} << std::vector<double>{50, 50};
    QTest::newRow("more than the page has is squeezed")
        << std::vector<ColumnNeed>{{150, 150}, {50, 50}} << std::vector<double>{75, 25};
}

void TestColumnWidths::widths()
{
    QFETCH(std::vector<ColumnNeed>, needs);
    QFETCH(std::vector<double>, expected);
    const std::vector<double> widths = columnWidths(needs, 100);
    QCOMPARE(widths.size(), expected.size());
    for (std::size_t i = 0; i < widths.size(); ++i)
        QVERIFY2(std::abs(widths[i] - expected[i]) < 1e-5, qPrintable(QString::number(widths[i])));
    QVERIFY(std::abs(std::accumulate(widths.begin(), widths.end(), 0.0) - 100) < 1e-9);
}

void TestColumnWidths::groups_data()
{
    using Groups = std::vector<std::vector<std::size_t>>;
    QTest::addColumn<std::vector<ColumnNeed>>("needs");
    QTest::addColumn<Groups>("expected");
    const std::vector<ColumnNeed> thirty(5, {30, 30});
    QTest::newRow("what fits stays together") << std::vector<ColumnNeed>(3, {30, 90}) << Groups{{0, 1, 2}};
    QTest::newRow("later parts begin with the first column again") << thirty << Groups{{0, 1, 2}, {0, 3, 4}};
    QTest::newRow("a column that is too wide stands with the first one alone")
        << std::vector<ColumnNeed>{{30, 30}, {120, 120}, {30, 30}} << Groups{{0, 1}, {0, 2}};
    QTest::newRow("a first column that is too wide still has company")
        << std::vector<ColumnNeed>{{120, 120}, {30, 30}, {30, 30}} << Groups{{0, 1}, {0, 2}};
    QTest::newRow("one column") << std::vector<ColumnNeed>{{120, 120}} << Groups{{0}};
}

void TestColumnWidths::groups()
{
    QFETCH(std::vector<ColumnNeed>, needs);
    using Groups = std::vector<std::vector<std::size_t>>;
    QFETCH(Groups, expected);
    QVERIFY(columnGroups(needs, 100) == expected);
}

QTEST_GUILESS_MAIN(TestColumnWidths)
#include "tst_columnwidths.moc"
