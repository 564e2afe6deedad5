#include "models/actions/actionview.h"
#include "tests/support/actionrules.h"
#include "tests/support/smallanalysis.h"

#include <QtTest>

using namespace shopglass;
using testing::day;
using testing::period;

// A shop of 40 orders of 10,000 fen, one a day from 2026-05-22 to 06-30 (the as-of day); those of the last
// eight days are fully refunded. Over the 30 days to 06-30: 30 orders, 300,000 fen, 8 refunded,
// order_refund_rate 8 / 30.
class TestActionView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rulesSpeakOrSayWhyNot_data();
    void rulesSpeakOrSayWhyNot();
    void effectsAreRangesOrNothing_data();
    void effectsAreRangesOrNothing();
    void textsAndEvidence();
    void eachRuleHasItsOwnWindow();
    void aRuleThatWaitsLooksAtDaysThatAreOver();
    void phaseRulesHaveStableIdsAndEndWithTheirPhase();
    void dueDaysCountFromTheCalendarDay();
    void shippedRulesAreComputable();
    void jsonNamesItsMembers();
};

namespace {

StoreColumns shop()
{
    return testing::fortyOrders();
}

/// A whole actions file with one rule; `members` are added to it or replace what stands here.
QByteArray rulesFile(const QJsonObject &members)
{
    QJsonObject rule{{QStringLiteral("id"), QStringLiteral("the_rule")},
                     {QStringLiteral("title"),
                      QJsonObject{{QStringLiteral("zh"), QStringLiteral("标题")},
                                  {QStringLiteral("en"), QStringLiteral("Title")}}},
                     {QStringLiteral("advice"),
                      QJsonObject{{QStringLiteral("zh"), QStringLiteral("做")},
                                  {QStringLiteral("en"), QStringLiteral("Do it.")}}},
                     {QStringLiteral("condition"), QStringLiteral("paid_orders > 0")},
                     {QStringLiteral("evidence"), QJsonArray{QStringLiteral("paid_orders")}},
                     {QStringLiteral("effort_days"), 1},
                     {QStringLiteral("due_days"), 5},
                     {QStringLiteral("owner"), QStringLiteral("service")},
                     {QStringLiteral("window_days"), 30},
                     {QStringLiteral("source"), QStringLiteral("test")},
                     {QStringLiteral("confidence"), QStringLiteral("assumption")}};
    for (auto member = members.begin(); member != members.end(); ++member)
        rule.insert(member.key(), member.value());
    const QJsonObject late{{QStringLiteral("id"), QStringLiteral("late")},
                           {QStringLiteral("title"),
                            QJsonObject{{QStringLiteral("zh"), QStringLiteral("迟发")},
                                        {QStringLiteral("en"), QStringLiteral("late")}}},
                           {QStringLiteral("order_values"), 0.25},
                           {QStringLiteral("source"), QStringLiteral("test")},
                           {QStringLiteral("confidence"), QStringLiteral("assumption")}};
    return QJsonDocument(QJsonObject{{QStringLiteral("rulebook"), QStringLiteral("actions")},
                                     {QStringLiteral("updated"), QStringLiteral("2026-06-30")},
                                     {QStringLiteral("worths"), QJsonArray{late}},
                                     {QStringLiteral("actions"), QJsonArray{rule}}})
        .toJson();
}

AnalysisContext contextOf(StoreColumns columns = shop())
{
    return testing::analysis(std::move(columns), period(u"2026-06-01", u"2026-06-30"));
}

ActionView viewOf(const QJsonObject &members, const AnalysisContext &context)
{
    const auto rules = testing::actionRules(rulesFile(members));
    ActionSources sources;
    sources.rules = rules.get();
    return buildActionView(Evaluator(context), sources);
}

ActionView viewWith(const QJsonObject &members, StoreColumns columns = shop())
{
    return viewOf(members, contextOf(std::move(columns)));
}

} // namespace

void TestActionView::rulesSpeakOrSayWhyNot_data()
{
    QTest::addColumn<QString>("condition");
    QTest::addColumn<QStringList>("phases");
    QTest::addColumn<QString>("why");
    QTest::addColumn<QStringList>("missing");
    const auto row = [](const char *name, const char *condition, const QStringList &phases, const char *why,
                        const QStringList &missing) {
        QTest::newRow(name) << QString::fromLatin1(condition) << phases << QString::fromLatin1(why)
                            << missing;
    };
    row("a condition that holds", "order_refund_rate > 0.26", {}, "", {});
    row("a condition that does not hold", "order_refund_rate > 0.27", {}, "condition_false", {});
    row("no shipments were imported", "pickup_within_48h_rate < 0.97", {}, "not_covered",
        {QStringLiteral("pickup_within_48h_rate")});
    row("one figure of two is missing", "order_refund_rate > 0.1 || delivery_hours > 48", {}, "not_covered",
        {QStringLiteral("delivery_hours")});
    row("too few returns for a mean", "return_refund_hours > 48", {}, "not_enough_data",
        {QStringLiteral("return_refund_hours")});
    row("a quotient that has no value", "paid_gmv / (paid_orders - 30)", {}, "not_enough_data", {});
    row("an indicator that does not exist", "no_such_indicator > 1", {}, "unreadable",
        {QStringLiteral("no_such_indicator")});
    row("in its phase", "paid_orders > 0", {QStringLiteral("review")}, "", {});
    row("in another phase", "paid_orders > 0", {QStringLiteral("signup")}, "other_phase", {});
}

void TestActionView::rulesSpeakOrSayWhyNot()
{
    QFETCH(QString, condition);
    QFETCH(QStringList, phases);
    QFETCH(QString, why);
    QFETCH(QStringList, missing);
    QJsonObject members{{QStringLiteral("condition"), condition}};
    if (!phases.isEmpty())
        members.insert(QStringLiteral("phases"), QJsonArray::fromStringList(phases));
    const ActionView view = viewWith(members);
    QCOMPARE(view.actions.size(), why.isEmpty() ? std::size_t(1) : std::size_t(0));
    QCOMPARE(view.silent.size(), why.isEmpty() ? std::size_t(0) : std::size_t(1));
    if (why.isEmpty())
        return;
    const QJsonObject json = toJson(view);
    QCOMPARE(
        testing::at(json, {QStringLiteral("silent"), QStringLiteral("0"), QStringLiteral("why")}).toString(),
        why);
    QCOMPARE(view.silent[0].missing, missing);
    QCOMPARE(view.silent[0].title.en, QStringLiteral("Title"));
}

void TestActionView::effectsAreRangesOrNothing_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("low");
    QTest::addColumn<QString>("high");
    QTest::addColumn<std::optional<double>>("expectedLow");
    QTest::addColumn<std::optional<double>>("expectedHigh");
    const auto row = [](const char *name, const char *unit, const char *low, const char *high,
                        std::optional<double> expectedLow, std::optional<double> expectedHigh) {
        QTest::newRow(name) << QString::fromLatin1(unit) << QString::fromLatin1(low)
                            << QString::fromLatin1(high) << expectedLow << expectedHigh;
    };
    row("whole fen", "fen", "paid_gmv / 7", "order_refund_rate * paid_gmv", 42'857.0, 80'000.0);
    row("low and high the other way round", "fen", "paid_gmv", "paid_gmv / 2", 150'000.0, 300'000.0);
    row("orders are rounded up: 3.2 and 6", "orders", "order_refund_rate * 12", "0.2 * paid_orders", 4.0,
        6.0);
    row("score points stay as they are", "score", "paid_orders / 400", "paid_orders / 200", 0.075, 0.15);
    row("one end without a value drops both", "fen", "paid_gmv", "pickup_within_48h_rate * paid_gmv", {}, {});
    row("one end that is not finite drops both", "fen", "paid_gmv", "paid_gmv / (paid_orders - 30)", {}, {});
}

void TestActionView::effectsAreRangesOrNothing()
{
    QFETCH(QString, unit);
    QFETCH(QString, low);
    QFETCH(QString, high);
    QFETCH(std::optional<double>, expectedLow);
    QFETCH(std::optional<double>, expectedHigh);
    QJsonObject members{{QStringLiteral("effect_unit"), unit},
                        {QStringLiteral("effect_low"), low},
                        {QStringLiteral("effect_high"), high}};
    if (unit == QStringLiteral("orders"))
        members.insert(QStringLiteral("effect_worth"), QStringLiteral("late"));
    const ActionView view = viewWith(members);
    QCOMPARE(view.actions.size(), std::size_t(1));
    QCOMPARE(view.actions[0].effectLow, expectedLow);
    QCOMPARE(view.actions[0].effectHigh, expectedHigh);
    const bool inOrders = unit == QStringLiteral("orders");
    QCOMPARE(testing::at(toJson(view.actions[0]), {QStringLiteral("effect"), QStringLiteral("order_values")}),
             inOrders ? QJsonValue(0.25) : QJsonValue(QJsonValue::Null));
}

void TestActionView::textsAndEvidence()
{
    const ActionView view = viewWith(
        {{QStringLiteral("effect_unit"), QStringLiteral("fen")},
         {QStringLiteral("effect_low"), QStringLiteral("paid_gmv / 10")},
         {QStringLiteral("effect_high"), QStringLiteral("paid_gmv * 10")},
         {QStringLiteral("evidence"),
          QJsonArray{QStringLiteral("order_refund_rate"), QStringLiteral("delivery_hours")}},
         {QStringLiteral("advice"),
          QJsonObject{
              {QStringLiteral("zh"),
               QStringLiteral(
                   "退款 {order_refund_rate}，时效 {delivery_hours}，{effect_low} 至 {effect_high}。")},
              {QStringLiteral("en"),
               QStringLiteral(
                   "{order_refund_rate}, {delivery_hours}, {effect_low} to {effect_high}, by {due}.")}}}});
    const Action &action = view.actions[0];
    QCOMPARE(action.id, QStringLiteral("the_rule"));
    QCOMPARE(action.advice.zh, QStringLiteral("退款 26.67%，时效 —，¥300.00 至 ¥3万。"));
    QCOMPARE(action.advice.en, QStringLiteral("26.67%, —, ¥300.00 to ¥30K, by 2026-07-05."));
    QCOMPARE(action.evidence.size(), std::size_t(2));
    QCOMPARE(action.evidence[0].value.sample, 30);
    QCOMPARE(testing::said(action.evidence[1].value), QStringLiteral("not_covered"));
    QCOMPARE(action.ownerName.en, QStringLiteral("Customer service"));
    QCOMPARE(action.due, day(u"2026-07-05"));
    QCOMPARE(action.phase, QString());
}

void TestActionView::eachRuleHasItsOwnWindow()
{
    const ActionView view = viewWith({{QStringLiteral("window_days"), 7},
                                      {QStringLiteral("condition"), QStringLiteral("paid_orders == 7")}});
    QCOMPARE(view.actions.size(), std::size_t(1));
    QCOMPARE(testing::said(view.actions[0].evidence[0].value), QStringLiteral("value 7"));
}

void TestActionView::phaseRulesHaveStableIdsAndEndWithTheirPhase()
{
    // 618 of 2026 follows the pattern: review 26 June … 3 July.
    const ActionView view = viewWith({{QStringLiteral("phases"), QJsonArray{QStringLiteral("review")}}});
    QCOMPARE(view.actions[0].id, QStringLiteral("the_rule@618-2026-review"));
    QCOMPARE(view.actions[0].phase, QStringLiteral("review"));
    QCOMPARE(view.actions[0].due, day(u"2026-07-03"));
}

void TestActionView::dueDaysCountFromTheCalendarDay()
{
    AnalysisContext context = contextOf();
    context.today = day(u"2026-07-20");
    const ActionView view = viewOf({}, context);
    QCOMPARE(view.actions[0].due, day(u"2026-07-25"));
    QCOMPARE(view.asOf, day(u"2026-06-30"));
}

void TestActionView::aRuleThatWaitsLooksAtDaysThatAreOver()
{
    // An order a day from 22 May on; those from 23 June on come back.
    const ActionView now
        = viewWith({{QStringLiteral("window_days"), 20},
                    {QStringLiteral("condition"), QStringLiteral("order_refund_rate == 0.4")}});
    QCOMPARE(now.actions.size(), std::size_t(1));
    QCOMPARE(now.actions[0].window, period(u"2026-06-11", u"2026-06-30"));
    const ActionView over = viewWith(
        {{QStringLiteral("window_days"), 20},
         {QStringLiteral("wait_days"), 8},
         {QStringLiteral("condition"),
          QStringLiteral("order_refund_rate == 0 && paid_orders == 20 && paid_gmv_before == 120000")},
         {QStringLiteral("evidence"),
          QJsonArray{QStringLiteral("paid_orders"), QStringLiteral("paid_gmv_before")}}});
    QCOMPARE(over.actions.size(), std::size_t(1));
    QCOMPARE(over.actions[0].window, period(u"2026-06-03", u"2026-06-22"));
    QCOMPARE(over.actions[0].evidence[1].value.value, 120'000.0); // 14 May … 2 June, since 22 May
}

void TestActionView::shippedRulesAreComputable()
{
    const AnalysisContext context = testing::analysis(shop(), period(u"2026-06-01", u"2026-06-30"));
    QVERIFY(ActionRules::builtIn()->rules.size() >= 40);
    const ActionView view = buildActionView(Evaluator(context));
    QCOMPARE(view.actions.size() + view.silent.size(), ActionRules::builtIn()->rules.size());
    for (const SilentRule &rule : view.silent)
        QVERIFY2(rule.why != SilentRule::Why::Unreadable, qPrintable(rule.rule));
    for (const Action &action : view.actions) {
        QVERIFY2(!action.advice.zh.contains(QLatin1Char('{')), qPrintable(action.advice.zh));
        QVERIFY2(!action.advice.en.contains(QLatin1Char('{')), qPrintable(action.advice.en));
        QVERIFY2(action.ownerName.en != action.owner, qPrintable(action.owner));
    }
}

void TestActionView::jsonNamesItsMembers()
{
    const QJsonObject json = toJson(viewWith({{QStringLiteral("effect_unit"), QStringLiteral("fen")},
                                              {QStringLiteral("effect_low"), QStringLiteral("paid_gmv / 7")},
                                              {QStringLiteral("effect_high"), QStringLiteral("paid_gmv")}}));
    QCOMPARE(json.keys(),
             QStringList({QStringLiteral("actions"), QStringLiteral("alerts"), QStringLiteral("as_of"),
                          QStringLiteral("board"), QStringLiteral("period"), QStringLiteral("shown"),
                          QStringLiteral("silent"), QStringLiteral("store"), QStringLiteral("today")}));
    const QJsonValue action = testing::at(json, {QStringLiteral("actions"), QStringLiteral("0")});
    QCOMPARE(QJsonDocument(action[QStringLiteral("effect")].toObject()).toJson(QJsonDocument::Compact),
             QByteArray(R"({"estimated":true,"high":300000,"low":42857,"order_values":null,"unit":"fen"})"));
    QVERIFY(action[QStringLiteral("phase")].isNull());
}

QTEST_GUILESS_MAIN(TestActionView)
#include "tst_actionview.moc"
