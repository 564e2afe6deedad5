#include "models/buyers/buyerview.h"
#include "tests/support/smallanalysis.h"

#include <QtTest>

using namespace shopglass;
using testing::day;
using testing::period;

// clang-format off
/// Order files cover 2026-01-01 … 2026-06-30, the last day is the as-of day. The first order with an identity is
/// of 01-10, so new and old can be told apart from 04-10 on (90 days later).
///
///   order  paid   amount  buyer  field                order  paid   amount  buyer  field
///   1      01-10  10,000  1      self_broadcast       7      06-01   6,000  4      shelf
///   2      02-05   5,000  1      self_broadcast       8      06-15   4,000  4      shelf (two lines)
///   3      03-01   8,000  2      shelf                               1,000  4
///   4      05-03  20,000  3      distribution         9      06-15   3,000  none   self_broadcast
///   5      05-20  10,000  3      self_broadcast       10     06-20   2,000  3      self_broadcast
///   6      05-20   7,000  1      self_broadcast       11     06-25   9,000  5      distribution
///
/// May and June: buyers 1, 3, 4, 5; new are 3, 4 and 5. New ones paid 32,000 + 11,000 + 9,000 = 52,000, buyer 1
/// paid 7,000. Eight orders, of which seven name their buyer.
// clang-format on
class TestBuyerView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figuresOfAPeriod_data();
    void figuresOfAPeriod();
    void newBuyersByGroup_data();
    void newBuyersByGroup();
    void daysTellNewFromReturning();
    void weeksBeginOnMonday();
    void cohortsWaitForTheirMonth();
    void aGapLeavesItsMonthBlank();
    void countsOrdersPerBuyer();
    void firstFieldKeepsItsBuyers();
    void aBasketOfOneDayIsNoRepurchase();
    void aRateThatIsNotOverSaysFromWhenOn();
    void provincesNeedNoIdentity();
    void noIdentityAtAll();
    void everythingRefunded();
    void privateDomainNeedsItsFile();
    void privateDomainTakesTheRulesWords();
};

namespace {

void add(StoreColumns &columns, qint64 id, QStringView paid, qint64 amount, std::uint32_t buyer,
         std::uint16_t source, qint64 line = 0)
{
    testing::OrderSpec spec;
    spec.id = id;
    spec.created = day(paid);
    spec.paid = spec.created;
    spec.amount = amount;
    spec.source = source;
    spec.line = line;
    testing::addOrder(columns, spec);
    columns.orders.buyer.back() = buyer;
}

StoreColumns buyerShop()
{
    using namespace testing;
    StoreColumns columns = emptyShop(period(u"2026-01-01", u"2026-06-30"));
    columns.buyerCount = 5;
    add(columns, 1, u"2026-01-10", 10'000, 1, SelfLive);
    add(columns, 2, u"2026-02-05", 5'000, 1, SelfLive);
    add(columns, 3, u"2026-03-01", 8'000, 2, ShelfCard);
    add(columns, 4, u"2026-05-03", 20'000, 3, DistributionLive);
    add(columns, 5, u"2026-05-20", 10'000, 3, SelfLive);
    add(columns, 6, u"2026-05-20", 7'000, 1, SelfLive);
    add(columns, 7, u"2026-06-01", 6'000, 4, ShelfCard);
    add(columns, 8, u"2026-06-15", 4'000, 4, ShelfCard);
    add(columns, 8, u"2026-06-15", 1'000, 4, ShelfCard, 1);
    add(columns, 9, u"2026-06-15", 3'000, 0, SelfLive);
    add(columns, 10, u"2026-06-20", 2'000, 3, SelfLive);
    add(columns, 11, u"2026-06-25", 9'000, 5, DistributionLive);
    return columns;
}

BuyerView viewOf(StoreColumns columns, QStringView from = u"2026-05-01", QStringView to = u"2026-06-30")
{
    return buildBuyerView(Evaluator(testing::analysis(std::move(columns), period(from, to))));
}

/// "1/0 -/-": new and returning of each bucket that has anything to say.
QString said(const BuyerView &view)
{
    QStringList words;
    for (const BuyerBucket &bucket : view.buckets) {
        if (bucket.newBuyers && *bucket.newBuyers + *bucket.returningBuyers == 0)
            continue;
        words << bucket.from.iso().mid(5) + QLatin1Char(' ')
                + (bucket.newBuyers ? QString::number(*bucket.newBuyers) : QStringLiteral("-"))
                + QLatin1Char('/')
                + (bucket.returningBuyers ? QString::number(*bucket.returningBuyers) : QStringLiteral("-"));
    }
    return words.join(QStringLiteral(", "));
}

/// "2026-01 1: 1 0 0 1 0": month, buyers, who came back in each month after it.
QStringList cohortsOf(const BuyerView &view)
{
    QStringList lines;
    for (const BuyerCohort &cohort : view.cohorts) {
        QString line = cohort.month.iso().left(7) + QLatin1Char(' ') + QString::number(cohort.buyers)
            + (cohort.known ? QStringLiteral(":") : QStringLiteral("*:"));
        for (const auto &again : cohort.again)
            line += QLatin1Char(' ') + (again ? QString::number(*again) : QStringLiteral("-"));
        lines << line;
    }
    return lines;
}

} // namespace

void TestBuyerView::figuresOfAPeriod_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("expected");
    const auto row
        = [](const char *name, const char *from, const char *to, const char *id, const char *expected) {
              QTest::newRow(name) << QString::fromLatin1(from) << QString::fromLatin1(to)
                                  << QString::fromLatin1(id) << QString::fromLatin1(expected);
          };
    row("buyers", "2026-05-01", "2026-06-30", "buyers", "value 4");
    row("seven of eight orders name their buyer", "2026-05-01", "2026-06-30", "buyer_coverage",
        "value 0.875");
    row("new buyers", "2026-05-01", "2026-06-30", "first_time_buyers", "value 3");
    row("the others came back", "2026-05-01", "2026-06-30", "returning_buyers", "value 1");
    row("four buyers are too few for a share", "2026-05-01", "2026-06-30", "first_time_buyer_share",
        "not_enough_data");
    row("new buyers' later orders count", "2026-05-01", "2026-06-30", "first_time_buyer_gmv", "value 52000");
    row("the rest is of returning ones", "2026-05-01", "2026-06-30", "returning_buyer_gmv", "value 7000");
    row("who was new in May is not in June", "2026-06-01", "2026-06-30", "first_time_buyers", "value 2");
    row("nor is their money", "2026-06-01", "2026-06-30", "first_time_buyer_gmv", "value 20000");
    row("what buyer 3 paid in June", "2026-06-01", "2026-06-30", "returning_buyer_gmv", "value 2000");
    row("before day 90 nobody can say", "2026-01-01", "2026-03-31", "first_time_buyers", "not_covered");
    row("nor who came back", "2026-01-01", "2026-03-31", "returning_buyers", "not_covered");
}

void TestBuyerView::figuresOfAPeriod()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, id);
    QFETCH(QString, expected);
    QCOMPARE(testing::said(testing::valueOf(viewOf(buyerShop(), from, to).values, id)), expected);
}

void TestBuyerView::newBuyersByGroup_data()
{
    QTest::addColumn<int>("groupBy");
    QTest::addColumn<QString>("expected");
    QTest::newRow("by month a buyer is new once")
        << int(GroupBy::Month) << "2026-05 1 30000, 2026-06 2 20000";
    QTest::newRow("by field the first order decides, and what is paid in that field counts")
        << int(GroupBy::Field) << "distribution 2 29000, self_broadcast 0 0, shelf 1 11000, unclassified 0 0";
}

void TestBuyerView::newBuyersByGroup()
{
    QFETCH(int, groupBy);
    QFETCH(QString, expected);
    const Evaluator evaluator(testing::analysis(buyerShop(), period(u"2026-05-01", u"2026-06-30")));
    QStringList lines;
    for (const IndicatorRow &row : evaluator.rows(
             {QStringLiteral("first_time_buyers"), QStringLiteral("first_time_buyer_gmv")}, GroupBy(groupBy)))
        lines << row.key + QLatin1Char(' ') + QString::number(row.values[0].value) + QLatin1Char(' ')
                + QString::number(row.values[1].value);
    QCOMPARE(lines.join(QStringLiteral(", ")), expected);
}

void TestBuyerView::daysTellNewFromReturning()
{
    const BuyerView view = viewOf(buyerShop());
    QVERIFY(!view.weekly);
    QCOMPARE(view.buckets.size(), std::size_t(61));
    QCOMPARE(said(view), QStringLiteral("05-03 1/0, 05-20 0/2, 06-01 1/0, 06-15 0/1, 06-20 0/1, 06-25 1/0"));
    QCOMPARE(view.newKnownFrom, std::optional(day(u"2026-04-10")));
    QVERIFY(view.newKnown);
    const BuyerView early = viewOf(buyerShop(), u"2026-04-08", u"2026-04-11");
    QVERIFY(!early.newKnown);
    QCOMPARE(said(early), QStringLiteral("04-08 -/-, 04-09 -/-"));
}

void TestBuyerView::weeksBeginOnMonday()
{
    // 2026-04-27 is a Monday; the first week is cut to the period.
    const BuyerView view = viewOf(buyerShop(), u"2026-04-28", u"2026-06-30");
    QVERIFY(view.weekly);
    QCOMPARE(view.buckets.front().from, day(u"2026-04-27"));
    QCOMPARE(said(view), QStringLiteral("04-27 1/0, 05-18 0/2, 06-01 1/0, 06-15 0/2, 06-22 1/0"));
}

void TestBuyerView::cohortsWaitForTheirMonth()
{
    QCOMPARE(cohortsOf(viewOf(buyerShop())),
             QStringList({QStringLiteral("2026-01 1*: 1 0 0 1 0"), QStringLiteral("2026-03 1*: 0 0 0"),
                          QStringLiteral("2026-05 1: 1"), QStringLiteral("2026-06 2:")}));
    StoreColumns unfinished = buyerShop();
    unfinished.coverage.front().second = {{day(u"2026-01-01"), day(u"2026-06-29")}};
    unfinished.asOf = day(u"2026-06-29");
    QCOMPARE(cohortsOf(viewOf(unfinished)).front(), QStringLiteral("2026-01 1*: 1 0 0 1 -"));
}

void TestBuyerView::aGapLeavesItsMonthBlank()
{
    StoreColumns columns = buyerShop();
    columns.coverage.front().second
        = {{day(u"2026-01-01"), day(u"2026-04-14")}, {day(u"2026-04-16"), day(u"2026-06-30")}};
    const BuyerView view = viewOf(columns);
    QCOMPARE(cohortsOf(view).front(), QStringLiteral("2026-01 1*: 1 0 - 1 0"));
    QCOMPARE(view.historyGaps, 1);
}

void TestBuyerView::countsOrdersPerBuyer()
{
    QStringList lines;
    for (const OrdersPerBuyer &line : viewOf(buyerShop()).ordersPerBuyer)
        lines << QStringLiteral("%1: %2, %3").arg(line.orders).arg(line.buyers).arg(line.gmv);
    QCOMPARE(
        lines,
        QStringList({QStringLiteral("1: 2, 16000"), QStringLiteral("2: 1, 11000"),
                     QStringLiteral("3: 1, 32000"), QStringLiteral("4: 0, 0"), QStringLiteral("5: 0, 0")}));
}

void TestBuyerView::firstFieldKeepsItsBuyers()
{
    QStringList lines;
    for (const FirstFieldLine &line : viewOf(buyerShop()).firstFields)
        lines << QStringLiteral("%1 %2 %3 %4/%5")
                     .arg(fieldId(line.field))
                     .arg(line.buyers)
                     .arg(line.gmv)
                     .arg(line.again)
                     .arg(line.waited);
    // Buyer 3 came back after 17 days; the 30 days of buyer 4 end on 07-01, those of buyer 5 later still.
    QCOMPARE(
        lines,
        QStringList({QStringLiteral("distribution 2 41000 1/1"), QStringLiteral("self_broadcast 0 0 0/0"),
                     QStringLiteral("shelf 1 11000 0/0"), QStringLiteral("unclassified 0 0 0/0")}));
}

void TestBuyerView::aBasketOfOneDayIsNoRepurchase()
{
    // Sixty buyers pay once in the own live room at 20:00 and once by distribution at 21:00 of the same day;
    // the numbers say otherwise. Thirty of them pay again the day after.
    using namespace testing;
    StoreColumns columns = emptyShop(period(u"2026-01-01", u"2026-06-30"));
    columns.buyerCount = 61;
    add(columns, 1, u"2026-01-01", 100, 61, SelfLive);
    qint64 id = 1;
    for (std::uint32_t buyer = 1; buyer <= 60; ++buyer) {
        add(columns, ++id, u"2026-05-10", 100, buyer, DistributionLive);
        columns.orders.paidAt.set(columns.orders.size() - 1, at(day(u"2026-05-10"), 21));
        add(columns, ++id, u"2026-05-10", 100, buyer, SelfLive);
        columns.orders.paidAt.set(columns.orders.size() - 1, at(day(u"2026-05-10"), 20));
    }
    for (std::uint32_t buyer = 1; buyer <= 30; ++buyer)
        add(columns, ++id, u"2026-05-11", 100, buyer, ShelfCard);
    const BuyerView view = viewOf(columns, u"2026-05-01", u"2026-05-31");
    QCOMPARE(testing::said(testing::valueOf(view.values, QStringLiteral("repurchase_rate_30d"))),
             QStringLiteral("value 0.5"));
    const FirstFieldLine &live = view.firstFields[std::size_t(Field::SelfBroadcast)];
    QCOMPARE(live.buyers, qint64(60));
    QCOMPARE(live.waited, qint64(60));
    QCOMPARE(live.again, qint64(30));
    QCOMPARE(view.firstFields[std::size_t(Field::Distribution)].buyers, qint64(0));
    const Evaluator evaluator(testing::analysis(columns, period(u"2026-05-01", u"2026-05-31")));
    QStringList byField;
    for (const IndicatorRow &row : evaluator.rows(
             {QStringLiteral("first_time_buyers"), QStringLiteral("first_time_buyer_gmv")}, GroupBy::Field))
        byField << row.key + QLatin1Char(' ') + QString::number(row.values[0].value) + QLatin1Char(' ')
                + QString::number(row.values[1].value);
    QCOMPARE(byField,
             QStringList({QStringLiteral("distribution 0 0"), QStringLiteral("self_broadcast 60 6000"),
                          QStringLiteral("shelf 0 0"), QStringLiteral("unclassified 0 0")}));
    // The same counted for each influencer, here for nobody.
    const std::vector<IndicatorRow> rows
        = evaluator.rows({QStringLiteral("repurchase_rate_30d")}, GroupBy::Influencer);
    QCOMPARE(testing::said(rows.front().values.front()), QStringLiteral("value 0.5"));
}

void TestBuyerView::aRateThatIsNotOverSaysFromWhenOn()
{
    // June has 30 days and ends the data: nobody who buys in it has had his 30 days.
    const BuyerView june = viewOf(buyerShop(), u"2026-06-01", u"2026-06-30");
    QCOMPARE(june.waited.size(), std::size_t(2));
    QCOMPARE(june.waited[0].waitDays, 30);
    QCOMPARE(june.waited[0].knownFrom, day(u"2026-07-01"));
    QCOMPARE(june.waited[0].days.from, day(u"2026-05-02"));
    QCOMPARE(june.waited[0].days.to, day(u"2026-05-31"));
    // Buyers 3 and 1; two of the twenty that a rate needs.
    QCOMPARE(testing::said(june.waited[0].rate), QStringLiteral("not_enough_data"));
    QCOMPARE(june.waited[0].rate.sample, qint64(2));
    QCOMPARE(june.waited[1].knownFrom, day(u"2026-08-30"));
    QCOMPARE(june.waited[1].days.to, day(u"2026-04-01"));
    // Who bought on 31 May has had them on 30 June.
    QVERIFY(viewOf(buyerShop(), u"2026-05-31", u"2026-06-30").waited.front().waitDays == 90);
}

void TestBuyerView::provincesNeedNoIdentity()
{
    StoreColumns columns = buyerShop();
    columns.provinces = {QString(), QStringLiteral("浙江省"), QStringLiteral("广东省")};
    columns.orders.province = {1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 1, 0};
    QStringList lines;
    for (const ProvinceLine &line : viewOf(columns, u"2026-06-01").provinces)
        lines << QStringLiteral("%1 %2 %3").arg(line.province).arg(line.orders).arg(line.gmv);
    QCOMPARE(lines,
             QStringList({QStringLiteral("广东省 3 14000"), QStringLiteral(" 1 9000"),
                          QStringLiteral("浙江省 1 2000")}));
}

void TestBuyerView::noIdentityAtAll()
{
    StoreColumns columns = buyerShop();
    columns.buyerCount = 0;
    columns.orders.buyer.assign(columns.orders.size(), 0);
    const BuyerView view = viewOf(columns);
    QVERIFY(!view.anyIdentity);
    QVERIFY(!view.newKnownFrom);
    QCOMPARE(testing::said(testing::valueOf(view.values, QStringLiteral("first_time_buyers"))),
             QStringLiteral("not_covered"));
    QCOMPARE(testing::said(testing::valueOf(view.values, QStringLiteral("buyer_coverage"))),
             QStringLiteral("value 0"));
    QVERIFY(view.cohorts.empty());
}

void TestBuyerView::everythingRefunded()
{
    StoreColumns columns = buyerShop();
    QVERIFY(!viewOf(columns).allRefunded);
    for (std::size_t row = 0; row < columns.orders.size(); ++row) {
        columns.orders.refund[row] = columns.orders.amount[row];
        columns.orders.refunded[row] = columns.orders.firstLine[row];
    }
    QVERIFY(viewOf(columns).allRefunded);
}

void TestBuyerView::privateDomainNeedsItsFile()
{
    const PrivateDomain domain = viewOf(buyerShop()).privateDomain;
    QVERIFY(!domain.covered);
    QCOMPARE(domain.days, 61);
    QCOMPARE(domain.coveredDays, 0);
}

void TestBuyerView::privateDomainTakesTheRulesWords()
{
    StoreColumns columns = buyerShop();
    FigureTable table;
    table.kind = QStringLiteral("traffic_sources");
    TextColumn source;
    source.texts = {QString(), QStringLiteral("关注页"), QStringLiteral("推荐"), QStringLiteral("粉丝群")};
    FigureColumn gmv;
    const auto row = [&](QStringView on, std::uint32_t text, qint64 fen) {
        table.day.push_back(day(on).number());
        source.number.push_back(text);
        gmv.push(fen);
    };
    row(u"2026-05-31", 1, 99'000); // before the period
    row(u"2026-06-01", 1, 3'000);
    row(u"2026-06-01", 2, 6'000);
    row(u"2026-06-02", 3, 1'000);
    table.texts = {{QStringLiteral("source"), source}};
    table.figures = {{QStringLiteral("gmv"), gmv}};
    columns.figures.push_back(table);
    columns.coverage.push_back({table.kind, {{day(u"2026-05-31"), day(u"2026-06-02")}}});
    const PrivateDomain domain = viewOf(columns, u"2026-06-01").privateDomain;
    QVERIFY(domain.covered);
    QCOMPARE(domain.gmv, qint64(4'000));
    QCOMPARE(domain.total, qint64(10'000));
    QCOMPARE(domain.coveredDays, 2);
    QCOMPARE(domain.sources, QStringList({QStringLiteral("关注页"), QStringLiteral("粉丝群")}));
}

QTEST_GUILESS_MAIN(TestBuyerView)
#include "tst_buyerview.moc"
