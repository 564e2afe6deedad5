// The facts of the kinds that come as ready figures (traffic, live sessions, ads, service …) as typed arrays.
//
// One element per row and column, in key order. Units as in kinds.json: money in fen, times in
// BeijingSeconds, ratios in millionths. A cell is a number, blank ("-" in a column that the file has) or
// unknown (the file has no such column): the first counts, the second is nothing, of the third nobody can say
// anything. Threads: immutable after loading.

#pragma once

#include "models/columns/numbercolumn.h"

#include <QString>

#include <cstdint>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

namespace shopglass {

/// Whole numbers with gaps; 4 bytes each as long as they fit.
class FigureColumn final
{
public:
    void push(qint64 value);
    void pushBlank();
    void pushUnknown();

    [[nodiscard]] std::size_t size() const noexcept
    {
        return m_wide.empty() ? m_narrow.size() : m_wide.size();
    }
    /// None where the cell is blank or unknown.
    [[nodiscard]] std::optional<qint64> value(std::size_t row) const
    {
        if (m_wide.empty()) [[likely]]
            return m_narrow[row] > Blank ? std::optional<qint64>(m_narrow[row]) : std::nullopt;
        return m_wide[row] > WideBlank ? std::optional(m_wide[row]) : std::nullopt;
    }
    /// As value(), nought where there is none.
    [[nodiscard]] qint64 valueOrNought(std::size_t row) const
    {
        if (m_wide.empty()) [[likely]]
            return m_narrow[row] > Blank ? m_narrow[row] : 0;
        return m_wide[row] > WideBlank ? m_wide[row] : 0;
    }
    /// False only where the file has no such column.
    [[nodiscard]] bool isKnown(std::size_t row) const
    {
        return m_wide.empty() ? m_narrow[row] != Unknown : m_wide[row] != WideUnknown;
    }
    /// Whether every cell holds a number, or none is unknown: then no row need be asked.
    [[nodiscard]] bool isFilled() const noexcept { return m_blanks == 0 && m_unknowns == 0; }
    [[nodiscard]] bool isWhollyKnown() const noexcept { return m_unknowns == 0; }
    /// Keeps the rows whose flag is set.
    void keep(const std::vector<bool> &rows);

private:
    static constexpr std::int32_t Unknown = std::numeric_limits<std::int32_t>::min();
    static constexpr std::int32_t Blank = Unknown + 1;
    /// The same two in wide columns; no export writes such numbers.
    static constexpr qint64 WideUnknown = std::numeric_limits<qint64>::min();
    static constexpr qint64 WideBlank = WideUnknown + 1;

    void append(qint64 stored);

    std::vector<std::int32_t> m_narrow;
    std::vector<qint64> m_wide; ///< used instead of m_narrow from the first number on that needs it
    std::size_t m_blanks = 0;
    std::size_t m_unknowns = 0;
};

/// Texts of a column, each different one once; number 0 is blank.
struct TextColumn
{
    std::vector<std::uint32_t> number;
    std::vector<QString> texts;

    [[nodiscard]] const QString &at(std::size_t row) const { return texts[number[row]]; }
};

struct FigureTable
{
    QString kind;
    std::vector<std::int32_t> day; ///< the day a row counts on, NoDay = none
    std::vector<std::uint32_t> product; ///< → StoreColumns::products; empty where the kind names none
    std::vector<std::int32_t> orderRow; ///< line that stands for the row's order, NoRow = unknown; likewise
    /// Rows whose order is unknown, ascending: the row and the order's stored id.
    std::vector<std::pair<std::uint32_t, qint64>> strayOrders;
    std::vector<std::pair<QString, FigureColumn>> figures; ///< by attribute id
    std::vector<std::pair<QString, TextColumn>> texts; ///< by attribute id
    /// The parts of the rows' keys that nothing above tells, as stored, by attribute id; see factkeys.h.
    std::vector<std::pair<QString, NumberColumn>> keys;

    [[nodiscard]] std::size_t size() const noexcept { return day.size(); }
    /// Null where the kind has no such column in memory.
    [[nodiscard]] const FigureColumn *figure(const QString &attribute) const;
    [[nodiscard]] const TextColumn *text(const QString &attribute) const;
    void keep(const std::vector<bool> &rows);

private:
    void keepStrays(const std::vector<bool> &rows);
};

} // namespace shopglass
