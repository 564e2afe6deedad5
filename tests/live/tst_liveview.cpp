#include "models/live/livemedians.h"
#include "models/live/liveview.h"
#include "tests/support/liveshop.h"

#include <QtTest>

using namespace shopglass;
using testing::addAccountOrder;
using testing::cover;
using testing::day;
using testing::moment;
using testing::period;
using testing::said;
using testing::session;

namespace {

constexpr std::uint32_t OwnShop = 1;
constexpr std::uint32_t OtherShop = 2;

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

std::map<QString, qint64> sold(qint64 gmv, qint64 orders, qint64 views = 2'000)
{
    return {
        {text("gmv"), gmv},           {text("paid_orders"), orders},       {text("views"), views},
        {text("viewers"), views / 2}, {text("product_exposures"), 10'000}, {text("product_clicks"), 1'000},
        {text("new_followers"), 20}};
}

StoreColumns shopWith(const std::vector<testing::FigureRow> &rows)
{
    StoreColumns columns = testing::emptyShop(period(u"2026-04-01", u"2026-06-30"));
    columns.agents = {{}, {text("小店"), false, 0, 0}, {text("别家"), false, 0, 0}};
    columns.figures.push_back(testing::sessions(rows));
    cover(columns, text("live_sessions"), u"2026-04-01", u"2026-06-30");
    return columns;
}

LiveView june(StoreColumns columns)
{
    return buildLiveView(
        Evaluator(testing::analysis(std::move(columns), period(u"2026-06-01", u"2026-06-30"))));
}

} // namespace

class TestLiveView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figuresAreThoseOfTheFile();
    void ordersPaidWhileItWentOnAreItsOwn();
    void anOrderOfTwoProductsCountsOnceForEach();
    void anOrderOfTwoSessionsCountsInTheLaterOne();
    void refundsAreKnownWhereFilesTellThem_data();
    void refundsAreKnownWhereFilesTellThem();
    void ordersThatCannotBeToldSayWhy_data();
    void ordersThatCannotBeToldSayWhy();
    void ordersWithoutTheColumnsThatTellThemAreNotNone_data();
    void ordersWithoutTheColumnsThatTellThemAreNotNone();
    void aSessionWithoutSalesSaysSo();
    void comparedWithTheMedianOfTheSameHour();
    void ofFewEarlierSessionsThereIsNoMeasure();
    void theNewestComesFirst();
    void clocksMeetOverMidnight();
    void jsonNamesTheSession();
    void withoutALiveFileThereIsNothing();
};

void TestLiveView::figuresAreThoseOfTheFile()
{
    const LiveView view
        = june(shopWith({session(u"2026-06-18 20:00", 120, text("小店"), sold(300'000, 30))}));
    QCOMPARE(view.sessions.size(), std::size_t(1));
    const SessionReview &one = view.sessions.front();
    QCOMPARE(one.id, text("20260618-200000@小店"));
    QCOMPARE(*one.endedAt, moment(u"2026-06-18 22:00"));
    QCOMPARE(said(*one.value(QLatin1String("live_gmv"))), text("value 300000"));
    QCOMPARE(said(*one.value(QLatin1String("live_hours"))), text("value 2"));
    QCOMPARE(said(*one.value(QLatin1String("live_gmv_per_hour"))), text("value 150000"));
    QCOMPARE(said(*one.value(QLatin1String("gpm"))), text("value 150000")); // 300,000 / 2,000 × 1,000
    QCOMPARE(said(*one.value(QLatin1String("uv_value"))), text("value 300"));
    QCOMPARE(said(*one.value(QLatin1String("live_click_rate"))), text("value 0.1"));
    QCOMPARE(said(*one.value(QLatin1String("live_conversion_rate"))), text("value 0.03"));
    QCOMPARE(said(*one.value(QLatin1String("live_follow_rate"))), text("value 0.02"));
    QVERIFY(view.covered && !one.withoutSales);
}

void TestLiveView::ordersPaidWhileItWentOnAreItsOwn()
{
    StoreColumns columns = shopWith({session(u"2026-06-18 22:00", 180, text("小店"), sold(300'000, 30))});
    addAccountOrder(columns, 1, u"2026-06-18 21:59", 1'000, OwnShop); // before it
    addAccountOrder(columns, 2, u"2026-06-18 22:00", 2'000, OwnShop);
    addAccountOrder(columns, 3, u"2026-06-18 23:00", 4'000, OwnShop,
                    testing::SelfVideo); // not of a live room
    addAccountOrder(columns, 4, u"2026-06-18 23:00", 8'000, OtherShop);
    addAccountOrder(columns, 5, u"2026-06-19 00:59", 16'000, OwnShop, testing::SelfLive, testing::Teapot,
                    16'000);
    addAccountOrder(columns, 6, u"2026-06-19 01:00", 32'000, OwnShop); // it is over
    testing::addRefund(columns, 1, 4, 16'000, day(u"2026-06-25"), 1);
    const LiveView view = june(std::move(columns));
    const SessionOrders &orders = view.sessions.front().orders;
    QCOMPARE(int(orders.state), int(SessionOrderState::Attributed));
    QCOMPARE(orders.orders, qint64(2));
    QCOMPARE(orders.gmv, qint64(18'000));
    QCOMPARE(orders.refund, std::optional<qint64>(16'000));
    QCOMPARE(orders.refundedOrders, std::optional<qint64>(1));
    QCOMPARE(orders.productCount, std::size_t(2));
    QCOMPARE(orders.products.front().name, text("Teapot"));
    QCOMPARE(orders.products.front().refund, std::optional<qint64>(16'000));
    QCOMPARE(orders.products.back().gmv, qint64(2'000));
}

void TestLiveView::refundsAreKnownWhereFilesTellThem_data()
{
    QTest::addColumn<bool>("aftersales");
    QTest::addColumn<int>("orders"); // of the order file
    QTest::addColumn<int>("counted"); // by the live file
    QTest::addColumn<bool>("known");
    QTest::newRow("with after-sale files nothing was refunded") << true << 2 << 7 << true;
    QTest::newRow("without them nobody knows") << false << 2 << 7 << false;
    QTest::newRow("of seven orders none was found, so nothing is known") << true << 0 << 7 << false;
    QTest::newRow("where nothing was sold nothing was refunded") << true << 0 << 0 << true;
}

void TestLiveView::refundsAreKnownWhereFilesTellThem()
{
    QFETCH(bool, aftersales);
    QFETCH(int, orders);
    QFETCH(int, counted);
    QFETCH(bool, known);
    StoreColumns columns = shopWith({session(u"2026-06-18 20:00", 120, text("小店"), sold(1'000, counted))});
    if (!aftersales)
        std::erase_if(columns.coverage,
                      [](const auto &kind) { return kind.first.startsWith(text("aftersales")); });
    for (int i = 0; i < orders; ++i)
        addAccountOrder(columns, i + 1, u"2026-06-18 20:30", 1'000, OwnShop);
    const SessionOrders found = june(std::move(columns)).sessions.front().orders;
    QCOMPARE(int(found.state), int(SessionOrderState::Attributed));
    QCOMPARE(found.orders, qint64(orders));
    QCOMPARE(found.refund, known ? std::optional<qint64>(0) : std::nullopt);
    QCOMPARE(found.refundedOrders.has_value(), known);
    for (const SessionProduct &product : found.products)
        QCOMPARE(product.refund.has_value(), known);
}

void TestLiveView::anOrderOfTwoProductsCountsOnceForEach()
{
    // A cup, then two lines of teapots.
    StoreColumns columns = shopWith({session(u"2026-06-18 20:00", 120, text("小店"), sold(1, 1))});
    for (const std::uint32_t product : {testing::Cup, testing::Teapot, testing::Teapot}) {
        addAccountOrder(columns, 1, u"2026-06-18 20:30", 1'000, OwnShop, testing::SelfLive, product);
        columns.orders.firstLine.back() = product == testing::Cup ? 1 : 0;
    }
    const SessionOrders found = june(std::move(columns)).sessions.front().orders;
    QCOMPARE(found.orders, qint64(1));
    QCOMPARE(found.products.size(), std::size_t(2));
    for (const SessionProduct &product : found.products)
        QCOMPARE(product.orders, qint64(1));
}

void TestLiveView::anOrderOfTwoSessionsCountsInTheLaterOne()
{
    StoreColumns columns = shopWith({session(u"2026-06-18 20:00", 300, text("小店"), sold(1, 1)),
                                     session(u"2026-06-18 21:00", 60, text("小店"), sold(1, 1)),
                                     session(u"2026-06-18 21:00", 60, text("别家"), sold(1, 1))});
    addAccountOrder(columns, 1, u"2026-06-18 20:30", 100, OwnShop);
    addAccountOrder(columns, 2, u"2026-06-18 21:30", 200, OwnShop);
    addAccountOrder(columns, 3, u"2026-06-18 22:30", 400, OwnShop);
    const LiveView view = june(std::move(columns));
    const SessionReview *longOne = view.find(text("20260618-200000@小店"));
    const SessionReview *shortOne = view.find(text("20260618-210000@小店"));
    QVERIFY(longOne && shortOne);
    QCOMPARE(longOne->orders.gmv, qint64(500));
    QCOMPARE(shortOne->orders.gmv, qint64(200));
    QCOMPARE(longOne->overlaps, QStringList{shortOne->id});
    QCOMPARE(shortOne->overlaps, QStringList{longOne->id});
    QVERIFY(view.find(text("20260618-210000@别家"))->overlaps.isEmpty());
}

void TestLiveView::ordersThatCannotBeToldSayWhy_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("began");
    QTest::addColumn<SessionOrderState>("state");
    QTest::newRow("no end") << 0 << text("小店") << text("2026-06-18 20:00") << SessionOrderState::NoEnd;
    QTest::newRow("the session names no account")
        << 60 << QString() << text("2026-06-18 20:00") << SessionOrderState::NoAccount;
    QTest::newRow("an account that no order names")
        << 60 << text("新号") << text("2026-06-18 20:00") << SessionOrderState::OtherAccounts;
    QTest::newRow("into a day without order files")
        << 120 << text("小店") << text("2026-06-30 23:00") << SessionOrderState::NotCovered;
    QTest::newRow("all is known") << 60 << text("小店") << text("2026-06-18 20:00")
                                  << SessionOrderState::Attributed;
}

void TestLiveView::ordersThatCannotBeToldSayWhy()
{
    QFETCH(int, minutes);
    QFETCH(QString, account);
    QFETCH(QString, began);
    QFETCH(SessionOrderState, state);
    StoreColumns columns = shopWith({session(began, minutes, account, sold(1, 1))});
    addAccountOrder(columns, 1, u"2026-06-18 20:30", 100, OwnShop);
    addAccountOrder(columns, 2, u"2026-06-30 23:30", 100, OwnShop);
    const LiveView view = june(std::move(columns));
    const SessionOrders &orders = view.sessions.front().orders;
    QCOMPARE(int(orders.state), int(state));
    QCOMPARE(orders.gmv, qint64(state == SessionOrderState::Attributed ? 100 : 0));
}

void TestLiveView::ordersWithoutTheColumnsThatTellThemAreNotNone_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<int>("lastDay"); // of June, on which files have the column
    QTest::addColumn<SessionOrderState>("state");
    QTest::newRow("no carrier") << text("orders.carrier") << 0 << SessionOrderState::NoCarrier;
    QTest::newRow("no carrier on its day") << text("orders.carrier") << 17 << SessionOrderState::NoCarrier;
    QTest::newRow("its day has the carrier") << text("orders.carrier") << 18 << SessionOrderState::Attributed;
    QTest::newRow("no account on its day") << text("orders.account") << 17 << SessionOrderState::NoAccount;
}

void TestLiveView::ordersWithoutTheColumnsThatTellThemAreNotNone()
{
    QFETCH(QString, column);
    QFETCH(int, lastDay);
    QFETCH(SessionOrderState, state);
    StoreColumns columns = shopWith({session(u"2026-06-18 20:00", 60, text("小店"), sold(1, 1))});
    addAccountOrder(columns, 1, u"2026-06-18 20:30", 100, OwnShop);
    std::vector<DayRange> days;
    if (lastDay > 0)
        days.push_back({day(u"2026-06-01"), day(u"2026-06-01").plus(lastDay - 1)});
    columns.coverage.emplace_back(column, days);
    const SessionOrders orders = june(std::move(columns)).sessions.front().orders;
    QCOMPARE(int(orders.state), int(state));
}

void TestLiveView::aSessionWithoutSalesSaysSo()
{
    const LiveView view = june(shopWith({session(u"2026-06-18 20:00", 60, text("小店"), sold(0, 0)),
                                         session(u"2026-06-19 20:00", 60, text("小店"), {})}));
    QVERIFY(view.find(text("20260618-200000@小店"))->withoutSales);
    // What the file does not say is not nothing.
    const SessionReview *unknown = view.find(text("20260619-200000@小店"));
    QVERIFY(!unknown->withoutSales);
    QCOMPARE(said(*unknown->value(QLatin1String("live_gmv"))), text("not_covered"));
    QCOMPARE(said(*unknown->value(QLatin1String("gpm"))), text("not_covered"));
}

void TestLiveView::comparedWithTheMedianOfTheSameHour()
{
    // 18 June 2026 is a Thursday. Three earlier evenings of other weekdays: 100, 200, 400; a morning aside.
    const LiveView view = june(shopWith({session(u"2026-06-08 20:00", 60, text("小店"), sold(100, 1)),
                                         session(u"2026-06-09 21:59", 60, text("小店"), sold(200, 1)),
                                         session(u"2026-06-10 18:00", 60, text("小店"), sold(400, 1)),
                                         session(u"2026-06-17 08:00", 60, text("小店"), sold(9'000, 1)),
                                         session(u"2026-06-17 20:00", 60, text("别家"), sold(9'000, 1)),
                                         session(u"2026-06-18 20:00", 60, text("小店"), sold(300, 1))}));
    const SessionReview *one = view.find(text("20260618-200000@小店"));
    QCOMPARE(int(one->measure), int(LiveMeasure::SameHour));
    QCOMPARE(one->measuredAgainst, 3);
    const IndicatorValue &gmv = *one->value(QLatin1String("live_gmv"));
    QCOMPARE(*gmv.previous, 200.0);
    QCOMPARE(*gmv.change, 0.5);
    // Three Thursday evenings go before them.
    const LiveView thursdays = june(shopWith({session(u"2026-05-28 20:00", 60, text("小店"), sold(50, 1)),
                                              session(u"2026-06-04 20:00", 60, text("小店"), sold(60, 1)),
                                              session(u"2026-06-11 20:00", 60, text("小店"), sold(90, 1)),
                                              session(u"2026-06-17 20:00", 60, text("小店"), sold(9'000, 1)),
                                              session(u"2026-06-18 20:00", 60, text("小店"), sold(60, 1))}));
    const SessionReview *fourth = thursdays.find(text("20260618-200000@小店"));
    QCOMPARE(int(fourth->measure), int(LiveMeasure::SameWeekdayAndHour));
    QCOMPARE(*fourth->value(QLatin1String("live_gmv"))->previous, 60.0);
    QCOMPARE(*fourth->value(QLatin1String("live_gmv"))->comparison, ComparisonState::NoChange);
}

void TestLiveView::ofFewEarlierSessionsThereIsNoMeasure()
{
    const LiveView view = june(shopWith({session(u"2026-06-08 20:00", 60, text("小店"), sold(100, 1)),
                                         session(u"2026-06-09 20:00", 60, text("小店"), sold(200, 1)),
                                         session(u"2026-06-18 20:00", 60, text("小店"), sold(300, 1))}));
    const SessionReview *one = view.find(text("20260618-200000@小店"));
    QCOMPARE(int(one->measure), int(LiveMeasure::None));
    QCOMPARE(*one->value(QLatin1String("live_gmv"))->comparison, ComparisonState::NoBase);
}

void TestLiveView::theNewestComesFirst()
{
    const LiveView view = june(shopWith({session(u"2026-05-31 20:00", 60, text("小店"), sold(100, 1)),
                                         session(u"2026-06-01 20:00", 60, text("小店"), sold(100, 1)),
                                         session(u"2026-06-02 20:00", 60, text("小店"), sold(100, 1))}));
    QCOMPARE(view.sessions.size(), std::size_t(2)); // that of May is another period's
    QCOMPARE(view.sessions.front().id, text("20260602-200000@小店"));
}

void TestLiveView::clocksMeetOverMidnight()
{
    QCOMPARE(clockDistance(moment(u"2026-06-01 23:30"), moment(u"2026-06-05 00:30")), BeijingSeconds(3'600));
    QCOMPARE(clockDistance(moment(u"2026-06-01 08:00"), moment(u"2026-06-05 20:00")), BeijingSeconds(43'200));
}

void TestLiveView::jsonNamesTheSession()
{
    const LiveView view
        = june(shopWith({session(u"2026-06-18 20:00", 120, text("小店"), sold(300'000, 30))}));
    const QJsonObject json = toJson(view);
    QCOMPARE(testing::at(json, {text("sessions"), text("0"), text("id")}).toString(),
             text("20260618-200000@小店"));
    QCOMPARE(testing::at(json, {text("sessions"), text("0"), text("orders"), text("state")}).toString(),
             text("attributed"));
}

void TestLiveView::withoutALiveFileThereIsNothing()
{
    const LiveView view = june(testing::emptyShop(period(u"2026-06-01", u"2026-06-30")));
    QVERIFY(view.sessions.empty() && !view.covered);
}

QTEST_GUILESS_MAIN(TestLiveView)
#include "tst_liveview.moc"
