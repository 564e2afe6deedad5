// Leaves out the parts of what also came as a whole, so that nothing counts twice.

#include "models/columns/figureloader.h"

#include <algorithm>
#include <set>

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

} // namespace

std::vector<bool> rowsThatCount(const FigureTable &table, const std::vector<WholeRule> &rules,
                                const Keys &keys)
{
    std::vector<bool> counts(table.size(), true);
    for (const WholeRule &rule : rules) {
        const auto scope = columnsOf(keys, rule.scope);
        const auto part = columnsOf(keys, rule.part);
        const auto isBlank = [&](std::size_t row) {
            return std::ranges::all_of(part, [row](const auto *column) { return (*column)[row] == 0; });
        };
        const auto scopeOf = [&](std::size_t row) {
            std::vector<qint64> values = {table.day[row]};
            for (const auto *column : scope)
                values.push_back((*column)[row]);
            return values;
        };
        std::set<std::vector<qint64>> wholes;
        bool anyPart = false;
        for (std::size_t row = 0; row < table.size(); ++row) {
            if (!counts[row])
                continue;
            if (isBlank(row))
                wholes.insert(scopeOf(row));
            else
                anyPart = true;
        }
        if (wholes.empty() || !anyPart)
            continue;
        for (std::size_t row = 0; row < table.size(); ++row) {
            if (counts[row] && !isBlank(row) && wholes.contains(scopeOf(row)))
                counts[row] = false;
        }
    }
    if (std::ranges::all_of(counts, [](bool flag) { return flag; }))
        counts.clear();
    return counts;
}

} // namespace shopglass
