#include "models/actions/actionview.h"
#include "models/actions/recurrence.h"
#include "tests/support/actionrules.h"
#include "tests/support/smallanalysis.h"

#include <QtTest>

using namespace shopglass;
using testing::day;
using testing::period;

class TestActionLife final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLifeIsKeptWhole();
    void statesTakeDownDaysAndPromises();
    void aDismissalNeedsAReason();
    void aSettledActionComesBackOnlyWhenFiguresChanged_data();
    void aSettledActionComesBackOnlyWhenFiguresChanged();
    void aNewProductBringsADismissedActionBack();
    void whatComesBackBeginsANewLife();
    void theListTakesItsStateFromTheDocuments_data();
    void theListTakesItsStateFromTheDocuments();
    void ofAGroupOnlyTheStrongestSpeaks();
    void aFileThatIsMissingSilencesNoOther();
    void missingDataComeAmongTheFirst();
};

namespace {

Action speaking(double refundRate)
{
    Action action;
    action.id = QStringLiteral("refund_rate_high");
    action.rule = action.id;
    action.title = {QStringLiteral("退款率高"), QStringLiteral("High refunds")};
    action.effectUnit = QStringLiteral("fen");
    action.effectLow = 1000;
    action.effectHigh = 2000;
    IndicatorValue value;
    value.id = QStringLiteral("order_refund_rate");
    value.state = ValueState::Value;
    value.value = refundRate;
    action.evidence.push_back({{}, value, value.id, true});
    action.figures.push_back({value.id, value});
    return action;
}

AdviceRule refundRule()
{
    AdviceRule rule;
    rule.id = QStringLiteral("refund_rate_high");
    rule.condition = QStringLiteral("order_refund_rate > 0.15");
    return rule;
}

ActionLife lifeAfter(const std::optional<ActionLife> &life, const Action &action, ActionState state,
                     Day today)
{
    ActionChange change;
    change.state = state;
    change.reason = QStringLiteral("seasonal");
    const auto changed = changedLife(life, &action, action.id, change, today);
    if (!changed)
        qFatal("%s", qPrintable(changed.error().sentence));
    return *changed;
}

QJsonObject rule(const char *id, const char *condition, const char *low, const char *group, const char *topic)
{
    const QJsonObject text{{QStringLiteral("zh"), QString::fromLatin1(id)},
                           {QStringLiteral("en"), QString::fromLatin1(id)}};
    QJsonObject rule{{QStringLiteral("id"), QString::fromLatin1(id)},
                     {QStringLiteral("topic"), QString::fromLatin1(topic)},
                     {QStringLiteral("title"), text},
                     {QStringLiteral("advice"), text},
                     {QStringLiteral("condition"), QString::fromLatin1(condition)},
                     {QStringLiteral("evidence"), QJsonArray{QStringLiteral("order_refund_rate")}},
                     {QStringLiteral("effort_days"), 1},
                     {QStringLiteral("due_days"), 5},
                     {QStringLiteral("owner"), QStringLiteral("service")},
                     {QStringLiteral("window_days"), 30},
                     {QStringLiteral("source"), QStringLiteral("test")},
                     {QStringLiteral("confidence"), QStringLiteral("assumption")}};
    if (*group)
        rule.insert(QStringLiteral("group"), QString::fromLatin1(group));
    if (*low) {
        rule.insert(QStringLiteral("effect_unit"), QStringLiteral("fen"));
        rule.insert(QStringLiteral("effect_low"), QString::fromLatin1(low));
        rule.insert(QStringLiteral("effect_high"), QString::fromLatin1(low));
    }
    return rule;
}

/// Forty orders of 100 yuan, eight of the last thirty refunded: 26.67 %.
ActionView viewOf(const QJsonArray &rules, std::vector<Document> documents = {})
{
    const QByteArray file
        = QJsonDocument(QJsonObject{{QStringLiteral("rulebook"), QStringLiteral("actions")},
                                    {QStringLiteral("updated"), QStringLiteral("2026-06-30")},
                                    {QStringLiteral("actions"), rules}})
              .toJson();
    AnalysisContext context = testing::analysis(testing::fortyOrders(), period(u"2026-06-01", u"2026-06-30"));
    context.documents = std::make_shared<const Documents>(Documents{std::move(documents)});
    const auto parsed = testing::actionRules(file);
    ActionSources sources;
    sources.rules = parsed.get();
    return buildActionView(Evaluator(context), sources);
}

QStringList idsOf(const ActionView &view)
{
    QStringList ids;
    for (const Action &action : view.actions)
        ids.append(action.id);
    return ids;
}

} // namespace

void TestActionLife::aLifeIsKeptWhole()
{
    Action action = speaking(0.2);
    action.each = QStringLiteral("product");
    action.subjects.push_back({QStringLiteral("9001"), {QStringLiteral("杯"), QStringLiteral("Cup")}});
    ActionChange change;
    change.state = ActionState::Doing;
    change.owner = QStringLiteral(" Li ");
    change.note = QStringLiteral("batch 7");
    change.due = day(u"2026-07-10");
    const auto life = changedLife({}, &action, action.id, change, day(u"2026-07-01"));
    QVERIFY(life);
    const auto read = actionLifeOf(actionDocument(*life));
    QVERIFY(read);
    QCOMPARE(read->action, QStringLiteral("refund_rate_high"));
    QCOMPARE(read->owner, QStringLiteral("Li"));
    QCOMPARE(read->note, QStringLiteral("batch 7"));
    QCOMPARE(read->due, day(u"2026-07-10"));
    QCOMPARE(read->began, day(u"2026-07-01"));
    QVERIFY(!read->settled);
    QCOMPARE(read->effectHigh, 2000.0);
    QCOMPARE(read->evidence.size(), std::size_t(1));
    QCOMPARE(read->evidence[0].second, 0.2);
    QCOMPARE(read->subjects[0].first, QStringLiteral("9001"));
    QCOMPARE(actionDocument(*read), actionDocument(*life));
}

void TestActionLife::statesTakeDownDaysAndPromises()
{
    const ActionLife doing = lifeAfter({}, speaking(0.2), ActionState::Doing, day(u"2026-07-01"));
    Action later = speaking(0.16);
    later.effectHigh = 500;
    const ActionLife done = lifeAfter(doing, later, ActionState::Done, day(u"2026-07-05"));
    QCOMPARE(done.began, day(u"2026-07-01"));
    QCOMPARE(done.settled, day(u"2026-07-05"));
    // What was promised when the work began stays.
    QCOMPARE(done.effectHigh, 2000.0);
    // A note two days later is no new end.
    const ActionLife noted = lifeAfter(done, later, ActionState::Done, day(u"2026-07-07"));
    QCOMPARE(noted.settled, day(u"2026-07-05"));
    const ActionLife open = lifeAfter(noted, later, ActionState::ToDo, day(u"2026-07-08"));
    QVERIFY(!open.began);
    QVERIFY(!open.settled);
}

void TestActionLife::aDismissalNeedsAReason()
{
    const Action action = speaking(0.2);
    ActionChange change;
    change.state = ActionState::Dismissed;
    change.reason = QStringLiteral("  ");
    const auto refused = changedLife({}, &action, action.id, change, day(u"2026-07-01"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Usage);
}

void TestActionLife::aSettledActionComesBackOnlyWhenFiguresChanged_data()
{
    QTest::addColumn<ActionState>("state");
    QTest::addColumn<QString>("today");
    QTest::addColumn<double>("rate");
    QTest::addColumn<bool>("back");
    const auto row = [](const char *name, ActionState state, const char *today, double rate, bool back) {
        QTest::newRow(name) << state << QString::fromLatin1(today) << rate << back;
    };
    // Settled on 1 July at 0.20; a quarter worse is 0.25.
    row("dismissed and unchanged", ActionState::Dismissed, "2026-07-02", 0.20, false);
    row("dismissed and a little worse", ActionState::Dismissed, "2026-07-02", 0.24, false);
    row("dismissed and a quarter worse", ActionState::Dismissed, "2026-07-02", 0.2501, true);
    row("dismissed and much better", ActionState::Dismissed, "2026-07-02", 0.1, false);
    row("done the day before", ActionState::Done, "2026-07-02", 0.3, false);
    row("done 29 days ago", ActionState::Done, "2026-07-30", 0.3, false);
    row("done 30 days ago", ActionState::Done, "2026-07-31", 0.3, true);
}

void TestActionLife::aSettledActionComesBackOnlyWhenFiguresChanged()
{
    QFETCH(ActionState, state);
    QFETCH(QString, today);
    QFETCH(double, rate);
    QFETCH(bool, back);
    const auto catalogue = Catalogue::builtIn();
    QVERIFY(catalogue);
    const ActionLife life = lifeAfter({}, speaking(0.2), state, day(u"2026-07-01"));
    QCOMPARE(comesBack(life, speaking(rate), refundRule(), **catalogue, ActionRules(), day(today)), back);
}

void TestActionLife::aNewProductBringsADismissedActionBack()
{
    const auto catalogue = Catalogue::builtIn();
    QVERIFY(catalogue);
    Action action = speaking(0.2);
    action.subjects.push_back({QStringLiteral("9001"), {}});
    const ActionLife life = lifeAfter({}, action, ActionState::Dismissed, day(u"2026-07-01"));
    QVERIFY(!comesBack(life, action, refundRule(), **catalogue, ActionRules(), day(u"2026-07-02")));
    action.subjects.push_back({QStringLiteral("9002"), {}});
    QVERIFY(comesBack(life, action, refundRule(), **catalogue, ActionRules(), day(u"2026-07-02")));
}

void TestActionLife::whatComesBackBeginsANewLife()
{
    ActionChange change;
    change.state = ActionState::Done;
    change.owner = QStringLiteral("Li");
    change.note = QStringLiteral("batch 7");
    change.due = day(u"2026-06-29");
    const Action first = speaking(0.2);
    const auto done = changedLife({}, &first, first.id, change, day(u"2026-06-28"));
    QVERIFY(done);
    Action back = speaking(0.3);
    back.effectHigh = 7000;
    back.again = true;
    const ActionLife second = lifeAfter(*done, back, ActionState::Done, day(u"2026-07-28"));
    QCOMPARE(second.began, day(u"2026-07-28"));
    QCOMPARE(second.settled, day(u"2026-07-28"));
    QCOMPARE(second.effectHigh, 7000.0);
    QCOMPARE(second.owner, QStringLiteral("Li"));
    QVERIFY(second.note.isEmpty());
    QVERIFY(!second.due);
    const auto kept = actionLifeOf(actionDocument(second));
    QVERIFY(kept);
    QCOMPARE(kept->earlier.size(), std::size_t(1));
    QCOMPARE(kept->earlier[0].began, day(u"2026-06-28"));
    QCOMPARE(kept->earlier[0].settled, day(u"2026-06-28"));
    QCOMPARE(kept->earlier[0].effectHigh, 2000.0);
    QCOMPARE(kept->earlier[0].note, QStringLiteral("batch 7"));
    QCOMPARE(kept->figures[0].values[0].second, 0.3);
    // A third time: the last one first.
    const ActionLife third = lifeAfter(second, back, ActionState::Doing, day(u"2026-08-28"));
    QCOMPARE(third.began, day(u"2026-08-28"));
    QCOMPARE(third.earlier.size(), std::size_t(2));
    QCOMPARE(third.earlier[0].began, day(u"2026-07-28"));
    QVERIFY(third.earlier[0].earlier.empty());
}

void TestActionLife::theListTakesItsStateFromTheDocuments_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<bool>("listed");
    QTest::addColumn<bool>("again");
    const auto evidence = [](double then) {
        return QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("order_refund_rate")},
                                      {QStringLiteral("value"), then}}};
    };
    const auto body = [&](const char *state, double then) {
        return QJsonObject{{QStringLiteral("state"), QString::fromLatin1(state)},
                           {QStringLiteral("settled"), QStringLiteral("2026-06-20")},
                           {QStringLiteral("evidence"), evidence(then)}};
    };
    QTest::newRow("doing") << body("doing", 0.26) << true << false;
    QTest::newRow("dismissed") << body("dismissed", 0.26) << false << false;
    QTest::newRow("dismissed at a much lower rate") << body("dismissed", 0.1) << true << true;
    QTest::newRow("done") << body("done", 0.1) << false << false;
    QTest::newRow("a state that nobody knows") << body("sleeping", 0.26) << true << false;
}

void TestActionLife::theListTakesItsStateFromTheDocuments()
{
    QFETCH(QJsonObject, body);
    QFETCH(bool, listed);
    QFETCH(bool, again);
    const QJsonArray rules{rule("the_rule", "order_refund_rate > 0.1", "1000", "", "refunds")};
    const ActionView view = viewOf(rules, {{actionDocumentKind(), QStringLiteral("the_rule"), body}});
    QCOMPARE(view.actions.size(), std::size_t(listed ? 1 : 0));
    if (listed) {
        QCOMPARE(view.actions[0].again, again);
        return;
    }
    QCOMPARE(view.silent.size(), std::size_t(1));
    QCOMPARE(view.silent[0].why, SilentRule::Why::Settled);
}

void TestActionLife::ofAGroupOnlyTheStrongestSpeaks()
{
    const QJsonArray rules{rule("weak", "order_refund_rate > 0.1", "1000", "g", "refunds"),
                           rule("strong", "order_refund_rate > 0.1", "2000", "g", "refunds"),
                           rule("alone", "order_refund_rate > 0.1", "500", "", "refunds")};
    const ActionView view = viewOf(rules);
    QCOMPARE(idsOf(view), QStringList({QStringLiteral("strong"), QStringLiteral("alone")}));
    QCOMPARE(view.silent[0].rule, QStringLiteral("weak"));
    QCOMPARE(view.silent[0].why, SilentRule::Why::Weaker);
    QCOMPARE(view.silent[0].stronger, QStringLiteral("strong"));
    // Somebody works on the weaker one: it stays. Of what was done lately the others of its group wait, too.
    const auto viewWith = [&](const char *id, const char *state, const char *settled = "2026-06-20") {
        return viewOf(rules,
                      {{actionDocumentKind(),
                        QString::fromLatin1(id),
                        {{QStringLiteral("state"), QString::fromLatin1(state)},
                         {QStringLiteral("settled"), QString::fromLatin1(settled)}}}});
    };
    const auto with = [&](auto... words) { return idsOf(viewWith(words...)); };
    QCOMPARE(with("weak", "doing"), QStringList({QStringLiteral("weak"), QStringLiteral("alone")}));
    QCOMPARE(with("strong", "done"), QStringList({QStringLiteral("alone")}));
    QCOMPARE(with("strong", "dismissed"), QStringList({QStringLiteral("weak"), QStringLiteral("alone")}));
    const ActionView done = viewWith("strong", "done");
    const auto waits = std::ranges::find(done.silent, QStringLiteral("weak"), &SilentRule::rule);
    QVERIFY(waits != done.silent.end());
    QCOMPARE(waits->why, SilentRule::Why::Waits);
    QCOMPARE(waits->stronger, QStringLiteral("strong"));
    // 31 May is thirty days before 30 June: what was done had time to show.
    QCOMPARE(with("strong", "done", "2026-05-31"),
             QStringList({QStringLiteral("weak"), QStringLiteral("alone")}));
}

void TestActionLife::aFileThatIsMissingSilencesNoOther()
{
    QStringList grouped;
    int ofData = 0;
    for (const AdviceRule &rule : ActionRules::builtIn()->rules) {
        const bool missing
            = rule.topic == QLatin1String("data") && rule.group != QLatin1String("data_quality");
        ofData += missing ? 1 : 0;
        if (missing && !rule.group.isEmpty())
            grouped.append(rule.id);
    }
    QCOMPARE(grouped, QStringList());
    QCOMPARE(ofData, 6);
}

void TestActionLife::missingDataComeAmongTheFirst()
{
    QJsonArray rules;
    for (int i = 0; i < 9; ++i)
        rules.append(rule(qPrintable(QStringLiteral("rule%1").arg(i)), "order_refund_rate > 0.1",
                          qPrintable(QString::number(9000 - i)), "", "refunds"));
    rules.append(rule("gap", "order_refund_rate > 0.1", "", "", "data"));
    const QStringList ids = idsOf(viewOf(rules));
    QCOMPARE(ids.size(), 10);
    QCOMPARE(ids.at(6), QStringLiteral("gap"));
    QCOMPARE(ids.at(5), QStringLiteral("rule5"));
    QCOMPARE(ids.at(7), QStringLiteral("rule6"));
}

QTEST_GUILESS_MAIN(TestActionLife)
#include "tst_actionlife.moc"
