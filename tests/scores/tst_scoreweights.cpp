#include "models/scores/scoreweights.h"

#include <QJsonArray>
#include <QtTest>

using namespace shopglass;

// A scale of 1 to 5; two indicators make "goods" (0.5 and 0.1), one makes "service" (0.4), "calm" has none.
class TestScoreWeights final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsInForceUntilAccepted();
    void acceptedWeightsComeBack();
    void whatDoesNotFitIsIgnoredWithTheReason_data();
    void whatDoesNotFitIsIgnoredWithTheReason();
    void theTotalIsWeightedAttainmentOnTheScale();
    void withoutAnAttainmentThereIsNoTotal();
    void whatWeighsNothingMayBeMissing();
};

namespace {

ScoreRule rule()
{
    const auto indicator = [](const char *id, double weight) {
        ScoreIndicator made;
        made.indicator = QString::fromLatin1(id);
        made.weight = weight;
        return made;
    };
    ScoreRule made;
    made.score = QStringLiteral("store_score");
    made.version = QStringLiteral("cards");
    made.scaleMin = 1.0;
    made.scaleMax = 5.0;
    made.dimensions.resize(3);
    made.dimensions[0].id = QStringLiteral("goods");
    made.dimensions[0].indicators = {indicator("refunds", 0.5), indicator("reviews", 0.1)};
    made.dimensions[1].id = QStringLiteral("service");
    made.dimensions[1].indicators = {indicator("hours", 0.4)};
    made.dimensions[2].id = QStringLiteral("calm");
    return made;
}

ScoreWeights example()
{
    return *exampleWeights(rule(), *Day::fromIso(u"2026-06-30"));
}

Attainment attained(const char *dimension, const char *indicator, std::optional<double> value)
{
    return {QString::fromLatin1(dimension), QString::fromLatin1(indicator), value};
}

} // namespace

void TestScoreWeights::nothingIsInForceUntilAccepted()
{
    QVERIFY(!weightsInForce(nullptr, rule()));
    const Documents none;
    const KeptWeights kept = keptWeights(&none, rule());
    QVERIFY(!kept.weights);
    QVERIFY(kept.ignored.isEmpty());
    ScoreRule bare = rule();
    for (ScoreDimension &dimension : bare.dimensions)
        dimension.indicators.clear();
    QVERIFY(!exampleWeights(bare, {}));
}

void TestScoreWeights::acceptedWeightsComeBack()
{
    const Document document = toDocument(example());
    QCOMPARE(document.kind, QStringLiteral("score_weights"));
    QCOMPARE(document.id, QStringLiteral("store_score"));
    const QJsonObject body = document.body;
    QCOMPARE(body[QLatin1String("origin")].toString(), QStringLiteral("example"));
    QCOMPARE(body[QLatin1String("accepted_on")].toString(), QStringLiteral("2026-06-30"));
    QCOMPARE(body[QLatin1String("official")], QJsonValue(false));
    QCOMPARE(body[QLatin1String("weights")].toArray().size(), 3);
    const Documents documents{{document}};
    const auto weights = weightsInForce(&documents, rule());
    QVERIFY(weights.has_value());
    QVERIFY(*weights == example());
    QCOMPARE(weights->of(QStringLiteral("goods"), QStringLiteral("reviews")), 0.1);
    QCOMPARE(weights->of(QStringLiteral("service"), QStringLiteral("reviews")), 0.0);
    QCOMPARE(weights->ofDimension(QStringLiteral("goods")), 0.6);
}

void TestScoreWeights::whatDoesNotFitIsIgnoredWithTheReason_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("indicator");
    QTest::addColumn<double>("weight");
    QTest::addColumn<QString>("says");
    const QString cards = QStringLiteral("cards");
    const QString hours = QStringLiteral("hours");
    QTest::newRow("weights of an earlier rule version")
        << QStringLiteral("launch_2023") << hours << 0.4 << QStringLiteral("launch_2023");
    QTest::newRow("an indicator the rule does not have")
        << cards << QStringLiteral("minutes") << 0.4 << QStringLiteral("minutes");
    QTest::newRow("weights that make 0.9") << cards << hours << 0.3 << QStringLiteral("0.9");
    QTest::newRow("weights that make 1.0001") << cards << hours << 0.4001 << QStringLiteral("1.0001");
    QTest::newRow("a weight below zero") << cards << hours << -0.1 << QStringLiteral("-0.1");
    QTest::newRow("a weight above one") << cards << hours << 1.4 << QStringLiteral("1.4");
}

void TestScoreWeights::whatDoesNotFitIsIgnoredWithTheReason()
{
    QFETCH(QString, version);
    QFETCH(QString, indicator);
    QFETCH(double, weight);
    QFETCH(QString, says);
    ScoreWeights weights = example();
    weights.ruleVersion = version;
    weights.weights[2].indicator = indicator;
    weights.weights[2].weight = weight;
    const Documents documents{{toDocument(weights)}};
    const KeptWeights kept = keptWeights(&documents, rule());
    QVERIFY(!kept.weights);
    QVERIFY2(kept.ignored.contains(says), qPrintable(kept.ignored));
    QVERIFY(!checkWeights(weights, rule()));
}

void TestScoreWeights::theTotalIsWeightedAttainmentOnTheScale()
{
    const std::vector<Attainment> attainments{attained("goods", "refunds", 0.5),
                                              attained("service", "hours", 0.75),
                                              attained("goods", "reviews", 1.0)};
    const EstimatedTotal total = estimatedTotal(example(), rule(), attainments);
    // 1 + 4 × (0.5 × 0.5 + 0.1 × 1 + 0.4 × 0.75) = 1 + 4 × 0.65
    QVERIFY(std::abs(*total.value - 3.6) < 1e-12);
    QCOMPARE(total.parts.size(), std::size_t(3));
    QVERIFY(std::abs(*total.parts[0].points - 1.0) < 1e-12);
    QVERIFY(std::abs(*total.parts[1].points - 0.4) < 1e-12);
    QVERIFY(std::abs(*total.parts[2].points - 1.2) < 1e-12);
    // (0.25 + 0.1) ÷ 0.6
    QVERIFY(std::abs(*total.ofDimension(QStringLiteral("goods")) - 0.583333333333) < 1e-9);
    QVERIFY(!total.ofDimension(QStringLiteral("calm")));
}

void TestScoreWeights::withoutAnAttainmentThereIsNoTotal()
{
    const std::vector<Attainment> attainments{attained("goods", "refunds", 0.5),
                                              attained("service", "hours", {})};
    const EstimatedTotal total = estimatedTotal(example(), rule(), attainments);
    QVERIFY(!total.value);
    const auto missing = total.missing();
    QCOMPARE(missing.size(), std::size_t(2));
    QCOMPARE(missing[0].indicator, QStringLiteral("reviews"));
    QCOMPARE(missing[1].indicator, QStringLiteral("hours"));
}

void TestScoreWeights::whatWeighsNothingMayBeMissing()
{
    ScoreWeights weights = example();
    weights.weights[0].weight = 0.6;
    weights.weights[1].weight = 0.0;
    const std::vector<Attainment> attainments{attained("goods", "refunds", 1.0),
                                              attained("service", "hours", 1.0)};
    const EstimatedTotal total = estimatedTotal(weights, rule(), attainments);
    QCOMPARE(total.value, std::optional(5.0));
    QVERIFY(total.missing().empty());
}

QTEST_APPLESS_MAIN(TestScoreWeights)
#include "tst_scoreweights.moc"
