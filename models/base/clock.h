// The time of day as something that tests can fix.

#pragma once

#include "models/base/day.h"

namespace shopglass {

class Clock
{
public:
    virtual ~Clock() = default;
    /// Now on a Beijing clock.
    [[nodiscard]] virtual BeijingSeconds now() const = 0;
    [[nodiscard]] Day today() const { return dayOf(now()); }
};

/// The machine's clock, turned to Beijing time.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] BeijingSeconds now() const override;
};

/// A clock that stands still.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(BeijingSeconds seconds)
        : m_seconds(seconds)
    {
    }
    [[nodiscard]] BeijingSeconds now() const override { return m_seconds; }

private:
    BeijingSeconds m_seconds;
};

} // namespace shopglass
