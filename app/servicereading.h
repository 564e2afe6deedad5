// The built-in data, read on a thread of their own while the window is built and painted.
//
// Threads: made and destroyed on the UI thread, which runs an event loop; services() from any.

#pragma once

#include "app/services.h"

#include <QObject>

#include <future>

namespace shopglass {

class ServiceReading final : public QObject
{
    Q_OBJECT

public:
    /// Begins to read.
    ServiceReading();
    /// Waits for the end.
    ~ServiceReading() override;

    /// Waits until they are read; empty where they could not be.
    [[nodiscard]] const Services &services() const;
    /// Waits as well.
    [[nodiscard]] const Result<Services> &result() const { return m_reading.get(); }
    [[nodiscard]] ServiceSource source() const;

Q_SIGNALS:
    /// Nobody waits any more. From the event loop, so that what was posted before goes first.
    void ended();

private:
    std::shared_future<Result<Services>> m_reading;
};

} // namespace shopglass
