// Within how many hours must an order be picked up and an after-sale be dealt with?
//
// Read from resources/rulebook/timelimits.json. Seconds and days. Threads: immutable after loading.

#pragma once

#include "models/rulebook/rulebook.h"

#include <array>

namespace shopglass {

enum class TimeLimit {
    Pickup, ///< from the payment to the first pick-up
    RefundOnlyUnshipped, ///< from the application to the end, asked for before shipping
    RefundOnlyShipped, ///< and after shipping
    ReturnApproval, ///< from the application for a return to the shop's answer
    ReturnInspection, ///< from the arrival of returned goods to the refund
};
inline constexpr std::size_t TimeLimitCount = 5;
/// "pickup", "refund_only_unshipped", "refund_only_shipped", "return_approval", "return_inspection".
const QStringList &timeLimitIds();

struct TimeLimitRule
{
    int hours = 0;
    Provenance provenance; ///< with the days on which it holds

    [[nodiscard]] bool holdsOn(Day day) const;
};

class TimeLimits final
{
public:
    /// In the order of their days, no two of them on one day.
    [[nodiscard]] const std::vector<TimeLimitRule> &of(TimeLimit limit) const
    {
        return m_rules[std::size_t(limit)];
    }
    /// The end of the limit for a clock that starts then; nothing where no rule holds on that day.
    [[nodiscard]] std::optional<BeijingSeconds> endOf(TimeLimit limit, BeijingSeconds start) const;

private:
    friend class RulebookLoader;
    std::array<std::vector<TimeLimitRule>, TimeLimitCount> m_rules; ///< none of them empty after loading
};

} // namespace shopglass
