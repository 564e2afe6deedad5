// The sample shop's official scores, as if downloaded: the store's total and three dimensions every day,
// product and reputation scores every week. They drift, and dip with slow shipping; they are not computed
// from the orders.

#pragma once

#include "models/sample/samplecell.h"
#include "models/sample/sampleorders.h"

#include <array>
#include <functional>
#include <span>

namespace shopglass {

class SampleScores final
{
public:
    /// `fall`: hundredths that the store's total loses in the last four weeks.
    SampleScores(const SampleOrders &orders, quint64 seed, int fall = 0);

    /// Calls `visit` with 6 cells per score, in the order of sampleHeaders("scores"), oldest day first. Stops
    /// when it returns false.
    void writeTo(const std::function<bool(std::span<const SampleCell>)> &visit);

private:
    bool storeScores(int dayIndex, const std::function<bool(std::span<const SampleCell>)> &visit);
    bool weeklyScores(int dayIndex, const std::function<bool(std::span<const SampleCell>)> &visit);
    std::span<const SampleCell> row(int dayIndex, const std::string &score, std::optional<qint64> subject,
                                    const std::string &name, const std::string &dimension, qint64 hundredths);

    const SampleOrders &m_orders;
    quint64 m_seed;
    int m_fall;
    std::array<SampleCell, 6> m_cells;
    std::string m_store, m_product, m_reputation, m_shop;
    std::vector<std::string> m_dimensions;
};

} // namespace shopglass
