#include "models/indicators/indicatorjson.h"
#include "tests/support/fullshop.h"
#include "tests/support/smallanalysis.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::testing;

namespace {

/// "key=value,value key=value,value"; "-" for what has no value.
QString text(const std::vector<IndicatorRow> &rows)
{
    QStringList lines;
    for (const IndicatorRow &row : rows) {
        QStringList values;
        for (const IndicatorValue &value : row.values)
            values.append(value.hasValue() ? QString::number(value.value, 'g', 10) : QStringLiteral("-"));
        lines.append(row.key + QLatin1Char('=') + values.join(QLatin1Char(',')));
    }
    return lines.join(QLatin1Char(' '));
}

QStringList ids(std::initializer_list<const char *> names)
{
    QStringList list;
    for (const char *name : names)
        list.append(QString::fromLatin1(name));
    return list;
}

} // namespace

class TestEvaluatorGroups final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void warehousesAreThoseOfTheOrders();
    void groups_data();
    void groups();
    void fieldsAreAlwaysFour();
    void fieldsSumToTheTotal();
    void everyDayHasARow();
    void daysToComeAreNotCovered();
    void isoWeeksKeepTheirYear();
    void productsAndInfluencersAreNamed();
    void anEntityIsComparedWithItselfEvenWhenItWasNotThere();
    void timeGroupsAreNotCompared();
    void firstLineMayBeTheSecondRow();
};

void TestEvaluatorGroups::groups_data()
{
    QTest::addColumn<int>("groupBy");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("rows");
    const auto row = [](const char *name, GroupBy groupBy, const QStringList &names, const char *from,
                        const char *to, const char *rows) {
        QTest::newRow(name) << int(groupBy) << names << QString::fromLatin1(from) << QString::fromLatin1(to)
                            << QString::fromLatin1(rows);
    };
    row("no grouping", GroupBy::None, ids({"paid_gmv", "paid_orders"}), "2026-06-01", "2026-06-30",
        "=132000,8");
    // Weeks of June 2026 begin on 1, 8, 15, 22 and 29 June.
    row("weeks, the last one cut", GroupBy::Week, ids({"paid_gmv", "paid_orders"}), "2026-06-01",
        "2026-06-30", "2026-W23=40000,2 2026-W24=15000,1 2026-W25=53000,3 2026-W26=24000,2 2026-W27=0,0");
    row("a week that begins inside", GroupBy::Week, ids({"paid_gmv"}), "2026-06-03", "2026-06-08",
        "2026-W23=30000 2026-W24=0");
    row("months", GroupBy::Month, ids({"paid_gmv", "average_order_value"}), "2026-05-05", "2026-06-30",
        "2026-05=30000,15000 2026-06=132000,16500");
    row("days by the basis of each figure", GroupBy::Day, ids({"paid_gmv", "gmv_created", "signed_orders"}),
        "2026-06-02", "2026-06-05",
        "2026-06-02=10000,40000,0 2026-06-03=30000,0,0 2026-06-04=0,0,0 2026-06-05=0,99900,1");
    row("fields", GroupBy::Field, ids({"paid_gmv", "paid_orders", "net_gmv", "order_refund_rate", "buyers"}),
        "2026-06-01", "2026-06-30",
        "distribution=42000,3,42000,0,2 self_broadcast=57000,3,26000,0.6666666667,2 shelf=25000,1,23000,1,0 "
        "unclassified=8000,1,8000,0,1");
    // 1011 has a line of each: it is an order of both.
    row("products", GroupBy::Product, ids({"paid_gmv", "paid_orders", "refund_amount_by_pay_day", "buyers"}),
        "2026-06-01", "2026-06-30", "9001=73000,5,30000,3 9002=59000,4,3000,2");
    row("influencers, blank for none", GroupBy::Influencer, ids({"paid_gmv", "paid_orders"}), "2026-06-01",
        "2026-06-30", "=102000,6 72=20000,1 71=10000,1");
    row("repurchase by field stays in the field", GroupBy::Field, ids({"repurchase_rate_30d"}), "2026-05-01",
        "2026-05-31", "distribution=1 self_broadcast=0 shelf=- unclassified=-");
    row("repurchase by month looks beyond the month", GroupBy::Month, ids({"repurchase_rate_30d"}),
        "2026-05-01", "2026-06-30", "2026-05=0.5 2026-06=-");
}

void TestEvaluatorGroups::groups()
{
    QFETCH(int, groupBy);
    QFETCH(QStringList, names);
    QFETCH(QString, from);
    QFETCH(QString, to);
    const Evaluator evaluator(contextOf(shared(fullShop()), period(from, to)));
    QTEST(text(evaluator.rows(names, GroupBy(groupBy))), "rows");
}

void TestEvaluatorGroups::fieldsAreAlwaysFour()
{
    const Evaluator evaluator(contextOf(shared(fullShop()), period(u"2026-06-04", u"2026-06-04")));
    QCOMPARE(text(evaluator.rows(ids({"paid_gmv"}), GroupBy::Field)),
             QStringLiteral("distribution=0 self_broadcast=0 shelf=0 unclassified=0"));
}

void TestEvaluatorGroups::fieldsSumToTheTotal()
{
    const Evaluator evaluator(contextOf(shared(fullShop()), period(u"2026-05-01", u"2026-06-30")));
    for (const Indicator &indicator : evaluator.context().catalogue->all()) {
        const bool sum = indicator.sampleExpression.isEmpty() && indicator.unit != Unit::Days
            && indicator.id != QLatin1String("buyers");
        const IndicatorValue total = evaluator.value(indicator.id);
        if (!sum || !total.hasValue())
            continue;
        double fields = 0;
        for (const IndicatorRow &row : evaluator.rows({indicator.id}, GroupBy::Field))
            fields += row.values.front().value;
        QVERIFY2(fields == total.value, qPrintable(indicator.id));
    }
}

void TestEvaluatorGroups::everyDayHasARow()
{
    const Evaluator evaluator(contextOf(shared(fullShop()), period(u"2026-06-01", u"2026-06-30")));
    const auto rows = evaluator.rows(ids({"paid_gmv"}), GroupBy::Day);
    QCOMPARE(rows.size(), std::size_t(30));
    QCOMPARE(rows.front().key, QStringLiteral("2026-06-01"));
    QCOMPARE(rows.back().key, QStringLiteral("2026-06-30"));
    QCOMPARE(rows[17].values.front().value, 45'000.0);
    QCOMPARE(rows[17].values.front().days, 1);
}

void TestEvaluatorGroups::daysToComeAreNotCovered()
{
    const Evaluator evaluator(contextOf(shared(fullShop()), period(u"2026-06-29", u"2026-07-02")));
    QCOMPARE(text(evaluator.rows(ids({"paid_gmv"}), GroupBy::Day)),
             QStringLiteral("2026-06-29=0 2026-06-30=0 2026-07-01=- 2026-07-02=-"));
}

void TestEvaluatorGroups::isoWeeksKeepTheirYear()
{
    // 2027-01-01 is a Friday: it belongs to week 53 of 2026.
    const Evaluator evaluator(contextOf(shared(emptyShop(period(u"2026-12-01", u"2027-01-31"))),
                                        period(u"2026-12-31", u"2027-01-04")));
    QCOMPARE(text(evaluator.rows(ids({"paid_orders"}), GroupBy::Week)),
             QStringLiteral("2026-W53=0 2027-W01=0"));
}

void TestEvaluatorGroups::productsAndInfluencersAreNamed()
{
    const Evaluator evaluator(contextOf(shared(fullShop()), period(u"2026-06-01", u"2026-06-30")));
    QCOMPARE(evaluator.rows(ids({"paid_gmv"}), GroupBy::Product).front().label, QStringLiteral("Cup"));
    QCOMPARE(evaluator.rows(ids({"paid_gmv"}), GroupBy::Influencer)[1].label, QStringLiteral("B"));
}

void TestEvaluatorGroups::anEntityIsComparedWithItselfEvenWhenItWasNotThere()
{
    // In the 30 days before June the cup sold 30,000, the teapot nothing.
    const Evaluator evaluator(
        contextOf(shared(fullShop()), period(u"2026-06-01", u"2026-06-30"), Comparison::Previous));
    const auto rows = evaluator.rows(ids({"paid_gmv"}), GroupBy::Product);
    QCOMPARE(rows[0].values.front().previous, std::optional(30'000.0));
    QCOMPARE(rows[0].values.front().change, std::optional(43.0 / 30.0));
    QCOMPARE(rows[1].values.front().comparison, std::optional(ComparisonState::ZeroBase));
    QCOMPARE(rows[1].values.front().previous, std::optional(0.0));
    QVERIFY(!rows[1].values.front().change);
}

void TestEvaluatorGroups::timeGroupsAreNotCompared()
{
    const Evaluator evaluator(
        contextOf(shared(fullShop()), period(u"2026-06-01", u"2026-06-30"), Comparison::Previous));
    for (const GroupBy groupBy : {GroupBy::Day, GroupBy::Week, GroupBy::Month})
        QVERIFY(!evaluator.rows(ids({"paid_gmv"}), groupBy).front().values.front().comparison);
}

void TestEvaluatorGroups::firstLineMayBeTheSecondRow()
{
    // The first line was never paid: the second one stands for the order.
    StoreColumns columns = emptyShop(period(u"2026-06-01", u"2026-06-30"));
    addOrder(columns, {1, day(u"2026-06-01"), {}, 1'000, SelfLive, Cup});
    OrderSpec second{1, day(u"2026-06-01"), day(u"2026-06-01"), 3'000, ShelfCard, Teapot};
    second.line = 1;
    addOrder(columns, second);
    addOrder(columns, {2, day(u"2026-06-02"), day(u"2026-06-02"), 500, SelfLive, Cup});
    columns.orders.firstLine = {0, 1, 1};
    const Evaluator evaluator(contextOf(shared(std::move(columns)), period(u"2026-06-01", u"2026-06-30")));
    const QStringList names = ids({"paid_gmv", "paid_orders", "created_orders"});
    QCOMPARE(text(evaluator.rows(names, GroupBy::None)), QStringLiteral("=3500,2,2"));
    QCOMPARE(text(evaluator.rows(names, GroupBy::Product)), QStringLiteral("9002=3000,1,1 9001=500,1,2"));
}

void TestEvaluatorGroups::warehousesAreThoseOfTheOrders()
{
    StoreColumns shop = smallShop();
    shop.warehouses = {QString(), QStringLiteral("东仓"), QStringLiteral("西仓")};
    // Orders 1001 … 1011, the last one with two lines.
    shop.orders.warehouse = {0, 0, 1, 2, 0, 1, 2, 1, 0, 0, 0, 0};
    const Evaluator evaluator(analysis(std::move(shop), period(u"2026-06-01", u"2026-06-30")));
    QStringList said;
    for (const IndicatorRow &row :
         evaluator.rows(ids({"paid_gmv", "paid_orders", "gpm"}), GroupBy::Warehouse))
        said << QStringLiteral("%1=%2,%3,%4")
                    .arg(row.key)
                    .arg(row.values[0].value)
                    .arg(row.values[1].value)
                    .arg(stateId(row.values[2].state));
    // 1004 and 1007; 1003, 1006 and 1008; 1009, 1010 and 1011. What live sessions say no warehouse has.
    QCOMPARE(said.join(QLatin1Char(' ')),
             QStringLiteral("西仓=55000,2,not_covered 东仓=45000,3,not_covered "
                            "=32000,3,not_covered"));
    QCOMPARE(evaluator.rows(ids({"paid_gmv"}), GroupBy::Courier).size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(TestEvaluatorGroups)
#include "tst_evaluatorgroups.moc"
