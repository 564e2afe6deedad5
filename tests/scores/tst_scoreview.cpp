#include "models/scores/owntargets.h"
#include "models/scores/scoreview.h"
#include "tests/support/smallanalysis.h"

#include <QtTest>

#include <algorithm>

using namespace shopglass;
using testing::day;
using testing::period;

// 40 orders of 10,000 fen, one a day from 2026-05-22 to 06-30; those of the last eight days are fully
// refunded.
class TestScoreView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gapsAreRankedByWhatClosingThemIsWorth();
    void eachIndicatorHasItsOwnWindow();
    void ratiosOfAmountsHaveNoOrdersToChange();
    void officialAndEstimatedStayApart();
    void shippedCardsInTheOrderOfThePage();
    void dimensionsThatNobodyKnowsAreNamed();
    void aTargetOfOnesOwnMakesAGap();
};

namespace {

StoreColumns shop()
{
    StoreColumns columns = testing::fortyOrders();
    columns.scores = {{day(u"2026-06-20"), QStringLiteral("store_score"), {}, {}, 4.5},
                      {day(u"2026-06-30"), QStringLiteral("store_score"), {}, {}, 4.75}};
    return columns;
}

/// One score with one dimension. Windows: 40 days hold all orders, 10 days the eight refunded ones and two
/// more.
const QByteArray &rules()
{
    static const QByteArray json = R"({
      "rulebook": "scores", "updated": "2026-06-30",
      "scores": [{
        "score": "store_score", "version": "test", "current": true,
        "name": {"zh": "店铺体验分", "en": "Store score"}, "scale_min": 0, "scale_max": 5,
        "source": "test", "confidence": "assumption",
        "dimensions": [{
          "id": "service", "name": {"zh": "服务", "en": "Service"}, "aliases": ["服务"], "evidence": ["paid_orders", "order_refund_rate"],
          "source": "test", "confidence": "assumption",
          "indicators": [
            {"indicator": "pickup_within_48h_rate", "target": 0.97, "floor": 0.85, "weight": 0.2, "window_days": 30,
             "source": "test", "confidence": "assumption"},
            {"indicator": "amount_refund_rate_by_pay_day", "target": 0.1, "floor": 0.5, "weight": 0.05, "window_days": 40,
             "source": "test", "confidence": "assumption"},
            {"indicator": "order_refund_rate", "target": 0.1, "floor": 0.3, "weight": 0.1, "window_days": 40,
             "source": "test", "confidence": "assumption"},
            {"indicator": "return_rate", "target": 0.1, "floor": 0.3, "weight": 0.15, "window_days": 10,
             "source": "test", "confidence": "assumption"},
            {"indicator": "unpaid_rate", "target": 0.05, "floor": 0.3, "weight": 0.5, "window_days": 40,
             "source": "test", "confidence": "assumption"}
          ]}]
      }]})";
    return json;
}

ScoreView view()
{
    return buildScoreView(
        Evaluator(testing::analysis(shop(), period(u"2026-06-01", u"2026-06-30"),
                                    testing::rulebookWith(QStringLiteral("scores.json"), rules()))));
}

} // namespace

void TestScoreView::gapsAreRankedByWhatClosingThemIsWorth()
{
    const ScoreView scores = view();
    QCOMPARE(scores.cards.size(), std::size_t(1));
    QStringList order;
    for (const ScoreGap &gap : scores.cards[0].gaps)
        order.append(gap.value.id + QLatin1Char('/') + QString::number(gap.value.days));
    // 0.1 × 0.5, then 0.05 × 0.25, then 0.5 × 0 (met); without a value: ten orders are too few, no shipments.
    QCOMPARE(
        order,
        QStringList({QStringLiteral("order_refund_rate/40"),
                     QStringLiteral("amount_refund_rate_by_pay_day/40"), QStringLiteral("unpaid_rate/40"),
                     QStringLiteral("pickup_within_48h_rate/30"), QStringLiteral("return_rate/10")}));
    const ScoreGap &first = scores.cards[0].gaps[0];
    QCOMPARE(first.value.value, 0.2);
    QCOMPARE(first.value.sample, 40);
    QVERIFY(std::abs(*first.attainment - 0.5) < 1e-12);
    QVERIFY(std::abs(*first.gap - 0.1) < 1e-12);
    QCOMPARE(first.ordersToChange, std::optional<qint64>(4)); // 8 refunded, 4 allowed
    QCOMPARE(first.headroom, std::optional<qint64>(0));
    const ScoreGap &met = scores.cards[0].gaps[2];
    QCOMPARE(met.attainment, std::optional(1.0));
    QCOMPARE(met.headroom, std::optional<qint64>(2)); // 2 of 40 are 5 %
}

void TestScoreView::eachIndicatorHasItsOwnWindow()
{
    const ScoreView scores = view();
    QCOMPARE(scores.window, period(u"2026-05-22", u"2026-06-30")); // the rule's longest: 40 days
    const ScoreGap &few = scores.cards[0].gaps[4];
    QCOMPARE(few.value.sample, 10);
    QCOMPARE(testing::said(few.value), QStringLiteral("not_enough_data"));
    QVERIFY(!few.attainment && !few.gap && !few.ordersToChange && !few.headroom);
    QCOMPARE(few.target, std::optional(0.1));
}

void TestScoreView::ratiosOfAmountsHaveNoOrdersToChange()
{
    const ScoreGap amounts = view().cards[0].gaps[1];
    QCOMPARE(amounts.value.value, 0.2);
    QVERIFY(std::abs(*amounts.attainment - 0.75) < 1e-12);
    QVERIFY(!amounts.ordersToChange);
    QVERIFY(!amounts.headroom);
}

void TestScoreView::officialAndEstimatedStayApart()
{
    const QJsonObject json = toJson(view());
    const QJsonValue card = testing::at(json, {QStringLiteral("scores"), QStringLiteral("0")});
    QVERIFY(card[QStringLiteral("waterfall")].isNull()); // no total of ours without accepted weights
    QVERIFY(card[QStringLiteral("weights")].isNull());
    for (const QString &key : card.toObject().keys())
        QVERIFY2(!key.contains(QLatin1String("total")), qPrintable(key));
    const QJsonValue official = testing::at(card, {QStringLiteral("official"), QStringLiteral("0")});
    QCOMPARE(official[QStringLiteral("official")].toBool(), true);
    QVERIFY(official[QStringLiteral("estimated")].isUndefined());
    QCOMPARE(official[QStringLiteral("latest")].toDouble(), 4.75);
    QCOMPARE(official[QStringLiteral("latest_day")].toString(), QStringLiteral("2026-06-30"));
    QCOMPARE(official[QStringLiteral("change")].toDouble(), 0.25);
    const QJsonValue estimate = testing::at(card, {QStringLiteral("estimates"), QStringLiteral("0")});
    QCOMPARE(estimate[QStringLiteral("estimated")].toBool(), true);
    QCOMPARE(estimate[QStringLiteral("orders_to_change")].toInt(), 4);
    QCOMPARE(estimate[QStringLiteral("direction")].toString(), QStringLiteral("lower"));
    QCOMPARE(estimate[QStringLiteral("indicator")][QStringLiteral("value")].toDouble(), 0.2);
}

void TestScoreView::shippedCardsInTheOrderOfThePage()
{
    const ScoreView scores
        = buildScoreView(Evaluator(testing::analysis(shop(), period(u"2026-06-01", u"2026-06-30"))));
    QStringList order;
    for (const ScoreCard &card : scores.cards)
        order.append(card.score);
    QCOMPARE(order,
             QStringList({QStringLiteral("store_score"), QStringLiteral("product_score"),
                          QStringLiteral("reputation_score")}));
    QVERIFY(!scores.cards[0].gaps.empty());
    QCOMPARE(scores.cards[0].official.size(), std::size_t(1));
    QVERIFY(scores.cards[1].official.empty());
}

void TestScoreView::dimensionsThatNobodyKnowsAreNamed()
{
    StoreColumns columns = shop();
    // The first is of the version of 2023, the second an alias, the third of another score.
    for (const QString &name : {QStringLiteral("经营稳定性"), QStringLiteral("物流速度"),
                                QStringLiteral("信息力"), QStringLiteral("包装分"), QStringLiteral("包装分")})
        columns.scores.push_back({day(u"2026-06-20").plus(int(columns.scores.size())),
                                  QStringLiteral("store_score"),
                                  {},
                                  name,
                                  4.5});
    const ScoreView scores
        = buildScoreView(Evaluator(testing::analysis(columns, period(u"2026-06-01", u"2026-06-30"))));
    QCOMPARE(scores.cards[0].unknownDimensions,
             QStringList({QStringLiteral("信息力"), QStringLiteral("包装分")}));
    QVERIFY(scores.cards[1].unknownDimensions.isEmpty());
}

void TestScoreView::aTargetOfOnesOwnMakesAGap()
{
    AnalysisContext context
        = testing::analysis(shop(), period(u"2026-06-01", u"2026-06-30"),
                            testing::rulebookWith(QStringLiteral("scores.json"), rules()));
    const ScoreRule &rule = context.rulebook->scores().front();
    const QString orders = QStringLiteral("paid_orders");
    QCOMPARE(targetless(rule, *context.catalogue), QStringList{orders});
    const ScoreCard without = buildScoreView(Evaluator(context)).cards.front();
    QCOMPARE(without.figures.size(), std::size_t(1));
    QCOMPARE(without.gaps.size(), std::size_t(5));

    const auto document = ownTargetDocument(rule, *context.catalogue, orders, 40);
    QVERIFY(document);
    context.documents = std::make_shared<const Documents>(Documents{{*document}});
    const ScoreCard card = buildScoreView(Evaluator(context)).cards.front();
    QVERIFY(card.figures.empty());
    QCOMPARE(card.gaps.size(), std::size_t(6));
    const auto own = std::ranges::find_if(card.gaps, &ScoreGap::ownTarget);
    QVERIFY(own != card.gaps.end());
    QCOMPARE(own->value.id, orders);
    QCOMPARE(own->target, std::optional(40.0));
    QCOMPARE(own->gap, std::optional(10.0)); // one order a day in the 30 days
    QVERIFY(!own->attainment); // no floor
    QCOMPARE(int(std::ranges::count_if(card.gaps, &ScoreGap::ownTarget)), 1);
    // Where the rule has a target, nobody sets another one.
    QVERIFY(!ownTargetDocument(rule, *context.catalogue, QStringLiteral("order_refund_rate"), 0.1));
}

QTEST_GUILESS_MAIN(TestScoreView)
#include "tst_scoreview.moc"
