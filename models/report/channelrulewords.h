// Channel rules in words: what a rule asks for, what it takes, what is wrong with it, what moves. Shared by
// page, dialog and command line.

#pragma once

#include "models/channels/rulepreview.h"
#include "models/report/sections.h"

namespace shopglass {

/// "Channel 自营; carrier 直播", "any row".
QString ruleConditionText(const ChannelRule &rule);
/// "Self-broadcast, live rooms".
QString ruleFieldText(const ChannelRule &rule);
/// "12,345 rows", "no row has this so far", "hidden by own_live".
QString ruleUseText(const RuleUse &use);
/// The uses with every rule called by its place and what it asks for, "2 (channel 自营; carrier 直播)": ids
/// are for files and terminals.
std::vector<RuleUse> usesByPlace(const std::vector<ChannelRule> &rules, std::vector<RuleUse> uses);
/// A sentence for each rule that takes nothing.
QStringList ruleFindings(const std::vector<RuleUse> &uses);
/// One sentence per way that rows move, or that none does.
QStringList ruleMoveSentences(const std::vector<RuleMove> &moves, const TextContext &text);
/// "live" → "Live rooms".
QString channelSceneName(const QString &scene);

} // namespace shopglass
