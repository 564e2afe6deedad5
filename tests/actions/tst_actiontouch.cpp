#include "models/actions/actionboard.h"
#include "models/actions/actiontouch.h"
#include "tests/support/smallanalysis.h"

#include <QtTest>

using namespace shopglass;
using testing::day;
using testing::period;

/// Two actions at work on the same at the same time.
class TestActionTouch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatOthersTouchAtThatTime_data();
    void whatOthersTouchAtThatTime();
    void theBoardSaysThatAnEffectIsShared();
    void eachLifeIsMeasuredByItself();
};

namespace {

ActionLife lifeOf(const char *rule, Day began, std::optional<Day> settled, const char *each, QStringList keys)
{
    ActionLife life;
    life.action = life.rule = QString::fromLatin1(rule);
    life.state = settled ? ActionState::Done : ActionState::Doing;
    life.began = began;
    life.settled = settled;
    life.each = QString::fromLatin1(each);
    for (const QString &key : keys)
        life.subjects.emplace_back(key, key);
    return life;
}

const AdviceRule &ruleNamed(const QString &id)
{
    const auto &rules = ActionRules::builtIn()->rules;
    const auto found = std::ranges::find(rules, id, &AdviceRule::id);
    if (found == rules.end())
        qFatal("no rule %s", qPrintable(id));
    return *found;
}

} // namespace

void TestActionTouch::whatOthersTouchAtThatTime_data()
{
    QTest::addColumn<QString>("mine");
    QTest::addColumn<QString>("other");
    QTest::addColumn<QString>("each");
    QTest::addColumn<QString>("began");
    QTest::addColumn<QString>("settled");
    QTest::addColumn<QStringList>("touched");
    const auto row = [](const char *name, const char *mine, const char *other, const char *each,
                        const char *began, const char *settled, const QStringList &touched) {
        QTest::newRow(name) << QString::fromLatin1(mine) << QString::fromLatin1(other)
                            << QString::fromLatin1(each) << QString::fromLatin1(began)
                            << QString::fromLatin1(settled) << touched;
    };
    // Mine was done on 16 June: 19 May … 15 June before it, 17 … 30 June after it.
    const QStringList cup{QStringLiteral("9001")};
    row("the same product, done a day later", "above_market", "card_titles", "product", "2026-06-17",
        "2026-06-17", cup);
    row("the same product, done before the days before", "above_market", "card_titles", "product",
        "2026-05-10", "2026-05-18", {});
    row("the same product, done on the first of the days before", "above_market", "card_titles", "product",
        "2026-05-10", "2026-05-19", cup);
    row("the same product, still being done", "above_market", "card_titles", "product", "2026-05-10", "",
        cup);
    row("begun when the days after were over", "above_market", "card_titles", "product", "2026-07-01", "",
        {});
    row("a product and an influencer", "above_market", "influencer_refunds", "influencer", "2026-06-16",
        "2026-06-16", {});
    row("a product and a field", "above_market", "low_shelf", "", "2026-06-16", "2026-06-16", {});
    row("two fields", "low_shelf", "live_days", "", "2026-06-16", "2026-06-16",
        {QStringLiteral("self_broadcast")});
    row("the same field", "low_shelf", "burst_shelf", "", "2026-06-16", "2026-06-16",
        {QStringLiteral("shelf")});
    // Of the whole shop: what else worked on its figure, by the topic or by the figure itself.
    row("a figure of the shop and another of its topic", "pickup_within_48h", "slow_delivery", "",
        "2026-06-16", "2026-06-16", {QStringLiteral("slow_delivery")});
    row("a figure of the shop and the same of a product", "bad_reviews", "product_bad_reviews", "product",
        "2026-06-16", "2026-06-16", {QStringLiteral("product_bad_reviews")});
    row("a figure of the shop and the same money of an influencer", "refund_rate_high", "influencer_refunds",
        "influencer", "2026-06-16", "2026-06-16", {QStringLiteral("influencer_refunds")});
    row("a figure of the shop and another topic", "pickup_within_48h", "commission_cost", "", "2026-06-16",
        "2026-06-16", {});
    row("a figure of the shop, long before", "pickup_within_48h", "slow_delivery", "", "2026-04-10",
        "2026-04-16", {});
    row("another time of the same action", "above_market", "above_market", "product", "2026-06-17",
        "2026-06-17", cup);
}

void TestActionTouch::whatOthersTouchAtThatTime()
{
    QFETCH(QString, mine);
    QFETCH(QString, other);
    QFETCH(QString, each);
    QFETCH(QString, began);
    QFETCH(QString, settled);
    QFETCH(QStringList, touched);
    const QStringList cup{QStringLiteral("9001")};
    const bool ofProduct = mine == QLatin1String("above_market");
    const std::vector<ActionLife> lives{lifeOf(qPrintable(mine), day(u"2026-06-16"), day(u"2026-06-16"),
                                               ofProduct ? "product" : "", ofProduct ? cup : QStringList()),
                                        lifeOf(qPrintable(other), day(began), Day::fromIso(settled),
                                               qPrintable(each), each.isEmpty() ? QStringList() : cup)};
    QCOMPARE(touchedByOthers(lives[0], ruleNamed(mine), lives, *ActionRules::builtIn()), touched);
}

void TestActionTouch::theBoardSaysThatAnEffectIsShared()
{
    AnalysisContext context = testing::analysis(testing::fortyOrders(), period(u"2026-06-01", u"2026-06-30"));
    const QStringList cup{QStringLiteral("9001")};
    const Day done = day(u"2026-06-16");
    context.documents = std::make_shared<const Documents>(
        Documents{{actionDocument(lifeOf("above_market", done, done, "product", cup)),
                   actionDocument(lifeOf("card_titles", done, done, "product", cup)),
                   actionDocument(lifeOf("stock_out", done, done, "product", {QStringLiteral("9002")}))}});
    const ActionBoard board = buildActionBoard(Evaluator(context), *ActionRules::builtIn(), {});
    QCOMPARE(board.tracked.size(), std::size_t(3));
    for (const TrackedAction &tracked : board.tracked) {
        const bool alone = tracked.life.action == QLatin1String("stock_out");
        QCOMPARE(tracked.measured->why == MeasuredEffect::Why::Shared, !alone);
    }
    QCOMPARE(board.months.size(), std::size_t(1));
    QCOMPARE(board.months[0].untold, 3);
    QVERIFY(!board.hitRate());
}

void TestActionTouch::eachLifeIsMeasuredByItself()
{
    AnalysisContext context = testing::analysis(testing::fortyOrders(), period(u"2026-06-01", u"2026-06-30"));
    const QStringList cup{QStringLiteral("9001")};
    ActionLife life = lifeOf("above_market", day(u"2026-06-16"), day(u"2026-06-16"), "product", cup);
    life.earlier.push_back(lifeOf("above_market", day(u"2026-05-02"), day(u"2026-05-03"), "product", cup));
    context.documents = std::make_shared<const Documents>(Documents{{actionDocument(life)}});
    const ActionBoard board = buildActionBoard(Evaluator(context), *ActionRules::builtIn(), {});
    QCOMPARE(board.tracked.size(), std::size_t(2));
    QCOMPARE(board.tracked[0].measured->before, period(u"2026-05-19", u"2026-06-15"));
    QCOMPARE(board.tracked[1].measured->before, period(u"2026-04-04", u"2026-05-01"));
    QCOMPARE(board.tracked[1].measured->after, period(u"2026-05-04", u"2026-05-17"));
}

QTEST_GUILESS_MAIN(TestActionTouch)
#include "tst_actiontouch.moc"
