// The sentences of the sample shop, translated in one context.

#pragma once

#include "models/base/result.h"

#include <QCoreApplication>

namespace shopglass {

struct SampleTexts
{
    Q_DECLARE_TR_FUNCTIONS(SampleTexts)
};

/// The file could not be written. `detail` is what the system said.
Error sampleWriteError(const QString &path, const QString &detail);

} // namespace shopglass
