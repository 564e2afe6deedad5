// Leaves out the parts of what also came as a whole, so that nothing counts twice.

#include "models/columns/figureloader.h"

#include <algorithm>
#include <array>
#include <map>

namespace shopglass {

namespace {

using Keys = std::vector<std::pair<QString, std::vector<qint64>>>;

std::vector<const std::vector<qint64> *> columnsOf(const Keys &keys, const QStringList &attributes)
{
    std::vector<const std::vector<qint64> *> columns;
    for (const QString &attribute : attributes) {
        const auto found = std::ranges::find(keys, attribute, &Keys::value_type::first);
        Q_ASSERT(found != keys.end());
        columns.push_back(&found->second);
    }
    return columns;
}

/// What stands for a whole and what names its parts, among the rows of one scope.
struct Sides
{
    bool anyWhole = false;
    bool anyPart = false;
    /// How many rows of either side fill WholeRule::unlike, and how many do not.
    std::array<std::array<int, 2>, 2> filled{};
    qint64 whole = 0; ///< sums of the column that tells how much a side covers
    qint64 parts = 0;

    [[nodiscard]] bool wholeCounts() const { return anyWhole && whole >= parts; }
    [[nodiscard]] bool areUnlike() const
    {
        return (filled[0][0] == 0 && filled[1][1] == 0) || (filled[0][1] == 0 && filled[1][0] == 0);
    }
};

class RuleOver final
{
public:
    RuleOver(const FigureTable &table, const WholeRule &rule, const Keys &keys)
        : m_table(table)
        , m_scope(columnsOf(keys, rule.scope))
        , m_part(columnsOf(keys, rule.part))
        , m_among(rule.among.isEmpty() ? nullptr : columnsOf(keys, {rule.among}).front())
        , m_unlike(rule.unlike.isEmpty() ? nullptr : columnsOf(keys, {rule.unlike}).front())
        , m_cover(rule.cover.isEmpty() ? nullptr : table.figure(rule.cover))
    {
    }

    void apply(std::vector<bool> &counts) const
    {
        std::map<std::vector<qint64>, Sides> scopes;
        for (std::size_t row = 0; row < m_table.size(); ++row) {
            if (concerns(row, counts))
                add(scopes[scopeOf(row)], row);
        }
        std::erase_if(scopes, [this](const auto &scope) {
            const Sides &sides = scope.second;
            return !sides.anyWhole || !sides.anyPart || (m_unlike && !sides.areUnlike());
        });
        for (std::size_t row = 0; !scopes.empty() && row < m_table.size(); ++row) {
            if (!concerns(row, counts))
                continue;
            const auto scope = scopes.find(scopeOf(row));
            if (scope != scopes.end())
                counts[row] = isWhole(row) == scope->second.wholeCounts();
        }
    }

private:
    [[nodiscard]] bool concerns(std::size_t row, const std::vector<bool> &counts) const
    {
        return counts[row] && (!m_among || (*m_among)[row] != 0);
    }
    [[nodiscard]] bool isWhole(std::size_t row) const
    {
        return std::ranges::all_of(m_part, [row](const auto *column) { return (*column)[row] == 0; });
    }
    [[nodiscard]] std::vector<qint64> scopeOf(std::size_t row) const
    {
        std::vector<qint64> values = {m_table.day[row]};
        for (const auto *column : m_scope)
            values.push_back((*column)[row]);
        return values;
    }
    void add(Sides &sides, std::size_t row) const
    {
        const bool whole = isWhole(row);
        const qint64 covered = m_cover ? m_cover->value(row).value_or(0) : 0;
        (whole ? sides.anyWhole : sides.anyPart) = true;
        (whole ? sides.whole : sides.parts) += covered;
        if (m_unlike)
            ++sides.filled[whole ? 0 : 1][(*m_unlike)[row] != 0 ? 1 : 0];
    }

    const FigureTable &m_table;
    std::vector<const std::vector<qint64> *> m_scope;
    std::vector<const std::vector<qint64> *> m_part;
    const std::vector<qint64> *m_among;
    const std::vector<qint64> *m_unlike;
    const FigureColumn *m_cover;
};

} // namespace

std::vector<bool> rowsThatCount(const FigureTable &table, const std::vector<WholeRule> &rules,
                                const Keys &keys)
{
    std::vector<bool> counts(table.size(), true);
    for (const WholeRule &rule : rules)
        RuleOver(table, rule, keys).apply(counts);
    if (std::ranges::all_of(counts, [](bool flag) { return flag; }))
        counts.clear();
    return counts;
}

} // namespace shopglass
