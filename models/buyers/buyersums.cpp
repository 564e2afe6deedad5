#include "models/buyers/buyersums.h"

#include "models/indicators/covereddays.h"
#include "models/indicators/groundwork.h"
#include "models/indicators/seendays.h"

#include <QDate>

#include <algorithm>

namespace shopglass {

namespace {

constexpr int MostOrdersTold = 5; ///< the last line of the distribution is 'five or more'
constexpr int WaitDays = 30;
constexpr std::int32_t Nowhere = -1;
/// How many rows before its turn a buyer is fetched from memory.
constexpr std::size_t RowsAhead = 16;

/// What is known of a buyer while the days pass by.
struct Seen
{
    std::int32_t firstDay = NoDay;
    std::int32_t bucket = Nowhere; ///< of the period, in which the buyer was counted last
    std::int16_t firstMonth = Nowhere; ///< months since the first one of the data
    std::int16_t month = Nowhere; ///< in which the buyer was counted last
    Field firstField = Field::Unclassified;
    bool cameBack = false; ///< a second order within WaitDays
    std::int32_t orders = 0; ///< of the period
    qint64 gmv = 0; ///< of the period
};

int monthNumber(Day day)
{
    const QDate date = day.date();
    return date.year() * 12 + date.month() - 1;
}

Day firstOfMonth(int number)
{
    return Day::fromDate(QDate(number / 12, number % 12 + 1, 1));
}

/// The Monday of the day's week, or the day itself.
Day bucketOf(Day day, bool weekly)
{
    return weekly ? day.plus(1 - day.date().dayOfWeek()) : day;
}

class BuyerPass final
{
public:
    BuyerPass(const Evaluator &evaluator, BuyerView &view)
        : m_columns(*evaluator.context().columns)
        , m_fields(evaluator.fields())
        , m_paidRows(evaluator.groundwork().paidRows())
        , m_view(view)
        , m_lastDay(evaluator.groundwork().lastDay())
        , m_seen(std::size_t(m_columns.buyerCount) + 1)
        , m_provinces(m_columns.provinces.size())
    {
    }

    void run()
    {
        addBuckets();
        m_paidRows.visitDays(NoDay, m_lastDay.number(),
                             [this](std::int32_t day, std::span<const std::uint32_t> rows) {
                                 visitDay(Day::fromNumber(day), rows);
                             });
        hideUntold();
        addBuyerLines();
        addCohorts();
        addProvinces();
    }

private:
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

    void visitDay(Day day, std::span<const std::uint32_t> rows)
    {
        if (m_firstMonth == Nowhere)
            m_firstMonth = monthNumber(day);
        const auto month = std::int16_t(monthNumber(day) - m_firstMonth);
        m_months = std::max(m_months, month + 1);
        const bool inPeriod = m_view.period.contains(day);
        const std::int32_t bucket = inPeriod ? m_bucketOfDay[std::size_t(day - m_view.period.from)] : Nowhere;
        if (std::size_t(m_months) > m_again.size())
            m_again.resize(std::size_t(m_months));
        const OrderColumns &orders = m_columns.orders;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (i + RowsAhead < rows.size())
                __builtin_prefetch(&m_seen[orders.buyer[rows[i + RowsAhead]]]);
            const std::size_t row = rows[i];
            const bool isOrder = orders.firstLine[row] != 0;
            if (inPeriod) {
                m_provinces[orders.province[row]].orders += isOrder ? 1 : 0;
                m_provinces[orders.province[row]].gmv += orders.amount[row];
            }
            if (orders.buyer[row] == 0)
                continue;
            Seen &buyer = m_seen[orders.buyer[row]];
            if (isOrder)
                visitOrder(buyer, day, month, bucket, m_fields[orders.source[row]]);
            if (inPeriod)
                buyer.gmv += orders.amount[row];
        }
    }

    void visitOrder(Seen &buyer, Day day, std::int16_t month, std::int32_t bucket, Field field)
    {
        if (buyer.firstDay == NoDay) {
            buyer.firstDay = day.number();
            buyer.firstMonth = month;
            buyer.firstField = field;
        } else {
            buyer.cameBack = buyer.cameBack || day.number() - buyer.firstDay <= WaitDays;
        }
        if (buyer.month != month) {
            buyer.month = month;
            std::vector<qint64> &line = m_again[std::size_t(buyer.firstMonth)];
            const auto later = std::size_t(month - buyer.firstMonth);
            if (later >= line.size())
                line.resize(later + 1);
            ++line[later];
        }
        if (bucket == Nowhere)
            return;
        ++buyer.orders;
        if (buyer.bucket == bucket)
            return;
        buyer.bucket = bucket;
        BuyerBucket &counted = m_view.buckets[std::size_t(bucket)];
        const bool isNew = buyer.firstDay >= std::max(counted.from, m_view.period.from).number();
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
            const Day first = Day::fromNumber(buyer.firstDay);
            if (!m_view.newKnownFrom || first < std::max(*m_view.newKnownFrom, m_view.period.from))
                continue;
            FirstFieldLine &field = m_view.firstFields[std::size_t(buyer.firstField)];
            const bool waited = first.plus(WaitDays) <= m_lastDay;
            ++field.buyers;
            field.gmv += buyer.gmv;
            field.waited += waited ? 1 : 0;
            field.again += waited && buyer.cameBack ? 1 : 0;
        }
    }

    /// Whether a month is over and every day of it has its orders.
    [[nodiscard]] bool isWhole(int month) const
    {
        const Period days{firstOfMonth(month), firstOfMonth(month + 1).plus(-1)};
        return days.to <= m_lastDay && m_columns.coveredDays(QStringLiteral("orders"), days) == days.days();
    }

    void addCohorts()
    {
        const int from = std::max(0, m_months - m_view.rules.cohortMonths);
        for (int month = from; month < m_months; ++month) {
            const std::vector<qint64> &line = m_again[std::size_t(month)];
            if (line.empty())
                continue;
            BuyerCohort cohort;
            cohort.month = firstOfMonth(m_firstMonth + month);
            cohort.buyers = line.front();
            cohort.known = m_view.newKnownFrom && cohort.month >= *m_view.newKnownFrom;
            for (int later = month + 1; later < m_months; ++later) {
                const auto place = std::size_t(later - month);
                const qint64 again = place < line.size() ? line[place] : 0;
                cohort.again.push_back(isWhole(m_firstMonth + later) ? std::optional(again) : std::nullopt);
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
    std::span<const Field> m_fields;
    const PaidRows &m_paidRows;
    BuyerView &m_view;
    Day m_lastDay;
    std::vector<Seen> m_seen; ///< by buyer
    std::vector<std::int32_t> m_bucketOfDay; ///< by day of the period
    int m_firstMonth = Nowhere;
    int m_months = 0;
    std::vector<std::vector<qint64>> m_again; ///< by month of the first order, then by months since
    std::vector<ProvinceLine> m_provinces; ///< by StoreColumns::provinces
};

} // namespace

void sumBuyers(const Evaluator &evaluator, BuyerView &view)
{
    BuyerPass(evaluator, view).run();
}

} // namespace shopglass
