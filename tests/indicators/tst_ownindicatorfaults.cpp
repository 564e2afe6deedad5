#include "models/indicators/ownindicator.h"
#include "tests/indicators/ownones.h"
#include "tests/support/smallanalysis.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::testing;

/// What a user types, in the window or in a file, and what is refused of it.
class TestOwnIndicatorFaults final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faultsAreNamed_data();
    void faultsAreNamed();
    void aBrokenOneLeavesTheOthersAlone();
    void aFileGivesThemBack();
    void aBrokenFileIsRefusedWhole_data();
    void aBrokenFileIsRefusedWhole();
    void targetsAreReadAsPeopleWriteThem_data();
    void targetsAreReadAsPeopleWriteThem();
    void whatIsBuiltTooHighIsRefused();
    void aChangeThatBreaksOthersIsRefusedWithTheirNames();
};

void TestOwnIndicatorFaults::faultsAreNamed_data()
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
    row("the beginning of an id", "own_a", "paid / 2", Unit::Count, "paid_orders",
        "Did you mean paid_gmv, paid_orders, paid_quantity?");
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

void TestOwnIndicatorFaults::faultsAreNamed()
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

void TestOwnIndicatorFaults::aBrokenOneLeavesTheOthersAlone()
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

void TestOwnIndicatorFaults::aFileGivesThemBack()
{
    OwnIndicator second = own(QStringLiteral("own_b"), QStringLiteral("paid_orders"), Unit::Count);
    second.minimumSample = OwnIndicator().minimumSample;
    const std::vector<OwnIndicator> all{netPerOrder(), second};
    const auto back = ownIndicatorsFromFile(toFile(all), QStringLiteral("mine.json"));
    QVERIFY(back.ok());
    QCOMPARE(*back, all);
}

void TestOwnIndicatorFaults::aBrokenFileIsRefusedWhole_data()
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

void TestOwnIndicatorFaults::aBrokenFileIsRefusedWhole()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, words);
    const auto read = ownIndicatorsFromFile(json, QStringLiteral("mine.json"));
    QVERIFY(!read.ok());
    QVERIFY2(read.error().sentence.contains(words), qPrintable(read.error().sentence));
}

void TestOwnIndicatorFaults::targetsAreReadAsPeopleWriteThem_data()
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

void TestOwnIndicatorFaults::targetsAreReadAsPeopleWriteThem()
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

void TestOwnIndicatorFaults::whatIsBuiltTooHighIsRefused()
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

void TestOwnIndicatorFaults::aChangeThatBreaksOthersIsRefusedWithTheirNames()
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

QTEST_GUILESS_MAIN(TestOwnIndicatorFaults)
#include "tst_ownindicatorfaults.moc"
