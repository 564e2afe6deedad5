#include "models/actions/recurrence.h"
#include "tests/support/smallanalysis.h"

#include <QtTest>

using namespace shopglass;
using testing::day;

/// What makes a settled action come back: its condition's figures, each subject held against itself.
class TestRecurrence final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWorseFiguresBringAnActionBack_data();
    void onlyWorseFiguresBringAnActionBack();
    void eachSubjectIsHeldAgainstItself_data();
    void eachSubjectIsHeldAgainstItself();
    void oldLivesKnowTheirEvidenceOnly();
};

namespace {

/// "order_refund_rate=0.3 paid_orders=20"; rates and days by their names.
std::vector<ConditionFigure> figures(const QString &text)
{
    std::vector<ConditionFigure> figures;
    for (const QString &entry : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QStringList parts = entry.split(QLatin1Char('='));
        IndicatorValue value;
        value.state = ValueState::Value;
        value.value = parts[1].toDouble();
        value.unit = parts[0].contains(QLatin1String("rate")) || parts[0].contains(QLatin1String("share"))
            ? Unit::Ratio
            : parts[0].contains(QLatin1String("day")) ? Unit::Days
            : parts[0].contains(QLatin1String("gmv")) ? Unit::Fen
                                                      : Unit::Count;
        figures.push_back({parts[0], value});
    }
    return figures;
}

ActionLife dismissed(const Action &action)
{
    ActionChange change;
    change.state = ActionState::Dismissed;
    change.reason = QStringLiteral("seasonal");
    const auto life = changedLife({}, &action, QStringLiteral("rule"), change, day(u"2026-07-01"));
    if (!life)
        qFatal("%s", qPrintable(life.error().sentence));
    return *life;
}

bool isBack(const ActionLife &life, const Action &action, const char *condition, const char *each)
{
    AdviceRule rule;
    rule.condition = QString::fromLatin1(condition);
    rule.each = QString::fromLatin1(each);
    const auto catalogue = Catalogue::builtIn();
    return comesBack(life, action, rule, **catalogue, ActionRules(), day(u"2026-07-02"));
}

} // namespace

void TestRecurrence::onlyWorseFiguresBringAnActionBack_data()
{
    QTest::addColumn<QByteArray>("condition");
    QTest::addColumn<QString>("then");
    QTest::addColumn<QString>("now");
    QTest::addColumn<bool>("back");
    const auto row
        = [](const char *name, const char *condition, const char *then, const char *now, bool back) {
              QTest::newRow(name) << QByteArray(condition) << QString::fromLatin1(then)
                                  << QString::fromLatin1(now) << back;
          };
    // A quarter worse brings it back.
    row("the rate of the condition rose by a half", "order_refund_rate > 0.1", "order_refund_rate=0.2",
        "order_refund_rate=0.3", true);
    row("it fell while the sales fell more", "distribution_commission_rate > 0.25",
        "distribution_commission_rate=0.391 distribution_gmv=900000",
        "distribution_commission_rate=0.385 distribution_gmv=300000", false);
    row("only orders got more", "paid_orders >= 20 && order_refund_rate > 0.1",
        "paid_orders=100 order_refund_rate=0.2", "paid_orders=400 order_refund_rate=0.2", false);
    row("orders got more, so that it is less by chance",
        "order_refund_rate > 0.1 && order_refund_rate * paid_orders > 3 + 3 * sqrt(0.1 * 0.9 * paid_orders)",
        "paid_orders=100 order_refund_rate=0.2", "paid_orders=900 order_refund_rate=0.21", false);
    row("sales fell as much as before", "paid_gmv < 0.7 * paid_gmv_before",
        "paid_gmv=600 paid_gmv_before=1000", "paid_gmv=300 paid_gmv_before=500", false);
    row("sales fell much more than before", "paid_gmv < 0.7 * paid_gmv_before",
        "paid_gmv=600 paid_gmv_before=1000", "paid_gmv=400 paid_gmv_before=1000", true);
    row("a part of the orders grew", "unshipped_refund_orders / paid_orders > 0.06",
        "unshipped_refund_orders=8 paid_orders=100", "unshipped_refund_orders=22 paid_orders=200", true);
    row("the orders themselves grew", "unshipped_refund_orders / paid_orders > 0.06",
        "unshipped_refund_orders=8 paid_orders=100", "unshipped_refund_orders=80 paid_orders=1000", false);
    // 4 % late, then 6 % or 4.4 %.
    row("half as many again are late", "pickup_within_48h_rate < 0.97", "pickup_within_48h_rate=0.96",
        "pickup_within_48h_rate=0.94", true);
    row("a few more are late", "pickup_within_48h_rate < 0.97", "pickup_within_48h_rate=0.96",
        "pickup_within_48h_rate=0.956", false);
    row("a share that should be high fell a little", "shelf_share < 0.1", "shelf_share=0.05",
        "shelf_share=0.045", false);
    row("a share that should be high fell to a half", "shelf_share < 0.1", "shelf_share=0.05",
        "shelf_share=0.025", true);
    row("one of two got worse, in parentheses",
        "(shelf_share < 0.1 || order_refund_rate > 0.1) && paid_orders > 5",
        "shelf_share=0.3 order_refund_rate=0.2 paid_orders=10",
        "shelf_share=0.3 order_refund_rate=0.25 paid_orders=10", true);
    row("files are missing for longer", "orders_gap_days > 3", "orders_gap_days=4", "orders_gap_days=5",
        true);
    row("it was not known then", "order_refund_rate > 0.1", "paid_orders=100", "order_refund_rate=0.9",
        false);
}

void TestRecurrence::onlyWorseFiguresBringAnActionBack()
{
    QFETCH(QByteArray, condition);
    QFETCH(QString, then);
    QFETCH(QString, now);
    QFETCH(bool, back);
    Action before;
    before.figures = figures(then);
    Action action;
    action.figures = figures(now);
    QCOMPARE(isBack(dismissed(before), action, condition.constData(), ""), back);
}

void TestRecurrence::eachSubjectIsHeldAgainstItself_data()
{
    QTest::addColumn<QString>("cup");
    QTest::addColumn<QString>("teapot");
    QTest::addColumn<bool>("back");
    // Then: the cup 20 %, the teapot 35 %, the shop 10 %.
    QTest::newRow("the same, the other one in front")
        << "order_refund_rate=0.2 store_order_refund_rate=0.1"
        << "order_refund_rate=0.35 store_order_refund_rate=0.1" << false;
    QTest::newRow("one got worse") << "order_refund_rate=0.26 store_order_refund_rate=0.1"
                                   << "order_refund_rate=0.35 store_order_refund_rate=0.1" << true;
    QTest::newRow("the shop got better, they did not get worse")
        << "order_refund_rate=0.2 store_order_refund_rate=0.05"
        << "order_refund_rate=0.35 store_order_refund_rate=0.05" << false;
    QTest::newRow("a launch got older")
        << "order_refund_rate=0.2 store_order_refund_rate=0.1 launch_day=29"
        << "order_refund_rate=0.35 store_order_refund_rate=0.1 launch_day=29" << false;
}

void TestRecurrence::eachSubjectIsHeldAgainstItself()
{
    QFETCH(QString, cup);
    QFETCH(QString, teapot);
    QFETCH(bool, back);
    const auto subject = [](const char *key, const QString &text) {
        ActionSubject one{QString::fromLatin1(key), {}};
        one.figures = figures(text);
        return one;
    };
    Action before;
    before.each = QStringLiteral("product");
    before.subjects = {
        subject("9001", QStringLiteral("order_refund_rate=0.2 store_order_refund_rate=0.1 launch_day=10")),
        subject("9002", QStringLiteral("order_refund_rate=0.35 store_order_refund_rate=0.1 launch_day=10"))};
    Action action = before;
    // Now the teapot is the strongest.
    action.subjects = {subject("9002", teapot), subject("9001", cup)};
    const char *condition
        = "launch_day >= 7 && order_refund_rate > 0.1 && order_refund_rate > 1.5 * store_order_refund_rate";
    QCOMPARE(isBack(dismissed(before), action, condition, "product"), back);
}

void TestRecurrence::oldLivesKnowTheirEvidenceOnly()
{
    Action before;
    ActionLife life = dismissed(before);
    life.evidence = {{QStringLiteral("order_refund_rate"), 0.2}};
    Action action;
    action.figures = figures(QStringLiteral("order_refund_rate=0.2"));
    QVERIFY(!isBack(life, action, "order_refund_rate > 0.1", ""));
    action.figures = figures(QStringLiteral("order_refund_rate=0.3"));
    QVERIFY(isBack(life, action, "order_refund_rate > 0.1", ""));
}

QTEST_GUILESS_MAIN(TestRecurrence)
#include "tst_recurrence.moc"
