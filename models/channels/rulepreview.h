// What channel rules do to a store's rows: which rule takes how many, which takes none and why, and what
// moves from field to field when other rules come into force.
//
// Rows are order lines of all files, paid or not; GMV that of the paid ones, in fen. There are few different
// sources, so all of this can be asked at every key stroke. Threads: pure functions over values.

#pragma once

#include "models/columns/storecolumns.h"
#include "models/rulebook/channelrules.h"

#include <QJsonObject>

#include <array>

namespace shopglass {

/// The rows of one raw source.
struct ChannelSource
{
    SalesSource source;
    qint64 rows = 0;
    qint64 paidGmv = 0;
};

/// Of a store: every source that has rows.
std::vector<ChannelSource> channelSources(const StoreColumns &columns);

struct RuleUse
{
    enum class State {
        Used,
        NeverMatches, ///< no row has what it asks for
        Hidden, ///< rules before it take all that it could
    };
    QString id;
    qint64 rows = 0; ///< that it takes
    qint64 paidGmv = 0;
    State state = State::Used;
    QStringList hiddenBy; ///< ids of those rules
};

/// One per rule. Without any rows no rule is said never to match.
std::vector<RuleUse> usesOf(const std::vector<ChannelRule> &rules, const std::vector<ChannelSource> &sources);
/// "used", "never_matches", "hidden".
QString stateId(RuleUse::State state);

struct FieldTotals
{
    std::array<qint64, FieldCount> rows{};
    std::array<qint64, FieldCount> paidGmv{};
};

FieldTotals totalsOf(const std::vector<ChannelRule> &rules, const std::vector<ChannelSource> &sources);

/// Rows that leave one field for another.
struct RuleMove
{
    Field from = Field::Unclassified;
    Field to = Field::Unclassified;
    qint64 rows = 0;
    qint64 paidGmv = 0;
};

std::vector<RuleMove> movesBetween(const std::vector<ChannelRule> &now, const std::vector<ChannelRule> &then,
                                   const std::vector<ChannelSource> &sources);

QJsonObject toJson(const ChannelRule &rule, const RuleUse &use);
QJsonObject toJson(const RuleMove &move);

} // namespace shopglass
