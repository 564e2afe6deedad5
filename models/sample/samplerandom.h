// Random numbers that are the same on every machine: SplitMix64 with integer distributions only.
//
// A generator is made for one thing (an order, a day, a buyer) from seed, stream and index, so anything can
// be made again, in any order, without keeping what was made before it.

#pragma once

#include <QtGlobal>

#include <algorithm>
#include <vector>

namespace shopglass {

enum class SampleStream : quint64 {
    Goods = 1,
    Influencers,
    Day,
    Order,
    BuyerChoice,
    BuyerData,
    Aftersales,
    FileNames,
    Scores,
    Traffic,
    Live,
    Videos,
    Reviews,
    Service,
    Ads,
    Settlement,
    Products,
    Funds,
    BillTroubles,
    Market,
    Troubles,
    OwnSales,
};

class SampleRandom final
{
public:
    SampleRandom(quint64 seed, SampleStream stream, quint64 index)
        : m_state(mixed(mixed(seed + Step * static_cast<quint64>(stream)) + Step * index))
    {
    }

    quint64 next()
    {
        m_state += Step;
        return mixed(m_state);
    }
    /// 0 … bound − 1. Requires: bound > 0.
    quint32 below(quint32 bound) { return static_cast<quint32>(((next() >> 32) * bound) >> 32); }
    /// low … high, both included. Requires: low <= high, less than 2^32 apart.
    qint64 between(qint64 low, qint64 high)
    {
        return low + static_cast<qint64>(below(static_cast<quint32>(high - low + 1)));
    }
    bool percent(qint64 chance) { return below(100) < chance; }
    bool perMille(qint64 chance) { return below(1000) < chance; }

    /// Requires: values is not empty.
    template<class T>
    const T &pick(const std::vector<T> &values)
    {
        return values[below(static_cast<quint32>(values.size()))];
    }
    /// An index by running sums of weights. Requires: ascending, the last above zero.
    std::size_t weighted(const std::vector<quint32> &runningSums)
    {
        const quint32 point = below(runningSums.back());
        return static_cast<std::size_t>(std::upper_bound(runningSums.begin(), runningSums.end(), point)
                                        - runningSums.begin());
    }

private:
    static constexpr quint64 Step = 0x9E3779B97F4A7C15ULL;
    static constexpr quint64 mixed(quint64 z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    quint64 m_state;
};

} // namespace shopglass
