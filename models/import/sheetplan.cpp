#include "models/import/sheetplan.h"

#include "models/import/aliases.h"
#include "models/import/headertext.h"

namespace shopglass {
namespace {

/// Whether one of the first rows below the header has a time after midnight in a column of days.
DayColumn dayColumnOf(const SheetPlan &plan, int column, const std::vector<TopRow> &rows)
{
    for (const TopRow &row : rows) {
        if (row.row <= plan.headerRow || column >= row.texts.size())
            continue;
        const std::string text = row.texts.at(column).toStdString();
        if (showsHour({RawCell::Kind::Text, text, 0.0, false}))
            return DayColumn::Hours;
    }
    return DayColumn::WholeDays;
}

} // namespace

SheetPlan emptyPlan(const ExportKind &kind)
{
    SheetPlan plan;
    plan.kind = &kind;
    plan.attributes.resize(kind.attributes.size());
    plan.keyAttribute = kind.indexOf(kind.key.first()).value_or(0);
    plan.productAttribute = kind.indexOf(QStringLiteral("product_id")).value_or(-1);
    plan.info.kindId = kind.id;
    return plan;
}

void completePlan(SheetPlan &plan, const std::vector<TopRow> &rows, const QStringList &absent)
{
    const Aliases &aliases = Aliases::instance();
    for (std::size_t column = 0; column < plan.headers.size(); ++column) {
        const QString key = headerKey(QString::fromStdString(plan.headers[column]));
        if (aliases.isStoreId(key) && plan.storeIdColumn < 0)
            plan.storeIdColumn = int(column);
        else if (aliases.isStoreName(key) && plan.storeNameColumn < 0)
            plan.storeNameColumn = int(column);
    }
    plan.info.unknown.removeIf([&aliases](const QString &text) {
        const QString key = headerKey(text);
        return aliases.isStoreId(key) || aliases.isStoreName(key);
    });
    for (std::size_t i = 0; i < plan.attributes.size(); ++i) {
        const Attribute &attribute = plan.kind->attributes[i];
        AttributePlan &target = plan.attributes[i];
        if (!attribute.standIn.isEmpty()
            && plan.attributes[std::size_t(*plan.kind->indexOf(attribute.standIn))].source
                != AttributePlan::Source::None)
            plan.info.attributes |= AttributeMask(1) << i;
        if (attribute.namesRow && target.source == AttributePlan::Source::Column)
            plan.nameColumns.push_back(target.column);
        if (attribute.alsoIn.isEmpty() || target.source != AttributePlan::Source::None
            || absent.contains(attribute.id))
            continue;
        const AttributePlan &shared = plan.attributes[std::size_t(*plan.kind->indexOf(attribute.alsoIn))];
        if (shared.source != AttributePlan::Source::Column)
            continue;
        const bool required = target.required;
        target = shared;
        target.required = required;
        plan.info.attributes |= AttributeMask(1) << i;
        if (attribute.reading == Reading::ClockHour)
            plan.dayColumn = dayColumnOf(plan, target.column, rows);
    }
}

} // namespace shopglass
