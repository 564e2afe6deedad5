// A mapping while it is being made: the columns of one file, with an attribute above each, and columns that
// the file does not have (formulas, constants, a column read a second time).
//
// Holds what a Mapping cannot: columns whose attribute is not chosen yet. Threads: a value.

#pragma once

#include "models/import/mapping.h"

#include <vector>

namespace shopglass {

struct DraftColumn
{
    enum class Source {
        File, ///< a column of the file
        Again, ///< the same for a second attribute, or a column that this file lacks
        Formula,
        Constant,
        AboveHeader, ///< the day above the header
    };
    Source source = Source::File;
    int column = -1; ///< in the file; −1 = none
    QString header; ///< of File and Again
    QString attributeId; ///< empty = nothing is read from it
    MappingRule rule; ///< how it is read; its formula or constant
    bool usable = true; ///< false for a blank header, or one that came before
    bool personal = false; ///< only a buyer can be made from it
};

/// Whether blank cells may take the value of the row above: not what would be counted again for every row.
bool canFillDown(AttributeType type);

class MappingDraft final
{
public:
    MappingDraft() = default;
    MappingDraft(const Mapping &mapping, const QStringList &headers);

    /// Columns of the file in its order, then the others.
    [[nodiscard]] const std::vector<DraftColumn> &columns() const noexcept { return m_columns; }
    [[nodiscard]] Mapping mapping() const;
    /// Everything but rules, fill-down and headers.
    [[nodiscard]] const Mapping &settings() const noexcept { return m_settings; }
    void setSettings(const Mapping &settings);

    /// Gives the attribute to this column and takes it from any other. Empty = nothing is read.
    void setAttribute(std::size_t column, const QString &attributeId);
    /// How the column's cells are read; what it is read from stays, but for a formula's or constant's text.
    void setRule(std::size_t column, const MappingRule &rule);
    [[nodiscard]] bool fillsDown(std::size_t column) const;
    enum class FillDown { No, Yes };
    void setFillDown(std::size_t column, FillDown fill);

    /// Adds a column that the file does not have. Gives its place.
    std::size_t add(DraftColumn::Source source, const QString &headerOrText);
    /// Requires: not a column of the file.
    void remove(std::size_t column);

    /// Attributes that are said to be missing in the file.
    [[nodiscard]] const QStringList &absent() const noexcept { return m_absent; }
    enum class Presence { Expected, Absent };
    void setPresence(const QString &attributeId, Presence presence);
    /// The column that has the attribute; nothing when none has.
    [[nodiscard]] std::optional<std::size_t> columnOf(const QString &attributeId) const;

private:
    Mapping m_settings;
    QStringList m_headers;
    std::vector<DraftColumn> m_columns;
    QStringList m_absent;
};

} // namespace shopglass
