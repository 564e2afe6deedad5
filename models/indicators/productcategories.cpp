#include "models/indicators/productcategories.h"

namespace shopglass {

std::vector<CategoryRow> latestCategories(const FigureTable &table, const TextColumn &category,
                                          std::size_t products, Day last)
{
    std::vector<CategoryRow> latest(products);
    for (std::size_t row = 0; row < table.size(); ++row) {
        CategoryRow &known = latest[table.product[row]];
        if (category.number[row] != 0 && table.day[row] <= last.number() && table.day[row] >= known.day)
            known = {table.day[row], std::uint32_t(row), category.number[row]};
    }
    return latest;
}

} // namespace shopglass
