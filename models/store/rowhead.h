// Which attributes has a packed row? In a byte or two, because the rows of an export have nearly the same
// ones.
//
// A head is a number: bit 0 is 1; bit 1 says which of two usual sets of attributes the row is held against,
// those of a short or of a full export; bit 2 says that the usual values are not there (they are left out of
// rows that have all of them); the bits from 3 on say which attributes differ from the usual set, those first
// that differ most often. Attributes that come together, such as the parcel's number and the time of
// shipping, differ only where they do not. Sets, company and order of the attributes are promises: stored
// rows are read by them.
//
// Threads: immutable, share freely.

#pragma once

#include "models/store/exportkind.h"

#include <array>
#include <bit>
#include <span>

namespace shopglass {

class RowHead final
{
public:
    explicit RowHead(const ExportKind &kind);

    enum class Values { Usual, Other };

    struct Content
    {
        AttributeMask present = 0;
        Values values = Values::Other;
    };

    /// Whether a number is a head; else it is the set of attributes of a row that was packed before there
    /// were heads: their bit 0, the kind's key, was never set.
    static bool isHead(std::uint64_t number) { return (number & 1U) != 0; }

    /// Requires: `present` has no attribute beyond the kind's.
    [[nodiscard]] std::uint64_t encode(Content content) const
    {
        const AttributeMask first = difference(content.present, 0);
        const AttributeMask second = difference(content.present, 1);
        const bool isSecond = std::popcount(second) < std::popcount(first);
        std::uint64_t places = content.values == Values::Usual ? 0 : 1;
        for (AttributeMask left = isSecond ? second : first; left != 0; left &= left - 1)
            places |= std::uint64_t(1) << m_placeOf[std::size_t(std::countr_zero(left))];
        return places << 2 | std::uint64_t(isSecond) << 1 | 1U;
    }

    /// Requires: isHead().
    [[nodiscard]] Content decode(std::uint64_t head) const
    {
        const std::size_t set = head >> 1 & 1U;
        AttributeMask differing = 0;
        for (std::uint64_t left = head >> 3; left != 0; left &= left - 1)
            differing |= AttributeMask(1) << m_attributeAt[std::size_t(std::countr_zero(left))];
        return {company(differing ^ m_usual[set], set), (head & 4U) == 0 ? Values::Usual : Values::Other};
    }

private:
    static constexpr std::size_t Sets = 2;
    static constexpr std::size_t Companies = 3;
    struct Company
    {
        int leader = 0;
        AttributeMask others = 0;
    };

    [[nodiscard]] AttributeMask difference(AttributeMask present, std::size_t set) const
    {
        return company(present, set) ^ m_usual[set];
    }
    /// Turns the bits of those around who come with a leader that is there; twice gives the same again.
    [[nodiscard]] AttributeMask company(AttributeMask mask, std::size_t set) const
    {
        AttributeMask turned = mask;
        for (const Company &company : m_companies[set])
            turned ^= (mask >> company.leader & 1U) != 0 ? company.others : 0;
        return turned;
    }

    std::array<AttributeMask, Sets> m_usual{}; ///< with company() applied
    std::array<std::array<Company, Companies>, Sets> m_companies{};
    std::array<std::uint8_t, 64> m_placeOf{}; ///< by attribute: the bit of encode()'s `places`
    std::array<std::uint8_t, 64> m_attributeAt{}; ///< by place − 1
};

} // namespace shopglass
