#include "tests/evidence/rowquestions.h"
#include "tests/support/liveshop.h"
#include "tests/support/opportunityshop.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::testing;

// The shop of opportunityshop.h, by row: in May cups 0 to 3 of 5, 4 to 7 of 20, 8 and 9 of 60 yuan; in June
// cups 10 and 11 of 5 yuan, teapots 12 to 15 and 16 to 18 of 20 yuan, 19 of 40 for two, cups 20 and 21 of 60.
// Traffic files: searched cups 10 clicks in June and 7 in May, 5 of June by another source.
namespace {

FigureTable traffic()
{
    const auto row = [](QStringView on, const char *source, qint64 exposures, qint64 clicks) {
        return FigureRow{day(on),
                         {{text("product_exposures"), exposures}, {text("product_clicks"), clicks}},
                         {{text("source"), text(source)}}};
    };
    FigureTable table = figureTable(text("traffic_sources"),
                                    {text("product_exposures"), text("product_clicks"), text("paid_orders")},
                                    {text("source")},
                                    {row(u"2026-06-05", "搜索", 100, 10), row(u"2026-06-06", "推荐", 50, 5),
                                     row(u"2026-05-10", "搜索", 70, 7), row(u"2026-06-07", "搜索", 9, 4)});
    table.product = {Cup, Cup, Cup, Teapot};
    return table;
}

Evaluator june()
{
    StoreColumns columns = bandShop();
    columns.figures.push_back(productFiles());
    columns.figures.push_back(listOf({{text("2026-06-01"), text("old"), text("a"), 1},
                                      {text("2026-06-20"), text("second"), text("a"), 2},
                                      {text("2026-06-10"), text("first"), text("b"), 1}}));
    columns.figures.push_back(traffic());
    cover(columns, text("traffic_sources"), u"2026-05-01", u"2026-06-30");
    return Evaluator(analysis(std::move(columns), period(u"2026-06-01", u"2026-06-30"), opportunityRules()));
}

} // namespace

class TestOpportunityRows final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAddUpToTheFigure_data();
    void rowsAddUpToTheFigure();
    void sharesHaveTwoSides_data();
    void sharesHaveTwoSides();
    void growthIsWhatTheListSays();
    void othersAreThoseOfTheLastDays();
    void whatIsNotThereIsRefused_data();
    void whatIsNotThereIsRefused();
};

void TestOpportunityRows::rowsAddUpToTheFigure_data()
{
    QTest::addColumn<QString>("indicator");
    QTest::addColumn<QString>("of");
    QTest::addColumn<QString>("product");
    QTest::addColumn<bool>("before");
    QTest::addColumn<QString>("rows");
    const auto row = [](const char *name, const char *indicator, const char *of, const char *product,
                        const char *rows, bool before = false) {
        QTest::newRow(name) << text(indicator) << text(of) << text(product) << before << text(rows);
    };
    row("orders of a band", "band_orders", "1000", "", "12:1 13:1 14:1 15:1 16:1 17:1 18:1 19:1 = 8");
    row("those of the period before", "band_orders", "1000", "", "4:1 5:1 6:1 7:1 = 4", true);
    row("GMV of a band", "band_gmv", "0", "", "10:500 11:500 = 1000");
    row("two pieces for 40 are twice 20", "band_gmv", "1000", "",
        "12:2000 13:2000 14:2000 15:2000 16:2000 17:2000 18:2000 19:4000 = 18000");
    row("products of a category by their newest rows", "category_products", "茶具", "", "2:1 3:1 = 2");
    row("of them sold, each with its first order", "category_sold", "茶具", "", "12:1 = 1");
    row("orders of a category", "category_orders", "杯子", "", "10:1 11:1 20:1 21:1 = 4");
    row("those of the period before, by the category of now", "category_orders", "杯子", "",
        "0:1 1:1 2:1 3:1 4:1 5:1 6:1 7:1 8:1 9:1 = 10", true);
    row("clicks by search alone", "search_clicks", "", "9001", "0:10 = 10");
    row("exposures by search alone", "search_exposures", "", "9001", "0:100 = 100");
    row("clicks of the period before", "search_clicks", "", "9001", "2:7 = 7", true);
    row("orders that the file does not say", "search_orders", "", "9001", "nothing");
    row("the stock of the newest row", "stock_listed", "", "9001", "1:10 = 10");
    row("what was sold after its day", "stock_since", "", "9001", "10:1 11:1 20:1 21:1 = 4");
    row("pieces, not orders", "stock_since", "", "9002", "12:1 13:1 14:1 15:1 16:1 17:1 18:1 19:2 = 9");
    row("a word of the latest list", "listed_rank", "second@a", "", "1:2 = 2");
    row("of another source", "listed_rank", "first@b", "", "2:1 = 1");
}

void TestOpportunityRows::rowsAddUpToTheFigure()
{
    QFETCH(QString, indicator);
    QFETCH(QString, of);
    QFETCH(QString, product);
    QFETCH(bool, before);
    QFETCH(QString, rows);
    RowsQuestion asked = question(indicator, of);
    asked.product = product;
    if (before)
        asked.period = period(u"2026-05-02", u"2026-05-31");
    const auto found = findEvidence(asked, june());
    QCOMPARE(said(found), rows);
    QCOMPARE(found->value.hasValue(), !found->kinds.empty());
    if (found->value.hasValue())
        QCOMPARE(found->value.value, double(found->kinds.front().total));
}

void TestOpportunityRows::sharesHaveTwoSides_data()
{
    QTest::addColumn<QString>("indicator");
    QTest::addColumn<QString>("of");
    QTest::addColumn<QString>("product");
    QTest::addColumn<qint64>("above");
    QTest::addColumn<qint64>("below");
    QTest::newRow("a band of the orders that have a price")
        << text("band_share") << text("5000") << QString() << qint64(2) << qint64(12);
    QTest::newRow("cups sell by distribution alone")
        << text("one_field_share") << QString() << text("9001") << qint64(4) << qint64(4);
    QTest::newRow("teapots in two fields")
        << text("one_field_share") << QString() << text("9002") << qint64(4) << qint64(8);
}

void TestOpportunityRows::sharesHaveTwoSides()
{
    QFETCH(QString, indicator);
    QFETCH(QString, of);
    QFETCH(QString, product);
    QFETCH(qint64, above);
    QFETCH(qint64, below);
    const Evaluator evaluator = june();
    RowsQuestion asked = question(indicator, of);
    asked.product = product;
    const auto counted = findEvidence(asked, evaluator);
    QCOMPARE(counted->kinds.front().total, above);
    QCOMPARE(counted->value.value, double(above) / double(below));
    asked.part = RowsPart::Base;
    QCOMPARE(findEvidence(asked, evaluator)->kinds.front().total, below);
}

void TestOpportunityRows::growthIsWhatTheListSays()
{
    StoreColumns columns = bandShop();
    FigureTable list = listOf({{text("2026-06-20"), text("up"), text("a"), 1},
                               {text("2026-06-20"), text("twice"), text("a"), 2},
                               {text("2026-06-20"), text("twice"), text("a"), 3}});
    FigureColumn growth;
    for (const qint64 millionths : {-199'900, 50'000, 60'000})
        growth.push(millionths);
    list.figures.emplace_back(text("growth"), growth);
    columns.figures.push_back(list);
    const Evaluator evaluator(analysis(std::move(columns), period(u"2026-06-01", u"2026-06-30")));
    const auto up = findEvidence(question(text("listed_growth"), text("up@a")), evaluator);
    QCOMPARE(up->value.value, -0.1999);
    QCOMPARE(said(up), text("0:1 = 1"));
    // A word that stands there twice has two figures and so none.
    const auto twice = findEvidence(question(text("listed_rank"), text("twice@a")), evaluator);
    QCOMPARE(twice->value.state, ValueState::Undefined);
    QCOMPARE(said(twice), text("1:2 2:3 = 5"));
}

// The last ten days: 21 to 30 June.
void TestOpportunityRows::othersAreThoseOfTheLastDays()
{
    StoreColumns columns = emptyShop(period(u"2026-06-01", u"2026-06-30"));
    columns.specs = {QString(), text("小号"), text("大号")};
    sell(columns, u"2026-06-02", 7, 1'000, Cup, SelfLive);
    sell(columns, u"2026-06-21", 3, 1'000, Cup, SelfLive);
    sell(columns, u"2026-06-22", 1, 1'000, Teapot, SelfLive);
    columns.orders.spec = {1, 1, 1, 1, 1, 1, 1, 2, 2, 0, 2};
    RowsQuestion asked = question(text("spec_others"), text("9001/小号"));
    asked.period = period(u"2026-06-01", u"2026-06-30");
    const Evaluator evaluator(
        analysis(std::move(columns), period(u"2026-06-10", u"2026-06-30"), opportunityRules()));
    QCOMPARE(said(findEvidence(asked, evaluator)), text("7:1 8:1 = 2"));
}

void TestOpportunityRows::whatIsNotThereIsRefused_data()
{
    QTest::addColumn<QString>("indicator");
    QTest::addColumn<QString>("of");
    QTest::newRow("a price that is no edge") << text("band_share") << text("991");
    QTest::newRow("a category that no list names") << text("category_orders") << text("衬衫");
    QTest::newRow("no category") << text("category_products") << QString();
    QTest::newRow("a search of no product") << text("search_clicks") << QString();
    QTest::newRow("a stock of no product") << text("stock_listed") << QString();
    QTest::newRow("a word of an older list") << text("listed_rank") << text("old@a");
    QTest::newRow("days left are worked out") << text("stock_days_left") << QString();
}

void TestOpportunityRows::whatIsNotThereIsRefused()
{
    QFETCH(QString, indicator);
    QFETCH(QString, of);
    const auto found = findEvidence(question(indicator, of), june());
    QVERIFY(!found);
    QVERIFY(!found.error().sentence.isEmpty());
}

QTEST_GUILESS_MAIN(TestOpportunityRows)
#include "tst_opportunityrows.moc"
