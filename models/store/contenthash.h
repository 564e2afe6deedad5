// What a row says in 64 bits: equal rows have equal hashes, whichever file they come from.
//
// Hashes lie in the database. They rest on the attributes' ids and stored numbers, so they survive new
// attributes in kinds.json; a hash that an older version made otherwise would only make a repeated row cost
// what a changed one costs.

#pragma once

#include "models/store/factrun.h"

namespace shopglass {

class ContentHash final
{
public:
    explicit ContentHash(const ExportKind &kind);

    /// What a row's content owes to the attributes that its header has and to those of them that it has
    /// something to say about, blank or not.
    [[nodiscard]] std::uint64_t ofHeader(AttributeMask header, AttributeMask says) const;
    /// Of a row whose values lie in a run. Never 0. Requires: `header` = ofHeader() of its attributes.
    [[nodiscard]] qint64 of(const FactRun &run, std::size_t row, std::uint64_t header) const;
    /// Of a version on its own that says nothing beyond `says`.
    [[nodiscard]] qint64 of(const FactRow &row, AttributeMask header, AttributeMask says) const;

private:
    static std::uint64_t mixed(std::uint64_t number)
    {
        // The finaliser of SplitMix64: every bit of the input reaches every bit of the output.
        number = (number ^ (number >> 30)) * 0xBF58476D1CE4E5B9ULL;
        number = (number ^ (number >> 27)) * 0x94D049BB133111EBULL;
        return number ^ (number >> 31);
    }
    static qint64 closed(std::uint64_t sum);

    AttributeMask m_values; ///< attributes that are not in the key
    std::vector<std::uint64_t> m_seeds; ///< by attribute
};

} // namespace shopglass
