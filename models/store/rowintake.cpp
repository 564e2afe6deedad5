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

/// Rows converted together: few enough that all their columns stay in the processor's cache.
constexpr std::size_t RowsAtOnce = 256;

/// No stored id is this: numbers are not negative, and dictionary ids are small.
constexpr qint64 NotAsked = std::numeric_limits<qint64>::min();

bool isMoment(const Attribute &attribute)
{
    return attribute.type == AttributeType::Time || attribute.type == AttributeType::Date;
}

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

bool says(AttributeMask silent, std::size_t attribute)
{
    return !((silent >> attribute) & 1U);
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
    m_hash.emplace(kind);
    m_grain = info.grain;
    m_hasLines = kind.id == QLatin1String("orders");
    m_span.reset();
    m_keyAttributes.clear();
    m_blankKey.clear();
    for (const QString &part : kind.key) {
        m_keyAttributes.push_back(kind.indexOf(part).value());
        m_blankKey.push_back(blankKeyPart(kind.attributes[std::size_t(m_keyAttributes.back())]));
    }
    if (m_hasLines)
        m_blankKey.push_back(0);
    m_lineAttributes.clear();
    if (m_hasLines) {
        for (const char *part : {"product_id", "sku_code", "spec"})
            m_lineAttributes.push_back(kind.indexOf(QString::fromLatin1(part)).value());
        m_lineId = kind.indexOf(QStringLiteral("line_id")).value();
    }
    m_primaryTimes.clear();
    for (const int candidate : primaryTimesOf(kind, sheet.mask))
        m_primaryTimes.push_back(candidate);
}

std::optional<DayRange> RowIntake::days() const
{
    if (!m_span)
        return std::nullopt;
    return DayRange{dayOf(m_span->first), dayOf(m_span->second)};
}

Result<void> RowIntake::take(const TypedBlock &block, FactRun &run)
{
    const std::size_t first = run.append(block.rows());
    for (std::size_t from = 0; from < block.rows(); from += RowsAtOnce) {
        const Target target{block, run, first, from, std::min(from + RowsAtOnce, block.rows())};
        if (auto taken = takeRows(target); !taken)
            return taken;
    }
    return {};
}

void RowIntake::takeMoments(const RowMoments &moments)
{
    m_latest = std::max(m_latest.value_or(moments.latest), moments.latest);
    if (!m_span)
        m_span = {moments.first, moments.last};
    m_span->first = std::min(m_span->first, moments.first);
    m_span->second = std::max(m_span->second, moments.last);
}

Result<void> RowIntake::takeRows(const Target &target)
{
    for (std::size_t row = target.from; row < target.to; ++row)
        std::copy(m_blankKey.begin(), m_blankKey.end(), target.run.cells(target.first + row));
    for (std::size_t i = 0; i < m_sheet->kind->attributes.size(); ++i) {
        if (!((m_sheet->mask >> i) & 1U) || target.block.column(i).empty())
            continue;
        if (auto taken = takeColumn(target, i); !taken)
            return taken;
    }
    noteTimes(target);
    if (auto split = splitKeys(target); !split)
        return split;
    if (m_hasLines)
        fillLineKeys(target);
    fillOrigins(target);
    return {};
}

/// What a text is stored as, if it was asked for before.
qint64 RowIntake::knownNumber(AttributeType type, TextToken token) const
{
    if (type == AttributeType::Text) {
        const qint64 id = m_dictionary.known(token);
        return id != 0 ? id : NotAsked;
    }
    return type == AttributeType::Id && token < m_idOfToken.size() ? m_idOfToken[token] : NotAsked;
}

Result<void> RowIntake::takeColumn(const Target &target, std::size_t attribute)
{
    const BlockValue *const column = target.block.column(attribute).data();
    const AttributeType type = m_sheet->kind->attributes[attribute].type;
    const AttributeMask bit = AttributeMask(1) << attribute;
    // A number below zero is no id, and a number as a text is a text.
    const qint64 leastNumber = type == AttributeType::Text ? std::numeric_limits<qint64>::max()
        : type == AttributeType::Id                        ? 0
                                                           : std::numeric_limits<qint64>::min();
    const std::size_t width = target.run.shape().width;
    qint64 *cell = target.run.cells(target.first + target.from) + target.run.shape().columnOf[attribute];
    AttributeMask *present = &target.run.present(target.first + target.from);
    for (std::size_t row = target.from; row < target.to; ++row, cell += width, ++present) {
        const BlockValue &value = column[row];
        if (value.isBlank() || !says(target.block.silent(row), attribute))
            continue;
        *present |= bit;
        const bool isNumber = value.kind() == TypedValue::Kind::Number;
        *cell = isNumber ? value.number() : knownNumber(type, value.token());
        if (isNumber ? *cell >= leastNumber : *cell != NotAsked)
            continue;
        const std::string digits = isNumber ? std::to_string(value.number()) : std::string();
        const auto stored
            = textValue(attribute, isNumber ? std::string_view(digits) : value.text(), value.token());
        if (!stored)
            return stored.error();
        *cell = *stored;
    }
    return {};
}

Result<qint64> RowIntake::textValue(std::size_t attribute, std::string_view text, TextToken token)
{
    switch (m_sheet->kind->attributes[attribute].type) {
    case AttributeType::Text:
        return m_dictionary.idOf(text, token);
    case AttributeType::Id:
        return idValue(text, token);
    case AttributeType::Enum:
        return enumValue(attribute, text, token);
    case AttributeType::Buyer: {
        const auto id = m_dictionary.idOf(text, token);
        return id ? Result<qint64>(-*id) : id;
    }
    default:
        Q_ASSERT_X(false, "RowIntake", "an untyped number");
        return Error{Texts::tr("A number could not be read. Nothing was stored."),
                     m_sheet->kind->attributes[attribute].id, ErrorKind::Refused};
    }
}

Result<qint64> RowIntake::idValue(std::string_view text, TextToken token)
{
    qint64 stored = 0;
    if (const auto number = canonicalDecimal(text)) {
        stored = *number;
    } else {
        const auto id = m_dictionary.idOf(text, token);
        if (!id)
            return id;
        stored = -*id;
    }
    if (token != 0) {
        if (token >= m_idOfToken.size())
            m_idOfToken.resize(std::max(std::size_t(token) + 1, 2 * m_idOfToken.size()), NotAsked);
        m_idOfToken[token] = stored;
    }
    return stored;
}

Result<qint64> RowIntake::enumValue(std::size_t attribute, std::string_view text, TextToken token)
{
    const std::vector<EnumValue> &values = m_sheet->kind->attributes[attribute].values;
    const QString found = QString::fromUtf8(text.data(), qsizetype(text.size()));
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (values[i].texts.contains(found))
            return qint64(i);
    }
    const auto id = m_dictionary.idOf(text, token);
    return id ? Result<qint64>(-*id) : id;
}

Result<void> RowIntake::splitKeys(const Target &target) const
{
    const int first = m_keyAttributes.front();
    for (std::size_t from = target.from; from < target.to; ++from) {
        const std::size_t row = target.first + from;
        if (!target.run.has(row, first)) {
            return Error{Texts::tr("Row %1 has no number to store it by. Nothing was stored.")
                             .arg(target.block.sourceRow(from)),
                         m_sheet->kind->attributes[std::size_t(first)].id, ErrorKind::Refused};
        }
        target.run.present(row) &= ~target.run.shape().keyMask;
    }
    return {};
}

void RowIntake::fillLineKeys(const Target &target)
{
    const std::size_t place = m_keyAttributes.size();
    if (m_grain == Grain::Order)
        return;
    for (std::size_t row = target.from; row < target.to; ++row) {
        qint64 &line = target.run.cells(target.first + row)[place];
        line = m_grain == Grain::Line ? lineKeyOf(target, row)
                                      : -((qint64(m_sheet->batch) << OrdinalBits) + ++m_ordinal);
    }
}

/// A line's own number tells it apart; without one its product, SKU and specification do.
qint64 RowIntake::lineKeyOf(const Target &target, std::size_t row)
{
    m_lineText.clear();
    addToLineText(target, row, m_lineId);
    if (!m_lineText.empty()) {
        m_lineText.push_back('#'); // no three parts
    } else {
        for (const int attribute : m_lineAttributes) {
            if (attribute != m_lineAttributes.front())
                m_lineText.push_back(UnitSeparator);
            addToLineText(target, row, attribute);
        }
    }
    // A hash of the content and not a dictionary id: the order of lines must not depend on what was read
    // before.
    const QByteArray digest = QCryptographicHash::hash(
        QByteArrayView(m_lineText.data(), qsizetype(m_lineText.size())), QCryptographicHash::Sha256);
    return qint64(qFromBigEndian<quint64>(digest.constData()) >> 2U) + 1;
}

void RowIntake::addToLineText(const Target &target, std::size_t row, int attribute)
{
    const AttributeMask said = m_sheet->mask & ~target.block.silent(row);
    const std::span<const BlockValue> column = target.block.column(std::size_t(attribute));
    if (column.empty() || !((said >> attribute) & 1U) || column[row].isBlank())
        return;
    if (column[row].kind() == TypedValue::Kind::Number)
        m_lineText += std::to_string(column[row].number());
    else
        m_lineText += column[row].text();
}

void RowIntake::fillOrigins(const Target &target)
{
    const FactShape &shape = target.run.shape();
    AttributeMask silent = 0;
    qint64 silentBits = 0;
    std::uint64_t header = m_hash->ofHeader(m_sheet->mask, m_sheet->mask);
    for (std::size_t from = target.from; from < target.to; ++from) {
        const std::size_t row = target.first + from;
        // Rows are silent about the same attributes for long stretches.
        if (target.block.silent(from) != silent) {
            silent = target.block.silent(from);
            silentBits = qint64(m_sheet->sheetBits(silent));
            header = m_hash->ofHeader(m_sheet->mask, m_sheet->mask & ~silent);
        }
        qint64 *cells = target.run.cells(row);
        cells[shape.sheet] = m_sheet->id;
        cells[shape.sourceRow] = target.block.sourceRow(from);
        cells[shape.silent] = silentBits;
        cells[shape.content] = m_hash->of(target.run, row, header);
    }
}

void RowIntake::noteTimes(const Target &target)
{
    const ExportKind &kind = *m_sheet->kind;
    const FactRun &run = target.run;
    const auto momentAt = [&](std::size_t row, std::size_t attribute) {
        return momentOf(kind.attributes[attribute], run.cells(row)[run.shape().columnOf[attribute]]);
    };
    for (std::size_t i = 0; i < kind.attributes.size(); ++i) {
        if (!isMoment(kind.attributes[i]) || kind.attributes[i].planned || !((m_sheet->mask >> i) & 1U))
            continue;
        for (std::size_t row = target.first + target.from; row < target.first + target.to; ++row) {
            if (run.has(row, int(i)))
                m_latest = std::max(m_latest.value_or(momentAt(row, i)), momentAt(row, i));
        }
    }
    for (std::size_t row = target.first + target.from; row < target.first + target.to; ++row) {
        const auto primary
            = std::ranges::find_if(m_primaryTimes, [&](int attribute) { return run.has(row, attribute); });
        if (primary == m_primaryTimes.end())
            continue;
        const BeijingSeconds moment = momentAt(row, std::size_t(*primary));
        if (!m_span)
            m_span = {moment, moment};
        m_span->first = std::min(m_span->first, moment);
        m_span->second = std::max(m_span->second, moment);
    }
}

} // namespace shopglass
