#include "models/indicators/latestlist.h"

#include "models/columns/storecolumns.h"

#include <map>

namespace shopglass {

std::vector<std::size_t> latestListRows(const FigureTable &table, Day last)
{
    const TextColumn *source = table.text(QStringLiteral("source"));
    std::map<std::uint32_t, std::int32_t> latest;
    const auto sourceOf = [source](std::size_t row) { return source ? source->number[row] : 0U; };
    for (std::size_t row = 0; row < table.size(); ++row) {
        if (table.day[row] == NoDay || table.day[row] > last.number())
            continue;
        auto &day = latest.try_emplace(sourceOf(row), table.day[row]).first->second;
        day = std::max(day, table.day[row]);
    }
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < table.size(); ++row) {
        const auto day = latest.find(sourceOf(row));
        if (day != latest.end() && table.day[row] == day->second)
            rows.push_back(row);
    }
    return rows;
}

} // namespace shopglass
