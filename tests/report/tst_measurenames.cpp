#include "models/evidence/measurefields.h"
#include "models/indicators/catalogue.h"
#include "models/indicators/figuremeasures.h"
#include "models/report/measurenames.h"
#include "models/report/sections.h"
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
    void definitionsSayFormulaAndSample_data();
    void definitionsSayFormulaAndSample();
    void promisedShippingSaysWhatItLeavesOut();
    void returnsDoNotAskWhenTheOrderWasShipped();

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
                                        QStringLiteral("shipped_at"), QStringLiteral("order_status")}}}));
}

void TestMeasureNames::returnsDoNotAskWhenTheOrderWasShipped()
{
    for (const FieldsUsed &used : fieldsUsedBy(*m_catalogue->compiled(QStringLiteral("return_refund_hours"))))
        QCOMPARE(used.kind, QStringLiteral("aftersales"));
}

QTEST_GUILESS_MAIN(TestMeasureNames)
#include "tst_measurenames.moc"
