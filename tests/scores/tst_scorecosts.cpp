#include "models/rulebook/scorerules.h"
#include "models/scores/owntargets.h"
#include "models/scores/scoreview.h"
#include "tests/support/smallanalysis.h"

#include <QtTest>

using namespace shopglass;
using testing::day;
using testing::period;

// 40 orders of 10,000 fen, one a day from 2026-05-22 to 06-30; those of the last eight days are fully
// refunded. The first five are teapots, all others cups.
class TestScoreCosts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWaterfallLeadsFromFullMarksToTheTotal();
    void noTotalWithoutAValueForEveryWeight();
    void weightsThatDoNotSumAreNamedAndNotUsed();
    void theOutlookCountsTheOrdersToCome();
    void aQuietLastDayLeavesTheOutlook();
    void benefitsAskTheOfficialTotal();
    void anOldTotalDecidesNothing();
    void aTypedLineStaysOnTheScale();
    void subjectsComeWorstFirst();
    void targetsOfProductsHoldForEachOfThem();
    void formerVersionsSeeTheSameOfficialValues();
    void anUnknownIndicatorStopsNothingElse();
    void whatHasNoTargetStandsBesideTheGaps();
};

namespace {

StoreColumns shop()
{
    StoreColumns columns = testing::emptyShop(period(u"2026-05-01", u"2026-06-30"));
    for (int order = 0; order < 40; ++order) {
        testing::OrderSpec spec;
        spec.id = order + 1;
        spec.created = day(u"2026-05-22").plus(order);
        spec.paid = spec.created;
        spec.amount = 10'000;
        spec.refund = order >= 32 ? 10'000 : 0;
        spec.product = order < 35 ? testing::Cup : testing::Teapot;
        testing::addOrder(columns, spec);
    }
    const Day last = day(u"2026-06-30");
    const auto score = [&columns, last](const char16_t *name, const char16_t *subject,
                                        const char16_t *dimension, double value) {
        columns.scores.push_back({last, QString::fromUtf16(name), QString::fromUtf16(subject),
                                  QString::fromUtf16(dimension), value});
    };
    score(u"store_score", u"", u"", 4.75);
    score(u"store_score", u"", u"服务", 4.5);
    score(u"store_score", u"", u"经营稳定性", 4.25);
    score(u"product_score", u"9001", u"", 81.5);
    score(u"product_score", u"9001", u"品质力", 77.0);
    score(u"product_score", u"9003", u"", 60.25);
    return columns;
}

const QByteArray &rules()
{
    static const QByteArray json = R"({
      "rulebook": "scores", "updated": "2026-06-30",
      "scores": [
        {"score": "store_score", "version": "now", "current": true,
          "name": {"zh": "店铺体验分", "en": "Store score"}, "scale_min": 0, "scale_max": 5,
          "source": "test", "confidence": "assumption",
          "dimensions": [
            {"id": "price", "name": {"zh": "价格", "en": "Price"}, "source": "test", "confidence": "assumption",
              "indicators": [
                {"indicator": "unpaid_rate", "target": 0.05, "floor": 0.3, "weight": 0.5, "window_days": 40,
                  "source": "test", "confidence": "assumption"},
                {"indicator": "no_such_rate", "target": 0.05, "floor": 0.3, "weight": 0, "window_days": 40,
                  "source": "test", "confidence": "assumption"}]},
            {"id": "service", "name": {"zh": "服务", "en": "Service"}, "aliases": ["服务能力"],
              "evidence": ["order_refund_rate", "paid_orders", "dispute_rate", "return_rate"],
              "source": "test", "confidence": "assumption",
              "indicators": [
                {"indicator": "amount_refund_rate_by_pay_day", "target": 0.1, "floor": 0.5, "weight": 0.2, "window_days": 40,
                  "source": "test", "confidence": "assumption"},
                {"indicator": "order_refund_rate", "target": 0.1, "floor": 0.3, "weight": 0.2, "window_days": 40,
                  "event": {"zh": "退款", "en": "refunds"}, "source": "test", "confidence": "assumption"},
                {"indicator": "return_rate", "target": 0.1, "floor": 0.3, "weight": 0.1, "window_days": 10,
                  "source": "test", "confidence": "assumption"}]}]},
        {"score": "store_score", "version": "before", "current": false,
          "name": {"zh": "店铺体验分", "en": "Store score"}, "scale_min": 0, "scale_max": 5,
          "source": "test", "confidence": "assumption",
          "dimensions": [
            {"id": "stability", "name": {"zh": "经营稳定性", "en": "Stability"}, "source": "test", "confidence": "seed"}]},
        {"score": "product_score", "version": "powers", "current": true,
          "name": {"zh": "商品分", "en": "Product score"}, "scale_min": 0, "scale_max": 100,
          "source": "test", "confidence": "assumption",
          "dimensions": [
            {"id": "price", "name": {"zh": "价格力", "en": "Price"}, "source": "test", "confidence": "seed"},
            {"id": "quality", "name": {"zh": "品质力", "en": "Quality"}, "evidence": ["order_refund_rate"],
              "source": "test", "confidence": "seed"}]}],
      "benefits": [
        {"id": "fast", "score": "store_score", "name": {"zh": "快", "en": "Fast"}, "otherwise": {"zh": "慢", "en": "slow"},
          "line": 4.8, "source": "test", "confidence": "official"},
        {"id": "wide", "score": "store_score", "name": {"zh": "宽", "en": "Wide"}, "otherwise": {"zh": "窄", "en": "narrow"},
          "source": "test", "confidence": "seed"},
        {"id": "shown", "score": "product_score", "name": {"zh": "有", "en": "Shown"}, "otherwise": {"zh": "无", "en": "hidden"},
          "line": 80, "source": "test", "confidence": "seed"}]})";
    return json;
}

AnalysisContext context(const std::vector<Document> &documents = {})
{
    AnalysisContext context
        = testing::analysis(shop(), period(u"2026-06-01", u"2026-06-30"),
                            testing::rulebookWith(QStringLiteral("scores.json"), rules()));
    context.documents = std::make_shared<const Documents>(Documents{documents});
    return context;
}

Document weights(double unpaid, double amounts, double orders, double returns)
{
    ScoreWeights weights{
        WeightOrigin::Typed, QStringLiteral("store_score"), QStringLiteral("now"), day(u"2026-06-30"), {}};
    weights.weights = {{QStringLiteral("price"), QStringLiteral("unpaid_rate"), unpaid},
                       {QStringLiteral("service"), QStringLiteral("amount_refund_rate_by_pay_day"), amounts},
                       {QStringLiteral("service"), QStringLiteral("order_refund_rate"), orders},
                       {QStringLiteral("service"), QStringLiteral("return_rate"), returns}};
    return toDocument(weights);
}

ScoreCard storeCard(const std::vector<Document> &documents = {})
{
    return buildScoreView(Evaluator(context(documents))).cards.at(0);
}

const ScoreGap &gapOf(const ScoreCard &card, const QString &indicator)
{
    const auto found
        = std::ranges::find_if(card.gaps, [&](const ScoreGap &gap) { return gap.value.id == indicator; });
    if (found == card.gaps.end())
        qFatal("no gap %s", qPrintable(indicator));
    return *found;
}

bool near(double a, double b)
{
    return std::abs(a - b) < 1e-9;
}

} // namespace

// Refunds of 20 % by orders (floor 30 %, target 10 %: half way) and by amount (floor 50 %: three quarters),
// none unpaid. Of 5 points 0.4 × 0.5 × 5 = 1 and 0.2 × 0.25 × 5 = 0.25 are lost.
void TestScoreCosts::theWaterfallLeadsFromFullMarksToTheTotal()
{
    const ScoreCard card = storeCard({weights(0.4, 0.2, 0.4, 0.0)});
    QVERIFY(card.waterfall);
    QCOMPARE(card.waterfall->full, 5.0);
    QVERIFY(near(card.waterfall->total, 3.75));
    QCOMPARE(card.waterfall->steps.size(), std::size_t(3));
    QCOMPARE(card.waterfall->steps[0].indicator,
             QStringLiteral("unpaid_rate")); // dimensions as the rule has them
    QCOMPARE(card.waterfall->steps[0].lost, 0.0);
    QCOMPARE(card.waterfall->steps[1].indicator, QStringLiteral("order_refund_rate"));
    QVERIFY(near(card.waterfall->steps[1].lost, 1.0));
    QCOMPARE(card.waterfall->steps[2].indicator, QStringLiteral("amount_refund_rate_by_pay_day"));
    QVERIFY(near(card.waterfall->steps[2].lost, 0.25));
    QVERIFY(near(card.waterfall->lostIn(QStringLiteral("service")), 1.25));
    QVERIFY(near(*gapOf(card, QStringLiteral("order_refund_rate")).points, 1.0));
    const QJsonObject json = toJson(card)[QStringLiteral("waterfall")].toObject();
    QCOMPARE(json[QStringLiteral("estimated")].toBool(), true);
    QVERIFY(near(json[QStringLiteral("total")].toDouble(), 3.75));
}

void TestScoreCosts::noTotalWithoutAValueForEveryWeight()
{
    const ScoreCard card = storeCard({weights(0.4, 0.2, 0.3, 0.1)}); // ten orders are too few for return_rate
    QVERIFY(card.weights);
    QVERIFY(!card.waterfall);
    QVERIFY(near(*gapOf(card, QStringLiteral("order_refund_rate")).points, 0.75));
    QVERIFY(!gapOf(card, QStringLiteral("return_rate")).points);
}

void TestScoreCosts::weightsThatDoNotSumAreNamedAndNotUsed()
{
    const ScoreCard card = storeCard({weights(0.4, 0.2, 0.3, 0.0)});
    QVERIFY(!card.weights);
    QVERIFY(!card.waterfall);
    QCOMPARE(card.weightsIgnored,
             QStringLiteral("The weights of store_score add up to 0.9, not to 1. Correct them."));
    QCOMPARE(card.gaps.size(), std::size_t(5));
}

// One order a day, the last eight bad, four of 40 allowed. Bad ones leave from the 33rd day on; after 36 days
// four are left and none of the 36 new ones may be bad, while at the pace of the last seven days all would
// be.
void TestScoreCosts::theOutlookCountsTheOrdersToCome()
{
    const ScoreCard card = storeCard();
    const ScoreGap &gap = gapOf(card, QStringLiteral("order_refund_rate"));
    QVERIFY(gap.outlook);
    QCOMPARE(gap.outlook->ordersPerDay, 1.0);
    QCOMPARE(gap.outlook->days, std::optional<int>(36));
    QCOMPARE(gap.outlook->newOrders, qint64(36));
    QCOMPARE(gap.outlook->badLeaving, qint64(4));
    QCOMPARE(gap.outlook->badAllowed, qint64(0));
    QCOMPARE(gap.outlook->ordersToSave(), qint64(36));
    QVERIFY(!gap.outlook->daysAtPace);
    QCOMPARE(gap.headroomToFloor, std::optional<qint64>(4)); // 30 % of 40 are 12
    QCOMPARE(gap.event.en, QStringLiteral("refunds"));
    QVERIFY(!gapOf(card, QStringLiteral("amount_refund_rate_by_pay_day")).outlook); // no orders to count
    const QJsonObject outlook
        = toJson(card)[QStringLiteral("estimates")][0][QStringLiteral("outlook")].toObject();
    QCOMPARE(outlook[QStringLiteral("orders_to_save")].toInt(), 36);
    QCOMPARE(outlook[QStringLiteral("days_to_target")].toInt(), 36);
    QVERIFY(outlook[QStringLiteral("days_at_pace")].isNull());
}

// The same with after-sale files whose last application came a day, or ten days, before the last order: the
// rulebook lets seven pass.
void TestScoreCosts::aQuietLastDayLeavesTheOutlook()
{
    const auto gapWith = [](QStringView lastApplication) {
        StoreColumns columns = shop();
        for (auto &[kind, ranges] : columns.coverage) {
            if (kind == QLatin1String("aftersales"))
                ranges = {{day(u"2026-05-01"), day(lastApplication)}};
        }
        const AnalysisContext context
            = testing::analysis(std::move(columns), period(u"2026-06-01", u"2026-06-30"),
                                testing::rulebookWith(QStringLiteral("scores.json"), rules()));
        return gapOf(buildScoreView(Evaluator(context)).cards.at(0), QStringLiteral("order_refund_rate"));
    };
    const ScoreGap quiet = gapWith(u"2026-06-29");
    QCOMPARE(quiet.value.coveredDays, 40);
    QVERIFY(quiet.outlook);
    QCOMPARE(quiet.outlook->days, std::optional<int>(36));
    const ScoreGap missing = gapWith(u"2026-06-20");
    QCOMPARE(missing.value.coveredDays, 37); // of 05-22 … 06-27
    QVERIFY(!missing.outlook);
}

void TestScoreCosts::benefitsAskTheOfficialTotal()
{
    const ScoreView view = buildScoreView(Evaluator(context()));
    const std::vector<BenefitReading> &store = view.cards.at(0).benefits;
    QCOMPARE(store.size(), std::size_t(2));
    QCOMPARE(store[0].state, BenefitState::NotReached);
    QVERIFY(near(*store[0].gap, 0.05)); // 4.80 − 4.75
    QCOMPARE(store[1].state, BenefitState::NoLine);
    QVERIFY(!store[1].gap);
    const BenefitReading &product = view.cards.at(1).benefits.at(0);
    QCOMPARE(product.state, BenefitState::NotReached);
    QCOMPARE(product.subjects, std::optional<int>(2));
    QCOMPARE(product.reached, 1); // 81.50 does, 60.25 does not
    QVERIFY(!product.gap);
}

void TestScoreCosts::anOldTotalDecidesNothing()
{
    const ScoreRule rule = context().rulebook->scores().at(0);
    OfficialScoreLine total;
    total.score = rule.score;
    total.latest = 4.9;
    total.latestDay = testing::day(u"2026-05-31");
    const auto onDay = [&](QStringView iso) {
        return benefitsOf(*context().rulebook, rule, {total}, testing::day(iso), nullptr).at(0);
    };
    const BenefitReading fresh = onDay(u"2026-06-30"); // thirty days later
    QCOMPARE(fresh.state, BenefitState::Reached);
    QCOMPARE(fresh.day, total.latestDay);
    QVERIFY(!fresh.tooOld);
    const BenefitReading old = onDay(u"2026-07-01");
    QCOMPARE(old.state, BenefitState::NoValue);
    QCOMPARE(old.day, total.latestDay);
    QVERIFY(old.tooOld);
    QVERIFY(!old.gap);
}

void TestScoreCosts::aTypedLineStaysOnTheScale()
{
    const ScoreRule rule = context().rulebook->scores().at(0);
    const ScoreBenefit wide = context().rulebook->scoreBenefits().at(1);
    const auto line = benefitLineDocument(wide, rule, 4.75);
    QVERIFY(line);
    const ScoreCard card = storeCard({*line});
    QCOMPARE(card.benefits[1].state, BenefitState::Reached);
    QVERIFY(card.benefits[1].typed);
    QCOMPARE(card.benefits[1].gap, std::optional<double>(0.0));
    QVERIFY(!card.benefits[0].typed);
    QVERIFY(!benefitLineDocument(wide, rule, 5.01));
    QVERIFY(!benefitLineDocument(wide, rule, -0.01));
    const Document outside{benefitLineKind(), wide.id, {{QStringLiteral("line"), 7.0}}};
    QCOMPARE(storeCard({outside}).benefits[1].state, BenefitState::NoLine);
}

void TestScoreCosts::subjectsComeWorstFirst()
{
    const ScoreCard card = buildScoreView(Evaluator(context())).cards.at(1);
    QVERIFY(card.subjects);
    const ScoreSubjects &subjects = *card.subjects;
    QCOMPARE(subjects.indicators, QStringList{QStringLiteral("order_refund_rate")});
    QCOMPARE(subjects.all.size(), std::size_t(3));
    QCOMPARE(subjects.all[0].name, QStringLiteral("Bowl")); // 60.25; nothing sold
    QVERIFY(subjects.all[0].estimates.empty());
    QCOMPARE(subjects.all[1].name, QStringLiteral("Cup"));
    QCOMPARE(subjects.all[1].total, std::optional(81.5));
    QCOMPARE(subjects.all[1].dimensions, (std::vector<std::optional<double>>{std::nullopt, 77.0}));
    // The last 30 days: 25 cups, three of them refunded; five teapots are too few.
    QVERIFY(near(subjects.all[1].estimates.at(0).value, 0.12));
    QCOMPARE(subjects.all[2].name, QStringLiteral("Teapot")); // sold, without a score
    QVERIFY(!subjects.all[2].total);
    QCOMPARE(testing::said(subjects.all[2].estimates.at(0)), QStringLiteral("not_enough_data"));
    QCOMPARE(subjects.silent, 1);
}

void TestScoreCosts::targetsOfProductsHoldForEachOfThem()
{
    AnalysisContext asked = context();
    const ScoreRule &rule = *currentRule(*asked.rulebook, QStringLiteral("product_score"));
    const QString refunds = QStringLiteral("order_refund_rate");
    QCOMPARE(targetless(rule, *asked.catalogue), QStringList{refunds});
    QVERIFY(takesOwnTargets(rule, true) && !takesOwnTargets(rule, false));
    const auto document = ownTargetDocument(rule, *asked.catalogue, refunds, 0.1);
    QVERIFY(document.ok());
    QCOMPARE(document->id, QStringLiteral("product_score/order_refund_rate"));
    asked.documents = std::make_shared<const Documents>(Documents{{*document}});
    const ScoreView view = buildScoreView(Evaluator(asked));
    QCOMPARE(view.cards.at(1).subjects->targets, std::vector<std::optional<double>>{0.1});
    // The store's figure is that of all products together: nothing to hold a product's target against.
    for (const ScoreCard &card : view.cards)
        QVERIFY(std::ranges::none_of(card.gaps, &ScoreGap::ownTarget));
}

void TestScoreCosts::formerVersionsSeeTheSameOfficialValues()
{
    const ScoreView view = buildScoreView(Evaluator(context()));
    QCOMPARE(view.cards.size(), std::size_t(2));
    QCOMPARE(view.formerCards.size(), std::size_t(1));
    const auto idOf = [](const ScoreCard &card, const QString &dimension) {
        const auto found = std::ranges::find_if(
            card.official, [&](const OfficialScoreLine &line) { return line.dimension == dimension; });
        return found == card.official.end() ? QStringLiteral("nothing") : found->dimensionId;
    };
    QCOMPARE(idOf(view.cards[0], QStringLiteral("服务")), QStringLiteral("service"));
    QCOMPARE(idOf(view.cards[0], QStringLiteral("经营稳定性")), QString());
    QCOMPARE(idOf(view.formerCards[0], QStringLiteral("经营稳定性")), QStringLiteral("stability"));
    // 服务 is a dimension of today's rule alone.
    QCOMPARE(idOf(view.formerCards[0], QStringLiteral("服务")), QStringLiteral("nothing"));
    QVERIFY(view.formerCards[0].benefits.empty());
    QVERIFY(!view.formerCards[0].current);
}

void TestScoreCosts::anUnknownIndicatorStopsNothingElse()
{
    const ScoreCard card = storeCard();
    const ScoreGap &unknown = gapOf(card, QStringLiteral("no_such_rate"));
    QVERIFY(!unknown.known);
    QVERIFY(!unknown.attainment && !unknown.outlook);
    QVERIFY(gapOf(card, QStringLiteral("unpaid_rate")).known);
}

// order_refund_rate and return_rate have a target in the same dimension.
void TestScoreCosts::whatHasNoTargetStandsBesideTheGaps()
{
    const ScoreCard card = storeCard();
    QCOMPARE(card.figures.size(), std::size_t(2));
    QCOMPARE(card.figures[0].value.id, QStringLiteral("paid_orders"));
    QCOMPARE(card.figures[0].dimension, QStringLiteral("service"));
    QCOMPARE(card.figures[0].window, (Period{day(u"2026-06-01"), day(u"2026-06-30")}));
    QVERIFY(card.figures[0].value.hasValue());
    QCOMPARE(card.figures[0].minimumSample, qint64(0));
    QCOMPARE(card.figures[1].value.id, QStringLiteral("dispute_rate"));
    QCOMPARE(card.figures[1].value.state, ValueState::NotCovered);
    QCOMPARE(card.figures[1].minimumSample, qint64(20));
    const QJsonArray json = toJson(card)[QStringLiteral("figures")].toArray();
    QCOMPARE(json.size(), 2);
    QCOMPARE(json[0][QStringLiteral("estimated")].toBool(), true);
}

QTEST_GUILESS_MAIN(TestScoreCosts)
#include "tst_scorecosts.moc"
