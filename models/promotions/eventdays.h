// In which days a promotion sells, which one comes before it, and what was sold on which day.
//
// Money in fen. A day without order data is never taken for a day without sales. Threads: immutable after
// construction.

#pragma once

#include "models/indicators/analysis.h"
#include "models/rulebook/promotionrules.h"

#include <QJsonValue>

namespace shopglass {

/// From the first to the last phase that sells, own events whole; none where it has no such phase.
std::optional<Period> saleDays(const PromotionEvent &event, const PromotionRules &rules);

/// "618-2027": what plans are kept under.
QString promotionKey(const PromotionEvent &event);

/// The period as many days away as the main days of the events lie apart.
Period shifted(Period days, const PromotionEvent &from, const PromotionEvent &to);

/// Paid GMV by pay day, up to the last day that counts as seen.
class DailyGmv final
{
public:
    explicit DailyGmv(const AnalysisContext &context);

    /// None where no order file covers the day.
    [[nodiscard]] std::optional<qint64> on(Day day) const;
    /// None unless every day is covered.
    [[nodiscard]] std::optional<qint64> sum(Period days) const;
    [[nodiscard]] bool covers(Period days) const;
    [[nodiscard]] Day lastDay() const { return m_last; }
    [[nodiscard]] bool hasData() const { return !m_days.empty(); }

private:
    Day m_first;
    Day m_last;
    std::vector<std::optional<qint64>> m_days; ///< from m_first on
};

/// The same for every period, so it is summed once.
const DailyGmv &dailyGmvOf(const Evaluator &evaluator);

/// A promotion of the past with every sale day covered, to go by.
struct BaseEvent
{
    PromotionEvent event;
    Period sale; ///< as long as that of the event it is held against where the series is the same
    bool sameSeries = false;
};

/// `{"event","sale","dates_estimated"}`.
QJsonValue optionalToJson(const std::optional<BaseEvent> &base);

/// The same series one event earlier, its days aligned by the main day; none where its data have gaps or end
/// before the last of these days.
std::optional<BaseEvent> sameSeriesBefore(const PromotionEvent &event, Period sale,
                                          const AnalysisContext &context, const DailyGmv &gmv);
/// The last promotion of another series before the event, of which the same is true.
std::optional<BaseEvent> otherSeriesBefore(const PromotionEvent &event, Period sale,
                                           const AnalysisContext &context, const DailyGmv &gmv);

} // namespace shopglass
