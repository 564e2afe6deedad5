// Which attributes of which file kinds a figure is worked out from, and which rows of them count.
//
// For the definition of a figure: the passes themselves are in models/indicators. Threads: pure functions.

#pragma once

#include "models/indicators/compiledindicator.h"
#include "models/rulebook/timelimits.h"

#include <QStringList>

#include <vector>

namespace shopglass {

struct FieldsUsed
{
    QString kind; ///< export kind
    QStringList attributes; ///< of it, each once

    friend bool operator==(const FieldsUsed &, const FieldsUsed &) = default;
};

/// By kind, in the order of their first use.
std::vector<FieldsUsed> fieldsUsedBy(const CompiledIndicator &indicator);

/// What must be so for a row to count, each condition once, as whole sentences.
QStringList statusFilters(const CompiledIndicator &indicator);

/// The time limits that say which rows are due and which are in time, each once.
std::vector<TimeLimit> timeLimitsOf(const CompiledIndicator &indicator);

} // namespace shopglass
