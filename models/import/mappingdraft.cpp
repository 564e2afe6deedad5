#include "models/import/mappingdraft.h"

#include "models/import/aliases.h"
#include "models/import/headertext.h"

#include <algorithm>

namespace shopglass {
namespace {

DraftColumn fileColumn(int column, const QString &header, const QStringList &keysBefore)
{
    const QString key = headerKey(header);
    DraftColumn made;
    made.column = column;
    made.header = header;
    made.usable = !key.isEmpty() && !keysBefore.contains(key);
    made.personal = Aliases::instance().isPersonal(key);
    return made;
}

DraftColumn::Source sourceOf(const MappingRule &rule)
{
    if (!rule.formula.isEmpty())
        return DraftColumn::Source::Formula;
    if (!rule.constant.isEmpty())
        return DraftColumn::Source::Constant;
    return rule.aboveHeader ? DraftColumn::Source::AboveHeader : DraftColumn::Source::Again;
}

AttributeType typeOf(const QString &kindId, const QString &attributeId)
{
    const ExportKind &kind = ExportKinds::instance().kind(kindId);
    return kind.attributes[std::size_t(kind.indexOf(attributeId).value_or(0))].type;
}

/// What was said for another attribute above the same column stays in the draft, but not in the mapping.
void keepWhatFits(MappingRule &rule, AttributeType type)
{
    if (type != AttributeType::Time && type != AttributeType::Date)
        rule.dateFormat.clear();
    if (type != AttributeType::Id && type != AttributeType::Text)
        rule.blankValues.clear();
    if (type != AttributeType::Buyer)
        rule.identity = IdentitySource::Id;
}

} // namespace

bool canFillDown(AttributeType type)
{
    return type != AttributeType::Money && type != AttributeType::Count;
}

MappingDraft::MappingDraft(const Mapping &mapping, const QStringList &headers)
    : m_settings(mapping)
    , m_headers(headers)
{
    QStringList keys;
    for (const QString &header : headers) {
        m_columns.push_back(fileColumn(int(m_columns.size()), header, keys));
        keys.append(headerKey(header));
    }
    for (auto rule = mapping.rules.cbegin(); rule != mapping.rules.cend(); ++rule) {
        if (rule->absent()) {
            m_absent.append(rule.key());
            continue;
        }
        const int place = rule->header.isEmpty() ? -1 : int(keys.indexOf(headerKey(rule->header)));
        if (place >= 0 && m_columns[std::size_t(place)].attributeId.isEmpty()) {
            m_columns[std::size_t(place)].attributeId = rule.key();
            m_columns[std::size_t(place)].rule = *rule;
            continue;
        }
        const std::size_t added = add(sourceOf(*rule), rule->header);
        m_columns[added].attributeId = rule.key();
        m_columns[added].rule = *rule;
    }
    m_settings.rules.clear();
}

Mapping MappingDraft::mapping() const
{
    Mapping mapping = m_settings;
    mapping.rules.clear();
    mapping.headers.clear();
    for (const QString &header : m_headers) {
        if (!headerKey(header).isEmpty())
            mapping.headers.append(header);
    }
    for (const QString &attributeId : m_absent)
        mapping.rules.insert(attributeId, {});
    for (const DraftColumn &column : m_columns) {
        if (column.attributeId.isEmpty())
            continue;
        MappingRule rule = column.rule;
        const bool ofFile
            = column.source == DraftColumn::Source::File || column.source == DraftColumn::Source::Again;
        rule.header = ofFile ? column.header : QString();
        rule.aboveHeader = column.source == DraftColumn::Source::AboveHeader;
        keepWhatFits(rule, typeOf(m_settings.kindId, column.attributeId));
        if (!rule.absent())
            mapping.rules.insert(column.attributeId, rule);
    }
    QStringList filled;
    for (const QString &attributeId : m_settings.fillDown) {
        if (mapping.rules.contains(attributeId) && canFillDown(typeOf(m_settings.kindId, attributeId)))
            filled.append(attributeId);
    }
    mapping.fillDown = filled;
    return mapping;
}

void MappingDraft::setSettings(const Mapping &settings)
{
    const QStringList fillDown = m_settings.fillDown;
    m_settings = settings;
    m_settings.rules.clear();
    m_settings.fillDown = fillDown;
}

void MappingDraft::setAttribute(std::size_t column, const QString &attributeId)
{
    if (!attributeId.isEmpty()) {
        for (DraftColumn &other : m_columns) {
            if (other.attributeId == attributeId)
                other.attributeId.clear();
        }
        m_absent.removeAll(attributeId);
    }
    m_columns[column].attributeId = attributeId;
}

void MappingDraft::setRule(std::size_t column, const MappingRule &rule)
{
    m_columns[column].rule = rule;
}

bool MappingDraft::fillsDown(std::size_t column) const
{
    return m_settings.fillDown.contains(m_columns[column].attributeId);
}

void MappingDraft::setFillDown(std::size_t column, FillDown fill)
{
    const QString attributeId = m_columns[column].attributeId;
    m_settings.fillDown.removeAll(attributeId);
    if (fill == FillDown::Yes && !attributeId.isEmpty())
        m_settings.fillDown.append(attributeId);
}

std::size_t MappingDraft::add(DraftColumn::Source source, const QString &headerOrText)
{
    DraftColumn made;
    made.source = source;
    if (source == DraftColumn::Source::Formula)
        made.rule.formula = headerOrText;
    else if (source == DraftColumn::Source::Constant)
        made.rule.constant = headerOrText;
    else if (source == DraftColumn::Source::Again) {
        made.header = headerOrText;
        for (const DraftColumn &column : m_columns) {
            if (column.usable && column.source == DraftColumn::Source::File
                && headerKey(column.header) == headerKey(headerOrText)) {
                made.column = column.column;
                made.personal = column.personal;
            }
        }
    }
    m_columns.push_back(made);
    return m_columns.size() - 1;
}

void MappingDraft::remove(std::size_t column)
{
    Q_ASSERT(m_columns[column].source != DraftColumn::Source::File);
    m_columns.erase(m_columns.begin() + std::ptrdiff_t(column));
}

void MappingDraft::setPresence(const QString &attributeId, Presence presence)
{
    m_absent.removeAll(attributeId);
    if (presence != Presence::Absent)
        return;
    m_absent.append(attributeId);
    if (const auto column = columnOf(attributeId))
        m_columns[*column].attributeId.clear();
}

std::optional<std::size_t> MappingDraft::columnOf(const QString &attributeId) const
{
    const auto found
        = std::find_if(m_columns.begin(), m_columns.end(), [&attributeId](const DraftColumn &column) {
              return column.attributeId == attributeId;
          });
    if (attributeId.isEmpty() || found == m_columns.end())
        return std::nullopt;
    return std::size_t(found - m_columns.begin());
}

} // namespace shopglass
