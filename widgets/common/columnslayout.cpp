#include "widgets/common/columnslayout.h"

#include <QWidget>

#include <algorithm>
#include <numeric>

namespace shopglass {

ColumnsLayout::ColumnsLayout(ColumnWidths widths, int maximumColumns, int gap)
    : m_widths(widths)
    , m_maximumColumns(maximumColumns)
    , m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

ColumnsLayout::~ColumnsLayout()
{
    qDeleteAll(m_items);
}

void ColumnsLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

int ColumnsLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *ColumnsLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *ColumnsLayout::takeAt(int index)
{
    return index >= 0 && index < count() ? m_items.takeAt(index) : nullptr;
}

int ColumnsLayout::columnsAt(int width) const
{
    const int fitting = (width + m_gap) / (m_widths.least + m_gap);
    const int items = static_cast<int>(shown().size());
    const int columns = std::clamp(fitting, 1, std::max(1, std::min(m_maximumColumns, items)));
    // Rows as even as they can be: 8 cards in 6 columns stand better as 4 + 4.
    const int rows = (std::max(1, items) + columns - 1) / columns;
    return (std::max(1, items) + rows - 1) / rows;
}

int ColumnsLayout::columnWidth(int width, int columns) const
{
    return std::min(m_widths.most, (width - m_gap * (columns - 1)) / columns);
}

QList<QLayoutItem *> ColumnsLayout::shown() const
{
    QList<QLayoutItem *> items;
    std::copy_if(m_items.begin(), m_items.end(), std::back_inserter(items),
                 [](const QLayoutItem *item) { return !item->isEmpty(); });
    return items;
}

QList<int> ColumnsLayout::rowHeights(const QList<QLayoutItem *> &items, int columns, int columnWidth) const
{
    QList<int> heights;
    for (int i = 0; i < items.size(); ++i) {
        const QLayoutItem *item = items.at(i);
        const int height
            = item->hasHeightForWidth() ? item->heightForWidth(columnWidth) : item->sizeHint().height();
        const int wanted = std::max(height, item->minimumSize().height());
        if (i % columns == 0)
            heights << wanted;
        else
            heights.last() = std::max(heights.last(), wanted);
    }
    return heights;
}

int ColumnsLayout::heightForWidth(int width) const
{
    const auto items = shown();
    if (items.isEmpty())
        return 0;
    const int columns = columnsAt(width);
    const auto heights = rowHeights(items, columns, columnWidth(width, columns));
    return std::accumulate(heights.begin(), heights.end(), m_gap * static_cast<int>(heights.size() - 1));
}

QSize ColumnsLayout::sizeHint() const
{
    const int width = m_widths.least * std::min(2, m_maximumColumns);
    return {width, heightForWidth(width)};
}

QSize ColumnsLayout::minimumSize() const
{
    int width = 0;
    for (const QLayoutItem *item : shown())
        width = std::max(width, item->minimumSize().width());
    return {width, 0};
}

void ColumnsLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const auto items = shown();
    if (items.isEmpty())
        return;
    const int columns = columnsAt(rect.width());
    const int width = columnWidth(rect.width(), columns);
    const auto heights = rowHeights(items, columns, width);
    int y = rect.y();
    for (int i = 0; i < items.size(); ++i) {
        const int column = i % columns;
        if (i > 0 && column == 0)
            y += heights.at(i / columns - 1) + m_gap;
        items.at(i)->setGeometry(
            QRect(rect.x() + column * (width + m_gap), y, width, heights.at(i / columns)));
    }
}

} // namespace shopglass
