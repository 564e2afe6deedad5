// Shipping against all paid orders, complaints about delivery, disputes, the stages of returns, exchanges.

#include "tests/support/fullshop.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::testing;

namespace {

const Period June{Day::fromIso(u"2026-06-01").value(), Day::fromIso(u"2026-06-30").value()};

IndicatorValue inJune(const StoreColumns &columns, const char *id)
{
    return Evaluator(contextOf(shared(columns), June)).value(QString::fromLatin1(id));
}

BeijingSeconds june(int dayOfMonth, int hour)
{
    return at(June.from.plus(dayOfMonth - 1), hour);
}

/// After-sale files cover all of June and have the columns of both stages.
StoreColumns shopWithReturns()
{
    StoreColumns columns = emptyShop(June);
    for (const char *column : {"aftersales.approved_at", "aftersales.return_signed_at"})
        columns.coverage.push_back({QString::fromLatin1(column), {{June.from, June.to}}});
    struct Return
    {
        BeijingSeconds applied, approved, arrived, finished;
    };
    const std::vector<Return> returns{
        {june(2, 0), june(3, 12), june(6, 0), june(8, 0)}, // 36 h and 48 h to the minute
        {june(3, 0), june(4, 13), june(6, 0), june(8, 1)}, // an hour late, twice
        {june(4, 0), NoTime, NoTime, june(5, 0)}, // over before anybody agreed
        {june(10, 0), NoTime, NoTime, NoTime}, // nobody cared
        {june(29, 13), NoTime, june(29, 20), NoTime}, // the limits end in July
    };
    for (std::size_t i = 0; i < returns.size(); ++i) {
        addAftersale(columns, {qint64(i), NoRow, ReturnRefund, returns[i].applied, returns[i].finished});
        columns.aftersales.approvedAt.set(i, returns[i].approved);
        columns.aftersales.returnSignedAt.set(i, returns[i].arrived);
    }
    return columns;
}

} // namespace

class TestCareIndicators final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsPickUpsOfAllPaidOrders();
    void takesTheFirstReasonForAComplaint();
    void knowsDisputesWhereEveryVerdictIsSaid();
    void platformHelpNeedsItsColumn();
    void limitsBothStagesOfAReturn();
    void countsReturnsOfFilesWithTheColumn();
    void returnsWithoutTheColumnsAreNotCovered();
    void meansTheHoursOfExchanges();
};

void TestCareIndicators::countsPickUpsOfAllPaidOrders()
{
    // In time: 1003, 1004 and 1007, paid on 06-02, 06-03 and 06-18.
    StoreColumns columns = fullShop();
    QCOMPARE(inJune(columns, "shipped_within_48h_rate_of_paid").value, 3.0 / 8.0);
    // With files up to 06-18 the five orders paid until then count, 1007 and 1008 too, whose 48 h are not
    // over.
    columns.coverage.back() = {QStringLiteral("shipments"), {{June.from, June.from.plus(17)}}};
    const IndicatorValue ofPaid = inJune(columns, "shipped_within_48h_rate_of_paid");
    QCOMPARE(ofPaid.value, 3.0 / 5.0);
    QCOMPARE(ofPaid.sample, qint64(5));
    QCOMPARE(ofPaid.coveredDays, 18);
    QCOMPARE(inJune(columns, "pickup_within_48h_rate").value, 2.0 / 3.0);
}

void TestCareIndicators::takesTheFirstReasonForAComplaint()
{
    StoreColumns columns = fullShop();
    QCOMPARE(inJune(columns, "logistics_complaint_rate").value, 0.0);
    columns.reasons.push_back(QStringLiteral("未收到货"));
    addAftersale(columns, {5010, 7, Exchange, june(20, 9), NoTime, 0, 3}); // 1008: delivery first
    addAftersale(columns, {5011, 7, RefundOnly, june(21, 9), NoTime, 0, 1});
    addAftersale(columns, {5012, 9, RefundOnly, june(27, 9), NoTime, 0, 3}); // 1010: quality first
    addAftersale(columns, {5013, 9, RefundOnly, june(26, 9), NoTime, 0, 1});
    const IndicatorValue rate = inJune(columns, "logistics_complaint_rate");
    QCOMPARE(rate.value, 1.0 / 8.0);
    QCOMPARE(rate.sample, qint64(8));
}

void TestCareIndicators::knowsDisputesWhereEveryVerdictIsSaid()
{
    StoreColumns columns = fullShop();
    QCOMPARE(inJune(columns, "dispute_rate").state, ValueState::NotCovered);
    columns.coverage.push_back({QStringLiteral("aftersales.verdict"), {{June.from, June.to}}});
    const auto caseOf = [&columns](qint64 id) {
        const auto &ids = columns.aftersales.aftersaleId;
        return std::size_t(std::ranges::find(ids, id) - ids.begin());
    };
    columns.aftersales.arbitrated[caseOf(5005)] = ShopLiable; // 1007
    columns.aftersales.arbitrated[caseOf(5003)] = ShopCleared; // 1006
    QCOMPARE(inJune(columns, "dispute_rate").value, 1.0 / 8.0);
    QCOMPARE(inJune(columns, "platform_help_rate").value, 2.0 / 8.0);
}

void TestCareIndicators::platformHelpNeedsItsColumn()
{
    StoreColumns columns = fullShop();
    std::erase_if(columns.coverage,
                  [](const auto &kind) { return kind.first == QLatin1String("aftersales.arbitration"); });
    QCOMPARE(inJune(columns, "platform_help_rate").state, ValueState::NotCovered);
}

void TestCareIndicators::limitsBothStagesOfAReturn()
{
    const StoreColumns columns = shopWithReturns();
    const IndicatorValue approved = inJune(columns, "return_approved_within_36h_rate");
    QCOMPARE(approved.value, 2.0 / 4.0);
    QCOMPARE(approved.sample, qint64(4));
    const IndicatorValue refunded = inJune(columns, "return_refunded_within_48h_rate");
    QCOMPARE(refunded.value, 1.0 / 2.0);
    QCOMPARE(refunded.sample, qint64(2));
}

void TestCareIndicators::countsReturnsOfFilesWithTheColumn()
{
    StoreColumns columns = shopWithReturns();
    columns.coverage[columns.coverage.size() - 2].second = {{June.from, June.from.plus(4)}};
    const IndicatorValue approved = inJune(columns, "return_approved_within_36h_rate");
    QCOMPARE(approved.value, 2.0 / 3.0);
    QCOMPARE(approved.coveredDays, 5);
}

void TestCareIndicators::returnsWithoutTheColumnsAreNotCovered()
{
    StoreColumns columns = shopWithReturns();
    columns.coverage.resize(columns.coverage.size() - 2);
    for (const char *id : {"return_approved_within_36h_rate", "return_refunded_within_48h_rate"})
        QCOMPARE(inJune(columns, id).state, ValueState::NotCovered);
}

void TestCareIndicators::meansTheHoursOfExchanges()
{
    StoreColumns columns = emptyShop(June);
    addAftersale(columns, {1, NoRow, Exchange, june(2, 0), june(3, 0)});
    addAftersale(columns, {2, NoRow, Exchange, june(4, 0), june(6, 0)});
    addAftersale(columns, {3, NoRow, Exchange, june(7, 0), NoTime});
    QCOMPARE(inJune(columns, "exchange_hours").value, 36.0);
    QCOMPARE(inJune(columns, "exchange_hours").sample, qint64(2));
    AnalysisContext context = contextOf(shared(columns), June);
    context.asOf = June.from.plus(4); // the second one is still under way
    QCOMPARE(Evaluator(context).value(QStringLiteral("exchange_hours")).value, 24.0);
}

QTEST_GUILESS_MAIN(TestCareIndicators)
#include "tst_careindicators.moc"
