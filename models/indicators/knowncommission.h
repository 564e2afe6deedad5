// Of which order lines is the commission known?
//
// A file leaves the commission of sales blank that nobody promotes: there is none. Where somebody does, in
// distribution or by name, a blank is no nought; such a line counts on neither side of a rate.

#pragma once

#include "models/columns/storecolumns.h"
#include "models/rulebook/rulebook.h"

#include <span>

namespace shopglass {

class KnownCommission final
{
public:
    /// `fields`: of each of the columns' sources. Requires: `columns` outlive it.
    KnownCommission(const StoreColumns &columns, std::span<const Field> fields)
        : m_commission(columns.orders.commission.reader())
        , m_source(columns.orders.source)
    {
        m_promoted.reserve(columns.sources.size());
        for (std::size_t source = 0; source < columns.sources.size(); ++source)
            m_promoted.push_back(fields[source] == Field::Distribution || columns.sources[source].promoter);
    }

    [[nodiscard]] bool operator()(std::size_t row) const
    {
        return m_commission[row] != NumberColumn::Absent || m_promoted[m_source[row]] == 0;
    }

private:
    NumberColumn::Reader m_commission;
    std::span<const std::uint16_t> m_source;
    std::vector<std::uint8_t> m_promoted;
};

} // namespace shopglass
