// Which channel rules are in force: those of the rulebook, or the user's own in their place.
//
// The user's lie in the workspace as one document and are exchanged as one file; both look like the
// rulebook's channels.json and are checked like it. What cannot be used is said in a sentence, and the
// rulebook's stay in force. Threads: values and pure functions.

#pragma once

#include "models/base/document.h"
#include "models/rulebook/rulebook.h"

namespace shopglass {

/// The kind of the document, of which a workspace has one.
inline constexpr QLatin1String ChannelRulesDocument("channel_rules");

/// "distribution" … → Field; none for anything else.
std::optional<Field> fieldNamed(const QString &id);
/// The scenes that a rule may name: live, video, shelf.
QStringList ruleScenes();

/// What a row says of where it was sold.
struct RowSource
{
    QString channel;
    QString carrier;
    QString accountType;
    bool promoter = false;
};

/// Whether a rule takes such rows, if no rule before it does.
bool ruleTakes(const ChannelRule &rule, const RowSource &source);
/// Whether every row that the second rule could take is taken by the first one.
bool ruleHides(const ChannelRule &first, const ChannelRule &second);

/// The user's rules as the workspace holds them.
struct OwnChannelRules
{
    std::optional<std::vector<ChannelRule>> rules; ///< none where the rulebook's are in force
    QString fault; ///< why the document cannot be used, a sentence; empty where there is none or it is good
};
OwnChannelRules ownChannelRules(const Documents &documents);

/// Rules as the workspace holds them.
Document toDocument(const std::vector<ChannelRule> &rules, Day changed);
/// The file that users exchange them by.
QByteArray channelRulesFile(const std::vector<ChannelRule> &rules, Day changed);
/// What such a file holds; refused as a whole with a sentence that names `path` and the first fault.
Result<std::vector<ChannelRule>> channelRulesFromFile(const QByteArray &json, const QString &path);

/// The rulebook with these channel rules, and a version that says so.
std::shared_ptr<const Rulebook> withChannelRules(const std::shared_ptr<const Rulebook> &shipped,
                                                 const std::vector<ChannelRule> &rules);
/// The rulebook with the user's channel rules where there are any that can be used, else itself.
std::shared_ptr<const Rulebook> rulebookInForce(const std::shared_ptr<const Rulebook> &shipped,
                                                const Documents &documents);

} // namespace shopglass
