#include "models/columns/storecolumns.h"
#include "tests/support/storefill.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace shopglass;
using namespace shopglass::test;

namespace {

/// Twelve orders worked out by hand; the arrays below follow from these lines.
const QString OrderHeader = QStringLiteral(
    "order_id|created_at|paid_at|order_status|paid_amount|quantity|commission|channel|carrier|"
    "account_type|product_id|product_title|promoter_id|promoter_name|leader_id|leader_name|"
    "province|buyer|shipped_at|promised_at|warehouse|courier|spec");
const QStringList OrderRows = {
    QStringLiteral("101|2026-06-01 08:00:00|2026-06-01 "
                   "08:00:05|交易成功|1000|1|100|分销|直播|合作达人|7|杯子|900|小红|||浙江|55|2026-06-01 "
                   "20:00:00|2026-06-03 08:00:05"),
    QStringLiteral(
        "102|2026-06-01 23:59:59|2026-06-02 00:00:00|已发货|2000|2||自营|直播|经营号|8|茶壶|||||广东|66||"),
    QStringLiteral("103|2026-06-02 10:00:00||待付款|3000|1||自营|直播|经营号|7|杯子|||||广东|55||"),
    QStringLiteral(
        "104|2026-06-03 10:00:00|2026-06-03 10:00:00|交易关闭|4000|1|400|||||杯子|0||901|团长||||"),
    QStringLiteral("105|2026-06-03 11:00:00|2026-06-03 "
                   "11:00:00|神秘|500|3000000000||自营|商品卡|经营号|A-9|勺子|||||浙江|||"),
    QStringLiteral("SF106|2026-06-04 11:00:00|2026-06-04 "
                   "11:00:00|已收货|600|1||自营|商品卡|经营号|7|新杯子|900|小红红|||浙江|55||"),
};

/// The rows with where they were sent from: the first, a large one, from the east by nobody known, the others
/// in turn.
QStringList sentRows()
{
    QStringList rows;
    for (const QString &row : OrderRows)
        rows << row + (rows.size() % 2 == 0 ? QStringLiteral("|东仓||大号") : QStringLiteral("|西仓|顺丰|"));
    return rows;
}

} // namespace

class TestColumns final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void orderIdsAscendAndTextsComeFirst();
    void daysAndTimesAreThoseOfTheFile();
    void amountsAreKeptAsExported();
    void dimensionsAreDense();
    void productsTakeTheirLatestTitle();
    void influencersTakeTheirNewestName();
    void sourcesAreRaw();
    void refundsLieOnTheOrdersLine();
    void aftersalesFindTheirOrder();
    void shipmentsFindTheirOrder();
    void officialScoresAreRead();
    void coverageSaysWhichDaysAreKnown();
    void columnsOfOneStoreLeaveOthersOut();
    void loadingCanBeStopped();
    void readingBlocksCanBeStopped();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::shared_ptr<const StoreColumns> m_columns;
};

void TestColumns::initTestCase()
{
    // A file, so that two threads read it; the workspaces in memory below are read by one.
    auto opened = Workspace::open(m_folder.filePath(QStringLiteral("columns.shopglass")));
    QVERIFY(opened.ok());
    m_workspace = std::make_unique<Workspace>(std::move(*opened));
    const auto store = m_workspace->storeNamed(QStringLiteral("甲店"));
    const auto orders = importSheets(*m_workspace, store->id, QStringLiteral("orders.csv"),
                                     {{QStringLiteral("orders"), OrderHeader, sentRows(), Grain::Order, {}}});
    QVERIFY(orders.ok());
    const auto rest = importSheets(
        *m_workspace, store->id, QStringLiteral("rest.xlsx"),
        {{QStringLiteral("aftersales"),
          QStringLiteral("aftersale_id|order_id|refund_amount|aftersale_status|aftersale_type|applied_at|"
                         "finished_at|reason|"
                         "arbitration|product_id"),
          {QStringLiteral("9003|102|300|退款成功|仅退款|2026-06-04 09:00:00|2026-06-05 09:00:00|破损|否|8"),
           QStringLiteral("9002|102|200|退款成功|退货退款|2026-06-03 09:00:00|2026-06-04 09:00:00|少件|是|8"),
           QStringLiteral("9001|101|1000|售后关闭|仅退款|2026-06-02 09:00:00|2026-06-02 10:00:00|破损||7"),
           QStringLiteral("9004|103|50|退款成功|仅退款|2026-06-04 09:00:00||||7"),
           QStringLiteral("9005|999|70|退款成功|换货|2026-06-06 09:00:00|2026-06-07 09:00:00|破损||")},
          Grain::Order,
          {}},
         {QStringLiteral("shipments"),
          QStringLiteral("order_id|tracking_no|shipped_at|picked_up_at|signed_at"),
          {QStringLiteral("102|YT2|2026-06-02 18:00:00|2026-06-02 20:00:00|2026-06-04 12:00:00"),
           QStringLiteral("101|YT1|2026-06-01 20:00:00||"), QStringLiteral("888|YT3|2026-06-01 20:00:00||")},
          Grain::Order,
          {}},
         {QStringLiteral("scores"),
          QStringLiteral("day|score|subject_id|dimension|value"),
          {QStringLiteral("2026-06-02|店铺体验分||物流速度|4870"),
           QStringLiteral("2026-06-01|商品分|7||88500"), QStringLiteral("2026-06-01|店铺体验分|||4990")},
          Grain::Order,
          {}}});
    QVERIFY(rest.ok());
    const auto loaded = loadColumns(*m_workspace, *store);
    QVERIFY(loaded.ok());
    m_columns = *loaded;
}

void TestColumns::orderIdsAscendAndTextsComeFirst()
{
    const OrderColumns &orders = m_columns->orders;
    QCOMPARE(orders.size(), std::size_t(6));
    QVERIFY(orders.orderId[0] < 0); // SF106
    QCOMPARE(std::vector<qint64>(orders.orderId.begin() + 1, orders.orderId.end()),
             std::vector<qint64>({101, 102, 103, 104, 105}));
    QCOMPARE(orders.firstLine, std::vector<std::uint8_t>({1, 1, 1, 1, 1, 1}));
    QCOMPARE(orders.lineKey, std::vector<qint64>({0, 0, 0, 0, 0, 0}));
    QCOMPARE(m_columns->factsVersion, qint64(2));
}

void TestColumns::daysAndTimesAreThoseOfTheFile()
{
    // 2026-06-01 is day 20605.
    const OrderColumns &orders = m_columns->orders;
    QCOMPARE(orders.createdDay, std::vector<std::int32_t>({20608, 20605, 20605, 20606, 20607, 20607}));
    QCOMPARE(orders.paidDay, std::vector<std::int32_t>({20608, 20605, 20606, NoDay, 20607, 20607}));
    QCOMPARE(beijingText(orders.paidAt[1]), QStringLiteral("2026-06-01 08:00:05"));
    QCOMPARE(orders.paidAt[3], NoTime);
    QCOMPARE(beijingText(orders.shippedAt[1]), QStringLiteral("2026-06-01 20:00:00"));
    QCOMPARE(beijingText(orders.promisedAt[1]), QStringLiteral("2026-06-03 08:00:05"));
    QCOMPARE(orders.promisedAt[2], NoTime);
}

void TestColumns::amountsAreKeptAsExported()
{
    const OrderColumns &orders = m_columns->orders;
    QCOMPARE(orders.amount, std::vector<qint64>({600, 1000, 2000, 3000, 4000, 500}));
    constexpr qint64 Blank = NumberColumn::Absent;
    QCOMPARE(orders.commission, std::vector<qint64>({Blank, 100, Blank, Blank, 400, Blank}));
    // 3,000,000,000 pieces do not fit; they do not become a negative number.
    QCOMPARE(orders.quantity, std::vector<std::int32_t>({1, 1, 2, 1, 1, 2147483647}));
    // 已收货, 交易成功, 已发货, 待付款, 交易关闭, unknown.
    QCOMPARE(orders.status, std::vector<std::uint8_t>({4, 5, 3, 1, 6, 0}));
}

void TestColumns::dimensionsAreDense()
{
    const OrderColumns &orders = m_columns->orders;
    QCOMPARE(orders.product, std::vector<std::uint32_t>({1, 1, 2, 1, 0, 3}));
    QCOMPARE(orders.influencer, std::vector<std::uint32_t>({1, 1, 0, 0, 2, 0}));
    QCOMPARE(orders.province, std::vector<std::uint32_t>({1, 1, 2, 2, 0, 1}));
    QCOMPARE(orders.buyer, std::vector<std::uint32_t>({1, 1, 2, 1, 0, 0}));
    QCOMPARE(m_columns->buyerCount, 2U);
    QCOMPARE(m_columns->provinces,
             std::vector<QString>({QString(), QStringLiteral("浙江"), QStringLiteral("广东")}));
    QCOMPARE(m_columns->warehouses.size(), std::size_t(3));
    QCOMPARE(m_columns->couriers, std::vector<QString>({QString(), QStringLiteral("顺丰")}));
    QCOMPARE(m_columns->specs, std::vector<QString>({QString(), QStringLiteral("大号")}));
    QCOMPARE(orders.spec, std::vector<std::uint32_t>({0, 1, 0, 1, 0, 1}));
    for (std::size_t row = 0; row < orders.size(); ++row)
        QCOMPARE(orders.courier[row] != 0,
                 m_columns->warehouses[orders.warehouse[row]] == QStringLiteral("西仓"));
    QCOMPARE(m_columns->influencers.size(), std::size_t(3));
    QCOMPARE(m_columns->influencers[2].id, QStringLiteral("901"));
    QCOMPARE(m_columns->influencers[2].name, QStringLiteral("团长"));
}

void TestColumns::productsTakeTheirLatestTitle()
{
    // In key order 'SF106' comes first, so the title of order 103 is the last one seen.
    QCOMPARE(m_columns->products.size(), std::size_t(4));
    QCOMPARE(m_columns->products[0].id, QString());
    QCOMPARE(m_columns->products[1].id, QStringLiteral("7"));
    QCOMPARE(m_columns->products[1].name, QStringLiteral("杯子"));
    QCOMPARE(m_columns->products[3].id, QStringLiteral("A-9"));
    QCOMPARE(m_columns->products[3].name, QStringLiteral("勺子"));
}

void TestColumns::influencersTakeTheirNewestName()
{
    // SF106 comes first by its number, but is the newest row.
    QCOMPARE(m_columns->influencers[1].name, QStringLiteral("小红红"));
    QCOMPARE(m_columns->formerNames,
             (std::vector<std::pair<std::uint32_t, QString>>{{1, QStringLiteral("小红")}}));
}

void TestColumns::sourcesAreRaw()
{
    const OrderColumns &orders = m_columns->orders;
    QCOMPARE(m_columns->sources.size(), std::size_t(5));
    const auto sourceOf = [&](std::size_t row) { return m_columns->sources[orders.source[row]]; };
    QCOMPARE(sourceOf(1).channel, QStringLiteral("分销"));
    QCOMPARE(sourceOf(1).carrier, QStringLiteral("直播"));
    QCOMPARE(sourceOf(1).accountType, QStringLiteral("合作达人"));
    QVERIFY(sourceOf(1).promoter);
    QVERIFY(!sourceOf(2).promoter);
    QCOMPARE(orders.source[2], orders.source[3]);
    // Blank 渠道 with a group leader.
    QCOMPARE(sourceOf(4).channel, QString());
    QVERIFY(sourceOf(4).promoter);
}

void TestColumns::refundsLieOnTheOrdersLine()
{
    // 102: 300 + 200; 101: only a closed after-sale; 103: unpaid, but the after-sale succeeded.
    const OrderColumns &orders = m_columns->orders;
    QCOMPARE(orders.refund, std::vector<qint64>({0, 0, 500, 50, 0, 0}));
    QCOMPARE(orders.refunded, std::vector<std::uint8_t>({0, 0, 1, 1, 0, 0}));
}

void TestColumns::aftersalesFindTheirOrder()
{
    const AftersaleColumns &rows = m_columns->aftersales;
    QCOMPARE(rows.aftersaleId, std::vector<qint64>({9001, 9002, 9003, 9004, 9005}));
    QCOMPARE(rows.orderRow, std::vector<std::int32_t>({1, 2, 2, 3, NoRow}));
    // An exchange gives no money back.
    QCOMPARE(rows.success, std::vector<std::uint8_t>({0, 1, 1, 1, 0}));
    QCOMPARE(rows.amount, std::vector<qint64>({1000, 200, 300, 50, 70}));
    // 仅退款 = 1, 退货退款 = 2, 换货 = 3.
    QCOMPARE(rows.type, std::vector<std::uint8_t>({1, 2, 1, 1, 3}));
    QCOMPARE(rows.status, std::vector<std::uint8_t>({2, 4, 4, 4, 4}));
    QCOMPARE(rows.arbitrated, std::vector<std::uint8_t>({0, 1, 0, 0, 0}));
    QCOMPARE(rows.reason, std::vector<std::uint32_t>({1, 2, 1, 0, 1}));
    QCOMPARE(m_columns->reasons,
             std::vector<QString>({QString(), QStringLiteral("破损"), QStringLiteral("少件")}));
    QCOMPARE(rows.product, std::vector<std::uint32_t>({1, 2, 2, 1, 0}));
    QCOMPARE(beijingText(rows.finishedAt[0]), QStringLiteral("2026-06-02 10:00:00"));
    QCOMPARE(rows.finishedAt[3], NoTime);
}

void TestColumns::shipmentsFindTheirOrder()
{
    const ShipmentColumns &rows = m_columns->shipments;
    QCOMPARE(rows.orderRow, std::vector<std::int32_t>({1, 2, NoRow}));
    QCOMPARE(rows.pickedUpAt[0], NoTime);
    QCOMPARE(beijingText(rows.pickedUpAt[1]), QStringLiteral("2026-06-02 20:00:00"));
    QCOMPARE(beijingText(rows.signedAt[1]), QStringLiteral("2026-06-04 12:00:00"));
}

void TestColumns::officialScoresAreRead()
{
    QCOMPARE(m_columns->scores.size(), std::size_t(3));
    const OfficialScore &product = m_columns->scores[0];
    QCOMPARE(product.day.iso(), QStringLiteral("2026-06-01"));
    QCOMPARE(product.score, QStringLiteral("product_score"));
    QCOMPARE(product.subject, QStringLiteral("7"));
    QCOMPARE(product.value, 88.5);
    const OfficialScore &store = m_columns->scores[1];
    QCOMPARE(store.score, QStringLiteral("store_score"));
    QCOMPARE(store.subject, QString());
    QCOMPARE(store.dimension, QString());
    QCOMPARE(store.value, 4.99);
    QCOMPARE(m_columns->scores[2].dimension, QStringLiteral("物流速度"));
    QCOMPARE(m_columns->scores[2].day.iso(), QStringLiteral("2026-06-02"));
}

void TestColumns::coverageSaysWhichDaysAreKnown()
{
    QCOMPARE(m_columns->asOf->iso(), QStringLiteral("2026-06-04"));
    const auto &orders = m_columns->coverageOf(QStringLiteral("orders"));
    QCOMPARE(orders.size(), std::size_t(1));
    QCOMPARE(orders[0].from.iso(), QStringLiteral("2026-06-01"));
    const Period june{Day::fromNumber(20605), Day::fromNumber(20634)};
    QCOMPARE(m_columns->coveredDays(QStringLiteral("orders"), june), 4);
    // Applied on 2 to 6 June.
    QCOMPARE(m_columns->coveredDays(QStringLiteral("aftersales"), june), 5);
    QCOMPARE(m_columns->coveredDays(QStringLiteral("aftersales"),
                                    Period{Day::fromNumber(20600), Day::fromNumber(20606)}),
             1);
    QCOMPARE(m_columns->coveredDays(QStringLiteral("order_refunds"), june), 0);
    QCOMPARE(m_columns->coveredDays(QStringLiteral("unheard_of"), june), 0);
}

void TestColumns::columnsOfOneStoreLeaveOthersOut()
{
    const auto other = m_workspace->storeNamed(QStringLiteral("乙店"));
    QVERIFY(importSheets(*m_workspace, other->id, QStringLiteral("b.csv"),
                         {{QStringLiteral("orders"), OrderHeader, {OrderRows[0]}, Grain::Order, {}}})
                .ok());
    QCOMPARE((*loadColumns(*m_workspace, *other))->orders.orderId, std::vector<qint64>({101}));
    QCOMPARE((*loadColumns(*m_workspace, m_columns->store))->orders.size(), std::size_t(6));
}

void TestColumns::loadingCanBeStopped()
{
    const auto stopped = loadColumns(*m_workspace, m_columns->store, [] { return true; });
    QVERIFY(!stopped.ok());
    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    // What was stopped leaves nothing behind that would disturb the next one.
    QVERIFY(loadColumns(*m_workspace, m_columns->store, [] { return false; }).ok());
}

void TestColumns::readingBlocksCanBeStopped()
{
    const StoreReader reader(*m_workspace);
    int blocks = 0;
    const auto stopped = reader.readBlocks(m_columns->store.id, QStringLiteral("orders"),
                                           {QStringLiteral("order_id")}, [&](const FactBlock &block) {
                                               blocks += block.rows == 6 ? 1 : 100;
                                               return false;
                                           });
    QVERIFY(stopped.ok());
    QCOMPARE(blocks, 1);
}

QTEST_GUILESS_MAIN(TestColumns)
#include "tst_columns.moc"
