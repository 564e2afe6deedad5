#include "models/promotions/promotionplan.h"
#include "models/promotions/retrospective.h"
#include "tests/support/smallanalysis.h"

#include <QtTest>

#include <cmath>

using namespace shopglass;
using testing::day;
using testing::period;

class TestRetrospective final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void threeFactorsAddUp();
    void withoutClicksItIsOrdersTimesPrice();
    void whatSoldNothingIsNotSplit();
    void theTargetIsSplitByLastTimesRatios();
    void theNewestSaleIsLookedBackAt();
    void targetsAreReadAsTyped_data();
    void targetsAreReadAsTyped();
    void partsStayBelowTheWhole();
    void planDocumentsComeBack();
};

namespace {

QString told(const GmvSplit &split)
{
    QStringList parts;
    for (const SplitPart &part : split.parts)
        parts << QStringLiteral("%1 %2").arg(part.id).arg(std::llround(part.effect));
    return parts.join(QStringLiteral(", "));
}

} // namespace

// By Python: L = 400,000 ÷ ln 1.5; L·ln(1000/1250) = −220,135.885…, L·ln(0.06/0.04) = 400,000,
// L·ln(20,000/16,000) = 220,135.885….
void TestRetrospective::threeFactorsAddUp()
{
    const GmvSplit split = splitDifference({1'200'000, 60, 1'000}, {800'000, 50, 1'250});
    QCOMPARE(told(split),
             QStringLiteral("product_clicks -220136, conversion_rate 400000, average_order_value 220136"));
    double sum = 0.0;
    for (const SplitPart &part : split.parts)
        sum += part.effect;
    QVERIFY(std::abs(sum - 400'000.0) < 1e-6);
}

void TestRetrospective::withoutClicksItIsOrdersTimesPrice()
{
    const GmvSplit split = splitDifference({1'200'000, 60, std::nullopt}, {800'000, 50, 1'250});
    // L·ln(60/50) = 986,521.3… × 0.18232… = 179,864.1…
    QCOMPARE(told(split), QStringLiteral("paid_orders 179864, average_order_value 220136"));
}

void TestRetrospective::whatSoldNothingIsNotSplit()
{
    QVERIFY(splitDifference({1'200'000, 60, 1'000}, {0, 0, 500}).parts.empty());
    QVERIFY(!splitFromTarget({1'200'000, 60, 1'000}, {800'000, 50, 1'250}, 0).has_value());
    QVERIFY(!splitFromTarget({1'200'000, 60, 1'000}, {0, 0, 1'250}, 500).has_value());
}

// Planned: 1,500,000 ÷ 16,000 = 93.75 orders, ÷ 0.04 = 2,343.75 clicks.
void TestRetrospective::theTargetIsSplitByLastTimesRatios()
{
    const auto split = splitFromTarget({1'200'000, 60, 1'000}, {800'000, 50, 1'250}, 1'500'000);
    QVERIFY(split.has_value());
    QCOMPARE(split->parts.front().then, 2'343.75);
    QCOMPARE(told(*split),
             QStringLiteral("product_clicks -1145118, conversion_rate 545118, average_order_value 300000"));
}

void TestRetrospective::theNewestSaleIsLookedBackAt()
{
    // 618 of 2023 sells 27 May … 25 June; the same days of 2022 are 25 May … 23 June. 25 orders of 20 yuan
    // now, 25 of 10 then.
    StoreColumns columns = testing::emptyShop(period(u"2022-04-01", u"2023-07-10"));
    qint64 id = 0;
    const auto sell = [&](Day on, qint64 amount) {
        testing::OrderSpec spec;
        spec.id = ++id;
        spec.created = on;
        spec.paid = on;
        spec.amount = amount;
        testing::addOrder(columns, spec);
    };
    for (int i = 0; i < 25; ++i)
        sell(day(u"2022-05-25").plus(i), 1'000);
    for (int i = 0; i < 25; ++i)
        sell(day(u"2023-05-27").plus(i), 2'000);
    AnalysisContext context = testing::analysis(std::move(columns), period(u"2023-06-01", u"2023-06-30"));
    KeptPlan plan;
    plan.targets[QStringLiteral("gmv")] = 100'000;
    context.documents
        = std::make_shared<const Documents>(Documents{{toDocument(QStringLiteral("618-2023"), plan)}});
    const Evaluator evaluator(context);
    const auto look = lookBack(evaluator, DailyGmv(context));
    QVERIFY(look.has_value());
    QCOMPARE(promotionKey(look->event), QStringLiteral("618-2023"));
    QVERIFY(look->over);
    QCOMPARE(look->days, period(u"2023-05-27", u"2023-06-25"));
    QCOMPARE(*look->baseDays, period(u"2022-05-25", u"2022-06-23"));
    QCOMPARE(look->target, std::optional(100'000.0));
    QCOMPARE(told(*look->sinceLast), QStringLiteral("paid_orders 0, average_order_value 25000"));
    QCOMPARE(look->refundsFinal, day(u"2023-07-25"));
    QCOMPARE(look->mix.size(), std::size_t(4));
    QCOMPARE(look->mix[1].id, QStringLiteral("self_broadcast"));
    QCOMPARE(look->mix[1].now, 50'000);
    QCOMPARE(look->mix[1].then, std::optional<qint64>(25'000));
    // The field and the product sold twice as much; nothing was refunded.
    QCOMPARE(look->again.size(), std::size_t(2));
    QCOMPARE(look->again.front().kind, LessonKind::Grew);
    QVERIFY(look->notAgain.empty());
}

void TestRetrospective::targetsAreReadAsTyped_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<double>("value"); // below zero = refused
    QTest::newRow("yuan become fen") << "gmv"
                                     << "1200000" << 120'000'000.0;
    QTest::newRow("with separators and sign") << "gmv" << QString::fromUtf8("¥1,234.56") << 123'456.0;
    QTest::newRow("separators where none stand") << "gmv"
                                                 << "1,2,3" << -1.0;
    QTest::newRow("a separator and ten thousands")
        << "gmv" << QString::fromUtf8("1,200万") << 1'200'000'000.0;
    QTest::newRow("ten thousands") << "budget.ads" << QString::fromUtf8("3.5万") << 3'500'000.0;
    QTest::newRow("zero is a target") << "net_gmv"
                                      << "0" << 0.0;
    QTest::newRow("percent of a share") << "new_share"
                                        << "35%" << 0.35;
    QTest::newRow("a fraction of a share") << "new_share"
                                           << "0.35" << 0.35;
    QTest::newRow("a share above one") << "new_share"
                                       << "35" << -1.0;
    QTest::newRow("percent of money") << "gmv"
                                      << "35%" << -1.0;
    QTest::newRow("below zero") << "gmv"
                                << "-5" << -1.0;
    QTest::newRow("no number") << "gmv"
                               << "viel" << -1.0;
    QTest::newRow("an unknown line") << "profit"
                                     << "5" << -1.0;
    QTest::newRow("not finite") << "gmv"
                                << "inf" << -1.0;
}

void TestRetrospective::partsStayBelowTheWhole()
{
    const auto contradicts = [](std::map<QString, double> targets) {
        KeptPlan plan;
        plan.targets = std::move(targets);
        return contradictionIn(plan).has_value();
    };
    const QString gmv = QStringLiteral("gmv");
    QVERIFY(!contradicts({{QStringLiteral("role.new"), 9.0}})); // of a GMV that nobody typed
    QVERIFY(!contradicts({{gmv, 1'000.0}, {QStringLiteral("net_gmv"), 1'000.0}}));
    QVERIFY(contradicts({{gmv, 1'000.0}, {QStringLiteral("net_gmv"), 1'001.0}}));
    QVERIFY(contradicts(
        {{gmv, 1'000.0}, {QStringLiteral("role.new"), 600.0}, {QStringLiteral("role.profit"), 401.0}}));
    // Fields and roles are two ways to part the same GMV; a budget is no part of it.
    QVERIFY(!contradicts({{gmv, 1'000.0},
                          {QStringLiteral("role.new"), 600.0},
                          {QStringLiteral("field.shelf"), 600.0},
                          {QStringLiteral("budget.ads"), 5'000.0}}));
}

void TestRetrospective::targetsAreReadAsTyped()
{
    QFETCH(QString, line);
    QFETCH(QString, typed);
    QFETCH(double, value);
    const auto read = planTargetFromText(line, typed);
    QCOMPARE(read.ok(), value >= 0);
    if (read)
        QCOMPARE(*read, value);
    else
        QCOMPARE(read.error().kind, ErrorKind::Usage);
}

void TestRetrospective::planDocumentsComeBack()
{
    KeptPlan plan;
    plan.madeOn = day(u"2026-11-22");
    plan.targets = {{QStringLiteral("gmv"), 5'000.0}, {QStringLiteral("new_share"), 0.3}};
    Documents documents{{toDocument(QStringLiteral("618-2027"), plan)}};
    const KeptPlan read = keptPlan(QStringLiteral("618-2027"), &documents);
    QCOMPARE(read.targets, plan.targets);
    QCOMPARE(read.madeOn, plan.madeOn);
    QVERIFY(keptPlan(QStringLiteral("618-2026"), &documents).targets.empty());
    QVERIFY(keptPlan(QStringLiteral("618-2027"), nullptr).targets.empty());
    documents.all.front().body
        = {{QStringLiteral("targets"),
            QJsonObject{{QStringLiteral("new_share"), 7}, {QStringLiteral("gmv"), QStringLiteral("x")}}}};
    QVERIFY(keptPlan(QStringLiteral("618-2027"), &documents).targets.empty());
}

QTEST_GUILESS_MAIN(TestRetrospective)
#include "tst_retrospective.moc"
