#include "models/evidence/measurefields.h"
#include "models/indicators/catalogue.h"
#include "models/indicators/figuremeasures.h"
#include "models/report/definitionlimits.h"
#include "models/report/measurenames.h"
#include "models/report/sections.h"
#include "models/report/shorttitles.h"
#include "models/report/wording.h"
#include "models/rulebook/formula.h"
#include "tests/support/sectionparts.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::testing;

/// What a definition says of a figure's formula, sample, fields and rows.
class TestMeasureNames final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFormulaHasWords();
    void namesAreOnlyOfMeasures();
    void shortTitlesAreOfIndicatorsAndShorter();
    void definitionsSayFormulaAndSample_data();
    void definitionsSayFormulaAndSample();
    void everyDefinitionSaysFormulaRowsAndDay_data();
    void everyDefinitionSaysFormulaRowsAndDay();
    void sumsSayWhatIsSummedAndWhichRowsCount_data();
    void sumsSayWhatIsSummedAndWhichRowsCount();
    void promisedShippingSaysWhatItLeavesOut();
    void returnsDoNotAskWhenTheOrderWasShipped();
    void everyFigureOfALimitNamesIt_data();
    void everyFigureOfALimitNamesIt();
    void aLimitSaysItsHoursDaysAndSource();

private:
    std::shared_ptr<const Catalogue> m_catalogue;
};

namespace {

constexpr TextContext English{Language::English};
constexpr TextContext Chinese{Language::Chinese};

QString lineOf(const Section &section, const QString &what)
{
    for (const auto &row : section.tables.front().rows) {
        if (row[0].text == what)
            return row[1].text;
    }
    return {};
}

} // namespace

void TestMeasureNames::initTestCase()
{
    const auto catalogue = Catalogue::builtIn();
    QVERIFY(catalogue.ok());
    m_catalogue = *catalogue;
}

void TestMeasureNames::everyFormulaHasWords()
{
    QStringList wordless;
    for (const Indicator &indicator : m_catalogue->all()) {
        for (const TextContext &text : {English, Chinese}) {
            if (indicator.expression != indicator.id && formulaWords(*m_catalogue, indicator, text).isEmpty())
                wordless << indicator.id;
            if (!indicator.sampleExpression.isEmpty()
                && measureWords(*m_catalogue, indicator.sampleExpression, text).isEmpty())
                wordless << indicator.id;
        }
    }
    QCOMPARE(wordless, QStringList());
}

void TestMeasureNames::namesAreOnlyOfMeasures()
{
    const QStringList named = namedMeasures();
    QVERIFY(!named.isEmpty());
    for (const QString &id : named) {
        QVERIFY2(measureNamed(id) || figureMeasureNamed(id), qPrintable(id));
        QVERIFY2(!measureName(id)->zh.isEmpty() && !measureName(id)->en.isEmpty(), qPrintable(id));
    }
    QCOMPARE(measureName(QStringLiteral("paid_orders")), nullptr);
}

void TestMeasureNames::shortTitlesAreOfIndicatorsAndShorter()
{
    ViewSet views;
    views.context.catalogue = m_catalogue;
    QVERIFY(!shortlyTitled().isEmpty());
    for (const QString &id : shortlyTitled()) {
        QVERIFY2(m_catalogue->find(id), qPrintable(id));
        for (const TextContext &text : {English, Chinese}) {
            const QString title = shortTitle(views, id, text);
            QVERIFY2(!title.isEmpty() && title.size() <= indicatorName(views, id, text).size(),
                     qPrintable(id));
        }
    }
    QCOMPARE(shortTitle(views, QStringLiteral("paid_gmv"), English), QStringLiteral("GMV"));
    QCOMPARE(shortTitle(views, QStringLiteral("net_gmv"), English), QStringLiteral("Net GMV"));
}

void TestMeasureNames::definitionsSayFormulaAndSample_data()
{
    QTest::addColumn<QString>("formula");
    QTest::addColumn<QString>("sample");
    QTest::newRow("delivery_hours") << "seconds from shipping to signing, summed ÷ parcels signed for ÷ 3600"
                                    << "10 of parcels signed for";
    QTest::newRow("quality_refund_rate")
        << "signed orders whose first refund gives a quality reason ÷ Orders signed for"
        << "20 of Orders signed for";
    // A measure and an indicator go by this id.
    QTest::newRow("review_stars") << "stars for products, summed ÷ reviews with stars for the product"
                                  << "20 of reviews with stars for the product";
}

void TestMeasureNames::definitionsSayFormulaAndSample()
{
    const Indicator *indicator = m_catalogue->find(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(indicator);
    const Section section = definitionSection(*indicator, *m_catalogue, English);
    QTEST(lineOf(section, QStringLiteral("Formula")), "formula");
    QTEST(lineOf(section, QStringLiteral("Smallest sample")), "sample");
}

void TestMeasureNames::everyDefinitionSaysFormulaRowsAndDay_data()
{
    QTest::addColumn<int>("place");
    for (std::size_t place = 0; place < m_catalogue->all().size(); ++place)
        QTest::newRow(qPrintable(m_catalogue->all()[place].id)) << int(place);
}

void TestMeasureNames::everyDefinitionSaysFormulaRowsAndDay()
{
    QFETCH(int, place);
    const Indicator &indicator = m_catalogue->all()[std::size_t(place)];
    const Section section = definitionSection(indicator, *m_catalogue, English);
    for (const char *what : {"Formula", "Fields used", "Rows that count", "Counted by"}) {
        const QString said = lineOf(section, QString::fromLatin1(what));
        const bool isOfDays = indicator.unit == Unit::Days && qstrcmp(what, "Fields used") == 0;
        QVERIFY2(!said.isEmpty() || isOfDays, what);
        QVERIFY2(!said.contains(QLatin1Char('%')) && !said.contains(QStringLiteral("“”")),
                 qPrintable(said)); // nothing was left open
    }
    QVERIFY(!lineOf(definitionSection(indicator, *m_catalogue, Chinese), QStringLiteral("Formula")).isEmpty());
}

void TestMeasureNames::sumsSayWhatIsSummedAndWhichRowsCount_data()
{
    QTest::addColumn<QString>("formula");
    QTest::addColumn<QString>("rows");
    const auto row = [](const char *id, const char *formula, const char *rows) {
        QTest::newRow(id) << QString::fromUtf8(formula) << QString::fromUtf8(rows);
    };
    row("paid_gmv", "sum of “Amount paid” (Orders)", "Orders with a time of payment, whatever their status.");
    row("created_orders", "number of orders", "All orders, paid or not.");
    row("paid_quantity", "sum of “Quantity” (Orders)", "Paid orders that say their quantity.");
    row("buyers", "number of different buyers", "Paid orders that name their buyer.");
    row("refund_only_shipped_due", "number of after-sales", "After-sales that ask for a refund only.");
    row("live_sessions", "number of rows of Live sessions", "All rows of Live sessions.");
    row("orders_gap_days", "days that no order file covers",
        "Days of the period that no file of Orders covers.");
}

void TestMeasureNames::sumsSayWhatIsSummedAndWhichRowsCount()
{
    const Indicator *indicator = m_catalogue->find(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(indicator);
    const Section section = definitionSection(*indicator, *m_catalogue, English);
    QTEST(lineOf(section, QStringLiteral("Formula")), "formula");
    QTEST(lineOf(section, QStringLiteral("Rows that count")), "rows");
}

void TestMeasureNames::promisedShippingSaysWhatItLeavesOut()
{
    const CompiledIndicator *indicator = m_catalogue->compiled(QStringLiteral("promised_shipping_rate"));
    QCOMPARE(
        statusFilters(*indicator),
        QStringList{QStringLiteral("Paid orders whose promised time of shipping has passed; those that were "
                                   "closed before they were shipped are left out.")});
    QCOMPARE(fieldsUsedBy(*indicator),
             (std::vector<FieldsUsed>{{QStringLiteral("orders"),
                                       {QStringLiteral("paid_at"), QStringLiteral("promised_at"),
                                        QStringLiteral("shipped_at"), QStringLiteral("order_status")}},
                                      {QStringLiteral("shipments"), {QStringLiteral("shipped_at")}}}));
}

void TestMeasureNames::returnsDoNotAskWhenTheOrderWasShipped()
{
    for (const FieldsUsed &used : fieldsUsedBy(*m_catalogue->compiled(QStringLiteral("return_refund_hours"))))
        QCOMPARE(used.kind, QStringLiteral("aftersales"));
}

void TestMeasureNames::everyFigureOfALimitNamesIt_data()
{
    QTest::addColumn<QStringList>("limits");
    const auto row = [](const char *indicator, const char *limits) {
        QTest::newRow(indicator) << QString::fromLatin1(limits).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    };
    row("pickup_within_48h_rate", "pickup");
    row("pickup_due_orders", "pickup");
    row("shipped_within_48h_rate_of_paid", "pickup");
    row("refund_only_within_36h_rate", "refund_only_shipped");
    row("refund_only_unshipped_within_24h_rate", "refund_only_unshipped");
    row("return_approved_within_36h_rate", "return_approval");
    row("return_refunded_within_48h_rate", "return_inspection");
    row("refund_only_hours", ""); // how long it took, whatever the limit
    row("paid_gmv", "");
}

void TestMeasureNames::everyFigureOfALimitNamesIt()
{
    const CompiledIndicator *indicator = m_catalogue->compiled(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(indicator);
    QStringList limits;
    for (const TimeLimit limit : timeLimitsOf(*indicator))
        limits << timeLimitIds().at(int(limit));
    QTEST(limits, "limits");
}

void TestMeasureNames::aLimitSaysItsHoursDaysAndSource()
{
    const auto rulebook = Rulebook::builtIn();
    QVERIFY(rulebook.ok());
    const TimeLimits &limits = (*rulebook)->timeLimits();
    const auto table = timeLimitTable(
        *m_catalogue->compiled(QStringLiteral("return_approved_within_36h_rate")), limits, English);
    QVERIFY(table);
    QCOMPARE(table->rows.size(), std::size_t(1));
    QStringList cells;
    for (const TableCell &cell : table->rows.front())
        cells << cell.text;
    QCOMPARE(cells.mid(0, 4),
             (QStringList{QStringLiteral("Return: from the application to the shop's answer"),
                          QStringLiteral("36"), QStringLiteral("every day"),
                          QStringLiteral("published by the platform (for suppliers of the supply market)")}));
    QVERIFY(cells.at(4).contains(QStringLiteral("2025-07-19")));
    QVERIFY(!timeLimitTable(*m_catalogue->compiled(QStringLiteral("paid_gmv")), limits, English));
}

QTEST_GUILESS_MAIN(TestMeasureNames)
#include "tst_measurenames.moc"
