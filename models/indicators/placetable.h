// Where products stand on a day (FlywheelRules): running sums of each product's orders, pieces and money, and
// the flywheel's rules over them.
//
// Threads: immutable after construction.

#pragma once

#include "models/indicators/analysis.h"
#include "models/rulebook/growth.h"

#include <optional>
#include <vector>

namespace shopglass {

class PlaceTable final
{
public:
    /// Can tell places of `last` and of `more` days before it.
    PlaceTable(const Evaluator &evaluator, const FlywheelRules &rules, Day last, int more);

    /// The products that sold at all in the days that are held, as indices into StoreColumns::products.
    [[nodiscard]] const std::vector<std::uint32_t> &products() const noexcept { return m_products; }
    /// By products(); none without a sale in the last peakDays. Requires: at most `more` days before `last`.
    [[nodiscard]] std::vector<std::optional<FlywheelPlace>> placesOn(Day day) const;

    struct Sums
    {
        qint64 orders = 0;
        qint64 pieces = 0;
        qint64 gmv = 0;
        int daysSold = 0;
    };
    /// Of the product at this place of products(), over `days` days ending with `day`.
    [[nodiscard]] Sums sumsOf(std::size_t product, Day day, int days) const;

private:
    /// Up to and with a day; the first one of a product is before all days.
    struct Running
    {
        qint64 gmv = 0;
        std::int32_t orders = 0;
        std::int32_t pieces = 0;
        std::int32_t daysSold = 0;
    };

    void sum(const Evaluator &evaluator);
    [[nodiscard]] std::vector<bool> leadersOn(Day day) const;
    [[nodiscard]] bool isNew(std::size_t product, Day day) const;
    [[nodiscard]] bool isHit(std::size_t product, Day day) const;
    [[nodiscard]] bool isClearing(std::size_t product, Day day) const;

    FlywheelRules m_rules;
    Day m_first; ///< of the days that are held
    std::size_t m_stride = 0; ///< of m_running: one more than the days
    std::vector<std::uint32_t> m_products;
    std::vector<Running> m_running; ///< m_stride for each product
    std::vector<std::vector<Day>> m_launches; ///< by product
};

} // namespace shopglass
