#include "models/programmes/cardfees.h"
#include "tests/support/billshop.h"
#include "tests/support/smallanalysis.h"

#include <QtTest>

#include <algorithm>

using namespace shopglass;
using testing::day;
using testing::period;

/// What rows tell of product-card fees, in the small shop.
class TestCardFees final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spareIsTheUsualRateLessWhatWasCharged();
    void chargedRowsSpareNothing();
    void cardsThatInfluencersSoldStandOnNeitherSide();
    void productsWithFewOtherBillsAreNotJudged();
    void withoutBillsOnlyTheOrdersAreKnown();
    void nothingBeforeTheProgramme();
};

namespace {

/// Cards free of fees from a day on; usual rates from two bill rows on.
QByteArray rules(const char *from)
{
    return QByteArray(R"({"rulebook": "programmes", "updated": "2026-06-30", "questions": [],
      "programmes": [{"id": "card", "name": {"zh": "卡", "en": "Card"}, "summary": {"zh": "卡", "en": "Card"},
        "conditions": [], "source": "test", "confidence": "assumption", "valid_from": ")")
        + from + R"("}],
      "card_fees": {"programme": "card", "window_days": 30, "least_rows": 2, "limits": {"zh": "限", "en": "Limits"},
        "source": "test", "confidence": "assumption"}})";
}

/// The one card order is 1007, a teapot. Other teapots: 1006 (15,000, fee 300) and 1010 (12,000 − 2,000
/// refunded, fee 200), together 500 of 25,000: 2 %.
StoreColumns billedShop()
{
    StoreColumns columns = testing::smallShop();
    const auto bill
        = [&columns](qint64 order, std::uint32_t product, qint64 paid, qint64 refund, qint64 fee) {
              testing::BillSpec spec;
              spec.order = order;
              spec.settledDay = day(u"2026-06-29");
              spec.created = day(u"2026-06-10");
              spec.product = product;
              spec.paid = paid;
              spec.refund = refund;
              spec.fee = fee;
              testing::addBill(columns, spec);
          };
    bill(1001, testing::Teapot, 10'000, 0, 9'000); // paid in May: outside the window
    bill(1006, testing::Teapot, 15'000, 0, 300);
    bill(1007, testing::Cup, 3'000, 0, 60); // no other cup was settled
    bill(1007, testing::Teapot, 25'000, 5'000, 0);
    bill(1007, testing::Bowl, 4'000, 4'000, 0); // nothing left to take a fee from
    bill(1010, testing::Teapot, 12'000, 2'000, 200);
    return columns;
}

std::optional<CardFees> feesOf(StoreColumns columns, const char *from)
{
    const auto rulebook = testing::rulebookWith(QStringLiteral("programmes.json"), rules(from));
    return cardFeesOf(
        Evaluator(testing::analysis(std::move(columns), period(u"2026-06-01", u"2026-06-30"), rulebook)));
}

} // namespace

void TestCardFees::spareIsTheUsualRateLessWhatWasCharged()
{
    const auto fees = feesOf(billedShop(), "2023-05-01");
    QVERIFY(fees);
    QCOMPARE(fees->window.from, day(u"2026-06-01"));
    QCOMPARE(testing::said(fees->orders), QStringLiteral("value 1"));
    QCOMPARE(testing::said(fees->gmv), QStringLiteral("value 25000"));
    QVERIFY(fees->hasBills);
    QCOMPARE(fees->billedRows, 2);
    QCOMPARE(fees->freeRows, 1);
    QCOMPARE(fees->judgedRows, 1);
    QCOMPARE(fees->judgedBase, 20'000);
    QCOMPARE(fees->usualFee, 400);
    QCOMPARE(fees->spared(), std::optional<qint64>(400));
}

void TestCardFees::chargedRowsSpareNothing()
{
    // The card order pays one fen less than the usual 400: noise, no saving.
    StoreColumns columns = testing::smallShop();
    const auto bill = [&columns](qint64 order, qint64 paid, qint64 refund, qint64 fee) {
        testing::BillSpec spec;
        spec.order = order;
        spec.settledDay = day(u"2026-06-29");
        spec.created = day(u"2026-06-10");
        spec.product = testing::Teapot;
        spec.paid = paid;
        spec.refund = refund;
        spec.fee = fee;
        testing::addBill(columns, spec);
    };
    bill(1006, 15'000, 0, 300);
    bill(1007, 25'000, 5'000, 399);
    bill(1010, 12'000, 2'000, 200);
    const auto fees = feesOf(std::move(columns), "2023-05-01");
    QVERIFY(fees);
    QCOMPARE(fees->billedRows, 1);
    QCOMPARE(fees->freeRows, 0);
    QCOMPARE(fees->spared(), std::optional<qint64>());
}

void TestCardFees::cardsThatInfluencersSoldStandOnNeitherSide()
{
    // 1010 is a product card of an influencer now: 1006 alone is too little to know a usual rate.
    StoreColumns columns = billedShop();
    columns.sources.push_back(
        {QStringLiteral("分销"), QStringLiteral("商品卡"), QStringLiteral("合作达人"), true});
    const auto &ids = columns.orders.orderId;
    const auto place = std::size_t(std::ranges::find(ids, 1010) - ids.begin());
    columns.orders.source[place] = std::uint16_t(columns.sources.size() - 1);
    const auto fees = feesOf(std::move(columns), "2023-05-01");
    QVERIFY(fees);
    QCOMPARE(fees->billedRows, 2);
    QCOMPARE(fees->freeRows, 1);
    QCOMPARE(fees->judgedRows, 0);
    QCOMPARE(fees->spared(), std::optional<qint64>());
}

void TestCardFees::productsWithFewOtherBillsAreNotJudged()
{
    StoreColumns columns = testing::smallShop();
    testing::BillSpec spec;
    spec.order = 1007;
    spec.settledDay = day(u"2026-06-29");
    spec.created = day(u"2026-06-18");
    spec.product = testing::Teapot;
    spec.paid = 25'000;
    testing::addBill(columns, spec);
    const auto fees = feesOf(std::move(columns), "2023-05-01");
    QVERIFY(fees);
    QCOMPARE(fees->billedRows, 1);
    QCOMPARE(fees->judgedRows, 0);
    QCOMPARE(fees->spared(), std::optional<qint64>());
}

void TestCardFees::withoutBillsOnlyTheOrdersAreKnown()
{
    const auto fees = feesOf(testing::smallShop(), "2026-06-19");
    QVERIFY(fees);
    QCOMPARE(fees->window.from, day(u"2026-06-19"));
    QCOMPARE(testing::said(fees->gmv), QStringLiteral("value 0")); // 1007 was paid on the 18th
    QVERIFY(!fees->hasBills);
    QCOMPARE(fees->spared(), std::optional<qint64>());
}

void TestCardFees::nothingBeforeTheProgramme()
{
    QVERIFY(!feesOf(billedShop(), "2026-07-01"));
}

QTEST_GUILESS_MAIN(TestCardFees)
#include "tst_cardfees.moc"
