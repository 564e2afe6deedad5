// What tests look up in sections.

#pragma once

#include "models/report/section.h"

#include <QStringList>

#include <algorithm>

namespace shopglass::testing {

/// Null where no section has it.
inline const TableSpec *tableOf(const std::vector<Section> &sections, const QString &id)
{
    for (const Section &section : sections) {
        for (const TableSpec &table : section.tables) {
            if (table.id == id)
                return &table;
        }
    }
    return nullptr;
}

/// Likewise.
inline const Section *sectionOf(const std::vector<Section> &sections, const QString &id)
{
    const auto found = std::ranges::find(sections, id, &Section::id);
    return found == sections.end() ? nullptr : &*found;
}

/// One a line.
inline QString allSentences(const std::vector<Section> &sections)
{
    QStringList all;
    for (const Section &section : sections)
        all << section.sentences;
    return all.join(QLatin1Char('\n'));
}

inline QStringList texts(const std::vector<TableCell> &row)
{
    QStringList list;
    for (const TableCell &cell : row)
        list << cell.text;
    return list;
}

} // namespace shopglass::testing
