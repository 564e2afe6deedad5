#include "models/launches/launchboard.h"
#include "tests/support/liveshop.h"
#include "tests/support/smallanalysis.h"

#include <QJsonArray>
#include <QtTest>

#include <cmath>

using namespace shopglass;
using testing::day;
using testing::period;

// A shop over 2026-05-01 … 06-30. The bowl is launched on 06-11 (window to 07-10, day 20 on the as-of day):
//   06-11  2 orders of 1,000 by A (distribution, live), commission 200 each, one refunded whole
//   06-12  1 order of 1,000 by B (distribution, video), commission 200
//   06-13  1 order of 3,000 in the own live room, of two pieces
//   06-15  1 order of 1,000 by A again, commission 200
//   06-20  1 order of 1,000 on the shelf
//   06-28  1 order with two lines: cup 5,000 first, bowl 1,500, in the own live room; the cup's line refunded
//   07-01  is not covered.
// The plate sells one order of 10,000 a day from 05-05 to 06-30: always known, never new.
class TestLaunchBoard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatHappenedWhen();
    void searchIsKnownOnlyByItsFiles();
    void judgesTheGatesOfTheRulebook();
    void whoSoldIsNotKnownWithoutTheColumns();
    void nobodySoldWhereNoFileTells();
    void blankCommissionsOfNobodyAreNotKnown();
    void earns();
    void withoutAftersalesNoRefundsAreKnown();
    void countsAsTheCatalogueDoes();
    void readsTheFunnelAndTheList();
    void theWorstFlagComesFirst();
    void aLaunchThatIsOverAsksNothing();
    void holdsAgainstEarlierLaunchesOnly();
    void jsonNamesItsMembers();
};

namespace {

void sell(StoreColumns &columns, qint64 id, QStringView iso, std::uint32_t product, qint64 amount,
          std::uint16_t source, std::uint32_t influencer = 0, qint64 line = 0)
{
    testing::OrderSpec spec;
    spec.id = id;
    spec.line = line;
    spec.created = day(iso);
    spec.paid = spec.created;
    spec.amount = amount;
    spec.product = product;
    spec.source = source;
    spec.commission = influencer != 0 ? 200 : 0;
    testing::addOrder(columns, spec);
    columns.orders.influencer.back() = influencer;
}

void refund(StoreColumns &columns, std::size_t row, qint64 amount)
{
    columns.orders.refund.set(row, amount);
    columns.orders.refunded[row] = 1;
}

StoreColumns shop()
{
    StoreColumns columns = testing::emptyShop(period(u"2026-05-01", u"2026-06-30"));
    columns.influencers = {{QString(), QString()},
                           {QStringLiteral("71"), QStringLiteral("A")},
                           {QStringLiteral("72"), QString()}};
    for (int i = 0; i <= 56; ++i)
        sell(columns, 100 + i, day(u"2026-05-05").plus(i).iso(), testing::Plate, 10'000, testing::SelfLive);
    sell(columns, 201, u"2026-06-11", testing::Bowl, 1'000, testing::DistributionLive, 1);
    refund(columns, 57, 1'000);
    sell(columns, 202, u"2026-06-11", testing::Bowl, 1'000, testing::DistributionLive, 1);
    sell(columns, 203, u"2026-06-12", testing::Bowl, 1'000, testing::DistributionVideo, 2);
    sell(columns, 204, u"2026-06-13", testing::Bowl, 3'000, testing::SelfLive);
    columns.orders.quantity.back() = 2;
    sell(columns, 205, u"2026-06-15", testing::Bowl, 1'000, testing::DistributionLive, 1);
    sell(columns, 206, u"2026-06-20", testing::Bowl, 1'000, testing::ShelfCard);
    sell(columns, 207, u"2026-06-28", testing::Cup, 5'000, testing::SelfLive);
    refund(columns, 63, 5'000);
    sell(columns, 207, u"2026-06-28", testing::Bowl, 1'500, testing::SelfLive, 0, 1);
    return columns;
}

struct Built
{
    LaunchView view;
    LaunchBoard board;

    [[nodiscard]] const LaunchDetail &bowl() const
    {
        for (std::size_t i = 0; i < view.launches.size(); ++i) {
            if (view.launches[i].productName == QStringLiteral("Bowl"))
                return board.details[i];
        }
        qFatal("no bowl");
    }
    [[nodiscard]] const GateResult &gate(const char *id) const
    {
        for (std::size_t i = 0; i < board.rules.gates.size(); ++i) {
            if (board.rules.gates[i].id == QLatin1String(id))
                return bowl().gates[i];
        }
        qFatal("no gate %s", id);
    }
};

Built built(StoreColumns columns, Period days = period(u"2026-06-01", u"2026-06-30"))
{
    const Evaluator evaluator(testing::analysis(std::move(columns), days));
    Built result;
    result.view = buildLaunchView(evaluator);
    result.board = buildLaunchBoard(evaluator, result.view);
    return result;
}

/// A line of a file about the bowl.
FigureTable fileOf(const QString &kind, const QStringList &figures, const QStringList &texts,
                   const std::vector<testing::FigureRow> &rows)
{
    FigureTable table = testing::figureTable(kind, figures, texts, rows);
    table.product.assign(rows.size(), testing::Bowl);
    return table;
}

void cover(StoreColumns &columns, const QString &kind, QStringView from, QStringView to)
{
    columns.coverage.emplace_back(kind, std::vector<DayRange>{{day(from), day(to)}});
}

void addSources(StoreColumns &columns, QStringView coveredFrom)
{
    const QString orders = QStringLiteral("paid_orders");
    const QString source = QStringLiteral("source");
    columns.figures.push_back(
        fileOf(QStringLiteral("traffic_sources"), {orders}, {source},
               {{day(u"2026-06-14"), {{orders, 5}}, {{source, QStringLiteral("推荐")}}},
                {day(u"2026-06-16"), {{orders, 2}}, {{source, QStringLiteral("搜索")}}},
                {day(u"2026-06-18"), {{orders, 1}}, {{source, QStringLiteral("搜索")}}}}));
    cover(columns, QStringLiteral("traffic_sources"), coveredFrom, u"2026-06-30");
}

} // namespace

void TestLaunchBoard::saysWhatHappenedWhen()
{
    const Built shown = built(shop());
    QStringList lines;
    for (const LaunchEvent &event : shown.bowl().events) {
        lines << QStringLiteral("%1 %2 %3")
                     .arg(launchEventId(event.kind), event.day ? event.day->iso() : QStringLiteral("-"),
                          event.who);
    }
    QCOMPARE(lines,
             QStringList({QStringLiteral("first_sale 2026-06-11 "), QStringLiteral("influencer 2026-06-11 A"),
                          QStringLiteral("video 2026-06-12 "), QStringLiteral("own_live 2026-06-13 "),
                          QStringLiteral("shelf 2026-06-20 "), QStringLiteral("search - ")}));
    QVERIFY(!shown.bowl().events.back().known);
    QCOMPARE(shown.bowl().sellingInfluencers, std::optional<qint64>(2));
    QVERIFY(!shown.bowl().influencersAtLeast);
}

void TestLaunchBoard::searchIsKnownOnlyByItsFiles()
{
    StoreColumns columns = shop();
    addSources(columns, u"2026-06-01");
    const Built shown = built(std::move(columns));
    QCOMPARE(shown.bowl().events.back().day, std::optional(day(u"2026-06-16")));
    QCOMPARE(shown.gate("search_orders").state, GateState::Passed); // 2 + 1 of 3
    QCOMPARE(shown.gate("search_orders").reachedOn, std::optional(8));

    StoreColumns late = shop();
    addSources(late, u"2026-06-12"); // not of the launch day: an earlier search order may have been
    QVERIFY(!built(late).bowl().events.back().known);
}

void TestLaunchBoard::judgesTheGatesOfTheRulebook()
{
    const Built shown = built(shop());
    QCOMPARE(shown.gate("first_orders").state, GateState::Missed); // 4 of 5 in three days
    QCOMPARE(shown.gate("first_orders").value, std::optional(4.0));
    QCOMPARE(shown.gate("influencers").state, GateState::Missed); // 2 of 3 in seven
    QCOMPARE(shown.gate("seeding_orders").value, std::optional(4.0));
    QCOMPARE(shown.gate("own_live_days").value, std::optional(1.0)); // 06-28 is day 18, beyond day 14
    QCOMPARE(shown.gate("shelf_orders").state, GateState::Open);
    QCOMPARE(shown.gate("shelf_orders").daysLeft, 10); // day 20 of 30
    QCOMPARE(shown.gate("search_orders").state, GateState::Unknown);
    QCOMPARE(shown.gate("stock").state, GateState::Unknown);
    QCOMPARE(shown.board.rules.gates[*shown.bowl().next->gate].id, QStringLiteral("first_orders"));
}

namespace {

/// Files without the columns that tell who sold, from a day on.
StoreColumns untoldFrom(QStringView iso)
{
    StoreColumns columns = shop();
    for (const char *column : {"channel", "account_type", "promoter_id", "leader_id", "affiliate_id"}) {
        const Day last = day(iso).plus(-1);
        const std::vector<DayRange> told = last < day(u"2026-05-01")
            ? std::vector<DayRange>()
            : std::vector<DayRange>{{day(u"2026-05-01"), last}};
        columns.coverage.emplace_back(QStringLiteral("orders.") + QString::fromLatin1(column), told);
    }
    for (std::size_t row = 0; row < columns.orders.size(); ++row) {
        if (columns.orders.paidDay[row] < day(iso).number())
            continue;
        columns.orders.source[row] = testing::BlankSource;
        columns.orders.influencer[row] = 0;
    }
    return columns;
}

} // namespace

void TestLaunchBoard::whoSoldIsNotKnownWithoutTheColumns()
{
    const Built shown = built(untoldFrom(u"2026-06-13"));
    const Launch &bowl
        = *std::ranges::find(shown.view.launches, QStringLiteral("Bowl"), &Launch::productName);
    QCOMPARE(bowl.untoldDays, 18); // 06-13 … 06-30
    QCOMPARE(bowl.stage, LaunchStage::NotCovered);
    QCOMPARE(bowl.recentOrders, 0);
    QCOMPARE(shown.bowl().sellingInfluencers, std::optional<qint64>(2));
    QVERIFY(shown.bowl().influencersAtLeast); // of 06-13 to 06-30 nobody knows
    QVERIFY(shown.bowl().events[1].day && shown.bowl().events[2].day); // before that
    QVERIFY(!shown.bowl().events[3].known && !shown.bowl().events[4].known); // own live room, shelf
    QCOMPARE(shown.gate("first_orders").state, GateState::Missed); // whoever sold them
    for (const char *gate : {"influencers", "seeding_orders", "own_live_days", "shelf_orders"}) {
        QCOMPARE(shown.gate(gate).state, GateState::Unknown);
        QVERIFY(shown.gate(gate).untold);
    }
    QCOMPARE(shown.gate("influencers").value, std::optional(2.0));
}

void TestLaunchBoard::nobodySoldWhereNoFileTells()
{
    const Built shown = built(untoldFrom(u"2026-05-01"));
    QVERIFY(!shown.bowl().sellingInfluencers);
    QVERIFY(!shown.gate("influencers").value);
    const QJsonObject json
        = toJson(*std::ranges::find(shown.view.launches, QStringLiteral("Bowl"), &Launch::productName));
    QCOMPARE(json[QStringLiteral("stage")].toString(), QStringLiteral("not_covered"));
    QCOMPARE(json[QStringLiteral("untold_days")].toInt(), 20);
    const QJsonObject fields = json[QStringLiteral("gmv_by_field")].toObject();
    QVERIFY(fields[QStringLiteral("shelf")].isNull());
    QCOMPARE(fields[QStringLiteral("unclassified")].toInt(), 9'500); // all of the bowl
}

// From 06-15 on files have neither the commission nor who sold: nobody knows whether there was one. Until
// then two orders of A and one of B, 200 each.
void TestLaunchBoard::blankCommissionsOfNobodyAreNotKnown()
{
    for (const auto &[from, known, sales] : {std::tuple(u"2026-06-15", std::optional<qint64>(600), 6'000),
                                             std::tuple(u"2026-05-01", std::optional<qint64>(), 0)}) {
        StoreColumns columns = untoldFrom(from);
        for (std::size_t row = 0; row < columns.orders.size(); ++row) {
            if (columns.orders.paidDay[row] >= day(from).number())
                columns.orders.commission.set(row, NumberColumn::Absent);
        }
        const LaunchEconomics economics = built(std::move(columns)).bowl().economics;
        QCOMPARE(economics.knownCommission(), known);
        QCOMPARE(economics.commissionedGmv, sales);
    }
}

void TestLaunchBoard::earns()
{
    const LaunchEconomics economics = built(shop()).bowl().economics;
    QVERIFY(economics.refundsKnown);
    // GMV 3 × 1,000 + 3,000 + 1,000 + 1,000 + 1,500 = 9,500; of order 207 only the cup was refunded.
    QCOMPARE(economics.refundedOrders, 1);
    QCOMPARE(economics.net, 8'500);
    QCOMPARE(economics.commission, 800);
    QCOMPARE(economics.commissionedGmv, 9'500);
    // 06-11 … 06-30: 20 plates, 6 orders of the bowl and order 207; two of 27 refunded.
    QVERIFY(economics.shopRefundRate.hasValue());
    QCOMPARE(economics.shopRefundRate.value, 2.0 / 27.0);

    // Nobody says what the influencer of 203 got for 1,000.
    StoreColumns columns = shop();
    columns.orders.commission.set(59, NumberColumn::Absent);
    const LaunchEconomics told = built(std::move(columns)).bowl().economics;
    QCOMPARE(told.commission, 600);
    QCOMPARE(told.commissionedGmv, 8'500);
}

void TestLaunchBoard::withoutAftersalesNoRefundsAreKnown()
{
    StoreColumns columns = shop();
    std::erase_if(columns.coverage,
                  [](const auto &entry) { return entry.first != QStringLiteral("orders"); });
    const Built shown = built(std::move(columns));
    QVERIFY(!shown.bowl().economics.refundsKnown);
    const QJsonObject json = toJson(shown.bowl(), shown.board.rules);
    QVERIFY(testing::at(json, {QStringLiteral("economics"), QStringLiteral("net_gmv")}).isNull());
    QVERIFY(shown.bowl().flags.empty());
}

void TestLaunchBoard::countsAsTheCatalogueDoes()
{
    const Evaluator evaluator(testing::analysis(shop(), period(u"2026-06-11", u"2026-06-30")));
    const RowFilter bowl{std::nullopt, testing::Bowl, std::nullopt};
    const LaunchView view = buildLaunchView(evaluator);
    const LaunchDetail detail = buildLaunchBoard(evaluator, view).details[0];
    QCOMPARE(view.launches.size(), std::size_t(2)); // and the cup of order 207
    QCOMPARE(evaluator.value(QStringLiteral("net_gmv"), bowl).value, 8'500.0);
    QCOMPARE(evaluator.value(QStringLiteral("refunded_orders"), bowl).value, 1.0);
    QCOMPARE(evaluator.value(QStringLiteral("commission"), bowl).value, 800.0);
    QCOMPARE(evaluator.value(QStringLiteral("paid_orders"), bowl).value, 7.0);
    const Launch &launched = view.launches[1];
    QCOMPARE(launched.productName, QStringLiteral("Bowl"));
    QCOMPARE(launched.orders, 7);
    QCOMPARE(launched.refund, std::optional<qint64>(1'000));
    Q_UNUSED(detail);
}

void TestLaunchBoard::readsTheFunnelAndTheList()
{
    StoreColumns columns = shop();
    const QString visitors = QStringLiteral("visitors");
    const QString payers = QStringLiteral("paid_buyers");
    columns.figures.push_back(fileOf(QStringLiteral("traffic_products"), {visitors, payers}, {},
                                     {{day(u"2026-06-10"), {{visitors, 900}, {payers, 9}}, {}},
                                      {day(u"2026-06-11"), {{visitors, 100}, {payers, 2}}, {}},
                                      {day(u"2026-06-12"), {{visitors, 50}}, {}}}));
    cover(columns, QStringLiteral("traffic_products"), u"2026-06-10", u"2026-06-12");
    const QString stock = QStringLiteral("stock");
    const QString filled = QStringLiteral("attributes_filled");
    columns.figures.push_back(fileOf(QStringLiteral("products"), {stock, filled}, {},
                                     {{day(u"2026-06-01"), {{stock, 500}, {filled, 900'000}}, {}},
                                      {day(u"2026-06-20"), {{stock, 40}, {filled, 790'000}}, {}}}));
    const Built shown = built(std::move(columns));
    const LaunchFunnel &funnel = shown.bowl().funnel;
    QCOMPARE(funnel.coveredDays, 2); // of the window
    QCOMPARE(funnel.visitors, std::optional<qint64>(150));
    QCOMPARE(funnel.payers, std::optional<qint64>(2));
    QVERIFY(!funnel.exposures && !funnel.clicks);
    QCOMPARE(shown.bowl().stock, std::optional<qint64>(39)); // 40 less the one of 28 June
    QCOMPARE(shown.bowl().stockDay, std::optional(day(u"2026-06-20")));
    QCOMPARE(shown.gate("stock").state, GateState::Passed);
    QCOMPARE(shown.gate("attributes").state, GateState::Open);
    QVERIFY(std::abs(*shown.gate("attributes").value - 0.79) < 1e-12);
    QCOMPARE(shown.gate("listed").state, GateState::Unknown); // the list has no status
}

void TestLaunchBoard::theWorstFlagComesFirst()
{
    StoreColumns columns = shop();
    const QString stock = QStringLiteral("stock");
    columns.figures.push_back(
        fileOf(QStringLiteral("products"), {stock}, {}, {{day(u"2026-06-30"), {{stock, 0}}, {}}}));
    const LaunchDetail detail = built(std::move(columns)).bowl();
    QCOMPARE(detail.flags.size(), std::size_t(1));
    QCOMPARE(detail.next->flag, std::optional(LaunchFlagKind::StockOut));
    QVERIFY(!detail.next->gate);
}

void TestLaunchBoard::aLaunchThatIsOverAsksNothing()
{
    StoreColumns columns = testing::emptyShop(period(u"2026-04-01", u"2026-06-30"));
    sell(columns, 1, u"2026-05-01", testing::Bowl, 1'000, testing::SelfLive);
    const Built shown = built(std::move(columns), period(u"2026-05-01", u"2026-05-31"));
    QVERIFY(!shown.bowl().next);
    QCOMPARE(shown.gate("shelf_days").state, GateState::Missed);
}

void TestLaunchBoard::holdsAgainstEarlierLaunchesOnly()
{
    // Cup, teapot and plate are new on 05-01, 05-02 and 05-03 with 1,000, 2,000 and 4,000 at once; the bowl
    // on 06-20. On the bowl's day 11 the three had as much. The teapot has one launch before it.
    StoreColumns columns = testing::emptyShop(period(u"2026-04-01", u"2026-06-30"));
    sell(columns, 1, u"2026-05-01", testing::Cup, 1'000, testing::SelfLive);
    sell(columns, 2, u"2026-05-02", testing::Teapot, 2'000, testing::SelfLive);
    sell(columns, 3, u"2026-05-03", testing::Plate, 4'000, testing::SelfLive);
    sell(columns, 4, u"2026-06-20", testing::Bowl, 1'500, testing::SelfLive);
    const Built shown = built(std::move(columns), period(u"2026-05-01", u"2026-06-30"));
    const LaunchUsual &usual = shown.bowl().usual;
    QVERIFY(usual.enough);
    QCOMPARE(usual.launches, 3);
    QCOMPARE(usual.lowerQuartile, 1'500.0);
    QCOMPARE(usual.median, 2'000.0);
    QCOMPARE(usual.upperQuartile, 3'000.0);
    QCOMPARE(shown.view.launches[2].productName, QStringLiteral("Teapot"));
    QCOMPARE(shown.board.details[2].usual.launches, 1);
    QVERIFY(!shown.board.details[2].usual.enough);
}

void TestLaunchBoard::jsonNamesItsMembers()
{
    const Built shown = built(shop());
    const QJsonObject json = toJson(shown.board, shown.view);
    QCOMPARE(json.keys().join(QLatin1Char(' ')),
             QStringLiteral("forecast_trials launches share_target share_target_provenance"));
    QCOMPARE(json[QStringLiteral("share_target")].toDouble(), 0.3);
    const QJsonObject bowl = testing::at(json, {QStringLiteral("launches"), QStringLiteral("1")}).toObject();
    QCOMPARE(bowl.keys().join(QLatin1Char(' ')),
             QStringLiteral("earlier_launches economics events flags forecast funnel gates launch_day next "
                            "product_id selling_influencers selling_influencers_at_least stock stock_day"));
    QCOMPARE(bowl[QStringLiteral("product_id")].toString(), QStringLiteral("9003"));
    QCOMPARE(testing::at(bowl, {QStringLiteral("next"), QStringLiteral("gate")}).toString(),
             QStringLiteral("first_orders"));
    QCOMPARE(
        testing::at(bowl, {QStringLiteral("gates"), QStringLiteral("4"), QStringLiteral("state")}).toString(),
        QStringLiteral("missed"));
}

QTEST_GUILESS_MAIN(TestLaunchBoard)
#include "tst_launchboard.moc"
