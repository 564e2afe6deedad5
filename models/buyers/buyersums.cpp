#include "models/buyers/buyersums.h"

#include "models/base/parts.h"
#include "models/base/prefetch.h"
#include "models/indicators/buyermonths.h"
#include "models/indicators/buyerorders.h"
#include "models/indicators/covereddays.h"
#include "models/indicators/groundwork.h"
#include "models/indicators/seendays.h"

#include <algorithm>
#include <functional>

namespace shopglass {

namespace {

constexpr std::int16_t Nowhere = -1;
/// How many rows before its turn a buyer is fetched from memory.
constexpr std::size_t RowsAhead = 16;

/// The Monday of the day's week, or the day itself.
Day bucketOf(Day day, bool weekly)
{
    return weekly ? day.plus(1 - day.date().dayOfWeek()) : day;
}

/// What the whole time up to the last day says of buyers, whatever the period.
class BuyerHistory final
{
public:
    struct First
    {
        std::int32_t day = NoDay; ///< of the first order
        BeijingSeconds paidAt = NoTime; ///< of the first order
        Field field = Field::Unclassified; ///< of that order
        bool cameBack = false; ///< with an order of a later day within NewBuyerWaitDays
        std::int16_t month = Nowhere; ///< in which the buyer was counted last
    };

    BuyerHistory(const StoreColumns &columns, std::span<const Field> fields, const PaidRows &paidRows,
                 Day lastDay)
        : m_orders(columns.orders)
        , m_paidAt(columns.orders.paidAt.reader())
        , m_fields(fields)
        , m_firsts(std::size_t(columns.buyerCount) + 1)
    {
        const std::size_t parts = partsOf(columns.orders.size());
        std::vector<Cohorts> cohorts(parts);
        inParts(parts, [&](std::size_t part) {
            const Buyers own{std::uint32_t(m_firsts.size() * part / parts),
                             std::uint32_t(m_firsts.size() * (part + 1) / parts)};
            paidRows.visitDays(NoDay, lastDay.number(),
                               [&](std::int32_t day, std::span<const std::uint32_t> rows) {
                                   visitDay(day, rows, own, cohorts[part]);
                               });
        });
        for (const Cohorts &part : cohorts)
            add(part);
    }

    [[nodiscard]] const First &of(std::uint32_t buyer) const { return m_firsts[buyer]; }
    /// By month of the first order, then by months since: how many buyers ordered. The first month is
    /// firstMonth().
    [[nodiscard]] const std::vector<std::vector<qint64>> &again() const { return m_cohorts.again; }
    [[nodiscard]] int firstMonth() const { return m_cohorts.firstMonth; }

private:
    /// The buyers that a thread looks after.
    struct Buyers
    {
        std::uint32_t first = 0;
        std::uint32_t end = 0;
    };
    struct Cohorts
    {
        std::vector<std::vector<qint64>> again;
        int firstMonth = Nowhere;
        std::vector<std::int16_t> monthOfDay; ///< since firstDay
        std::int32_t firstDay = NoDay;
    };

    void visitDay(std::int32_t day, std::span<const std::uint32_t> rows, Buyers own, Cohorts &cohorts)
    {
        if (cohorts.firstDay == NoDay) {
            cohorts.firstDay = day;
            cohorts.firstMonth = monthNumber(Day::fromNumber(day));
        }
        const auto month = std::int16_t(monthNumber(Day::fromNumber(day)) - cohorts.firstMonth);
        cohorts.monthOfDay.resize(std::size_t(day - cohorts.firstDay) + 1, month);
        cohorts.again.resize(std::size_t(month) + 1);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (i + RowsAhead < rows.size())
                prefetch(&m_firsts[m_orders.buyer[rows[i + RowsAhead]]]);
            const std::size_t row = rows[i];
            const std::uint32_t buyer = m_orders.buyer[row];
            if (buyer != 0 && buyer >= own.first && buyer < own.end && m_orders.firstLine[row] != 0)
                visitOrder(m_firsts[buyer], {day, m_paidAt[row], m_fields[m_orders.source[row]]}, month,
                           cohorts);
        }
    }

    struct Order
    {
        std::int32_t day = NoDay;
        BeijingSeconds paidAt = NoTime;
        Field field = Field::Unclassified;
    };

    static void visitOrder(First &buyer, const Order &order, std::int16_t month, Cohorts &cohorts)
    {
        if (buyer.day == NoDay || (order.day == buyer.day && order.paidAt < buyer.paidAt)) {
            buyer.day = order.day;
            buyer.paidAt = order.paidAt;
            buyer.field = order.field;
        } else if (order.day > buyer.day) {
            // Orders of one day are one basket: only a later day is coming back.
            buyer.cameBack = buyer.cameBack || order.day - buyer.day <= NewBuyerWaitDays;
        }
        if (buyer.month == month)
            return;
        buyer.month = month;
        const auto first = cohorts.monthOfDay[std::size_t(buyer.day - cohorts.firstDay)];
        std::vector<qint64> &line = cohorts.again[std::size_t(first)];
        line.resize(std::max(line.size(), std::size_t(month - first) + 1));
        ++line[std::size_t(month - first)];
    }

    void add(const Cohorts &more)
    {
        m_cohorts.firstMonth = more.firstMonth; // every part saw the same days
        m_cohorts.again.resize(more.again.size());
        for (std::size_t month = 0; month < more.again.size(); ++month) {
            std::vector<qint64> &line = m_cohorts.again[month];
            line.resize(std::max(line.size(), more.again[month].size()));
            std::ranges::transform(more.again[month], line, line.begin(), std::plus());
        }
    }

    const OrderColumns &m_orders;
    NumberColumn::Reader m_paidAt;
    std::span<const Field> m_fields;
    std::vector<First> m_firsts; ///< by buyer
    Cohorts m_cohorts;
};

const BuyerHistory &historyOf(const Evaluator &evaluator)
{
    const Groundwork &ground = evaluator.groundwork();
    return ground.of<BuyerHistory>(
        [&] { return BuyerHistory(ground.columns(), ground.fields(), ground.paidRows(), ground.lastDay()); });
}

class BuyerPass final
{
public:
    BuyerPass(const Evaluator &evaluator, BuyerView &view)
        : m_columns(*evaluator.context().columns)
        , m_paidRows(evaluator.groundwork().paidRows())
        , m_view(view)
        , m_lastDay(evaluator.groundwork().lastDay())
        , m_history(historyOf(evaluator))
        , m_placeOfBuyer(std::size_t(m_columns.buyerCount) + 1, Nowhere)
        , m_provinces(m_columns.provinces.size())
    {
    }

    void run()
    {
        addBuckets();
        m_paidRows.visitDays(
            m_view.period.from.number(), std::min(m_view.period.to, m_lastDay).number(),
            [this](std::int32_t day, std::span<const std::uint32_t> rows) { visitDay(day, rows); });
        hideUntold();
        addBuyerLines();
        addCohorts();
        addProvinces();
    }

private:
    /// What is known of a buyer while the days of the period pass by.
    struct Seen
    {
        std::uint32_t buyer = 0;
        std::int32_t bucket = Nowhere; ///< in which the buyer was counted last
        std::int32_t orders = 0;
        qint64 gmv = 0;
    };

    void addBuckets()
    {
        const Day last = std::min(m_view.period.to, m_lastDay);
        for (Day day = m_view.period.from; day <= last; day = day.plus(1)) {
            const Day from = bucketOf(day, m_view.weekly);
            if (m_view.buckets.empty() || m_view.buckets.back().from != from)
                m_view.buckets.push_back({from, 0, 0});
            m_bucketOfDay.push_back(std::int32_t(m_view.buckets.size()) - 1);
        }
    }

    void visitDay(std::int32_t day, std::span<const std::uint32_t> rows)
    {
        const std::int32_t bucket = m_bucketOfDay[std::size_t(day - m_view.period.from.number())];
        const OrderColumns &orders = m_columns.orders;
        for (const std::uint32_t row : rows) {
            const bool isOrder = orders.firstLine[row] != 0;
            m_provinces[orders.province[row]].orders += isOrder ? 1 : 0;
            m_provinces[orders.province[row]].gmv += orders.amount[row];
            if (orders.buyer[row] == 0)
                continue;
            Seen &buyer = seen(orders.buyer[row]);
            if (isOrder)
                visitOrder(buyer, bucket);
            buyer.gmv += orders.amount[row];
        }
    }

    Seen &seen(std::uint32_t buyer)
    {
        std::int32_t &place = m_placeOfBuyer[buyer];
        if (place == Nowhere) {
            place = std::int32_t(m_seen.size());
            m_seen.push_back({buyer, Nowhere, 0, 0});
        }
        return m_seen[std::size_t(place)];
    }

    void visitOrder(Seen &buyer, std::int32_t bucket)
    {
        ++buyer.orders;
        if (buyer.bucket == bucket)
            return;
        buyer.bucket = bucket;
        BuyerBucket &counted = m_view.buckets[std::size_t(bucket)];
        const bool isNew
            = m_history.of(buyer.buyer).day >= std::max(counted.from, m_view.period.from).number();
        ++*(isNew ? counted.newBuyers : counted.returningBuyers);
    }

    /// Days that no file covers, and those before new can be told from old, have no figures.
    void hideUntold()
    {
        if (m_view.buckets.empty())
            return;
        const Period seen{m_view.period.from, std::min(m_view.period.to, m_lastDay)};
        const auto covered = coveredDayFlags(m_columns.coverageOf(QStringLiteral("orders")), seen);
        std::vector<bool> told(m_view.buckets.size(), false);
        for (std::size_t i = 0; i < covered.size(); ++i) {
            const auto bucket = std::size_t(m_bucketOfDay[i]);
            told[bucket] = told[bucket] || covered[i];
        }
        for (std::size_t i = 0; i < told.size(); ++i) {
            BuyerBucket &bucket = m_view.buckets[i];
            if (told[i] && m_view.newKnownFrom
                && std::max(bucket.from, m_view.period.from) >= *m_view.newKnownFrom)
                continue;
            bucket.newBuyers.reset();
            bucket.returningBuyers.reset();
        }
    }

    void addBuyerLines()
    {
        for (int orders = 1; orders <= MostOrdersTold; ++orders)
            m_view.ordersPerBuyer.push_back({orders, 0, 0});
        for (int field = 0; field < FieldCount; ++field)
            m_view.firstFields.push_back({Field(field), 0, 0, 0, 0});
        for (const Seen &buyer : m_seen) {
            if (buyer.orders == 0)
                continue;
            OrdersPerBuyer &line
                = m_view.ordersPerBuyer[std::size_t(std::min(buyer.orders, MostOrdersTold) - 1)];
            ++line.buyers;
            line.gmv += buyer.gmv;
            const BuyerHistory::First &known = m_history.of(buyer.buyer);
            const Day first = Day::fromNumber(known.day);
            if (!m_view.newKnownFrom || first < std::max(*m_view.newKnownFrom, m_view.period.from))
                continue;
            FirstFieldLine &field = m_view.firstFields[std::size_t(known.field)];
            const bool waited = first.plus(NewBuyerWaitDays) <= m_lastDay;
            ++field.buyers;
            field.gmv += buyer.gmv;
            field.waited += waited ? 1 : 0;
            field.again += waited && known.cameBack ? 1 : 0;
        }
    }

    void addCohorts()
    {
        const int months = int(m_history.again().size());
        const int firstMonth = m_history.firstMonth();
        for (int month = std::max(0, months - m_view.rules.cohortMonths); month < months; ++month) {
            const std::vector<qint64> &line = m_history.again()[std::size_t(month)];
            if (line.empty())
                continue;
            BuyerCohort cohort;
            cohort.month = firstOfMonth(firstMonth + month);
            cohort.buyers = line.front();
            cohort.known = m_view.newKnownFrom && cohort.month >= *m_view.newKnownFrom;
            for (int later = month + 1; later < months; ++later) {
                const auto place = std::size_t(later - month);
                const qint64 again = place < line.size() ? line[place] : 0;
                cohort.again.push_back(isWholeMonth(m_columns, m_lastDay, firstMonth + later)
                                           ? std::optional(again)
                                           : std::nullopt);
            }
            m_view.cohorts.push_back(std::move(cohort));
        }
    }

    void addProvinces()
    {
        for (std::size_t i = 0; i < m_provinces.size(); ++i) {
            if (m_provinces[i].orders == 0 && m_provinces[i].gmv == 0)
                continue;
            m_provinces[i].province = m_columns.provinces[i];
            m_view.provinces.push_back(m_provinces[i]);
        }
        std::ranges::stable_sort(m_view.provinces, std::greater<>(), &ProvinceLine::orders);
    }

    const StoreColumns &m_columns;
    const PaidRows &m_paidRows;
    BuyerView &m_view;
    Day m_lastDay;
    const BuyerHistory &m_history;
    std::vector<std::int32_t> m_placeOfBuyer; ///< in m_seen, or Nowhere
    std::vector<Seen> m_seen; ///< the buyers of the period
    std::vector<std::int32_t> m_bucketOfDay; ///< by day of the period
    std::vector<ProvinceLine> m_provinces; ///< by StoreColumns::provinces
};

} // namespace

void sumBuyers(const Evaluator &evaluator, BuyerView &view)
{
    BuyerPass(evaluator, view).run();
}

void learnBuyers(const Evaluator &evaluator)
{
    historyOf(evaluator);
}

} // namespace shopglass
