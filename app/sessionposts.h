// How does the session have work done on a worker and its answer handed back? For the files of Session only.
//
// Threads: called on the session's thread or on a worker; `work` runs on the worker, `done` on the session's.

#pragma once

#include "app/session.h"

#include <QMetaObject>

#include <utility>

namespace shopglass {

template<class Work, class Done>
void Session::post(SessionWorker &worker, Work work, Done done)
{
    worker.post([this, work = std::move(work), done = std::move(done)](ShopBackend &backend) {
        auto result = work(backend);
        QMetaObject::invokeMethod(
            this, [done, result = std::move(result)] { done(result); }, Qt::QueuedConnection);
    });
}

template<class Work, class Done>
void Session::read(Work work, Done done)
{
    post(m_reader, std::move(work), std::move(done));
}

template<class Work, class Done>
void Session::write(Work work, Done done)
{
    post(m_writer, std::move(work), std::move(done));
}

} // namespace shopglass
