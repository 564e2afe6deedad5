#include "tests/promotions/planningshop.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::testing;

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
    void ownEventsThatOverlapAreNamed();
    void jsonNamesItsMembers();
};

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
    // Of nothing there are no parts: shares alone are proposed.
    for (const PlanLine &line : planning->lines) {
        if (line.id != QLatin1String("gmv") && !isShareLine(line.id))
            QVERIFY2(!line.proposed, qPrintable(line.id));
    }
    QVERIFY(planning->line(QStringLiteral("gmv"))->proposed);
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
    QCOMPARE(at(json, {QStringLiteral("pace"), QStringLiteral("forecast")}).toInteger(), 701'727);
    QCOMPARE(at(json, {QStringLiteral("proposal"), QStringLiteral("basis")}).toString(),
             QStringLiteral("last_event"));
    QCOMPARE(at(json, {QStringLiteral("stock"), QStringLiteral("state")}).toString(),
             QStringLiteral("no_stock"));
    QCOMPARE(at(json, {QStringLiteral("retrospective"), QStringLiteral("over")}).toBool(), false);
}

QTEST_GUILESS_MAIN(TestPromotionPlanning)
#include "tst_promotionplanning.moc"
