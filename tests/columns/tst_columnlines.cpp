#include "models/columns/storecolumns.h"
#include "tests/support/storefill.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::test;

/// What the columns make of orders with lines, refunds and files that end early; each in its own workspace.
class TestColumnLines final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agentsAndDiscountsLieOnTheirLines();
    void anEmptyStoreHasNoAsOfDay();
    void ordersWithLinesAreRepresentedByTheFirstPaidOne();
    void refundsOfLinesStayWithTheirProduct();
    void filesSayHowLateTheyReach();
    void refundsOfOrderRowsCountOnlyWithoutAftersales();

};

void TestColumnLines::agentsAndDiscountsLieOnTheirLines()
{
    auto workspace = Workspace::openInMemory();
    const auto store = workspace->storeNamed(QStringLiteral("甲店"));
    const auto orders = importSheets(
        *workspace, store->id, QStringLiteral("orders.csv"),
        {{QStringLiteral("orders"),
          QStringLiteral("order_id|created_at|paid_amount|account|promoter_id|leader_id|leader_name|"
                         "affiliate_id|affiliate_name|shop_discount|platform_subsidy|anchor_subsidy"),
          {QStringLiteral("1|2026-06-01 08:00:00|1000|小店|900|70|老团长|||100||30"),
           QStringLiteral("2|2026-06-01 09:00:00|1000||||||||||"),
           QStringLiteral("3|2026-06-01 10:00:00|1000|小店|0|70|新团长|80|快客||0|")},
          Grain::Order,
          {}}});
    QVERIFY(orders.ok());
    const auto loaded = loadColumns(*workspace, *store);
    QVERIFY(loaded.ok());
    const StoreColumns &columns = **loaded;
    QCOMPARE(columns.orders.agent, std::vector<std::uint32_t>({1, 0, 2}));
    QCOMPARE(columns.agents.size(), std::size_t(3));
    QCOMPARE(columns.agents[1].account, QStringLiteral("小店"));
    QVERIFY(columns.agents[1].promoter && !columns.agents[2].promoter);
    QCOMPARE(columns.leaders[columns.agents[2].leader].id, QStringLiteral("70"));
    QCOMPARE(columns.leaders[columns.agents[1].leader].name, QStringLiteral("新团长"));
    QCOMPARE(columns.affiliates[columns.agents[2].affiliate].name, QStringLiteral("快客"));
    QCOMPARE(columns.agents[1].affiliate, 0U);
    QCOMPARE(columns.discounts.shop, std::vector<qint64>({100, NoTime, NoTime}));
    QCOMPARE(columns.discounts.platform, std::vector<qint64>({NoTime, NoTime, 0}));
    QCOMPARE(columns.discounts.anchor, std::vector<qint64>({30, NoTime, NoTime}));
}

void TestColumnLines::anEmptyStoreHasNoAsOfDay()
{
    auto workspace = Workspace::openInMemory();
    const auto store = workspace->storeNamed(QStringLiteral("空店"));
    const auto columns = loadColumns(*workspace, *store);
    QVERIFY(columns.ok());
    QVERIFY(!(*columns)->asOf);
    QCOMPARE((*columns)->orders.size(), std::size_t(0));
    QCOMPARE((*columns)->products.size(), std::size_t(1));
    QCOMPARE((*columns)->reasons.size(), std::size_t(1));
}

void TestColumnLines::ordersWithLinesAreRepresentedByTheFirstPaidOne()
{
    auto workspace = Workspace::openInMemory();
    const auto store = workspace->storeNamed(QStringLiteral("甲店"));
    QVERIFY(importSheets(*workspace, store->id, QStringLiteral("a.csv"),
                         {{QStringLiteral("orders"),
                           QStringLiteral("order_id|paid_at|paid_amount|sku_code|refund_amount"),
                           {QStringLiteral("1||100|C|5"), QStringLiteral("1|2026-06-01 09:00:00|200|G|7"),
                            QStringLiteral("1|2026-06-01 09:00:00|300|B|"),
                            QStringLiteral("2|2026-06-01 09:00:00|400|A|")},
                           Grain::Line,
                           {}}})
                .ok());
    const auto columns = loadColumns(*workspace, *store);
    QVERIFY(columns.ok());
    const OrderColumns &orders = (*columns)->orders;
    // Lines stand in the order of their content's hash: C, G, B.
    QCOMPARE(orders.amount, std::vector<qint64>({100, 200, 300, 400}));
    QCOMPARE(orders.firstLine, std::vector<std::uint8_t>({0, 1, 0, 1}));
    QCOMPARE(orders.refund, std::vector<qint64>({0, 12, 0, 0}));
    QCOMPARE(orders.refunded, std::vector<std::uint8_t>({0, 1, 0, 0}));
}

void TestColumnLines::refundsOfLinesStayWithTheirProduct()
{
    auto workspace = Workspace::openInMemory();
    const auto store = workspace->storeNamed(QStringLiteral("甲店"));
    QVERIFY(importSheets(*workspace, store->id, QStringLiteral("a.csv"),
                         {{QStringLiteral("orders"),
                           QStringLiteral("order_id|paid_at|paid_amount|product_id|refund_amount|buyer"),
                           {QStringLiteral("1|2026-06-01 09:00:00|100|71|5|900"),
                            QStringLiteral("1|2026-06-01 09:00:00|200|72|7|"),
                            QStringLiteral("2|2026-06-01 09:00:00|300|71|11|"),
                            QStringLiteral("2|2026-06-01 09:00:00|400|72|13|901")},
                           Grain::Line,
                           {}},
                          {QStringLiteral("aftersales"),
                           QStringLiteral("aftersale_id|order_id|refund_amount|aftersale_status|applied_at"),
                           {QStringLiteral("91|2|8|退款成功|2026-06-02 09:00:00")},
                           Grain::Order,
                           {}}})
                .ok());
    const auto columns = loadColumns(*workspace, *store);
    QVERIFY(columns.ok());
    const OrderColumns &orders = (*columns)->orders;
    qint64 ofOrderTwo = 0;
    for (std::size_t row = 0; row < orders.size(); ++row) {
        if (orders.orderId[row] == 2)
            ofOrderTwo += orders.refund[row];
        else
            QCOMPARE(orders.refund[row], orders.amount[row] == 100 ? 5 : 7);
        // Whoever one line names bought the whole order.
        QVERIFY(orders.buyer[row] != 0);
        QCOMPARE(orders.buyer[row] == orders.buyer.front(), orders.orderId[row] == 1);
    }
    QCOMPARE(ofOrderTwo, 8); // the after-sale's, not those of the rows
}

void TestColumnLines::filesSayHowLateTheyReach()
{
    auto workspace = Workspace::openInMemory();
    const auto store = workspace->storeNamed(QStringLiteral("甲店"));
    QVERIFY(
        importSheets(*workspace, store->id, QStringLiteral("a.csv"),
                     {{QStringLiteral("shipments"),
                       QStringLiteral("order_id|tracking_no|shipped_at|picked_up_at|signed_at"),
                       {QStringLiteral("1|11|2026-06-01 09:00:00|2026-06-01 20:00:00|2026-06-04 08:00:00"),
                        QStringLiteral("2|12|2026-06-03 09:00:00||")},
                       Grain::Order,
                       {}}})
            .ok());
    const auto columns = loadColumns(*workspace, *store);
    QVERIFY(columns.ok());
    const auto &files = (*columns)->shipmentFiles;
    QCOMPARE(files.size(), std::size_t(1));
    QCOMPARE(files.front().days.from.iso(), QStringLiteral("2026-06-01"));
    QCOMPARE(files.front().days.to.iso(), QStringLiteral("2026-06-03"));
    QCOMPARE(files.front().latest, seconds(QStringLiteral("2026-06-04 08:00:00")));
}

void TestColumnLines::refundsOfOrderRowsCountOnlyWithoutAftersales()
{
    auto workspace = Workspace::openInMemory();
    const auto store = workspace->storeNamed(QStringLiteral("甲店"));
    QVERIFY(importSheets(*workspace, store->id, QStringLiteral("a.csv"),
                         {{QStringLiteral("orders"),
                           QStringLiteral("order_id|paid_at|paid_amount|refund_amount"),
                           {QStringLiteral("1|2026-06-01 09:00:00|100|10"),
                            QStringLiteral("2|2026-06-01 09:00:00|100|20"),
                            QStringLiteral("3|2026-06-01 09:00:00|100|30")},
                           Grain::Order,
                           {}},
                          {QStringLiteral("aftersales"),
                           QStringLiteral("aftersale_id|order_id|refund_amount|aftersale_status|applied_at"),
                           {QStringLiteral("91|2|8|退款成功|2026-06-02 09:00:00"),
                            QStringLiteral("92|3|9|售后关闭|2026-06-02 09:00:00")},
                           Grain::Order,
                           {}}})
                .ok());
    const auto columns = loadColumns(*workspace, *store);
    QVERIFY(columns.ok());
    QCOMPARE((*columns)->orders.refund, std::vector<qint64>({10, 8, 0}));
    QCOMPARE((*columns)->orders.refunded, std::vector<std::uint8_t>({1, 1, 0}));
    QCOMPARE((*columns)->coverageOf(QStringLiteral("order_refunds")).size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(TestColumnLines)
#include "tst_columnlines.moc"
