#include "models/evidence/pagerows.h"
#include "tests/support/smallanalysis.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::testing;

/// Orders of June 2026 in fen, by row, all paid at 11:00 but the last:
///   0  Monday 06-01 6,000 · 1, 2  Monday 06-15 4,000 and 1,000 in two lines · 3  Monday 06-15 3,000
///   4  Monday 06-22, without order files · 5  Saturday 06-20 2,000 at 23:59:59
class TestHourRows final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anHourOpensItsOrders_data();
    void anHourOpensItsOrders();
    void whatIsNoHourIsRefused_data();
    void whatIsNoHourIsRefused();
};

namespace {

Evaluator june()
{
    StoreColumns columns = emptyShop(period(u"2026-05-01", u"2026-06-30"));
    columns.coverage
        = {{QStringLiteral("orders"),
            {{day(u"2026-05-01"), day(u"2026-06-21")}, {day(u"2026-06-23"), day(u"2026-06-30")}}}};
    const auto add = [&columns](qint64 id, QStringView paid, qint64 amount, qint64 line = 0) {
        OrderSpec spec;
        spec.id = id;
        spec.created = day(paid);
        spec.paid = spec.created;
        spec.amount = amount;
        spec.line = line;
        addOrder(columns, spec);
    };
    add(1, u"2026-06-01", 6'000);
    add(2, u"2026-06-15", 4'000);
    add(2, u"2026-06-15", 1'000, 1);
    add(3, u"2026-06-15", 3'000);
    add(4, u"2026-06-22", 7'000);
    add(5, u"2026-06-20", 2'000);
    columns.orders.paidAt[5] = startOf(day(u"2026-06-20")) + 86'399;
    return Evaluator(analysis(std::move(columns), period(u"2026-06-01", u"2026-06-30")));
}

Result<Evidence> asked(const QString &indicator, const QString &of)
{
    RowsQuestion question;
    question.indicator = indicator;
    question.of = of;
    question.limit = 0;
    return findEvidence(question, june());
}

} // namespace

void TestHourRows::anHourOpensItsOrders_data()
{
    QTest::addColumn<QString>("indicator");
    QTest::addColumn<QString>("of");
    QTest::addColumn<QList<int>>("rows"); // ascending
    QTest::addColumn<double>("value");
    const QString orders = QStringLiteral("hour_orders");
    const QString gmv = QStringLiteral("hour_gmv");
    QTest::newRow("an order of two lines counts once")
        << orders << QStringLiteral("1/11") << QList<int>{0, 1, 3} << 3.0;
    QTest::newRow("its money is that of both")
        << gmv << QStringLiteral("1/11") << QList<int>{0, 1, 2, 3} << 14'000.0;
    QTest::newRow("the last second of a day") << gmv << QStringLiteral("6/23") << QList<int>{5} << 2'000.0;
    QTest::newRow("nobody paid then") << orders << QStringLiteral("7/0") << QList<int>{} << 0.0;
}

void TestHourRows::anHourOpensItsOrders()
{
    QFETCH(QString, indicator);
    QFETCH(QString, of);
    const auto evidence = asked(indicator, of);
    QVERIFY(evidence.ok());
    QList<int> rows;
    for (const RowShare &row :
         evidence->kinds.empty() ? std::vector<RowShare>() : evidence->kinds.front().rows)
        rows.append(int(row.row));
    std::ranges::sort(rows);
    QTEST(rows, "rows");
    QTEST(evidence->value.value, "value");
}

void TestHourRows::whatIsNoHourIsRefused_data()
{
    QTest::addColumn<QString>("of");
    for (const char *of : {"", "1", "0/11", "8/11", "1/24", "1/-1", "Mon/11"})
        QTest::newRow(of[0] == 0 ? "nothing" : of) << QString::fromLatin1(of);
}

void TestHourRows::whatIsNoHourIsRefused()
{
    QFETCH(QString, of);
    QVERIFY(!asked(QStringLiteral("hour_orders"), of));
}

QTEST_GUILESS_MAIN(TestHourRows)
#include "tst_hourrows.moc"
