#include "models/promotions/lessons.h"

#include <algorithm>
#include <map>

namespace shopglass {

namespace {

const QStringList &asked()
{
    static const QStringList ids{QStringLiteral("paid_gmv"), QStringLiteral("paid_orders"),
                                 QStringLiteral("refunded_orders")};
    return ids;
}

std::optional<double> numberOf(const IndicatorRow &row, std::size_t index)
{
    const IndicatorValue &value = row.values[index];
    return value.hasValue() ? std::optional(value.value) : std::nullopt;
}

std::map<QString, qint64> gmvByKey(const std::vector<IndicatorRow> &rows)
{
    std::map<QString, qint64> gmv;
    for (const IndicatorRow &row : rows) {
        if (const auto sum = numberOf(row, 0))
            gmv.emplace(row.key, qint64(*sum));
    }
    return gmv;
}

/// How much more the shop sold than last time, as a fraction; 0 where that cannot be told.
double shopChange(const Retrospective &look)
{
    return look.sinceLast && look.sinceLast->then > 0 ? look.sinceLast->now / look.sinceLast->then - 1.0
                                                      : 0.0;
}

/// What a row teaches; none where it is too small or like the last time.
std::optional<LessonKind> kindOf(const Lesson &lesson, const Retrospective &look, const PromotionRules &rules)
{
    if (lesson.orders < rules.judgedOrders)
        return std::nullopt;
    const bool judged = lesson.refundRate && look.shopRefundRate;
    if (judged && *look.shopRefundRate > 0
        && *lesson.refundRate >= rules.badRefundTimes * *look.shopRefundRate)
        return LessonKind::Refunded;
    if (!look.base)
        return std::nullopt;
    const double then = double(lesson.gmvThen.value_or(0));
    const bool good = !judged || *lesson.refundRate <= *look.shopRefundRate;
    if (then <= 0)
        return good ? std::optional(LessonKind::Began) : std::nullopt;
    const double change = double(lesson.gmv) / then - 1.0;
    // Where the whole shop grew, only what grew with it is worth repeating.
    if (change >= std::max(rules.notedChange, shopChange(look)) && good)
        return LessonKind::Grew;
    // Products come and go; a field or an influencer that sells less is a loss.
    if (change <= -rules.notedChange && lesson.of != LessonOf::Product)
        return LessonKind::Fell;
    return std::nullopt;
}

void addLessonsOf(Retrospective &look, LessonOf of, GroupBy groupBy, const Evaluator &evaluator)
{
    const PromotionRules &rules = evaluator.context().rulebook->promotionRules();
    std::map<QString, qint64> then;
    if (look.baseDays)
        then = gmvByKey(evaluator.rowsIn({QStringLiteral("paid_gmv")}, groupBy, *look.baseDays));
    for (const IndicatorRow &row : evaluator.rowsIn(asked(), groupBy, look.days)) {
        if (row.key.isEmpty())
            continue;
        Lesson lesson;
        lesson.of = of;
        lesson.id = row.key;
        lesson.name = row.label;
        lesson.gmv = qint64(numberOf(row, 0).value_or(0.0));
        lesson.orders = qint64(numberOf(row, 1).value_or(0.0));
        if (const auto refunded = numberOf(row, 2); refunded && lesson.orders > 0)
            lesson.refundRate = *refunded / double(lesson.orders);
        if (const auto found = then.find(row.key); found != then.end())
            lesson.gmvThen = found->second;
        const auto kind = kindOf(lesson, look, rules);
        if (!kind)
            continue;
        lesson.kind = *kind;
        const bool bad = *kind == LessonKind::Refunded || *kind == LessonKind::Fell;
        (bad ? look.notAgain : look.again).push_back(std::move(lesson));
    }
}

} // namespace

void addLessons(Retrospective &look, const Evaluator &evaluator)
{
    addLessonsOf(look, LessonOf::Field, GroupBy::Field, evaluator);
    addLessonsOf(look, LessonOf::Influencer, GroupBy::Influencer, evaluator);
    addLessonsOf(look, LessonOf::Product, GroupBy::Product, evaluator);
    const auto most = static_cast<std::size_t>(evaluator.context().rulebook->promotionRules().listedRows);
    for (std::vector<Lesson> *lessons : {&look.again, &look.notAgain}) {
        std::ranges::stable_sort(*lessons, std::greater<>(), &Lesson::gmv);
        if (lessons->size() > most)
            lessons->resize(most);
    }
}

} // namespace shopglass
