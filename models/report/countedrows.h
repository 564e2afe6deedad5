// How a plain figure is counted or summed, and which rows of which files count in a figure: in words, for its
// definition.
//
// Threads: pure functions.

#pragma once

#include "models/indicators/compiledindicator.h"
#include "models/report/sections.h"

#include <QStringList>

namespace shopglass {

/// "sum of “Amount paid” (Orders)": of an indicator that is one measure; empty for every other one.
QString sumWords(const CompiledIndicator &indicator, const TextContext &text);

/// What must be so for a row to count, of every measure, each condition once, as whole sentences.
QStringList countedRows(const CompiledIndicator &indicator, const TextContext &text);

} // namespace shopglass
