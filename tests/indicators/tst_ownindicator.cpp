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
    void whatNeedsNoSampleIsTaken_data();
    void whatNeedsNoSampleIsTaken();
    void partsThatManyShareAreWrittenOutOnce();
    void whatIsBuiltTooHighIsRefused();
    void aChangeThatBreaksOthersIsRefusedWithTheirNames();
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
    row("a power without a sample", "own_a", "refunded_orders * paid_orders^-1", Unit::Ratio, "",
        "a power or a function that can");
    row("a function without a sample", "own_a", "exp(ln(refunded_orders) - ln(paid_orders))", Unit::Ratio, "",
        "a power or a function that can");
    row("a division by nought", "own_a", "paid_orders / 0", Unit::Count, "paid_orders",
        "“paid_orders / 0” never has a result: it divides by zero.");
    row("a division by what is always nought", "own_a", "paid_orders / (paid_orders - paid_orders)",
        Unit::Count, "paid_orders", "it divides by zero.");
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
    const auto fault = faultOfChange({own(id, expression, Unit(unit), sample)}, others, *builtIn());
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
    QByteArray many;
    for (int number = 0; number <= 500; ++number)
        many += (number == 0 ? "{}" : ",{}");
    QTest::newRow("more than a workspace keeps")
        << QByteArray(R"({"own_indicators":[)" + many + "]}")
        << QStringLiteral("mine.json holds 501 indicators. Up to 500 of your own can be kept.");
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
    row("more than all of a rate", "150%", Unit::Ratio, 0.0, "");
    row("a count below nothing", "-5", Unit::Count, 0.0, "");
    row("a loss", "-150", Unit::Fen, -15'000.0, "-150");
    row("a multiple above one", "1.5", Unit::Multiple, 1.5, "1.5");
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

void TestOwnIndicator::whatIsBuiltTooHighIsRefused()
{
    // Fifty on each other are the most; the order in which they are looked at makes no difference.
    const auto id = [](int number) { return QStringLiteral("own_%1").arg(number, 5, 10, QLatin1Char('0')); };
    std::vector<OwnIndicator> tower{own(id(0), QStringLiteral("paid_orders"), Unit::Count)};
    for (int number = 1; number < 120; ++number)
        tower.push_back(own(id(number), id(number - 1), Unit::Count));
    const auto top
        = [&](int number) { return faultOfChange({tower[std::size_t(number)]}, tower, *builtIn()); };
    QVERIFY(!top(49));
    for (const int number : {50, 119}) {
        const auto fault = top(number);
        QVERIFY(fault);
        QVERIFY2(fault->sentence.contains(QStringLiteral("more than 50 of your indicators")),
                 qPrintable(fault->sentence));
    }
    const TailoredCatalogue tailored = tailoredCatalogue(builtIn(), documentsWith(tower));
    QVERIFY(tailored.catalogue->find(id(49)));
    QVERIFY(!tailored.catalogue->find(id(50)));
}

void TestOwnIndicator::aChangeThatBreaksOthersIsRefusedWithTheirNames()
{
    const OwnIndicator part = own(QStringLiteral("own_part"), QStringLiteral("paid_gmv"), Unit::Fen);
    const OwnIndicator twice = own(QStringLiteral("own_twice"), QStringLiteral("own_part * 2"), Unit::Fen);
    const OwnIndicator whole
        = own(QStringLiteral("own_whole"), QStringLiteral("own_twice + paid_gmv"), Unit::Fen);
    const std::vector<OwnIndicator> kept{part, twice, whole};
    OwnIndicator counted = part;
    counted.expression = QStringLiteral("paid_orders");
    counted.unit = Unit::Count;
    const auto fault = faultOfChange({counted}, kept, *builtIn());
    QVERIFY(fault);
    QCOMPARE(fault->kind, ErrorKind::Refused);
    QVERIFY2(fault->sentence.contains(QStringLiteral("我的 own_twice (own_twice)")),
             qPrintable(fault->sentence));
    // Its formula stays an amount plus an amount: what it is made of is what no longer fits.
    OwnIndicator other = part;
    other.expression = QStringLiteral("net_gmv");
    QVERIFY(!faultOfChange({other}, kept, *builtIn()));
    // All changed together is fine, and so is a change beside one that was broken before.
    OwnIndicator countedTwice = twice;
    countedTwice.unit = Unit::Count;
    OwnIndicator countedWhole = whole;
    countedWhole.unit = Unit::Count;
    countedWhole.expression = QStringLiteral("own_twice + paid_orders");
    QVERIFY(!faultOfChange({counted, countedTwice, countedWhole}, kept, *builtIn()));
    const OwnIndicator broken
        = own(QStringLiteral("own_broken"), QStringLiteral("own_part / no_such"), Unit::Fen);
    QVERIFY(!faultOfChange({other}, {part, broken}, *builtIn()));
    // The 501st is one too many.
    std::vector<OwnIndicator> full;
    for (int number = 0; number < 500; ++number)
        full.push_back(own(QStringLiteral("own_%1").arg(number), QStringLiteral("paid_gmv"), Unit::Fen));
    const auto tooMany = faultOfChange({part}, full, *builtIn());
    QVERIFY(tooMany && tooMany->sentence.contains(QStringLiteral("up to 500 of your own")));
    QVERIFY(!faultOfChange({full.front()}, full, *builtIn()));
}

void TestOwnIndicator::withoutOwnOnesTheCatalogueIsTheSame()
{
    const auto catalogue = builtIn();
    QCOMPARE(tailoredCatalogue(catalogue, {}).catalogue.get(), catalogue.get());
    QVERIFY(ownIds(*catalogue).isEmpty());
}

QTEST_GUILESS_MAIN(TestOwnIndicator)
#include "tst_ownindicator.moc"
