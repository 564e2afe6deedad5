#include "tests/evidence/rowquestions.h"
#include "tests/support/flywheelshop.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::testing;

/// The rows behind the places of the shop of flywheelshop.h, June 2026 against 2 to 31 May.
class TestFlywheelRows final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAddUpToTheFigure_data();
    void rowsAddUpToTheFigure();
    void aShareIsThatOfAllProducts();
    void aProductStandsThereWithItsNewestLine();
    void whatIsNoPlaceIsRefused_data();
    void whatIsNoPlaceIsRefused();
};

namespace {

Evaluator june()
{
    AnalysisContext context = analysis(flywheelShop(), period(u"2026-06-01", u"2026-06-30"));
    context.comparison = Comparison::Previous;
    return Evaluator(context);
}

qint64 totalOf(const Result<Evidence> &evidence)
{
    if (!evidence)
        return -1;
    return evidence->kinds.empty() ? 0 : evidence->kinds.front().total;
}

} // namespace

void TestFlywheelRows::rowsAddUpToTheFigure_data()
{
    QTest::addColumn<QString>("indicator");
    QTest::addColumn<QString>("of");
    QTest::addColumn<QString>("product");
    QTest::addColumn<bool>("before"); ///< on the last day of May
    QTest::addColumn<qint64>("total");
    const auto row = [](const char *name, const char *indicator, const char *of, qint64 total,
                        bool before = false, const char *product = "") {
        QTest::newRow(name) << text(indicator) << text(of) << text(product) << before << total;
    };
    row("one hit", "flywheel_products", "hit", 1);
    row("no hit in May", "flywheel_products", "hit", 0, true);
    row("cup, teapot and bowl sold daily in May", "flywheel_products", "steady", 3, true);
    row("tray and the old one were slow", "flywheel_products", "idle", 2, true);
    row("the cup: 28 orders of 100 yuan in 14 days", "flywheel_gmv", "hit", 280'000);
    row("the teapot: every second day 50 yuan", "flywheel_gmv", "clearing", 35'000);
    row("the cup became a hit", "flywheel_moves", "steady/hit", 1);
    row("the teapot went to clearing", "flywheel_moves", "steady/clearing", 1);
    row("nobody went back", "flywheel_moves", "hit/steady", 0);
    row("the old one sells no more", "flywheel_moves", "idle/none", 1);
    row("the plate came from nothing", "flywheel_moves", "none/new", 1);
    row("days on which the teapot sold", "flywheel_sold_days", "", 7, false, "9002");
    row("days on which the cup sold, three orders or one", "flywheel_sold_days", "", 14, false, "9001");
}

void TestFlywheelRows::rowsAddUpToTheFigure()
{
    QFETCH(QString, indicator);
    QFETCH(QString, of);
    QFETCH(QString, product);
    QFETCH(bool, before);
    QFETCH(qint64, total);
    RowsQuestion asked = question(indicator, of);
    asked.product = product;
    if (before)
        asked.period = period(u"2026-05-31", u"2026-05-31");
    const auto found = findEvidence(asked, june());
    QCOMPARE(totalOf(found), total);
    QCOMPARE(found->value.value, double(total));
}

// Plate 6,000, cup 280,000, bowl 112,000, teapot 35,000, tray 1,000.
void TestFlywheelRows::aShareIsThatOfAllProducts()
{
    const auto share = findEvidence(question(text("flywheel_share"), text("steady")), june());
    QCOMPARE(totalOf(share), qint64(112'000));
    QCOMPARE(share->value.value, 112'000.0 / 434'000.0);
    const auto all = findEvidence(question(text("flywheel_share"), text("steady"), RowsPart::Base), june());
    QCOMPARE(totalOf(all), qint64(434'000));
}

void TestFlywheelRows::aProductStandsThereWithItsNewestLine()
{
    const Evaluator evaluator = june();
    const OrderColumns &orders = evaluator.context().columns->orders;
    const auto rowOf = [&](const char *of) {
        const auto found = findEvidence(question(text("flywheel_moves"), text(of)), evaluator);
        return found->kinds.front().rows.front().row;
    };
    QCOMPARE(orders.product[rowOf("none/new")], std::uint32_t(Plate));
    QCOMPARE(Day::fromNumber(orders.paidDay[rowOf("none/new")]), day(u"2026-06-25"));
    QCOMPARE(orders.product[rowOf("idle/none")], Old);
    QCOMPARE(Day::fromNumber(orders.paidDay[rowOf("idle/none")]), day(u"2026-04-20"));
}

void TestFlywheelRows::whatIsNoPlaceIsRefused_data()
{
    QTest::addColumn<QString>("indicator");
    QTest::addColumn<QString>("of");
    QTest::newRow("no such place") << text("flywheel_products") << text("best");
    QTest::newRow("nobody counts what never sold") << text("flywheel_products") << text("none");
    QTest::newRow("a move needs two places") << text("flywheel_moves") << text("hit");
    QTest::newRow("from nothing to nothing") << text("flywheel_moves") << text("none/none");
    QTest::newRow("days of sales are of a product") << text("flywheel_sold_days") << QString();
    QTest::newRow("days in a place are worked out") << text("flywheel_days") << QString();
}

void TestFlywheelRows::whatIsNoPlaceIsRefused()
{
    QFETCH(QString, indicator);
    QFETCH(QString, of);
    const auto found = findEvidence(question(indicator, of), june());
    QVERIFY(!found);
    QVERIFY(!found.error().sentence.isEmpty());
}

QTEST_GUILESS_MAIN(TestFlywheelRows)
#include "tst_flywheelrows.moc"
