#include "models/import/rowshape.h"

#include "models/import/aliases.h"
#include "models/import/celltext.h"
#include "models/import/headertext.h"
#include "models/import/typing.h"

#include <algorithm>

namespace shopglass {
namespace {

const RawCell NoCell;

bool isNumberCell(const RawCell &cell)
{
    return !cell.date && (cell.kind == RawCell::Kind::Number || numberOf(cell).number.has_value());
}

/// Words of a language: a text beyond ASCII that is no number.
bool isWordy(const RawCell &cell)
{
    return cell.kind == RawCell::Kind::Text && !isNumberCell(cell)
        && std::any_of(cell.text.begin(), cell.text.end(),
                       [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

/// The cell's text as a label of totals would be compared; empty when it cannot be one.
QString labelOf(const RawCell &cell)
{
    constexpr std::size_t LongestLabel = 40;
    const char start = cell.text.empty() ? '0' : cell.text.front();
    if (cell.kind != RawCell::Kind::Text || cell.text.size() > LongestLabel || (start >= '0' && start <= '9'))
        return {};
    QString label = headerKey(cell.text);
    while (label.endsWith(u':'))
        label.chop(1);
    return label;
}

bool isTotals(const SheetPlan &plan, std::span<const RawCell> cells, DataSeen seen)
{
    const bool named = std::any_of(plan.nameColumns.begin(), plan.nameColumns.end(), [cells](int column) {
        return Aliases::instance().isTotal(labelOf(cellAt(cells, column)));
    });
    if (named)
        return true;
    const int key = plan.attributes[std::size_t(plan.keyAttribute)].column;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (isBlankCell(cells[i]))
            continue;
        const QString label = labelOf(cells[i]);
        if (label.isEmpty())
            break;
        if (plan.skipRowsWith.contains(label))
            return true;
        return Aliases::instance().isTotal(label) && (int(i) == key || isBlankCell(cellAt(cells, key)));
    }
    // Sums without a label, straight below the header: nothing but numbers, and none of the texts that name a
    // row.
    if (seen == DataSeen::Yes)
        return false;
    int numbers = 0;
    for (const RawCell &cell : cells) {
        if (isBlankCell(cell))
            continue;
        if (!isNumberCell(cell))
            return false;
        ++numbers;
    }
    return numbers > 0 && isBlankCell(cellAt(cells, key)) && saysNothing(cells.front());
}

bool isRemark(const SheetPlan &plan, std::span<const RawCell> cells, DataSeen seen)
{
    const auto isFilled = [](const RawCell &cell) { return !isBlankCell(cell); };
    const auto first = std::find_if(cells.begin(), cells.end(), isFilled);
    const bool alone = first != cells.end() && std::find_if(first + 1, cells.end(), isFilled) == cells.end();
    // One remark alone in a row, e.g. "注：金额单位为元" below the table.
    if (plan.columns > 2 && alone && isWordy(*first))
        return true;
    if (seen == DataSeen::Yes)
        return false;
    // Straight below the header: every cell that should hold a number or a time holds words.
    int typedCells = 0;
    for (std::size_t i = 0; i < plan.attributes.size(); ++i) {
        const AttributeType type = plan.kind->attributes[i].type;
        if (plan.attributes[i].source != AttributePlan::Source::Column || type == AttributeType::Text
            || type == AttributeType::Enum || type == AttributeType::Buyer || type == AttributeType::Id)
            continue;
        const RawCell &cell = cellAt(cells, plan.attributes[i].column);
        if (isBlankCell(cell))
            continue;
        if (!isWordy(cell)
            || readTime(unwrapped(cell.text), DateOrder::DayMonthYear).state == TimeText::State::Value)
            return false;
        ++typedCells;
    }
    return typedCells >= 2;
}

bool isHeaderAgain(const SheetPlan &plan, std::span<const RawCell> cells)
{
    std::size_t same = 0;
    for (std::size_t i = 0; i < cells.size() && i < plan.headers.size(); ++i) {
        if (saysNothing(cells[i]))
            continue;
        if (cells[i].text != plan.headers[i])
            return false;
        ++same;
    }
    return same >= 2;
}

} // namespace

const RawCell &cellAt(std::span<const RawCell> cells, int column)
{
    return column >= 0 && std::size_t(column) < cells.size() ? cells[std::size_t(column)] : NoCell;
}

bool saysNothing(const RawCell &cell)
{
    return cell.kind == RawCell::Kind::Blank
        || (cell.kind == RawCell::Kind::Text && trimmed(cell.text).empty());
}

bool isBlankCell(const RawCell &cell)
{
    return saysNothing(cell) || (cell.kind == RawCell::Kind::Text && meansBlank(unwrapped(cell.text)));
}

RowShape shapeOf(const SheetPlan &plan, std::span<const RawCell> cells, DataSeen seen)
{
    if (std::all_of(cells.begin(), cells.end(), saysNothing))
        return RowShape::Blank;
    if (isTotals(plan, cells, seen))
        return RowShape::Totals;
    return isHeaderAgain(plan, cells) || isRemark(plan, cells, seen) ? RowShape::Remark : RowShape::Data;
}

} // namespace shopglass
