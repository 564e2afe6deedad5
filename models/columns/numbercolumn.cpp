#include "models/columns/numbercolumn.h"

#include <algorithm>
#include <array>

namespace shopglass {

bool NumberColumn::fits(qint64 value) const
{
    if (value == Absent)
        return true;
    constexpr qint64 Most = std::numeric_limits<std::int32_t>::max();
    return value >= m_origin - Most && value <= m_origin + Most;
}

std::int32_t NumberColumn::narrow(qint64 value) const
{
    return value == Absent ? NarrowAbsent : static_cast<std::int32_t>(value - m_origin);
}

void NumberColumn::makeRoomFor(qint64 value)
{
    const bool alike = m_narrow.empty() && m_wide.empty();
    if (alike && fits(m_same) && fits(value)) {
        m_narrow.reserve(std::max(m_reserved, m_size + 1));
        m_narrow.assign(m_size, narrow(m_same));
    } else if (m_wide.empty() && !(fits(value) && !m_narrow.empty())) {
        std::vector<qint64> all = values();
        all.reserve(std::max(m_reserved, m_size + 1));
        m_wide = std::move(all);
        m_narrow = {};
    }
}

void NumberColumn::reserve(std::size_t size)
{
    m_reserved = size;
    if (!m_narrow.empty())
        m_narrow.reserve(size);
    if (!m_wide.empty())
        m_wide.reserve(size);
}

void NumberColumn::push_back(qint64 value)
{
    append(std::span(&value, 1));
}

void NumberColumn::append(std::span<const qint64> values)
{
    for (const qint64 value : values) {
        if (!m_narrow.empty() && fits(value)) [[likely]] {
            m_narrow.push_back(narrow(value));
            ++m_size;
            continue;
        }
        if (m_size == 0)
            m_same = value;
        if (m_narrow.empty() && m_wide.empty() && value == m_same) {
            ++m_size;
            continue;
        }
        if (m_wide.empty() && (m_narrow.empty() || !fits(value)))
            makeRoomFor(value);
        if (m_wide.empty())
            m_narrow.push_back(narrow(value));
        else
            m_wide.push_back(value);
        ++m_size;
    }
}

void NumberColumn::append(const NumberColumn &column)
{
    std::array<qint64, 1024> some;
    const Reader from = column.reader();
    for (std::size_t begin = 0; begin < column.m_size;) {
        const std::size_t count = std::min(some.size(), column.m_size - begin);
        for (std::size_t i = 0; i < count; ++i)
            some[i] = from[begin + i];
        append(std::span(some).first(count));
        begin += count;
    }
}

void NumberColumn::assign(std::size_t size, qint64 value)
{
    clear();
    m_size = size;
    m_same = value;
}

void NumberColumn::set(std::size_t index, qint64 value)
{
    if (std::as_const(*this)[index] == value)
        return;
    if (m_wide.empty() && (m_narrow.empty() || !fits(value)))
        makeRoomFor(value);
    if (m_wide.empty())
        m_narrow[index] = narrow(value);
    else
        m_wide[index] = value;
}

void NumberColumn::clear()
{
    m_size = 0;
    m_narrow = {};
    m_wide = {};
}

bool NumberColumn::allAre(qint64 value) const
{
    for (std::size_t i = 0; i < m_size; ++i) {
        if ((*this)[i] != value)
            return false;
    }
    return true;
}

std::vector<qint64> NumberColumn::values() const
{
    std::vector<qint64> all(m_size);
    for (std::size_t i = 0; i < m_size; ++i)
        all[i] = (*this)[i];
    return all;
}

std::size_t NumberColumn::bytes() const noexcept
{
    return m_narrow.capacity() * sizeof(std::int32_t) + m_wide.capacity() * sizeof(qint64);
}

} // namespace shopglass
