// Shipping against all paid orders, complaints about delivery, disputes, the stages of returns, exchanges,
// freight insurance.

#include "tests/support/fullshop.h"

#include <QFile>
#include <QTemporaryDir>
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

/// Insurance bills of 1 to 20 June: twice 1003, then 1005 (never paid), 1006, 1010 (paid on the 25th), and an
/// order that nobody knows.
StoreColumns insuredShop()
{
    StoreColumns columns = fullShop();
    columns.coverage.push_back({QStringLiteral("insurance"), {{June.from, June.from.plus(19)}}});
    FigureTable charges;
    charges.kind = QStringLiteral("insurance");
    charges.orderRow = {2, 2, 4, 5, 9, NoRow};
    charges.day.assign(charges.orderRow.size(), June.from.plus(19).number());
    columns.figures.push_back(std::move(charges));
    return columns;
}

/// The built-in limits, those of an answer to a return exchanged for `entries`.
QByteArray limitsWith(const char *entries)
{
    QFile file(QStringLiteral(":/rulebook/timelimits.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray json = file.readAll();
    const qsizetype from = json.indexOf(R"({"limit": "return_approval")");
    const qsizetype to = json.indexOf("}}", from) + 2;
    return json.left(from) + entries + json.mid(to);
}

} // namespace

class TestCareIndicators final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsPickUpsOfAllPaidOrders();
    void ordersCalledOffInTimeNeedNoPickUp_data();
    void ordersCalledOffInTimeNeedNoPickUp();
    void takesTheFirstReasonForAComplaint();
    void knowsDisputesWhereEveryVerdictIsSaid();
    void platformHelpNeedsItsColumn();
    void limitsBothStagesOfAReturn();
    void countsReturnsOfFilesWithTheColumn();
    void returnsWithoutTheColumnsAreNotCovered();
    void sumsTheTwoStagesOfAReturnThatAreTheShops();
    void timeLimitsComeFromTheRulebook();
    void meansTheHoursOfExchanges();
    void insuredOrdersCountOnceAndOnlyOnDaysOfBoth();
    void aChargeAfterTheAsOfDayInsuresNobody();
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

void TestCareIndicators::ordersCalledOffInTimeNeedNoPickUp_data()
{
    QTest::addColumn<std::size_t>("aftersale");
    QTest::addColumn<std::uint8_t>("type");
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<BeijingSeconds>("applied");
    QTest::addColumn<BeijingSeconds>("finished");
    QTest::addColumn<qint64>("due"); // of eight; three are picked up in time
    const auto row = [](const char *name, std::size_t aftersale, std::uint8_t type, qint64 amount,
                        BeijingSeconds applied, BeijingSeconds finished, qint64 due) {
        QTest::newRow(name) << aftersale << type << amount << applied << finished << due;
    };
    // 1009: 80 yuan, paid on 06-20 at 11:00, never shipped.
    row("all of it asked for in time", 6, RefundOnly, 8'000, june(21, 12), june(23, 0), 7);
    row("a fen is kept", 6, RefundOnly, 7'999, june(21, 12), june(23, 0), 8);
    row("asked for when the 48 h were over", 6, RefundOnly, 8'000, june(22, 12), june(23, 0), 8);
    row("to the minute", 6, RefundOnly, 8'000, june(22, 11), june(23, 0), 7);
    row("something was sent back", 6, ReturnRefund, 8'000, june(21, 12), june(23, 0), 8);
    row("nobody says when it was asked for: given back in time", 6, RefundOnly, 8'000, NoTime, june(22, 0),
        7);
    row("and given back too late", 6, RefundOnly, 8'000, NoTime, june(23, 0), 8);
    // 1006: paid on 06-10 at 11:00, picked up an hour late.
    row("shipped nevertheless, too late", 2, RefundOnly, 15'000, june(11, 0), june(13, 6), 7);
    // 1011: two lines of 50 and 70 yuan, paid on 06-28 at 11:00.
    row("both lines", 7, RefundOnly, 12'000, june(30, 6), june(30, 9), 7);
    row("one line: the other had to leave", 7, RefundOnly, 7'000, june(30, 6), june(30, 9), 8);
    // 1007: picked up in time.
    row("what was picked up in time counts", 4, RefundOnly, 25'000, june(18, 12), june(20, 10), 8);
}

void TestCareIndicators::ordersCalledOffInTimeNeedNoPickUp()
{
    QFETCH(std::size_t, aftersale);
    QFETCH(std::uint8_t, type);
    QFETCH(qint64, amount);
    QFETCH(BeijingSeconds, applied);
    QFETCH(BeijingSeconds, finished);
    QFETCH(qint64, due);
    StoreColumns columns = fullShop();
    AftersaleColumns &aftersales = columns.aftersales;
    aftersales.type[aftersale] = type;
    aftersales.amount[aftersale] = amount;
    aftersales.appliedAt[aftersale] = applied;
    aftersales.finishedAt[aftersale] = finished;
    const auto dueOrders = [&columns] { return inJune(columns, "pickup_due_orders").value; };
    aftersales.success[aftersale] = 0;
    QCOMPARE(dueOrders(), 8.0); // asked for, and not granted
    aftersales.success[aftersale] = 1;
    QCOMPARE(dueOrders(), double(due));
    const IndicatorValue rate = inJune(columns, "pickup_within_48h_rate");
    QCOMPARE(rate.value, 3.0 / double(due));
    QCOMPARE(rate.sample, due);
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
    for (const char *id :
         {"return_approved_within_36h_rate", "return_refunded_within_48h_rate", "return_shop_hours"})
        QCOMPARE(inJune(columns, id).state, ValueState::NotCovered);
}

void TestCareIndicators::sumsTheTwoStagesOfAReturnThatAreTheShops()
{
    StoreColumns columns = shopWithReturns();
    for (const std::size_t refunded : {0U, 1U, 2U})
        columns.aftersales.success[refunded] = 1;
    // 36 h + 48 h; 37 h + 49 h; the third, refunded before anybody agreed, says nothing of the stages.
    const IndicatorValue hours = inJune(columns, "return_shop_hours");
    QCOMPARE(hours.value, 85.0);
    QCOMPARE(hours.sample, qint64(2));
    // Refunded a day before the goods arrived: 24 h until the answer, none after.
    columns.aftersales.approvedAt.set(2, june(5, 0));
    columns.aftersales.returnSignedAt.set(2, june(6, 0));
    QCOMPARE(inJune(columns, "return_shop_hours").value, (84.0 + 86.0 + 24.0) / 3.0);
}

void TestCareIndicators::timeLimitsComeFromTheRulebook()
{
    // From 06-03 on an answer takes 37 hours at most; an application of 06-10 falls under no rule.
    const QByteArray json = limitsWith(R"(
        {"limit": "return_approval", "hours": 35, "valid_to": "2026-06-02",
          "source": "s", "confidence": "official"},
        {"limit": "return_approval", "hours": 37, "valid_from": "2026-06-03", "valid_to": "2026-06-09",
          "source": "s", "confidence": "official"})");
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("timelimits.json")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(json) == json.size());
    file.close();
    const auto book = Rulebook::fromFolder(folder.path());
    QVERIFY2(book, book ? "" : qPrintable(book.error().detail));
    AnalysisContext context = contextOf(shared(shopWithReturns()), June);
    context.rulebook = *book;
    const IndicatorValue approved
        = Evaluator(context).value(QStringLiteral("return_approved_within_36h_rate"));
    // 06-02 took an hour too long now, 06-03 no longer did, 06-04 was over in time; 06-10 and 06-29 are not
    // due.
    QCOMPARE(approved.value, 2.0 / 3.0);
    QCOMPARE(approved.sample, qint64(3));
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

void TestCareIndicators::insuredOrdersCountOnceAndOnlyOnDaysOfBoth()
{
    QCOMPARE(inJune(fullShop(), "insured_order_share").state, ValueState::NotCovered);
    QCOMPARE((*Catalogue::builtIn())->find(QStringLiteral("insured_order_share"))->minimumSample, qint64(20));
    const StoreColumns columns = insuredShop();
    // Paid from the 1st to the 20th: 1003, 1004, 1006, 1007, 1008, 1009; insured: 1003 and 1006.
    const IndicatorValue share = inJune(columns, "insured_order_share");
    QCOMPARE(share.value, 2.0 / 6.0);
    QCOMPARE(share.sample, qint64(6));
    QCOMPARE(share.coveredDays, 20);
    const Evaluator evaluator(contextOf(shared(columns), June));
    QCOMPARE(
        evaluator.valueIn(QStringLiteral("insured_order_share"), {June.from.plus(10), June.from.plus(11)})
            .state,
        ValueState::Undefined);
}

void TestCareIndicators::aChargeAfterTheAsOfDayInsuresNobody()
{
    StoreColumns columns = insuredShop();
    columns.asOf = June.to;
    columns.figures.back().day[3] = June.from.plus(18).number(); // of 1006, a day before the others
    AnalysisContext context = contextOf(shared(columns), {June.from, June.from.plus(18)});
    context.asOf = June.from.plus(18);
    const IndicatorValue share = Evaluator(context).value(QStringLiteral("insured_order_share"));
    QCOMPARE(share.value * double(share.sample), 1.0); // 1006 alone
}

QTEST_GUILESS_MAIN(TestCareIndicators)
#include "tst_careindicators.moc"
