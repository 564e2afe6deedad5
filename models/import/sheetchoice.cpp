#include "models/import/sheetchoice.h"

#include "models/import/mappingsuggestion.h"

#include <algorithm>

namespace shopglass {

namespace {

qsizetype filledCells(const TopRow &row)
{
    return std::ranges::count_if(row.texts, [](const QString &text) { return !text.trimmed().isEmpty(); });
}

std::size_t indexOfRow(const std::vector<TopRow> &rows, qint64 row)
{
    const auto found = std::ranges::find_if(rows, [row](const TopRow &top) { return top.row >= row; });
    return std::size_t(std::min(found, std::prev(rows.end())) - rows.begin());
}

} // namespace

SheetFit sheetFit(const std::vector<TopRow> &rows, const std::optional<Mapping> &mapping,
                  const QString &kindId)
{
    if (rows.empty())
        return {};
    const bool names = mapping && std::ranges::any_of(mapping->rules, [](const MappingRule &rule) {
                           return !rule.header.isEmpty();
                       });
    const SheetMatch match
        = names ? matchMapping(rows, *mapping) : matchBuiltIn(rows, mapping ? mapping->kindId : kindId);
    const std::size_t header
        = match.plan ? indexOfRow(rows, match.plan->headerRow) : headerIndexFor(mapping, rows);
    SheetFit fit;
    const qsizetype width = filledCells(rows[header]);
    // Remarks are rows, too, but narrow ones.
    const bool hasRows = std::any_of(rows.begin() + std::ptrdiff_t(header) + 1, rows.end(),
                                     [width](const TopRow &row) { return filledCells(row) * 2 > width; });
    fit.columns = hasRows ? width : 0;
    fit.known = match.known;
    if (match.plan) {
        fit.reads = hasRows ? 2 : 1;
        fit.known = int(std::ranges::count_if(match.plan->attributes, [](const AttributePlan &attribute) {
            return attribute.source == AttributePlan::Source::Column;
        }));
    }
    return fit;
}

std::size_t headerIndexFor(const std::optional<Mapping> &mapping, const std::vector<TopRow> &rows)
{
    if (mapping && mapping->headerRow > 0)
        return indexOfRow(rows, mapping->headerRow);
    if (mapping && !mapping->rules.isEmpty()) {
        const SheetMatch match = matchMapping(rows, *mapping);
        if (match.plan)
            return indexOfRow(rows, match.plan->headerRow);
    }
    const SheetMatch known = matchBuiltIn(rows, {});
    if (known.plan)
        return indexOfRow(rows, known.plan->headerRow);
    return known.headerRow > 0 ? indexOfRow(rows, known.headerRow) : likelyHeader(rows);
}

} // namespace shopglass
