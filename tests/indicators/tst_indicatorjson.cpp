#include "models/indicators/indicatorjson.h"
#include "tests/support/smallshop.h"

#include <QJsonDocument>
#include <QtTest>

using namespace shopglass;

class TestIndicatorJson final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void prints_data();
    void prints();
    void periodsAreIsoDays();
    void absentNumbersAreNull();
};

namespace {

IndicatorValue amount(double fen)
{
    IndicatorValue value;
    value.id = QStringLiteral("paid_gmv");
    value.state = ValueState::Value;
    value.value = fen;
    value.unit = Unit::Fen;
    value.sample = 8;
    value.coveredDays = 29;
    value.days = 30;
    return value;
}

} // namespace

void TestIndicatorJson::prints_data()
{
    QTest::addColumn<IndicatorValue>("value");
    QTest::addColumn<QByteArray>("json");

    QTest::newRow("money is a whole number of fen, without comparison null")
        << amount(132000.0)
        << QByteArray(
               R"({"change":null,"comparison":null,"covered_days":29,"days":30,"id":"paid_gmv","previous":null,)"
               R"("sample":8,"state":"value","unit":"fen","value":132000})");

    IndicatorValue compared = amount(9'007'199'254'740'991.0);
    compared.comparison = ComparisonState::Changed;
    compared.previous = 30000.0;
    compared.change = -0.25;
    QTest::newRow("the largest exact amount keeps every digit, with its comparison")
        << compared
        << QByteArray(
               R"({"change":-0.25,"comparison":"changed","covered_days":29,"days":30,"id":"paid_gmv",)"
               R"("previous":30000,"sample":8,"state":"value","unit":"fen","value":9007199254740991})");

    IndicatorValue ratio;
    ratio.id = QStringLiteral("order_refund_rate");
    ratio.state = ValueState::NotEnoughData;
    ratio.value = 0.125;
    ratio.unit = Unit::Ratio;
    ratio.sample = 8;
    ratio.coveredDays = 30;
    ratio.days = 30;
    ratio.comparison = ComparisonState::NoBase;
    QTest::newRow("a figure in another state is null whatever it holds")
        << ratio
        << QByteArray(
               R"({"change":null,"comparison":"no_base","covered_days":30,"days":30,"id":"order_refund_rate",)"
               R"("previous":null,"sample":8,"state":"not_enough_data","unit":"ratio","value":null})");

    ratio.state = ValueState::Value;
    ratio.comparison.reset();
    QTest::newRow("a ratio is a fraction")
        << ratio
        << QByteArray(
               R"({"change":null,"comparison":null,"covered_days":30,"days":30,"id":"order_refund_rate",)"
               R"("previous":null,"sample":8,"state":"value","unit":"ratio","value":0.125})");
}

void TestIndicatorJson::prints()
{
    QFETCH(IndicatorValue, value);
    QFETCH(QByteArray, json);
    QCOMPARE(QJsonDocument(toJson(value)).toJson(QJsonDocument::Compact), json);
}

void TestIndicatorJson::periodsAreIsoDays()
{
    const QJsonObject june = toJson(testing::period(u"2026-06-01", u"2026-06-30"));
    QCOMPARE(QJsonDocument(june).toJson(QJsonDocument::Compact),
             QByteArray(R"({"from":"2026-06-01","to":"2026-06-30"})"));
}

void TestIndicatorJson::absentNumbersAreNull()
{
    QVERIFY(optionalToJson(std::optional<double>()).isNull());
    QVERIFY(optionalToJson(std::optional<double>(std::numeric_limits<double>::infinity())).isNull());
    QVERIFY(optionalToJson(std::optional<qint64>()).isNull());
    QVERIFY(optionalToJson(std::optional<Day>()).isNull());
    QCOMPARE(optionalToJson(std::optional<qint64>(0)).toInteger(-1), 0);
}

QTEST_GUILESS_MAIN(TestIndicatorJson)
#include "tst_indicatorjson.moc"
