#include "models/indicators/ownindicator.h"
#include "tests/support/smallanalysis.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::testing;

namespace {

std::shared_ptr<const Catalogue> builtIn()
{
    return Catalogue::builtIn().value();
}

OwnIndicator own(const QString &id, const QString &expression, Unit unit, const QString &sample = {})
{
    OwnIndicator indicator;
    indicator.id = id;
    indicator.name = QStringLiteral("我的 ") + id;
    indicator.expression = expression;
    indicator.unit = unit;
    indicator.sample = sample;
    indicator.minimumSample = 3;
    return indicator;
}

OwnIndicator netPerOrder()
{
    return own(QStringLiteral("own_net"), QStringLiteral("net_gmv / paid_orders"), Unit::Fen,
               QStringLiteral("paid_orders"));
}

Documents documentsWith(const std::vector<OwnIndicator> &all)
{
    Documents documents;
    for (const OwnIndicator &one : all)
        documents.all.push_back(toDocument(one));
    return documents;
}

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
    void faultsAreNamed_data();
    void faultsAreNamed();
    void aBrokenOneLeavesTheOthersAlone();
    void aFileGivesThemBack();
    void aBrokenFileIsRefusedWhole_data();
    void aBrokenFileIsRefusedWhole();
    void targetsAreReadAsPeopleWriteThem_data();
    void targetsAreReadAsPeopleWriteThem();
    void usersAreFound();
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

void TestOwnIndicator::faultsAreNamed_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("expression");
    QTest::addColumn<int>("unit");
    QTest::addColumn<QString>("sample");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const char *id, const char *expression, Unit unit,
                        const char *sample, const char *words) {
        QTest::newRow(name) << QString::fromLatin1(id) << QString::fromLatin1(expression) << int(unit)
                            << QString::fromLatin1(sample) << QString::fromUtf8(words);
    };
    row("nothing typed", "own_a", " ", Unit::Count, "", "it is empty");
    row("half a formula", "own_a", "paid_orders +", Unit::Count, "", "paid_orders +");
    row("an unknown id", "own_a", "paid_order / 2", Unit::Count, "paid_orders",
        "there is no indicator \"paid_order\". Did you mean ");
    row("no indicator at all", "own_a", "1 + 1", Unit::Count, "", "names no indicator");
    row("itself", "own_a", "own_a + paid_orders", Unit::Count, "", "made of itself (own_a → own_a)");
    row("a circle of three", "own_a", "own_b + 1", Unit::Count, "", "(own_a → own_b → own_c → own_a)");
    row("an amount as a count", "own_a", "paid_gmv", Unit::Count, "", "gives an amount of money");
    row("a count as an amount", "own_a", "paid_orders", Unit::Fen, "", "gives no amount of money");
    row("an amount and a count", "own_a", "paid_gmv + paid_orders", Unit::Fen, "", "mixes amounts of money");
    row("an amount and a number", "own_a", "paid_gmv - 500", Unit::Fen, "", "mixes amounts of money");
    row("amounts multiplied", "own_a", "paid_gmv * net_gmv", Unit::Fen, "", "mixes amounts of money");
    row("a quotient without a sample", "own_a", "net_gmv / paid_gmv", Unit::Ratio, "", "it divides");
    row("a rate used without a sample", "own_a", "order_refund_rate", Unit::Ratio, "", "it divides");
    row("a sample that is no count", "own_a", "net_gmv / paid_gmv", Unit::Ratio, "paid_gmv", "is no count");
    row("an id of the catalogue", "paid_gmv", "paid_orders", Unit::Count, "", "must begin with own_");
    row("an id with capitals", "own_A", "paid_orders", Unit::Count, "", "must begin with own_");
}

void TestOwnIndicator::faultsAreNamed()
{
    QFETCH(QString, id);
    QFETCH(QString, expression);
    QFETCH(int, unit);
    QFETCH(QString, sample);
    QFETCH(QString, words);
    const std::vector<OwnIndicator> others{
        own(QStringLiteral("own_b"), QStringLiteral("own_c * 2"), Unit::Count),
        own(QStringLiteral("own_c"), QStringLiteral("own_a - paid_orders"), Unit::Count)};
    const auto fault = faultOf(own(id, expression, Unit(unit), sample), others, *builtIn());
    QVERIFY(fault.has_value());
    QCOMPARE(fault->kind, ErrorKind::Refused);
    QVERIFY2(fault->sentence.contains(words), qPrintable(fault->sentence));
}

void TestOwnIndicator::aBrokenOneLeavesTheOthersAlone()
{
    Documents documents = documentsWith(
        {netPerOrder(), own(QStringLiteral("own_gone"), QStringLiteral("no_such_figure"), Unit::Count)});
    documents.all.push_back({OwnIndicatorDocument, QStringLiteral("own_half"), {}});
    const TailoredCatalogue tailored = tailoredCatalogue(builtIn(), documents);
    QCOMPARE(tailored.faults.size(), 2);
    QVERIFY2(tailored.faults.at(0).contains(QLatin1String("\"own_half\"")),
             qPrintable(tailored.faults.at(0)));
    QVERIFY2(tailored.faults.at(1).contains(QLatin1String("\"no_such_figure\"")),
             qPrintable(tailored.faults.at(1)));
    QCOMPARE(ownIds(*tailored.catalogue), QStringList{QStringLiteral("own_net")});
}

void TestOwnIndicator::aFileGivesThemBack()
{
    OwnIndicator second = own(QStringLiteral("own_b"), QStringLiteral("paid_orders"), Unit::Count);
    second.minimumSample = OwnIndicator().minimumSample;
    const std::vector<OwnIndicator> all{netPerOrder(), second};
    const auto back = ownIndicatorsFromFile(toFile(all), QStringLiteral("mine.json"));
    QVERIFY(back.ok());
    QCOMPARE(*back, all);
}

void TestOwnIndicator::aBrokenFileIsRefusedWhole_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("words");
    QTest::newRow("no JSON") << QByteArray("net") << QStringLiteral("mine.json holds no indicators");
    QTest::newRow("another file") << QByteArray(R"({"rulebook":"scores"})")
                                  << QStringLiteral("holds no indicators");
    QTest::newRow("without a unit") << QByteArray(
        R"({"own_indicators":[{"id":"own_a","name":"a","expression":"b","direction":"higher"}]})")
                                    << QStringLiteral("\"own_a\"");
    const QByteArray one
        = R"({"id":"own_a","name":"a","expression":"b","unit":"count","direction":"higher"})";
    QTest::newRow("the same twice") << QByteArray(R"({"own_indicators":[)" + one + "," + one + "]}")
                                    << QStringLiteral("has the indicator \"own_a\" twice");
}

void TestOwnIndicator::aBrokenFileIsRefusedWhole()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, words);
    const auto read = ownIndicatorsFromFile(json, QStringLiteral("mine.json"));
    QVERIFY(!read.ok());
    QVERIFY2(read.error().sentence.contains(words), qPrintable(read.error().sentence));
}

void TestOwnIndicator::targetsAreReadAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("unit");
    QTest::addColumn<double>("target");
    QTest::addColumn<QString>("written"); ///< empty = refused
    const auto row = [](const char *name, const char *text, Unit unit, double target, const char *written) {
        QTest::newRow(name) << QString::fromUtf8(text) << int(unit) << target << QString::fromUtf8(written);
    };
    row("yuan", "150", Unit::Fen, 15'000.0, "150");
    row("yuan with thousands", "¥1,299.90", Unit::Fen, 129'990.0, "1299.9");
    row("percent", "3.5%", Unit::Ratio, 0.035, "3.5%");
    row("a fraction", "0.07", Unit::Ratio, 0.07, "7%");
    row("a count", "41", Unit::Count, 41.0, "41");
    row("percent of hours", "5%", Unit::Hours, 0.0, "");
    row("words", "much", Unit::Count, 0.0, "");
    row("nothing", "", Unit::Count, 0.0, "");
    row("infinity", "inf", Unit::Count, 0.0, "");
}

void TestOwnIndicator::targetsAreReadAsPeopleWriteThem()
{
    QFETCH(QString, text);
    QFETCH(int, unit);
    QFETCH(double, target);
    QFETCH(QString, written);
    const auto read = targetFromText(text, Unit(unit));
    QCOMPARE(read.ok(), !written.isEmpty());
    if (!read.ok())
        return;
    QCOMPARE(*read, target);
    QCOMPARE(targetText(*read, Unit(unit)), written);
}

void TestOwnIndicator::usersAreFound()
{
    const std::vector<OwnIndicator> all{
        netPerOrder(), own(QStringLiteral("own_twice"), QStringLiteral("own_net * 2"), Unit::Fen)};
    QCOMPARE(usersOf(QStringLiteral("own_net"), all), QStringList{QStringLiteral("own_twice")});
    QVERIFY(usersOf(QStringLiteral("own_twice"), all).isEmpty());
}

void TestOwnIndicator::withoutOwnOnesTheCatalogueIsTheSame()
{
    const auto catalogue = builtIn();
    QCOMPARE(tailoredCatalogue(catalogue, {}).catalogue.get(), catalogue.get());
    QVERIFY(ownIds(*catalogue).isEmpty());
}

QTEST_GUILESS_MAIN(TestOwnIndicator)
#include "tst_ownindicator.moc"
