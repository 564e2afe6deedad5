#include "models/store/rowintake.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>
#include <charconv>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(RowIntakeTexts)
};

constexpr char UnitSeparator = '\x1f';

/// The ordinal's room in the line key of rows without a business key.
constexpr int OrdinalBits = 32;

BeijingSeconds momentOf(const Attribute &attribute, qint64 value)
{
    return attribute.type == AttributeType::Date ? startOf(Day::fromNumber(std::int32_t(value))) : value;
}

/// Stands for a blank part of a key. Ids and texts never are 0; a count may be: the hour after midnight is
/// not the whole day.
qint64 blankKeyPart(const Attribute &attribute)
{
    return attribute.type == AttributeType::Count ? -1 : 0;
}

} // namespace

std::optional<qint64> canonicalDecimal(std::string_view text)
{
    if (text.empty() || (text.size() > 1 && text.front() == '0'))
        return std::nullopt;
    if (!std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    qint64 number = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (fault != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

RowIntake::RowIntake(Dictionary dictionary)
    : m_dictionary(std::move(dictionary))
{
}

void RowIntake::beginSheet(const SheetInfo &info, const SheetRecord &sheet)
{
    const ExportKind &kind = *sheet.kind;
    m_sheet = &sheet;
    m_grain = info.grain;
    m_hasLines = kind.id == QLatin1String("orders");
    m_days.reset();
    m_keyAttributes.clear();
    for (const QString &part : kind.key)
        m_keyAttributes.push_back(kind.indexOf(part).value());
    m_lineAttributes.clear();
    if (m_hasLines) {
        for (const char *part : {"product_id", "sku_code", "spec"})
            m_lineAttributes.push_back(kind.indexOf(QString::fromLatin1(part)).value());
    }
    m_primaryTimes.clear();
    for (const QString &candidate : kind.primaryTime)
        m_primaryTimes.push_back(kind.indexOf(candidate).value());
}

Result<void> RowIntake::take(const TypedRow &row, FactRow &fact)
{
    const ExportKind &kind = *m_sheet->kind;
    Q_ASSERT(row.values.size() == kind.attributes.size());
    fact.clear(kind.attributes.size());
    fact.sheet = m_sheet->id;
    fact.sourceRow = row.sourceRow;
    fact.silent = m_sheet->sheetBits(row.silent);
    const AttributeMask said = m_sheet->mask & ~row.silent;
    for (std::size_t i = 0; i < kind.attributes.size(); ++i) {
        const TypedValue &value = row.values[i];
        if (value.kind == TypedValue::Kind::Blank || !((said >> i) & 1U))
            continue;
        const auto number = stored(kind.attributes[i], value);
        if (!number)
            return number.error();
        fact.set(int(i), *number);
        noteTime(i, fact);
    }
    noteDay(fact);
    return fillKey(row, fact);
}

Result<qint64> RowIntake::idValue(const TypedValue &value)
{
    if (value.kind == TypedValue::Kind::Number && value.number >= 0)
        return value.number;
    const std::string digits
        = value.kind == TypedValue::Kind::Number ? std::to_string(value.number) : std::string();
    const std::string_view text = digits.empty() ? value.text : std::string_view(digits);
    if (const auto number = canonicalDecimal(text))
        return *number;
    const auto id = m_dictionary.idOf(text);
    if (!id)
        return id.error();
    return -*id;
}

Result<qint64> RowIntake::stored(const Attribute &attribute, const TypedValue &value)
{
    if (attribute.type == AttributeType::Id)
        return idValue(value);
    if (value.kind == TypedValue::Kind::Number && attribute.type != AttributeType::Text)
        return value.number;
    std::string_view text = value.text;
    const std::string digits
        = value.kind == TypedValue::Kind::Number ? std::to_string(value.number) : std::string();
    if (!digits.empty())
        text = digits;
    if (attribute.type == AttributeType::Enum) {
        const QString found = QString::fromUtf8(text.data(), qsizetype(text.size()));
        for (std::size_t i = 0; i < attribute.values.size(); ++i) {
            if (attribute.values[i].texts.contains(found))
                return qint64(i);
        }
    }
    if (attribute.type != AttributeType::Text && attribute.type != AttributeType::Enum
        && attribute.type != AttributeType::Buyer) {
        Q_ASSERT_X(false, "RowIntake", "an untyped number");
        return Error{Texts::tr("A number could not be read. Nothing was stored."), attribute.id,
                     ErrorKind::Refused};
    }
    const auto id = m_dictionary.idOf(text);
    if (!id)
        return id.error();
    return attribute.type == AttributeType::Text ? *id : -*id;
}

Result<qint64> RowIntake::lineKey(const TypedRow &row)
{
    if (m_grain == Grain::Order)
        return qint64(0);
    if (m_grain == Grain::Row)
        return -((qint64(m_sheet->batch) << OrdinalBits) + ++m_ordinal);
    m_lineText.clear();
    const AttributeMask said = m_sheet->mask & ~row.silent;
    for (const int attribute : m_lineAttributes) {
        if (attribute != m_lineAttributes.front())
            m_lineText.push_back(UnitSeparator);
        const TypedValue &value = row.values[std::size_t(attribute)];
        if (!((said >> attribute) & 1U) || value.kind == TypedValue::Kind::Blank)
            continue;
        if (value.kind == TypedValue::Kind::Number)
            m_lineText += std::to_string(value.number);
        else
            m_lineText += value.text;
    }
    // A hash of the content and not a dictionary id: the order of lines must not depend on what was read
    // before.
    const QByteArray digest = QCryptographicHash::hash(
        QByteArrayView(m_lineText.data(), qsizetype(m_lineText.size())), QCryptographicHash::Sha256);
    return qint64(qFromBigEndian<quint64>(digest.constData()) >> 2U) + 1;
}

Result<void> RowIntake::fillKey(const TypedRow &row, FactRow &fact)
{
    const ExportKind &kind = *m_sheet->kind;
    for (std::size_t i = 0; i < m_keyAttributes.size(); ++i) {
        const int attribute = m_keyAttributes[i];
        if (i == 0 && !fact.has(attribute)) {
            return Error{
                Texts::tr("Row %1 has no number to store it by. Nothing was stored.").arg(row.sourceRow),
                kind.attributes[std::size_t(attribute)].id, ErrorKind::Refused};
        }
        fact.key.parts[i] = fact.valueOr(attribute, blankKeyPart(kind.attributes[std::size_t(attribute)]));
        fact.present &= ~(AttributeMask(1) << attribute);
    }
    if (!m_hasLines)
        return {};
    const auto line = lineKey(row);
    if (!line)
        return line.error();
    fact.key.parts[m_keyAttributes.size()] = *line;
    return {};
}

void RowIntake::noteTime(std::size_t index, const FactRow &fact)
{
    const Attribute &attribute = m_sheet->kind->attributes[index];
    if (attribute.type != AttributeType::Time && attribute.type != AttributeType::Date)
        return;
    const BeijingSeconds moment = momentOf(attribute, fact.values[index]);
    if (!attribute.planned && (!m_latest || moment > *m_latest))
        m_latest = moment;
}

void RowIntake::noteDay(const FactRow &fact)
{
    const auto primary
        = std::ranges::find_if(m_primaryTimes, [&fact](int attribute) { return fact.has(attribute); });
    if (primary == m_primaryTimes.end())
        return;
    const Attribute &attribute = m_sheet->kind->attributes[std::size_t(*primary)];
    const Day day = dayOf(momentOf(attribute, fact.values[std::size_t(*primary)]));
    if (!m_days) {
        m_days = DayRange{day, day};
        return;
    }
    m_days->from = std::min(m_days->from, day);
    m_days->to = std::max(m_days->to, day);
}

} // namespace shopglass
