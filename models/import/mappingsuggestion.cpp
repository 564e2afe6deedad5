#include "models/import/mappingsuggestion.h"

#include "models/import/aliases.h"
#include "models/import/builtinplan.h"
#include "models/import/dayabove.h"
#include "models/import/decimal.h"
#include "models/import/headertext.h"

#include <algorithm>

namespace shopglass {
namespace {

QStringList textsOf(const std::vector<std::string> &texts)
{
    QStringList list;
    for (const std::string &text : texts)
        list.append(QString::fromStdString(text));
    return list;
}

MappingRule ruleFrom(const AttributePlan &plan)
{
    MappingRule rule;
    rule.identity = plan.identity;
    rule.stripSuffixes = textsOf(plan.suffixes);
    rule.dateFormat = plan.dateFormat;
    switch (plan.source) {
    case AttributePlan::Source::Column:
        rule.header = plan.header;
        rule.blankValues = textsOf(plan.blankValues);
        break;
    case AttributePlan::Source::Formula:
        rule.formula = plan.formula ? plan.formula->text() : QString();
        break;
    case AttributePlan::Source::Constant:
        rule.constant = QString::fromStdString(plan.constant);
        break;
    case AttributePlan::Source::None:
        break;
    }
    return rule;
}

/// The profile of the kind that knows most of the headers; null when the kind has none.
const AliasProfile *bestProfile(const ExportKind &kind, const TopRow &header,
                                const std::optional<QString> &above)
{
    QString wanted;
    for (const KindCandidate &candidate : kindCandidates(header, above)) {
        if (candidate.kind == &kind)
            wanted = candidate.profileId;
    }
    for (const KindAliases &aliases : Aliases::instance().kinds()) {
        if (aliases.kind != &kind)
            continue;
        for (const AliasProfile &profile : aliases.profiles) {
            if (profile.id == wanted)
                return &profile;
        }
        return aliases.profiles.empty() ? nullptr : &aliases.profiles.front();
    }
    return nullptr;
}

/// Columns that another profile of the kind knows, or that are called like the attribute.
void addOthers(Mapping &mapping, const ExportKind &kind, const TopRow &header)
{
    QStringList used;
    for (const MappingRule &rule : std::as_const(mapping.rules))
        used.append(headerKey(rule.header));
    const auto take = [&](int attribute, const QString &text) {
        const QString id = kind.attributes[std::size_t(attribute)].id;
        if (mapping.rules.contains(id))
            return;
        mapping.rules[id].header = text.trimmed();
        used.append(headerKey(text));
    };
    for (const QString &text : header.texts) {
        const QString key = headerKey(text);
        if (key.isEmpty() || used.contains(key) || Aliases::instance().isPersonal(key))
            continue;
        for (const KindAliases &aliases : Aliases::instance().kinds()) {
            if (aliases.kind != &kind)
                continue;
            for (const AliasProfile &profile : aliases.profiles) {
                if (const int attribute = attributeOf(profile, key); attribute >= 0 && !used.contains(key))
                    take(attribute, text);
            }
        }
        for (std::size_t i = 0; i < kind.attributes.size() && !used.contains(key); ++i) {
            const Attribute &attribute = kind.attributes[i];
            const QStringList names{headerKey(attribute.nameZh), headerKey(attribute.nameEn),
                                    headerKey(attribute.id)};
            if (attribute.type != AttributeType::Buyer && names.contains(key))
                take(int(i), text);
        }
    }
}

} // namespace

Mapping mappingFrom(const SheetPlan &plan)
{
    Mapping mapping;
    mapping.kindId = plan.kind->id;
    mapping.grain = plan.info.grain;
    mapping.dateOrder = plan.dateOrder;
    for (std::size_t i = 0; i < plan.attributes.size(); ++i) {
        if (plan.attributes[i].source != AttributePlan::Source::None)
            mapping.rules.insert(plan.kind->attributes[i].id, ruleFrom(plan.attributes[i]));
    }
    return mapping;
}

Mapping suggestedMapping(const ExportKind &kind, const std::vector<TopRow> &rows, std::size_t headerIndex)
{
    const TopRow &header = rows[headerIndex];
    const std::optional<QString> above = dayAbove(rows, headerIndex);
    Mapping mapping;
    mapping.kindId = kind.id;
    if (const AliasProfile *profile = bestProfile(kind, header, above))
        mapping = mappingFrom(builtInPlan(kind, *profile, header, {}));
    addOthers(mapping, kind, header);
    const auto day = dayAttribute(kind);
    if (day && above && !mapping.rules.contains(kind.attributes[*day].id))
        mapping.rules[kind.attributes[*day].id].aboveHeader = true;
    for (const QString &text : header.texts) {
        if (!headerKey(text).isEmpty())
            mapping.headers.append(text.trimmed());
    }
    return mapping;
}

std::size_t likelyHeader(const std::vector<TopRow> &rows)
{
    std::size_t best = 0;
    qsizetype most = -1;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        QStringList names;
        for (const QString &text : rows[i].texts) {
            const QString key = headerKey(text);
            if (!key.isEmpty() && !readNumber(key.toStdString()) && !names.contains(key))
                names.append(key);
        }
        if (names.size() > most) {
            most = names.size();
            best = i;
        }
    }
    return best;
}

} // namespace shopglass
