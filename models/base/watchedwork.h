// Keeps a caller informed of work that says nothing of itself, such as waiting for a disk.
//
// The work runs on a thread of its own while the calling thread goes on telling that it lasts. Threads: used
// on any; what the work uses must not be used elsewhere until this has returned.

#pragma once

#include <chrono>
#include <functional>

namespace shopglass {

/// How long nothing is said at most.
constexpr std::chrono::milliseconds LongestSilence{200};

/// Returns when `work` has ended. Meanwhile `tell` is called every LongestSilence; the first time that it
/// gives false `stop` is called, which may make the work end early.
void runWatched(const std::function<void()> &work, const std::function<bool()> &tell,
                const std::function<void()> &stop);

/// While one lives, what waits on this thread for other threads calls `tell` every LongestSilence, and gives
/// up when that gives false. The innermost one counts.
class TellWhileWaiting final
{
public:
    explicit TellWhileWaiting(std::function<bool()> tell);
    TellWhileWaiting(const TellWhileWaiting &) = delete;
    TellWhileWaiting &operator=(const TellWhileWaiting &) = delete;
    ~TellWhileWaiting();

    /// For whoever waits: tells, and says whether to wait any longer. True where nobody listens.
    static bool goOn();

private:
    std::function<bool()> m_tell;
    TellWhileWaiting *m_outer;
};

} // namespace shopglass
