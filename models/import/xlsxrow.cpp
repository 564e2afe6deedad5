#include "models/import/xlsxrow.h"

#include <algorithm>

namespace shopglass {

void XlsxRow::clear()
{
    m_text.clear();
    for (const int column : m_touched)
        m_cells[static_cast<std::size_t>(column)] = RawCell();
    m_touched.clear();
    m_width = 0;
    m_collected.clear();
}

RawCell &XlsxRow::place(int column)
{
    const auto index = static_cast<std::size_t>(column);
    if (index >= m_cells.size())
        m_cells.resize(index + 1);
    m_touched.push_back(column);
    m_width = std::max(m_width, index + 1);
    return m_cells[index];
}

bool XlsxRow::has(int column) const
{
    const auto index = static_cast<std::size_t>(column);
    return index < m_width && m_cells[index].kind != RawCell::Kind::Blank;
}

void XlsxRow::putCollected(int column, const RawCell &cell, std::size_t begin)
{
    place(column) = cell;
    m_collected.push_back({column, begin, m_text.size() - begin});
}

void XlsxRow::put(int column, const RawCell &cell)
{
    place(column) = cell;
}

std::span<const RawCell> XlsxRow::cells()
{
    for (const Collected &each : m_collected)
        m_cells[static_cast<std::size_t>(each.column)].text
            = std::string_view(m_text).substr(each.begin, each.size);
    return std::span(m_cells).first(m_width);
}

} // namespace shopglass
