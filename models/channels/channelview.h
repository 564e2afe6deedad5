// Answers the Channels page: which of the three fields sells, what it keeps, how it moves, where orders are
// lost on the way, by which rules rows belong to a field, and whether the two wheels turn. The fields and
// unclassified always sum to the total.

#pragma once

#include "models/channels/doublewheel.h"
#include "models/channels/rulepreview.h"
#include "models/indicators/rollupevaluator.h"

#include <QJsonObject>

#include <array>

namespace shopglass {

struct ChannelLine
{
    Field field = Field::Unclassified;
    std::vector<IndicatorValue> values; ///< in the order of ChannelView::indicators
    std::optional<double> share; ///< of paid GMV, over the days whose files tell the fields
    std::optional<double> previousShare; ///< none where one of the periods has too few orders for shares
    std::vector<IndicatorValue> funnel; ///< in the order of ChannelView::funnelIndicators
};

/// The rules by which rows belong to a field.
struct ChannelRuleBoard
{
    enum class Origin { Rulebook, User } origin = Origin::Rulebook;
    QString fault; ///< why the user's own are not in force, a sentence; else empty
    std::vector<ChannelRule> rules; ///< in force
    std::vector<RuleUse> uses; ///< one per rule
    std::vector<ChannelSource> sources; ///< of all files of the store
};

struct ChannelView
{
    QString store;
    Day asOf;
    Period period;
    std::optional<Period> comparison;
    std::optional<Day> firstDay; ///< that order files cover
    QStringList indicators; ///< paid_gmv first; sales, buyers, refunds, costs, contribution
    std::vector<ChannelLine> lines; ///< always four
    bool enoughForShares = true; ///< as many paid orders as the indicators of shares ask for
    /// Covered days of the period whose order files lack a column that the channel rules read: their sales
    /// stay unclassified and count in no share.
    int untoldDays = 0;
    std::vector<IndicatorValue> total;
    struct DayPoint
    {
        Day day;
        bool covered = false; ///< by order files; otherwise the zeros say nothing
        std::array<qint64, FieldCount> paidGmv{}; ///< fen
    };
    std::vector<DayPoint> days; ///< every day of the period
    struct Scene
    {
        Field field;
        QString scene; ///< live, video …
        qint64 paidGmv = 0;
        qint64 paidOrders = 0;
    };
    std::vector<Scene> scenes;
    struct Unclassified
    {
        SalesSource source;
        qint64 rows = 0;
        qint64 paidGmv = 0;
    };
    std::vector<Unclassified> unclassified; ///< what fell through, largest first
    /// From exposures to orders kept, then the rates of the steps and of the whole way. Of fields only what
    /// orders tell is known.
    QStringList funnelIndicators;
    std::vector<IndicatorValue> funnel; ///< of the store
    ChannelRuleBoard rules;
    DoubleWheel wheel;
};

ChannelView buildChannelView(const Evaluator &evaluator);
/// Works out beforehand, to be kept with the groundwork, what no period changes.
void learnChannels(const Evaluator &evaluator);
/// The days alone, for the first moment.
ChannelView buildChannelDays(const RollupEvaluator &evaluator);
QJsonObject toJson(const ChannelView &view);

} // namespace shopglass
