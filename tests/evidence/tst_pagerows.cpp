#include "models/indicators/indicatorjson.h"
#include "models/store/exportkind.h"
#include "tests/evidence/pageshop.h"
#include "tests/support/fullshop.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::testing;

/// Of the shop of pageshop.h.
class TestPageRows final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFigureIsDefined_data();
    void everyFigureIsDefined();
    void aPartNamesItsRows_data();
    void aPartNamesItsRows();
    void aShareIsBackOverMet();
    void fewAreNoShare();
    void anUnknownPartIsRefused_data();
    void anUnknownPartIsRefused();
    void whatIsLeftIsOfTheOrders();
    void hoursThatSoManyDidNotExceed();
    void stepsOfHoursNameTheirOrders();
    void officialValuesAreThoseThatWereStated_data();
    void officialValuesAreThoseThatWereStated();
};

void TestPageRows::everyFigureIsDefined_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < pageFigures().size(); ++i)
        QTest::newRow(qPrintable(pageFigures()[i].indicator.id)) << int(i);
}

void TestPageRows::everyFigureIsDefined()
{
    QFETCH(int, index);
    const PageFigure &figure = pageFigures()[std::size_t(index)];
    const auto catalogue = Catalogue::builtIn();
    QVERIFY(!(*catalogue)->find(figure.indicator.id)); // an id means one thing
    QCOMPARE(pageFigure(figure.indicator.id), &figure);
    QVERIFY(!figure.fields.empty());
    for (const FieldsUsed &used : figure.fields) {
        const ExportKind *kind = ExportKinds::instance().find(used.kind);
        QVERIFY(kind);
        for (const QString &id : used.attributes)
            QVERIFY2(kind->indexOf(id), qPrintable(id));
    }
    for (const LocalText &words : {figure.indicator.name, figure.indicator.definition, figure.formula,
                                   figure.counted, figure.window}) {
        QVERIFY(!words.zh.isEmpty());
        QVERIFY(!words.en.isEmpty());
    }
}

void TestPageRows::aPartNamesItsRows_data()
{
    QTest::addColumn<QString>("indicator");
    QTest::addColumn<QString>("of");
    QTest::addColumn<QString>("rows");
    const auto row = [](const char *name, const char *indicator, const char *of, const char *rows) {
        QTest::newRow(name) << text(indicator) << text(of) << text(rows);
    };
    row("buyers met by distribution: their first orders", "wheel_met", "buyers/7", "0:1 1:1 = 2");
    row("back within a week", "wheel_back", "buyers/7", "4:1 = 1");
    row("back within a month", "wheel_back", "buyers/30", "4:1 5:1 = 2");
    row("buyers met elsewhere", "wheel_met_elsewhere", "buyers/7", "2:1 = 1");
    row("products that distribution sold first", "wheel_met", "products/30", "0:1 1:1 = 2");
    row("products that own fields took up", "wheel_back", "products/30", "4:1 5:1 = 2");
    row("products of own fields", "wheel_met_elsewhere", "products/30", "2:1 = 1");
    row("bought first in a month", "cohort_buyers", "2026-02", "0:1 1:1 2:1 = 3");
    row("of these paid again a month later, at the first order there", "cohort_returned_1", "2026-02",
        "5:1 6:1 = 2");
    row("two months later nobody", "cohort_returned_2", "2026-02", "nothing");
    row("buyers of two orders, each with the first", "order_count_buyers", "2", "1:1 2:1 = 2");
    row("of three", "order_count_buyers", "3", "0:1 = 1");
    row("of five or more", "order_count_buyers", "5", "nothing");
    row("all that buyers of two orders paid", "order_count_gmv", "2", "1:5000 2:2000 3:2000 5:6000 = 15000");
    row("orders of a province", "province_orders", "浙江省", "0:1 1:1 4:1 6:1 = 4");
    row("GMV of a province", "province_gmv", "广东省", "2:2000 3:2000 = 4000");
    row("orders of a price band by the price of a piece", "band_orders", "990", "4:1 = 1");
    row("a band holds its lower edge's prices and those above", "band_orders", "1990", "2:1 3:1 = 2");
    row("lines of a specification", "spec_lines", "9001/大号", "0:1 6:1 = 2");
    row("orders of a scene", "scene_orders", "self_broadcast/live", "2:1 3:1 4:1 = 3");
    row("GMV of a scene", "scene_gmv", "shelf/shelf", "5:6000 = 6000");
    row("what the shop took off", "discount_shop", "", "0:500 4:200 = 700");
    row("what the platform took off", "discount_platform", "", "6:90 = 90");
    row("what nobody says", "discount_anchor", "", "nothing");
    row("orders of a leader", "partner_orders", "leader:70", "0:1 1:1 6:1 = 3");
    row("GMV of an affiliate", "partner_gmv", "affiliate:80", "2:2000 3:2000 4:3000 = 7000");
}

void TestPageRows::aPartNamesItsRows()
{
    QFETCH(QString, indicator);
    QFETCH(QString, of);
    QFETCH(QString, rows);
    const Evaluator evaluator = halfYear(Shop().columns);
    QCOMPARE(said(findEvidence(question(indicator, of), evaluator)), rows);
}

void TestPageRows::aShareIsBackOverMet()
{
    Shop shop;
    shop.columns.buyerCount = 103;
    // A hundred more buyers whom distribution met and who never came back.
    for (std::uint32_t buyer = 4; buyer < 104; ++buyer)
        shop.sell(u"2026-03-21", 1'000, buyer, 1, Cup, DistributionLive, 1);
    const Evaluator evaluator = halfYear(std::move(shop.columns));
    const auto back = findEvidence(question(text("wheel_share"), text("buyers/30")), evaluator);
    QCOMPARE(said(back), text("4:1 5:1 = 2"));
    QCOMPARE(back->value.value, 2.0 / 102.0);
    QVERIFY(back->value.hasValue());
    const auto met
        = findEvidence(question(text("wheel_share"), text("buyers/30"), RowsPart::Base), evaluator);
    QCOMPARE(met->kinds.front().count, std::size_t(102));
}

void TestPageRows::fewAreNoShare()
{
    const auto evidence
        = findEvidence(question(text("wheel_share"), text("buyers/7")), halfYear(Shop().columns));
    QCOMPARE(evidence->value.state, ValueState::NotEnoughData);
    QCOMPARE(evidence->value.sample, qint64(2));
}

void TestPageRows::anUnknownPartIsRefused_data()
{
    QTest::addColumn<QString>("indicator");
    QTest::addColumn<QString>("of");
    const auto row = [](const char *name, const char *indicator, const char *of) {
        QTest::newRow(name) << text(indicator) << text(of);
    };
    row("a wheel of nothing", "wheel_met", "");
    row("days that are not waited for", "wheel_met", "buyers/8");
    row("a province that no order names", "province_orders", "火星");
    row("no province", "province_orders", "");
    row("a price that is no edge", "band_orders", "991");
    row("a scene that no rule has", "scene_gmv", "self_broadcast/mall");
    row("a scene without its field", "scene_orders", "live");
    row("a specification that no order names", "spec_lines", "9001/中号");
    row("a specification without its product", "spec_lines", "大号");
    row("hours that are no step", "pickup_wait_orders", "16-25");
    row("a leader that nobody named", "partner_orders", "leader:71");
    row("a month that is none", "cohort_buyers", "2026-13");
    row("a number of orders that has no line", "order_count_buyers", "6");
    row("an order count of nothing", "order_count_gmv", "");
    row("a share of no province", "province_share", "");
    row("a session that is not there", "session_orders", "20260601-200000@小店");
    row("a figure that is made of others", "wheel_echo", "");
    row("a session's part of an indicator over orders", "paid_gmv", "20260601-200000@小店");
}

void TestPageRows::anUnknownPartIsRefused()
{
    QFETCH(QString, indicator);
    QFETCH(QString, of);
    const auto evidence = findEvidence(question(indicator, of), halfYear(Shop().columns));
    QVERIFY(!evidence);
    QVERIFY(!evidence.error().sentence.isEmpty());
}

void TestPageRows::whatIsLeftIsOfTheOrders()
{
    StoreColumns columns = emptyShop(period(u"2026-05-01", u"2026-06-30"));
    columns.influencers = {{}, {text("11"), text("小红")}};
    OrderSpec spec{1, day(u"2026-06-01"), day(u"2026-06-01"), 10'000, DistributionLive, Cup, 2'000};
    spec.refund = 1'500;
    addOrder(columns, spec);
    columns.orders.influencer.back() = 1;
    RowsQuestion asked = question(text("influencer_left"), {});
    asked.influencer = text("11");
    QCOMPARE(said(findEvidence(asked, halfYear(std::move(columns)))), text("0:6500 = 6500"));
}

// 1003 and 1007 waited 22 and 23 hours; the orders of rows 7 to 10 were never picked up.
void TestPageRows::stepsOfHoursNameTheirOrders()
{
    const Evaluator evaluator(analysis(fullShop(), period(u"2026-06-01", u"2026-06-30")));
    const auto rows = [&evaluator](const char *step) {
        return said(findEvidence(question(text("pickup_wait_orders"), text(step)), evaluator));
    };
    QCOMPARE(rows("16-24"), text("2:1 6:1 = 2"));
    QCOMPARE(rows("48-56"), text("5:1 = 1"));
    QCOMPARE(rows("never"), text("7:1 8:1 9:1 10:1 = 4"));
    QCOMPARE(rows("0-8"), text("nothing"));
    const auto inTime = [&evaluator](const char *step) {
        return said(findEvidence(question(text("pickup_in_time"), text(step)), evaluator));
    };
    QCOMPARE(inTime("16-24"), text("2:1 6:1 = 2"));
    QCOMPARE(inTime("48-56"), text("nothing")); // 49 hours are late
    QCOMPARE(inTime(""), text("2:1 3:1 6:1 = 3"));
}

// 25 orders paid at 11:00 and picked up after 1, 2, … 25 hours, the last five by another warehouse.
void TestPageRows::hoursThatSoManyDidNotExceed()
{
    StoreColumns columns = emptyShop(period(u"2026-05-01", u"2026-06-30"));
    columns.warehouses = {{}, text("杭州仓"), text("义乌仓")};
    for (int i = 0; i < 25; ++i) {
        addOrder(columns, {i + 1, day(u"2026-06-10"), day(u"2026-06-10"), 1'000});
        columns.orders.warehouse.push_back(i < 20 ? 1 : 2);
        const BeijingSeconds picked = at(day(u"2026-06-10"), 12 + i);
        addParcel(columns, i, picked, picked, picked + SecondsPerDay);
    }
    columns.coverage.push_back({text("shipments"), {{day(u"2026-06-01"), day(u"2026-06-30")}}});
    const Evaluator evaluator(analysis(std::move(columns), period(u"2026-06-01", u"2026-06-30")));
    RowsQuestion asked = question(text("pickup_hours"), text("50"));
    const auto all = findEvidence(asked, evaluator);
    QCOMPARE(all->value.value, 13.0);
    QCOMPARE(said(all), text("12:46800 = 46800"));
    QCOMPARE(all->kinds.front().unit, Unit::Seconds);
    asked.group = RowsGroup{GroupBy::Warehouse, text("杭州仓")};
    asked.of = text("95");
    QCOMPARE(findEvidence(asked, evaluator)->value.value, 19.0);
    asked.group = RowsGroup{GroupBy::Warehouse, text("义乌仓")};
    QCOMPARE(findEvidence(asked, evaluator)->value.state, ValueState::NotEnoughData);
    asked.of = text("most");
    QVERIFY(!findEvidence(asked, evaluator));
}

void TestPageRows::officialValuesAreThoseThatWereStated_data()
{
    QTest::addColumn<QString>("indicator");
    QTest::addColumn<QString>("of");
    QTest::addColumn<QString>("product");
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, const char *indicator, const char *of, const char *product,
                        const char *rows, const char *value) {
        QTest::newRow(name) << text(indicator) << text(of) << text(product) << text(rows) << text(value);
    };
    row("everything that was said of a score; the figure is the total's", "store_score", "", "",
        "0:1 1:1 2:1 3:1 4:1 = 5", "4.8");
    row("the total", "store_score", "total", "", "0:1 3:1 = 2", "4.8");
    row("a dimension by its id, with what an alias says", "store_score", "logistics_experience", "",
        "1:1 4:1 = 2", "4.6");
    row("a dimension that no rule has", "store_score", "包装分", "", "2:1 = 1", "4.1");
    row("a dimension without values", "store_score", "售后服务", "", "nothing", "not_covered");
    row("of one product", "product_score", "total", "9001", "6:1 = 1", "88");
    row("totals of several products are several figures", "product_score", "total", "", "6:1 7:1 = 2",
        "undefined");
    row("nothing was said", "reputation_score", "", "", "nothing", "not_covered");
}

void TestPageRows::officialValuesAreThoseThatWereStated()
{
    QFETCH(QString, indicator);
    QFETCH(QString, of);
    QFETCH(QString, product);
    QFETCH(QString, rows);
    QFETCH(QString, value);
    StoreColumns columns = Shop().columns;
    const QString store = text("store_score");
    columns.scores = {{day(u"2026-06-01"), store, {}, {}, 4.7},
                      {day(u"2026-06-01"), store, {}, text("物流速度"), 4.5},
                      {day(u"2026-06-01"), store, {}, text("包装分"), 4.1},
                      {day(u"2026-06-30"), store, {}, {}, 4.8},
                      {day(u"2026-06-30"), store, {}, text("物流体验"), 4.6},
                      {day(u"2026-07-01"), store, {}, {}, 4.9}, // has not come yet
                      {day(u"2026-06-30"), text("product_score"), text("9001"), {}, 88},
                      {day(u"2026-06-30"), text("product_score"), text("9002"), {}, 70}};
    const Evaluator evaluator = halfYear(std::move(columns));
    RowsQuestion asked = question(indicator, of);
    asked.product = product;
    const auto found = findEvidence(asked, evaluator);
    QCOMPARE(said(found), rows);
    const IndicatorValue &told = found->value;
    QCOMPARE(told.hasValue() ? QString::number(told.value) : stateId(told.state), value);
    QCOMPARE(told.unit, Unit::Score);
    QVERIFY(!findEvidence(question(store, text("无此维度")), evaluator).ok());
}

QTEST_GUILESS_MAIN(TestPageRows)
#include "tst_pagerows.moc"
