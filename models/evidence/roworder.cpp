#include "models/evidence/roworder.h"

#include "models/indicators/groundwork.h"

#include <algorithm>

namespace shopglass {

RowDays::RowDays(const Evaluator &evaluator, TimeBasis basis, const QString &kind)
    : m_ground(&evaluator.groundwork())
{
    const StoreColumns &columns = m_ground->columns();
    if (kind == QLatin1String("orders")) {
        m_days = basis == TimeBasis::Created ? columns.orders.createdDay
            : basis == TimeBasis::Signed     ? m_ground->marks().signedDay
                                             : columns.orders.paidDay;
    } else if (kind == QLatin1String("aftersales")) {
        m_computed = basis == TimeBasis::Applied ? Computed::Applied : Computed::Finished;
    } else if (kind == QLatin1String("shipments")) {
        m_computed = Computed::Delivered;
    } else if (kind == QLatin1String("scores")) {
        m_computed = Computed::Stated;
    } else if (const FigureTable *table = columns.figuresOf(kind)) {
        m_days = table->day;
    }
}

std::int32_t RowDays::computed(std::size_t row) const
{
    switch (m_computed) {
    case Computed::Applied:
        return m_ground->appliedDay(row);
    case Computed::Finished:
        return m_ground->finishedDay(row);
    case Computed::Delivered:
        return m_ground->deliveryDay(row);
    case Computed::Stated:
        return m_ground->columns().scores[row].day.number();
    case Computed::RowNumber:
        break;
    }
    return std::int32_t(row);
}

void FirstRows::add(const FirstRows &other)
{
    m_count += other.m_count;
    m_total += other.m_total;
    for (const RowShare &row : other.m_rows)
        keep(row);
}

void FirstRows::shrink()
{
    const auto last = m_rows.begin() + std::ptrdiff_t(m_limit) - 1;
    std::nth_element(m_rows.begin(), last, m_rows.end(),
                     [this](const RowShare &a, const RowShare &b) { return m_order.isBefore(a, b); });
    m_last = *last;
    m_rows.resize(m_limit);
}

std::vector<RowShare> FirstRows::sorted() const
{
    std::vector<RowShare> rows = m_rows;
    const std::size_t shown = m_limit == 0 ? rows.size() : std::min(m_limit, rows.size());
    const auto end = rows.begin() + std::ptrdiff_t(shown);
    std::partial_sort(rows.begin(), end, rows.end(),
                      [this](const RowShare &a, const RowShare &b) { return m_order.isBefore(a, b); });
    rows.erase(end, rows.end());
    return rows;
}

} // namespace shopglass
