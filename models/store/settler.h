// Makes the fact of a key anew after its versions have changed.
//
// Requires: the key's echoes have been taken out of their table and are handed in; they come back as
// versions. Runs inside the caller's transaction. Threads: as the Database.

#pragma once

#include "models/store/contenthash.h"
#include "models/store/echotable.h"
#include "models/store/facttable.h"
#include "models/store/rollupkeeper.h"
#include "models/store/sheetbook.h"
#include "models/store/versiontable.h"

#include <functional>

namespace shopglass {

/// What there is of one kind in one store.
struct KindBook
{
    FactTable facts;
    EchoTable echoes;
    ContentHash hash;
    std::vector<FactKey> pending; ///< keys that wait to be settled
};

/// Sheets from first to last; a batch's follow each other without a gap, because it was written alone.
struct SheetRange
{
    qint64 first = 0;
    qint64 last = -1;

    [[nodiscard]] bool has(qint64 sheet) const { return first <= sheet && sheet <= last; }
};

class Settler final
{
public:
    /// Whether an order is one row and nothing else. Asked with ascending orders.
    using IsWholeOrder = std::function<Result<bool>(qint64 order)>;

    /// Versions of the sheets in `gone` count no more.
    Settler(KindBook &book, VersionTable &versions, SheetBook &sheets, RollupKeeper &rollup,
            IsWholeOrder isWholeOrder, SheetRange gone = {});

    struct Settlement
    {
        qint64 owner = 0; ///< the sheet that the fact named before
        bool changed = false; ///< the fact's values are others now
        bool removed = false; ///< no version is left
        bool alone = false; ///< a single one is, and it lies in the table of versions, where it is not needed
    };
    /// Makes the fact of what versions are left. Requires: the key has a fact; keys of orders ascend.
    Result<Settlement> settle(const FactKey &key, std::span<const Echo> echoes);
    /// The same where the versions were read already; one that is alone stays in its table.
    Result<Settlement> settle(const FactKey &key, std::span<const Echo> echoes,
                              std::vector<Version> versions);

    /// For a fact whose only full version is gone: the strongest echo of it takes its place, which is still
    /// to be taken out of its table.
    Result<void> passOn(const FactKey &key, const Echo &heir);

    /// What the row that the fact names says, as a hash: for facts that do not know it.
    Result<qint64> contentOf(const FactKey &key);

private:
    Result<void> readOwn(const FactKey &key);
    [[nodiscard]] Version ownAs(const SheetRecord &sheet, qint64 sourceRow) const;
    Result<void> gather(std::vector<Version> versions, std::span<const Echo> echoes);
    Result<void> dropRepeated(const FactKey &key);
    Result<FactRow> winnerOf(const FactKey &key);
    Result<void> keepVersions(const FactKey &key);
    Result<void> recount(const FactKey &key, const FactRow *after);

    struct Candidate
    {
        Version version;
        bool kept = false; ///< lies in the table of versions
    };

    KindBook &m_book;
    const ExportKind &m_kind;
    VersionTable &m_versions;
    SheetBook &m_sheets;
    RollupKeeper &m_rollup;
    IsWholeOrder m_isWholeOrder;
    SheetRange m_gone;
    FactRow m_fact; ///< as it was
    FactRow m_own; ///< of it, what the row that it names says
    AttributeMask m_header = 0; ///< attributes of its sheet
    AttributeMask m_says = 0; ///< attributes that this row has something to say about
    std::vector<Candidate> m_candidates;
};

} // namespace shopglass
