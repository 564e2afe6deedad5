#include "models/store/database.h"
#include "models/store/storereader.h"
#include "tests/store/randomfiles.h"

#include <QtTest>

#include <algorithm>
#include <array>
#include <map>

using namespace shopglass;
using namespace shopglass::test;

namespace {

const QString OrderHeader = QStringLiteral("order_id|created_at|paid_at|paid_amount|commission|channel|"
                                           "carrier|account_type|promoter_id|refund_amount");
const QString ReturnHeader
    = QStringLiteral("aftersale_id|order_id|refund_amount|aftersale_status|applied_at|finished_at");

SheetText orders(const QStringList &rows, Grain grain = Grain::Order, const QString &header = OrderHeader)
{
    return {QStringLiteral("orders"), header, rows, grain, {}};
}

SheetText aftersales(const QStringList &rows)
{
    return {QStringLiteral("aftersales"), ReturnHeader, rows, Grain::Order, {}};
}

/// Cells as `day channel/carrier/account type/promoter gmv orders created commission refund refunded
/// refund-by-refund-day`.
QStringList cells(const Workspace &workspace, std::optional<Period> period = {})
{
    const StoreReader reader(workspace);
    QStringList lines;
    const auto kept = reader.rollup(1, period);
    for (const StoreReader::RollupCell &cell : *kept) {
        lines.append(QStringLiteral("%1 %2/%3/%4/%5 %6 %7 %8 %9 %10 %11 %12")
                         .arg(cell.day.iso(), reader.text(cell.channel), reader.text(cell.carrier),
                              reader.text(cell.accountType))
                         .arg(cell.promoter)
                         .arg(cell.paidGmv)
                         .arg(cell.paidOrders)
                         .arg(cell.gmvCreated)
                         .arg(cell.commission)
                         .arg(cell.refundAmountByPayDay)
                         .arg(cell.refundedOrders)
                         .arg(cell.refundAmountByRefundDay));
    }
    lines.sort();
    return lines;
}

using CellKey = std::tuple<std::int32_t, qint64, qint64, qint64, bool>;
using Sums = std::array<qint64, 7>;

struct OrderFacts
{
    struct Line
    {
        StoredValue created;
        StoredValue paid;
        qint64 amount = 0;
        qint64 commission = 0;
        qint64 refund = 0;
        std::tuple<qint64, qint64, qint64, bool> source;
        bool isPriced = false;
    };
    std::vector<Line> lines;
    struct Return
    {
        bool success = false;
        qint64 amount = 0;
        StoredValue finished;
    };
    std::vector<Return> returns; ///< by key
};

std::map<qint64, OrderFacts> readOrders(const Workspace &workspace)
{
    constexpr qint64 Refunded = 3; // 退款成功 is the fourth value of aftersales.aftersale_status
    constexpr qint64 Exchange = 2; // 换货, 补寄, 维修 are the third to fifth of aftersales.aftersale_type
    constexpr qint64 Repair = 4;
    const auto list = [](const char *names) { return QString::fromLatin1(names).split(QLatin1Char(' ')); };
    const StoreReader reader(workspace);
    std::map<qint64, OrderFacts> found;
    static_cast<void>(reader.readFacts(
        1, QStringLiteral("orders"),
        list("order_id created_at paid_at paid_amount commission refund_amount channel carrier account_type "
             "promoter_id leader_id affiliate_id"),
        [&](std::span<const StoredValue> v) {
            found[*v[0]].lines.push_back(
                {v[1],
                 v[2],
                 v[3].value_or(0),
                 v[4].value_or(0),
                 v[5].value_or(0),
                 {v[6].value_or(0), v[7].value_or(0), v[8].value_or(0),
                  v[9].value_or(0) != 0 || v[10].value_or(0) != 0 || v[11].value_or(0) != 0},
                 v[3].has_value()});
            return true;
        }));
    static_cast<void>(
        reader.readFacts(1, QStringLiteral("aftersales"),
                         list("order_id aftersale_status refund_amount finished_at aftersale_type"),
                         [&](std::span<const StoredValue> v) {
                             const bool goodsOnly = v[4] >= Exchange && v[4] <= Repair;
                             found[*v[0]].returns.push_back(
                                 {v[1] == Refunded && v[2] != 0 && !goodsOnly, v[2].value_or(0), v[3]});
                             return true;
                         }));
    return found;
}

/// Leaves an order's refunds at no more than was paid, the earliest first, those without a time last.
void cutRefunds(OrderFacts &order)
{
    qint64 left = 0;
    bool paid = false;
    for (const OrderFacts::Line &line : order.lines) {
        if (line.paid && !line.isPriced)
            return;
        paid = paid || line.paid;
        left += line.paid ? line.amount : 0;
    }
    if (!paid)
        return;
    std::stable_sort(order.returns.begin(), order.returns.end(), [](const auto &one, const auto &other) {
        return one.finished && (!other.finished || *one.finished < *other.finished);
    });
    for (OrderFacts::Return &aftersale : order.returns) {
        if (!aftersale.success)
            continue;
        aftersale.amount = aftersale.amount < left ? aftersale.amount : left;
        left -= aftersale.amount;
    }
}

/// The rollup by plain loops over the facts, as design.md §4a words it.
std::map<CellKey, Sums> expectedCells(const Workspace &workspace)
{
    std::map<CellKey, Sums> sums;
    const auto at = [&sums](qint64 moment, const OrderFacts::Line &line) -> Sums & {
        const auto &[channel, carrier, account, promoter] = line.source;
        return sums[{dayOf(moment).number(), channel, carrier, account, promoter}];
    };
    for (auto &[id, order] : readOrders(workspace)) {
        cutRefunds(order);
        const OrderFacts::Line *head = nullptr;
        qint64 own = 0;
        for (const auto &line : order.lines) {
            own += line.refund;
            if (line.created)
                at(*line.created, line)[2] += line.amount;
            if (!line.paid)
                continue;
            at(*line.paid, line)[0] += line.amount;
            at(*line.paid, line)[3] += line.commission;
            head = head ? head : &line;
        }
        qint64 returned = 0;
        bool refunded = false;
        const OrderFacts::Line blank;
        const OrderFacts::Line &source = head ? *head : order.lines.empty() ? blank : order.lines.front();
        for (const auto &aftersale : order.returns) {
            if (!aftersale.success)
                continue;
            refunded = true;
            returned += aftersale.amount;
            if (aftersale.finished)
                at(*aftersale.finished, source)[6] += aftersale.amount;
        }
        if (!head)
            continue;
        Sums &cell = at(*head->paid, *head);
        cell[1] += 1;
        cell[4] += order.returns.empty() ? own : returned;
        cell[5] += order.returns.empty() ? own > 0 : refunded;
    }
    std::erase_if(sums, [](const auto &entry) { return entry.second == Sums{}; });
    return sums;
}

std::map<CellKey, Sums> keptCells(const Workspace &workspace)
{
    std::map<CellKey, Sums> sums;
    const auto kept = StoreReader(workspace).rollup(1);
    for (const StoreReader::RollupCell &c : *kept)
        sums[{c.day.number(), c.channel, c.carrier, c.accountType, c.promoter}] = {c.paidGmv,
                                                                                   c.paidOrders,
                                                                                   c.gmvCreated,
                                                                                   c.commission,
                                                                                   c.refundAmountByPayDay,
                                                                                   c.refundedOrders,
                                                                                   c.refundAmountByRefundDay};
    return sums;
}

} // namespace

class TestRollup final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anOrderCountsWhenPaidAndWhenCreated();
    void anUnpaidOrderNeverCountsAsPaid();
    void midnightBelongsToTheNewDay();
    void refundsCountByPayDayAndByRefundDay();
    void noMoreGoesBackThanWasPaid();
    void goodsSentInExchangeAreNoRefund();
    void anAftersaleOfAnUnknownOrderStaysOutOfThePayBasis();
    void anOrderThatComesAfterItsAftersaleTakesItIn();
    void refundsOfOrderRowsCountOnlyWithoutAftersales();
    void linesOfAnOrderCountOnce();
    void aPeriodCutsTheCells();
    void keptEqualsRecomputedAfterEveryStep_data();
    void keptEqualsRecomputedAfterEveryStep();

private:
    void add(const std::vector<SheetText> &sheets)
    {
        const auto added = importSheets(*m_workspace, 1, QStringLiteral("a"), sheets);
        QVERIFY2(added.ok(), added ? "" : qPrintable(added.error().detail));
        QVERIFY(m_workspace->verify()->isEmpty());
    }
    std::unique_ptr<Workspace> m_workspace;
};

void TestRollup::init()
{
    auto opened = Workspace::openInMemory();
    QVERIFY(opened.ok());
    m_workspace = std::make_unique<Workspace>(std::move(*opened));
    QVERIFY(m_workspace->storeNamed(QStringLiteral("甲店")).ok());
}

void TestRollup::anOrderCountsWhenPaidAndWhenCreated()
{
    add({orders({QStringLiteral("1|2026-06-01 22:00:00|2026-06-02 01:00:00|1000|100|分销|直播|合作达人|700|"),
                 QStringLiteral("2|2026-06-02 09:00:00|2026-06-02 09:00:00|500||自营|商品卡|经营号||")})});
    QCOMPARE(cells(*m_workspace),
             QStringList({QStringLiteral("2026-06-01 分销/直播/合作达人/1 0 0 1000 0 0 0 0"),
                          QStringLiteral("2026-06-02 分销/直播/合作达人/1 1000 1 0 100 0 0 0"),
                          QStringLiteral("2026-06-02 自营/商品卡/经营号/0 500 1 500 0 0 0 0")}));
}

void TestRollup::anUnpaidOrderNeverCountsAsPaid()
{
    add({orders({QStringLiteral("1|2026-06-01 22:00:00||1000|100|分销|直播|||")})});
    QCOMPARE(cells(*m_workspace), QStringList(QStringLiteral("2026-06-01 分销/直播//0 0 0 1000 0 0 0 0")));
}

void TestRollup::midnightBelongsToTheNewDay()
{
    add({orders({QStringLiteral("1||2026-06-01 23:59:59|1||||||"),
                 QStringLiteral("2||2026-06-02 00:00:00|2||||||"),
                 QStringLiteral("3||1969-12-31 23:59:59|4||||||")})});
    QCOMPARE(cells(*m_workspace),
             QStringList({QStringLiteral("1969-12-31 ///0 4 1 0 0 0 0 0"),
                          QStringLiteral("2026-06-01 ///0 1 1 0 0 0 0 0"),
                          QStringLiteral("2026-06-02 ///0 2 1 0 0 0 0 0")}));
}

void TestRollup::refundsCountByPayDayAndByRefundDay()
{
    add({orders({QStringLiteral("1||2026-06-01 10:00:00|1000||自营|直播|||")}),
         aftersales({QStringLiteral("91|1|300|退款成功|2026-06-02 10:00:00|2026-06-05 10:00:00"),
                     QStringLiteral("92|1|200|退款成功|2026-06-03 10:00:00|2026-06-06 10:00:00"),
                     QStringLiteral("93|1|999|售后关闭|2026-06-03 10:00:00|2026-06-06 10:00:00"),
                     QStringLiteral("94|1|50|退款成功|2026-06-03 10:00:00|")})});
    QCOMPARE(cells(*m_workspace),
             QStringList({QStringLiteral("2026-06-01 自营/直播//0 1000 1 0 0 550 1 0"),
                          QStringLiteral("2026-06-05 自营/直播//0 0 0 0 0 0 0 300"),
                          QStringLiteral("2026-06-06 自营/直播//0 0 0 0 0 0 0 200")}));
}

void TestRollup::noMoreGoesBackThanWasPaid()
{
    // Of 1000: 700 on the 5th, then 300 of the 600 of the 6th. The second order does not say what was paid.
    add({orders({QStringLiteral("1||2026-06-01 10:00:00|1000||自营|直播|||"),
                 QStringLiteral("2||2026-06-01 10:00:00|||自营|直播|||")}),
         aftersales({QStringLiteral("91|1|600|退款成功|2026-06-02 10:00:00|2026-06-06 10:00:00"),
                     QStringLiteral("92|1|700|退款成功|2026-06-03 10:00:00|2026-06-05 10:00:00"),
                     QStringLiteral("93|2|40|退款成功|2026-06-03 10:00:00|2026-06-07 10:00:00")})});
    QCOMPARE(cells(*m_workspace),
             QStringList({QStringLiteral("2026-06-01 自营/直播//0 1000 2 0 0 1040 2 0"),
                          QStringLiteral("2026-06-05 自营/直播//0 0 0 0 0 0 0 700"),
                          QStringLiteral("2026-06-06 自营/直播//0 0 0 0 0 0 0 300"),
                          QStringLiteral("2026-06-07 自营/直播//0 0 0 0 0 0 0 40")}));
}

void TestRollup::goodsSentInExchangeAreNoRefund()
{
    const QString header = ReturnHeader + QStringLiteral("|aftersale_type");
    add({orders({QStringLiteral("1||2026-06-01 10:00:00|1000||自营|直播|||"),
                 QStringLiteral("2||2026-06-01 10:00:00|500||自营|直播|||")}),
         {QStringLiteral("aftersales"),
          header,
          {QStringLiteral("91|1|1000|退款成功|2026-06-02 10:00:00|2026-06-05 10:00:00|换货"),
           QStringLiteral("92|1|0|退款成功|2026-06-02 10:00:00|2026-06-05 10:00:00|维修"),
           QStringLiteral("93|1|0|退款成功|2026-06-02 10:00:00|2026-06-05 10:00:00|仅退款"),
           QStringLiteral("94|2|20|退款成功|2026-06-02 10:00:00|2026-06-05 10:00:00|极速退款")},
          Grain::Order,
          {}}});
    QCOMPARE(cells(*m_workspace),
             QStringList({QStringLiteral("2026-06-01 自营/直播//0 1500 2 0 0 20 1 0"),
                          QStringLiteral("2026-06-05 自营/直播//0 0 0 0 0 0 0 20")}));
}

void TestRollup::anAftersaleOfAnUnknownOrderStaysOutOfThePayBasis()
{
    add({orders({QStringLiteral("2|2026-06-01 10:00:00||1000||自营|直播|||")}),
         aftersales({QStringLiteral("91|1|300|退款成功|2026-06-02 10:00:00|2026-06-05 10:00:00"),
                     QStringLiteral("92|2|40|退款成功|2026-06-02 10:00:00|2026-06-05 10:00:00")})});
    // Order 2 is known but unpaid: its refund keeps its source and stays out of the pay basis as well.
    QCOMPARE(cells(*m_workspace),
             QStringList({QStringLiteral("2026-06-01 自营/直播//0 0 0 1000 0 0 0 0"),
                          QStringLiteral("2026-06-05 ///0 0 0 0 0 0 0 300"),
                          QStringLiteral("2026-06-05 自营/直播//0 0 0 0 0 0 0 40")}));
}

void TestRollup::anOrderThatComesAfterItsAftersaleTakesItIn()
{
    add({aftersales({QStringLiteral("91|1|300|退款成功|2026-06-02 10:00:00|2026-06-05 10:00:00")})});
    QCOMPARE(cells(*m_workspace), QStringList(QStringLiteral("2026-06-05 ///0 0 0 0 0 0 0 300")));
    add({orders({QStringLiteral("1||2026-06-01 10:00:00|1000||自营|直播|||")})});
    QCOMPARE(cells(*m_workspace),
             QStringList({QStringLiteral("2026-06-01 自营/直播//0 1000 1 0 0 300 1 0"),
                          QStringLiteral("2026-06-05 自营/直播//0 0 0 0 0 0 0 300")}));
}

void TestRollup::refundsOfOrderRowsCountOnlyWithoutAftersales()
{
    add({orders({QStringLiteral("1||2026-06-01 10:00:00|1000||||||60"),
                 QStringLiteral("2||2026-06-02 10:00:00|1000||||||70")}),
         aftersales({QStringLiteral("91|2|300|售后关闭|2026-06-02 10:00:00|2026-06-05 10:00:00")})});
    QCOMPARE(cells(*m_workspace),
             QStringList({QStringLiteral("2026-06-01 ///0 1000 1 0 0 60 1 0"),
                          QStringLiteral("2026-06-02 ///0 1000 1 0 0 0 0 0")}));
}

void TestRollup::linesOfAnOrderCountOnce()
{
    add({orders({QStringLiteral("1|C||100|5|自营"), QStringLiteral("1|G|2026-06-02 10:00:00|200|5|分销"),
                 QStringLiteral("1|B|2026-06-03 10:00:00|300|5|自营")},
                Grain::Line, QStringLiteral("order_id|sku_code|paid_at|paid_amount|commission|channel"))});
    // Lines stand in the order of their content's hash: C, G, B. The order counts at G, its first paid line;
    // each line's amount at its own day and source.
    QCOMPARE(cells(*m_workspace),
             QStringList({QStringLiteral("2026-06-02 分销///0 200 1 0 5 0 0 0"),
                          QStringLiteral("2026-06-03 自营///0 300 0 0 5 0 0 0")}));
}

void TestRollup::aPeriodCutsTheCells()
{
    add({orders({QStringLiteral("1||2026-06-01 10:00:00|1||||||"),
                 QStringLiteral("2||2026-06-02 10:00:00|2||||||"),
                 QStringLiteral("3||2026-06-03 10:00:00|3||||||")})});
    const Day second = Day::fromIso(u"2026-06-02").value();
    QCOMPARE(cells(*m_workspace, Period{second, second}),
             QStringList(QStringLiteral("2026-06-02 ///0 2 1 0 0 0 0 0")));
}

void TestRollup::keptEqualsRecomputedAfterEveryStep_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 2001; seed <= 2120; ++seed)
        QTest::addRow("random sequence %u", seed) << seed;
}

void TestRollup::keptEqualsRecomputedAfterEveryStep()
{
    QFETCH(unsigned, seed);
    FileMaker maker(seed);
    std::vector<BatchId> live;
    for (int step = 0; step < 6; ++step) {
        if (!live.empty() && maker.below(3) == 0) {
            const auto which = maker.below(int(live.size()));
            QVERIFY(undoBatch(*m_workspace, live[std::size_t(which)], unwatched).ok());
            live.erase(live.begin() + which);
        } else {
            const auto added
                = importSheets(*m_workspace, 1, QString::number(step), maker.file(), maker.filling());
            QVERIFY(added.ok());
            live.push_back(added->id);
        }
        const auto kept = keptCells(*m_workspace);
        QVERIFY(kept == expectedCells(*m_workspace));
        QVERIFY(m_workspace->rebuild().ok());
        QVERIFY(kept == keptCells(*m_workspace));
    }
    while (!live.empty()) {
        QVERIFY(undoBatch(*m_workspace, live.back(), unwatched).ok());
        live.pop_back();
    }
    QVERIFY(keptCells(*m_workspace).empty());
}

QTEST_GUILESS_MAIN(TestRollup)
#include "tst_rollup.moc"
