#include "models/promotions/ownevents.h"
#include "models/promotions/promotionplanning.h"
#include "tests/support/smallanalysis.h"

#include <QtTest>

#include <cmath>

using namespace shopglass;
using testing::day;
using testing::period;

// The shipped calendar: 618 of 2023 sells from 27 May (warm-up) to 25 June (encore), 30 days, main day 18
// June; 616 of 2022 has its main day on 16 June 2022, so the same event days are 25 May … 23 June 2022, 367
// days before. The expected numbers were worked out by a Python script from the same sales.
class TestPromotionPlanning final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTargetFollowsTheLastEventAndTheTrend();
    void aTypedTargetReplacesTheProposal();
    void anotherPromotionLendsItsUplift();
    void withoutAnyPromotionThePaceIsTheLeast();
    void withoutDataNothingIsProposed();
    void paceIsHeldAgainstTheLastCurve();
    void withoutLastEventEveryDayIsAlike();
    void aTargetOfZeroHasNoAttainment();
    void aDayWithoutFilesEndsTheForecast();
    void tooFewDaysGiveNoForecast();
    void stockIsHeldAgainstTheLiftedPace();
    void aListTooOldSaysNoStockAndNoLoss();
    void aNewProductSoldSinceItsLaunchOnly();
    void withoutStockColumnNothingIsSaid();
    void aSaleFarAwayIsNotCounted();
    void rolesFollowPriceAndPieces();
    void ownEventsThatOverlapAreNamed();
    void jsonNamesItsMembers();
};

namespace {

class Shop final
{
public:
    explicit Shop(Period covered)
        : m_columns(testing::emptyShop(covered))
    {
    }
    /// One order a day.
    Shop &sell(Period days, qint64 amount, std::uint32_t product = testing::Cup)
    {
        for (Day on = days.from; on <= days.to; on = on.plus(1))
            sellOn(on, amount, product);
        return *this;
    }
    Shop &sellOn(Day on, qint64 amount, std::uint32_t product = testing::Cup)
    {
        testing::OrderSpec spec;
        spec.id = ++m_id;
        spec.created = on;
        spec.paid = on;
        spec.amount = amount;
        spec.product = product;
        testing::addOrder(m_columns, spec);
        return *this;
    }
    Shop &stock(QStringView on, std::uint32_t product, qint64 left)
    {
        FigureTable table;
        table.kind = QStringLiteral("products");
        FigureColumn column;
        table.day.push_back(day(on).number());
        table.product.push_back(product);
        column.push(left);
        table.figures = {{QStringLiteral("stock"), column}};
        m_columns.figures.push_back(table);
        return *this;
    }
    /// Of the product's row in the file of stock().
    Shop &status(qint64 value)
    {
        FigureColumn column;
        column.push(value);
        m_columns.figures.back().figures.emplace_back(QStringLiteral("product_status"), column);
        return *this;
    }
    Shop &without(QStringView from, QStringView to)
    {
        DayRange &range = m_columns.coverage.front().second.front();
        const DayRange rest{day(to).plus(1), range.to};
        range.to = day(from).plus(-1);
        m_columns.coverage.front().second.push_back(rest);
        return *this;
    }
    [[nodiscard]] std::shared_ptr<const PromotionPlanning> plan(QStringView asOf,
                                                                const Documents &documents = {}) const
    {
        AnalysisContext context = testing::analysis(m_columns, period(u"2023-05-01", u"2023-05-31"));
        context.asOf = day(asOf);
        context.today = day(asOf);
        context.documents = std::make_shared<const Documents>(documents);
        return planPromotion(Evaluator(context));
    }

private:
    StoreColumns m_columns;
    qint64 m_id = 0;
};

/// 2022: 16 yuan a day, then 10, 20 … 300 yuan on the event days. 2023: 20 yuan a day before the event, then
/// 15 yuan × its day and 2 yuan more or 1 less in turn.
Shop twoYears()
{
    Shop shop(period(u"2022-04-01", u"2023-06-05"));
    shop.sell(period(u"2022-04-20", u"2022-05-24"), 1'600);
    for (int i = 0; i < 30; ++i)
        shop.sellOn(day(u"2022-05-25").plus(i), 1'000 * (i + 1));
    shop.sell(period(u"2023-04-20", u"2023-05-26"), 2'000);
    for (int i = 0; i < 10; ++i)
        shop.sellOn(day(u"2023-05-27").plus(i), 1'500 * (i + 1) + (i % 2 == 0 ? 200 : -100));
    return shop;
}

Documents targetOf(const QString &line, double value)
{
    KeptPlan plan;
    plan.madeOn = day(u"2023-05-01");
    plan.targets[line] = value;
    return {{toDocument(QStringLiteral("618-2023"), plan)}};
}

std::optional<double> factorOf(const TargetProposal &proposal, const QString &id)
{
    for (const ProposalFactor &factor : proposal.factors) {
        if (factor.id == id)
            return factor.value;
    }
    return std::nullopt;
}

/// Rounded, so that a comparison does not hang on the last bit.
qint64 millionths(double fraction)
{
    return std::llround(fraction * 1e6);
}

} // namespace

void TestPromotionPlanning::theTargetFollowsTheLastEventAndTheTrend()
{
    const auto planning = twoYears().plan(u"2023-05-20");
    QCOMPARE(promotionKey(*planning->event), QStringLiteral("618-2023"));
    QCOMPARE(planning->sale, period(u"2023-05-27", u"2023-06-25"));
    const TargetProposal &proposal = planning->proposal;
    QCOMPARE(proposal.basis, ProposalBasis::LastEvent);
    QCOMPARE(proposal.base->sale, period(u"2022-05-25", u"2022-06-23"));
    QVERIFY(proposal.trendOfLastYear);
    QCOMPARE(factorOf(proposal, QStringLiteral("base_gmv")), std::optional(465'000.0));
    QCOMPARE(factorOf(proposal, QStringLiteral("daily_now")), std::optional(2'000.0));
    QCOMPARE(factorOf(proposal, QStringLiteral("daily_then")), std::optional(1'600.0));
    QCOMPARE(factorOf(proposal, QStringLiteral("trend")), std::optional(1.25));
    QCOMPARE(proposal.gmv, std::optional<qint64>(581'250));
    const PlanLine *own = planning->line(QStringLiteral("field.self_broadcast"));
    QCOMPARE(own->proposed, std::optional(581'250.0)); // every order is of own live rooms
    QCOMPARE(planning->line(QStringLiteral("field.shelf"))->proposed, std::optional(0.0));
    QCOMPARE(planning->line(QStringLiteral("net_gmv"))->proposed, std::optional(581'250.0));
    // Nothing was new in either year: the rulebook's 30 % are aimed at, and by role it is the same.
    const PlanLine *share = planning->line(QStringLiteral("new_share"));
    QCOMPARE(share->proposed, std::optional(0.3));
    QVERIFY(share->rateOfRulebook);
    QCOMPARE(planning->line(QStringLiteral("role.new"))->proposed, std::optional(174'375.0));
    double roles = 0.0;
    for (const PlanLine &line : planning->lines)
        roles += line.id.startsWith(QStringLiteral("role.")) ? line.proposed.value_or(0.0) : 0.0;
    QCOMPARE(roles, 581'250.0);
    // Neither ad files nor a guess.
    QVERIFY(!planning->line(QStringLiteral("budget.ads"))->proposed);
    QVERIFY(!planning->line(QStringLiteral("budget.other"))->target());
}

void TestPromotionPlanning::aTypedTargetReplacesTheProposal()
{
    const auto planning = twoYears().plan(u"2023-05-20", targetOf(QStringLiteral("gmv"), 1'000'000));
    const PlanLine *gmv = planning->line(QStringLiteral("gmv"));
    QCOMPARE(gmv->proposed, std::optional(581'250.0));
    QCOMPARE(gmv->target(), std::optional(1'000'000.0));
    QCOMPARE(planning->line(QStringLiteral("field.self_broadcast"))->proposed, std::optional(1'000'000.0));
    QCOMPARE(planning->plannedOn, std::optional(day(u"2023-05-01")));
    QVERIFY(planning->pace.typedTarget);
}

void TestPromotionPlanning::anotherPromotionLendsItsUplift()
{
    // 116 of 2022 sold 20 Oct … 18 Nov 2022 at 30 yuan a day, the 28 days before at 10: an uplift of 3. Now
    // 12 yuan a day: 30 days × 12 × 3 = 1,080 yuan.
    Shop shop(period(u"2022-08-01", u"2023-05-20"));
    shop.sell(period(u"2022-09-22", u"2022-10-19"), 1'000);
    shop.sell(period(u"2022-10-20", u"2022-11-18"), 3'000);
    shop.sell(period(u"2023-04-01", u"2023-05-20"), 1'200);
    const auto planning = shop.plan(u"2023-05-20");
    QCOMPARE(planning->proposal.basis, ProposalBasis::OtherEvent);
    QCOMPARE(planning->proposal.base->event.series, QStringLiteral("116"));
    QCOMPARE(factorOf(planning->proposal, QStringLiteral("uplift")), std::optional(3.0));
    QCOMPARE(planning->proposal.gmv, std::optional<qint64>(108'000));
    // Another series has another curve: it is not the plan's.
    QVERIFY(!planning->pace.base);
}

void TestPromotionPlanning::withoutAnyPromotionThePaceIsTheLeast()
{
    Shop shop(period(u"2023-04-01", u"2023-05-20"));
    shop.sell(period(u"2023-04-01", u"2023-05-20"), 1'200);
    const auto planning = shop.plan(u"2023-05-20");
    QCOMPARE(planning->proposal.basis, ProposalBasis::RecentPace);
    QCOMPARE(planning->proposal.gmv, std::optional<qint64>(36'000)); // 30 days × 12 yuan
    QVERIFY(!planning->look);
}

void TestPromotionPlanning::withoutDataNothingIsProposed()
{
    const auto few = Shop(period(u"2023-05-10", u"2023-05-20")).plan(u"2023-05-20");
    QCOMPARE(few->proposal.basis, ProposalBasis::None); // 11 days are less than 14
    QVERIFY(!few->proposal.gmv);
    QVERIFY(!few->pace.target);
    QVERIFY(!few->pace.attained);
    const auto before = Shop(period(u"2023-05-10", u"2023-05-20")).plan(u"2023-05-01");
    QVERIFY(!before->hasData);
    QVERIFY(!before->proposal.gmv);
    QVERIFY(!before->look);
    QCOMPARE(before->pace.state, PaceState::NotBegun);
}

void TestPromotionPlanning::paceIsHeldAgainstTheLastCurve()
{
    const auto planning = twoYears().plan(u"2023-06-05");
    const PromotionPace &pace = planning->pace;
    QCOMPARE(pace.state, PaceState::Running);
    QCOMPARE(pace.elapsed, 10);
    QCOMPARE(pace.covered, 10);
    QCOMPARE(pace.soFar, 83'000);
    QCOMPARE(pace.target, std::optional(581'250.0));
    QCOMPARE(millionths(pace.planned), 118'280);
    QCOMPARE(millionths(*pace.attained), 142'796);
    QCOMPARE(millionths(*pace.gap()), 24'516);
    QCOMPARE(pace.forecastState, EndForecastState::Given);
    QCOMPARE(pace.forecast, std::optional<qint64>(701'727));
    QCOMPARE(pace.low, std::optional<qint64>(692'838));
    QCOMPARE(pace.high, std::optional<qint64>(710'616));
    QCOMPARE(pace.perDay, std::optional<qint64>(8'300));
    QCOMPARE(pace.neededPerDay, std::optional<qint64>(24'913)); // (581,250 − 83,000) ÷ 20 = 24,912.5
    QCOMPARE(millionths(pace.days.back().planned), 1'000'000);
}

void TestPromotionPlanning::withoutLastEventEveryDayIsAlike()
{
    Shop shop(period(u"2023-04-01", u"2023-06-05"));
    shop.sell(period(u"2023-04-01", u"2023-05-26"), 1'000);
    shop.sell(period(u"2023-05-27", u"2023-06-05"), 3'000);
    const PromotionPace pace = shop.plan(u"2023-06-05")->pace;
    QVERIFY(!pace.base);
    QCOMPARE(millionths(pace.planned), 333'333); // 10 of 30 days
    QCOMPARE(pace.forecast, std::optional<qint64>(90'000));
    QCOMPARE(pace.low, std::optional<qint64>(90'000)); // every day the same: nothing scatters
    QCOMPARE(pace.target, std::optional(30'000.0));
    QCOMPARE(millionths(*pace.attained), 1'000'000);
    QVERIFY(!pace.neededPerDay); // reached
}

void TestPromotionPlanning::aTargetOfZeroHasNoAttainment()
{
    const auto planning = twoYears().plan(u"2023-06-05", targetOf(QStringLiteral("gmv"), 0));
    QCOMPARE(planning->pace.target, std::optional(0.0));
    QVERIFY(!planning->pace.attained);
    QVERIFY(!planning->pace.gap());
    QVERIFY(!planning->pace.neededPerDay);
    QCOMPARE(planning->pace.forecast, std::optional<qint64>(701'727));
}

void TestPromotionPlanning::aDayWithoutFilesEndsTheForecast()
{
    const PromotionPace pace = twoYears().without(u"2023-06-01", u"2023-06-01").plan(u"2023-06-05")->pace;
    QCOMPARE(pace.elapsed, 10);
    QCOMPARE(pace.covered, 9);
    // 27 May … 5 June without 1 June: 83,000 − (1,500 × 6 − 100) sold, (55 − 6) of 465 parts planned.
    QCOMPARE(pace.soFar, 74'100);
    QCOMPARE(millionths(pace.planned), 118'280);
    QCOMPARE(millionths(pace.plannedCovered), 105'376);
    QCOMPARE(millionths(*pace.attained), 127'484);
    QCOMPARE(millionths(*pace.gap()), 22'108);
    QCOMPARE(pace.forecastState, EndForecastState::MissingDays);
    QVERIFY(!pace.forecast);
    QVERIFY(!pace.neededPerDay);
    QVERIFY(!pace.days[5].gmv);
}

void TestPromotionPlanning::tooFewDaysGiveNoForecast()
{
    const PromotionPace pace = twoYears().plan(u"2023-05-29")->pace; // three days, 6 of 465 parts
    QCOMPARE(pace.state, PaceState::Running);
    QCOMPARE(pace.forecastState, EndForecastState::TooEarly);
    QVERIFY(!pace.forecast);
    QCOMPARE(pace.elapsed, 3);
}

void TestPromotionPlanning::stockIsHeldAgainstTheLiftedPace()
{
    // Counted on 3 June: 32 pieces, two of which were sold since. One piece a day in the 14 days to 5 June.
    const StockCover stock = twoYears().stock(u"2023-06-03", testing::Cup, 32).plan(u"2023-06-05")->stock;
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
    const StockCover enough = twoYears().stock(u"2023-06-03", testing::Cup, 200).plan(u"2023-06-05")->stock;
    QVERIFY(!enough.products.front().runsOut);
    QVERIFY(!enough.products.front().loss);
    QCOMPARE(enough.loss, 0);
}

void TestPromotionPlanning::aListTooOldSaysNoStockAndNoLoss()
{
    // 14 days before the as-of day it counts, 15 days before it says nothing: what came in nobody knows.
    const StockCover known = twoYears().stock(u"2023-05-22", testing::Cup, 32).plan(u"2023-06-05")->stock;
    QCOMPARE(known.products.front().stock, std::optional<qint64>(18)); // 14 sold from 23 May on
    QCOMPARE(known.tooOld, std::size_t(0));
    const StockCover old = twoYears().stock(u"2023-05-21", testing::Cup, 32).plan(u"2023-06-05")->stock;
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

void TestPromotionPlanning::aNewProductSoldSinceItsLaunchOnly()
{
    // Bowls sell twice a day from 3 June on, three days: 6 pieces, 2 a day. Without a last event the pace
    // stays: 20 days to 25 June, 40 pieces. Over all 14 days of the pace it would be 0.43 a day, 9 pieces.
    const auto shop = [] {
        Shop made(period(u"2023-04-01", u"2023-06-05"));
        made.sell(period(u"2023-04-01", u"2023-06-05"), 1'000);
        for (int twice = 0; twice < 2; ++twice)
            made.sell(period(u"2023-06-03", u"2023-06-05"), 2'500, testing::Bowl);
        made.stock(u"2023-06-05", testing::Bowl, 30);
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

void TestPromotionPlanning::withoutStockColumnNothingIsSaid()
{
    QCOMPARE(twoYears().plan(u"2023-06-05")->stock.state, StockState::NoStock);
    // A stock that was counted after the day that is looked at is not known yet.
    QCOMPARE(twoYears().stock(u"2023-06-06", testing::Cup, 1).plan(u"2023-06-05")->stock.state,
             StockState::NoStock);
}

void TestPromotionPlanning::aSaleFarAwayIsNotCounted()
{
    // 116 of 2023 sells from 18 October; the data end 111 days before it.
    Shop shop(period(u"2023-01-01", u"2023-06-29"));
    shop.sell(period(u"2023-01-01", u"2023-06-29"), 1'000).stock(u"2023-06-29", testing::Cup, 10);
    const auto planning = shop.plan(u"2023-06-29");
    QCOMPARE(promotionKey(*planning->event), QStringLiteral("116-2023"));
    QCOMPARE(planning->stock.state, StockState::TooFarAhead);
    QVERIFY(planning->stock.products.empty());
}

void TestPromotionPlanning::rolesFollowPriceAndPieces()
{
    // Pieces in 28 days: cup 28 at 10 yuan, teapot 14 at 100, bowl 10 at 40, plate 10 at 30. Prices below:
    // cup 0, plate ¼, bowl ½, teapot ¾ of all. Pieces below the cup's: ¾. Nothing is dearer than 80 % of
    // four.
    Shop shop(period(u"2023-03-01", u"2023-05-20"));
    shop.sell(period(u"2023-03-05", u"2023-05-20"), 1'000);
    for (const auto &[product, amount, step] :
         {std::tuple{testing::Teapot, 10'000, 2}, {testing::Bowl, 4'000, 3}, {testing::Plate, 3'000, 3}}) {
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

void TestPromotionPlanning::ownEventsThatOverlapAreNamed()
{
    const auto own = ownEventFromTexts(QStringLiteral("店庆"), QStringLiteral("2023-06-20"),
                                       QStringLiteral("2023-07-01"), QString());
    const auto planning = twoYears().plan(u"2023-06-05", {{toDocument(*own)}});
    QCOMPARE(planning->overlaps, QStringList{QStringLiteral("店庆")});
    const auto later = ownEventFromTexts(QStringLiteral("店庆"), QStringLiteral("2023-06-26"),
                                         QStringLiteral("2023-07-01"), QString());
    QVERIFY(twoYears().plan(u"2023-06-05", {{toDocument(*later)}})->overlaps.isEmpty());
}

void TestPromotionPlanning::jsonNamesItsMembers()
{
    const QJsonObject json = toJson(*twoYears().plan(u"2023-06-05"));
    QCOMPARE(json.keys().join(QLatin1Char(' ')),
             QStringLiteral("event has_data lines overlaps pace planned_on proposal retrospective roles sale "
                            "stock"));
    QCOMPARE(testing::at(json, {QStringLiteral("pace"), QStringLiteral("forecast")}).toInteger(), 701'727);
    QCOMPARE(testing::at(json, {QStringLiteral("proposal"), QStringLiteral("basis")}).toString(),
             QStringLiteral("last_event"));
    QCOMPARE(testing::at(json, {QStringLiteral("stock"), QStringLiteral("state")}).toString(),
             QStringLiteral("no_stock"));
    QCOMPARE(testing::at(json, {QStringLiteral("retrospective"), QStringLiteral("over")}).toBool(), false);
}

QTEST_GUILESS_MAIN(TestPromotionPlanning)
#include "tst_promotionplanning.moc"
