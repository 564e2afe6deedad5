// What the store remembers of the sheets that versions came from: which attributes their header had, and how
// late their file reaches.

#pragma once

#include "models/store/batchwriter.h"
#include "models/store/database.h"

#include <limits>
#include <tuple>
#include <unordered_map>

namespace shopglass {

struct SheetRecord
{
    qint64 id = 0;
    BatchId batch = 0;
    const ExportKind *kind = nullptr;
    /// Attribute index of each header attribute, in the order of payloads and silent bits. An attribute that
    /// later versions of kinds.json dropped is −1.
    std::vector<int> attributes;
    AttributeMask mask = 0;
    /// The file's latest timestamp; a file without any time is older than every other.
    BeijingSeconds latest = std::numeric_limits<BeijingSeconds>::min();

    /// Stored silent bits as bits of the kind's attributes, and back.
    [[nodiscard]] AttributeMask kindBits(AttributeMask silent) const;
    [[nodiscard]] AttributeMask sheetBits(AttributeMask kindSilent) const;
};

/// The header's attributes as import_sheet keeps them.
QString attributeListOf(const ExportKind &kind, AttributeMask mask);

class SheetBook final
{
public:
    static Result<SheetBook> open(const Database &database);

    /// Requires: the sheet exists. Valid until the next call.
    Result<const SheetRecord *> find(qint64 sheet);
    void add(SheetRecord record);
    /// What decides between rows of different sheets that say the same; the greater wins.
    using Strength = std::tuple<BeijingSeconds, BatchId, qint64>;
    Result<Strength> strength(qint64 sheet);
    /// The latest timestamp of a batch, once its file has been read to the end.
    void setLatest(BatchId batch, BeijingSeconds latest);

private:
    explicit SheetBook(Statement select);
    Statement m_select;
    std::unordered_map<qint64, SheetRecord> m_records;
};

} // namespace shopglass
