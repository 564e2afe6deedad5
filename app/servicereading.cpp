#include "app/servicereading.h"

namespace shopglass {

ServiceReading::ServiceReading()
{
    m_reading = std::async(std::launch::async, [this] {
                    auto made = Services::make();
                    QMetaObject::invokeMethod(this, &ServiceReading::ended, Qt::QueuedConnection);
                    return made;
                }).share();
}

ServiceReading::~ServiceReading()
{
    m_reading.wait();
}

const Services &ServiceReading::services() const
{
    static const Services none;
    return result() ? *result() : none;
}

ServiceSource ServiceReading::source() const
{
    return ServiceSource([this]() -> const Services & { return services(); });
}

} // namespace shopglass
