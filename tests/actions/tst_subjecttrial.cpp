#include "models/actions/actionview.h"
#include "tests/support/actionrules.h"
#include "tests/support/smallanalysis.h"

#include <QtTest>

using namespace shopglass;
using testing::period;

// Several rules over the products of one shop (smallshop.h), all told from the same sums. June: the cup sold
// 73,000 fen in 5 orders, the teapot 59,000 in 4, the store 132,000. The 30 days before: the cup 30,000, the
// teapot nothing.
class TestSubjectTrial final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachProductIsAskedWithItsOwnFigures();
    void effectsOfAllProductsAddUp();
    void onlyThoseOfWhichItHoldsAreNamed();
    void aSentenceNamesTheStrongestOfMany();
    void saysWhyNoProductSpeaks_data();
    void saysWhyNoProductSpeaks();
};

namespace {

QJsonObject rule(const QString &id, const QString &condition, const QStringList &evidence)
{
    const QJsonObject text{{QStringLiteral("zh"), id}, {QStringLiteral("en"), id}};
    return {{QStringLiteral("id"), id},
            {QStringLiteral("title"), text},
            {QStringLiteral("advice"), text},
            {QStringLiteral("condition"), condition},
            {QStringLiteral("evidence"), QJsonArray::fromStringList(evidence)},
            {QStringLiteral("each"), QStringLiteral("product")},
            {QStringLiteral("effort_days"), 1},
            {QStringLiteral("due_days"), 5},
            {QStringLiteral("owner"), QStringLiteral("service")},
            {QStringLiteral("window_days"), 30},
            {QStringLiteral("source"), QStringLiteral("test")},
            {QStringLiteral("confidence"), QStringLiteral("assumption")}};
}

/// Each of them is tried in one view, so that they share what is summed.
QJsonArray allRules()
{
    QJsonObject sold = rule(
        QStringLiteral("sold"), QStringLiteral("paid_gmv > 0"),
        {QStringLiteral("paid_gmv"), QStringLiteral("paid_gmv_before"), QStringLiteral("store_paid_gmv")});
    sold.insert(QStringLiteral("advice"),
                QJsonObject{{QStringLiteral("zh"), QStringLiteral("先做 {names}。")},
                            {QStringLiteral("en"), QStringLiteral("Begin with {names}.")}});
    sold.insert(QStringLiteral("effect_unit"), QStringLiteral("fen"));
    sold.insert(QStringLiteral("effect_low"), QStringLiteral("paid_gmv / 10"));
    sold.insert(QStringLiteral("effect_high"), QStringLiteral("paid_gmv"));
    return {
        sold,
        rule(QStringLiteral("small"), QStringLiteral("paid_orders < 5 && paid_gmv < store_paid_gmv"),
             {QStringLiteral("paid_orders"), QStringLiteral("average_order_value")}),
        rule(QStringLiteral("uncovered"), QStringLiteral("paid_orders > 0 && delivery_hours > 1"),
             {QStringLiteral("paid_orders")}),
        rule(QStringLiteral("few"), QStringLiteral("order_refund_rate > 0"), {QStringLiteral("paid_orders")}),
        rule(QStringLiteral("false"), QStringLiteral("paid_orders > 100"), {QStringLiteral("paid_orders")})};
}

ActionView view()
{
    const auto rules = testing::actionRules(
        QJsonDocument(QJsonObject{{QStringLiteral("rulebook"), QStringLiteral("actions")},
                                  {QStringLiteral("updated"), QStringLiteral("2026-06-30")},
                                  {QStringLiteral("actions"), allRules()}})
            .toJson());
    ActionSources sources;
    sources.rules = rules.get();
    return buildActionView(
        Evaluator(testing::analysis(testing::smallShop(), period(u"2026-06-01", u"2026-06-30"))), sources);
}

const Action &actionOf(const ActionView &view, const QString &id)
{
    const auto found = std::ranges::find(view.actions, id, &Action::rule);
    if (found == view.actions.end())
        qFatal("%s does not speak", qPrintable(id));
    return *found;
}

/// What the evidence of a subject says, in order.
QStringList saidOf(const ActionSubject &subject)
{
    QStringList all;
    for (const ActionEvidence &evidence : subject.evidence)
        all.append(evidence.variable + QLatin1Char(' ') + testing::said(evidence.value));
    return all;
}

} // namespace

void TestSubjectTrial::eachProductIsAskedWithItsOwnFigures()
{
    const ActionView all = view();
    const Action &sold = actionOf(all, QStringLiteral("sold"));
    QCOMPARE(sold.subjects.size(), std::size_t(2));
    QCOMPARE(
        saidOf(sold.subjects[0]),
        (QStringList{QStringLiteral("paid_gmv value 73000"), QStringLiteral("paid_gmv_before value 30000"),
                     QStringLiteral("store_paid_gmv value 132000")}));
    QCOMPARE(saidOf(sold.subjects[1]),
             (QStringList{QStringLiteral("paid_gmv value 59000"),
                          QStringLiteral("paid_gmv_before not_enough_data"),
                          QStringLiteral("store_paid_gmv value 132000")}));
    QCOMPARE(sold.evidence.size(), std::size_t(3));
    QCOMPARE(sold.evidence[0].value.value, 73000.0);
}

void TestSubjectTrial::effectsOfAllProductsAddUp()
{
    const ActionView all = view();
    const Action &sold = actionOf(all, QStringLiteral("sold"));
    QCOMPARE(sold.subjects[0].effectLow, std::optional(7300.0));
    QCOMPARE(sold.subjects[0].effectHigh, std::optional(73000.0));
    QCOMPARE(sold.subjects[1].effectLow, std::optional(5900.0));
    QCOMPARE(sold.effectLow, std::optional(13200.0));
    QCOMPARE(sold.effectHigh, std::optional(132000.0));
}

void TestSubjectTrial::onlyThoseOfWhichItHoldsAreNamed()
{
    const ActionView all = view();
    const Action &small = actionOf(all, QStringLiteral("small"));
    QCOMPARE(small.subjectCount, std::size_t(1));
    QCOMPARE(small.subjects.size(), std::size_t(1));
    // Four orders are too few for a mean.
    QCOMPARE(saidOf(small.subjects[0]),
             (QStringList{QStringLiteral("paid_orders value 4"),
                          QStringLiteral("average_order_value not_enough_data")}));
    QVERIFY(!small.effectLow);
}

void TestSubjectTrial::aSentenceNamesTheStrongestOfMany()
{
    const ActionView all = view();
    const Action &sold = actionOf(all, QStringLiteral("sold"));
    QCOMPARE(sold.advice.zh, QStringLiteral("先做 “Cup”（同类共 2 个，以下数据是它的，效果为合计）。"));
    QCOMPARE(sold.advice.en,
             QStringLiteral("Begin with “Cup” (the first of 2: figures are its own, effects of all)."));
    // "store: …" and "…, before" are put together from phrases, too.
    const std::vector<ActionEvidence> &evidence = sold.subjects[0].evidence;
    QCOMPARE(evidence[1].name.zh, QStringLiteral("此前") + evidence[0].name.zh);
    QCOMPARE(evidence[1].name.en, evidence[0].name.en + QStringLiteral(", before"));
    QCOMPARE(evidence[2].name.zh, QStringLiteral("全店") + evidence[0].name.zh);
    QCOMPARE(evidence[2].name.en, QStringLiteral("store: ") + evidence[0].name.en);
}

void TestSubjectTrial::saysWhyNoProductSpeaks_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<SilentRule::Why>("why");
    QTest::addColumn<QStringList>("missing");
    QTest::newRow("no file tells one of its figures")
        << "uncovered" << SilentRule::Why::NotCovered << QStringList{QStringLiteral("delivery_hours")};
    QTest::newRow("too few orders of each product")
        << "few" << SilentRule::Why::NotEnoughData << QStringList{QStringLiteral("order_refund_rate")};
    QTest::newRow("the condition holds of none")
        << "false" << SilentRule::Why::ConditionFalse << QStringList{};
}

void TestSubjectTrial::saysWhyNoProductSpeaks()
{
    QFETCH(QString, rule);
    const ActionView all = view();
    const auto found = std::ranges::find(all.silent, rule, &SilentRule::rule);
    QVERIFY(found != all.silent.end());
    QTEST(found->why, "why");
    QTEST(found->missing, "missing");
}

QTEST_GUILESS_MAIN(TestSubjectTrial)
#include "tst_subjecttrial.moc"
