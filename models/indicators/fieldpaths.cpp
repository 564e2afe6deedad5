#include "models/base/parts.h"
#include "models/base/prefetch.h"
#include "models/indicators/fieldpathrows.h"

#include <algorithm>
#include <limits>

namespace shopglass {

namespace {

/// How many rows before its turn a buyer is fetched from memory.
constexpr std::size_t RowsAhead = 16;

constexpr std::uint8_t InShort = 1;
constexpr std::uint8_t InLong = 2;

bool isOwn(Field field)
{
    return field == Field::SelfBroadcast || field == Field::Shelf;
}

/// On which days somebody may be met so that all days before and after are covered.
class MeetingDays final
{
public:
    MeetingDays(const std::vector<DayRange> &covered, const WheelRules &rules, Day lastDay)
        : m_rules(rules)
    {
        for (const DayRange &range : covered)
            m_runs.push_back({range.from.number(), std::min(range.to, lastDay).number()});
    }

    /// Which waits are over for who is met on this day.
    [[nodiscard]] std::uint8_t waitsOf(std::int32_t day) const
    {
        for (const Run &run : m_runs) {
            if (day < run.from + m_rules.historyDays || day > run.to)
                continue;
            return std::uint8_t((day + m_rules.shortDays <= run.to ? InShort : 0)
                                | (day + m_rules.longDays <= run.to ? InLong : 0));
        }
        return 0;
    }

private:
    struct Run
    {
        std::int32_t from;
        std::int32_t to;
    };
    const WheelRules &m_rules;
    std::vector<Run> m_runs;
};

constexpr std::uint32_t Nothing = std::numeric_limits<std::uint32_t>::max();

/// What is known of a buyer or product while the days pass by.
struct Met
{
    std::int32_t day = NoDay;
    std::int32_t second = 0; ///< of that day
    std::uint32_t row = Nothing;
    Field field = Field::Unclassified;
    std::uint8_t open = 0; ///< waits that count and have not come to anything yet
};

/// Whether a sale is what is waited for after the first one. A product sells on in its own field as a matter
/// of course; what tells something is that the other wheel takes it up.
bool isWaitedFor(Field first, Field later, FieldPaths::Subject subject)
{
    const bool takesUp = subject == FieldPaths::Subject::Products && isOwn(first);
    return takesUp ? later == Field::Distribution : isOwn(later);
}

/// What a sale is to its buyer or product: bits of the waits that it begins or fulfils.
struct Step
{
    std::uint8_t met = 0;
    std::uint8_t back = 0;
    std::uint32_t instead = Nothing; ///< the row that was taken for the first one until now
};

void count(FieldPaths::Waits &sum, std::uint8_t waits, qint64 times)
{
    sum.within.met += (waits & InShort) != 0 ? times : 0;
    sum.withinLong.met += (waits & InLong) != 0 ? times : 0;
}

/// A sale of the day that is passing by.
struct Sale
{
    std::uint32_t row = Nothing;
    std::int32_t day = 0;
    BeijingSeconds paidAt = 0;
    std::uint8_t waits = 0; ///< that are over for who is met on the day
    Field field = Field::Unclassified;

    [[nodiscard]] std::int32_t second() const { return std::int32_t(paidAt - startOf(Day::fromNumber(day))); }
};

/// Rows of a day come by their numbers: which was paid first decides where it was met.
Step followFirstDay(Met &met, FieldPaths::ByField &sums, const Sale &sale)
{
    const std::int32_t second = sale.second();
    if (second >= met.second)
        return {};
    count(sums[std::size_t(met.field)], met.open, -1);
    count(sums[std::size_t(sale.field)], met.open, 1);
    const Step step{met.open, 0, met.row};
    met.field = sale.field;
    met.second = second;
    met.row = sale.row;
    return step;
}

Step follow(Met &met, FieldPaths::Subject subject, FieldPaths::ByField &sums, const Sale &sale,
            const WheelRules &rules)
{
    if (met.day == NoDay) {
        met = {sale.day, sale.second(), sale.row, sale.field, sale.waits};
        count(sums[std::size_t(sale.field)], sale.waits, 1);
        return {sale.waits, 0};
    }
    if (met.day == sale.day)
        return followFirstDay(met, sums, sale);
    if (met.open == 0 || !isWaitedFor(met.field, sale.field, subject))
        return {};
    FieldPaths::Waits &sum = sums[std::size_t(met.field)];
    Step step;
    if ((met.open & InShort) != 0 && sale.day - met.day <= rules.shortDays) {
        ++sum.within.back;
        step.back |= InShort;
    }
    if ((met.open & InLong) != 0 && sale.day - met.day <= rules.longDays) {
        ++sum.withinLong.back;
        step.back |= InLong;
    }
    met.open = 0; // the first time back decides: later ones come no sooner
    return step;
}

/// What is followed of rows that pass by in order of their days. Each subject has enough to do for a thread.
class Follower final
{
public:
    Follower(const StoreColumns &columns, const SourceFields &sources, const MeetingDays &meetings,
             const WheelRules &rules)
        : m_orders(columns.orders)
        , m_paidAt(columns.orders.paidAt.reader())
        , m_sources(sources)
        , m_meetings(meetings)
        , m_rules(rules)
        , m_buyers(std::size_t(columns.buyerCount) + 1)
        , m_products(std::max<std::size_t>(columns.products.size(), 1))
    {
    }

    /// `told(metIn, step, row)` hears of every sale that is part of a path.
    template<class Told>
    void followBuyers(std::int32_t day, std::span<const std::uint32_t> rows, FieldPaths &paths, Told told)
    {
        const std::uint8_t waits = m_meetings.waitsOf(day);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            // Buyers come in no order: without a hint each would be waited for.
            if (i + RowsAhead < rows.size())
                prefetch(&m_buyers[m_orders.buyer[rows[i + RowsAhead]]]);
            const std::size_t row = rows[i];
            if (m_orders.firstLine[row] == 0)
                continue;
            ++paths.paidOrders;
            if (m_orders.buyer[row] == 0)
                continue;
            ++paths.identifiedOrders;
            Met &met = m_buyers[m_orders.buyer[row]];
            const Sale sale{rows[i], day, m_paidAt[row], waits, m_sources.fields[m_orders.source[row]]};
            const Step step = follow(met, FieldPaths::Subject::Buyers, paths.buyers, sale, m_rules);
            told(met.field, step, rows[i]);
        }
    }

    template<class Told>
    void followProducts(std::int32_t day, std::span<const std::uint32_t> rows, FieldPaths &paths, Told told)
    {
        const std::uint8_t waits = m_meetings.waitsOf(day);
        const NumberColumn::Reader amounts = m_orders.amount.reader();
        FieldPaths::DaySales sales;
        sales.day = day;
        for (const std::uint32_t row : rows) {
            const std::uint32_t source = m_orders.source[row];
            const Field field = m_sources.fields[source];
            sales.paidGmv[std::size_t(field)] += amounts[row];
            sales.ownLive = sales.ownLive || (m_sources.ownLive[source] && amounts[row] > 0);
            if (m_orders.product[row] == 0)
                continue;
            Met &met = m_products[m_orders.product[row]];
            const Sale sale{row, day, m_paidAt[row], waits, field};
            const Step step = follow(met, FieldPaths::Subject::Products, paths.products, sale, m_rules);
            told(met.field, step, row);
        }
        paths.days.push_back(sales);
    }

private:
    const OrderColumns &m_orders;
    NumberColumn::Reader m_paidAt;
    const SourceFields &m_sources;
    const MeetingDays &m_meetings;
    const WheelRules &m_rules;
    std::vector<Met> m_buyers;
    std::vector<Met> m_products;
};

} // namespace

FieldPaths followFields(const StoreColumns &columns, const SourceFields &sources, const PaidRows &paidRows,
                        const WheelRules &rules, Day lastDay)
{
    const MeetingDays meetings(sources.told, rules, lastDay);
    Follower follower(columns, sources, meetings, rules);
    // Two subjects that share nothing but what they read.
    FieldPaths paths;
    FieldPaths ofProducts;
    const auto nobody = [](Field, Step, std::uint32_t) {};
    const auto work = [&](std::size_t part) {
        paidRows.visitDays(NoDay + 1, lastDay.number(),
                           [&](std::int32_t day, std::span<const std::uint32_t> rows) {
                               if (part == 0)
                                   follower.followBuyers(day, rows, paths, nobody);
                               else
                                   follower.followProducts(day, rows, ofProducts, nobody);
                           });
    };
    if (partsOf(columns.orders.size()) > 1)
        inParts(2, work);
    else
        std::ranges::for_each(std::array{0U, 1U}, work);
    paths.products = ofProducts.products;
    paths.days = std::move(ofProducts.days);
    return paths;
}

std::vector<std::uint32_t> pathRows(const StoreColumns &columns, const SourceFields &sources,
                                    const PaidRows &paidRows, const WheelRules &rules, Day lastDay,
                                    const PathQuestion &question)
{
    const std::uint8_t wait = question.wait == PathQuestion::Wait::Short ? InShort : InLong;
    const bool byDistribution = question.met == PathQuestion::Met::ByDistribution;
    const MeetingDays meetings(sources.told, rules, lastDay);
    Follower follower(columns, sources, meetings, rules);
    FieldPaths paths;
    std::vector<std::uint32_t> found;
    const auto told = [&](Field metIn, Step step, std::uint32_t row) {
        if (step.instead != Nothing && question.step == PathQuestion::Step::First)
            std::erase(found, step.instead);
        const std::uint8_t bits = question.step == PathQuestion::Step::First ? step.met : step.back;
        if ((metIn == Field::Distribution) == byDistribution && (bits & wait) != 0)
            found.push_back(row);
    };
    paidRows.visitDays(NoDay + 1, lastDay.number(),
                       [&](std::int32_t day, std::span<const std::uint32_t> rows) {
                           if (question.subject == FieldPaths::Subject::Buyers)
                               follower.followBuyers(day, rows, paths, told);
                           else
                               follower.followProducts(day, rows, paths, told);
                       });
    return found;
}

} // namespace shopglass
