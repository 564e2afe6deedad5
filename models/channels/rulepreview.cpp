#include "models/channels/rulepreview.h"

#include "models/indicators/indicatorjson.h"

#include <QJsonArray>

#include <algorithm>
#include <map>

namespace shopglass {

namespace {

RowSource rowSource(const SalesSource &source)
{
    return {source.channel, source.carrier, source.accountType, source.promoter};
}

/// The first rule that takes the rows; none = unclassified.
std::optional<std::size_t> takerOf(const std::vector<ChannelRule> &rules, const SalesSource &source)
{
    const RowSource row = rowSource(source);
    for (std::size_t i = 0; i < rules.size(); ++i) {
        if (ruleTakes(rules[i], row))
            return i;
    }
    return std::nullopt;
}

Field fieldUnder(const std::vector<ChannelRule> &rules, const SalesSource &source)
{
    const auto taker = takerOf(rules, source);
    return taker ? rules[*taker].field : Field::Unclassified;
}

/// The rules that take what this one could, where it takes nothing itself.
QStringList hidersOf(std::size_t index, const std::vector<ChannelRule> &rules,
                     const std::vector<ChannelSource> &sources)
{
    for (std::size_t earlier = 0; earlier < index; ++earlier) {
        if (ruleHides(rules[earlier], rules[index]))
            return {rules[earlier].id};
    }
    QStringList hiders;
    for (const ChannelSource &source : sources) {
        if (!ruleTakes(rules[index], rowSource(source.source)))
            continue;
        const QString &taker = rules[takerOf(rules, source.source).value()].id;
        if (!hiders.contains(taker))
            hiders.append(taker);
    }
    return hiders;
}

} // namespace

std::vector<ChannelSource> channelSources(const StoreColumns &columns)
{
    const OrderColumns &orders = columns.orders;
    std::vector<ChannelSource> all(columns.sources.size());
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i].source = columns.sources[i];
    const NumberColumn::Reader amount = orders.amount.reader();
    for (std::size_t row = 0; row < orders.size(); ++row) {
        ChannelSource &source = all[orders.source[row]];
        ++source.rows;
        source.paidGmv += orders.paidDay[row] == NoDay ? 0 : amount[row];
    }
    std::erase_if(all, [](const ChannelSource &source) { return source.rows == 0; });
    return all;
}

std::vector<RuleUse> usesOf(const std::vector<ChannelRule> &rules, const std::vector<ChannelSource> &sources)
{
    std::vector<RuleUse> uses(rules.size());
    for (std::size_t i = 0; i < rules.size(); ++i)
        uses[i].id = rules[i].id;
    for (const ChannelSource &source : sources) {
        if (const auto taker = takerOf(rules, source.source)) {
            uses[*taker].rows += source.rows;
            uses[*taker].paidGmv += source.paidGmv;
        }
    }
    for (std::size_t i = 0; i < rules.size(); ++i) {
        RuleUse &use = uses[i];
        if (use.rows > 0)
            continue;
        use.hiddenBy = hidersOf(i, rules, sources);
        if (!use.hiddenBy.isEmpty())
            use.state = RuleUse::State::Hidden;
        else if (!sources.empty())
            use.state = RuleUse::State::NeverMatches;
    }
    return uses;
}

QString stateId(RuleUse::State state)
{
    switch (state) {
    case RuleUse::State::Used:
        return QStringLiteral("used");
    case RuleUse::State::NeverMatches:
        return QStringLiteral("never_matches");
    case RuleUse::State::Hidden:
        break;
    }
    return QStringLiteral("hidden");
}

FieldTotals totalsOf(const std::vector<ChannelRule> &rules, const std::vector<ChannelSource> &sources)
{
    FieldTotals totals;
    for (const ChannelSource &source : sources) {
        const auto field = std::size_t(fieldUnder(rules, source.source));
        totals.rows[field] += source.rows;
        totals.paidGmv[field] += source.paidGmv;
    }
    return totals;
}

std::vector<RuleMove> movesBetween(const std::vector<ChannelRule> &now, const std::vector<ChannelRule> &then,
                                   const std::vector<ChannelSource> &sources)
{
    std::map<std::pair<Field, Field>, RuleMove> moves;
    for (const ChannelSource &source : sources) {
        const Field from = fieldUnder(now, source.source);
        const Field to = fieldUnder(then, source.source);
        if (from == to)
            continue;
        RuleMove &move = moves.try_emplace({from, to}, RuleMove{from, to, 0, 0}).first->second;
        move.rows += source.rows;
        move.paidGmv += source.paidGmv;
    }
    std::vector<RuleMove> all;
    for (const auto &[way, move] : moves)
        all.push_back(move);
    return all;
}

QJsonObject toJson(const ChannelRule &rule, const RuleUse &use)
{
    return {
        {QStringLiteral("id"), rule.id},
        {QStringLiteral("channels"), QJsonArray::fromStringList(rule.channels)},
        {QStringLiteral("carriers"), QJsonArray::fromStringList(rule.carriers)},
        {QStringLiteral("account_types"), QJsonArray::fromStringList(rule.accountTypes)},
        {QStringLiteral("promoter"), rule.promoter ? QJsonValue(*rule.promoter) : QJsonValue()},
        {QStringLiteral("field"), fieldId(rule.field)},
        {QStringLiteral("scene"), rule.scene.isEmpty() ? QJsonValue() : QJsonValue(rule.scene)},
        {QStringLiteral("source"), rule.provenance.source},
        {QStringLiteral("confidence"), confidenceId(rule.provenance.confidence)},
        {QStringLiteral("state"), stateId(use.state)},
        {QStringLiteral("hidden_by"), QJsonArray::fromStringList(use.hiddenBy)},
        {QStringLiteral("rows"), use.rows},
        {QStringLiteral("paid_gmv"), use.paidGmv},
    };
}

QJsonObject toJson(const RuleMove &move)
{
    return {
        {QStringLiteral("from"), fieldId(move.from)},
        {QStringLiteral("to"), fieldId(move.to)},
        {QStringLiteral("rows"), move.rows},
        {QStringLiteral("paid_gmv"), move.paidGmv},
    };
}

} // namespace shopglass
