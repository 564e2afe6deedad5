// A small shop in a workspace: what the rollup alone says of it, worked out by hand, and that the columns
// agree.

#include "models/indicators/indicatorjson.h"
#include "models/indicators/rollupevaluator.h"
#include "models/store/database.h"
#include "tests/support/fullshop.h"
#include "tests/support/storefill.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::testing;

namespace {

// June 2026, as-of day 06-20. Paid 06-01 … 06-10: 100.00 distribution, 50.00 own live, 30.00 + 20.00 in one
// order of two lines (own live, shelf); paid 06-11 … 06-20: 200.00 distribution, 80.00 unclassified. One
// order is unpaid.
const test::SheetText Orders{
    QStringLiteral("orders"),
    QStringLiteral(
        "order_id|created_at|paid_at|order_status|paid_amount|commission|channel|carrier|account_type|"
        "promoter_id|sku_code"),
    {QStringLiteral(
         "101|2026-06-01 08:00:00|2026-06-01 09:00:00|交易成功|10000|2000|分销|直播|合作达人|900|"),
     QStringLiteral("102|2026-06-03 08:00:00|2026-06-04 00:10:00|交易成功|5000||自营|直播|经营号||"),
     QStringLiteral("103|2026-06-10 08:00:00|2026-06-10 09:00:00|已发货|3000||自营|直播|经营号||A"),
     QStringLiteral("103|2026-06-10 08:00:00|2026-06-10 09:00:00|已发货|2000||自营|商品卡|经营号||B"),
     QStringLiteral(
         "104|2026-06-12 08:00:00|2026-06-12 09:00:00|交易成功|20000|5000|分销|短视频|合作达人|901|"),
     QStringLiteral("105|2026-06-20 08:00:00|2026-06-20 09:00:00|待发货|8000||自营|其他|经营号||"),
     QStringLiteral("106|2026-06-15 08:00:00||待付款|7700||自营|直播|经营号||")},
    Grain::Line,
    {}};
// 102 back on 06-12, 104 in part on 06-18, one of an unknown order; the file covers 06-05 … 06-20.
const test::SheetText Aftersales{
    QStringLiteral("aftersales"),
    QStringLiteral(
        "aftersale_id|order_id|aftersale_type|refund_amount|aftersale_status|applied_at|finished_at"),
    {QStringLiteral("1|102|退货退款|5000|退款成功|2026-06-05 08:00:00|2026-06-12 08:00:00"),
     QStringLiteral("2|104|仅退款|1500|退款成功|2026-06-16 08:00:00|2026-06-18 08:00:00"),
     QStringLiteral("3|999|仅退款|700|退款成功|2026-06-16 08:00:00|2026-06-19 08:00:00"),
     QStringLiteral("4|105|仅退款|8000|售后处理中|2026-06-20 08:00:00|")},
    Grain::Order,
    {}};

Period june(int from, int to)
{
    const Day first = day(u"2026-06-01");
    return {first.plus(from - 1), first.plus(to - 1)};
}

AnalysisContext contextIn(std::shared_ptr<const StoreColumns> columns, Period period,
                          std::optional<Day> asOf = {})
{
    AnalysisContext context = contextOf(std::move(columns), period, Comparison::Previous);
    context.asOf = asOf.value_or(context.asOf);
    return context;
}

} // namespace

class TestRollupEvaluator final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void givesTheFiguresOfTheLaterTenDays_data();
    void givesTheFiguresOfTheLaterTenDays();
    void agreesWithTheColumns_data();
    void agreesWithTheColumns();
    void knowsNoFigureThatNeedsFacts();
    void leavesRefundsByPayDayOpenWhenTheAsOfDayWasSetBack();
    void splitsByField();
    void needsNoFacts();
    void asksAHandfulOfQueriesOfAStore();

private:
    [[nodiscard]] StoreRollup rollup(std::optional<Period> days = {}) const;

    std::unique_ptr<Workspace> m_workspace;
    Store m_store;
    std::shared_ptr<const StoreColumns> m_columns;
};

void TestRollupEvaluator::initTestCase()
{
    auto workspace = Workspace::openInMemory();
    QVERIFY(workspace);
    m_workspace = std::make_unique<Workspace>(std::move(*workspace));
    const auto store = m_workspace->storeNamed(QStringLiteral("Tea"));
    QVERIFY(store);
    m_store = *store;
    for (const auto &[file, sheet] : {std::pair("orders.csv", Orders), std::pair("after.csv", Aftersales)}) {
        const auto imported
            = test::importSheets(*m_workspace, m_store.id, QString::fromLatin1(file), {sheet});
        QVERIFY2(imported.ok(), imported ? "" : qPrintable(imported.error().sentence));
    }
    const auto columns = loadColumns(*m_workspace, m_store);
    QVERIFY(columns);
    m_columns = *columns;
}

StoreRollup TestRollupEvaluator::rollup(std::optional<Period> days) const
{
    return RollupLoader(*m_workspace).load(m_store, days).value();
}

void TestRollupEvaluator::givesTheFiguresOfTheLaterTenDays_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("coveredDays");
    QTest::addColumn<std::optional<double>>("previous"); // of 06-01 … 06-10
    QTest::addColumn<int>("comparison");
    const auto row
        = [](const char *id, double value, int covered, std::optional<double> previous,
             ComparisonState state) { QTest::newRow(id) << value << covered << previous << int(state); };
    using enum ComparisonState;
    row("paid_gmv", 28'000, 10, 20'000.0, Changed);
    row("paid_orders", 2, 10, 3.0, Changed);
    row("gmv_created", 35'700, 10, 20'000.0, Changed);
    row("commission", 5'000, 10, 2'000.0, Changed);
    row("average_order_value", 14'000, 10, 6'667.0, Changed); // 20,000 / 3 = 6,666.67
    row("distribution_share", 20.0 / 28.0, 10, 0.5, Changed);
    row("self_broadcast_share", 0.0, 10, 0.4, Changed);
    row("shelf_share", 0.0, 10, 0.1, Changed);
    row("unclassified_share", 8.0 / 28.0, 10, 0.0, Changed);
    // After-sales cover only six of the ten days before: sums and ratios of two kinds have nothing to stand
    // beside.
    row("net_gmv", 26'500, 10, {}, NoBase);
    row("refund_amount_by_pay_day", 1'500, 10, {}, NoBase);
    row("refunded_orders", 1, 10, {}, NoBase);
    row("order_refund_rate", 0.5, 10, {}, NoBase);
    row("amount_refund_rate_by_pay_day", 1'500.0 / 28'000.0, 10, {}, NoBase);
    row("refund_amount_by_refund_day", 7'200, 10, {}, NoBase); // 5,000 + 1,500 + 700
    row("aftersales_gap_days", 0, 10, 4.0, Changed);
}

void TestRollupEvaluator::givesTheFiguresOfTheLaterTenDays()
{
    QFETCH(double, value);
    QFETCH(std::optional<double>, previous);
    const RollupEvaluator evaluator(contextIn(m_columns, june(11, 20)), rollup());
    const QString id = QString::fromLatin1(QTest::currentDataTag());
    QVERIFY(evaluator.knows(id));
    const IndicatorValue found = evaluator.value(id);
    QCOMPARE(found.state, ValueState::Value);
    QCOMPARE(found.value, value);
    QTEST(found.coveredDays, "coveredDays");
    QCOMPARE(found.previous.has_value(), previous.has_value());
    if (previous)
        QCOMPARE(*found.previous, *previous);
    QTEST(int(found.comparison.value()), "comparison");
}

void TestRollupEvaluator::agreesWithTheColumns_data()
{
    QTest::addColumn<Period>("period");
    QTest::addColumn<std::optional<Day>>("asOf");
    const std::optional<Day> none;
    QTest::newRow("all days") << june(1, 20) << none;
    QTest::newRow("a week against the week before") << june(8, 14) << none;
    QTest::newRow("a single day") << june(10, 10) << none;
    QTest::newRow("days before the first file") << june(-20, -5) << none;
    QTest::newRow("a period that is not over") << june(15, 30) << none;
    QTest::newRow("an as-of day that was set back") << june(5, 14) << std::optional(june(12, 12).from);
}

void TestRollupEvaluator::agreesWithTheColumns()
{
    QFETCH(Period, period);
    QFETCH(std::optional<Day>, asOf);
    const Evaluator columns(contextIn(m_columns, period, asOf));
    const RollupEvaluator evaluator(contextIn(m_columns, period, asOf), rollup());
    int known = 0;
    for (const QString &id : columns.context().catalogue->ids()) {
        if (!evaluator.knows(id))
            continue;
        ++known;
        QCOMPARE(toJson(evaluator.value(id)), toJson(columns.value(id)));
    }
    QVERIFY2(known >= 15, qPrintable(QString::number(known)));
}

void TestRollupEvaluator::knowsNoFigureThatNeedsFacts()
{
    const RollupEvaluator evaluator(contextIn(m_columns, june(1, 20)), rollup());
    for (const char *id : {"quality_refund_rate", "pickup_within_48h_rate", "created_orders", "buyers",
                           "new_product_gmv", "item_price", "commission_rate", "no_such_indicator"})
        QVERIFY2(!evaluator.knows(QString::fromLatin1(id)), id);
}

void TestRollupEvaluator::leavesRefundsByPayDayOpenWhenTheAsOfDayWasSetBack()
{
    const RollupEvaluator evaluator(contextIn(m_columns, june(5, 14), june(12, 12).from), rollup());
    QVERIFY(evaluator.knows(QStringLiteral("paid_gmv")));
    QVERIFY(evaluator.knows(QStringLiteral("refund_amount_by_refund_day")));
    QVERIFY(!evaluator.knows(QStringLiteral("net_gmv")));
    QVERIFY(!evaluator.knows(QStringLiteral("order_refund_rate")));
}

void TestRollupEvaluator::splitsByField()
{
    const RollupEvaluator evaluator(contextIn(m_columns, june(1, 20)), rollup());
    const auto gmv = [&](Field field) {
        return evaluator.valueIn(QStringLiteral("paid_gmv"), june(1, 20), field).value;
    };
    QCOMPARE(gmv(Field::Distribution), 30'000.0);
    QCOMPARE(gmv(Field::SelfBroadcast), 8'000.0);
    QCOMPARE(gmv(Field::Shelf), 2'000.0);
    QCOMPARE(gmv(Field::Unclassified), 8'000.0);
    // The order of two lines counts once, where its first line was sold.
    QCOMPARE(evaluator.valueIn(QStringLiteral("paid_orders"), june(1, 20), Field::SelfBroadcast).value, 2.0);
    QCOMPARE(evaluator.valueIn(QStringLiteral("paid_orders"), june(1, 20), Field::Shelf).value, 0.0);
}

void TestRollupEvaluator::needsNoFacts()
{
    auto workspace = Workspace::openInMemory();
    QVERIFY(workspace);
    const auto store = workspace->storeNamed(QStringLiteral("Tea"));
    QVERIFY(store);
    QVERIFY(test::importSheets(*workspace, store->id, QStringLiteral("o.csv"), {Orders}));
    QVERIFY(test::importSheets(*workspace, store->id, QStringLiteral("a.csv"), {Aftersales}));
    for (const ExportKind &kind : ExportKinds::instance().all())
        QVERIFY(workspace->database().run(QStringLiteral("DELETE FROM %1").arg(kind.table)));
    QCOMPARE(loadColumns(*workspace, *store).value()->orders.size(), std::size_t(0));

    const auto without = RollupLoader(*workspace).load(*store);
    QVERIFY(without);
    const RollupEvaluator before(contextIn(m_columns, june(11, 20)), rollup());
    const RollupEvaluator after(contextIn(without->head, june(11, 20)), *without);
    for (const QString &id : before.context().catalogue->ids()) {
        if (before.knows(id))
            QCOMPARE(toJson(after.value(id)), toJson(before.value(id)));
    }
}

void TestRollupEvaluator::asksAHandfulOfQueriesOfAStore()
{
    RollupLoader loader(*m_workspace);
    QVERIFY(loader.load(m_store)); // learns the texts
    const qint64 before = m_workspace->database().preparedStatements();
    QVERIFY(loader.load(m_store));
    const qint64 asked = m_workspace->database().preparedStatements() - before;
    QVERIFY2(asked >= 1 && asked <= 5, qPrintable(QString::number(asked)));
}

QTEST_GUILESS_MAIN(TestRollupEvaluator)
#include "tst_rollupevaluator.moc"
