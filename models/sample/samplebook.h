// One report of the sample shop's daily business, written while the orders go by, oldest day first.

#pragma once

#include "models/base/result.h"
#include "models/sample/sampleday.h"

#include <QStringList>

namespace shopglass {

/// What every book needs to know.
struct SampleBookContext
{
    const SampleOrders &orders;
    const SampleOptions &options;
    BeijingSeconds moment = 0; ///< when the files were made

    /// First and last day, as file names have them: "20250403-20250731".
    [[nodiscard]] QString daysText() const;
};

class SampleBook
{
public:
    SampleBook() = default;
    SampleBook(const SampleBook &) = delete;
    SampleBook &operator=(const SampleBook &) = delete;
    virtual ~SampleBook() = default;

    /// Every order, by the day it was created.
    virtual Result<void> order(const SampleOrder &order);
    /// A day, after the orders created on it.
    virtual Result<void> day(const SampleDayFigures &figures);
    /// Completes the files and adds their paths.
    virtual Result<void> finish(QStringList &paths) = 0;
};

} // namespace shopglass
