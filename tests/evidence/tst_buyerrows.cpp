#include "tests/evidence/pageshop.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::testing;

/// The rows behind buyers of the shop of pageshop.h, by the field of their first order, and both sides of
/// shares.
class TestBuyerRows final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharesHaveTwoSides_data();
    void sharesHaveTwoSides();
    void newBuyersByTheFieldOfTheirFirstOrder_data();
    void newBuyersByTheFieldOfTheirFirstOrder();
    void theEarlierOrderOfADayIsTheFirst();
};

void TestBuyerRows::sharesHaveTwoSides_data()
{
    QTest::addColumn<QString>("indicator");
    QTest::addColumn<QString>("of");
    QTest::addColumn<qint64>("above");
    QTest::addColumn<qint64>("below");
    const auto row = [](const char *indicator, const char *of, qint64 above, qint64 below) {
        QTest::newRow(indicator) << text(indicator) << text(of) << above << below;
    };
    row("province_share", "浙江省", 104, 107);
    row("order_count_share", "1", 100, 103);
    row("order_count_gmv_share", "1", 100'000, 136'000);
    row("cohort_returned_1", "2026-02", 2, 3);
    row("cohort_returned_2", "2026-03", 0, 100);
}

// A hundred more buyers paid 10 yuan once on 21 March.
void TestBuyerRows::sharesHaveTwoSides()
{
    QFETCH(QString, indicator);
    QFETCH(QString, of);
    QFETCH(qint64, above);
    QFETCH(qint64, below);
    Shop shop;
    shop.columns.buyerCount = 103;
    for (std::uint32_t buyer = 4; buyer < 104; ++buyer)
        shop.sell(u"2026-03-21", 1'000, buyer, 1, Cup, DistributionLive, 1);
    const Evaluator evaluator = halfYear(std::move(shop.columns));
    const auto totalOf = [&](RowsPart part) {
        const auto found = findEvidence(question(indicator, of, part), evaluator);
        return found->kinds.empty() ? 0 : found->kinds.front().total;
    };
    QCOMPARE(totalOf(RowsPart::Counted), above);
    QCOMPARE(totalOf(RowsPart::Base), below);
    const auto share = findEvidence(question(indicator, of), evaluator);
    QCOMPARE(share->value.value, double(above) / double(below));
    // Three first buyers are too few.
    const bool isEnough = of != text("2026-02");
    QCOMPARE(share->value.state, isEnough ? ValueState::Value : ValueState::NotEnoughData);
}

void TestBuyerRows::newBuyersByTheFieldOfTheirFirstOrder_data()
{
    QTest::addColumn<QString>("indicator");
    QTest::addColumn<bool>("isBase");
    QTest::addColumn<QString>("distribution");
    QTest::addColumn<QString>("selfBroadcast");
    const auto row = [](const char *indicator, const char *distribution, const char *selfBroadcast,
                        bool isBase = false) {
        QTest::addRow("%s%s", indicator, isBase ? ", below the line" : "")
            << text(indicator) << isBase << text(distribution) << text(selfBroadcast);
    };
    row("first_field_buyers", "0:1 1:1 = 2", "2:1 = 1");
    row("first_field_share", "0:1 1:1 = 2", "2:1 = 1");
    row("first_field_share", "0:1 1:1 2:1 = 3", "0:1 1:1 2:1 = 3", true);
    row("first_field_gmv", "0:10000 1:5000 4:3000 5:6000 6:8000 = 32000", "2:2000 3:2000 = 4000");
    row("first_field_waited", "0:1 1:1 = 2", "2:1 = 1");
    row("first_field_again", "4:1 5:1 = 2", "3:1 = 1");
    row("first_field_again", "0:1 1:1 = 2", "2:1 = 1", true);
}

// An order of October tells new buyers from old since January.
void TestBuyerRows::newBuyersByTheFieldOfTheirFirstOrder()
{
    QFETCH(QString, indicator);
    QFETCH(bool, isBase);
    QFETCH(QString, distribution);
    QFETCH(QString, selfBroadcast);
    Shop shop;
    shop.columns.buyerCount = 4;
    shop.sell(u"2025-10-01", 1'000, 4, 1, Cup, DistributionLive, 1);
    const Evaluator evaluator = halfYear(std::move(shop.columns));
    RowsQuestion asked = question(indicator, {}, isBase ? RowsPart::Base : RowsPart::Counted);
    asked.field = Field::Distribution;
    QCOMPARE(said(findEvidence(asked, evaluator)), distribution);
    asked.field = Field::SelfBroadcast;
    QCOMPARE(said(findEvidence(asked, evaluator)), selfBroadcast);
}

// Row 8 was paid at 11:00, row 9 at nine of the same morning.
void TestBuyerRows::theEarlierOrderOfADayIsTheFirst()
{
    Shop shop;
    shop.columns.buyerCount = 5;
    shop.sell(u"2025-10-01", 1'000, 4, 1, Cup, DistributionLive, 1);
    shop.sell(u"2026-04-01", 1'000, 5, 1, Cup, SelfLive, 1);
    shop.sell(u"2026-04-01", 1'000, 5, 1, Cup, ShelfCard, 1);
    NumberColumn paidAt;
    const NumberColumn::Reader known = shop.columns.orders.paidAt.reader();
    for (std::size_t row = 0; row + 1 < shop.columns.orders.size(); ++row)
        paidAt.push_back(known[row]);
    paidAt.push_back(at(day(u"2026-04-01"), 9));
    shop.columns.orders.paidAt = std::move(paidAt);
    const Evaluator evaluator = halfYear(std::move(shop.columns));
    RowsQuestion asked = question(text("first_field_buyers"), {});
    asked.field = Field::Shelf;
    QCOMPARE(said(findEvidence(asked, evaluator)), text("9:1 = 1"));
    asked.field = Field::SelfBroadcast;
    QCOMPARE(said(findEvidence(asked, evaluator)), text("2:1 = 1"));
}

QTEST_GUILESS_MAIN(TestBuyerRows)
#include "tst_buyerrows.moc"
