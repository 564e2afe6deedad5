#include "tests/reconcile/reconciliationstage.h"

using namespace shopglass;
using namespace shopglass::testing;

namespace {

constexpr int Orders = 150'001;

void addBillOf(FigureTable &bills, std::int32_t row, qint64 paid, qint64 settled)
{
    bills.day.push_back(day(u"2026-04-20").number());
    bills.product.push_back(Cup);
    bills.orderRow.push_back(row);
    for (auto &[id, column] : bills.figures) {
        column.push(id == QLatin1String("paid_amount")          ? paid
                        : id == QLatin1String("service_fees")   ? paid / 50
                        : id == QLatin1String("settled_amount") ? settled
                        : id == QLatin1String("created_at")     ? at(day(u"2026-04-01"), 10)
                                                                : 0);
    }
}

/// Order i + 1 has two lines of 1,000 where i is a multiple of three, else one: 200,002 lines, so many that
/// they are walked on several threads, and the line in the middle is the second one of its order. The fee is
/// 2 %. Where i ends in 5 there is no bill; where it ends in 07 the bill settles 100 less than its parts.
StoreColumns largeShop()
{
    StoreColumns columns = coveredShop();
    FigureTable &bills = billTable(columns);
    for (int i = 0; i < Orders; ++i) {
        OrderSpec spec = order();
        spec.id = i + 1;
        spec.amount = 1'000;
        const auto row = std::int32_t(columns.orders.size());
        addOrder(columns, spec);
        qint64 paid = 1'000;
        if (i % 3 == 0) {
            spec.line = 1;
            addOrder(columns, spec);
            paid = 2'000;
        }
        if (i % 10 != 5)
            addBillOf(bills, row, paid, paid - paid / 50 - (i % 100 == 7 ? 100 : 0));
    }
    return columns;
}

} // namespace

/// So many orders that they are walked in parts.
class TestManyBills final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsAddUp();
    void theMostMoneyComesFirst();

    void initTestCase() { m_view = viewOf(largeShop()); }

private:
    ReconciliationView m_view;
};

// 15,000 orders without a bill, 5,000 of them (i = 15, 45, …) of two lines: 10,000 × 980 + 5,000 × 1,960 fen
// are overdue. 1,500 bills are 100 fen short.
void TestManyBills::partsAddUp()
{
    QCOMPARE(m_view.orders, qint64(150'001));
    QCOMPARE(m_view.settled.orders, qint64(150'001 - 15'000 - 1'500));
    QCOMPARE(m_view.total(SettlementIssue::Overdue).orders, qint64(15'000));
    QCOMPARE(m_view.total(SettlementIssue::Overdue).difference, qint64(-19'600'000));
    QCOMPARE(m_view.total(SettlementIssue::AmountDiffers).orders, qint64(1'500));
    QCOMPARE(m_view.total(SettlementIssue::AmountDiffers).difference, qint64(-150'000));
    QCOMPARE(m_view.rowCount, qint64(16'500));
    QCOMPARE(m_view.waterfall.paid, qint64(200'002'000));
    QCOMPARE(m_view.waterfall.open, qint64(-20'000'000));
    QCOMPARE(m_view.waterfall.serviceFees, qint64(-3'600'040));
    QCOMPARE(m_view.waterfall.settled, qint64(180'002'000 - 3'600'040 - 150'000));
}

void TestManyBills::theMostMoneyComesFirst()
{
    const auto said = [this](std::size_t row) {
        return QStringLiteral("%1 %2").arg(m_view.rows[row].order).arg(m_view.rows[row].difference);
    };
    QCOMPARE(m_view.rows.size(), std::size_t(16'500));
    QCOMPARE(said(0), QStringLiteral("16 -1960"));
    QCOMPARE(said(1), QStringLiteral("46 -1960"));
    QCOMPARE(said(4'999), QStringLiteral("149986 -1960"));
    QCOMPARE(said(5'000), QStringLiteral("6 -980"));
    QCOMPARE(said(5'001), QStringLiteral("26 -980"));
    QCOMPARE(said(14'999), QStringLiteral("149996 -980"));
    QCOMPARE(said(15'000), QStringLiteral("8 -100"));
    QCOMPARE(said(16'499), QStringLiteral("149908 -100"));
}

QTEST_GUILESS_MAIN(TestManyBills)
#include "tst_manybills.moc"
