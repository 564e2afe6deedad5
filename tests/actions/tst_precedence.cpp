#include "models/actions/actionview.h"
#include "models/rulebook/rulebookloader.h"
#include "tests/support/actionrules.h"
#include "tests/support/smallanalysis.h"

#include <QtTest>

using namespace shopglass;
using testing::day;
using testing::period;
using Why = SilentRule::Why;

/// Rules that say the same, or the opposite, of the same product.
class TestPrecedence final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStrongerRuleSpeaksOfTheProduct_data();
    void theStrongerRuleSpeaksOfTheProduct();
    void aRuleOfTheStoreTakesAll();
    void whatSomebodyIsDoingStays();
    void whatWasDismissedTakesNothing();
    void refusesRulesThatCannotComeFirst_data();
    void refusesRulesThatCannotComeFirst();
    void shippedRulesNameRulesOfTheSameThings();
};

namespace {

QByteArray rule(const char *id, const char *each, const char *condition, const char *more)
{
    QByteArray json = R"({"id": "%1", "title": {"zh": "%1", "en": "%1"}, "advice": {"zh": "x", "en": "x"},
        "condition": "%2", "evidence": ["paid_orders"], "effort_days": 1, "due_days": 3, "owner": "operations",
        "window_days": 30, "source": "test", "confidence": "assumption" %3 %4})";
    json.replace("%1", id);
    json.replace("%2", condition);
    json.replace("%3", qstrlen(each) > 0 ? QByteArray(", \"each\": \"") + each + '"' : QByteArray());
    json.replace("%4", more);
    return json;
}

QByteArray fileOf(const QByteArrayList &rules)
{
    return R"({"rulebook": "actions", "updated": "2026-06-30", "actions": [)" + rules.join(',') + "]}";
}

/// An order a day in June: of each three, two of one product and one of another.
AnalysisContext shop(std::vector<Document> documents = {})
{
    StoreColumns columns = testing::emptyShop(period(u"2026-05-01", u"2026-06-30"));
    for (int order = 0; order < 30; ++order) {
        testing::OrderSpec spec;
        spec.id = order + 1;
        spec.created = day(u"2026-06-01").plus(order);
        spec.paid = spec.created;
        spec.amount = 10'000;
        spec.product = order % 3 == 0 ? testing::Teapot : testing::Cup;
        addOrder(columns, spec);
    }
    AnalysisContext context = testing::analysis(std::move(columns), period(u"2026-06-01", u"2026-06-30"));
    context.documents = std::make_shared<const Documents>(Documents{std::move(documents)});
    return context;
}

ActionView viewOf(const QByteArrayList &rules, std::vector<Document> documents = {})
{
    const auto book = testing::actionRules(fileOf(rules));
    ActionSources sources;
    sources.rules = book.get();
    return buildActionView(Evaluator(shop(std::move(documents))), sources);
}

const Action *actionOf(const ActionView &view, const char *id)
{
    const auto found = std::ranges::find(view.actions, QLatin1String(id), &Action::rule);
    return found == view.actions.end() ? nullptr : &*found;
}

const SilentRule *silentOf(const ActionView &view, const char *id)
{
    const auto found = std::ranges::find(view.silent, QLatin1String(id), &SilentRule::rule);
    return found == view.silent.end() ? nullptr : &*found;
}

Document lifeOf(const char *id, ActionState state)
{
    ActionLife life;
    life.action = life.rule = QLatin1String(id);
    life.state = state;
    life.reason = QStringLiteral("x");
    life.began = day(u"2026-06-29");
    if (life.isSettled())
        life.settled = day(u"2026-06-30");
    return actionDocument(life);
}

constexpr const char *Always = "paid_orders > 0";
/// Of one of the two products.
constexpr const char *OfTheLarger = "paid_orders > 0 && paid_orders > peer_paid_orders";

} // namespace

void TestPrecedence::theStrongerRuleSpeaksOfTheProduct_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<QByteArray>("condition");
    QTest::addColumn<int>("left");
    QTest::addColumn<Why>("why");
    const QByteArray all(Always);
    const QByteArray one(OfTheLarger);
    QTest::newRow("the opposite of one of two") << QByteArray("overrules") << one << 1 << Why::ConditionFalse;
    QTest::newRow("the opposite of both") << QByteArray("overrules") << all << 0 << Why::Overruled;
    QTest::newRow("the same of one of two") << QByteArray("contains") << one << 1 << Why::ConditionFalse;
    QTest::newRow("the same of both") << QByteArray("contains") << all << 0 << Why::Contained;
    QTest::newRow("the stronger is silent")
        << QByteArray("overrules") << QByteArray("paid_orders < 0") << 2 << Why::ConditionFalse;
}

void TestPrecedence::theStrongerRuleSpeaksOfTheProduct()
{
    QFETCH(QByteArray, word);
    QFETCH(QByteArray, condition);
    QFETCH(int, left);
    QFETCH(Why, why);
    // The weaker one stands first in the file: the order of the file decides nothing.
    const QByteArray more = ", \"" + word + "\": [\"push\"]";
    const ActionView view = viewOf({rule("push", "product", Always, ""),
                                    rule("stop", "product", condition.constData(), more.constData())});
    const Action *push = actionOf(view, "push");
    QCOMPARE(push ? int(push->subjectCount) : 0, left);
    if (!push) {
        QCOMPARE(silentOf(view, "push")->why, why);
        QCOMPARE(silentOf(view, "push")->stronger, QStringLiteral("stop"));
        return;
    }
    QCOMPARE(int(push->leftOut.size()), 2 - left);
    if (left == 2)
        return;
    const Action *stop = actionOf(view, "stop");
    QCOMPARE(stop->subjects.size(), std::size_t(1));
    QCOMPARE(push->leftOut[0].key, stop->subjects[0].key);
    QVERIFY(push->subjects[0].key != stop->subjects[0].key);
    QCOMPARE(push->leftOut[0].rule, QStringLiteral("stop"));
    QCOMPARE(push->leftOut[0].opposite, word == "overrules");
    const QJsonObject json = toJson(*push);
    const QJsonObject said = json[QStringLiteral("left_out")].toArray()[0].toObject();
    QCOMPARE(said.keys().join(u' '), QStringLiteral("key name opposite rule"));
}

void TestPrecedence::aRuleOfTheStoreTakesAll()
{
    const QByteArrayList rules{rule("all", "", Always, R"(, "contains": ["each", "same"])"),
                               rule("each", "product", Always, ""), rule("same", "", Always, "")};
    const ActionView view = viewOf(rules);
    QCOMPARE(view.actions.size(), std::size_t(1));
    QCOMPARE(silentOf(view, "each")->why, Why::Contained);
    QCOMPARE(silentOf(view, "same")->why, Why::Contained);
    QVERIFY(!silentOf(view, "same")->values.empty());
}

void TestPrecedence::whatSomebodyIsDoingStays()
{
    const QByteArrayList rules{rule("stop", "product", Always, R"(, "overrules": ["push"])"),
                               rule("push", "product", Always, "")};
    QVERIFY(!actionOf(viewOf(rules), "push"));
    QVERIFY(actionOf(viewOf(rules, {lifeOf("push", ActionState::Doing)}), "push"));
}

void TestPrecedence::whatWasDismissedTakesNothing()
{
    const QByteArrayList rules{rule("stop", "product", Always, R"(, "overrules": ["push"])"),
                               rule("push", "product", Always, "")};
    QVERIFY(actionOf(viewOf(rules, {lifeOf("stop", ActionState::Dismissed)}), "push"));
    QVERIFY(!actionOf(viewOf(rules, {lifeOf("stop", ActionState::Doing)}), "push"));
}

void TestPrecedence::refusesRulesThatCannotComeFirst_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<QString>("fault");
    const auto product = [](const char *id, const char *more) { return rule(id, "product", Always, more); };
    QTest::newRow("no such rule") << product("a", R"(, "contains": ["c"])") << product("b", "")
                                  << QStringLiteral("there is no such action");
    QTest::newRow("other things") << product("a", R"(, "contains": ["b"])")
                                  << rule("b", "influencer", Always, "")
                                  << QStringLiteral("they look at different things");
    QTest::newRow("both words") << product("a", R"(, "contains": ["b"], "overrules": ["b"])")
                                << product("b", "") << QStringLiteral("both contains and overrules “b”");
    QTest::newRow("itself") << product("a", R"(, "contains": ["a"])") << product("b", "")
                            << QStringLiteral("“a” comes before itself");
    QTest::newRow("in a circle") << product("a", R"(, "contains": ["b"])")
                                 << product("b", R"(, "overrules": ["a"])")
                                 << QStringLiteral("“b” comes before itself");
}

void TestPrecedence::refusesRulesThatCannotComeFirst()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    QFETCH(QString, fault);
    RulebookLoader loader;
    loader.read(fileOf({first, second}), QStringLiteral("a.json"), QStringLiteral("actions"));
    const QString faults = loader.faults().join(u'\n');
    QVERIFY2(faults.contains(fault), qPrintable(faults));
}

void TestPrecedence::shippedRulesNameRulesOfTheSameThings()
{
    // What stops a product comes before what pushes or restocks it.
    const auto &rules = ActionRules::builtIn()->rules;
    const auto overruled = [&rules](const char *id) {
        return std::ranges::find(rules, QLatin1String(id), &AdviceRule::id)->overrules;
    };
    for (const char *stops : {"product_refunds", "product_quality", "launch_refunds"})
        QVERIFY2(overruled(stops).contains(QStringLiteral("stock_out")), stops);
    QVERIFY(overruled("stock_out").contains(QStringLiteral("card_clicks")));
    const auto pickup = std::ranges::find(rules, QLatin1String("pickup_within_48h"), &AdviceRule::id);
    QCOMPARE(pickup->contains, QStringList{QStringLiteral("promised_shipping")});
}

QTEST_GUILESS_MAIN(TestPrecedence)
#include "tst_precedence.moc"
