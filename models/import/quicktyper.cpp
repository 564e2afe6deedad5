#include "models/import/quicktyper.h"

#include <algorithm>

namespace shopglass {

QuickTyper::QuickTyper(const SheetPlan &plan, BeijingSeconds firstFutureSecond,
                       std::span<const EnumTexts> enums)
    : m_columns(plan.attributes.size())
    , m_enums(enums)
    , m_firstFutureSecond(firstFutureSecond)
{
    for (std::size_t i = 0; i < plan.attributes.size(); ++i) {
        const AttributePlan &attribute = plan.attributes[i];
        if (attribute.source != AttributePlan::Source::Column || attribute.column < 0
            || attribute.onlyWhere >= 0 || attribute.form || !attribute.suffixes.empty())
            continue;
        Column &column = m_columns[i];
        column.form = formOf(plan.kind->attributes[i]);
        column.column = std::size_t(attribute.column);
        const auto &blank = attribute.blankValues;
        column.zeroIsBlank = std::find(blank.begin(), blank.end(), "0") != blank.end();
        if (!blank.empty())
            column.blankValues = &blank;
    }
}

QuickTyper::Form QuickTyper::formOf(const Attribute &attribute)
{
    if (attribute.reading != Reading::Plain)
        return Form::Any;
    switch (attribute.type) {
    case AttributeType::Money:
        return Form::Money;
    case AttributeType::Count:
        return Form::Count;
    case AttributeType::Id:
        return Form::Id;
    case AttributeType::Ratio:
        return Form::Percent;
    case AttributeType::Time:
        return Form::Time;
    case AttributeType::Text:
        return Form::Text;
    case AttributeType::Enum:
        return Form::Enum;
    default:
        return Form::Any;
    }
}

bool QuickTyper::type(std::size_t attribute, std::span<const RawCell> cells, TypedValue &target)
{
    Column &column = m_columns[attribute];
    if (column.form == Form::Any)
        return false;
    if (column.column >= cells.size() || cells[column.column].kind == RawCell::Kind::Blank)
        return true;
    const RawCell &cell = cells[column.column];
    if (cell.kind == RawCell::Kind::Number) {
        const bool amount
            = column.form == Form::Money || column.form == Form::Count || column.form == Form::Id;
        return amount && !cell.date && isExactInSpreadsheets(cell.text)
            && typeNumber(column, cell.text, target);
    }
    if (cell.kind != RawCell::Kind::Text)
        return false;
    if (column.form == Form::Enum) {
        const int index = m_enums[attribute].lately(cell.text);
        if (index < 0)
            return false;
        target.kind = TypedValue::Kind::Number;
        target.number = index;
        return true;
    }
    const std::string_view text = quickTrimmed(cell.text);
    if (quickBlank(text))
        return true;
    if (column.form == Form::Text)
        return typeText(column, text, target);
    return column.form == Form::Id ? typeId(column, text, target) : typeNumber(column, text, target);
}

bool QuickTyper::typeNumber(Column &column, std::string_view text, TypedValue &target) const
{
    const auto number = numberOf(column, text);
    if (!number)
        return false;
    if (column.form == Form::Id && *number == 0 && column.zeroIsBlank)
        return true;
    target.kind = TypedValue::Kind::Number;
    target.number = *number;
    return true;
}

bool QuickTyper::typeId(Column &column, std::string_view text, TypedValue &target) const
{
    return typeNumber(column, text, target) || (isLetteredId(text) && typeText(column, text, target));
}

bool QuickTyper::typeText(const Column &column, std::string_view text, TypedValue &target) const
{
    if (!isPlainText(text))
        return false;
    if (column.blankValues
        && std::find(column.blankValues->begin(), column.blankValues->end(), text)
            != column.blankValues->end())
        return true;
    target.kind = TypedValue::Kind::Text;
    target.text = text;
    return true;
}

std::optional<qint64> QuickTyper::numberOf(Column &column, std::string_view text) const
{
    switch (column.form) {
    case Form::Money:
        return quickMoney(text);
    case Form::Count:
        return quickCount(text);
    case Form::Id:
        return quickId(text);
    case Form::Percent:
        return quickPercent(text);
    case Form::Time: {
        const auto time = column.time.read(text);
        return time && *time < m_firstFutureSecond ? time : std::nullopt; // later ones may be faults
    }
    case Form::Text:
    case Form::Enum:
    case Form::Any:
        break;
    }
    return std::nullopt;
}

} // namespace shopglass
