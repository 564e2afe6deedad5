#include "models/launches/launchfacts.h"

#include "models/indicators/covereddays.h"
#include "models/indicators/figurememory.h"
#include "models/indicators/groundwork.h"
#include "models/indicators/knowncommission.h"
#include "models/launches/launchstage.h"

#include <algorithm>
#include <limits>

namespace shopglass {

namespace {

using Rows = std::vector<std::uint32_t>;

std::int32_t lastDayOf(const Launch &launch)
{
    return launch.launchDay.number() + std::int32_t(launch.cumulativeGmv.size()) - 1;
}

/// The paid lines of each launch's window, ascending: lines of one order follow each other.
std::vector<Rows> rowsOf(const Evaluator &evaluator, const std::vector<Launch> &launches)
{
    std::vector<Rows> rows(launches.size());
    const OrderColumns &orders = evaluator.context().columns->orders;
    std::vector<std::vector<std::uint32_t>> ofProduct(evaluator.context().columns->products.size());
    std::int32_t first = std::numeric_limits<std::int32_t>::max();
    std::int32_t last = std::numeric_limits<std::int32_t>::min();
    for (std::size_t i = 0; i < launches.size(); ++i) {
        ofProduct[launches[i].product].push_back(std::uint32_t(i));
        first = std::min(first, launches[i].launchDay.number());
        last = std::max(last, lastDayOf(launches[i]));
    }
    evaluator.groundwork().paidRows().visitDays(
        first, last, [&](std::int32_t day, std::span<const std::uint32_t> paid) {
            for (const std::uint32_t row : paid) {
                for (const std::uint32_t i : ofProduct[orders.product[row]]) {
                    if (day >= launches[i].launchDay.number() && day <= lastDayOf(launches[i]))
                        rows[i].push_back(row);
                }
            }
        });
    for (Rows &some : rows)
        std::ranges::sort(some);
    return rows;
}

/// What each sales source stands for.
struct SourceSides
{
    std::vector<LaunchStage> side;
    std::vector<bool> video;
};

SourceSides sidesOf(const AnalysisContext &context)
{
    SourceSides sides;
    for (const SalesSource &source : context.columns->sources) {
        QString scene;
        const Field field = context.rulebook->fieldOf(source.channel, source.carrier, source.accountType,
                                                      source.promoter, &scene);
        sides.side.push_back(stageOfSale(field, scene));
        sides.video.push_back(context.rulebook->sceneOf(source.carrier) == Scene::Video);
    }
    return sides;
}

/// Adds up the lines of one launch.
class FactSum final
{
public:
    FactSum(const Evaluator &evaluator, const SourceSides &sides, const Launch &launch)
        : m_orders(evaluator.context().columns->orders)
        , m_marks(evaluator.groundwork().marks())
        , m_fields(evaluator.fields())
        , m_commissionIsKnown(*evaluator.context().columns, m_fields)
        , m_sides(sides)
        , m_launch(launch)
    {
        for (std::vector<qint64> *list :
             {&m_facts.orders, &m_facts.pieces, &m_facts.seedingOrders, &m_facts.ownLiveOrders,
              &m_facts.shelfOrders, &m_facts.newInfluencers})
            list->resize(launch.cumulativeGmv.size());
        const AnalysisContext &context = evaluator.context();
        if (launch.untoldDays > 0)
            m_untold = coveredDayFlags(evaluator.groundwork()
                                           .figures()
                                           ->missing(*context.columns, *context.rulebook)
                                           .untoldFieldDays(),
                                       {launch.launchDay, Day::fromNumber(lastDayOf(launch))});
    }

    void add(std::uint32_t row)
    {
        const auto day = std::size_t(m_orders.paidDay[row] - m_launch.launchDay.number());
        // Where nobody can say who sold it, a blank may be of a sale that somebody promoted.
        const bool untold
            = !m_untold.empty() && m_untold[day] && m_orders.commission[row] == NumberColumn::Absent;
        m_facts.commission += zeroIfAbsent(m_orders.commission[row]);
        if (!untold && m_commissionIsKnown(row))
            m_facts.commissionedGmv += m_orders.amount[row];
        m_facts.pieces[day] += m_orders.quantity[row];
        if (m_orders.orderId[row] != m_lastOrder)
            count(row);
        m_lastOrder = m_orders.orderId[row];
    }

    LaunchFacts take()
    {
        addInfluencers();
        return std::move(m_facts);
    }

private:
    void count(std::uint32_t row)
    {
        const auto day = std::size_t(m_orders.paidDay[row] - m_launch.launchDay.number());
        const std::uint16_t source = m_orders.source[row];
        ++m_facts.orders[day];
        m_facts.refundedOrders += isRefunded(row) ? 1 : 0;
        if (m_sides.video[source])
            noteFirst(m_facts.byVideo, m_videoAt, row);
        switch (m_sides.side[source]) {
        case LaunchStage::Seeding:
            ++m_facts.seedingOrders[day];
            break;
        case LaunchStage::Nurturing:
            ++m_facts.ownLiveOrders[day];
            noteFirst(m_facts.byOwnLive, m_ownLiveAt, row);
            break;
        case LaunchStage::Harvest:
            ++m_facts.shelfOrders[day];
            noteFirst(m_facts.byShelf, m_shelfAt, row);
            break;
        default:
            break;
        }
        if (m_fields[source] == Field::Distribution)
            countDistribution(row);
    }

    void countDistribution(std::uint32_t row)
    {
        noteFirst(m_facts.byInfluencer, m_influencerAt, row);
        const std::uint32_t influencer = m_orders.influencer[row];
        m_facts.namesMissing = m_facts.namesMissing || influencer == 0;
        if (influencer != 0)
            m_sold.emplace_back(influencer, m_orders.paidDay[row]);
    }

    void addInfluencers()
    {
        std::ranges::sort(m_sold);
        std::uint32_t last = 0;
        for (const auto &[influencer, day] : m_sold) {
            if (influencer != last)
                ++m_facts.newInfluencers[std::size_t(day - m_launch.launchDay.number())];
            last = influencer;
        }
    }

    void noteFirst(std::optional<FirstSale> &first, std::pair<std::int32_t, qint64> &kept, std::uint32_t row)
    {
        const std::pair found{m_orders.paidDay[row], qint64(m_orders.paidAt[row])};
        if (first && found >= kept)
            return;
        first = FirstSale{Day::fromNumber(found.first), m_orders.influencer[row]};
        kept = found;
    }

    /// As the catalogue counts by product: of an order with several lines, when its refund touches the
    /// product.
    [[nodiscard]] bool isRefunded(std::uint32_t row) const
    {
        const OrderLines lines = linesOf(m_orders, row);
        if (lines.end - lines.begin == 1)
            return m_marks.refunded[row] != 0;
        for (std::size_t line = lines.begin; line < lines.end; ++line) {
            if (m_orders.product[line] == m_launch.product && m_marks.refund[line] != 0)
                return true;
        }
        return false;
    }

    const OrderColumns &m_orders;
    const OrderMarks &m_marks;
    std::span<const Field> m_fields;
    KnownCommission m_commissionIsKnown;
    std::vector<bool> m_untold; ///< by day: order files do not tell who sold; empty where all do
    const SourceSides &m_sides;
    const Launch &m_launch;
    LaunchFacts m_facts;
    qint64 m_lastOrder = std::numeric_limits<qint64>::min();
    std::vector<std::pair<std::uint32_t, std::int32_t>> m_sold; ///< influencer, day
    std::pair<std::int32_t, qint64> m_influencerAt;
    std::pair<std::int32_t, qint64> m_videoAt;
    std::pair<std::int32_t, qint64> m_ownLiveAt;
    std::pair<std::int32_t, qint64> m_shelfAt;
};

} // namespace

std::vector<LaunchFacts> collectFacts(const Evaluator &evaluator, const std::vector<Launch> &launches)
{
    std::vector<LaunchFacts> facts;
    if (launches.empty())
        return facts;
    const SourceSides sides = sidesOf(evaluator.context());
    const std::vector<Rows> rows = rowsOf(evaluator, launches);
    for (std::size_t i = 0; i < launches.size(); ++i) {
        FactSum sum(evaluator, sides, launches[i]);
        for (const std::uint32_t row : rows[i])
            sum.add(row);
        facts.push_back(sum.take());
    }
    return facts;
}

} // namespace shopglass
