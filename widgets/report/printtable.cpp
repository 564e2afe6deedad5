#include "widgets/report/printtable.h"

#include "widgets/report/columnwidths.h"

#include <QPen>

#include <algorithm>
#include <numeric>

namespace shopglass {

namespace {

constexpr double SidePadding = 4 * Point;
constexpr double TopPadding = 2.5 * Point;
constexpr double NarrowestText = 56 * Point;
/// Titles of ideographs could end a line anywhere; four of them stay together.
constexpr double NarrowestTitle = 33 * Point;
/// A text of more lines than this is easier to read on a turned page.
constexpr double MostUprightLines = 10;
/// No single word claims more of the page.
constexpr double WidestWord = 190 * Point;

QFont headFont()
{
    return PrintStyle::font(textsize::Cell, Weight::Bold);
}

QFont cellFont()
{
    return PrintStyle::font(textsize::Cell);
}

/// Days and numbers stay on one line.
bool staysWhole(const TableCell &cell, TableColumn::Kind kind)
{
    return kind == TableColumn::Kind::Number || cell.unit == CellUnit::Day;
}

ColumnNeed needOf(const TableSpec &table, std::size_t column)
{
    const TableColumn &head = table.columns[column];
    const double title = textWidth(head.title, headFont());
    ColumnNeed need{std::max(widestWord(head.title, headFont()), std::min(title, NarrowestTitle)), title};
    const QFont font = cellFont();
    for (const std::vector<TableCell> &row : table.rows) {
        if (column >= row.size())
            continue;
        const TableCell &cell = row[column];
        const double width = textWidth(cell.text, font);
        need.natural = std::max(need.natural, width);
        if (staysWhole(cell, head.kind) && width <= WidestWord)
            need.least = std::max(need.least, width);
        else if (width > need.least)
            need.least = std::max(need.least, std::min(WidestWord, widestWord(cell.text, font)));
    }
    if (head.kind == TableColumn::Kind::Text)
        need.least = std::max(need.least, std::min(need.natural, NarrowestText));
    need.least += 2 * SidePadding;
    need.natural = std::max(need.natural + 2 * SidePadding, need.least);
    return need;
}

std::vector<ColumnNeed> needsOf(const TableSpec &table)
{
    std::vector<ColumnNeed> needs;
    for (std::size_t column = 0; column < table.columns.size(); ++column)
        needs.push_back(needOf(table, column));
    return needs;
}

TablePart partOf(const TableSpec &table, const std::vector<ColumnNeed> &needs,
                 const std::vector<std::size_t> &columns, double width)
{
    TablePart part;
    part.columns = columns;
    std::vector<ColumnNeed> chosen;
    for (const std::size_t column : columns) {
        chosen.push_back(needs[column]);
        part.kinds.push_back(table.columns[column].kind);
    }
    part.widths = columnWidths(chosen, width);
    return part;
}

Qt::Alignment alignmentOf(TableColumn::Kind kind)
{
    return kind == TableColumn::Kind::Number ? Qt::AlignRight : Qt::AlignLeft;
}

double widthOf(const TablePart &part)
{
    return std::accumulate(part.widths.begin(), part.widths.end(), 0.0);
}

} // namespace

PageTurn turnOf(const TableSpec &table)
{
    const std::vector<ColumnNeed> needs = needsOf(table);
    const double room = PrintStyle::room().width();
    if (leastWidth(needs) > room)
        return PageTurn::Landscape;
    const std::vector<double> widths = columnWidths(needs, room);
    for (std::size_t i = 0; i < needs.size(); ++i) {
        if (needs[i].natural > MostUprightLines * widths[i])
            return PageTurn::Landscape;
    }
    return PageTurn::Portrait;
}

std::vector<TablePart> tableParts(const TableSpec &table, double width)
{
    const std::vector<ColumnNeed> needs = needsOf(table);
    std::vector<TablePart> parts;
    for (const std::vector<std::size_t> &columns : columnGroups(needs, width))
        parts.push_back(partOf(table, needs, columns, width));
    return parts;
}

TableHeadBlock::TableHeadBlock(const TableSpec &table, std::shared_ptr<const TablePart> part)
    : m_part(std::move(part))
{
    for (std::size_t i = 0; i < m_part->columns.size(); ++i) {
        m_texts.emplace_back(table.columns[m_part->columns[i]].title, headFont(),
                             m_part->widths[i] - 2 * SidePadding);
    }
}

double TableHeadBlock::height() const
{
    double height = 0;
    for (const PrintText &text : m_texts)
        height = std::max(height, text.height());
    return height + 2 * TopPadding;
}

void TableHeadBlock::paint(VectorPainter &on, QPointF at, const PrintStyle &style) const
{
    QPainter &painter = on.painter();
    const double tall = height();
    const double wide = widthOf(*m_part);
    painter.fillRect(QRectF(at, QSizeF(wide, tall)), style.theme().background);
    painter.setPen(QPen(style.accent(), 0.8 * Point));
    painter.drawLine(at + QPointF(0, tall), at + QPointF(wide, tall));
    double x = at.x();
    for (std::size_t i = 0; i < m_texts.size(); ++i) {
        // Titles stand on the head's lower edge.
        const QPointF place(x + SidePadding, at.y() + tall - TopPadding - m_texts[i].height());
        m_texts[i].paint(painter, place, style.theme().text, alignmentOf(m_part->kinds[i]));
        x += m_part->widths[i];
    }
}

TableRowBlock::TableRowBlock(const std::vector<TableCell> &row, std::shared_ptr<const TablePart> part,
                             double mostHeight)
    : m_part(std::move(part))
{
    const QFont font = cellFont();
    const double lineHeight = PrintText(QString(), font, 0).lineHeight();
    const int mostLines = std::max(1, static_cast<int>((mostHeight - 2 * TopPadding) / lineHeight));
    for (std::size_t i = 0; i < m_part->columns.size(); ++i) {
        const std::size_t column = m_part->columns[i];
        const TableCell cell = column < row.size() ? row[column] : TableCell{};
        m_cells.push_back({PrintText(cell.text, font, m_part->widths[i] - 2 * SidePadding, mostLines),
                           cell.meaning, cell.change, cell.heat});
    }
}

double TableRowBlock::height() const
{
    double height = 0;
    for (const Cell &cell : m_cells)
        height = std::max(height, cell.text.height());
    return height + 2 * TopPadding;
}

void TableRowBlock::paint(VectorPainter &on, QPointF at, const PrintStyle &style) const
{
    QPainter &painter = on.painter();
    const double tall = height();
    painter.setPen(QPen(style.theme().border, 0.5 * Point));
    painter.drawLine(at + QPointF(0, tall), at + QPointF(widthOf(*m_part), tall));
    double x = at.x();
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        const Cell &cell = m_cells[i];
        if (cell.heat != Heat::None)
            painter.fillRect(QRectF(x, at.y() + 0.5 * Point, m_part->widths[i] - Point, tall - Point),
                             style.theme().heat(cell.heat));
        const QColor colour = style.meaning(cell.meaning);
        cell.text.paint(painter, QPointF(x + SidePadding, at.y() + TopPadding), colour,
                        alignmentOf(m_part->kinds[i]));
        x += m_part->widths[i];
    }
}

} // namespace shopglass
