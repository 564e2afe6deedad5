// How each column of a sheet is read: as which attribute, as what kind of value, in which unit and date
// order. For the preview and for a dry run.

#pragma once

#include <QString>

#include <vector>

namespace shopglass {

struct SheetPlan;

struct ColumnReading
{
    QString header; ///< as in the file; the formula or the constant where it is no column
    QString attributeId; ///< empty: nothing is read from it
    QString source; ///< "column", "formula", "constant"; of columns without an attribute "personal", "unused"
    QString type; ///< "money", "count", "ratio", "score", "time", "date", "id", "text", "enum", "buyer"
    QString unit; ///< what the number in the file counts: "yuan", "one", "percent or fraction"; else empty
    QString dateOrder; ///< of times and days: "year_month_day" …, or the form that the mapping names
    QString how; ///< the same for people, in the language of the translations
};

/// In the order of the file, then what comes from no column.
std::vector<ColumnReading> columnReadings(const SheetPlan &plan);

/// `how` of one attribute of a sheet.
QString howItIsRead(const SheetPlan &plan, std::size_t attribute);

} // namespace shopglass
