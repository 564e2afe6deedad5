#include "models/actions/sharedeffects.h"

#include <QtTest>

using namespace shopglass;

// Effects that may hold the same money say so.
class TestSharedEffects final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void effectsOnTheSameMoneyAreShared_data();
    void effectsOnTheSameMoneyAreShared();
    void anActionNamesAllStrongerOnes();
};

namespace {

/// "rule drawsOn each:key,key" or "rule drawsOn field:shelf" or "rule drawsOn" of the store.
Action actionOf(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char(' '));
    Action action;
    action.rule = parts.value(0);
    action.title = {parts.value(0), parts.value(0)};
    action.drawsOn = parts.value(1) == QLatin1String("-") ? QString() : parts.value(1);
    action.effectLow = 0.0;
    action.effectHigh = 100.0;
    const QString kind = parts.value(2).section(QLatin1Char(':'), 0, 0);
    const QStringList keys = parts.value(2).section(QLatin1Char(':'), 1).split(QLatin1Char(','));
    if (kind == QLatin1String("field")) {
        action.field = keys.first();
    } else if (!kind.isEmpty()) {
        action.each = kind;
        for (const QString &key : keys)
            action.subjects.push_back({key, {key, key}});
    }
    return action;
}

QStringList rulesOf(const Action &action)
{
    QStringList rules;
    for (const SharedEffect &shared : action.sharedWith)
        rules.append(shared.rule);
    return rules;
}

} // namespace

void TestSharedEffects::effectsOnTheSameMoneyAreShared_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<bool>("shared");
    const auto row = [](const char *name, const char *first, const char *second, bool shared) {
        QTest::newRow(name) << QString::fromLatin1(first) << QString::fromLatin1(second) << shared;
    };
    row("a product and the influencer who may sell it", "a refunds product:1", "b refunds influencer:9",
        true);
    row("a product and the store", "a refunds product:1", "b refunds", true);
    row("the store and an influencer", "a refunds", "b refunds influencer:9", true);
    row("one product in two rules", "a refunds product:1,2", "b refunds product:2", true);
    row("two products", "a refunds product:1", "b refunds product:2", false);
    row("two influencers", "a refunds influencer:8", "b refunds influencer:9", false);
    row("other money", "a refunds product:1", "b commission influencer:9", false);
    row("rules that say nothing of it", "a - product:1", "b - product:1", false);
    row("one field twice", "a sales field:shelf", "b sales field:shelf", true);
    row("two fields", "a sales field:shelf", "b sales field:self_broadcast", false);
    row("a field and the store", "a sales field:shelf", "b sales", true);
    row("a field and a product sold in it", "a sales field:shelf", "b sales product:1", true);
    row("an influencer sells in distribution", "a sales influencer:9", "b sales field:distribution", true);
    row("and not on the shelf", "a sales influencer:9", "b sales field:shelf", false);
    row("the shelf first, likewise", "a sales field:shelf", "b sales influencer:9", false);
}

void TestSharedEffects::effectsOnTheSameMoneyAreShared()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(bool, shared);
    std::vector<Action> actions{actionOf(first), actionOf(second)};
    noteShared(actions);
    QCOMPARE(rulesOf(actions[0]), QStringList()); // the stronger one counts in full
    QCOMPARE(rulesOf(actions[1]), shared ? QStringList{QStringLiteral("a")} : QStringList());
    // What promises nothing shares nothing.
    std::vector<Action> silent{actionOf(first), actionOf(second)};
    silent[0].effectHigh = 0.0;
    noteShared(silent);
    QCOMPARE(rulesOf(silent[1]), QStringList());
}

void TestSharedEffects::anActionNamesAllStrongerOnes()
{
    std::vector<Action> actions{actionOf(QStringLiteral("a refunds product:1")),
                                actionOf(QStringLiteral("b commission influencer:9")),
                                actionOf(QStringLiteral("c refunds influencer:9")),
                                actionOf(QStringLiteral("d refunds"))};
    noteShared(actions);
    QCOMPARE(rulesOf(actions[1]), QStringList());
    QCOMPARE(rulesOf(actions[2]), QStringList{QStringLiteral("a")});
    QCOMPARE(rulesOf(actions[3]), (QStringList{QStringLiteral("a"), QStringLiteral("c")}));
}

QTEST_GUILESS_MAIN(TestSharedEffects)
#include "tst_sharedeffects.moc"
