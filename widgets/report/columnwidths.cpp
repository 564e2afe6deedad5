#include "widgets/report/columnwidths.h"

#include <algorithm>

namespace shopglass {

double leastWidth(std::span<const ColumnNeed> needs)
{
    double sum = 0;
    for (const ColumnNeed &need : needs)
        sum += need.least;
    return sum;
}

std::vector<std::vector<std::size_t>> columnGroups(std::span<const ColumnNeed> needs, double width)
{
    std::vector<std::vector<std::size_t>> groups;
    double used = 0;
    for (std::size_t i = 0; i < needs.size(); ++i) {
        const bool alone = groups.empty() || groups.back().size() == 1;
        if (groups.empty() || (used + needs[i].least > width && !(i > 0 && alone))) {
            groups.push_back(i == 0 ? std::vector<std::size_t>{} : std::vector<std::size_t>{0});
            used = i == 0 ? 0 : needs[0].least;
        }
        groups.back().push_back(i);
        used += needs[i].least;
    }
    return groups;
}

std::vector<double> columnWidths(std::span<const ColumnNeed> needs, double width)
{
    std::vector<double> widths;
    if (needs.empty())
        return widths;
    const double least = leastWidth(needs);
    double wanted = 0;
    for (const ColumnNeed &need : needs)
        wanted += need.natural - need.least;
    const double spare = width - least;
    for (const ColumnNeed &need : needs) {
        const double wish = need.natural - need.least;
        if (spare <= 0)
            widths.push_back(need.least * width / least); // more than the page has: all give
        else if (wanted > spare)
            widths.push_back(need.least + spare * wish / wanted);
        else
            widths.push_back(need.natural + (spare - wanted) / static_cast<double>(needs.size()));
    }
    return widths;
}

} // namespace shopglass
