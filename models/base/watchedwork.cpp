#include "models/base/watchedwork.h"

#include <future>
#include <utility>

namespace shopglass {

namespace {

thread_local TellWhileWaiting *listener = nullptr;

} // namespace

void runWatched(const std::function<void()> &work, const std::function<bool()> &tell,
                const std::function<void()> &stop)
{
    const std::future<void> end = std::async(std::launch::async, work);
    bool stopped = false;
    while (end.wait_for(LongestSilence) != std::future_status::ready) {
        if (tell() || stopped)
            continue;
        stopped = true;
        stop();
    }
}

TellWhileWaiting::TellWhileWaiting(std::function<bool()> tell)
    : m_tell(std::move(tell))
    , m_outer(std::exchange(listener, this))
{
}

TellWhileWaiting::~TellWhileWaiting()
{
    listener = m_outer;
}

bool TellWhileWaiting::goOn()
{
    return !listener || listener->m_tell();
}

} // namespace shopglass
