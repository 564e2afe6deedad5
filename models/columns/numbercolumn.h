// A column of 64-bit numbers in as few bytes as it needs: none while all are alike, four while they lie
// within 31 bits of an origin, eight otherwise. Every value comes back exactly as it was put in.
//
// Amounts, times and keys of a million orders are most of what the window keeps in memory; nearly all of them
// fit four bytes. Threads: as std::vector.

#pragma once

#include <QtGlobal>

#include <cstdint>
#include <limits>
#include <span>
#include <utility>
#include <vector>

namespace shopglass {

class NumberColumn final
{
public:
    /// The least number stands for 'absent' and fits every width.
    static constexpr qint64 Absent = std::numeric_limits<qint64>::min();
    /// 2000-01-01 in seconds since 1970: from here 31 bits reach from 1931 to 2068.
    static constexpr qint64 AroundNow = 946'684'800;

    NumberColumn() = default;
    explicit NumberColumn(qint64 origin)
        : m_origin(origin)
    {
    }
    /// For moments of our days.
    static NumberColumn times() { return NumberColumn(AroundNow); }

    [[nodiscard]] std::size_t size() const noexcept { return m_size; }
    [[nodiscard]] bool empty() const noexcept { return m_size == 0; }

    [[nodiscard]] qint64 operator[](std::size_t index) const
    {
        if (!m_narrow.empty()) [[likely]]
            return wide(m_narrow[index]);
        return m_wide.empty() ? m_same : m_wide[index];
    }

    /// For loops over a column that nobody changes meanwhile.
    class Reader;
    [[nodiscard]] Reader reader() const;

    /// What stands for an element that can be changed.
    class Element;
    [[nodiscard]] Element operator[](std::size_t index);

    void reserve(std::size_t size);
    void push_back(qint64 value);
    void append(std::span<const qint64> values);
    void append(const NumberColumn &column);
    void assign(std::size_t size, qint64 value);
    void set(std::size_t index, qint64 value);
    void clear();

    [[nodiscard]] bool allAre(qint64 value) const;
    [[nodiscard]] std::vector<qint64> values() const;
    [[nodiscard]] std::size_t bytes() const noexcept;

    friend bool operator==(const NumberColumn &column, const std::vector<qint64> &values)
    {
        return column.values() == values;
    }
    friend bool operator==(const NumberColumn &a, const NumberColumn &b) { return a.values() == b.values(); }

private:
    static constexpr std::int32_t NarrowAbsent = std::numeric_limits<std::int32_t>::min();

    [[nodiscard]] qint64 wide(std::int32_t value) const
    {
        return value == NarrowAbsent ? Absent : m_origin + value;
    }
    [[nodiscard]] bool fits(qint64 value) const;
    [[nodiscard]] std::int32_t narrow(qint64 value) const;
    /// Gives every element its own place, wide enough for `value`.
    void makeRoomFor(qint64 value);

    qint64 m_origin = 0;
    std::size_t m_size = 0;
    std::size_t m_reserved = 0;
    qint64 m_same = 0; ///< every element, while both lists are empty
    std::vector<std::int32_t> m_narrow; ///< differences to the origin
    std::vector<qint64> m_wide;
};

/// Knows where the numbers lie, so that a loop does not ask again for each.
class NumberColumn::Reader final
{
public:
    explicit Reader(const NumberColumn &column)
        : m_narrow(column.m_narrow.empty() ? nullptr : column.m_narrow.data())
        , m_wide(column.m_wide.empty() ? nullptr : column.m_wide.data())
        , m_origin(column.m_origin)
        , m_same(column.m_same)
    {
    }

    [[nodiscard]] qint64 operator[](std::size_t index) const
    {
        if (m_narrow) [[likely]]
            return m_narrow[index] == NarrowAbsent ? Absent : m_origin + m_narrow[index];
        return m_wide ? m_wide[index] : m_same;
    }

private:
    const std::int32_t *m_narrow;
    const qint64 *m_wide;
    qint64 m_origin;
    qint64 m_same;
};

inline NumberColumn::Reader NumberColumn::reader() const
{
    return Reader(*this);
}

class NumberColumn::Element final
{
public:
    Element(NumberColumn &column, std::size_t index)
        : m_column(column)
        , m_index(index)
    {
    }

    Element(const Element &) = default;
    ~Element() = default;

    operator qint64() const { return std::as_const(m_column)[m_index]; }
    Element &operator=(qint64 value)
    {
        m_column.set(m_index, value);
        return *this;
    }
    Element &operator=(const Element &other) { return *this = qint64(other); }
    Element &operator+=(qint64 value) { return *this = *this + value; }
    Element &operator-=(qint64 value) { return *this = *this - value; }

private:
    NumberColumn &m_column;
    std::size_t m_index;
};

inline NumberColumn::Element NumberColumn::operator[](std::size_t index)
{
    return {*this, index};
}

/// For sums in which what is not told adds nothing.
inline qint64 zeroIfAbsent(qint64 value)
{
    return value == NumberColumn::Absent ? 0 : value;
}

} // namespace shopglass
