#include "models/indicators/catalogue.h"

#include <QtTest>

using namespace shopglass;

namespace {

QByteArray catalogue(const QString &good = {}, const QString &bad = {})
{
    QString text = QStringLiteral(
        R"({"catalogue": "t", "indicators": [{"id": "a", "name": {"zh": "甲", "en": "A"},
            "definition": {"zh": "甲", "en": "A"}, "unit": "fen", "direction": "higher", "expression": "paid_gmv",
            "sample": "paid_orders", "minimum_sample": 5, "time_basis": "paid", "needs": [["orders"]],
            "source": "s", "confidence": "seed"}]})");
    if (!good.isEmpty()) {
        Q_ASSERT(text.contains(good));
        text.replace(text.indexOf(good), good.size(), bad);
    }
    return text.toUtf8();
}

} // namespace

class TestCatalogue final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasEveryIdThatScriptsRelyOn();
    void theRulebookRefersToNothingElse();
    void ratiosHaveAMinimumSampleAndSumsNone();
    void readsAnEntry();
    void refuses_data();
    void refuses();
};

void TestCatalogue::hasEveryIdThatScriptsRelyOn()
{
    const auto found = Catalogue::builtIn();
    QVERIFY2(found.ok(), found.ok() ? "" : qPrintable(found.error().detail));
    const QString ids = QStringLiteral(
        "paid_gmv paid_orders gmv_created net_gmv refund_amount_by_pay_day refund_amount_by_refund_day "
        "amount_refund_rate_by_pay_day order_refund_rate commission average_order_value gmv_per_buyer buyers "
        "repurchase_rate_30d repurchase_rate_90d new_product_gmv_share quality_refund_rate "
        "quality_refund_rate_of_paid "
        "pickup_within_48h_rate delivery_hours refund_only_hours return_refund_hours click_rate "
        "conversion_rate gpm "
        "uv_value ad_roi");
    for (const QString &id : ids.split(QLatin1Char(' ')))
        QVERIFY2((*found)->find(id) && (*found)->compiled(id), qPrintable(id));
    QVERIFY(!(*found)->find(QStringLiteral("profit")));
    QCOMPARE((*found)->all().front().id, QStringLiteral("paid_gmv"));
}

void TestCatalogue::theRulebookRefersToNothingElse()
{
    const auto found = Catalogue::builtIn();
    const auto rulebook = Rulebook::builtIn();
    QVERIFY(found.ok() && rulebook.ok());
    QCOMPARE((*rulebook)->checkIndicators((*found)->ids()), QStringList());
}

void TestCatalogue::ratiosHaveAMinimumSampleAndSumsNone()
{
    const auto found = Catalogue::builtIn();
    QVERIFY(found.ok());
    for (const Indicator &indicator : (*found)->all()) {
        // Hours are a sum of seconds ÷ 3600. A return on spend is two sums of money: no number of cases to
        // ask for.
        static const QRegularExpression divisor(QStringLiteral("/ *[a-z(]"));
        const bool quotient = indicator.expression.contains(divisor);
        if (indicator.unit != Unit::Multiple)
            QVERIFY2(quotient == (indicator.minimumSample > 0), qPrintable(indicator.id));
    }
}

void TestCatalogue::readsAnEntry()
{
    const auto found = Catalogue::fromJson(catalogue(), QStringLiteral("t.json"));
    QVERIFY(found.ok());
    const Indicator *indicator = (*found)->find(QStringLiteral("a"));
    QVERIFY(indicator);
    QCOMPARE(indicator->name.zh, QStringLiteral("甲"));
    QCOMPARE(indicator->unit, Unit::Fen);
    QCOMPARE(indicator->direction, Direction::HigherIsBetter);
    QCOMPARE(indicator->minimumSample, qint64(5));
    QCOMPARE(indicator->timeBasis, TimeBasis::Paid);
    QCOMPARE(indicator->needs, std::vector<QStringList>{{QStringLiteral("orders")}});
    QCOMPARE(indicator->provenance.confidence, Confidence::Seed);
}

void TestCatalogue::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *name, const QByteArray &json, const char *fault) {
        QTest::newRow(name) << json << QString::fromUtf8(fault);
    };
    const auto spoilt = [&](const char *name, const char16_t *good, const char16_t *bad, const char *fault) {
        row(name, catalogue(QString::fromUtf16(good), QString::fromUtf16(bad)), fault);
    };
    row("no JSON", "[", "t.json: line 1 is not JSON");
    spoilt("an unknown unit", u"\"fen\"", u"\"yuan\"", "t.json: indicators[0].unit: “yuan” is none of: fen,");
    spoilt("an unknown direction", u"\"higher\"", u"\"up\"",
           "t.json: indicators[0].direction: “up” is none of:");
    spoilt("an unknown measure", u"\"paid_gmv\"", u"\"paid_gvm\"",
           "t.json: indicators[0].expression: there is no measure “paid_gvm”.");
    spoilt("an unknown measure as sample", u"\"paid_orders\"", u"\"orders\"",
           "t.json: indicators[0].sample: there is no measure “orders”.");
    spoilt("an expression that cannot be read", u"\"paid_gmv\"", u"\"paid_gmv /\"",
           "t.json: indicators[0].expression: The formula");
    spoilt("a sample without a minimum", u"\"minimum_sample\": 5,", u"",
           "t.json: indicators[0].minimum_sample: is missing.");
    spoilt("a minimum of none", u"\"minimum_sample\": 5", u"\"minimum_sample\": 0",
           "t.json: indicators[0].minimum_sample: 0 is outside 1");
    spoilt("a minimum without a sample", u"\"sample\": \"paid_orders\", ", u"",
           "t.json: indicators[0].minimum_sample: is not known here");
    spoilt("an empty group of needs", u"[[\"orders\"]]", u"[[]]",
           "t.json: indicators[0].needs: a group must name");
    spoilt("no source", u"\"source\": \"s\",", u"", "t.json: indicators[0].source: is missing.");
    spoilt("a misspelt member", u"\"time_basis\": \"paid\"", u"\"time_bassis\": \"paid\"",
           "t.json: indicators[0].time_basis: is missing.");
}

void TestCatalogue::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, fault);
    const auto found = Catalogue::fromJson(json, QStringLiteral("t.json"));
    QVERIFY(!found.ok());
    QVERIFY2(found.error().detail.contains(fault), qPrintable(found.error().detail));
    QCOMPARE(found.error().kind, ErrorKind::Refused);
}

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
