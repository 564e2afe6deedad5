#include "tests/evidence/rowquestions.h"
#include "tests/support/liveshop.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::testing;

// What was paid, by row:
//   0  02-10 cup     100 yuan for 1        4  02-14 cup     30 yuan for 2 (15 a piece)
//   1  02-10 teapot   50 yuan for 1        5  03-05 teapot  60 yuan for 1
//   2  02-11 bowl     20 yuan for 1        6  03-20 cup     80 yuan for 1
//   3  02-12 bowl     20 yuan for 1
namespace {

StoreColumns shop()
{
    StoreColumns columns = emptyShop(period(u"2026-01-01", u"2026-06-30"));
    qint64 lastId = 100;
    const auto sell = [&](QStringView iso, qint64 amount, std::uint32_t product, int pieces = 1) {
        OrderSpec spec;
        spec.id = ++lastId;
        spec.created = day(iso);
        spec.paid = spec.created;
        spec.amount = amount;
        spec.product = product;
        addOrder(columns, spec);
        columns.orders.quantity.back() = pieces;
    };
    sell(u"2026-02-10", 10'000, Cup);
    sell(u"2026-02-10", 5'000, Teapot);
    sell(u"2026-02-11", 2'000, Bowl);
    sell(u"2026-02-12", 2'000, Bowl);
    sell(u"2026-02-14", 3'000, Cup, 2);
    sell(u"2026-03-05", 6'000, Teapot);
    sell(u"2026-03-20", 8'000, Cup);
    return columns;
}

/// The 90 days up to 31 March hold all sales.
RowsQuestion priceQuestion(const char *indicator, const char *product, RowsPart part = RowsPart::Counted)
{
    RowsQuestion asked;
    asked.indicator = text(indicator);
    asked.part = part;
    asked.product = text(product);
    asked.period = period(u"2026-03-01", u"2026-03-31");
    return asked;
}

} // namespace

class TestPriceRows final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pricesOpenTheLinesThatMakeThem_data();
    void pricesOpenTheLinesThatMakeThem();
    void aGapOpensBothSides();
    void aPriceOfNothingSoldIsNone();
};

void TestPriceRows::pricesOpenTheLinesThatMakeThem_data()
{
    QTest::addColumn<QString>("indicator");
    QTest::addColumn<QString>("product");
    QTest::addColumn<QString>("money");
    QTest::addColumn<QString>("pieces");
    QTest::addColumn<double>("fen");
    const auto row = [](const char *name, const char *indicator, const char *product, const char *money,
                        const char *pieces, double fen) {
        QTest::newRow(name) << text(indicator) << text(product) << text(money) << text(pieces) << fen;
    };
    row("paid last", "price_latest", "9001", "6:8000 = 8000", "6:1 = 1", 8'000);
    row("the day in the middle of three", "price_median", "9001", "6:8000 = 8000", "6:1 = 1", 8'000);
    row("the two days around the middle", "price_median", "9002", "1:5000 5:6000 = 11000", "1:1 5:1 = 2",
        5'500);
    row("the cheapest piece", "price_low", "9001", "4:3000 = 3000", "4:2 = 2", 1'500);
    row("of several days the newest", "price_low", "9003", "3:2000 = 2000", "3:1 = 1", 2'000);
    row("of 30 days", "price_short_low", "9001", "6:8000 = 8000", "6:1 = 1", 8'000);
    row("what a promotion may not exceed", "price_floor", "9002", "5:6000 = 6000", "5:1 = 1", 6'000);
}

void TestPriceRows::pricesOpenTheLinesThatMakeThem()
{
    QFETCH(QString, indicator);
    QFETCH(QString, product);
    const Evaluator evaluator = halfYear(shop());
    const auto asked = [&](RowsPart part) {
        return findEvidence(priceQuestion(qPrintable(indicator), qPrintable(product), part), evaluator);
    };
    const auto money = asked(RowsPart::Counted);
    QTEST(said(money), "money");
    QTEST(said(asked(RowsPart::Base)), "pieces");
    QTEST(money->value.value, "fen");
    QCOMPARE(money->kinds.front().unit, Unit::Fen);
    QCOMPARE(asked(RowsPart::Base)->kinds.front().unit, Unit::Count);
}

void TestPriceRows::aGapOpensBothSides()
{
    StoreColumns columns = shop();
    columns.productIds = {0, 9001, 9002, 9003, 9004};
    const auto entry = [](const char *iso, const char *source, qint64 low) {
        FigureRow row{day(text(iso)), {{text("price"), low}}, {}};
        row.texts = {{text("source"), text(source)}};
        return row;
    };
    FigureTable list = figureTable(text("market_prices"), {text("price"), text("price_high")},
                                   {text("product_title"), text("spec"), text("source")},
                                   {entry("2026-03-02", "a", 9'000), entry("2026-03-20", "a", 6'400),
                                    entry("2026-03-21", "b", 7'500), entry("2026-03-21", "b", 1'000)});
    NumberColumn ids;
    for (const qint64 id : {9001, 9001, 9001, 9002})
        ids.push_back(id);
    list.keys.emplace_back(text("product_id"), ids);
    columns.figures.push_back(list);
    const Evaluator evaluator = halfYear(std::move(columns));
    const auto own = findEvidence(priceQuestion("market_gap", "9001"), evaluator);
    QCOMPARE(said(own), text("6:8000 = 8000"));
    QCOMPARE(own->kinds.front().kind, text("orders"));
    QCOMPARE(own->value.value, 0.25); // 80.00 against 64.00
    const auto market = findEvidence(priceQuestion("market_gap", "9001", RowsPart::Base), evaluator);
    QCOMPARE(said(market), text("1:1 2:1 = 2")); // of each source the newest
    QCOMPARE(market->kinds.front().kind, text("market_prices"));
    const auto price = findEvidence(priceQuestion("market_price", "9001"), evaluator);
    QCOMPARE(said(price), text("1:1 2:1 = 2"));
    QCOMPARE(price->value.value, 6'400.0);
    const auto unlisted = findEvidence(priceQuestion("market_gap", "9003"), evaluator);
    QCOMPARE(unlisted->value.state, ValueState::NotCovered);
}

void TestPriceRows::aPriceOfNothingSoldIsNone()
{
    const Evaluator evaluator = halfYear(shop());
    const auto never = findEvidence(priceQuestion("price_low", "9004"), evaluator);
    QCOMPARE(never->value.state, ValueState::Undefined);
    QCOMPARE(said(never), text("nothing"));
    RowsQuestion ofTheStore = priceQuestion("price_low", "");
    QVERIFY(findEvidence(ofTheStore, evaluator).error().sentence.contains(text("one product")));
}

QTEST_GUILESS_MAIN(TestPriceRows)
#include "tst_pricerows.moc"
