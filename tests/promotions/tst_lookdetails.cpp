#include "models/promotions/retrospective.h"
#include "tests/support/smallanalysis.h"

#include <QtTest>

using namespace shopglass;
using testing::day;
using testing::period;

// 618 of 2023 sells 27 May … 25 June around 18 June; the same days of 2022 are 25 May … 23 June around 16
// June. Order and after-sale files cover 2022-04-01 … 2023-07-10. Fen.
//
//   row  paid              amount  source                             product
//   0    2022-06-15 11:00   4,000  own account, product card          teapot
//   1    2022-06-16 11:00   6,000  own account, live                  cup
//   2    2023-05-27 11:00   3,000  own account, live                  cup      all back on 06-01
//   3    2023-06-17 11:00   8,000  own account, product card          teapot
//   4    2023-06-18 11:00  10,000  partner account, live              cup      all back on 07-03
//   5    2023-06-18 20:59  20,000  own account, live                  cup      5,000 on 06-20, 15,000 on
//   07-10 6    2023-06-18 20:00   5,000  own account, video                 teapot 7    2023-06-25 11:00
//   4,000  neither account nor carrier said   bowl 8…21 2023-06-01 11:00       0  own account, live plate 14
//   orders
class TestLookDetails final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBestDaysAreToldByTheHour();
    void aFileWithoutTimesTellsNoHours();
    void theMostSoldComeFirstBesideLastTime();
    void salesArePartedByAccountAndByCarrier();
    void aPayerThatNobodyNamesIsNotZero();
    void refundsAreCountedToTheEndOfEachWindow();
    void whatIsNotKnownYetSaysUpToWhen_data();
    void whatIsNotKnownYetSaysUpToWhen();
    void stockIsCountedAtTheEndOfTheSale();
    void withoutAListNothingIsLeftOver();
    void jsonSaysNullWhereNothingIsTold();
};

namespace {

StoreColumns shop()
{
    StoreColumns columns = testing::emptyShop(period(u"2022-04-01", u"2023-07-10"));
    const auto sell
        = [&](qint64 id, QStringView on, qint64 amount, std::uint16_t source, std::uint32_t product) {
              testing::OrderSpec spec;
              spec.id = id;
              spec.created = day(on);
              spec.paid = day(on);
              spec.amount = amount;
              spec.source = source;
              spec.product = product;
              testing::addOrder(columns, spec);
          };
    sell(101, u"2022-06-15", 4'000, testing::ShelfCard, testing::Teapot);
    sell(102, u"2022-06-16", 6'000, testing::SelfLive, testing::Cup);
    sell(201, u"2023-05-27", 3'000, testing::SelfLive, testing::Cup);
    sell(202, u"2023-06-17", 8'000, testing::ShelfCard, testing::Teapot);
    sell(203, u"2023-06-18", 10'000, testing::DistributionLive, testing::Cup);
    sell(204, u"2023-06-18", 20'000, testing::SelfLive, testing::Cup);
    sell(205, u"2023-06-18", 5'000, testing::SelfVideo, testing::Teapot);
    sell(206, u"2023-06-25", 4'000, testing::BlankWithPromoter, testing::Bowl);
    for (qint64 id = 301; id <= 314; ++id)
        sell(id, u"2023-06-01", 0, testing::SelfLive, testing::Plate);
    columns.orders.paidAt[5] = testing::at(day(u"2023-06-18"), 20) + 59 * 60;
    columns.orders.paidAt[6] = testing::at(day(u"2023-06-18"), 20);
    testing::addRefund(columns, 5001, 2, 3'000, day(u"2023-06-01"), 1);
    testing::addRefund(columns, 5002, 4, 10'000, day(u"2023-07-03"), 1);
    testing::addRefund(columns, 5003, 5, 5'000, day(u"2023-06-20"), 1);
    testing::addRefund(columns, 5004, 5, 15'000, day(u"2023-07-10"), 1);
    return columns;
}

Retrospective lookedAt(StoreColumns columns, QStringView asOf = u"2023-07-10")
{
    AnalysisContext context = testing::analysis(std::move(columns), period(u"2023-06-01", u"2023-06-30"));
    context.asOf = day(asOf);
    const Evaluator evaluator(context);
    const auto look = lookBack(evaluator, DailyGmv(context));
    if (!look)
        qFatal("no promotion to look back at");
    return *look;
}

LookDetails detailsOf(StoreColumns columns, QStringView asOf = u"2023-07-10")
{
    return lookedAt(std::move(columns), asOf).details;
}

/// "Cup 33000 in 3 (6000)".
QStringList told(const std::vector<TopLine> &lines)
{
    QStringList all;
    for (const TopLine &line : lines)
        all << QStringLiteral("%1 %2 in %3 (%4)")
                   .arg(line.name)
                   .arg(line.gmv)
                   .arg(line.orders)
                   .arg(line.gmvThen ? QString::number(*line.gmvThen) : QStringLiteral("-"));
    return all;
}

/// "7 over 2 8000 0.100 0.160".
QStringList told(const std::vector<RefundWindow> &windows)
{
    const auto rate = [](const std::optional<double> &value) {
        return value ? QString::number(*value, 'f', 3) : QStringLiteral("-");
    };
    QStringList all;
    for (const RefundWindow &window : windows)
        all << QStringLiteral("%1 %2 %3 %4 %5 %6")
                   .arg(window.days)
                   .arg(refundWindowStateId(window.state))
                   .arg(window.refundedOrders)
                   .arg(window.refund)
                   .arg(rate(window.orderRate), rate(window.amountRate));
    return all;
}

void listStock(StoreColumns &columns, const std::vector<std::tuple<QStringView, std::uint32_t, qint64>> &rows)
{
    FigureTable table;
    table.kind = QStringLiteral("products");
    FigureColumn stock;
    for (const auto &[on, product, pieces] : rows) {
        table.day.push_back(day(on).number());
        table.product.push_back(product);
        stock.push(pieces);
    }
    table.figures = {{QStringLiteral("stock"), stock}};
    columns.figures.push_back(table);
}

} // namespace

void TestLookDetails::theBestDaysAreToldByTheHour()
{
    const LookDetails details = detailsOf(shop());
    QStringList days;
    for (const PeakDay &peak : details.peaks)
        days << peak.day.iso() + QLatin1Char(' ') + QString::number(peak.gmv);
    QCOMPARE(days,
             QStringList({QStringLiteral("2023-06-18 35000"), QStringLiteral("2023-06-17 8000"),
                          QStringLiteral("2023-06-25 4000")}));
    std::array<qint64, 24> hours{};
    hours[11] = 10'000;
    hours[20] = 25'000;
    QCOMPARE(details.peaks.front().hours, hours);
    QVERIFY(details.peaks.front().timed);
    QCOMPARE(details.bestThen->day, day(u"2022-06-16"));
    QCOMPARE(details.bestThen->hours[11], 6'000);
}

void TestLookDetails::aFileWithoutTimesTellsNoHours()
{
    StoreColumns columns = shop();
    for (std::size_t row = 4; row <= 6; ++row)
        columns.orders.paidAt[row] = startOf(day(u"2023-06-18"));
    const LookDetails details = detailsOf(std::move(columns));
    QCOMPARE(details.peaks.front().gmv, 35'000);
    QVERIFY(!details.peaks.front().timed);
    QVERIFY(details.peaks[1].timed);
}

void TestLookDetails::theMostSoldComeFirstBesideLastTime()
{
    const LookDetails details = detailsOf(shop());
    QCOMPARE(told(details.products),
             QStringList({QStringLiteral("Cup 33000 in 3 (6000)"), QStringLiteral("Teapot 13000 in 2 (4000)"),
                          QStringLiteral("Bowl 4000 in 1 (0)"), QStringLiteral("Plate 0 in 14 (0)")}));
    QVERIFY(details.influencers.empty()); // no order names one
}

void TestLookDetails::salesArePartedByAccountAndByCarrier()
{
    const LookDetails details = detailsOf(shop());
    // Own 3 + 8 + 20 + 5, partner 10, not said 4; content 3 + 10 + 20 + 5, shelf 8, not said 4.
    QCOMPARE(details.parts, (PartSums{36'000, 10'000, 4'000, 38'000, 8'000, 4'000}));
    QCOMPARE(*details.partsThen, (PartSums{10'000, 0, 0, 6'000, 4'000, 0}));
}

void TestLookDetails::aPayerThatNobodyNamesIsNotZero()
{
    StoreColumns columns = shop();
    for (std::size_t row = 0; row < columns.orders.size(); ++row)
        columns.discounts.platform.push_back(row == 4 ? 100 : row == 6 ? 200 : NumberColumn::Absent);
    const LookDetails details = detailsOf(std::move(columns));
    QCOMPARE(details.discounts.platform.amount, std::optional<qint64>(300));
    QCOMPARE(details.discounts.shop.amount, std::optional<qint64>());
    QCOMPARE(details.discounts.gmv, 50'000);
    QCOMPARE(details.discountsThen->platform.amount, std::optional<qint64>());
}

void TestLookDetails::refundsAreCountedToTheEndOfEachWindow()
{
    const LookDetails details = detailsOf(shop());
    // 20 orders of 50,000 fen. To 2 July 3,000 + 5,000 of two orders; to 10 July 10,000 + 15,000 more, of
    // which 10,000 of an order that had nothing back before. The 25th of July is not covered.
    QCOMPARE(told(details.refunds),
             QStringList({QStringLiteral("7 over 2 8000 0.100 0.160"),
                          QStringLiteral("15 over 3 33000 0.150 0.660"),
                          QStringLiteral("30 not_over 3 33000 0.150 0.660")}));
    QCOMPARE(details.refunds.back().until, day(u"2023-07-25"));
    QCOMPARE(details.refunds.back().knownTo, day(u"2023-07-10"));
    // Two orders are too few for a rate.
    QCOMPARE(told(details.refundsThen),
             QStringList({QStringLiteral("7 over 0 0 - -"), QStringLiteral("15 over 0 0 - -"),
                          QStringLiteral("30 over 0 0 - -")}));
}

void TestLookDetails::whatIsNotKnownYetSaysUpToWhen_data()
{
    QTest::addColumn<QString>("asOf");
    QTest::addColumn<QString>("aftersalesTo");
    QTest::addColumn<QString>("said");
    QTest::newRow("the as-of day was set back") << "2023-07-01"
                                                << "2023-07-10"
                                                << "7 not_over 2 8000 0.100 0.160";
    QTest::newRow("after-sale files end before the window does") << "2023-07-10"
                                                                 << "2023-06-28"
                                                                 << "7 not_over 2 8000 0.100 0.160";
    QTest::newRow("after-sale files end before the sale does") << "2023-07-10"
                                                               << "2023-06-24"
                                                               << "7 not_covered 0 0 - -";
}

void TestLookDetails::whatIsNotKnownYetSaysUpToWhen()
{
    QFETCH(QString, asOf);
    QFETCH(QString, aftersalesTo);
    QFETCH(QString, said);
    StoreColumns columns = shop();
    for (auto &[kind, ranges] : columns.coverage) {
        if (kind == u"aftersales")
            ranges.front().to = day(aftersalesTo);
    }
    QCOMPARE(told(detailsOf(std::move(columns), asOf).refunds).front(), said);
}

void TestLookDetails::stockIsCountedAtTheEndOfTheSale()
{
    StoreColumns columns = shop();
    listStock(columns,
              {{u"2023-05-01", testing::Plate, 70},
               {u"2023-06-20", testing::Cup, 50},
               {u"2023-06-20", testing::Teapot, 0},
               {u"2023-06-20", testing::Bowl, 10},
               {u"2023-07-05", testing::Cup, 900}}); // after the sale
    const Leftover leftover = detailsOf(std::move(columns)).leftover;
    QStringList products;
    for (const LeftoverProduct &product : leftover.products)
        products << QStringLiteral("%1 %2 %3").arg(product.name).arg(product.left).arg(*product.value);
    // A bowl was sold on the 25th. A cup brought 33,000 ÷ 3, a bowl 4,000.
    QCOMPARE(products,
             QStringList({QStringLiteral("Cup 50 550000"), QStringLiteral("Bowl 9 36000"),
                          QStringLiteral("Teapot 0 0")}));
    QCOMPARE(leftover.pieces, 59);
    QCOMPARE(leftover.value, 586'000);
    QCOMPARE(leftover.soldOut, std::size_t(1));
    QCOMPARE(leftover.tooOld, std::size_t(1));
    QCOMPARE(*leftover.products.front().sellThrough(), 3.0 / 53.0);
}

void TestLookDetails::withoutAListNothingIsLeftOver()
{
    const Leftover leftover = detailsOf(shop()).leftover;
    QVERIFY(!leftover.listed);
    QVERIFY(leftover.products.empty());
}

void TestLookDetails::jsonSaysNullWhereNothingIsTold()
{
    StoreColumns columns = shop();
    columns.coverage[1].second.front().to = day(u"2023-06-01");
    const QJsonObject json = toJson(lookedAt(std::move(columns)));
    const QJsonValue window = testing::at(json, {QStringLiteral("refund_windows"), QStringLiteral("0")});
    QCOMPARE(window[QStringLiteral("state")].toString(), QStringLiteral("not_covered"));
    QVERIFY(window[QStringLiteral("refund")].isNull());
    QVERIFY(testing::at(json, {QStringLiteral("discounts"), QStringLiteral("shop")}).isNull());
    QVERIFY(testing::at(json, {QStringLiteral("leftover"), QStringLiteral("pieces")}).isNull());
    QCOMPARE(testing::at(json,
                         {QStringLiteral("peak_days"), QStringLiteral("0"), QStringLiteral("hours"),
                          QStringLiteral("20")})
                 .toInt(),
             25'000);
    QCOMPARE(testing::at(json, {QStringLiteral("parts"), QStringLiteral("partner_accounts")}).toInt(),
             10'000);
}

QTEST_GUILESS_MAIN(TestLookDetails)
#include "tst_lookdetails.moc"
