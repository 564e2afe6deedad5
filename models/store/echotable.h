// The echoes of one store and kind: versions that say the same as the row that their fact names.
//
// Kept as chunks of some thousand keys per sheet, so that importing a file again costs a few bytes per row.
// Threads: as the Database.

#pragma once

#include "models/store/database.h"
#include "models/store/echocodec.h"
#include "models/store/factrun.h"
#include "models/store/sheetbook.h"

#include <functional>
#include <span>

namespace shopglass {

/// One echo.
struct Echo
{
    FactKey key;
    qint64 sheet = 0;
    qint64 sourceRow = 0;

    friend auto operator<=>(const Echo &, const Echo &) = default;
};

/// Of rows that say the same, the one that wins: that which the fact names, or an echo.
Result<Echo> strongest(SheetBook &sheets, const Echo &own, std::span<const Echo> echoes);

class EchoTable final
{
public:
    static Result<EchoTable> open(const Database &database, const FactShape &shape, StoreId store);

    /// Appends to a sheet's echoes. Requires: entries ascend from call to call until finish(), and keys that
    /// begin a chunk are not there yet.
    Result<void> append(qint64 sheet, const EchoEntry &entry);
    Result<void> finish(qint64 sheet);

    /// Sheets that have echoes, ascending.
    Result<std::vector<qint64>> sheets();
    /// Echoes of the sheets.
    Result<qint64> count(qint64 firstSheet, qint64 lastSheet);
    Result<void> removeSheets(qint64 first, qint64 last);
    /// All echoes of a sheet, ascending by key.
    Result<void> visit(qint64 sheet, const std::function<Result<void>(const EchoEntry &)> &visit);

    /// The echoes of keys, by key, sheet and row. Requires: keys ascend.
    Result<std::vector<Echo>> of(std::span<const FactKey> keys);
    /// As of(), and takes them out.
    Result<std::vector<Echo>> takeOf(std::span<const FactKey> keys);
    /// Takes the echoes of keys out of one sheet.
    Result<void> remove(qint64 sheet, std::span<const FactKey> keys);

private:
    enum class Mode { Look, Take };
    struct Chunk
    {
        FactKey first;
        std::string bytes;
    };

    EchoTable(int keyParts, std::vector<Statement> statements);
    Result<std::vector<Echo>> collect(std::span<const FactKey> keys, Mode mode);
    Result<void> collectFrom(qint64 sheet, std::span<const FactKey> keys, Mode mode,
                             std::vector<Echo> &found);
    static Result<bool> readChunk(Statement &select, qint64 sheet, const FactKey &key, Chunk &chunk);
    Result<FactKey> searchChunk(qint64 sheet, const Chunk &chunk, std::span<const FactKey> keys, Mode mode,
                                std::vector<Echo> &found);
    Result<void> writeChunk(qint64 sheet);
    static void bindKey(Statement &statement, int firstParameter, const FactKey &key);

    int m_keyParts;
    Statement m_insert;
    Statement m_remove;
    Statement m_before;
    Statement m_after;
    Statement m_sheets;
    Statement m_count;
    Statement m_removeSheets;
    Statement m_all;
    EchoEncoder m_encoder;
};

} // namespace shopglass
