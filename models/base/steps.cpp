#include "models/base/steps.h"

#include "models/base/parts.h"

#include <QtGlobal>

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <optional>

namespace shopglass {

namespace {

class StepList final
{
public:
    explicit StepList(const std::vector<Step> &steps)
        : m_steps(steps)
        , m_states(steps.size(), State::Open)
    {
    }

    void work(std::size_t thread)
    {
        std::unique_lock lock(m_mutex);
        while (isLeft()) {
            const std::optional<std::size_t> step = nextReady();
            if (!step) {
                m_done.wait(lock);
                continue;
            }
            m_states[*step] = State::Begun;
            lock.unlock();
            m_steps[*step].work(thread);
            lock.lock();
            m_states[*step] = State::Done;
            m_done.notify_all();
        }
    }

private:
    enum class State { Open, Begun, Done };

    [[nodiscard]] bool isLeft() const { return std::ranges::find(m_states, State::Open) != m_states.end(); }

    [[nodiscard]] bool isReady(std::size_t step) const
    {
        return m_states[step] == State::Open
            && std::ranges::all_of(m_steps[step].after,
                                   [this](std::size_t before) { return m_states[before] == State::Done; });
    }

    [[nodiscard]] std::optional<std::size_t> nextReady() const
    {
        for (std::size_t step = 0; step < m_steps.size(); ++step) {
            if (isReady(step))
                return step;
        }
        return std::nullopt;
    }

    const std::vector<Step> &m_steps;
    std::vector<State> m_states; ///< guarded by the mutex
    std::mutex m_mutex;
    std::condition_variable m_done;
};

} // namespace

void doSteps(const std::vector<Step> &steps, std::size_t threads)
{
    for (std::size_t step = 0; step < steps.size(); ++step)
        Q_ASSERT(
            std::ranges::all_of(steps[step].after, [step](std::size_t before) { return before < step; }));
    StepList list(steps);
    inParts(std::clamp<std::size_t>(threads, 1, std::max<std::size_t>(steps.size(), 1)),
            [&list](std::size_t thread) { list.work(thread); });
}

} // namespace shopglass
