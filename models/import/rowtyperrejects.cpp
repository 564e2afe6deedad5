// What RowTyper says of rows and cells that it leaves out, without giving anything of a buyer away.

#include "models/import/rowtyper.h"
#include "models/import/timetext.h"

#include <algorithm>

namespace shopglass {
namespace {

/// Eleven digits beginning with 1 that stand alone.
bool holdsPhone(const QString &text)
{
    int run = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && text.at(i).isDigit()) {
            ++run;
            continue;
        }
        if (run == 11 && text.at(i - run) == u'1')
            return true;
        run = 0;
    }
    return false;
}

} // namespace

void RowTyper::setReject(std::size_t index, const QString &why, std::span<const RawCell> cells)
{
    m_reject.sheet = m_plan.info.name;
    m_reject.row = m_row.sourceRow;
    m_reject.column = m_plan.attributes[index].header;
    m_reject.value = rejectedValue(index, cells);
    m_reject.reason = why;
}

QString RowTyper::rejectedValue(std::size_t index, std::span<const RawCell> cells) const
{
    constexpr qsizetype Longest = 60;
    const AttributePlan &plan = m_plan.attributes[index];
    // A row with more cells than the header has slipped: any cell may hold what belongs to another column.
    const bool slipped
        = std::any_of(cells.begin() + std::min<std::ptrdiff_t>(m_plan.columns, std::ssize(cells)),
                      cells.end(), [](const RawCell &cell) { return !saysNothing(cell); });
    if (plan.source == AttributePlan::Source::Constant)
        return QString::fromStdString(plan.constant);
    if (plan.source != AttributePlan::Source::Column || plan.personal || slipped
        || m_plan.kind->attributes[index].type == AttributeType::Buyer)
        return {};
    const RawCell &cell = cellAt(cells, plan.column);
    // A spreadsheet shows a day where its file has a serial number.
    const AttributeType type = m_plan.kind->attributes[index].type;
    const bool isSerial = cell.kind == RawCell::Kind::Number
        && (cell.date || type == AttributeType::Time || type == AttributeType::Date);
    if (const auto time = isSerial ? timeOfSerial(cell.number) : std::nullopt)
        return beijingText(*time);
    QString value = QString::fromUtf8(cell.text.data(), qsizetype(cell.text.size())).simplified();
    if (holdsPhone(value))
        return {};
    return value.size() > Longest ? value.left(Longest) + u'…' : value;
}

std::vector<UnreadableColumn> RowTyper::unreadable() const
{
    std::vector<UnreadableColumn> columns;
    std::copy_if(m_unreadable.begin(), m_unreadable.end(), std::back_inserter(columns),
                 [](const UnreadableColumn &column) { return column.cells > 0; });
    return columns;
}

void RowTyper::noteUnknown(std::size_t index, std::span<const RawCell> cells)
{
    m_isPlain = false;
    UnknownValues &unknown = m_unknown[index];
    unknown.header = m_plan.attributes[index].header;
    ++unknown.cells;
    const QString value = rejectedValue(index, cells);
    const auto named = std::ranges::find(unknown.first, value, &std::pair<QString, qint64>::first);
    if (named != unknown.first.end())
        ++named->second;
    else if (!value.isEmpty() && unknown.first.size() < UnknownValues::MostNamed)
        unknown.first.emplace_back(value, 1);
}

std::vector<UnknownValues> RowTyper::unknownValues() const
{
    std::vector<UnknownValues> columns;
    std::ranges::copy_if(m_unknown, std::back_inserter(columns),
                         [](const UnknownValues &unknown) { return unknown.cells > 0; });
    return columns;
}

} // namespace shopglass
