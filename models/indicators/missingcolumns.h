// On which days are there files that lack a column, so that a measure would take for zero what nobody said?
//
// The catalogue's needs name kinds of files. Which columns of them a measure looks at is the measure's own
// affair, so that no indicator, and none of a user's own, can forget to name one. What the platform leaves
// blank in a column that is there is a value. Where several files cover a day, one with the column is enough.
// Columns that the catalogue's needs name themselves ("aftersales.approved_at") are not named here again.
// Columns of figure kinds (figuremeasures.h) say row by row whether they were there, see FigureRows.
//
// Threads: immutable after construction.

#pragma once

#include "models/columns/storecolumns.h"
#include "models/indicators/compiledindicator.h"
#include "models/rulebook/rulebook.h"

#include <array>
#include <vector>

namespace shopglass {

/// "shipments.picked_up_at": of each group one column, or another kind of file that says the same, is enough.
/// What the channel rules read is named as the shipped rules read it.
std::vector<QStringList> columnsNeededBy(const CompiledIndicator &indicator);

/// The days that files of its kind cover, but none that has the column ("shipments.picked_up_at").
std::vector<DayRange> daysWithoutColumn(const StoreColumns &columns, const QString &column);

class MissingColumns final
{
public:
    /// Of a workspace, or of invented columns, that do not say which columns their files had, none is
    /// missing.
    MissingColumns(const StoreColumns &columns, const Rulebook &rulebook);

    /// Days on which the measure is not known because a column is missing; ascending and apart.
    [[nodiscard]] const std::vector<DayRange> &daysOf(Measure measure) const
    {
        return m_days[std::size_t(measure)];
    }
    /// Days of order files without a column that some rule must read to place an order in the field; none for
    /// unclassified, which is whatever no rule takes. A field without any rule is told everywhere.
    [[nodiscard]] const std::vector<DayRange> &daysWithout(Field field) const
    {
        return m_fieldDays[std::size_t(field)];
    }
    /// The days whose order files do not tell the rows of every field, and the others; ascending and apart.
    [[nodiscard]] std::vector<DayRange> untoldFieldDays() const;
    [[nodiscard]] std::vector<DayRange> toldFieldDays() const;
    /// The groups of columnsNeededBy() that some day of the period lacks.
    [[nodiscard]] std::vector<QStringList> of(const CompiledIndicator &indicator, Period period) const;

private:
    using Groups = std::vector<QStringList>;

    [[nodiscard]] std::vector<DayRange> without(const QStringList &group, Measure measure) const;
    [[nodiscard]] std::vector<DayRange> toldDays(const QString &need) const;
    [[nodiscard]] std::vector<DayRange> toldDaysOf(Field field) const;
    [[nodiscard]] std::vector<DayRange> daysWith(const QString &column) const;
    [[nodiscard]] Groups lackingColumns(const QStringList &group, Period period) const;

    const StoreColumns &m_columns;
    const Rulebook &m_rulebook;
    std::array<std::vector<DayRange>, MeasureCount> m_days;
    std::array<std::vector<DayRange>, FieldCount> m_fieldDays;
};

} // namespace shopglass
