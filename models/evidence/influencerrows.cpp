// Rows behind influencers, leaders and affiliates.

#include "models/evidence/pagerows.h"

#include <algorithm>
#include <numeric>

namespace shopglass {

/// `leader:ID` or `affiliate:ID`.
Result<PageRows> partnerRows(const RowsQuestion &question, const Evaluator &evaluator)
{
    const StoreColumns &columns = *evaluator.context().columns;
    const QString leader = QStringLiteral("leader:");
    const bool isLeader = question.of.startsWith(leader);
    const QString prefix = isLeader ? leader : QStringLiteral("affiliate:");
    const std::vector<NamedEntity> &partners = isLeader ? columns.leaders : columns.affiliates;
    const auto found = std::ranges::find(partners, question.of.mid(prefix.size()), &NamedEntity::id);
    if (!question.of.startsWith(prefix) || found == partners.end())
        return unreadablePart(question, leader + QStringLiteral("2810008336"));
    const auto number = std::uint32_t(found - partners.begin());
    PageRows lines = linesWhere(question, evaluator, [&](std::uint32_t row) {
        if (row >= columns.orders.agent.size())
            return false;
        const SaleAgents &agents = columns.agents[columns.orders.agent[row]];
        return (isLeader ? agents.leader : agents.affiliate) == number;
    });
    if (question.indicator == QLatin1String("partner_refund")) {
        const OrderMarks &marks = evaluator.groundwork().marks();
        for (RowShare &row : lines.rows)
            row.share = marks.refund[row.row];
    } else if (question.indicator == QLatin1String("partner_commission")) {
        for (RowShare &row : lines.rows)
            row.share = zeroIfAbsent(columns.orders.commission[row.row]);
    } else {
        return lines;
    }
    std::erase_if(lines.rows, [](const RowShare &row) { return row.share == 0; });
    return lines;
}

/// Of an influencer's orders: paid − refunded − commission. The fees stand in bills, not in orders.
Result<PageRows> leftRows(const RowsQuestion &question, const Evaluator &evaluator)
{
    const auto filter = filterOf(question, *evaluator.context().columns);
    if (!filter)
        return filter.error();
    const OrderColumns &orders = evaluator.context().columns->orders;
    const OrderMarks &marks = evaluator.groundwork().marks();
    PageRows found;
    visitPaid(question, evaluator, [&](std::uint32_t row) {
        if (filter->influencer && orders.influencer[row] == *filter->influencer)
            found.rows.push_back(
                {row, orders.amount[row] - marks.refund[row] - zeroIfAbsent(orders.commission[row])});
    });
    return found;
}

/// The orders above the line of the quality refund rate.
Result<PageRows> qualityRows(const RowsQuestion &question, const Evaluator &evaluator)
{
    RowsQuestion rate = question;
    rate.indicator = QStringLiteral("quality_refund_rate_of_paid");
    rate.part = RowsPart::Counted;
    rate.limit = 0;
    auto evidence = findEvidence(rate, evaluator);
    if (!evidence)
        return evidence.error();
    PageRows found;
    found.isKnown = evidence->value.state != ValueState::NotCovered;
    for (EvidenceRows &rows : evidence->kinds)
        found.rows.insert(found.rows.end(), rows.rows.begin(), rows.rows.end());
    return found;
}

/// "3": of the distribution GMV that of the three influencers with most.
Result<PageRows> topRows(const RowsQuestion &question, const Evaluator &evaluator)
{
    bool isNumber = false;
    const uint count = question.of.toUInt(&isNumber);
    if (!isNumber || count == 0)
        return unreadablePart(question, QStringLiteral("3"));
    const OrderColumns &orders = evaluator.context().columns->orders;
    const Indicator *share = evaluator.context().catalogue->find(QStringLiteral("top_influencer_share"));
    std::vector<qint64> gmv(evaluator.context().columns->influencers.size(), 0);
    PageRows whole;
    whole.unit = Unit::Fen;
    qint64 sold = 0;
    visitPaid(question, evaluator, [&](std::uint32_t row) {
        if (evaluator.fields()[orders.source[row]] != Field::Distribution)
            return;
        whole.rows.push_back({row, orders.amount[row]});
        sold += orders.firstLine[row];
        if (orders.influencer[row] != 0)
            gmv[orders.influencer[row]] += orders.amount[row];
    });
    std::vector<std::uint32_t> order(gmv.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::stable_sort(order, std::greater(), [&gmv](std::uint32_t one) { return gmv[one]; });
    std::vector<bool> isTop(gmv.size(), false);
    for (std::size_t place = 0; place < std::min<std::size_t>(count, order.size()); ++place)
        isTop[order[place]] = order[place] != 0 && gmv[order[place]] > 0;
    PageRows part = whole;
    std::erase_if(part.rows, [&](const RowShare &row) { return !isTop[orders.influencer[row.row]]; });
    return quotientRows(question, std::move(part), std::move(whole), sold, share ? share->minimumSample : 1);
}

} // namespace shopglass
