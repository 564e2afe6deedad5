#include "models/products/opportunityview.h"
#include "tests/support/opportunityshop.h"

#include <QtTest>

using namespace shopglass;
using testing::bandShop;
using testing::day;
using testing::listOf;
using testing::period;
using testing::productFiles;
using testing::sell;

/// The shop of opportunityshop.h.
class TestOpportunityView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bandsRise();
    void nothingRisesWithoutAPeriodBefore();
    void aProductOfOneField();
    void aProductOnTheSecondLineCountsToo();
    void categoriesByTheLatestFile();
    void stockThatRunsOut();
    void whatIsSoldOutComesFirst();
    void aPeriodWithoutFilesIsNotCovered();
    void withoutFilesNothingIsKnown();
    void matchesTheList_data();
    void matchesTheList();
    void takesTheLatestListOfEachSource();
};

namespace {

OpportunityView viewOf(StoreColumns columns)
{
    return buildOpportunityView(Evaluator(testing::analysis(
        std::move(columns), period(u"2026-06-01", u"2026-06-30"), testing::opportunityRules())));
}

} // namespace

void TestOpportunityView::bandsRise()
{
    QStringList lines;
    for (const PriceBand &band : viewOf(bandShop()).bands)
        lines << QStringLiteral("%1: %2 after %3, %4%5%6")
                     .arg(band.from)
                     .arg(band.orders)
                     .arg(*band.ordersBefore)
                     .arg(*band.share - *band.shareBefore, 0, 'f', 4)
                     .arg(band.enough ? QString() : QStringLiteral(" too few"),
                          band.rising ? QStringLiteral(" rising") : QString());
    // 2/12 - 4/10, 8/12 - 4/10, 2/12 - 2/10
    QCOMPARE(lines,
             QStringList({QStringLiteral("0: 2 after 4, -0.2333"),
                          QStringLiteral("1000: 8 after 4, 0.2667 rising"),
                          QStringLiteral("5000: 2 after 2, -0.0333 too few")}));
}

void TestOpportunityView::nothingRisesWithoutAPeriodBefore()
{
    StoreColumns columns = bandShop();
    columns.coverage.front().second = {{day(u"2026-06-01"), day(u"2026-06-30")}};
    const OpportunityView view = viewOf(columns);
    QVERIFY(!view.before);
    QCOMPARE(view.bands[1].orders, qint64(8));
    QCOMPARE(view.bands[1].ordersBefore, std::optional<qint64>());
    QVERIFY(!view.bands[1].rising);
}

void TestOpportunityView::aProductOfOneField()
{
    const OpportunityView view = viewOf(bandShop());
    QCOMPARE(view.oneField.size(), std::size_t(1));
    QCOMPARE(view.oneField.front().productName, QStringLiteral("Cup"));
    QCOMPARE(view.oneField.front().field, Field::Distribution);
    QCOMPARE(view.oneField.front().orders, qint64(4));
    QCOMPARE(view.oneField.front().share, 1.0);
    QCOMPARE(view.oneField.front().gmv, qint64(13'000));
    QCOMPARE(view.fieldShares[std::size_t(Field::Shelf)], 4.0 / 12.0);
}

void TestOpportunityView::aProductOnTheSecondLineCountsToo()
{
    // One order of a teapot and two lines of cups, by distribution.
    StoreColumns columns = bandShop();
    int line = 0;
    for (const std::uint32_t product : {testing::Teapot, testing::Cup, testing::Cup}) {
        testing::OrderSpec spec;
        spec.id = 9'000;
        spec.line = line++;
        spec.created = day(u"2026-06-21");
        spec.paid = spec.created;
        spec.product = product;
        spec.source = testing::DistributionLive;
        spec.amount = 1'500;
        addOrder(columns, spec);
    }
    const OpportunityView view = viewOf(columns);
    QCOMPARE(view.oneField.front().productName, QStringLiteral("Cup"));
    QCOMPARE(view.oneField.front().orders, qint64(5));
    QCOMPARE(view.oneField.front().gmv, qint64(16'000));
}

void TestOpportunityView::categoriesByTheLatestFile()
{
    StoreColumns columns = bandShop();
    columns.figures.push_back(productFiles());
    const OpportunityView view = viewOf(columns);
    QVERIFY(view.categoriesKnown);
    QStringList lines;
    for (const CategoryLine &line : view.categories)
        lines << QStringLiteral("%1 %2/%3 %4 after %5")
                     .arg(line.category)
                     .arg(line.sold)
                     .arg(line.products)
                     .arg(line.orders)
                     .arg(*line.ordersBefore);
    QCOMPARE(lines,
             QStringList({QStringLiteral("茶具 1/2 8 after 0"), QStringLiteral("杯子 1/1 4 after 10")}));
}

void TestOpportunityView::stockThatRunsOut()
{
    StoreColumns columns = bandShop();
    columns.figures.push_back(productFiles());
    const OpportunityView view = viewOf(columns);
    QCOMPARE(view.stockKnown, std::size_t(3));
    // Of 10 cups 4 were sold since, 2 of them from 17 June on: 6 x 14 / 2 = 42 days. The teapots last longer,
    // the bowl does not sell.
    QVERIFY(view.stock.empty());
    sell(columns, u"2026-06-25", 2, 500, testing::Cup, testing::DistributionLive);
    const OpportunityView sooner = viewOf(columns);
    QCOMPARE(sooner.stock.size(), std::size_t(1));
    QCOMPARE(sooner.stock.front().productName, QStringLiteral("Cup"));
    QCOMPARE(sooner.stock.front().pieces, qint64(4));
    QCOMPARE(sooner.stock.front().since, qint64(6));
    QCOMPARE(sooner.stock.front().daysLeft, 14.0); // 4 x 14 / 4
    QCOMPARE(sooner.stock.front().day, day(u"2026-06-01"));
}

void TestOpportunityView::whatIsSoldOutComesFirst()
{
    using namespace testing;
    StoreColumns columns = bandShop();
    FigureTable table = productFiles();
    // On 20 June: bowls are sold out and so sell nothing, plates are sold out and off sale.
    FigureColumn &stock = table.figures.front().second;
    FigureColumn status;
    for (int i = 0; i < 4; ++i)
        status.push(0); // on sale
    for (const std::uint32_t product : {std::uint32_t(Bowl), std::uint32_t(Plate)}) {
        table.day.push_back(day(u"2026-06-20").number());
        table.product.push_back(product);
        table.texts.front().second.number.push_back(1);
        stock.push(0);
        status.push(product == Plate ? 1 : 0); // off sale
    }
    table.figures.emplace_back(QStringLiteral("product_status"), status);
    columns.figures.push_back(table);
    const OpportunityView view = viewOf(columns);
    QCOMPARE(view.stock.size(), std::size_t(1));
    QCOMPARE(view.stock.front().productName, QStringLiteral("Bowl"));
    QCOMPARE(view.stock.front().daysLeft, 0.0);
    QCOMPARE(view.stock.front().pieces, qint64(0));
    // A day later the lists of 1 June are thirty days old and say nothing any more.
    columns.coverage.front().second = {{day(u"2026-05-01"), day(u"2026-07-01")}};
    columns.asOf = day(u"2026-07-01");
    const OpportunityView later = buildOpportunityView(
        Evaluator(analysis(columns, period(u"2026-06-02", u"2026-07-01"), opportunityRules())));
    QCOMPARE(later.stockTooOld, std::size_t(2)); // cups and teapots
    QCOMPARE(later.stockKnown, std::size_t(1));
}

void TestOpportunityView::aPeriodWithoutFilesIsNotCovered()
{
    const OpportunityView view = buildOpportunityView(
        Evaluator(testing::analysis(bandShop(), period(u"2026-01-01", u"2026-01-31"))));
    QVERIFY(!view.covered);
    QVERIFY(viewOf(bandShop()).covered);
}

void TestOpportunityView::withoutFilesNothingIsKnown()
{
    const OpportunityView view = viewOf(bandShop());
    QVERIFY(!view.categoriesKnown);
    QCOMPARE(view.stockKnown, std::size_t(0));
    QVERIFY(!view.searchKnown);
    QVERIFY(view.listed.empty());
}

void TestOpportunityView::matchesTheList_data()
{
    QTest::addColumn<QString>("keyword");
    QTest::addColumn<QString>("expected");
    QTest::newRow("part of a name") << QStringLiteral("pot") << "1 of which sold 1: Teapot";
    QTest::newRow("full-width capitals and two words")
        << QStringLiteral("ＴＥＡ Pot") << "1 of which sold 1: Teapot";
    QTest::newRow("one word of two is not enough") << QStringLiteral("tea bowl") << "0 of which sold 0: ";
    QTest::newRow("not sold in the period") << QStringLiteral("BOWL") << "1 of which sold 0: Bowl";
    QTest::newRow("none yet") << QStringLiteral("kettle") << "0 of which sold 0: ";
    QTest::newRow("names do not run into each other") << QStringLiteral("cuptea") << "0 of which sold 0: ";
    QTest::newRow("parts of a Chinese word with another one between them")
        << QStringLiteral("当季蓝莓") << "similar 1 of which sold 0: 当季现摘蓝莓整箱";
    QTest::newRow("one pair of three is not similar") << QStringLiteral("当季橙子") << "0 of which sold 0: ";
    QTest::newRow("too short") << QStringLiteral("杯") << "not looked for";
}

void TestOpportunityView::matchesTheList()
{
    QFETCH(QString, keyword);
    QFETCH(QString, expected);
    StoreColumns columns = bandShop();
    columns.products.push_back({QStringLiteral("9005"), QStringLiteral("当季现摘蓝莓整箱")});
    columns.figures.push_back(listOf({{QStringLiteral("2026-06-20"), keyword, QString()}}));
    const ListedOpportunity listed = viewOf(columns).listed.front();
    const QString said = listed.matchable ? QString(listed.similar ? QStringLiteral("similar ") : QString())
            + QStringLiteral("%1 of which sold %2: %3")
                  .arg(listed.products)
                  .arg(listed.sold)
                  .arg(listed.names.join(QLatin1Char(',')))
                                          : QStringLiteral("not looked for");
    QCOMPARE(said, expected);
}

void TestOpportunityView::takesTheLatestListOfEachSource()
{
    StoreColumns columns = bandShop();
    columns.figures.push_back(
        listOf({{QStringLiteral("2026-06-01"), QStringLiteral("old"), QStringLiteral("a"), 1},
                {QStringLiteral("2026-06-20"), QStringLiteral("second"), QStringLiteral("a"), 2},
                {QStringLiteral("2026-06-10"), QStringLiteral("first"), QStringLiteral("b"), 1},
                {QStringLiteral("2026-07-20"), QStringLiteral("later than today"), QStringLiteral("b"), 1}}));
    QStringList words;
    for (const ListedOpportunity &listed : viewOf(columns).listed)
        words << listed.keyword;
    QCOMPARE(words, QStringList({QStringLiteral("first"), QStringLiteral("second")}));
}

QTEST_GUILESS_MAIN(TestOpportunityView)
#include "tst_opportunityview.moc"
