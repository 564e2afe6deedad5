#include "models/base/clock.h"

#include <QDateTime>

namespace shopglass {

namespace {

constexpr BeijingSeconds BeijingOffset = 8 * 3600;

}

BeijingSeconds SystemClock::now() const
{
    return QDateTime::currentSecsSinceEpoch() + BeijingOffset;
}

} // namespace shopglass
