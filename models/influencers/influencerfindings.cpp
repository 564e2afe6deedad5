#include "models/influencers/influencerfindings.h"

#include "models/indicators/groundwork.h"
#include "models/indicators/seendays.h"

#include <algorithm>
#include <map>

namespace shopglass {

namespace {

constexpr std::size_t MostOverCommissions = 20;

/// What one pass over the period's rows gives.
struct Tally
{
    std::vector<PartnerRow> leaders, affiliates;
    std::vector<std::uint8_t> roles; ///< by influencer: bit per role that a row gives it
    std::map<std::pair<std::uint32_t, std::uint32_t>, qint64> quality; ///< by influencer and product
    std::vector<std::uint32_t> over; ///< rows
    qint64 overFen = 0;
    qint64 unnamed = 0;
};

void addPartner(PartnerRow &partner, const OrderColumns &orders, const OrderMarks &marks, std::size_t row)
{
    partner.orders += orders.firstLine[row] ? 1 : 0;
    partner.gmv += orders.amount[row];
    partner.commission = partner.commission.value_or(0) + zeroIfAbsent(orders.commission[row]);
    partner.refund = partner.refund.value_or(0) + marks.refund[row];
}

class Pass final
{
public:
    explicit Pass(const Evaluator &evaluator)
        : m_columns(*evaluator.context().columns)
        , m_marks(evaluator.groundwork().marks())
        , m_fields(evaluator.fields())
    {
        m_tally.leaders.resize(m_columns.leaders.size());
        m_tally.affiliates.resize(m_columns.affiliates.size());
        m_tally.roles.resize(m_columns.influencers.size(), 0);
    }

    void take(std::uint32_t row)
    {
        const OrderColumns &orders = m_columns.orders;
        const std::uint32_t influencer = orders.influencer[row];
        if (influencer == 0 && m_fields[orders.source[row]] == Field::Distribution)
            m_tally.unnamed += orders.amount[row];
        if (orders.commission[row] > orders.amount[row]) {
            m_tally.over.push_back(row);
            m_tally.overFen += orders.commission[row] - orders.amount[row];
        }
        if (influencer != 0 && orders.firstLine[row] && (m_marks.marks[row] & QualityMark) != 0)
            ++m_tally.quality[{influencer, orders.product[row]}];
        if (row < orders.agent.size())
            takeAgents(m_columns.agents[orders.agent[row]], row);
    }

    Tally finish() { return std::move(m_tally); }

private:
    void takeAgents(const SaleAgents &agents, std::uint32_t row)
    {
        const OrderColumns &orders = m_columns.orders;
        const auto role = agents.promoter ? InfluencerRole::Promoter
            : agents.leader != 0          ? InfluencerRole::Leader
                                          : InfluencerRole::Affiliate;
        m_tally.roles[orders.influencer[row]] |= std::uint8_t(1U << unsigned(role));
        if (agents.leader != 0)
            addPartner(m_tally.leaders[agents.leader], orders, m_marks, row);
        if (agents.affiliate != 0)
            addPartner(m_tally.affiliates[agents.affiliate], orders, m_marks, row);
    }

    const StoreColumns &m_columns;
    const OrderMarks &m_marks;
    std::span<const Field> m_fields;
    Tally m_tally;
};

std::vector<PartnerRow> named(std::vector<PartnerRow> partners, const std::vector<NamedEntity> &names,
                              const RefundDays &refunds, bool commissionTold)
{
    std::vector<PartnerRow> found;
    for (std::size_t i = 1; i < partners.size(); ++i) {
        PartnerRow &partner = partners[i];
        if (partner.orders == 0 && partner.gmv == 0)
            continue;
        partner.id = names[i].id;
        partner.name = names[i].name;
        if (!refunds.any())
            partner.refund.reset();
        if (!commissionTold)
            partner.commission.reset();
        found.push_back(std::move(partner));
    }
    std::ranges::stable_sort(found, std::greater(), &PartnerRow::gmv);
    return found;
}

/// Whether some order file of the period says the commission.
bool commissionTold(const Evaluator &evaluator)
{
    return evaluator.value(QStringLiteral("commission")).state != ValueState::NotCovered;
}

void addOverCommissions(InfluencerView &view, std::vector<std::uint32_t> rows, const StoreColumns &columns)
{
    const OrderColumns &orders = columns.orders;
    view.overCommissionCount = rows.size();
    const auto excess = [&orders](std::uint32_t row) { return orders.commission[row] - orders.amount[row]; };
    std::ranges::stable_sort(rows, std::greater(), excess);
    rows.resize(std::min(rows.size(), MostOverCommissions));
    for (const std::uint32_t row : rows) {
        const NamedEntity &influencer = columns.influencers[orders.influencer[row]];
        view.overCommissions.push_back({columns.orderText(orders.orderId[row]), influencer.id,
                                        influencer.name, Day::fromNumber(orders.paidDay[row]),
                                        orders.amount[row], orders.commission[row]});
    }
}

InfluencerRole firstRole(std::uint8_t roles)
{
    for (const InfluencerRole role : {InfluencerRole::Promoter, InfluencerRole::Leader}) {
        if ((roles & (1U << unsigned(role))) != 0 || roles == 0)
            return role;
    }
    return InfluencerRole::Affiliate;
}

void fillRows(InfluencerView &view, const Tally &tally, const StoreColumns &columns)
{
    std::map<QString, InfluencerRow *> byId;
    for (InfluencerRow &row : view.rows)
        byId.emplace(row.id, &row);
    for (std::size_t i = 1; i < columns.influencers.size(); ++i) {
        const auto found = byId.find(columns.influencers[i].id);
        if (found != byId.end())
            found->second->role = firstRole(tally.roles[i]);
    }
    for (const auto &[key, count] : tally.quality) {
        const auto found = byId.find(columns.influencers[key.first].id);
        if (found == byId.end())
            continue;
        InfluencerRow &row = *found->second;
        row.qualityRefunds += count;
        if (count > row.worstRefunds) {
            const NamedEntity &product = columns.products[key.second];
            row.worstRefunds = count;
            row.worstProduct = product.name.isEmpty() ? product.id : product.name;
        }
    }
}

} // namespace

void addRowFindings(InfluencerView &view, const Evaluator &evaluator)
{
    const AnalysisContext &context = evaluator.context();
    Pass pass(evaluator);
    evaluator.groundwork().paidRows().visitDays(context.period.from.number(),
                                                countedTo(context, context.period).number(),
                                                [&](std::int32_t, std::span<const std::uint32_t> rows) {
                                                    for (const std::uint32_t row : rows)
                                                        pass.take(row);
                                                });
    Tally tally = pass.finish();
    view.unnamedGmv = tally.unnamed;
    view.overCommissionFen = tally.overFen;
    addOverCommissions(view, std::move(tally.over), *context.columns);
    const bool told = commissionTold(evaluator);
    view.leaders = named(std::move(tally.leaders), context.columns->leaders, view.refundDays, told);
    view.affiliates = named(std::move(tally.affiliates), context.columns->affiliates, view.refundDays, told);
    fillRows(view, tally, *context.columns);
}

void addNameFindings(InfluencerView &view, const StoreColumns &columns)
{
    std::map<QString, QStringList> idsOfName;
    std::map<QString, std::size_t> numberOf;
    for (std::size_t i = 1; i < columns.influencers.size(); ++i)
        numberOf.emplace(columns.influencers[i].id, i);
    for (const InfluencerRow &row : view.rows) {
        if (!row.name.isEmpty())
            idsOfName[row.name].append(row.id);
        const auto number = numberOf.find(row.id);
        if (number == numberOf.end())
            continue;
        NameFinding finding{{row.id}, {row.name}};
        const auto names = std::ranges::equal_range(columns.formerNames, std::uint32_t(number->second), {},
                                                    &std::pair<std::uint32_t, QString>::first);
        for (const auto &[influencer, name] : names) {
            if (!finding.names.contains(name))
                finding.names.append(name);
        }
        if (finding.names.size() > 1)
            view.renamed.push_back(std::move(finding));
    }
    for (const auto &[name, ids] : idsOfName) {
        if (ids.size() > 1)
            view.sameName.push_back({ids, {name}});
    }
}

} // namespace shopglass
