// One version of a fact in memory: its business key, the values it brought and the row it came from.

#pragma once

#include "models/store/exportkind.h"

#include <array>
#include <compare>
#include <vector>

namespace shopglass {

/// The business key without the store, in the order of the primary key; unused parts are 0.
struct FactKey
{
    std::array<qint64, 4> parts{};

    friend auto operator<=>(const FactKey &, const FactKey &) = default;
};

/// Values by attribute index of the kind; `present` has a bit for each that is not blank, and values without
/// their bit mean nothing. Attributes that are part of the key lie in `key` alone.
struct FactRow
{
    FactKey key;
    std::vector<qint64> values;
    AttributeMask present = 0;
    qint64 sheet = 0;
    qint64 sourceRow = 0;
    AttributeMask silent = 0; ///< bit i = the i-th attribute of the sheet, see SheetRecord
    qint64 content = 0; ///< see ContentHash; 0 = not known

    [[nodiscard]] bool has(int attribute) const { return (present >> attribute) & 1U; }
    [[nodiscard]] qint64 valueOr(int attribute, qint64 otherwise) const
    {
        return has(attribute) ? values[std::size_t(attribute)] : otherwise;
    }
    void set(int attribute, qint64 value)
    {
        values[std::size_t(attribute)] = value;
        present |= AttributeMask(1) << attribute;
    }
    void clear(std::size_t attributeCount)
    {
        key = {};
        values.resize(attributeCount);
        present = 0;
        sheet = 0;
        sourceRow = 0;
        silent = 0;
        content = 0;
    }
};

/// Whether both say the same, wherever they come from.
inline bool sameValues(const FactRow &a, const FactRow &b)
{
    if (a.present != b.present)
        return false;
    for (std::size_t i = 0; i < a.values.size(); ++i) {
        if (a.has(int(i)) && a.values[i] != b.values[i])
            return false;
    }
    return true;
}

} // namespace shopglass
