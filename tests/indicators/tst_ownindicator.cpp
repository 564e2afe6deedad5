#include "models/indicators/ownindicator.h"
#include "tests/indicators/ownones.h"
#include "tests/support/smallanalysis.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::testing;

namespace {

/// June of the small shop with these in its catalogue.
AnalysisContext juneWith(const std::vector<OwnIndicator> &all)
{
    AnalysisContext context = analysis(smallShop(), period(u"2026-06-01", u"2026-06-30"));
    const TailoredCatalogue tailored = tailoredCatalogue(context.catalogue, documentsWith(all));
    if (!tailored.faults.isEmpty())
        qFatal("%s", qPrintable(tailored.faults.first()));
    context.catalogue = tailored.catalogue;
    return context;
}

} // namespace

class TestOwnIndicator final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aQuotientIsAQuotientOfSums();
    void aFieldHasItsOwn();
    void oneMayBeMadeOfAnother();
    void tooFewCasesAreSaidSo();
    void itNeedsTheFilesOfAllThatItUses();
    void theDefinitionIsInWords();
    void aDocumentGivesTheSameIndicatorBack();
    void usersAreFound();
    void whatNeedsNoSampleIsTaken_data();
    void whatNeedsNoSampleIsTaken();
    void partsThatManyShareAreWrittenOutOnce();
    void withoutOwnOnesTheCatalogueIsTheSame();
};

void TestOwnIndicator::aQuotientIsAQuotientOfSums()
{
    // Net 102,000 of 8 orders in June, 25,000 of 2 in the 30 days before.
    const Evaluator june(juneWith({netPerOrder()}));
    QCOMPARE(said(june.value(QStringLiteral("own_net"))), QStringLiteral("value 12750"));
    QCOMPARE(june.value(QStringLiteral("own_net")).sample, qint64(8));
}

void TestOwnIndicator::aFieldHasItsOwn()
{
    // Distribution 42,000 of 3 orders, nothing refunded; self-broadcast 57,000 less 30,000 of 3; shelf 1
    // order.
    const auto rows = Evaluator(juneWith({netPerOrder()})).rows({QStringLiteral("own_net")}, GroupBy::Field);
    QCOMPARE(said(rows.at(0).values.front()), QStringLiteral("value 14000"));
    QCOMPARE(said(rows.at(1).values.front()), QStringLiteral("value 9000"));
    QCOMPARE(said(rows.at(2).values.front()), QStringLiteral("not_enough_data"));
}

void TestOwnIndicator::oneMayBeMadeOfAnother()
{
    const OwnIndicator part = own(QStringLiteral("own_part"), QStringLiteral("own_net / average_order_value"),
                                  Unit::Ratio, QStringLiteral("paid_orders"));
    // 12,750 of 16,500: no own rounding in between.
    const double expected = 102'000.0 / 132'000.0;
    const auto value = Evaluator(juneWith({netPerOrder(), part})).value(QStringLiteral("own_part"));
    QVERIFY2(std::abs(value.value - expected) < 1e-12, qPrintable(said(value)));
}

void TestOwnIndicator::tooFewCasesAreSaidSo()
{
    const Evaluator june(juneWith({netPerOrder()}));
    QCOMPARE(said(june.valueIn(QStringLiteral("own_net"), period(u"2026-05-02", u"2026-05-31"))),
             QStringLiteral("not_enough_data"));
}

void TestOwnIndicator::itNeedsTheFilesOfAllThatItUses()
{
    const auto context
        = juneWith({own(QStringLiteral("own_cost"), QStringLiteral("ad_spend + commission"), Unit::Fen)});
    const Indicator *indicator = context.catalogue->find(QStringLiteral("own_cost"));
    QCOMPARE(indicator->needs,
             (std::vector<QStringList>{{QStringLiteral("ad_spend")}, {QStringLiteral("orders")}}));
    QCOMPARE(said(Evaluator(context).value(QStringLiteral("own_cost"))), QStringLiteral("not_covered"));
}

void TestOwnIndicator::theDefinitionIsInWords()
{
    const auto context = juneWith({netPerOrder()});
    const Indicator *indicator = context.catalogue->find(QStringLiteral("own_net"));
    QCOMPARE(indicator->definition.zh, QStringLiteral("净成交金额 ÷ 成交订单数"));
    QCOMPARE(indicator->definition.en, QStringLiteral("Net GMV ÷ Paid orders"));
    QVERIFY(indicator->own);
}

void TestOwnIndicator::aDocumentGivesTheSameIndicatorBack()
{
    OwnIndicator indicator = netPerOrder();
    indicator.target = 15'000.0;
    indicator.direction = Direction::LowerIsBetter;
    QStringList faults;
    QCOMPARE(ownIndicators(documentsWith({indicator}), faults), std::vector<OwnIndicator>{indicator});
    QVERIFY(faults.isEmpty());
}

void TestOwnIndicator::usersAreFound()
{
    const std::vector<OwnIndicator> all{
        netPerOrder(), own(QStringLiteral("own_twice"), QStringLiteral("own_net * 2"), Unit::Fen)};
    QCOMPARE(usersOf(QStringLiteral("own_net"), all), QStringList{QStringLiteral("own_twice")});
    QVERIFY(usersOf(QStringLiteral("own_twice"), all).isEmpty());
}

void TestOwnIndicator::whatNeedsNoSampleIsTaken_data()
{
    QTest::addColumn<QString>("expression");
    QTest::newRow("a sum") << "paid_orders + refunded_orders";
    QTest::newRow("the larger of two") << "max(paid_orders, refunded_orders) - 1";
    QTest::newRow("one of two cases") << "paid_orders > 10 ? (paid_orders) : (refunded_orders)";
}

void TestOwnIndicator::whatNeedsNoSampleIsTaken()
{
    QFETCH(QString, expression);
    const auto fault = faultOfChange({own(QStringLiteral("own_a"), expression, Unit::Count)}, {}, *builtIn());
    QVERIFY2(!fault, qPrintable(fault ? fault->sentence : QString()));
}

/// Each is the difference of the two before it, as the Fibonacci numbers are their sum: followed on every way
/// the forty-fourth has 700 million parts.
void TestOwnIndicator::partsThatManyShareAreWrittenOutOnce()
{
    const auto id = [](int number) { return QStringLiteral("own_f%1").arg(number); };
    std::vector<OwnIndicator> all{own(id(0), QStringLiteral("paid_orders"), Unit::Count),
                                  own(id(1), QStringLiteral("paid_orders + 1"), Unit::Count)};
    for (int number = 2; number < 45; ++number)
        all.push_back(
            own(id(number), QStringLiteral("%1 - %2").arg(id(number - 1), id(number - 2)), Unit::Count));
    const TailoredCatalogue tailored = tailoredCatalogue(builtIn(), documentsWith(all));
    // "paid_orders" has 11 letters, "(paid_orders) + 1" 17, each further one 7 more than the two before it
    // together: 35, 59, 101, 167, 275, 449, 731, 1187, 1925, 3119. A formula has up to 2,000.
    QVERIFY(tailored.catalogue->find(id(10)));
    QVERIFY(!tailored.catalogue->find(id(11)));
    QVERIFY(!tailored.catalogue->find(id(44)));
    const auto fault = faultOfChange({all.back()}, all, *builtIn());
    QVERIFY(fault);
    QVERIFY2(fault->sentence.contains(QStringLiteral("becomes too long")), qPrintable(fault->sentence));
}

void TestOwnIndicator::withoutOwnOnesTheCatalogueIsTheSame()
{
    const auto catalogue = builtIn();
    QCOMPARE(tailoredCatalogue(catalogue, {}).catalogue.get(), catalogue.get());
    QVERIFY(ownIds(*catalogue).isEmpty());
}

QTEST_GUILESS_MAIN(TestOwnIndicator)
#include "tst_ownindicator.moc"
