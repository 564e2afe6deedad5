// Which of many keys have facts: one walk through a fact table beside the sorted keys of a run.
//
// Stands on a read cursor of its own, so facts must not change between begin() and end(). Threads: as the
// Database.

#pragma once

#include "models/store/database.h"
#include "models/store/factrow.h"
#include "models/store/factrun.h"
#include "models/store/workspace.h"

namespace shopglass {

class FactScan final
{
public:
    static Result<FactScan> open(const Database &database, const FactShape &shape, StoreId store);

    /// Goes back to before the first fact.
    void begin();
    /// Moves on to the first fact that is not below `key`; true when it is the key's. Requires: keys ascend
    /// from call to call.
    Result<bool> moveTo(const FactKey &key);
    /// As moveTo(), for any fact whose key begins with this part. Requires: parts ascend.
    Result<bool> moveToFirst(qint64 part);
    /// Lets the table go.
    void end();

    // Of the fact that moveTo() found.
    [[nodiscard]] const FactKey &key() const { return m_key; }
    [[nodiscard]] qint64 sheet() const { return m_select.integer(m_keyParts); }
    [[nodiscard]] qint64 content() const { return m_select.integer(m_keyParts + 1); }
    [[nodiscard]] qint64 sourceRow() const { return m_select.integer(m_keyParts + 2); }

private:
    FactScan(Statement select, int keyParts, StoreId store);
    Result<void> seek(qint64 part);
    Result<void> step();

    Statement m_select;
    int m_keyParts;
    StoreId m_store;
    FactKey m_key;
    enum class State { Before, OnFact, AtEnd } m_state = State::Before;
};

} // namespace shopglass
