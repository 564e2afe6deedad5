// The rulebook: what is known of the platform, as data with source, confidence and validity.
//
// Read from resources/rulebook/*.json, one file per subject: channels, traffic, scores, promotions, launches,
// aftersales, reviews, problems, actions, audit, reconciliation, programmes, buyers, flywheel, opportunities,
// scoreboards, wheel. Every entry is checked; a fault names file, path inside it and reason. Texts of an
// action may hold placeholders in braces: {some_indicator} (its value, formatted by unit), {effect_low} and
// {effect_high} (formatted by effect unit), {due} (the due day). Anything else in braces is a fault. Threads:
// immutable after loading.

#pragma once

#include "models/base/period.h"
#include "models/base/result.h"
#include "models/rulebook/provenance.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace shopglass {

/// The four places that a sale can belong to; always summing to the total.
enum class Field { Distribution, SelfBroadcast, Shelf, Unclassified };
inline constexpr int FieldCount = 4;
/// "distribution", "self_broadcast", "shelf", "unclassified".
QString fieldId(Field field);

/// First rule that matches wins. An empty list matches anything; "" in a list matches blank.
struct ChannelRule
{
    QString id;
    QStringList channels;
    QStringList carriers;
    QStringList accountTypes;
    std::optional<bool> promoter;
    Field field = Field::Unclassified;
    QString scene;
    Provenance provenance;
};

/// Where in the app a buyer met a product: the shelf's four scenes, live rooms, videos.
enum class Scene { Recommend, Mall, Search, Store, Live, Video, Unclassified };
inline constexpr int SceneCount = 7;
/// "recommend", "mall", "search", "store", "live", "video", "unclassified".
QString sceneId(Scene scene);

/// Which texts of a traffic file's source column name a scene.
struct SceneRule
{
    Scene scene = Scene::Unclassified;
    QStringList sources; ///< the whole text; asked of all rules before any `contains`
    QStringList contains; ///< a part of the text; the first rule wins
    Provenance provenance;
};

/// How stars are read.
struct ReviewRules
{
    int goodLeast = 0; ///< so many stars or more are good
    int badMost = 0; ///< so many or fewer are bad
    Provenance provenance;
};

/// From which size on a change for the worse is listed as a problem, and how loudly.
struct ProblemRules
{
    double seriousChange = 0.0; ///< relative, for sums and means
    double watchedChange = 0.0;
    double seriousPoints = 0.0; ///< difference of fractions, for ratios
    double watchedPoints = 0.0;
    double seriousAttainment = 0.0; ///< a missed target attained less than this is serious
    Provenance provenance;
};

struct ScoreIndicator
{
    QString indicator; ///< catalogue id
    std::optional<double> target; ///< in the indicator's unit; what earns full attainment
    std::optional<double> floor; ///< where attainment reaches zero
    double weight = 0.0; ///< example, not official
    int windowDays = 30;
    LocalText
        event; ///< of a ratio: "quality refunds", "picked up within 48 h": what is counted; may be empty
    Provenance provenance;
};

struct ScoreDimension
{
    QString id;
    LocalText name;
    QStringList aliases; ///< as files write it
    std::vector<ScoreIndicator> indicators;
    /// Catalogue ids that tell of it, of the store or per product or influencer; no targets, no weights.
    QStringList evidence;
    Provenance provenance;
};

/// One score under one rule version (the 2023 four dimensions and today's three cards are two versions).
struct ScoreRule
{
    QString score; ///< product_score, store_score, reputation_score
    QString version;
    LocalText name;
    double scaleMin = 0.0;
    double scaleMax = 5.0;
    double scaleStep = 0.01; ///< what the platform rounds it to
    /// So many days with official total and dimensions are needed before weights are worked out from them;
    /// none = never.
    std::optional<int> impliedDays;
    std::vector<ScoreDimension> dimensions;
    bool current = true;
    Provenance provenance;
};

/// What a score unlocks from some value on, as far as known.
struct ScoreBenefit
{
    QString id;
    QString score; ///< as in ScoreRule
    LocalText name; ///< what there is when the line is reached
    LocalText otherwise; ///< what there is below it
    std::optional<double> line; ///< the least official total; none where nobody has published one
    Provenance provenance;
};

struct PromotionPhase
{
    QString id; ///< signup, seeding, warmup, burst, encore, review
    LocalText name;
    Period days;
    bool estimated = false; ///< no source gives these days
};

struct PromotionEvent
{
    QString series; ///< "618" (616 and 618 are one series) or "116"
    int year = 0;
    LocalText name;
    Day anchorDay;
    std::vector<PromotionPhase> phases; ///< ascending
    bool estimated = false; ///< some days that sell are derived from the pattern
    Provenance provenance;

    [[nodiscard]] Period days() const { return {phases.front().days.from, phases.back().days.to}; }
};

/// Thresholds of the launch rule (新品) and its stages.
struct LaunchRules
{
    int quietDays = 30; ///< days without a purchase before a product counts as new
    int windowDays = 30; ///< days that count as new-product sales
    int stageDays = 7;
    double stageShare = 0.5;
    int stageMinimumOrders = 10;
    Provenance provenance;
};

/// An action rule: when it speaks, what it says, what it should bring.
struct ActionRule
{
    QString id;
    LocalText title;
    LocalText advice; ///< may hold {indicator_id} placeholders
    QStringList phases; ///< promotion phases in which it speaks; empty = always
    QString condition; ///< Formula over indicator ids; not 0 = speak
    QStringList evidence; ///< indicator ids to show
    QString effectUnit; ///< "fen", "orders", "score"; empty = no effect can be calculated
    QString effectLow; ///< Formula over indicator ids; empty with effectUnit
    QString effectHigh;
    double effort = 1.0; ///< person-days
    int dueDays = 7;
    QString owner; ///< role id: operations, warehouse, service, live_host, merchandising
    int windowDays = 30; ///< period of the indicators, ending at the as-of day
    Provenance provenance;
};

/// A column of the audit's table and what its colour is held against.
struct AuditColumn
{
    enum class Scale {
        None, ///< not judged
        Threshold, ///< the value itself
        Change, ///< its change against the comparison period
        Median, ///< the value divided by the median of all stores
    };
    QString indicator; ///< catalogue id, or "store_score": the official total
    Scale scale = Scale::None;
    std::optional<double> good; ///< good from here on, in the direction that the two others give
    double watch = 0.0; ///< worse than this deserves a look; meaningless with Scale::None
    double bad = 0.0; ///< worse than this is bad
    bool showChange = false; ///< the change has a column of its own
    Provenance provenance;
};

enum class FindingSeverity { Serious, Watch, Minor };

/// Why the money that was settled for an order is not what it should be.
enum class SettlementIssue {
    SettledTwice,
    RefundedSettled, ///< all the money went back to the buyer before the settlement
    RefundNotDeducted, ///< refunded after the settlement, and no bill takes it back
    AmountDiffers,
    Overdue, ///< received long ago and not settled
    UnknownOrder, ///< settled, but no order file has it
};
inline constexpr int SettlementIssueCount = 6;
/// "settled_twice" … "unknown_order".
QString settlementIssueId(SettlementIssue issue);

struct SettlementIssueRule
{
    SettlementIssue issue = SettlementIssue::AmountDiffers;
    FindingSeverity severity = FindingSeverity::Minor;
    LocalText name;
    LocalText advice; ///< what it may come from, and what to do
    Provenance provenance;
};

/// How orders, settlement bills and after-sales are held against each other.
struct ReconciliationRules
{
    int windowDays = 0; ///< orders paid in so many days to the period's end, or in a longer period
    int settleDays = 0; ///< from the buyer's confirmation to the settlement at the latest
    int confirmDays = 0; ///< from signing to confirmation at the latest
    int deliveryDays = 0; ///< from shipping to signing at the latest, where no parcel tells
    int deductDays = 0; ///< from a refund to the bill that takes it back at the latest
    qint64 toleranceFen = 0; ///< differences up to here come from rounding
    double commissionTolerance = 0.0; ///< part of the commission expected
    double feeRateTolerance = 0.0; ///< difference of rates
    int feeRateRows = 0; ///< so many bill rows of a product tell its usual fee
    std::vector<SettlementIssueRule> issues; ///< every issue once; of several the first is an order's reason
    Provenance provenance;
};

/// A problem that the audit of a store may find.
struct AuditFindingRule
{
    QString id;
    FindingSeverity severity = FindingSeverity::Minor;
    LocalText title;
    LocalText sentence; ///< placeholders in braces, as variables of `condition`
    /// Formula over indicator ids, these with _change, and AuditRules::ownVariables(); not 0 = found.
    QString condition;
    QStringList evidence; ///< indicator ids to show
    Provenance provenance;
};

/// What is looked at when many stores lie side by side.
struct AuditRules
{
    int coverageDays = 30; ///< of the window in which missing days are counted
    int staleAfterDays = 7; ///< between the calendar day and the as-of day
    int minimumStores = 5; ///< with a value, for a median to be held against
    QStringList coreKinds; ///< file kinds that every store should have
    std::vector<AuditColumn> columns;
    std::vector<AuditFindingRule> findings;
    Provenance provenance;

    /// has_data, order_days, data_age_days, store_score, store_score_change; how many orders each issue of
    /// the reconciliation has, and how much money is at stake: reconcile_overdue, reconcile_overdue_fen …
    static const QStringList &ownVariables();
    /// The issue that "reconcile_overdue" and "reconcile_overdue_fen" speak of; nothing for other names.
    static std::optional<SettlementIssue> reconciledIssue(const QString &variable);
    /// "paid_gmv" of "paid_gmv_change"; nothing for other names.
    static std::optional<QString> changedIndicator(const QString &variable);
};

/// In models/rulebook/programme.h.
struct ProgrammeRules;
/// Live sessions, prices, influencers: in models/rulebook/tradingrules.h.
struct TradingRules;
/// In models/rulebook/growth.h.
struct BuyerRules;
struct FlywheelRules;
struct OpportunityRules;
struct Scoreboards;
/// In models/rulebook/wheelrules.h.
struct WheelRules;
/// In models/rulebook/promotionrules.h.
struct PromotionRules;
/// In models/rulebook/timelimits.h.
class TimeLimits;
/// In models/rulebook/launchrules.h.
struct LaunchBoardRules;

class Rulebook final
{
public:
    /// The built-in rulebook.
    static Result<std::shared_ptr<const Rulebook>> builtIn();
    /// Built-in files with some replaced by files of the same name in `folder`.
    static Result<std::shared_ptr<const Rulebook>> fromFolder(const QString &folder);
    /// Every fault in one rulebook file, each with path and reason; empty = good. `file` decides the schema
    /// by its "rulebook" member. With `knownIndicators`, references to other indicators are faults as well.
    static QStringList check(const QByteArray &json, const QString &fileName,
                             const QStringList &knownIndicators = {});
    /// Every reference of this rulebook to an indicator that is not among `known`, with file and path.
    [[nodiscard]] QStringList checkIndicators(const QStringList &known) const;

    /// Day of the newest file and a hash of all, e.g. "2026-11-22-1f3a5c7e".
    [[nodiscard]] QString version() const { return m_version; }
    [[nodiscard]] const std::vector<ChannelRule> &channels() const { return m_channels; }
    [[nodiscard]] const std::vector<ScoreRule> &scores() const { return m_scores; }
    [[nodiscard]] const std::vector<ScoreBenefit> &scoreBenefits() const { return m_scoreBenefits; }
    [[nodiscard]] const LaunchRules &launches() const { return m_launches; }
    [[nodiscard]] const std::vector<ActionRule> &actions() const { return m_actions; }
    [[nodiscard]] const QStringList &qualityReasons() const { return m_qualityReasons; }
    [[nodiscard]] const QStringList &logisticsReasons() const { return m_logisticsReasons; }
    [[nodiscard]] const AuditRules &audit() const { return m_audit; }
    /// After-sale files also speak of orders paid so many days before their first and after their last
    /// application: nobody applies on the day of payment.
    [[nodiscard]] int aftersaleFollowUpDays() const { return m_aftersaleFollowUpDays; }
    [[nodiscard]] const std::vector<SceneRule> &scenes() const { return m_scenes; }
    [[nodiscard]] const ReviewRules &reviews() const { return m_reviews; }
    [[nodiscard]] const ProblemRules &problems() const { return m_problems; }
    [[nodiscard]] const ReconciliationRules &reconciliation() const { return m_reconciliation; }

    [[nodiscard]] const ProgrammeRules &programmes() const { return *m_programmes; }
    [[nodiscard]] const TradingRules &trading() const { return *m_trading; }
    [[nodiscard]] const BuyerRules &buyers() const { return *m_buyers; }
    [[nodiscard]] const FlywheelRules &flywheel() const { return *m_flywheel; }
    [[nodiscard]] const OpportunityRules &opportunities() const { return *m_opportunities; }
    [[nodiscard]] const Scoreboards &scoreboards() const { return *m_scoreboards; }
    [[nodiscard]] const WheelRules &wheel() const { return *m_wheel; }
    [[nodiscard]] const PromotionRules &promotionRules() const { return *m_promotionRules; }
    [[nodiscard]] const TimeLimits &timeLimits() const { return *m_timeLimits; }
    [[nodiscard]] const LaunchBoardRules &launchBoard() const { return *m_launchBoard; }

    [[nodiscard]] Field fieldOf(const QString &channel, const QString &carrier, const QString &accountType,
                                bool promoter, QString *scene = nullptr) const;
    /// Of a text as the traffic file gives it, blanks at the ends ignored.
    [[nodiscard]] Scene sceneOf(const QString &source) const;
    /// Events whose days touch [from, to], derived ones included and marked, ascending.
    [[nodiscard]] std::vector<PromotionEvent> promotions(Period range) const;
    /// The same series one event earlier.
    [[nodiscard]] std::optional<PromotionEvent> eventBefore(const PromotionEvent &event) const;

private:
    friend class RulebookLoader;
    Rulebook() = default;

    struct PromotionPattern
    {
        QString series;
        LocalText name;
        int firstYear = 0;
        int anchorMonth = 0;
        int anchorDayOfMonth = 0;
        struct Offset
        {
            QString id;
            LocalText name;
            int fromDays = 0;
            int toDays = 0;
        };
        std::vector<Offset> phases;
        Provenance provenance;
    };
    struct IndicatorReference
    {
        QString file;
        QString path;
        QString indicator;
    };

    [[nodiscard]] std::optional<PromotionEvent> eventOf(const PromotionPattern &pattern, int year) const;

    QString m_version;
    std::vector<ChannelRule> m_channels;
    std::vector<ScoreRule> m_scores;
    std::vector<ScoreBenefit> m_scoreBenefits;
    std::vector<PromotionEvent> m_events;
    std::vector<PromotionPattern> m_patterns;
    LaunchRules m_launches;
    std::vector<ActionRule> m_actions;
    QStringList m_qualityReasons;
    QStringList m_logisticsReasons;
    AuditRules m_audit;
    int m_aftersaleFollowUpDays = 0;
    std::vector<SceneRule> m_scenes;
    ReviewRules m_reviews;
    ProblemRules m_problems;
    ReconciliationRules m_reconciliation;
    std::shared_ptr<const ProgrammeRules> m_programmes;
    std::shared_ptr<const TradingRules> m_trading;
    std::shared_ptr<const BuyerRules> m_buyers;
    std::shared_ptr<const FlywheelRules> m_flywheel;
    std::shared_ptr<const OpportunityRules> m_opportunities;
    std::shared_ptr<const Scoreboards> m_scoreboards;
    std::shared_ptr<const WheelRules> m_wheel;
    std::shared_ptr<const PromotionRules> m_promotionRules;
    std::shared_ptr<const TimeLimits> m_timeLimits;
    std::shared_ptr<const LaunchBoardRules> m_launchBoard;
    std::vector<IndicatorReference> m_references;
};

} // namespace shopglass
