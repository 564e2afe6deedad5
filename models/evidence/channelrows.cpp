// Rows behind a channel rule, and behind one raw source of sales.

#include "models/evidence/pagerows.h"
#include "models/rulebook/channelrules.h"

#include <algorithm>

namespace shopglass {

namespace {

RowSource rowSource(const SalesSource &source)
{
    return {source.channel, source.carrier, source.accountType, source.promoter};
}

} // namespace

/// What the rule of this id takes of all files: every order line, or what was paid.
Result<PageRows> ruleRows(const RowsQuestion &question, const Evaluator &evaluator)
{
    const std::vector<ChannelRule> &rules = evaluator.context().rulebook->channels();
    const auto rule = std::ranges::find(rules, question.of, &ChannelRule::id);
    if (rule == rules.end())
        return unreadablePart(question, rules.empty() ? QString() : rules.front().id);
    const StoreColumns &columns = *evaluator.context().columns;
    std::vector<bool> taken;
    for (const SalesSource &source : columns.sources) {
        const auto first = std::ranges::find_if(
            rules, [&](const ChannelRule &one) { return ruleTakes(one, rowSource(source)); });
        taken.push_back(first == rule);
    }
    const OrderColumns &orders = columns.orders;
    const bool isMoney = question.indicator == QLatin1String("rule_gmv");
    PageRows found;
    for (std::uint32_t row = 0; row < orders.size(); ++row) {
        if (taken[orders.source[row]] && (!isMoney || orders.paidDay[row] != NoDay))
            found.rows.push_back({row, isMoney ? orders.amount[row] : 1});
    }
    return found;
}

/// "CHANNEL/CARRIER/ACCOUNT TYPE", with "/promoter" behind it where rows name one: paid lines of the period.
Result<PageRows> sourceRows(const RowsQuestion &question, const Evaluator &evaluator)
{
    const StoreColumns &columns = *evaluator.context().columns;
    const auto nameOf = [](const SalesSource &source) {
        const QString name
            = source.channel + QLatin1Char('/') + source.carrier + QLatin1Char('/') + source.accountType;
        return source.promoter ? name + QStringLiteral("/promoter") : name;
    };
    const auto source = std::ranges::find(columns.sources, question.of, nameOf);
    if (source == columns.sources.end())
        return unreadablePart(question, QStringLiteral("自营/其他/经营号"));
    const auto number = std::size_t(source - columns.sources.begin());
    const OrderColumns &orders = columns.orders;
    const bool isMoney = question.indicator == QLatin1String("source_gmv");
    PageRows found;
    visitPaid(question, evaluator, [&](std::uint32_t row) {
        if (orders.source[row] == number)
            found.rows.push_back({row, isMoney ? orders.amount[row] : 1});
    });
    return found;
}

} // namespace shopglass
