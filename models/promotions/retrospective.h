// How the last promotion went, beside the one before it on the same event days: what made the difference,
// what to do again and what not.
//
// GMV = product clicks × orders per click × GMV per order where traffic files cover both; else orders × GMV
// per order. Each factor's part of a difference is L · ln(now ÷ then) with L = (now − then) ÷ ln(now ÷ then)
// of GMV (the logarithmic mean), so the parts add up to the difference. Against a target the plan is taken to
// expect the last event's orders per click and GMV per order, and the clicks that make up the target. Money
// in fen. Threads: pure functions.

#pragma once

#include "models/promotions/lookdetails.h"

#include <QJsonObject>

namespace shopglass {

struct SplitPart
{
    QString id; ///< "product_clicks", "conversion_rate", "paid_orders", "average_order_value"
    double now = 0.0;
    double then = 0.0;
    double effect = 0.0; ///< fen
};

/// A difference of GMV by its factors.
struct GmvSplit
{
    double now = 0.0; ///< fen
    double then = 0.0;
    std::vector<SplitPart> parts; ///< empty where a factor is missing or nothing was sold
};

struct MixLine
{
    QString id; ///< a field's
    std::optional<qint64> now; ///< fen; none where no file tells the field
    std::optional<qint64> then;
};

enum class LessonKind {
    Grew, ///< grew clearly and no less than the shop, and no more of it came back than usual
    Began, ///< sold nothing last time
    Refunded, ///< more of it came back than of the shop's
    Fell, ///< sold less than last time
};
enum class LessonOf { Field, Product, Influencer };
/// "grew", "began", "refunded", "fell"; "field", "product", "influencer".
QString lessonKindId(LessonKind kind);
QString lessonOfId(LessonOf of);

struct Lesson
{
    LessonKind kind = LessonKind::Grew;
    LessonOf of = LessonOf::Field;
    QString id;
    QString name;
    qint64 gmv = 0;
    std::optional<qint64> gmvThen;
    qint64 orders = 0;
    std::optional<double> refundRate;
};

struct Retrospective
{
    PromotionEvent event;
    Period sale;
    Period days; ///< of the sale that are over
    bool over = false;
    std::optional<BaseEvent> base;
    std::optional<Period> baseDays; ///< the same event days
    std::vector<IndicatorValue> values; ///< over `days`, compared with `baseDays`
    std::optional<double> target; ///< that was typed, fen
    std::optional<GmvSplit> sinceLast;
    std::optional<GmvSplit> fromTarget; ///< only of a sale that is over
    std::vector<MixLine> mix; ///< GMV by field
    int launches = 0; ///< products that became new in these days; meaningless unless launchesKnown
    std::optional<int> launchesThen;
    bool launchesKnown = false;
    Day refundsFinal; ///< the last day on which refunds of these days still come
    std::optional<double> shopRefundRate;
    std::vector<Lesson> again; ///< by GMV, the largest first
    std::vector<Lesson> notAgain;
    QStringList overlaps; ///< names of other events that sell on these days
    LookDetails details;
};

/// `now` and `then` as (GMV, orders, clicks); clicks missing on either side leave orders × price.
struct GmvFactors
{
    double gmv = 0.0;
    double orders = 0.0;
    std::optional<double> clicks;
};
GmvSplit splitDifference(const GmvFactors &now, const GmvFactors &then);
/// Against a target in fen, with the last event's ratios; none where they cannot be told.
std::optional<GmvSplit> splitFromTarget(const GmvFactors &now, const GmvFactors &last, double target);

/// Figures over the days, compared with the same event days before. Requires: the look back's days and base.
std::vector<IndicatorValue> comparedValues(const QStringList &ids, const Retrospective &look,
                                           const Evaluator &evaluator);

/// Of the newest promotion of the rulebook whose sale has begun in the data; none before the first.
std::optional<Retrospective> lookBack(const Evaluator &evaluator, const DailyGmv &gmv);
QJsonObject toJson(const Retrospective &look);

} // namespace shopglass
