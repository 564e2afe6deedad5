// Hands things from one thread to another, in order and never more than so many at a time.
//
// Whoever is too quick waits. finish() says that no more will come and lets the rest be taken; close() ends
// both sides at once, e.g. when the work is cancelled.
//
// Threads: every function may be called from any thread.

#pragma once

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>

namespace shopglass {

template<class T>
class BoundedQueue final
{
public:
    /// Requires: `most` above 0.
    explicit BoundedQueue(std::size_t most)
        : m_most(most)
    {
    }

    /// Waits for room. False when the queue is closed or finished; the item is gone then.
    bool push(T item)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_items.size() < m_most || m_finished; });
        if (m_finished)
            return false;
        m_items.push_back(std::move(item));
        lock.unlock();
        m_changed.notify_all();
        return true;
    }

    /// Waits for an item. Nothing when no more will come.
    std::optional<T> pop()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_items.empty() || m_finished; });
        return taken(lock);
    }

    /// As pop(), but waits no longer than `patience`; isOver() then tells the end from a mere wait.
    std::optional<T> popWithin(std::chrono::milliseconds patience)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, patience, [this] { return !m_items.empty() || m_finished; });
        return taken(lock);
    }

    /// Whether pop() will never give anything again.
    [[nodiscard]] bool isOver() const
    {
        const std::lock_guard lock(m_mutex);
        return m_finished && m_items.empty();
    }

    /// No more items will be pushed.
    void finish()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_finished = true;
        }
        m_changed.notify_all();
    }

    /// As finish(), and what is waiting is thrown away.
    void close()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_finished = true;
            m_items.clear();
        }
        m_changed.notify_all();
    }

private:
    std::optional<T> taken(std::unique_lock<std::mutex> &lock)
    {
        if (m_items.empty())
            return std::nullopt;
        std::optional<T> item(std::move(m_items.front()));
        m_items.pop_front();
        lock.unlock();
        m_changed.notify_all();
        return item;
    }

    const std::size_t m_most;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<T> m_items;
    bool m_finished = false;
};

} // namespace shopglass
