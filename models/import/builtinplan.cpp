#include "models/import/builtinplan.h"

#include "models/import/headertext.h"
#include "models/import/refusals.h"

#include <algorithm>

namespace shopglass {
namespace {

/// Makes the plan of a sheet from the profile that fits.
class PlanMaker final
{
public:
    PlanMaker(const ExportKind &kind, const AliasProfile &profile, const TopRow &header)
        : m_kind(kind)
        , m_profile(profile)
        , m_header(header)
        , m_plan(emptyPlan(kind))
    {
        m_plan.headerRow = header.row;
        m_plan.info.grain = profile.grain;
        m_plan.profileId = profile.id;
        m_plan.platform = localName(profile.platformZh, profile.platformEn);
    }

    SheetPlan make()
    {
        const QStringList &texts = m_header.texts;
        for (int column = 0; column < texts.size(); ++column) {
            m_plan.headers.push_back(texts.at(column).toStdString());
            const QString key = headerKey(texts.at(column));
            if (key.isEmpty())
                continue;
            m_plan.columns = column + 1;
            take(column, texts.at(column).trimmed(), key);
        }
        addFormulas();
        addConstants();
        for (std::size_t i = 0; i < m_plan.attributes.size(); ++i) {
            AttributePlan &attribute = m_plan.attributes[i];
            attribute.required = m_kind.attributes[i].required;
            if (attribute.source != AttributePlan::Source::None)
                m_plan.info.attributes |= AttributeMask(1) << i;
            for (const QString &blank : m_profile.blankValues.value(int(i)))
                attribute.blankValues.push_back(blank.toStdString());
        }
        return std::move(m_plan);
    }

private:
    void take(int column, const QString &text, const QString &key)
    {
        const int attribute = attributeOf(m_profile, key);
        if (m_seen.contains(key)) {
            m_plan.repeated.append(text);
            return;
        }
        m_seen.append(key);
        if (m_profile.identityAttribute && key == m_profile.identityKey) {
            place(*m_profile.identityAttribute, column, text);
            m_plan.attributes[std::size_t(*m_profile.identityAttribute)].identity = m_profile.identitySource;
        } else if (attribute >= 0) {
            placeByRank(attribute, column, text, key);
            return;
        }
        if (Aliases::instance().isPersonal(key))
            m_plan.info.dropped.append(text);
        else if (!isIgnored(m_profile, key) && !isOperand(key))
            m_plan.info.unknown.append(text);
    }

    [[nodiscard]] bool isOperand(const QString &key) const
    {
        for (const MappingFormula &formula : m_profile.formulas) {
            for (const QString &header : formula.headers()) {
                if (headerKey(header) == key)
                    return true;
            }
        }
        return false;
    }

    /// Where an attribute has no column of its own but everything that its formula needs.
    void addFormulas()
    {
        for (auto entry = m_profile.formulas.cbegin(); entry != m_profile.formulas.cend(); ++entry) {
            AttributePlan &plan = m_plan.attributes[std::size_t(entry.key())];
            std::vector<int> operands;
            for (const QString &header : entry.value().headers())
                operands.push_back(columnOf(headerKey(header)));
            const bool complete
                = std::none_of(operands.begin(), operands.end(), [](int column) { return column < 0; });
            if (plan.source != AttributePlan::Source::None || !complete)
                continue;
            plan.source = AttributePlan::Source::Formula;
            plan.formula = entry.value();
            plan.operands = std::move(operands);
            plan.header = entry.value().headers().join(u' ');
        }
    }

    void addConstants()
    {
        for (auto entry = m_profile.constants.cbegin(); entry != m_profile.constants.cend(); ++entry) {
            AttributePlan &plan = m_plan.attributes[std::size_t(entry.key())];
            plan.source = AttributePlan::Source::Constant;
            plan.constant = entry.value().toStdString();
            plan.header = entry.value();
        }
    }

    [[nodiscard]] int columnOf(const QString &key) const
    {
        for (int column = 0; column < m_header.texts.size(); ++column) {
            if (headerKey(m_header.texts.at(column)) == key)
                return column;
        }
        return -1;
    }

    void place(int attribute, int column, const QString &text)
    {
        AttributePlan &plan = m_plan.attributes[std::size_t(attribute)];
        plan.source = AttributePlan::Source::Column;
        plan.column = column;
        plan.header = text;
        plan.personal = Aliases::instance().isPersonal(headerKey(text));
    }

    /// Two spellings of one attribute in the same header: the one listed first in the aliases is read.
    void placeByRank(int attribute, int column, const QString &text, const QString &key)
    {
        const QStringList &headers = m_profile.headers[std::size_t(attribute)];
        const auto rank = [&headers](const QString &headerText) {
            const QString wanted = Aliases::instance().withoutUnit(headerKey(headerText));
            for (int i = 0; i < headers.size(); ++i) {
                if (Aliases::instance().withoutUnit(headerKey(headers.at(i))) == wanted)
                    return i;
            }
            return int(headers.size());
        };
        AttributePlan &plan = m_plan.attributes[std::size_t(attribute)];
        if (plan.source == AttributePlan::Source::None) {
            place(attribute, column, text);
        } else if (rank(key) < rank(plan.header)) {
            m_plan.repeated.append(plan.header);
            place(attribute, column, text);
        } else {
            m_plan.repeated.append(text);
        }
    }

    const ExportKind &m_kind;
    const AliasProfile &m_profile;
    const TopRow &m_header;
    SheetPlan m_plan;
    QStringList m_seen;
};

} // namespace

int attributeOf(const AliasProfile &profile, const QString &headerKey)
{
    const auto found = profile.attributeOf.constFind(headerKey);
    if (found != profile.attributeOf.cend())
        return found.value();
    return profile.attributeOf.value(Aliases::instance().withoutUnit(headerKey), -1);
}

bool isIgnored(const AliasProfile &profile, const QString &headerKey)
{
    return profile.ignored.contains(headerKey)
        || profile.ignored.contains(Aliases::instance().withoutUnit(headerKey));
}

std::optional<std::size_t> dayAttribute(const ExportKind &kind)
{
    const auto index = kind.indexOf(kind.primaryTime.first());
    const bool isDay = index && kind.attributes[std::size_t(*index)].type == AttributeType::Date;
    return isDay ? std::optional<std::size_t>(*index) : std::nullopt;
}

SheetPlan builtInPlan(const ExportKind &kind, const AliasProfile &profile, const TopRow &header,
                      const std::optional<QString> &dayAbove)
{
    SheetPlan plan = PlanMaker(kind, profile, header).make();
    const auto index = dayAttribute(kind);
    if (dayAbove && index && plan.attributes[*index].source == AttributePlan::Source::None) {
        AttributePlan &day = plan.attributes[*index];
        day.source = AttributePlan::Source::Constant;
        day.constant = dayAbove->toStdString();
        day.header = profile.headers[*index].value(0);
        plan.info.attributes |= AttributeMask(1) << *index;
    }
    return plan;
}

} // namespace shopglass
