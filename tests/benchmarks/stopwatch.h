// How long does a piece of work take, in the middle of several rounds?

#pragma once

#include <QElapsedTimer>

#include <algorithm>
#include <functional>
#include <vector>

namespace shopglass {

/// Milliseconds of the middle round; the first is a warm-up. What `prepare` does before each is not counted.
inline double medianOf(
    const std::function<void()> &work, const std::function<void()> &prepare = [] {})
{
    constexpr int Rounds = 9;
    std::vector<double> times;
    for (int round = 0; round <= Rounds; ++round) {
        prepare();
        QElapsedTimer timer;
        timer.start();
        work();
        if (round > 0)
            times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

} // namespace shopglass
