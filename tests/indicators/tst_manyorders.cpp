#include "tests/support/smallanalysis.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::testing;

// So many orders that figures are summed on several threads. 4,000 orders are paid on each of the 60 days
// from 2026-04-01 to 05-30, 1,000 of each of four products; in April they cost 100 fen, in May 200. Half of
// them came by own broadcasts, half by distribution. Two days in a row belong to one buyer each: 60,000
// buyers a month, and everybody comes back the next day. Every tenth order is refunded, all of these of cup
// or bowl.
class TestManyOrders final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wholeShop_data();
    void wholeShop();
    void eachProduct();
    void eachField();
    void eachDay();

private:
    std::unique_ptr<Evaluator> m_evaluator;
};

namespace {

constexpr int Orders = 240'000;
constexpr int Days = 60;

StoreColumns largeShop()
{
    StoreColumns columns = emptyShop(period(u"2026-04-01", u"2026-06-30"));
    for (int row = 0; row < Orders; ++row) {
        const int round = row / Days;
        OrderSpec spec;
        spec.id = row + 1;
        spec.created = day(u"2026-04-01").plus(row % Days);
        spec.paid = spec.created;
        spec.amount = row % Days < 30 ? 100 : 200;
        spec.product = std::uint32_t(Cup) + std::uint32_t(round % 4);
        spec.source = round / 4 % 2 == 0 ? SelfLive : DistributionLive;
        spec.refund = round % 10 == 0 ? spec.amount : 0;
        addOrder(columns, spec);
        columns.orders.buyer.back() = std::uint32_t(row / 2 + 1);
    }
    columns.buyerCount = Orders / 2;
    return columns;
}

QStringList all()
{
    return QStringLiteral("paid_gmv paid_orders net_gmv order_refund_rate created_orders average_order_value "
                          "buyers repurchase_rate_30d self_broadcast_gmv")
        .split(QLatin1Char(' '));
}

} // namespace

void TestManyOrders::initTestCase()
{
    AnalysisContext context = analysis(largeShop(), period(u"2026-05-01", u"2026-05-30"));
    context.comparison = Comparison::Previous;
    m_evaluator = std::make_unique<Evaluator>(std::move(context));
}

void TestManyOrders::wholeShop_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("previous");
    QTest::newRow("120,000 × 200 and × 100") << "paid_gmv" << 24'000'000.0 << 12'000'000.0;
    QTest::newRow("4,000 a day") << "paid_orders" << 120'000.0 << 120'000.0;
    QTest::newRow("a tenth less") << "net_gmv" << 21'600'000.0 << 10'800'000.0;
    QTest::newRow("a tenth") << "order_refund_rate" << 0.1 << 0.1;
    QTest::newRow("created on the day of payment") << "created_orders" << 120'000.0 << 120'000.0;
    QTest::newRow("all cost the same") << "average_order_value" << 200.0 << 100.0;
    QTest::newRow("two orders each") << "buyers" << 60'000.0 << 60'000.0;
    QTest::newRow("everybody came back") << "repurchase_rate_30d" << 1.0 << 1.0;
    QTest::newRow("every other round") << "self_broadcast_gmv" << 12'000'000.0 << 6'000'000.0;
}

void TestManyOrders::wholeShop()
{
    QFETCH(QString, id);
    const std::vector<IndicatorRow> rows = m_evaluator->rows(all(), GroupBy::None);
    QCOMPARE(rows.size(), std::size_t(1));
    const IndicatorValue value = valueOf(rows.front().values, id);
    QCOMPARE(value.state, ValueState::Value);
    QTEST(value.value, "value");
    QVERIFY(value.previous);
    QTEST(*value.previous, "previous");
}

void TestManyOrders::eachProduct()
{
    QStringList said;
    for (const IndicatorRow &row : m_evaluator->rows(all(), GroupBy::Product)) {
        const IndicatorValue gmv = valueOf(row.values, QStringLiteral("paid_gmv"));
        said.append(QStringLiteral("%1: %2, before %3, %4 orders, %5 refunded")
                        .arg(row.label)
                        .arg(gmv.value)
                        .arg(gmv.previous.value_or(-1.0))
                        .arg(valueOf(row.values, QStringLiteral("paid_orders")).value)
                        .arg(valueOf(row.values, QStringLiteral("order_refund_rate")).value));
    }
    QCOMPARE(said,
             (QStringList{QStringLiteral("Cup: 6e+06, before 3e+06, 30000 orders, 0.2 refunded"),
                          QStringLiteral("Teapot: 6e+06, before 3e+06, 30000 orders, 0 refunded"),
                          QStringLiteral("Bowl: 6e+06, before 3e+06, 30000 orders, 0.2 refunded"),
                          QStringLiteral("Plate: 6e+06, before 3e+06, 30000 orders, 0 refunded")}));
}

void TestManyOrders::eachField()
{
    QStringList said;
    for (const IndicatorRow &row : m_evaluator->rows(all(), GroupBy::Field)) {
        const IndicatorValue gmv = valueOf(row.values, QStringLiteral("paid_gmv"));
        said.append(QStringLiteral("%1 %2 %3").arg(row.key).arg(gmv.value).arg(gmv.previous.value_or(-1.0)));
    }
    QCOMPARE(said,
             (QStringList{QStringLiteral("distribution 1.2e+07 6e+06"),
                          QStringLiteral("self_broadcast 1.2e+07 6e+06"), QStringLiteral("shelf 0 0"),
                          QStringLiteral("unclassified 0 0")}));
}

void TestManyOrders::eachDay()
{
    const std::vector<IndicatorRow> rows = m_evaluator->rows(all(), GroupBy::Day);
    QCOMPARE(rows.size(), std::size_t(30));
    for (const IndicatorRow &row : rows) {
        QCOMPARE(valueOf(row.values, QStringLiteral("paid_gmv")).value, 800'000.0);
        QCOMPARE(valueOf(row.values, QStringLiteral("buyers")).value, 4'000.0);
    }
}

QTEST_GUILESS_MAIN(TestManyOrders)
#include "tst_manyorders.moc"
