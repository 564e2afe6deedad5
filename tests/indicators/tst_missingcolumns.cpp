// A figure whose column no file has is not known; it is never zero. What the columns say is in fullshop.h.

#include "models/indicators/missingcolumns.h"
#include "models/rulebook/channelrules.h"
#include "tests/indicators/figureshop.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::testing;

namespace {

const Period June = period(u"2026-06-01", u"2026-06-30");

/// The full shop whose files have the columns on these days of June alone; an empty list is never.
StoreColumns shopWithout(const char *columns, std::optional<std::pair<int, int>> with = {})
{
    StoreColumns shop = shopWithFigures();
    for (const QString &column : QString::fromLatin1(columns).split(QLatin1Char(' '))) {
        std::vector<DayRange> ranges;
        if (with)
            ranges.push_back({June.from.plus(with->first - 1), June.from.plus(with->second - 1)});
        shop.coverage.emplace_back(column, ranges);
    }
    return shop;
}

} // namespace

class TestMissingColumns final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aColumnThatNoFileHasIsNotCovered_data();
    void aColumnThatNoFileHasIsNotCovered();
    void otherFiguresStayKnown_data();
    void otherFiguresStayKnown();
    void onlyTheDaysWithTheColumnCount_data();
    void onlyTheDaysWithTheColumnCount();
    void aParcelOfAShortFileIsNotLate();
    void daysAroundAfterSalesWithoutReasonsAreNotQuiet();
    void aBlankQuantityCountsOnNeitherSide();
    void aBlankCommissionCountsOnNeitherSideWhereSomebodyPromotes();
    void rowsOfAFieldNeedTheColumnsThatTellIt_data();
    void rowsOfAFieldNeedTheColumnsThatTellIt();
    void aFieldThatNoRuleNamesIsToldEverywhere();
    void saysWhichColumnsAreMissing();
    void aStoreThatDoesNotSayItsColumnsHasThemAll();
};

void TestMissingColumns::aColumnThatNoFileHasIsNotCovered_data()
{
    QTest::addColumn<QString>("indicators");
    const auto row = [](const char *columns, const char *indicators) {
        QTest::newRow(columns) << QString::fromLatin1(indicators);
    };
    row("shipments.picked_up_at", "pickup_within_48h_rate pickup_due_orders shipped_within_48h_rate_of_paid");
    row("shipments.signed_at", "signed_orders delivery_hours quality_refund_rate");
    row("aftersales.reason", "quality_refund_rate quality_refund_rate_of_paid logistics_complaint_rate");
    row("aftersales.aftersale_type",
        "return_rate refund_only_hours return_refund_hours exchange_hours refund_only_within_36h_rate "
        "refund_only_shipped_due");
    row("aftersales.finished_at",
        "refund_amount_by_refund_day net_gmv_by_refund_day refund_only_hours "
        "return_refund_hours exchange_hours refund_only_unshipped_within_24h_rate");
    row("orders.quantity", "paid_quantity item_price quantity_coverage");
    row("orders.commission",
        "commission commission_rate commission_coverage distribution_commission_rate commission_above_sale");
    row("orders.paid_at",
        "paid_gmv paid_orders unpaid_rate order_to_pay_rate net_gmv distribution_gmv buyers "
        "average_order_value conversion_rate pickup_within_48h_rate");
    row("orders.created_at", "created_orders gmv_created unpaid_rate click_to_order_rate");
    row("orders.channel", "self_broadcast_gmv self_broadcast_share shelf_gmv shelf_share");
    row("orders.carrier", "self_broadcast_gmv shelf_share");
    row("orders.channel orders.promoter_id orders.leader_id orders.affiliate_id orders.account_type",
        "distribution_gmv distribution_share distribution_commission_rate commission_rate "
        "commission_coverage top_influencer_share "
        "selling_influencers shelf_gmv");
    row("orders.promoter_id", "top_influencer_share");
    row("orders.promised_at", "promised_shipping_rate");
    row("orders.order_status", "promised_shipping_rate");
    row("orders.product_id", "new_product_gmv new_product_gmv_share");
    row("orders.buyer", "buyer_coverage buyers gmv_per_buyer repurchase_rate_30d repurchase_rate_90d");
}

void TestMissingColumns::aColumnThatNoFileHasIsNotCovered()
{
    QFETCH(QString, indicators);
    const Evaluator evaluator(contextOf(shared(shopWithout(QTest::currentDataTag())), June));
    for (const QString &indicator : indicators.split(QLatin1Char(' '))) {
        const IndicatorValue value = evaluator.value(indicator);
        QVERIFY2(value.state == ValueState::NotCovered, qPrintable(indicator + u' ' + said(value)));
        QCOMPARE(value.coveredDays, 0);
    }
}

void TestMissingColumns::otherFiguresStayKnown_data()
{
    QTest::addColumn<QString>("indicator");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *columns, const char *indicator, const char *expected) {
        QTest::addRow("%s without %s", indicator, columns)
            << QString::fromLatin1(indicator) << QString::fromLatin1(expected);
    };
    row("shipments.picked_up_at", "signed_orders", "value 4");
    row("aftersales.reason", "order_refund_rate", "value 0.375");
    row("aftersales.finished_at", "refund_amount_by_pay_day", "value 33000");
    row("orders.quantity", "paid_gmv", "value 132000");
    row("orders.channel", "distribution_gmv", "value 42000"); // a promoter tells it, too
    row("orders.channel", "unclassified_gmv", "value 8000");
    row("orders.paid_at", "created_orders", "value 9");
    row("orders.shipped_at", "refund_only_hours", "value 30"); // parcels tell it, too
}

void TestMissingColumns::otherFiguresStayKnown()
{
    QFETCH(QString, indicator);
    const QByteArray columns = QByteArray(QTest::currentDataTag()).split(' ').back();
    const Evaluator evaluator(contextOf(shared(shopWithout(columns.constData())), June));
    QTEST(said(evaluator.value(indicator)), "expected");
    QCOMPARE(evaluator.value(indicator).coveredDays, 30);
}

void TestMissingColumns::onlyTheDaysWithTheColumnCount_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<int>("last");
    QTest::addColumn<QString>("indicator");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("covered");
    const auto row = [](const char *name, const char *column, int last, const char *indicator,
                        const char *expected, int covered) {
        QTest::newRow(name) << QString::fromLatin1(column) << last << QString::fromLatin1(indicator)
                            << QString::fromLatin1(expected) << covered;
    };
    row("pieces of 1003, 1004 and 1006", "orders.quantity", 10, "paid_quantity", "value 3", 10);
    row("their price is made of their own sales", "orders.quantity", 10, "item_price", "value 18333",
        10); // (10,000 + 30,000 + 15,000) / 3
    row("commission of the first half beside its sales", "orders.commission", 10, "commission_rate",
        "value 0.0363636363636", 10); // 2,000 / 55,000
    row("1003 and 1004 were picked up in time", "shipments.picked_up_at", 5, "pickup_within_48h_rate",
        "value 1", 5);
    row("1004 of 1003, 1004 and 1006 for its quality", "aftersales.reason", 15, "quality_refund_rate_of_paid",
        "value 0.333333333333", 15);
    row("refunds of days whose files say when", "aftersales.finished_at", 13, "refund_amount_by_refund_day",
        "value 31000", 13); // 5002 and 5003
}

void TestMissingColumns::onlyTheDaysWithTheColumnCount()
{
    QFETCH(QString, column);
    QFETCH(int, last);
    QFETCH(QString, indicator);
    QFETCH(int, covered);
    const Evaluator evaluator(
        contextOf(shared(shopWithout(column.toLatin1().constData(), std::pair(1, last))), June));
    const IndicatorValue value = evaluator.value(indicator);
    QTEST(said(value), "expected");
    QCOMPARE(value.coveredDays, covered);
    QCOMPARE(value.days, 30);
}

void TestMissingColumns::aParcelOfAShortFileIsNotLate()
{
    // 1003 was paid on the 2nd and shipped on the 3rd, of which a file without pick-ups tells alone.
    StoreColumns columns = shopWithout("shipments.picked_up_at", std::pair(1, 2));
    columns.shipments.shippedAt.set(0, at(day(u"2026-06-03"), 18));
    columns.shipments.pickedUpAt.set(0, NoTime);
    const Evaluator evaluator(contextOf(shared(columns), June));
    const IndicatorValue due = evaluator.value(id("pickup_due_orders"));
    QCOMPARE(said(due), QStringLiteral("value 0"));
    QCOMPARE(due.coveredDays, 2);
}

void TestMissingColumns::daysAroundAfterSalesWithoutReasonsAreNotQuiet()
{
    // Files of 06-10 … 06-20 without reasons: the seven days before and after them are no more known.
    StoreColumns columns = shopWithout("aftersales.reason");
    columns.coverage[1].second = {{day(u"2026-06-10"), day(u"2026-06-20")}};
    const Evaluator evaluator(contextOf(shared(columns), June));
    const IndicatorValue rate = evaluator.value(id("quality_refund_rate_of_paid"));
    QCOMPARE(said(rate), QStringLiteral("not_covered"));
    QCOMPARE(evaluator.value(id("order_refund_rate")).coveredDays, 18); // and the quiet 21st … 27th
}

void TestMissingColumns::aBlankQuantityCountsOnNeitherSide()
{
    // June is 132,000 in 8 orders; 1004 (30,000) and 1007 (25,000) leave the number of pieces blank.
    StoreColumns columns = shopWithFigures();
    columns.orders.quantity[3] = 0;
    columns.orders.quantity[6] = 0;
    const Evaluator evaluator(contextOf(shared(columns), June));
    QCOMPARE(said(evaluator.value(id("paid_quantity"))), QStringLiteral("value 7"));
    QCOMPARE(said(evaluator.value(id("item_price"))), QStringLiteral("value 11000")); // 77,000 / 7
    QCOMPARE(said(evaluator.value(id("quantity_coverage"))), QStringLiteral("value 0.75"));
    QCOMPARE(said(evaluator.value(id("paid_gmv"))), QStringLiteral("value 132000"));
}

void TestMissingColumns::aBlankCommissionCountsOnNeitherSideWhereSomebodyPromotes()
{
    // June is 132,000 in 8 orders. Blank: the shop's own 1004 (30,000), which owes nobody anything; 1008
    // (20,000) by distribution and 1010 (12,000), which names a promoter. 1003 (10,000) says 2,000.
    StoreColumns columns = shopWithFigures();
    for (const std::size_t row : {3, 7, 9})
        columns.orders.commission.set(row, NumberColumn::Absent);
    const Evaluator evaluator(contextOf(shared(columns), June));
    QCOMPARE(said(evaluator.value(id("commission"))), QStringLiteral("value 2000"));
    QCOMPARE(said(evaluator.value(id("commission_rate"))), QStringLiteral("value 0.02")); // of 100,000
    QCOMPARE(evaluator.value(id("commission_rate")).sample, qint64(6));
    QCOMPARE(said(evaluator.value(id("commission_coverage"))), QStringLiteral("value 0.75"));
    QCOMPARE(said(evaluator.value(id("distribution_commission_rate"))), QStringLiteral("value 0.2"));
    QCOMPARE(evaluator.value(id("distribution_commission_rate")).sample, qint64(1));
    QCOMPARE(said(evaluator.value(id("paid_gmv"))), QStringLiteral("value 132000"));
    // Of a product, rows are added up another way: four of the cup's five orders.
    RowFilter ofCups;
    ofCups.product = std::uint32_t(Cup);
    const IndicatorValue cups = evaluator.value(id("commission_coverage"), ofCups);
    QCOMPARE(said(cups), QStringLiteral("value 0.8"));
}

void TestMissingColumns::rowsOfAFieldNeedTheColumnsThatTellIt_data()
{
    QTest::addColumn<QString>("columns");
    QTest::addColumn<int>("last");
    QTest::addColumn<QStringList>(
        "expected"); // distribution, own broadcast, shelf, unclassified: days covered
    const auto row = [](const char *name, const char *columns, int last, const QStringList &expected) {
        QTest::newRow(name) << QString::fromLatin1(columns) << last << expected;
    };
    const char *distribution
        = "orders.channel orders.promoter_id orders.leader_id orders.affiliate_id orders.account_type";
    row("no channel: a promoter still tells distribution", "orders.channel", 0,
        {id("30"), id("0"), id("0"), id("30")});
    row("nor anything else that tells it", distribution, 0, {id("0"), id("0"), id("0"), id("30")});
    row("no carrier", "orders.carrier", 0, {id("30"), id("0"), id("0"), id("30")});
    row("the channel in the first ten days alone", distribution, 10,
        {id("10"), id("10"), id("10"), id("30")});
    row("who leads a group tells no field", "orders.leader_id", 0, {id("30"), id("30"), id("30"), id("30")});
}

void TestMissingColumns::rowsOfAFieldNeedTheColumnsThatTellIt()
{
    QFETCH(QString, columns);
    QFETCH(int, last);
    QFETCH(QStringList, expected);
    const auto with = last > 0 ? std::optional(std::pair(1, last)) : std::nullopt;
    const Evaluator evaluator(contextOf(shared(shopWithout(columns.toLatin1().constData(), with)), June));
    const std::vector<IndicatorRow> rows
        = evaluator.rows({id("paid_gmv"), id("created_orders"), id("order_refund_rate")}, GroupBy::Field);
    QCOMPARE(rows.size(), std::size_t(FieldCount));
    for (std::size_t field = 0; field < rows.size(); ++field) {
        const int days = expected[qsizetype(field)].toInt();
        for (const IndicatorValue &value : rows[field].values) {
            QCOMPARE(value.coveredDays, days);
            QCOMPARE(value.state == ValueState::NotCovered, days == 0);
        }
        // The rows of one field alone, and of its products, say the same.
        RowFilter filter;
        filter.field = Field(field);
        QCOMPARE(evaluator.value(id("paid_gmv"), filter).coveredDays, days);
        for (const IndicatorRow &product : evaluator.rows({id("paid_gmv")}, GroupBy::Product, filter))
            QCOMPARE(product.values.front().coveredDays, days);
    }
}

void TestMissingColumns::aFieldThatNoRuleNamesIsToldEverywhere()
{
    const auto columns = shared(shopWithout("orders.leader_id"));
    const AnalysisContext context = contextOf(columns, June);
    std::vector<ChannelRule> rules = context.rulebook->channels();
    std::erase_if(rules, [](const ChannelRule &rule) { return rule.field == Field::Shelf; });
    const auto own = withChannelRules(context.rulebook, rules);
    const MissingColumns missing(*columns, *own);
    QVERIFY(missing.daysWithout(Field::Shelf).empty());
    QVERIFY(missing.untoldFieldDays().empty());
}

void TestMissingColumns::saysWhichColumnsAreMissing()
{
    const auto columns
        = shared(shopWithout("shipments.picked_up_at orders.quantity orders.channel", std::pair(1, 10)));
    const AnalysisContext context = contextOf(columns, June);
    const MissingColumns missing(*columns, *context.rulebook);
    const auto of = [&](const char *indicator, Period days) {
        return missing.of(*context.catalogue->compiled(id(indicator)), days);
    };
    using Groups = std::vector<QStringList>;
    QCOMPARE(of("pickup_within_48h_rate", June), Groups{{id("shipments.picked_up_at")}});
    QCOMPARE(of("pickup_within_48h_rate", period(u"2026-06-01", u"2026-06-10")), Groups{});
    QCOMPARE(of("item_price", June), Groups{{id("orders.quantity")}});
    QCOMPARE(of("shelf_share", June), Groups{{id("orders.channel")}}); // the carrier is there
    QCOMPARE(of("paid_gmv", June), Groups{});
    QCOMPARE(columnsNeededBy(*context.catalogue->compiled(id("item_price"))),
             (Groups{{id("orders.paid_at")}, {id("orders.quantity")}}));
}

void TestMissingColumns::aStoreThatDoesNotSayItsColumnsHasThemAll()
{
    const auto columns = shared(shopWithFigures());
    const AnalysisContext context = contextOf(columns, June);
    const MissingColumns missing(*columns, *context.rulebook);
    for (const Indicator &indicator : context.catalogue->all())
        QVERIFY2(missing.of(*context.catalogue->compiled(indicator.id), June).empty(),
                 qPrintable(indicator.id));
}

QTEST_GUILESS_MAIN(TestMissingColumns)
#include "tst_missingcolumns.moc"
