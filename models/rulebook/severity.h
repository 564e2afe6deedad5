// The words for how bad a finding is, as the rulebook reads them and JSON says them.

#pragma once

#include "models/rulebook/jsonnode.h"
#include "models/rulebook/rulebook.h"

namespace shopglass {

/// "serious", "watch", "minor".
QString severityId(FindingSeverity severity);

/// The node's member "severity"; a fault and the first severity where it is none of the words.
FindingSeverity severityOf(JsonNode &node);

} // namespace shopglass
