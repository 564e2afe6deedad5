#include "models/import/previewrows.h"

#include "models/base/numberformat.h"

namespace shopglass {
namespace {

QString dots()
{
    return QStringLiteral("•••");
}

QString textOf(std::string_view text)
{
    constexpr qsizetype Longest = 200;
    const QString whole = QString::fromUtf8(text.data(), qsizetype(text.size())).simplified();
    return whole.size() > Longest ? whole.left(Longest) + u'…' : whole;
}

QString numberText(const Attribute &attribute, qint64 number)
{
    constexpr double Millionths = 1e6;
    constexpr double Thousandths = 1e3;
    switch (attribute.type) {
    case AttributeType::Money:
        return fullMoney(Money::fromFen(number));
    case AttributeType::Count:
        return fullCount(number);
    case AttributeType::Ratio:
        return percent(double(number) / Millionths);
    case AttributeType::Score:
        return QString::number(double(number) / Thousandths);
    case AttributeType::Time:
        return beijingText(number);
    case AttributeType::Date:
        return Day::fromNumber(std::int32_t(number)).iso();
    case AttributeType::Enum:
        return attribute.values[std::size_t(number)].texts.value(0);
    case AttributeType::Buyer:
        return dots();
    case AttributeType::Id:
    case AttributeType::Text:
        break;
    }
    return QString::number(number);
}

QString unknownValue(const SheetPlan &plan, std::size_t attribute)
{
    return QStringLiteral("%1:%2.%3")
        .arg(QLatin1String(reason::UnknownValue), plan.kind->id, plan.kind->attributes[attribute].id);
}

QString valueText(const Attribute &attribute, const TypedValue &value)
{
    switch (value.kind) {
    case TypedValue::Kind::Blank:
        return {};
    case TypedValue::Kind::Number:
        return numberText(attribute, value.number);
    case TypedValue::Kind::Text:
        return textOf(value.text);
    }
    Q_UNREACHABLE();
}

} // namespace

PreviewRows::PreviewRows(const SheetPlan &plan, Day today, const ScoreScales &scales, Preview &preview)
    : m_plan(plan)
    , m_buyers(BuyerIdentity::temporary())
    , m_typer(plan, today, m_buyers.get(), scales)
    , m_preview(preview)
{
    m_preview.faults.assign(plan.attributes.size(), 0);
}

bool PreviewRows::look(qint64 row, std::span<const RawCell> cells)
{
    const RowTyper::Verdict verdict = m_typer.type(row, cells);
    if (verdict == RowTyper::Verdict::Blank)
        return true;
    if (m_preview.rowsSeen == FilePreview::RowsSeen) {
        m_preview.wholeFile = false;
        return false;
    }
    ++m_preview.rowsSeen;
    PreviewRow shown = rowOf(row, cells, verdict);
    const bool faulty = count(shown);
    if (faulty && m_preview.faultyRows.size() < FilePreview::RowsShown)
        m_preview.faultyRows.push_back(shown);
    if (m_preview.rows.size() < FilePreview::RowsShown)
        m_preview.rows.push_back(std::move(shown));
    return true;
}

PreviewRow PreviewRows::rowOf(qint64 row, std::span<const RawCell> cells, RowTyper::Verdict verdict)
{
    PreviewRow shown;
    shown.row = row;
    for (std::size_t column = 0; column < m_preview.personal.size(); ++column) {
        const QString text = textOf(cellAt(cells, int(column)).text);
        shown.raw.append(m_preview.personal[column] && !text.isEmpty() ? dots() : text);
    }
    shown.cells.resize(m_plan.attributes.size());
    if (verdict == RowTyper::Verdict::Totals || verdict == RowTyper::Verdict::Remark) {
        shown.state
            = verdict == RowTyper::Verdict::Totals ? PreviewRow::State::Totals : PreviewRow::State::Remark;
        return shown;
    }
    if (verdict == RowTyper::Verdict::Data) {
        m_preview.repeated += m_keys.insert(keyOfRow()).second ? 0 : 1;
        for (std::size_t i = 0; i < shown.cells.size(); ++i)
            shown.cells[i].text = valueText(m_plan.kind->attributes[i], m_typer.row().values[i]);
    } else {
        takeReject(shown);
    }
    readCells(shown, cells);
    return shown;
}

/// What tells the row apart; by line it is the order with the line's own number, or with product, SKU and
/// specification.
std::string PreviewRows::keyOfRow() const
{
    QStringList ids = m_plan.kind->key;
    if (m_plan.info.grain == Grain::Line)
        ids += {QStringLiteral("line_id"), QStringLiteral("product_id"), QStringLiteral("sku_code"),
                QStringLiteral("spec")};
    std::string key;
    for (const QString &id : std::as_const(ids)) {
        const TypedValue &value = m_typer.row().values[std::size_t(m_plan.kind->indexOf(id).value_or(0))];
        key += value.kind == TypedValue::Kind::Text ? std::string(value.text) : std::to_string(value.number);
        key += '\n';
    }
    if (m_plan.info.grain == Grain::Row)
        key += std::to_string(m_typer.row().sourceRow);
    return key;
}

void PreviewRows::takeReject(PreviewRow &shown) const
{
    shown.state = PreviewRow::State::LeftOut;
    const Reject &reject = m_typer.reject();
    // A row that no mapped attribute dates is left out without a word about a column.
    if (reject.row != shown.row)
        return;
    shown.fault = rejectSentence(reject);
    for (std::size_t i = 0; i < m_plan.attributes.size(); ++i) {
        if (m_plan.attributes[i].source != AttributePlan::Source::None
            && m_plan.attributes[i].header == reject.column && shown.faultAttribute < 0)
            shown.faultAttribute = int(i);
    }
}

/// The cells of a row that is left out, and the faults of every row.
void PreviewRows::readCells(PreviewRow &shown, std::span<const RawCell> cells)
{
    for (std::size_t i = 0; i < shown.cells.size(); ++i) {
        if (m_plan.attributes[i].source == AttributePlan::Source::None)
            continue;
        const Typed typed = m_typer.read(i, cells);
        if (typed.fault)
            shown.cells[i].fault = faultOf(shown.row, i, QString::fromLatin1(typed.fault), cells);
        else if (shown.state == PreviewRow::State::LeftOut)
            shown.cells[i].text = valueText(m_plan.kind->attributes[i], typed.value);
        const Attribute &attribute = m_plan.kind->attributes[i];
        if (attribute.type == AttributeType::Enum && typed.value.kind == TypedValue::Kind::Text)
            shown.cells[i].fault = faultOf(shown.row, i, unknownValue(m_plan, i), cells);
    }
}

QString PreviewRows::faultOf(qint64 row, std::size_t index, const QString &fault,
                             std::span<const RawCell> cells) const
{
    const AttributePlan &plan = m_plan.attributes[index];
    Reject reject;
    reject.row = row;
    reject.column = plan.header;
    reject.reason = fault;
    const bool hidden = plan.personal || m_plan.kind->attributes[index].type == AttributeType::Buyer;
    if (plan.source == AttributePlan::Source::Column && !hidden)
        reject.value = textOf(cellAt(cells, plan.column).text);
    else if (plan.source == AttributePlan::Source::Constant)
        reject.value = QString::fromStdString(plan.constant);
    return rejectSentence(reject);
}

/// True when the row has a fault.
bool PreviewRows::count(PreviewRow &shown)
{
    bool faulty = shown.state == PreviewRow::State::LeftOut;
    m_preview.rowsLeftOut += faulty ? 1 : 0;
    m_preview.totals += shown.state == PreviewRow::State::Totals ? 1 : 0;
    m_preview.remarks += shown.state == PreviewRow::State::Remark ? 1 : 0;
    for (std::size_t i = 0; i < shown.cells.size(); ++i) {
        const bool here = int(i) == shown.faultAttribute;
        if (here && shown.cells[i].fault.isEmpty())
            shown.cells[i].fault = shown.fault;
        if (!shown.cells[i].fault.isEmpty()) {
            ++m_preview.faults[i];
            faulty = true;
        }
    }
    return faulty;
}

} // namespace shopglass
