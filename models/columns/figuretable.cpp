#include "models/columns/figuretable.h"

#include <algorithm>

namespace shopglass {

namespace {

template<class Value>
void keepRows(std::vector<Value> &values, const std::vector<bool> &rows)
{
    if (values.empty())
        return;
    std::size_t kept = 0;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (rows[row])
            values[kept++] = values[row];
    }
    values.resize(kept);
}

template<class Column>
const Column *named(const std::vector<std::pair<QString, Column>> &columns, const QString &attribute)
{
    const auto found = std::ranges::find(columns, attribute, &std::pair<QString, Column>::first);
    return found == columns.end() ? nullptr : &found->second;
}

} // namespace

void FigureColumn::append(qint64 stored)
{
    if (!m_wide.empty()) {
        m_wide.push_back(stored == Unknown ? WideUnknown : stored == Blank ? WideBlank : stored);
        return;
    }
    m_narrow.push_back(std::int32_t(stored));
}

void FigureColumn::push(qint64 value)
{
    const bool fits = value > Blank && value <= std::numeric_limits<std::int32_t>::max();
    if (m_wide.empty() && !fits) {
        m_wide.reserve(m_narrow.capacity());
        for (const std::int32_t stored : m_narrow)
            m_wide.push_back(stored == Unknown ? WideUnknown : stored == Blank ? WideBlank : stored);
        m_narrow = {};
        m_wide.push_back(std::max(value, WideBlank + 1));
    } else if (!m_wide.empty()) {
        m_wide.push_back(std::max(value, WideBlank + 1));
    } else {
        m_narrow.push_back(std::int32_t(value));
    }
}

void FigureColumn::pushBlank()
{
    ++m_blanks;
    append(Blank);
}

void FigureColumn::pushUnknown()
{
    ++m_unknowns;
    append(Unknown);
}

void FigureColumn::keep(const std::vector<bool> &rows)
{
    if (size() == 0)
        return;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        m_unknowns -= !rows[row] && !isKnown(row) ? 1 : 0;
        m_blanks -= !rows[row] && isKnown(row) && !value(row) ? 1 : 0;
    }
    keepRows(m_narrow, rows);
    keepRows(m_wide, rows);
}

const FigureColumn *FigureTable::figure(const QString &attribute) const
{
    return named(figures, attribute);
}

const TextColumn *FigureTable::text(const QString &attribute) const
{
    return named(texts, attribute);
}

void FigureTable::keepStrays(const std::vector<bool> &rows)
{
    std::uint32_t row = 0;
    std::uint32_t kept = 0;
    std::vector<std::pair<std::uint32_t, qint64>> left;
    for (const auto &[stray, order] : strayOrders) {
        for (; row < stray; ++row)
            kept += rows[row] ? 1 : 0;
        if (rows[stray])
            left.emplace_back(kept, order);
    }
    strayOrders = std::move(left);
}

void FigureTable::keep(const std::vector<bool> &rows)
{
    keepRows(day, rows);
    keepRows(product, rows);
    keepRows(orderRow, rows);
    keepStrays(rows);
    for (auto &[attribute, column] : figures)
        column.keep(rows);
    for (auto &[attribute, column] : texts)
        keepRows(column.number, rows);
    for (auto &[attribute, column] : keys) {
        NumberColumn kept;
        for (std::size_t row = 0; row < rows.size(); ++row) {
            if (rows[row])
                kept.push_back(std::as_const(column)[row]);
        }
        column = std::move(kept);
    }
}

} // namespace shopglass
