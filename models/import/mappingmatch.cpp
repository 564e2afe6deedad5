// Header rows against a mapping written by hand.

#include "models/import/aliases.h"
#include "models/import/dayabove.h"
#include "models/import/headertext.h"
#include "models/import/sheetplan.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace shopglass {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(MappingTexts)
};

/// Columns of one row by header key; the first of two equal headers counts.
struct HeaderColumns
{
    QHash<QString, int> columns;
    QStringList repeated;
    int count = 0;
};

HeaderColumns columnsOf(const QStringList &texts)
{
    HeaderColumns result;
    for (int column = 0; column < texts.size(); ++column) {
        const QString key = headerKey(texts.at(column));
        if (key.isEmpty())
            continue;
        result.count = column + 1;
        if (result.columns.contains(key))
            result.repeated.append(texts.at(column).trimmed());
        else
            result.columns.insert(key, column);
    }
    return result;
}

std::optional<MappingFormula> formulaOf(const MappingRule &rule)
{
    if (rule.formula.isEmpty())
        return std::nullopt;
    auto parsed = MappingFormula::parse(rule.formula);
    auto *formula = std::get_if<MappingFormula>(&parsed);
    return formula ? std::optional<MappingFormula>(std::move(*formula)) : std::nullopt;
}

AttributePlan planOf(const MappingRule &rule, const HeaderColumns &header)
{
    AttributePlan plan;
    plan.identity = rule.identity;
    plan.constant = rule.constant.toStdString();
    for (const QString &blank : rule.blankValues)
        plan.blankValues.push_back(blank.toStdString());
    for (const QString &suffix : rule.stripSuffixes)
        plan.suffixes.push_back(suffix.toStdString());
    if (!rule.dateFormat.isEmpty()) {
        plan.form = DateForm::parse(rule.dateFormat.toStdString());
        plan.dateFormat = rule.dateFormat;
    }
    if (!rule.onlyWhere.isEmpty())
        plan.onlyWhere = header.columns.value(headerKey(rule.onlyWhere), -1);
    if (!rule.header.isEmpty()) {
        const QString key = headerKey(rule.header);
        plan.source = AttributePlan::Source::Column;
        plan.column = header.columns.value(key, -1);
        plan.header = rule.header;
        plan.personal = Aliases::instance().isPersonal(key);
    } else if (!rule.formula.isEmpty()) {
        plan.source = AttributePlan::Source::Formula;
        plan.formula = formulaOf(rule);
        plan.header = rule.formula;
        for (const QString &name : plan.formula ? plan.formula->headers() : QStringList())
            plan.operands.push_back(header.columns.value(headerKey(name), -1));
    } else if (!rule.constant.isEmpty()) {
        plan.source = AttributePlan::Source::Constant;
        plan.header = rule.constant;
    }
    return plan;
}

SheetPlan makePlan(const Mapping &mapping, const TopRow &row, const HeaderColumns &header,
                   const std::optional<QString> &above)
{
    SheetPlan plan = emptyPlan(ExportKinds::instance().kind(mapping.kindId));
    plan.headerRow = row.row;
    plan.columns = header.count;
    plan.dateOrder = mapping.dateOrder;
    plan.repeated = header.repeated;
    for (const QString &text : row.texts)
        plan.headers.push_back(text.toStdString());
    for (const QString &label : mapping.skipRowsWith)
        plan.skipRowsWith.append(headerKey(label));
    for (auto rule = mapping.rules.cbegin(); rule != mapping.rules.cend(); ++rule) {
        const std::size_t index = std::size_t(*plan.kind->indexOf(rule.key()));
        AttributePlan attribute = planOf(rule.value(), header);
        attribute.required = plan.kind->attributes[index].required && !rule->absent();
        attribute.fillDown = mapping.fillDown.contains(rule.key());
        if (rule->aboveHeader && above) {
            attribute.source = AttributePlan::Source::Constant;
            attribute.constant = above->toStdString();
            attribute.header = *above;
        }
        if (attribute.source != AttributePlan::Source::None)
            plan.info.attributes |= AttributeMask(1) << index;
        plan.attributes[index] = std::move(attribute);
    }
    plan.info.grain = mapping.grain;
    QStringList used;
    const QStringList named = headersNamedBy(mapping);
    for (const QString &text : named)
        used.append(headerKey(text));
    for (const QString &text : row.texts) {
        const QString key = headerKey(text);
        if (key.isEmpty())
            continue;
        if (Aliases::instance().isPersonal(key))
            plan.info.dropped.append(text.trimmed());
        else if (!used.contains(key))
            plan.info.unknown.append(text.trimmed());
    }
    return plan;
}

bool needsDayAbove(const Mapping &mapping)
{
    return std::any_of(mapping.rules.cbegin(), mapping.rules.cend(),
                       [](const MappingRule &rule) { return rule.aboveHeader; });
}

} // namespace

QStringList headersNamedBy(const Mapping &mapping)
{
    QStringList headers;
    for (const MappingRule &rule : mapping.rules) {
        QStringList named;
        if (!rule.header.isEmpty())
            named.append(rule.header);
        if (!rule.onlyWhere.isEmpty())
            named.append(rule.onlyWhere);
        if (const auto formula = formulaOf(rule))
            named += formula->headers();
        for (const QString &header : named) {
            if (!headers.contains(header))
                headers.append(header);
        }
    }
    return headers;
}

SheetPlan planOf(const Mapping &mapping, const std::vector<TopRow> &rows, std::size_t headerIndex)
{
    const TopRow &row = rows[headerIndex];
    SheetPlan plan = makePlan(mapping, row, columnsOf(row.texts), dayAbove(rows, headerIndex));
    QStringList absent;
    for (auto rule = mapping.rules.cbegin(); rule != mapping.rules.cend(); ++rule) {
        if (rule->absent())
            absent.append(rule.key());
    }
    completePlan(plan, rows, absent);
    return plan;
}

SheetMatch matchMapping(const std::vector<TopRow> &rows, const Mapping &mapping)
{
    SheetMatch match;
    match.empty = true;
    const QStringList wanted = headersNamedBy(mapping);
    match.missing = wanted;
    const ExportKind *kind = ExportKinds::instance().find(mapping.kindId);
    match.nearestZh = kind->nameZh;
    match.nearestEn = kind->nameEn;
    for (std::size_t index = 0; index < rows.size(); ++index) {
        const TopRow &row = rows[index];
        const HeaderColumns header = columnsOf(row.texts);
        match.empty = match.empty && header.columns.isEmpty();
        if (mapping.headerRow > 0 && row.row != mapping.headerRow)
            continue;
        QStringList missing;
        for (const QString &text : wanted) {
            if (!header.columns.contains(headerKey(text)))
                missing.append(text);
        }
        if (missing.isEmpty() && needsDayAbove(mapping) && !dayAbove(rows, index))
            missing.append(Texts::tr("the day above the header"));
        if (missing.isEmpty() && header.count > 0) {
            match.plan = planOf(mapping, rows, index);
            return match;
        }
        if (missing.size() < match.missing.size()) {
            match.missing = missing;
            match.known = int(wanted.size() - missing.size());
        }
    }
    return match;
}

} // namespace shopglass
