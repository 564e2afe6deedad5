// 'shopglass rules channels': by which rules rows belong to a field.

#pragma once

#include "app/commands/command.h"

namespace shopglass {

void addChannelRuleOptions(CommandLine &line);
int runChannelRules(const CommandLine &line);

} // namespace shopglass
