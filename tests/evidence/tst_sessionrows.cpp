#include "tests/evidence/rowquestions.h"
#include "tests/support/liveshop.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::testing;

/// The rows behind what a page says of one live session, its account or its host.
class TestSessionRows final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordersOfASession_data();
    void ordersOfASession();
    void anOrderOfTwoProductsCountsOnceForEach();
    void aFigureOfOneSessionIsThatOfItsRow();
    void aFigureOfAnAccountIsThatOfItsRows();
    void whatTheFileSaysOpensItsRow();
    void whatIsUsualOpensTheSessionsOfTheMedian();
};

namespace {

// 小店 from 20:00 to 22:00 and again from 21:00 to 23:00; orders at 20:30, 21:30 (both go on), 22:30 and
// 19:59, and one of the shelf at 20:40.
StoreColumns liveShop()
{
    StoreColumns columns = emptyShop(period(u"2026-04-01", u"2026-06-30"));
    columns.agents = {{}, {text("小店"), false, 0, 0}};
    const auto sold = [](qint64 gmv, qint64 clicks, qint64 orders) {
        return std::map<QString, qint64>{
            {text("gmv"), gmv}, {text("product_clicks"), clicks}, {text("paid_orders"), orders}};
    };
    columns.figures.push_back(
        sessions({session(u"2026-06-01 20:00", 120, text("小店"), sold(9'000, 200, 10)),
                  session(u"2026-06-01 21:00", 120, text("小店"), sold(4'000, 400, 8))}));
    cover(columns, text("live_sessions"), u"2026-04-01", u"2026-06-30");
    addAccountOrder(columns, 1, u"2026-06-01 19:59", 100, 1);
    addAccountOrder(columns, 2, u"2026-06-01 20:30", 200, 1);
    addAccountOrder(columns, 3, u"2026-06-01 20:40", 300, 1, ShelfCard);
    addAccountOrder(columns, 4, u"2026-06-01 21:30", 400, 1, SelfLive, Cup, 50);
    addAccountOrder(columns, 5, u"2026-06-01 22:30", 500, 1, SelfLive, Teapot);
    return columns;
}

} // namespace

void TestSessionRows::ordersOfASession_data()
{
    QTest::addColumn<QString>("indicator");
    QTest::addColumn<QString>("of");
    QTest::addColumn<QString>("product");
    QTest::addColumn<QString>("rows");
    const QString first = text("20260601-200000@小店");
    const QString second = text("20260601-210000@小店");
    QTest::newRow("the earlier one until the later began")
        << text("session_orders") << first << QString() << text("1:1 = 1");
    QTest::newRow("the later one has what both could")
        << text("session_orders") << second << QString() << text("3:1 4:1 = 2");
    QTest::newRow("with what was paid")
        << text("session_gmv") << second << QString() << text("3:400 4:500 = 900");
    QTest::newRow("of one product") << text("session_gmv") << second << text("9002") << text("4:500 = 500");
    QTest::newRow("its share of the session: above the line its own")
        << text("session_share") << second << text("9002") << text("4:500 = 500");
    QTest::newRow("only what came back")
        << text("session_refund") << second << QString() << text("3:50 = 50");
}

void TestSessionRows::ordersOfASession()
{
    QFETCH(QString, indicator);
    QFETCH(QString, of);
    QFETCH(QString, product);
    QFETCH(QString, rows);
    RowsQuestion asked = question(indicator, of);
    asked.product = product;
    QCOMPARE(said(findEvidence(asked, halfYear(liveShop()))), rows);
}

void TestSessionRows::anOrderOfTwoProductsCountsOnceForEach()
{
    // Order 6 has a cup, then two lines of teapots.
    StoreColumns columns = liveShop();
    for (const std::uint32_t product : {Cup, Teapot, Teapot}) {
        addAccountOrder(columns, 6, u"2026-06-01 22:40", 100, 1, SelfLive, product);
        columns.orders.firstLine.back() = product == Cup ? 1 : 0;
    }
    const Evaluator evaluator = halfYear(std::move(columns));
    RowsQuestion asked = question(text("session_orders"), text("20260601-210000@小店"));
    QCOMPARE(said(findEvidence(asked, evaluator)), text("3:1 4:1 5:1 = 3"));
    asked.product = text("9002");
    QCOMPARE(said(findEvidence(asked, evaluator)), text("4:1 6:1 = 2"));
}

void TestSessionRows::aFigureOfOneSessionIsThatOfItsRow()
{
    const Evaluator evaluator = halfYear(liveShop());
    const QString second = text("20260601-210000@小店");
    const auto gmv = findEvidence(question(text("live_gmv"), second), evaluator);
    QCOMPARE(said(gmv), text("1:4000 = 4000"));
    QCOMPARE(gmv->kinds.front().kind, text("live_sessions"));
    QCOMPARE(gmv->value.value, 4'000.0);
    const auto rate = findEvidence(question(text("live_conversion_rate"), second), evaluator);
    QCOMPARE(said(rate), text("1:8 = 8"));
    QCOMPARE(rate->value.value, 0.02); // 8 of 400 clicks; of the whole day it would be 18 of 600
    const auto clicks
        = findEvidence(question(text("live_conversion_rate"), second, RowsPart::Base), evaluator);
    QCOMPARE(said(clicks), text("1:400 = 400"));
}

void TestSessionRows::aFigureOfAnAccountIsThatOfItsRows()
{
    const Evaluator evaluator = halfYear(liveShop());
    const auto rate = findEvidence(question(text("live_conversion_rate"), text("account:小店")), evaluator);
    QCOMPARE(said(rate), text("0:10 1:8 = 18"));
    QCOMPARE(rate->value.value, 18.0 / 600.0);
    QCOMPARE(said(findEvidence(question(text("live_gmv"), text("host:小云")), evaluator)),
             text("0:9000 1:4000 = 13000"));
    QCOMPARE(said(findEvidence(question(text("live_gmv"), text("account:别家")), evaluator)),
             text("nothing"));
}

void TestSessionRows::whatTheFileSaysOpensItsRow()
{
    const Evaluator evaluator = halfYear(liveShop());
    const QString second = text("20260601-210000@小店");
    const auto orders = findEvidence(question(text("session_file_paid_orders"), second), evaluator);
    QCOMPARE(said(orders), text("1:8 = 8"));
    QCOMPARE(orders->kinds.front().kind, text("live_sessions"));
    QCOMPARE(orders->value.value, 8.0);
    const auto unknown = findEvidence(question(text("session_file_viewers"), second), evaluator);
    QCOMPARE(said(unknown), text("nothing"));
    QCOMPARE(unknown->value.state, ValueState::NotCovered);
    RowsQuestion share = question(text("session_share"), second);
    share.product = text("9002");
    QCOMPARE(findEvidence(share, evaluator)->value.value, 500.0 / 900.0);
    share.part = RowsPart::Base;
    QCOMPARE(said(findEvidence(share, evaluator)), text("3:400 4:500 = 900"));
}

// 18 June 2026 is a Thursday. Three earlier evenings of other weekdays: 100, 200, 400; a morning and another
// account aside.
void TestSessionRows::whatIsUsualOpensTheSessionsOfTheMedian()
{
    StoreColumns columns = emptyShop(period(u"2026-04-01", u"2026-06-30"));
    const auto sold = [](qint64 gmv) { return std::map<QString, qint64>{{text("gmv"), gmv}}; };
    columns.figures.push_back(sessions({session(u"2026-06-08 20:00", 60, text("小店"), sold(100)),
                                        session(u"2026-06-09 21:59", 60, text("小店"), sold(200)),
                                        session(u"2026-06-10 18:00", 60, text("小店"), sold(400)),
                                        session(u"2026-06-17 08:00", 60, text("小店"), sold(9'000)),
                                        session(u"2026-06-17 20:00", 60, text("别家"), sold(9'000)),
                                        session(u"2026-06-18 20:00", 60, text("小店"), sold(300))}));
    cover(columns, text("live_sessions"), u"2026-04-01", u"2026-06-30");
    const Evaluator evaluator = halfYear(std::move(columns));
    const auto usual = [&evaluator](const char *of) {
        return findEvidence(question(text("session_usual"), text(of)), evaluator);
    };
    const auto found = usual("20260618-200000@小店/live_gmv");
    QCOMPARE(said(found), text("0:1 1:1 2:1 = 3"));
    QCOMPARE(found->value.value, 200.0);
    QCOMPARE(found->value.unit, Unit::Fen);
    QCOMPARE(found->value.sample, qint64(3));
    // None of them says its clicks, and before the first there is none.
    QCOMPARE(usual("20260618-200000@小店/live_click_rate")->value.state, ValueState::NotEnoughData);
    QCOMPARE(usual("20260608-200000@小店/live_gmv")->value.state, ValueState::NotEnoughData);
    QVERIFY(!usual("20260618-200000@小店"));
    QVERIFY(!usual("20260618-200000@小店/paid_gmv"));
}

QTEST_GUILESS_MAIN(TestSessionRows)
#include "tst_sessionrows.moc"
