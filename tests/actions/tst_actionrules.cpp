#include "models/actions/ownfigures.h"
#include "models/actions/ruletrial.h"
#include "tests/support/smallanalysis.h"

#include <QtTest>

#include <deque>

using namespace shopglass;
using testing::day;

// Every shipped rule: figures with which it speaks and what it then promises, and figures with which it is
// silent. Worked out by hand from the sentences of the rules.
class TestActionRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachRuleSpeaksAndIsSilent_data();
    void eachRuleSpeaksAndIsSilent();
    void lowerCommissionSavesFromNothingOn_data();
    void lowerCommissionSavesFromNothingOn();
    void everyShippedRuleIsInTheTable();
    void everyRuleIsWhole();
};

namespace {

/// Figures as a row of the table gives them: "name=value name=value".
class GivenFigures final : public RuleFigures
{
public:
    explicit GivenFigures(const QString &text)
    {
        for (const QString &pair : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            const QStringList parts = pair.split(QLatin1Char('='));
            m_values.insert(parts.at(0), parts.at(1).toDouble());
        }
    }

    [[nodiscard]] Period window(const AdviceRule &rule) const override
    {
        return {day(u"2026-06-30").plus(1 - rule.windowDays), day(u"2026-06-30")};
    }
    [[nodiscard]] IndicatorValue ofStore(const QString &name, const AdviceRule &) const override
    {
        IndicatorValue value;
        value.id = name;
        if (m_values.contains(name)) {
            value.state = ValueState::Value;
            value.value = m_values.value(name);
        }
        return value;
    }
    [[nodiscard]] SubjectTable ofSubjects(const QStringList &names, const AdviceRule &rule) const override
    {
        SubjectTable table;
        table.subjects = std::make_shared<const std::vector<RuleSubject>>(
            1, RuleSubject{QStringLiteral("1"), {QStringLiteral("甲"), QStringLiteral("One")}});
        for (const QString &name : names)
            table.values.push_back(&m_kept.emplace_back(ofStore(name, rule)));
        return table;
    }
    [[nodiscard]] LocalText nameOf(const QString &name, const AdviceRule &) const override
    {
        return {name, name};
    }
    [[nodiscard]] bool knows(const QString &, const AdviceRule &) const override { return true; }

private:
    QHash<QString, double> m_values;
    mutable std::deque<IndicatorValue> m_kept;
};

struct Case
{
    const char *rule;
    const char *speaks; ///< figures with which it speaks
    std::optional<double> low, high;
    const char *silent; ///< figures with which it does not
};

const std::vector<Case> &cases()
{
    // clang-format off
    static const std::vector<Case> table{
        // 97 % of 1,000 are 970, 950 came; all are 50 more.
        {"pickup_within_48h", "pickup_within_48h_rate=0.95 pickup_due_orders=1000", 20, 50, "pickup_within_48h_rate=0.97 pickup_due_orders=1000"},
        // 2 % of 1,000 × 50 yuan; half a per cent is allowed.
        {"quality_refunds", "quality_refund_rate=0.02 signed_orders=1000 average_order_value=5000", 75000, 100000, "quality_refund_rate=0.005 signed_orders=1000 average_order_value=5000"},
        // 5 of 20 points above the line: 50 orders of 50 yuan, or a quarter of 9,000 yuan.
        {"promotion_refund_rate", "order_refund_rate=0.2 paid_orders=1000 average_order_value=5000 refund_amount_by_pay_day=900000", 225000, 250000, "order_refund_rate=0.17 paid_orders=1000 average_order_value=5000 refund_amount_by_pay_day=900000"},
        {"new_goods_before_signup", "new_product_gmv_share=0.2 paid_gmv=700000", 70000, 100000, "new_product_gmv_share=0.3 paid_gmv=700000"},
        {"seeding_distribution", "distribution_share=0.1 paid_gmv=800000", 80000, 100000, "distribution_share=0.2 paid_gmv=800000"},
        {"warmup_self_broadcast", "self_broadcast_share=0.2 paid_gmv=700000", 70000, 100000, "self_broadcast_share=0.3 paid_gmv=700000"},
        {"burst_shelf", "shelf_share=0.1 paid_gmv=800000", 80000, 100000, "shelf_share=0.2 paid_gmv=800000"},
        // 5 points above the line, and as many below it again.
        {"commission_cost", "distribution_commission_rate=0.3 distribution_gmv=1000000", 50000, 100000, "distribution_commission_rate=0.25 distribution_gmv=1000000"},
        {"refund_only_handling", "refund_only_within_36h_rate=0.9 refund_only_shipped_due=200", 10, 20, "refund_only_within_36h_rate=0.95 refund_only_shipped_due=200"},
        {"return_handling", "return_refunded_within_48h_rate=0.9 return_refunded_within_48h_rate_cases=100", 5, 10, "return_refunded_within_48h_rate=0.95"},
        {"returns_slow", "return_refund_hours=160", {}, {}, "return_refund_hours=156"},
        {"influencer_concentration", "top_influencer_share=0.75 distribution_share=0.4 distribution_gmv=400000", 100000, 300000, "top_influencer_share=0.75 distribution_share=0.2 distribution_gmv=400000"},
        {"data_gap", "orders_gap_days=0 aftersales_gap_days=4 shipments_gap_days=0", {}, {}, "orders_gap_days=3 aftersales_gap_days=3 shipments_gap_days=3"},
        {"store_score_low", "store_score=4.25", 0.125, 0.25, "store_score=4.5"},
        // 4.55 − 4.60 is a hair above −0.05.
        {"store_score_falling", "store_score_change=-0.04999999999999982", 0.02499999999999991, 0.04999999999999982, "store_score_change=-0.04"},
        {"weakest_score_figure", "gap_attainment=0.4 gap_orders=12 store_score=4.5", 12, 12, "gap_attainment=0.4 gap_orders=12 store_score=4.6"},
        // 56 late ones of 400 beside 16 of 400: three in a million by luck; 5 of 50 beside 16 of 400: a quarter.
        {"slow_warehouse", "pickup_within_48h_rate=0.86 peer_pickup_within_48h_rate=0.96 pickup_due_orders=400 peer_pickup_due_orders=400 compared=2", 44, 56, "pickup_within_48h_rate=0.9 peer_pickup_within_48h_rate=0.96 pickup_due_orders=50 peer_pickup_due_orders=400 compared=2"},
        {"promised_shipping", "promised_shipping_rate=0.98 promised_shipping_rate_cases=1000", 10, 20, "promised_shipping_rate=0.99"},
        {"slow_courier", "delivery_hours=80 store_delivery_hours=60 signed_orders=30", {}, {}, "delivery_hours=74 store_delivery_hours=60 signed_orders=30"},
        {"slow_delivery", "delivery_hours=63", {}, {}, "delivery_hours=62"},
        // 4 % of 1,000 are 40; the target is 2.7.
        {"logistics_complaints", "logistics_complaint_rate=0.04 paid_orders=1000", 38, 40, "logistics_complaint_rate=0.04 paid_orders=200"},
        {"unshipped_refunds", "refund_only_unshipped_within_24h_rate=0.7 refund_only_unshipped_within_24h_rate_cases=100", 10, 30, "refund_only_unshipped_within_24h_rate=0.8"},
        {"return_approval", "return_approved_within_36h_rate=0.9 return_approved_within_36h_rate_cases=100", 5, 10, "return_approved_within_36h_rate=0.96"},
        {"disputes", "dispute_rate=0.01 paid_orders=1000", 5, 10, "dispute_rate=0.01 paid_orders=400"},
        // 200 conversations too late, a quarter of them would buy.
        {"slow_replies", "reply_rate_3min=0.6 service_conversations=1000 inquiry_conversion_rate=0.25", 0, 50, "reply_rate_3min=0.8 service_conversations=1000 inquiry_conversion_rate=0.25"},
        {"unanswered", "unanswered_rate=0.1 service_conversations=1000 inquiry_conversion_rate=0.25", 0, 25, "unanswered_rate=0.05 service_conversations=1000 inquiry_conversion_rate=0.25"},
        {"service_satisfaction", "satisfaction_rate=0.6 satisfaction_rate_before=0.9 satisfaction_rate_cases=200", 30, 60, "satisfaction_rate=0.7 satisfaction_rate_before=0.9"},
        {"product_bad_reviews", "bad_reviews=30 reviews=100 peer_bad_reviews=20 peer_reviews=400 compared=20", 12, 36, "bad_reviews=3 reviews=10 peer_bad_reviews=20 peer_reviews=400 compared=20"},
        {"bad_reviews", "bad_review_rate=0.2 reviews=100", 5, 20, "bad_review_rate=0.18 reviews=100"},
        {"unanswered_reviews", "review_answer_rate=0.1 reviews=50", 3, 45, "review_answer_rate=0.1 reviews=49"},
        // 2,900 yuan came back; usual are 10 orders of 100 yuan: (√10 − 0.82)² = 5.5 of them at least, and of 20 products
        // picked at most (√11 + 1.40)² = 22.3.
        {"product_refunds", "order_refund_rate=0.3 refunded_orders=30 paid_orders=100 peer_order_refund_rate=0.1 peer_paid_orders=400 compared=20 refund_amount_by_pay_day=290000 average_order_value=10000", 67203, 235251, "order_refund_rate=0.2 refunded_orders=20 paid_orders=100 peer_order_refund_rate=0.1 peer_paid_orders=400 compared=20"},
        {"product_quality", "quality_refund_rate=0.1 signed_orders=100 peer_quality_refund_rate=0.01 peer_signed_orders=500 compared=20 average_order_value=5000", 10466, 80659, "quality_refund_rate=0.04 signed_orders=100 peer_quality_refund_rate=0.01 peer_signed_orders=500 compared=20 average_order_value=5000"},
        {"size_refunds", "size_refund_orders=15 paid_orders=100 store_size_refund_orders=25 store_paid_orders=600 compared=20 average_order_value=10000", 100000, 150000, "size_refund_orders=6 paid_orders=100 store_size_refund_orders=31 store_paid_orders=600 compared=20 average_order_value=10000"},
        {"influencer_refunds", "order_refund_rate=0.3 refunded_orders=30 usual_refunded_orders=10 paid_orders=100 store_paid_orders=500 compared=20 refund_amount_by_pay_day=290000 average_order_value=10000", 67203, 235251, "order_refund_rate=0.3 refunded_orders=30 usual_refunded_orders=21 paid_orders=100 store_paid_orders=500 compared=20"},
        {"influencer_quality", "quality_refund_rate=0.1 signed_orders=100 peer_quality_refund_rate=0.01 peer_signed_orders=500 compared=20 average_order_value=5000", 10466, 80659, "quality_refund_rate=0.1 signed_orders=100 peer_quality_refund_rate=0.08 peer_signed_orders=500 compared=20 average_order_value=5000"},
        // Two deviations of 150 in 1,000 are 22.6 orders: 170 may be chance.
        {"refund_rate_high", "order_refund_rate=0.2 paid_orders=1000 average_order_value=5000 refund_amount_by_pay_day=900000", 225000, 250000, "order_refund_rate=0.17 paid_orders=1000 average_order_value=5000 refund_amount_by_pay_day=900000"},
        // 16 against 10 of a hundred is hardly chance of 1,000 each, 14 against 10 may be one of fifty.
        {"refunds_rising", "order_refund_rate=0.16 order_refund_rate_before=0.1 paid_orders=1000 paid_orders_before=1000 paid_gmv=1000000", 30000, 60000, "order_refund_rate=0.14 order_refund_rate_before=0.1 paid_orders=1000 paid_orders_before=1000 paid_gmv=1000000"},
        // A lower price gives money away, so nothing is promised.
        {"above_market", "market_price_gap=0.25 paid_orders=10 paid_gmv=100000 latest_price=5000 usual_price=4500 market_price_low=4000", {}, {}, "market_price_gap=0.25 paid_orders=10 paid_gmv=100000 latest_price=5000 usual_price=4400 market_price_low=4000"},
        {"order_value_falling", "average_order_value=8000 average_order_value_before=10000 same_goods_order_value=8500 same_goods_order_value_before=10000 order_value_error=200 paid_orders=100", 117100, 182900, "average_order_value=8000 average_order_value_before=10000 same_goods_order_value=8500 same_goods_order_value_before=10000 order_value_error=500 paid_orders=100"},
        {"unpaid_orders", "unpaid_rate=0.3 created_orders=1000", 50, 100, "unpaid_rate=0.25 created_orders=1000"},
        // 10,000 yuan a day; five days short of a week, twelve of a fortnight.
        {"stock_out", "stock_days_left=2 stock_age_days=1 paid_orders=10 paid_gmv=30000000", 5000000, 12000000, "stock_days_left=2 stock_age_days=8 paid_orders=10 paid_gmv=30000000"},
        {"stock_before_burst", "stock_days_left=10 stock_age_days=1 paid_orders=10 paid_gmv=30000000", 4000000, 11000000, "stock_days_left=14 stock_age_days=1 paid_orders=10 paid_gmv=30000000"},
        {"slow_sellers", "sell_through_rate=0.4", {}, {}, "sell_through_rate=0.5"},
        // 20 % of 10,000 yuan, half of it; or so much that the shelf has 20 % of the whole.
        {"launch_without_shelf", "launch_day=26 launch_orders=200 launch_distribution_share=0.7 launch_shelf_share=0 store_shelf_share=0.2 store_paid_orders=2000 launches_running=3 launch_gmv=1000000", 100000, 250000, "launch_day=26 launch_orders=60 launch_distribution_share=0.7 launch_shelf_share=0 store_shelf_share=0.2 store_paid_orders=2000 launches_running=3 launch_gmv=1000000"},
        {"launch_without_live", "launch_day=14 launch_orders=40 launch_self_share=0 store_self_broadcast_share=0.2 launch_gmv=1000000", 100000, 250000, "launch_day=13 launch_orders=40 launch_self_share=0 store_self_broadcast_share=0.2 launch_gmv=1000000"},
        // Two orders of 500 yuan may stand for up to 7.8: 3,900 yuan a week. One of 1,000 yuan for 6.1.
        {"launch_dying", "launch_day=12 launch_orders=20 launch_gmv=1000000 launches_running=3 launch_week_gmv=100000 launch_median_week_gmv=500000 launch_first_week_gmv=400000", 200000, 800000, "launch_day=12 launch_orders=20 launch_gmv=1000000 launches_running=3 launch_week_gmv=100000 launch_median_week_gmv=380000 launch_first_week_gmv=400000"},
        {"launch_fading", "launch_day=14 launch_orders=60 launch_gmv=1500000 launches_running=3 launch_week_gmv=100000 launch_first_week_gmv=400000", 150000, 600000, "launch_day=14 launch_orders=15 launch_gmv=1500000 launches_running=3 launch_week_gmv=100000 launch_first_week_gmv=400000"},
        {"launch_refunds", "launch_orders=100 launch_refund_rate=0.3 peer_amount_refund_rate_by_pay_day=0.1 peer_paid_orders=400 launches_running=4 launch_gmv=1000000", 103101, 245251, "launch_orders=30 launch_refund_rate=0.2 peer_amount_refund_rate_by_pay_day=0.1 peer_paid_orders=400 launches_running=4 launch_gmv=1000000"},
        {"no_launches", "launches_running=0 new_product_gmv_share=0 paid_gmv=1000000", 0, 300000, "launches_running=1 new_product_gmv_share=0"},
        {"distribution_falling", "distribution_gmv=600000 distribution_gmv_before=1000000 paid_gmv_before=5000000 promotion_days=0", 200000, 400000, "distribution_gmv=600000 distribution_gmv_before=1000000 paid_gmv_before=10000000 promotion_days=0"},
        {"few_influencers", "selling_influencers=4 distribution_share=0.2 distribution_gmv=400000", 30000, 100000, "selling_influencers=5 distribution_share=0.2"},
        // Ten days more at 1,000 yuan a day.
        {"live_days", "live_days=10 live_gmv=1000000", 300000, 1000000, "live_days=20 live_gmv=1000000"},
        {"live_gpm_falling", "gpm=5000 gpm_before=10000 gpm_error=0.1 live_gmv=1000000 promotion_days=0", 671000, 1329000, "gpm=5000 gpm_before=10000 gpm_error=0.2 live_gmv=1000000 promotion_days=0"},
        {"live_conversion_falling", "live_conversion_rate=0.02 live_conversion_rate_before=0.04 live_gmv=1000000", 500000, 1000000, "live_conversion_rate=0.03 live_conversion_rate_before=0.04 live_gmv=1000000"},
        {"low_shelf", "shelf_share=0.08 paid_gmv=1000000", 60000, 150000, "shelf_share=0.1 paid_gmv=1000000"},
        // 4 points of 10,000 views are 400 clicks, every twentieth buys.
        {"card_clicks", "product_exposures=10000 click_rate=0.04 usual_click_rate=0.08 store_conversion_rate=0.05", 10, 20, "product_exposures=10000 click_rate=0.05 usual_click_rate=0.08 store_conversion_rate=0.05"},
        {"card_conversion", "product_clicks=1000 conversion_rate=0.01 store_conversion_rate=0.05", 20, 40, "product_clicks=299 conversion_rate=0.01 store_conversion_rate=0.05"},
        {"card_titles", "title_length=8 product_exposures=10000 click_rate=0.06 usual_click_rate=0.08 store_conversion_rate=0.05", 0, 10, "title_length=8 product_exposures=10000 click_rate=0.07 usual_click_rate=0.08 store_conversion_rate=0.05"},
        {"card_details", "main_pictures=2 attributes_filled=0.9 product_exposures=10000 click_rate=0.06 usual_click_rate=0.08 store_conversion_rate=0.05", 0, 10, "main_pictures=3 attributes_filled=0.6 product_exposures=10000 click_rate=0.06 usual_click_rate=0.08 store_conversion_rate=0.05"},
        {"scene_clicks_falling", "product_exposures=10000 click_rate=0.04 click_rate_before=0.08 store_conversion_rate=0.05", 10, 20, "product_exposures=10000 click_rate=0.06 click_rate_before=0.08 store_conversion_rate=0.05"},
        {"conversion_falling", "conversion_rate=0.03 conversion_rate_before=0.05 product_clicks=1000", 10, 20, "conversion_rate=0.041 conversion_rate_before=0.05 product_clicks=1000"},
        {"exposure_falling", "product_exposures=60000 product_exposures_before=100000 click_rate=0.1 conversion_rate=0.05 promotion_days=0", 100, 200, "product_exposures=70000 product_exposures_before=100000 click_rate=0.1 conversion_rate=0.05 promotion_days=0"},
        {"dear_influencers", "commission_rate=0.4 usual_commission_rate=0.2 paid_orders=20 paid_gmv=1000000", 200000, 220000, "commission_rate=0.4 usual_commission_rate=0.35 paid_orders=20 paid_gmv=1000000"},
        {"commission_above_sale", "commission_above_sale=3", 3, 3, "commission_above_sale=0"},
        {"losing_influencers", "contribution_before_ads=-50000 paid_orders=10", 50000, 50000, "contribution_before_ads=0 paid_orders=10"},
        {"programme_one_gap", "programme_gaps=1 programme_unknown=0 programme_met=2", {}, {}, "programme_gaps=1 programme_unknown=1 programme_met=2"},
        {"chuanliu_wheel", "distribution_share=0.55 self_broadcast_share=0.01 paid_gmv=1000000", 45000, 100000, "distribution_share=0.55 self_broadcast_share=0.1 paid_gmv=1000000"},
        // 1,000 yuan return 2,000, of which 400 stay.
        {"ads_below_break_even", "ad_spend=100000 ad_roi=2 ad_gmv=200000 contribution_rate_before_ads=0.2 paid_gmv=1000000", 60000, 100000, "ad_spend=100000 ad_roi=5 ad_gmv=500000 contribution_rate_before_ads=0.2 paid_gmv=1000000"},
        {"ads_overspend", "ad_spend_rate=0.3 paid_gmv=1000000", 50000, 100000, "ad_spend_rate=0.2 paid_gmv=1000000"},
        {"ad_roi_falling", "ad_roi=2 ad_roi_before=4 ad_spend=100000 ad_spend_before=100000 paid_gmv=1000000", 100000, 200000, "ad_roi=3 ad_roi_before=4 ad_spend=100000 ad_spend_before=100000 paid_gmv=1000000"},
        {"repurchase_falling", "repurchase_rate_30d=0.1 repurchase_rate_30d_before=0.2 buyers=1000", 50, 100, "repurchase_rate_30d=0.16 repurchase_rate_30d_before=0.2 buyers=1000"},
        {"few_returning_buyers", "first_time_buyer_share=0.95 buyers=100 paid_gmv=1000000", 0, 50000, "first_time_buyer_share=0.9 buyers=100"},
        {"stale_data", "data_age_days=8", {}, {}, "data_age_days=7"},
        {"traffic_missing", "traffic_gap_days=11", {}, {}, "traffic_gap_days=10"},
        {"service_missing", "service_gap_days=11", {}, {}, "service_gap_days=10"},
        {"bills_missing", "settlement_gap_days=16", {}, {}, "settlement_gap_days=15"},
        {"scores_missing", "score_age_days=15", {}, {}, "score_age_days=14"},
        {"unclassified_sales", "unclassified_share=0.2", {}, {}, "unclassified_share=0.1"},
        {"unshipped_refund_share", "unshipped_refund_orders=80 paid_orders=1000 unshipped_refund_amount=400000", 200000, 400000, "unshipped_refund_orders=60 paid_orders=1000 unshipped_refund_amount=300000"},
        // 50 sessions sold 10,000 yuan.
        {"idle_sessions", "idle_sessions=20 live_sessions=60 live_gmv=1000000", 0, 500000, "idle_sessions=6 live_sessions=20 live_gmv=1000000"},
        {"scene_clicks_low", "product_exposures=10000 click_rate=0.03 store_click_rate=0.08 store_conversion_rate=0.04", 10, 20, "product_exposures=10000 click_rate=0.04 store_click_rate=0.08 store_conversion_rate=0.04"},
        {"sales_falling", "paid_gmv=600000 paid_gmv_before=1000000 paid_orders_before=100 promotion_days=0", 200000, 400000, "paid_gmv=600000 paid_gmv_before=1000000 paid_orders_before=100 promotion_days=3"},
        {"orders_below_published", "published_gmv_difference=-0.2", {}, {}, "published_gmv_difference=0.1"},
    };
    // clang-format on
    return table;
}

const AdviceRule &ruleNamed(const QString &id)
{
    const auto &rules = ActionRules::builtIn()->rules;
    const auto found = std::ranges::find(rules, id, &AdviceRule::id);
    if (found == rules.end())
        qFatal("there is no rule %s", qPrintable(id));
    return *found;
}

Trial tried(const QString &rule, const QString &figures)
{
    return tryRule(ruleNamed(rule), {}, GivenFigures(figures), day(u"2026-06-30"));
}

} // namespace

void TestActionRules::eachRuleSpeaksAndIsSilent_data()
{
    QTest::addColumn<QString>("speaks");
    QTest::addColumn<std::optional<double>>("low");
    QTest::addColumn<std::optional<double>>("high");
    QTest::addColumn<QString>("silent");
    for (const Case &one : cases())
        QTest::newRow(one.rule) << QString::fromLatin1(one.speaks) << one.low << one.high
                                << QString::fromLatin1(one.silent);
}

void TestActionRules::eachRuleSpeaksAndIsSilent()
{
    QFETCH(QString, speaks);
    QFETCH(std::optional<double>, low);
    QFETCH(std::optional<double>, high);
    QFETCH(QString, silent);
    const QString rule = QString::fromLatin1(QTest::currentDataTag());
    const Trial loud = tried(rule, speaks);
    const Action *action = std::get_if<Action>(&loud);
    QVERIFY(action);
    QCOMPARE(action->effectLow, low);
    QCOMPARE(action->effectHigh, high);
    QVERIFY2(!action->advice.zh.contains(QLatin1Char('{')), qPrintable(action->advice.zh));
    const Trial quiet = tried(rule, silent);
    const SilentRule *reason = std::get_if<SilentRule>(&quiet);
    QVERIFY(reason);
    QCOMPARE(reason->why, SilentRule::Why::ConditionFalse);
}

void TestActionRules::lowerCommissionSavesFromNothingOn_data()
{
    QTest::addColumn<QString>("rate");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("a hair above the line") << "0.2501" << 100.0 << 200.0;
    QTest::newRow("as far above it as 18 % lies below") << "0.32" << 70'000.0 << 140'000.0;
    QTest::newRow("never below 18 %") << "0.4" << 150'000.0 << 220'000.0;
}

void TestActionRules::lowerCommissionSavesFromNothingOn()
{
    QFETCH(QString, rate);
    const Trial trial
        = tried(QStringLiteral("commission_cost"),
                QStringLiteral("distribution_commission_rate=%1 distribution_gmv=1000000").arg(rate));
    const Action *action = std::get_if<Action>(&trial);
    QVERIFY(action);
    QTEST(action->effectLow.value_or(-1.0), "low");
    QTEST(action->effectHigh.value_or(-1.0), "high");
}

void TestActionRules::everyShippedRuleIsInTheTable()
{
    QVERIFY(ActionRules::builtIn()->rules.size() >= 40);
    QStringList untested;
    for (const AdviceRule &rule : ActionRules::builtIn()->rules) {
        const auto has = [&rule](const Case &one) { return rule.id == QLatin1String(one.rule); };
        if (std::ranges::none_of(cases(), has))
            untested.append(rule.id);
    }
    QCOMPARE(untested, QStringList());
}

void TestActionRules::everyRuleIsWhole()
{
    QSet<QString> topics;
    for (const AdviceRule &rule : ActionRules::builtIn()->rules) {
        topics.insert(rule.topic);
        QVERIFY2(rule.topic != QLatin1String("other"), qPrintable(rule.id));
        QVERIFY2(!rule.provenance.source.isEmpty(), qPrintable(rule.id));
        for (const QString &name : rule.evidence) {
            const ActionName read = actionNameOf(name, rule);
            if (read.own)
                QVERIFY2(ownFigureName(read.figure).name.en != read.figure, qPrintable(read.figure));
        }
    }
    for (const QString &topic : AdviceRule::topics())
        QVERIFY2(topics.contains(topic) || topic == QLatin1String("other"), qPrintable(topic));
}

QTEST_GUILESS_MAIN(TestActionRules)
#include "tst_actionrules.moc"
