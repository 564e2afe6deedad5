#include "models/import/rowtyper.h"

#include "models/import/celltext.h"
#include "models/import/readings.h"

#include <algorithm>
#include <array>

namespace shopglass {
namespace {

/// Attributes whose unreadable cells cost the row: a sum without them would be wrong in silence.
bool rejectsRow(AttributeType type)
{
    return type == AttributeType::Money || type == AttributeType::Time || type == AttributeType::Date
        || type == AttributeType::Id;
}

std::vector<EnumTexts> enumsOf(const ExportKind &kind)
{
    std::vector<EnumTexts> enums;
    for (const Attribute &attribute : kind.attributes)
        enums.emplace_back(attribute.values);
    return enums;
}

} // namespace

RowTyper::RowTyper(const SheetPlan &plan, Day today, BuyerIdentity *buyers,
                   std::span<const ScoreScale> scales)
    : m_plan(plan)
    , m_buyers(buyers)
    , m_checks(*plan.kind, scales)
    , m_firstFutureSecond(startOf(today.plus(2)))
    , m_enums(enumsOf(*plan.kind))
    , m_quick(plan, m_firstFutureSecond, m_enums)
{
    const ExportKind &kind = *plan.kind;
    AttributeMask given = 0;
    for (std::size_t i = 0; i < kind.attributes.size(); ++i) {
        if (plan.attributes[i].source != AttributePlan::Source::None)
            given |= AttributeMask(1) << i;
    }
    m_primaryTimes = primaryTimesOf(kind, given);
    for (const QString &id : kind.key)
        m_keys.push_back(kind.indexOf(id).value_or(-1));
    m_followsOrders = plan.info.grain == Grain::Line
        || std::any_of(plan.attributes.begin(), plan.attributes.end(),
                       [](const AttributePlan &attribute) { return attribute.fillDown; });
    for (std::size_t i = 0; i < kind.attributes.size(); ++i) {
        const AttributePlan &attribute = plan.attributes[i];
        if (attribute.source != AttributePlan::Source::None || attribute.fillDown
            || int(i) == plan.keyAttribute)
            m_used.push_back(i);
        if (attribute.required)
            m_required.push_back(i);
        if (const QString &name = kind.attributes[i].standIn; !name.isEmpty())
            m_standIns.emplace_back(i, std::size_t(kind.indexOf(name).value_or(0)));
    }
    m_row.values.resize(kind.attributes.size());
    m_above.resize(kind.attributes.size());
    m_unreadable.resize(kind.attributes.size());
    m_unknown.resize(kind.attributes.size());
    m_narrowIds.resize(kind.attributes.size());
}

RowTyper::Verdict RowTyper::type(qint64 rowNumber, std::span<const RawCell> cells)
{
    const RowShape shape = shapeOf(m_plan, cells, m_anyData ? DataSeen::Yes : DataSeen::No);
    if (shape != RowShape::Data)
        return shape == RowShape::Blank ? Verdict::Blank
            : shape == RowShape::Totals ? Verdict::Totals
                                        : Verdict::Remark;
    m_row.sourceRow = rowNumber;
    m_row.silent = 0;
    m_isPlain = true;
    if (!typeData(cells)) {
        if (m_plan.kind->sumsOfDays)
            noteBroken(dayOfRejected(cells));
        return Verdict::Rejected;
    }
    m_anyData = true;
    return Verdict::Data;
}

bool RowTyper::typeKey(qint64 rowNumber, std::span<const RawCell> cells)
{
    // What stands straight below the header may look like data and be none.
    if (!m_anyData)
        return false;
    m_row.sourceRow = rowNumber;
    m_row.silent = 0;
    for (const int i : {m_plan.keyAttribute, m_plan.productAttribute}) {
        if (i < 0)
            continue;
        TypedValue &target = m_row.values[std::size_t(i)];
        target = {};
        const bool isGiven = m_plan.attributes[std::size_t(i)].source != AttributePlan::Source::None;
        if (isGiven && !m_quick.type(std::size_t(i), cells, target))
            return false;
    }
    const TypedValue &key = m_row.values[std::size_t(m_plan.keyAttribute)];
    return key.kind == TypedValue::Kind::Number && key.number >= 0;
}

bool RowTyper::typeData(std::span<const RawCell> cells)
{
    for (const std::size_t i : m_used) {
        TypedValue &target = m_row.values[i];
        target = {};
        if (m_quick.type(i, cells, target))
            continue;
        if (isMaskedPhone(i, cells)) {
            m_row.silent |= AttributeMask(1) << i;
            continue;
        }
        if (!typeAttribute(i, cells))
            return false;
    }
    fillStandIns();
    if (m_followsOrders)
        followOrder();
    if (!m_plan.rowIdPrefix.empty()) {
        m_rowId = m_plan.rowIdPrefix + std::to_string(m_row.sourceRow);
        m_row.values[std::size_t(m_plan.keyAttribute)] = {TypedValue::Kind::Text, 0, m_rowId};
    }
    return checkRequired(cells) && checkValues(cells) && checkDate(cells);
}

/// Two campaigns without numbers are not one.
void RowTyper::fillStandIns()
{
    for (const auto &[id, name] : m_standIns) {
        if (m_plan.attributes[id].source == AttributePlan::Source::None)
            m_row.values[id] = {};
        if (m_row.values[id].kind == TypedValue::Kind::Blank)
            m_row.values[id] = m_row.values[name];
    }
}

/// "138****8226" as nearly every row has it, which typeBuyer() would say nothing about either.
bool RowTyper::isMaskedPhone(std::size_t index, std::span<const RawCell> cells) const
{
    constexpr std::size_t Digits = 11;
    constexpr std::size_t FirstMasked = 3;
    const AttributePlan &plan = m_plan.attributes[index];
    if (m_plan.kind->attributes[index].type != AttributeType::Buyer || plan.identity != IdentitySource::Phone
        || plan.source != AttributePlan::Source::Column || plan.onlyWhere >= 0)
        return false;
    const RawCell &cell = cellAt(cells, plan.column);
    return cell.kind == RawCell::Kind::Text && cell.text.size() == Digits && cell.text[FirstMasked] == '*';
}

bool RowTyper::typeAttribute(std::size_t index, std::span<const RawCell> cells)
{
    const Typed typed = read(index, cells);
    if (typed.fault)
        return acceptFault(index, typed.fault, cells);
    m_row.values[index] = typed.value;
    const Attribute &attribute = m_plan.kind->attributes[index];
    const bool isUnknown
        = attribute.type == AttributeType::Enum && typed.value.kind == TypedValue::Kind::Text;
    if (isUnknown && !attribute.closed)
        noteUnknown(index, cells);
    return true;
}

Typed RowTyper::read(std::size_t index, std::span<const RawCell> cells)
{
    const AttributePlan &plan = m_plan.attributes[index];
    if (plan.source == AttributePlan::Source::None)
        return {};
    if (plan.onlyWhere >= 0 && isBlankCell(cellAt(cells, plan.onlyWhere)))
        return {};
    Typed typed;
    if (plan.source == AttributePlan::Source::Formula)
        typed = typeFormula(index, cells);
    else if (plan.source == AttributePlan::Source::Constant)
        typed = typeCell(index, {RawCell::Kind::Text, plan.constant, 0.0, false});
    else
        typed = typeCell(index, cellAt(cells, plan.column));
    const Attribute &attribute = m_plan.kind->attributes[index];
    if (!typed.fault && attribute.type == AttributeType::Time && !attribute.planned
        && typed.value.kind == TypedValue::Kind::Number && typed.value.number >= m_firstFutureSecond)
        typed.fault = reason::FutureTime;
    if (!typed.fault && attribute.type == AttributeType::Date && typed.value.kind == TypedValue::Kind::Number
        && typed.value.number >= dayOf(m_firstFutureSecond).number())
        typed.fault = reason::FutureTime;
    return typed;
}

Typed RowTyper::typeCell(std::size_t index, RawCell cell)
{
    const AttributePlan &plan = m_plan.attributes[index];
    if (cell.kind == RawCell::Kind::Text && !(plan.suffixes.empty() && plan.blankValues.empty())) {
        std::string_view text = trimmed(cell.text);
        for (const std::string &suffix : plan.suffixes) {
            if (text.ends_with(suffix)) {
                text = trimmed(text.substr(0, text.size() - suffix.size()));
                break;
            }
        }
        cell.text = text;
    }
    const DateForm *form = plan.form ? &*plan.form : nullptr;
    const Attribute &attribute = m_plan.kind->attributes[index];
    if (attribute.reading != Reading::Plain)
        return typeReading(attribute, cell, m_plan.dateOrder, form, m_plan.dayColumn);
    Typed typed;
    switch (attribute.type) {
    case AttributeType::Money:
        return typeMoney(cell);
    case AttributeType::Count:
        return typeCount(cell);
    case AttributeType::Ratio:
        return typeRatio(cell);
    case AttributeType::Score:
        return typeScore(cell);
    case AttributeType::Time:
        return typeTime(cell, m_plan.dateOrder, form);
    case AttributeType::Date:
        return typeDay(cell, m_plan.dateOrder, form);
    case AttributeType::Enum:
        return m_enums[index].type(cell);
    case AttributeType::Buyer:
        return typeBuyer(index, cell);
    case AttributeType::Id:
        if (cell.kind == RawCell::Kind::Text && hasWideCharacters(cell.text)) {
            m_narrowIds[index] = narrowed(cell.text);
            cell.text = m_narrowIds[index];
        }
        typed = typeId(cell);
        break;
    case AttributeType::Text:
        typed = typeText(cell);
        break;
    }
    for (const std::string &blank : plan.blankValues) {
        const bool zero
            = typed.value.kind == TypedValue::Kind::Number && typed.value.number == 0 && blank == "0";
        if (zero || (typed.value.kind == TypedValue::Kind::Text && typed.value.text == blank))
            return {};
    }
    return typed;
}

Typed RowTyper::typeFormula(std::size_t index, std::span<const RawCell> cells) const
{
    const AttributePlan &plan = m_plan.attributes[index];
    constexpr std::size_t MostOperands = 16;
    if (!plan.formula || plan.operands.size() > MostOperands)
        return {{}, reason::BadFormula};
    std::array<Decimal, MostOperands> operands;
    for (std::size_t i = 0; i < plan.operands.size(); ++i) {
        RawCell cell = cellAt(cells, plan.operands[i]);
        if (cell.kind == RawCell::Kind::Text) {
            for (const std::string &suffix : plan.suffixes) {
                const std::string_view text = trimmed(cell.text);
                if (text.ends_with(suffix))
                    cell.text = text.substr(0, text.size() - suffix.size());
            }
        }
        const CellNumber number = numberOf(cell);
        if (number.blank)
            return {};
        if (!number.number)
            return {{}, reason::BadFormula};
        operands[i] = number.number->value;
        if (number.number->percent)
            operands[i].scale += 2;
    }
    int decimals = 0;
    switch (m_plan.kind->attributes[index].type) {
    case AttributeType::Money:
        decimals = 2;
        break;
    case AttributeType::Ratio:
        decimals = 6;
        break;
    case AttributeType::Score:
        decimals = 3;
        break;
    default:
        break;
    }
    const auto value = plan.formula->evaluate({operands.data(), plan.operands.size()}, decimals);
    if (!value)
        return {{}, reason::BadFormula};
    return {{TypedValue::Kind::Number, *value, {}}, nullptr};
}

Typed RowTyper::typeBuyer(std::size_t index, const RawCell &cell)
{
    std::optional<qint64> buyer;
    if (m_buyers && (cell.kind == RawCell::Kind::Text || cell.kind == RawCell::Kind::Number))
        buyer = m_buyers->identify(cell.text, m_plan.attributes[index].identity);
    if (buyer)
        return {{TypedValue::Kind::Number, *buyer, {}}, nullptr};
    // Masked or empty: this row does not know, which must not wipe out what an earlier export knew.
    m_row.silent |= AttributeMask(1) << index;
    return {};
}

bool RowTyper::acceptFault(std::size_t index, const char *fault, std::span<const RawCell> cells)
{
    const Attribute &attribute = m_plan.kind->attributes[index];
    const AttributePlan &plan = m_plan.attributes[index];
    const bool isKey = std::find(m_keys.begin(), m_keys.end(), int(index)) != m_keys.end();
    if (plan.required || isKey || rejectsRow(attribute.type)) {
        setReject(index, QString::fromLatin1(fault), cells);
        return false;
    }
    m_isPlain = false;
    UnreadableColumn &column = m_unreadable[index];
    if (column.cells++ == 0) {
        column.header = plan.header;
        column.firstRow = m_row.sourceRow;
    }
    return true;
}

bool RowTyper::checkRequired(std::span<const RawCell> cells)
{
    for (const std::size_t i : m_required) {
        const AttributePlan &plan = m_plan.attributes[i];
        if (m_row.values[i].kind != TypedValue::Kind::Blank)
            continue;
        if (plan.onlyWhere >= 0 && isBlankCell(cellAt(cells, plan.onlyWhere)))
            continue;
        setReject(i, QString::fromLatin1(reason::MissingRequired), cells);
        return false;
    }
    return true;
}

bool RowTyper::checkValues(std::span<const RawCell> cells)
{
    auto fault = m_checks.settleSign(m_row);
    if (!fault)
        fault = m_checks.faultOf(m_row);
    if (!fault) {
        if (const auto unknown = m_checks.unknownIn(m_row))
            noteUnknown(*unknown, cells);
        return true;
    }
    setReject(fault->attribute, fault->reason, cells);
    if (!fault->shown.isEmpty() && !m_plan.attributes[fault->attribute].personal)
        m_reject.value = fault->shown;
    return false;
}

void RowTyper::followOrder()
{
    const auto same = [this](std::size_t index) {
        const TypedValue &value = m_row.values[index];
        const Remembered &above = m_above[index];
        return value.kind == above.kind && value.number == above.number && value.text == above.text;
    };
    const auto fill = [this](std::size_t index) {
        const Remembered &above = m_above[index];
        if (m_plan.attributes[index].fillDown && m_row.values[index].kind == TypedValue::Kind::Blank)
            m_row.values[index] = {above.kind, above.number, above.text};
    };
    bool sameOrder = true;
    for (const int key : m_keys) {
        fill(std::size_t(key));
        sameOrder = sameOrder && same(std::size_t(key));
    }
    for (std::size_t i = 0; i < m_row.values.size(); ++i) {
        if (sameOrder) {
            fill(i);
            // Further lines of an order often leave out what the first line said; that is no statement.
            if (m_plan.info.grain == Grain::Line && m_row.values[i].kind == TypedValue::Kind::Blank)
                m_row.silent |= AttributeMask(1) << i;
        }
        const bool isKey = std::find(m_keys.begin(), m_keys.end(), int(i)) != m_keys.end();
        const TypedValue &value = m_row.values[i];
        const bool remembered
            = value.kind != TypedValue::Kind::Blank && value.text.data() == m_above[i].text.data();
        if ((isKey || m_plan.attributes[i].fillDown) && !remembered)
            m_above[i] = {value.kind, value.number, std::string(value.text)};
    }
}

} // namespace shopglass
