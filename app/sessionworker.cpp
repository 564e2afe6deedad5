#include "app/sessionworker.h"

#include "models/base/backgroundthread.h"

namespace shopglass {

SessionWorker::SessionWorker(const QString &name, Pace pace, BackendFactory makeBackend)
    : m_place(new QObject)
    , m_backend(std::make_shared<std::unique_ptr<ShopBackend>>())
{
    m_thread.setObjectName(name);
    m_place->moveToThread(&m_thread);
    // The backend dies on the thread that used it, before the thread ends.
    QObject::connect(
        &m_thread, &QThread::finished, m_place, [backend = m_backend] { backend->reset(); },
        Qt::DirectConnection);
    QObject::connect(&m_thread, &QThread::finished, m_place, &QObject::deleteLater);
    m_thread.start(QThread::LowPriority);
    QMetaObject::invokeMethod(
        m_place,
        [backend = m_backend, pace, make = std::move(makeBackend)] {
            if (pace == Pace::Background)
                runInBackground();
            *backend = make();
        },
        Qt::QueuedConnection);
}

SessionWorker::~SessionWorker()
{
    finish();
}

void SessionWorker::post(std::function<void(ShopBackend &)> work)
{
    QMetaObject::invokeMethod(
        m_place, [backend = m_backend, work = std::move(work)] { work(**backend); }, Qt::QueuedConnection);
}

void SessionWorker::finish()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace shopglass
