#include "tests/promotions/planningshop.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::testing;

/// How long the stock of the goods of a promotion lasts, and what they are there for.
class TestPromotionStock final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stockIsHeldAgainstTheLiftedPace();
    void aListTooOldSaysNoStockAndNoLoss();
    void aNewProductSoldSinceItsLaunchOnly();
    void withoutStockColumnNothingIsSaid();
    void aSaleFarAwayIsNotCounted();
    void rolesFollowPriceAndPieces();
};

void TestPromotionStock::stockIsHeldAgainstTheLiftedPace()
{
    // Counted on 3 June: 32 pieces, two of which were sold since. One piece a day in the 14 days to 5 June.
    const StockCover stock = twoYears().stock(u"2023-06-03", Cup, 32).plan(u"2023-06-05")->stock;
    QCOMPARE(stock.state, StockState::Told);
    QVERIFY(stock.byLastEvent);
    QCOMPARE(stock.paceDays, period(u"2023-05-23", u"2023-06-05"));
    QCOMPARE(stock.horizon, period(u"2023-06-06", u"2023-06-25"));
    QCOMPARE(stock.products.size(), std::size_t(1));
    const CoveredProduct &cup = stock.products.front();
    QCOMPARE(cup.stock, 30);
    QCOMPARE(cup.pieces, 14);
    QCOMPARE(cup.price, std::optional<qint64>(6'500)); // (4 × 2,000 + 83,000) ÷ 14
    QCOMPARE(millionths(cup.expected), 93'485'342);
    QCOMPARE(millionths(cup.expectedInSale), 93'485'342);
    QCOMPARE(cup.runsOut, std::optional(day(u"2023-06-14")));
    QCOMPARE(cup.loss, std::optional<qint64>(412'655)); // 63.485… × 6,500
    QCOMPARE(stock.loss, 412'655);
    const StockCover enough = twoYears().stock(u"2023-06-03", Cup, 200).plan(u"2023-06-05")->stock;
    QVERIFY(!enough.products.front().runsOut);
    QVERIFY(!enough.products.front().loss);
    QCOMPARE(enough.loss, 0);
}

void TestPromotionStock::aListTooOldSaysNoStockAndNoLoss()
{
    // 14 days before the as-of day it counts, 15 days before it says nothing: what came in nobody knows.
    const StockCover known = twoYears().stock(u"2023-05-22", Cup, 32).plan(u"2023-06-05")->stock;
    QCOMPARE(known.products.front().stock, std::optional<qint64>(18)); // 14 sold from 23 May on
    QCOMPARE(known.tooOld, std::size_t(0));
    const StockCover old = twoYears().stock(u"2023-05-21", Cup, 32).plan(u"2023-06-05")->stock;
    QCOMPARE(old.state, StockState::Told);
    QCOMPARE(old.tooOld, std::size_t(1));
    const CoveredProduct &cup = old.products.front();
    QVERIFY(!cup.stock);
    QVERIFY(!cup.runsOut);
    QVERIFY(!cup.loss);
    QCOMPARE(cup.missing, 0.0);
    QCOMPARE(cup.countedOn, day(u"2023-05-21"));
    QCOMPARE(millionths(cup.expected), 93'485'342); // what is needed is known all the same
    QCOMPARE(old.loss, 0);
}

void TestPromotionStock::aNewProductSoldSinceItsLaunchOnly()
{
    // Bowls sell twice a day from 3 June on, three days: 6 pieces, 2 a day. Without a last event the pace
    // stays: 20 days to 25 June, 40 pieces. Over all 14 days of the pace it would be 0.43 a day, 9 pieces.
    const auto shop = [] {
        Shop made(period(u"2023-04-01", u"2023-06-05"));
        made.sell(period(u"2023-04-01", u"2023-06-05"), 1'000);
        for (int twice = 0; twice < 2; ++twice)
            made.sell(period(u"2023-06-03", u"2023-06-05"), 2'500, Bowl);
        made.stock(u"2023-06-05", Bowl, 30);
        return made;
    };
    const StockCover stock = shop().plan(u"2023-06-05")->stock;
    QCOMPARE(stock.products.size(), std::size_t(1));
    const CoveredProduct &bowl = stock.products.front();
    QCOMPARE(bowl.pieces, 6);
    QCOMPARE(bowl.paceDays, 3);
    QCOMPARE(millionths(bowl.expected), 40'000'000);
    QCOMPARE(bowl.runsOut, std::optional(day(u"2023-06-21"))); // the sixteenth day
    QCOMPARE(bowl.loss, std::optional<qint64>(25'000)); // 10 × 2,500
    // Off sale it needs none: 1 is “off sale” in kinds.json.
    QVERIFY(shop().status(1).plan(u"2023-06-05")->stock.products.empty());
    QCOMPARE(shop().status(0).plan(u"2023-06-05")->stock.products.size(), std::size_t(1));
}

void TestPromotionStock::withoutStockColumnNothingIsSaid()
{
    QCOMPARE(twoYears().plan(u"2023-06-05")->stock.state, StockState::NoStock);
    // A stock that was counted after the day that is looked at is not known yet.
    QCOMPARE(twoYears().stock(u"2023-06-06", Cup, 1).plan(u"2023-06-05")->stock.state, StockState::NoStock);
}

void TestPromotionStock::aSaleFarAwayIsNotCounted()
{
    // 116 of 2023 sells from 18 October; the data end 111 days before it.
    Shop shop(period(u"2023-01-01", u"2023-06-29"));
    shop.sell(period(u"2023-01-01", u"2023-06-29"), 1'000).stock(u"2023-06-29", Cup, 10);
    const auto planning = shop.plan(u"2023-06-29");
    QCOMPARE(promotionKey(*planning->event), QStringLiteral("116-2023"));
    QCOMPARE(planning->stock.state, StockState::TooFarAhead);
    QVERIFY(planning->stock.products.empty());
}

void TestPromotionStock::rolesFollowPriceAndPieces()
{
    // Pieces in 28 days: cup 28 at 10 yuan, teapot 14 at 100, bowl 10 at 40, plate 10 at 30. Prices below:
    // cup 0, plate ¼, bowl ½, teapot ¾ of all. Pieces below the cup's: ¾. Nothing is dearer than 80 % of
    // four.
    Shop shop(period(u"2023-03-01", u"2023-05-20"));
    shop.sell(period(u"2023-03-05", u"2023-05-20"), 1'000);
    for (const auto &[product, amount, step] :
         {std::tuple{Teapot, 10'000, 2}, {Bowl, 4'000, 3}, {Plate, 3'000, 3}}) {
        for (Day on = day(u"2023-03-05"); on <= day(u"2023-05-20"); on = on.plus(step))
            shop.sellOn(on, amount, product);
    }
    Documents documents{{roleDocument(QStringLiteral("9003"), ProductRole::Image)}};
    const ProductRoles roles = shop.plan(u"2023-05-20", documents)->roles;
    QCOMPARE(roles.days, period(u"2023-04-23", u"2023-05-20"));
    const auto roleOf = [&](const QString &id) {
        for (const RoleProduct &product : roles.products) {
            if (product.id == id)
                return product.role() ? productRoleId(*product.role()) : QStringLiteral("none");
        }
        return QStringLiteral("missing");
    };
    QCOMPARE(roleOf(QStringLiteral("9001")), QStringLiteral("traffic"));
    QCOMPARE(roleOf(QStringLiteral("9002")), QStringLiteral("profit"));
    QCOMPARE(roleOf(QStringLiteral("9003")), QStringLiteral("image")); // said by the merchant
    QCOMPARE(roleOf(QStringLiteral("9004")), QStringLiteral("profit"));
    QCOMPARE(roles.mix.roles[std::size_t(ProductRole::Traffic)], 28'000);
}

QTEST_GUILESS_MAIN(TestPromotionStock)
#include "tst_promotionstock.moc"
