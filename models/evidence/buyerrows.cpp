// Rows behind the buyers of a month, of a field of first orders, and of a number of orders.

#include "models/evidence/pagerows.h"
#include "models/indicators/buyermonths.h"
#include "models/indicators/buyerorders.h"
#include "models/rulebook/growth.h"

#include <QDate>

#include <algorithm>

namespace shopglass {

namespace {

constexpr std::uint32_t NoRowYet = Groundwork::NoFirstRow;

/// "2026-08".
std::optional<int> monthOf(const QString &of)
{
    const QDate date = QDate::fromString(of + QStringLiteral("-01"), Qt::ISODate);
    return date.isValid() ? std::optional(date.year() * 12 + date.month() - 1) : std::nullopt;
}

/// The first order of a buyer; none for one who paid nothing up to the last day that counts as seen.
std::optional<std::uint32_t> firstOrder(const Groundwork &ground, std::uint32_t buyer)
{
    const std::uint32_t row = ground.firstRows()[buyer];
    if (row == Groundwork::NoFirstRow || ground.columns().orders.paidDay[row] > ground.lastDay().number())
        return std::nullopt;
    return row;
}

/// The first order of each buyer of the month, or the first one that each of them paid so many months later.
PageRows rowsOfCohort(const Evaluator &evaluator, int month, int later)
{
    const Groundwork &ground = evaluator.groundwork();
    const OrderColumns &orders = ground.columns().orders;
    PageRows found;
    std::vector<bool> waitedFor(std::size_t(ground.columns().buyerCount) + 1, false);
    for (std::uint32_t buyer = 1; buyer < waitedFor.size(); ++buyer) {
        const auto first = firstOrder(ground, buyer);
        waitedFor[buyer] = first && monthNumber(Day::fromNumber(orders.paidDay[*first])) == month;
        if (waitedFor[buyer] && later == 0)
            found.rows.push_back({*first, 1});
    }
    if (later == 0)
        return found;
    const Day from = firstOfMonth(month + later);
    const Day to = std::min(firstOfMonth(month + later + 1).plus(-1), ground.lastDay());
    ground.paidRows().visitDays(from.number(), to.number(),
                                [&](std::int32_t, std::span<const std::uint32_t> rows) {
                                    for (const std::uint32_t row : rows) {
                                        if (orders.firstLine[row] == 0 || !waitedFor[orders.buyer[row]])
                                            continue;
                                        waitedFor[orders.buyer[row]] = false;
                                        found.rows.push_back({row, 1});
                                    }
                                });
    return found;
}

/// The orders of a period that name their buyer, as the Buyers page looks at them.
template<class Visit>
void visitBuyers(const Evaluator &evaluator, Period period, Visit visit)
{
    const Groundwork &ground = evaluator.groundwork();
    const OrderColumns &orders = ground.columns().orders;
    ground.paidRows().visitDays(period.from.number(), std::min(period.to, ground.lastDay()).number(),
                                [&](std::int32_t, std::span<const std::uint32_t> rows) {
                                    for (const std::uint32_t row : rows) {
                                        if (orders.buyer[row] != 0)
                                            visit(row);
                                    }
                                });
}

/// The new buyers of a period whose first order is in the field that is asked for.
class NewBuyers final
{
public:
    NewBuyers(const RowsQuestion &question, const Evaluator &evaluator)
        : m_evaluator(evaluator)
        , m_orders(evaluator.groundwork().columns().orders)
        , m_period(question.period.value_or(evaluator.context().period))
        , m_first(std::size_t(evaluator.groundwork().columns().buyerCount) + 1, NoRowYet)
    {
        findFirst();
        const Groundwork &ground = evaluator.groundwork();
        const auto known = firstKnownBuyerDay(ground.columns(), ground.rulebook().buyers().historyDays);
        for (std::uint32_t &row : m_first) {
            if (row == NoRowYet)
                continue;
            const Day day = Day::fromNumber(m_orders.paidDay[row]);
            const bool isNew = known && day >= *known && m_period.contains(day);
            if (!isNew || (question.field && ground.fields()[m_orders.source[row]] != *question.field))
                row = NoRowYet;
        }
    }

    /// The first order of each.
    [[nodiscard]] PageRows firstOrders() const
    {
        PageRows found;
        for (const std::uint32_t row : m_first) {
            if (row != NoRowYet)
                found.rows.push_back({row, 1});
        }
        return found;
    }

    /// Those of them whose days to come back are over.
    [[nodiscard]] PageRows waited() const
    {
        PageRows found = firstOrders();
        std::erase_if(found.rows, [this](const RowShare &row) { return !hasWaited(row.row); });
        return found;
    }

    /// Of these, each that came back: with the first order of a later day.
    [[nodiscard]] PageRows again() const
    {
        std::vector<bool> done(m_first.size(), false);
        PageRows found;
        visitBuyers(m_evaluator, {m_period.from, m_period.to.plus(NewBuyerWaitDays)}, [&](std::uint32_t row) {
            const std::uint32_t buyer = m_orders.buyer[row];
            const std::uint32_t first = m_first[buyer];
            if (first == NoRowYet || done[buyer] || m_orders.firstLine[row] == 0 || !hasWaited(first))
                return;
            const std::int32_t days = m_orders.paidDay[row] - m_orders.paidDay[first];
            if (days <= 0 || days > NewBuyerWaitDays)
                return;
            done[buyer] = true;
            found.rows.push_back({row, 1});
        });
        return found;
    }

    /// All that they paid in the period.
    [[nodiscard]] PageRows paid() const
    {
        PageRows found;
        visitBuyers(m_evaluator, m_period, [&](std::uint32_t row) {
            if (m_first[m_orders.buyer[row]] != NoRowYet)
                found.rows.push_back({row, m_orders.amount[row]});
        });
        return found;
    }

private:
    /// Of the orders of one day the one that was paid first.
    void findFirst()
    {
        const NumberColumn::Reader paidAt = m_orders.paidAt.reader();
        const Period all{Day::fromNumber(std::numeric_limits<std::int32_t>::min() + 1), m_period.to};
        visitBuyers(m_evaluator, all, [&](std::uint32_t row) {
            std::uint32_t &first = m_first[m_orders.buyer[row]];
            if (m_orders.firstLine[row] == 0)
                return;
            if (first == NoRowYet
                || (m_orders.paidDay[row] == m_orders.paidDay[first] && paidAt[row] < paidAt[first]))
                first = row;
        });
    }

    [[nodiscard]] bool hasWaited(std::uint32_t first) const
    {
        return m_orders.paidDay[first] + NewBuyerWaitDays <= m_evaluator.groundwork().lastDay().number();
    }

    const Evaluator &m_evaluator;
    const OrderColumns &m_orders;
    Period m_period;
    std::vector<std::uint32_t> m_first; ///< by buyer
};

} // namespace

Result<PageRows> cohortRows(const RowsQuestion &question, const Evaluator &evaluator)
{
    const auto month = monthOf(question.of);
    if (!month)
        return unreadablePart(question, QStringLiteral("2026-06"));
    PageRows met = rowsOfCohort(evaluator, *month, 0);
    if (question.indicator == QLatin1String("cohort_buyers"))
        return met;
    // cohort_returned_2: two months later.
    const int later = question.indicator.section(QLatin1Char('_'), -1).toInt();
    if (!isWholeMonth(evaluator.groundwork().columns(), evaluator.groundwork().lastDay(), *month + later)) {
        PageRows unknown;
        unknown.isKnown = false;
        return unknown;
    }
    return quotientRows(question, rowsOfCohort(evaluator, *month, later), std::move(met),
                        evaluator.context().rulebook->buyers().minimumBuyers);
}

Result<PageRows> firstFieldRows(const RowsQuestion &question, const Evaluator &evaluator)
{
    const NewBuyers buyers(question, evaluator);
    const int least = evaluator.context().rulebook->buyers().minimumBuyers;
    if (question.indicator == QLatin1String("first_field_gmv"))
        return buyers.paid();
    if (question.indicator == QLatin1String("first_field_waited"))
        return buyers.waited();
    if (question.indicator == QLatin1String("first_field_again"))
        return quotientRows(question, buyers.again(), buyers.waited(), least);
    if (question.indicator == QLatin1String("first_field_buyers"))
        return buyers.firstOrders();
    RowsQuestion all = question;
    all.field.reset();
    return quotientRows(question, buyers.firstOrders(), NewBuyers(all, evaluator).firstOrders(), least);
}

/// "1" to "4" orders, "5" or more: the first order of each buyer, or all that they paid.
Result<PageRows> orderCountRows(const RowsQuestion &question, const Evaluator &evaluator)
{
    bool isNumber = false;
    const int asked = question.of.toInt(&isNumber);
    if (!isNumber || asked < 1 || asked > MostOrdersTold)
        return unreadablePart(question, QStringLiteral("2"));
    const StoreColumns &columns = *evaluator.context().columns;
    const OrderColumns &orders = columns.orders;
    const Period period = question.period.value_or(evaluator.context().period);
    std::vector<int> count(std::size_t(columns.buyerCount) + 1, 0);
    visitBuyers(evaluator, period,
                [&](std::uint32_t row) { count[orders.buyer[row]] += orders.firstLine[row] != 0 ? 1 : 0; });
    const bool isMoney = question.indicator.contains(QLatin1String("gmv"));
    std::vector<bool> seen(count.size(), false);
    PageRows part;
    PageRows whole;
    visitBuyers(evaluator, period, [&](std::uint32_t row) {
        const std::uint32_t buyer = orders.buyer[row];
        if (count[buyer] == 0 || (!isMoney && (seen[buyer] || orders.firstLine[row] == 0)))
            return;
        seen[buyer] = true;
        const RowShare share{row, isMoney ? orders.amount[row] : 1};
        whole.rows.push_back(share);
        if (std::min(count[buyer], MostOrdersTold) == asked)
            part.rows.push_back(share);
    });
    if (!question.indicator.endsWith(QLatin1String("_share")))
        return part;
    if (isMoney)
        part.unit = whole.unit = Unit::Fen;
    const auto buyers = std::ranges::count_if(count, [](int of) { return of > 0; });
    return quotientRows(question, std::move(part), std::move(whole), buyers,
                        evaluator.context().rulebook->buyers().minimumBuyers);
}

} // namespace shopglass
