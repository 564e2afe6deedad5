// Hands facts on to rows of other sheets that say the same: only where a fact comes from changes, so one
// UPDATE walks over them beside the sorted list of heirs instead of reading and writing each.
//
// Threads: as the Database; one at a time per connection.

#pragma once

#include "models/store/echotable.h"

#include <memory>

namespace shopglass {

class SuccessionStatement final
{
public:
    static Result<SuccessionStatement> open(const Database &database, const FactShape &shape, StoreId store);
    SuccessionStatement(SuccessionStatement &&other) noexcept;
    SuccessionStatement &operator=(SuccessionStatement &&) = delete;
    ~SuccessionStatement();

    /// Requires: heirs ascend by key, one for each; the facts are there and their sheets and the heirs'
    /// have the same attributes in the same order, so that silent bits mean the same.
    Result<void> run(std::span<const Echo> heirs);

private:
    struct Heirs; ///< what the statement's functions look at
    SuccessionStatement(const Database &database, int keyParts, StoreId store);

    const Database *m_database;
    std::unique_ptr<Heirs> m_heirs;
    std::optional<Statement> m_update;
    StoreId m_store;
};

} // namespace shopglass
