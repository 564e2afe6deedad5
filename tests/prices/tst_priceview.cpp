#include "models/prices/priceview.h"
#include "tests/support/liveshop.h"

#include <QtTest>

using namespace shopglass;
using testing::day;
using testing::FigureRow;
using testing::period;

// A shop over 2026-04-01 … 06-30, looked at over June; the history of 90 days begins on 04-02. Prices in fen:
//   Cup     04-01 100, before the history; 04-10 5,000 and 10,000 for two: 15,000 / 3 = 5,000; 05-15 4,000;
//           06-10 6,001 for two: 3,000.5, so 3,001, and one for 2,500: 8,501 / 3 = 2,833.67 is that day's
//           mean, 2,500 what the cheapest order paid; 06-20 a gift; 06-25 8,000.
//   Teapot  05-01 9,000. Bowl and Plate: 06-02 2,000 each.
namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

class Shop final
{
public:
    Shop()
        : columns(testing::emptyShop(period(u"2026-04-01", u"2026-06-30")))
    {
        columns.productIds = {0, 9001, 9002, 9003, 9004};
        sell(u"2026-04-01", testing::Cup, 100);
        sell(u"2026-04-10", testing::Cup, 5'000);
        sell(u"2026-04-10", testing::Cup, 10'000, 2);
        sell(u"2026-05-01", testing::Teapot, 9'000);
        sell(u"2026-05-15", testing::Cup, 4'000);
        sell(u"2026-06-02", testing::Bowl, 2'000);
        sell(u"2026-06-02", testing::Plate, 2'000);
        sell(u"2026-06-10", testing::Cup, 6'001, 2);
        sell(u"2026-06-10", testing::Cup, 2'500);
        sell(u"2026-06-20", testing::Cup, 0);
        sell(u"2026-06-25", testing::Cup, 8'000);
    }

    void sell(QStringView iso, std::uint32_t product, qint64 amount, int pieces = 1, qint64 refund = 0)
    {
        testing::OrderSpec spec;
        spec.id = ++m_lastId;
        spec.created = day(iso);
        spec.paid = spec.created;
        spec.amount = amount;
        spec.product = product;
        spec.refund = refund;
        testing::addOrder(columns, spec);
        columns.orders.quantity.back() = pieces;
    }

    void addMarketPrices(const std::vector<std::tuple<qint64, const char *, const char *, const char *,
                                                      qint64, std::optional<qint64>>> &rows)
    {
        std::vector<FigureRow> made;
        NumberColumn ids;
        for (const auto &[id, iso, title, source, low, high] : rows) {
            FigureRow row{day(QString::fromLatin1(iso)), {{text("price"), low}}, {}};
            if (high)
                row.figures[text("price_high")] = *high;
            row.texts = {{text("product_title"), text(title)}, {text("source"), text(source)}};
            made.push_back(row);
            ids.push_back(id);
        }
        FigureTable table = testing::figureTable(text("market_prices"), {text("price"), text("price_high")},
                                                 {text("product_title"), text("spec"), text("source")}, made);
        table.keys.emplace_back(text("product_id"), ids);
        columns.figures.push_back(table);
    }

    PriceView june()
    {
        return buildPriceView(Evaluator(testing::analysis(columns, period(u"2026-06-01", u"2026-06-30"))));
    }

    StoreColumns columns;

private:
    qint64 m_lastId = 100;
};

const ProductPrices &named(const PriceView &view, const char *id)
{
    const auto found = std::ranges::find(view.products, QString::fromLatin1(id), &ProductPrices::id);
    if (found == view.products.end())
        qFatal("no product %s", id);
    return *found;
}

QString said(const std::optional<DayPrice> &price)
{
    return price ? QStringLiteral("%1 on %2").arg(price->fen).arg(price->day.iso()) : QStringLiteral("none");
}

} // namespace

class TestPriceView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ownPricesAreWhatWasPaidAPiece();
    void aProductOutOfSaleHasNoFloor();
    void positionsAreAmongTheCategoryWhereItIsKnown();
    void aPriceOfOneSpecificationIsNotCompared();
    void marketPricesComeFromTheListAlone();
    void ofEachSourceTheNewestCounts();
    void whatTheListMeansIsSaidWhereItIsNotClear();
    void discountsAreSplitByWhoPays();
    void aBlankOfAFileWithTheColumnIsNone();
    void discountsThatNoOrderTellsAreUnknown();
    void goodsAreAddedUpByWhatTheySold();
    void ordersWithoutAProductCountInTheWholeAlone();
    void goodsStandByPriceAndPieces();
    void farFromTheOthersIsAnOutlier();
    void jsonNamesTheStates();
};

void TestPriceView::ownPricesAreWhatWasPaidAPiece()
{
    const PriceView view = Shop().june();
    QCOMPARE(view.history.from.iso(), text("2026-04-02"));
    QCOMPARE(view.coveredDays, 90);
    const ProductPrices &cup = named(view, "9001");
    QCOMPARE(said(cup.history.latest), text("8000 on 2026-06-25"));
    QCOMPARE(said(cup.history.lowest), text("2500 on 2026-06-10"));
    QCOMPARE(said(cup.history.shortLowest), text("2500 on 2026-06-10"));
    QCOMPARE(said(cup.history.floor), text("2500 on 2026-06-10"));
    QCOMPARE(*cup.history.median, qint64(4'500)); // of the means 2,834 4,000 5,000 8,000
    QCOMPARE(cup.history.days, 4);
    QCOMPARE(view.products.front().id, text("9001")); // sold most in June
}

void TestPriceView::aProductOutOfSaleHasNoFloor()
{
    const PriceView view = Shop().june();
    const ProductPrices &teapot = named(view, "9002");
    QCOMPARE(said(teapot.history.latest), text("9000 on 2026-05-01"));
    QCOMPARE(said(teapot.history.lowest), text("9000 on 2026-05-01"));
    QCOMPARE(said(teapot.history.shortLowest), text("none"));
    QCOMPARE(said(teapot.history.floor), text("none"));
}

void TestPriceView::positionsAreAmongTheCategoryWhereItIsKnown()
{
    Shop shop;
    const PriceView plain = shop.june();
    const auto place = [](const ProductPrices &product) {
        return QStringLiteral("%1 of %2").arg(product.position->rank).arg(product.position->count);
    };
    QCOMPARE(place(named(plain, "9003")), text("1 of 4"));
    QCOMPARE(place(named(plain, "9004")), text("1 of 4"));
    QCOMPARE(place(named(plain, "9001")), text("3 of 4"));
    QCOMPARE(place(named(plain, "9002")), text("4 of 4"));
    QVERIFY(!named(plain, "9002").position->ofCategory);
    // Three of one category are enough for a position among them; the only one of its category has none.
    FigureTable table = testing::figureTable(text("products"), {}, {text("category")},
                                             {{day(u"2026-06-01"), {}, {{text("category"), text("杯")}}},
                                              {day(u"2026-06-01"), {}, {{text("category"), text("壶")}}},
                                              {day(u"2026-06-01"), {}, {{text("category"), text("杯")}}},
                                              {day(u"2026-06-01"), {}, {{text("category"), text("杯")}}}});
    table.product = {testing::Cup, testing::Teapot, testing::Bowl, testing::Plate};
    shop.columns.figures.push_back(table);
    const PriceView view = shop.june();
    QCOMPARE(place(named(view, "9001")), text("3 of 3"));
    QVERIFY(named(view, "9001").position->ofCategory);
    QVERIFY(!named(view, "9002").position);
}

void TestPriceView::aPriceOfOneSpecificationIsNotCompared()
{
    Shop shop;
    shop.addMarketPrices(
        {{9001, "2026-06-29", "", "线下", 6'400, {}}, {9003, "2026-06-29", "", "线下", 1'000, {}}});
    for (auto &[id, column] : shop.columns.figures.back().texts) {
        if (id == text("spec")) {
            column.texts = {QString(), text("大号")};
            column.number = {0, 1};
        }
    }
    const PriceView view = shop.june();
    QVERIFY(!named(view, "9001").market.bySpec);
    QCOMPARE(*named(view, "9001").market.gap, 0.25);
    QVERIFY(named(view, "9003").market.bySpec);
    QVERIFY(!named(view, "9003").market.gap);
}

void TestPriceView::marketPricesComeFromTheListAlone()
{
    const PriceView view = Shop().june();
    QVERIFY(!view.marketDay);
    QCOMPARE(view.marketKnown, std::size_t(0));
    for (const ProductPrices &product : view.products) {
        QCOMPARE(int(product.market.state), int(MarketState::None));
        QVERIFY(!product.market.gap);
    }
}

void TestPriceView::ofEachSourceTheNewestCounts()
{
    Shop shop;
    shop.addMarketPrices({{9001, "2026-06-20", "", "线下", 5'000, {}},
                          {9001, "2026-06-29", "", "批发", 6'400, {}},
                          {9001, "2026-06-29", "", "线下", 7'000, 7'500},
                          {-77, "2026-05-31", "Teapot", "线下", 5'000, {}},
                          {9003, "2026-06-01", "", "线下", 4'000, {}},
                          {9004, "2026-06-30", "", "线下", 0, {}}});
    const PriceView view = shop.june();
    const MarketPrice &cup = named(view, "9001").market;
    QCOMPARE(int(cup.state), int(MarketState::Known));
    QCOMPARE(cup.low, qint64(6'400));
    QCOMPARE(cup.high, qint64(7'500));
    QCOMPARE(*cup.gap, 0.25); // (8,000 − 6,400) / 6,400
    QCOMPARE(cup.sources.size(), qsizetype(2));
    // 30 days count, the 31st does not.
    QCOMPARE(int(named(view, "9002").market.state), int(MarketState::TooOld));
    QCOMPARE(*named(view, "9003").market.gap, -0.5);
    // A price of nothing is none.
    QCOMPARE(int(named(view, "9004").market.state), int(MarketState::None));
    QCOMPARE(view.marketKnown, std::size_t(2));
    QCOMPARE(view.marketDay->iso(), text("2026-06-29"));
}

void TestPriceView::whatTheListMeansIsSaidWhereItIsNotClear()
{
    Shop shop;
    shop.columns.products[testing::Plate].name = text("Bowl");
    shop.addMarketPrices({{-78, "2026-06-29", "Bowl", "", 5'000, {}},
                          {-79, "2026-06-29", "Saucer", "", 5'000, {}},
                          {9999, "2026-06-29", "Cup", "", 5'000, {}},
                          {-80, "2026-06-29", " Teapot ", "", 4'500, {}},
                          {9001, "2026-07-02", "", "", 1, {}}});
    const PriceView view = shop.june();
    QCOMPARE(view.unmatched, QStringList({text("Saucer"), text("9999")}));
    QCOMPARE(view.ambiguous, QStringList{text("Bowl")});
    QCOMPARE(int(named(view, "9003").market.state), int(MarketState::Ambiguous));
    QCOMPARE(int(named(view, "9004").market.state), int(MarketState::Ambiguous));
    QCOMPARE(*named(view, "9002").market.gap, 1.0);
    // What a later list says was not known yet.
    QCOMPARE(int(named(view, "9001").market.state), int(MarketState::None));
}

void TestPriceView::discountsAreSplitByWhoPays()
{
    Shop shop;
    for (std::size_t row = 0; row < shop.columns.orders.size(); ++row) {
        shop.columns.discounts.shop.push_back(row == 7 ? 500 : 0); // Cup on 06-10
        shop.columns.discounts.platform.push_back(row == 10 ? 300 : NumberColumn::Absent); // Cup on 06-25
        shop.columns.discounts.anchor.push_back(row == 0 ? 900 : NumberColumn::Absent); // before June
    }
    const PriceView view = shop.june();
    QCOMPARE(view.discounts.gmv, qint64(20'501)); // 2,000 + 2,000 + 6,001 + 2,500 + 8,000
    QCOMPARE(*view.discounts.shop.amount, qint64(500));
    QCOMPARE(view.discounts.shop.gmv, qint64(20'501)); // every order says it
    QCOMPARE(*view.discounts.platform.amount, qint64(300));
    QCOMPARE(view.discounts.platform.gmv, qint64(8'000));
    QCOMPARE(*view.discounts.platform.share(), 0.0375);
    QVERIFY(!view.discounts.anchor.amount && !view.discounts.anchor.share());
    QCOMPARE(*named(view, "9003").discounts.shop.amount, qint64(0));
    QVERIFY(!named(view, "9003").discounts.platform.amount);
}

void TestPriceView::aBlankOfAFileWithTheColumnIsNone()
{
    Shop shop;
    shop.columns.coverage.push_back(
        {text("orders.shop_discount"), {{day(u"2026-06-01"), day(u"2026-06-10")}}});
    for (std::size_t row = 0; row < shop.columns.orders.size(); ++row)
        shop.columns.discounts.shop.push_back(row == 7 ? 500 : NumberColumn::Absent); // Cup on 06-10
    const PriceView view = shop.june();
    // All of June but the 8,000 of 06-25, whose file does not have the column: 500 of 12,501.
    QCOMPARE(*view.discounts.shop.amount, qint64(500));
    QCOMPARE(view.discounts.shop.gmv, qint64(12'501));
    QCOMPARE(*named(view, "9003").discounts.shop.amount, qint64(0));
}

void TestPriceView::discountsThatNoOrderTellsAreUnknown()
{
    const PriceView view = Shop().june();
    QVERIFY(!view.discounts.shop.amount && !view.discounts.platform.amount && !view.discounts.anchor.amount);
    QVERIFY(!view.billsCovered && !named(view, "9001").settled);
}

// Cup 16,501 in four orders (one a gift), Bowl 2,000 + 500, Plate 2,000; of 21,001 the first two bring
// 19,001, which is 90.5 %, the first one 78.6 %.
void TestPriceView::goodsAreAddedUpByWhatTheySold()
{
    Shop shop;
    shop.sell(u"2026-06-05", testing::Bowl, 500);
    const GoodsStructure goods = shop.june().goods;
    QStringList lines;
    for (const GoodsLine &line : goods.lines)
        lines << QStringLiteral("%1 %2 %3 %4").arg(line.id).arg(line.gmv).arg(line.orders).arg(line.reached);
    QCOMPARE(lines,
             QStringList({text("9001 16501 4 16501"), text("9003 2500 2 19001"), text("9004 2000 1 21001")}));
    QCOMPARE(goods.gmv.value, 21'001.0);
    QCOMPARE(goods.leading, std::size_t(2));
    const QJsonObject json = toJson(goods);
    QCOMPARE(json[text("leading_products")].toInt(), 2);
    QCOMPARE(json[text("products")][1][text("gmv_reached")].toInt(), 19'001);
}

// 100,000 without a product beside 20,501 with one: no number of products brings 80 %.
void TestPriceView::ordersWithoutAProductCountInTheWholeAlone()
{
    Shop shop;
    shop.sell(u"2026-06-05", testing::NoProduct, 100'000);
    const GoodsStructure goods = shop.june().goods;
    QCOMPARE(goods.gmv.value, 120'501.0);
    QCOMPARE(goods.lines.size(), std::size_t(3));
    QCOMPARE(goods.lines.back().reached, qint64(20'501));
    QCOMPARE(goods.leading, std::size_t(0));
}

// Beside what the shop sold: sixteen cups of 1,000, five of them refunded; nine bowls for 8,000; twenty
// orders of two teapots for 10,000, one refunded.
//   Cup     21 pieces for 32,501 fen: 1,548; 5 of 20 orders refunded
//   Bowl    10 pieces for 10,000 fen: 1,000; two orders are too few for a rate
//   Teapot  40 pieces for 200,000 fen: 5,000; 1 of 20 refunded
//   Plate    1 piece, which makes no price. The shop: 6 of 43.
void TestPriceView::goodsStandByPriceAndPieces()
{
    Shop shop;
    for (int i = 0; i < 16; ++i)
        shop.sell(u"2026-06-05", testing::Cup, 1'000, 1, i < 5 ? 1'000 : 0);
    shop.sell(u"2026-06-05", testing::Bowl, 8'000, 9);
    for (int i = 0; i < 20; ++i)
        shop.sell(u"2026-06-05", testing::Teapot, 10'000, 2, i < 1 ? 10'000 : 0);
    const GoodsStructure goods = shop.june().goods;
    QStringList lines;
    for (const GoodsLine &line : goods.lines)
        lines << QStringLiteral("%1 %2 %3 %4")
                     .arg(line.id)
                     .arg(line.pieces)
                     .arg(line.price ? QString::number(*line.price) : text("none"))
                     .arg(int(refundClassOf(goods, line)));
    QCOMPARE(lines,
             QStringList({text("9002 40 5000 0"), text("9001 21 1548 1"), text("9003 10 1000 2"),
                          text("9004 1 none 2")}));
    QCOMPARE(goods.refundRate.value, 6.0 / 43.0);
    QCOMPARE(goods.priced, std::size_t(3));
    QCOMPARE(goods.medianPrice, 1'548.0);
    QCOMPARE(goods.medianPieces, 21.0);
    QCOMPARE(toJson(goods)[text("median_price")].toDouble(), 1'548.0);
    QVERIFY(toJson(goods)[text("products")][3][text("price")].isNull());
}

// Ten pieces each, of 1,000 to 1,400 fen and of 100,000: the middle half lies between 1,125 and 1,374.
void TestPriceView::farFromTheOthersIsAnOutlier()
{
    Shop shop;
    for (int i = 0; i < 6; ++i) {
        shop.columns.products.push_back({QStringLiteral("91%1").arg(i), {}});
        shop.columns.productIds.push_back(9100 + i);
        shop.sell(u"2026-06-05", std::uint32_t(5 + i), i == 5 ? 1'000'000 : 10'000 + i * 1'000, 10);
    }
    const GoodsStructure goods = shop.june().goods;
    QStringList outliers;
    for (const GoodsLine &line : goods.lines) {
        if (line.outlier)
            outliers << line.id;
    }
    QCOMPARE(goods.priced, std::size_t(6));
    QCOMPARE(outliers, QStringList({text("915")}));
}

void TestPriceView::jsonNamesTheStates()
{
    Shop shop;
    shop.addMarketPrices({{9001, "2026-06-29", "", "批发", 6'400, {}}});
    const QJsonObject json = toJson(shop.june());
    QCOMPARE(testing::at(json, {text("products"), text("0"), text("market"), text("state")}).toString(),
             text("known"));
    QCOMPARE(
        testing::at(json, {text("products"), text("0"), text("promotion_floor"), text("fen")}).toInteger(),
        qint64(2'500));
    QCOMPARE(testing::at(json, {text("products"), text("1"), text("market"), text("state")}).toString(),
             text("no_market_price"));
}

QTEST_GUILESS_MAIN(TestPriceView)
#include "tst_priceview.moc"
