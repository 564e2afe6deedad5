#include "models/promotions/eventdays.h"

#include "models/indicators/comparison.h"
#include "models/indicators/covereddays.h"
#include "models/indicators/groundwork.h"

#include <algorithm>

namespace shopglass {

std::optional<Period> saleDays(const PromotionEvent &event, const PromotionRules &rules)
{
    std::optional<Period> days;
    for (const PromotionPhase &phase : event.phases) {
        if (!rules.salePhases.contains(phase.id))
            continue;
        if (!days)
            days = phase.days;
        days->from = std::min(days->from, phase.days.from);
        days->to = std::max(days->to, phase.days.to);
    }
    return days;
}

QString promotionKey(const PromotionEvent &event)
{
    return event.series + QLatin1Char('-') + QString::number(event.year);
}

Period shifted(Period days, const PromotionEvent &from, const PromotionEvent &to)
{
    const int shift = to.anchorDay - from.anchorDay;
    return {days.from.plus(shift), days.to.plus(shift)};
}

DailyGmv::DailyGmv(const AnalysisContext &context)
{
    const std::vector<DayRange> &covered = context.columns->coverageOf(QStringLiteral("orders"));
    m_last = lastSeenDay(context);
    if (covered.empty() || covered.front().from > m_last)
        return;
    m_first = covered.front().from;
    m_days.resize(static_cast<std::size_t>(m_last - m_first + 1));
    const std::vector<bool> known = coveredDayFlags(covered, {m_first, m_last});
    for (std::size_t i = 0; i < m_days.size(); ++i) {
        if (known[i])
            m_days[i] = 0;
    }
    const OrderColumns &orders = context.columns->orders;
    const NumberColumn::Reader amounts = orders.amount.reader();
    const auto paidRows = context.columns->paidRows ? context.columns->paidRows
                                                    : std::make_shared<const PaidRows>(orders.paidDay);
    paidRows->visitDays(m_first.number(), m_last.number(),
                        [&](std::int32_t day, std::span<const std::uint32_t> rows) {
                            auto &sum = m_days[static_cast<std::size_t>(day - m_first.number())];
                            for (const std::uint32_t row : sum ? rows : std::span<const std::uint32_t>())
                                *sum += amounts[row];
                        });
}

const DailyGmv &dailyGmvOf(const Evaluator &evaluator)
{
    return evaluator.groundwork().of<DailyGmv>([&] { return DailyGmv(evaluator.context()); });
}

std::optional<qint64> DailyGmv::on(Day day) const
{
    if (m_days.empty() || day < m_first || day > m_last)
        return std::nullopt;
    return m_days[static_cast<std::size_t>(day - m_first)];
}

std::optional<qint64> DailyGmv::sum(Period days) const
{
    qint64 total = 0;
    for (Day day = days.from; day <= days.to; day = day.plus(1)) {
        const auto gmv = on(day);
        if (!gmv)
            return std::nullopt;
        total += *gmv;
    }
    return total;
}

bool DailyGmv::covers(Period days) const
{
    return sum(days).has_value();
}

std::optional<BaseEvent> sameSeriesBefore(const PromotionEvent &event, Period sale,
                                          const AnalysisContext &context, const DailyGmv &gmv)
{
    const auto before = context.rulebook->eventBefore(event);
    if (!before)
        return std::nullopt;
    BaseEvent base{*before, shifted(sale, event, *before), true};
    if (!gmv.covers(base.sale))
        return std::nullopt;
    return base;
}

std::optional<BaseEvent> otherSeriesBefore(const PromotionEvent &event, Period sale,
                                           const AnalysisContext &context, const DailyGmv &gmv)
{
    constexpr int YearsBack = 2;
    const PromotionRules &rules = context.rulebook->promotionRules();
    const Period past{sale.from.plus(-366 * YearsBack), sale.from.plus(-1)};
    std::optional<BaseEvent> found;
    for (const PromotionEvent &other : context.rulebook->promotions(past)) {
        const auto days = saleDays(other, rules);
        if (other.series == event.series || !days || days->to >= sale.from || !gmv.covers(*days))
            continue;
        if (!found || found->sale.from < days->from)
            found = BaseEvent{other, *days, false};
    }
    return found;
}

} // namespace shopglass
