// A thread with a backend of its own, whose work is done in the order it comes.
//
// Threads: post() from any; the work runs on the worker's thread.

#pragma once

#include "app/shopbackend.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace shopglass {

class SessionWorker final
{
public:
    /// Called once, on the worker's thread.
    using BackendFactory = std::function<std::unique_ptr<ShopBackend>()>;

    enum class Pace {
        Prompt,
        Background, ///< everybody else goes first
    };

    SessionWorker(const QString &name, Pace pace, BackendFactory makeBackend);
    ~SessionWorker();
    SessionWorker(const SessionWorker &) = delete;
    SessionWorker &operator=(const SessionWorker &) = delete;

    /// Does `work(backend)` after what was posted before.
    void post(std::function<void(ShopBackend &)> work);
    /// Waits for the work at hand; what is queued behind it is forgotten.
    void finish();

private:
    QThread m_thread;
    QObject *m_place = nullptr; ///< lives on m_thread
    std::shared_ptr<std::unique_ptr<ShopBackend>> m_backend; ///< touched on m_thread only
};

} // namespace shopglass
