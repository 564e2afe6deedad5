#include "models/store/settler.h"

#include "models/store/factcodec.h"
#include "models/store/winner.h"

#include <algorithm>

namespace shopglass {

Settler::Settler(KindBook &book, VersionTable &versions, SheetBook &sheets, RollupKeeper &rollup,
                 IsWholeOrder isWholeOrder, SheetRange gone)
    : m_book(book)
    , m_kind(book.facts.kind())
    , m_versions(versions)
    , m_sheets(sheets)
    , m_rollup(rollup)
    , m_isWholeOrder(std::move(isWholeOrder))
    , m_gone(gone)
{
}

/// Before the fact becomes `after`; null: before it goes.
Result<void> Settler::recount(const FactKey &key, const FactRow *after)
{
    if (!feedsRollup(m_kind))
        return {};
    const qint64 order = key.parts[0];
    const auto whole = m_kind.id == QLatin1String("orders") ? m_isWholeOrder(order) : Result<bool>(false);
    if (!whole)
        return whole.error();
    if (!*whole)
        return m_rollup.touch(order);
    m_rollup.changeWholeOrder(order, m_fact, after);
    return {};
}

/// The fact, and of it what the row that it names says: other versions may have added to it.
Result<void> Settler::readOwn(const FactKey &key)
{
    const auto read = m_book.facts.read(key, m_fact);
    if (!read)
        return read.error();
    Q_ASSERT(*read);
    const auto sheet = m_sheets.find(m_fact.sheet);
    if (!sheet)
        return sheet.error();
    m_header = (*sheet)->mask;
    m_says = m_header & ~(*sheet)->kindBits(m_fact.silent);
    m_own = m_fact;
    m_own.present &= m_says;
    return {};
}

Result<qint64> Settler::contentOf(const FactKey &key)
{
    if (auto read = readOwn(key); !read)
        return read.error();
    return m_book.hash.of(m_own, m_header, m_says);
}

/// What the row that the fact names says, as a version of a sheet that says the same.
Version Settler::ownAs(const SheetRecord &sheet, qint64 sourceRow) const
{
    return {sheet.id, sourceRow, sheet.sheetBits(sheet.mask & ~m_says),
            encodePayload(m_own, sheet, m_book.facts.shape().keyMask)};
}

/// All versions of the key, by sheet and row.
Result<void> Settler::gather(std::vector<Version> versions, std::span<const Echo> echoes)
{
    m_candidates.clear();
    const bool ownKept = std::ranges::any_of(versions, [this](const Version &version) {
        return version.sheet == m_fact.sheet && version.sourceRow == m_fact.sourceRow;
    });
    for (Version &version : versions)
        m_candidates.push_back({std::move(version), true});
    if (!ownKept && !m_gone.has(m_fact.sheet)) {
        const auto sheet = m_sheets.find(m_fact.sheet);
        if (!sheet)
            return sheet.error();
        m_candidates.push_back({ownAs(**sheet, m_fact.sourceRow), false});
    }
    for (const Echo &echo : echoes) {
        const auto sheet = m_sheets.find(echo.sheet);
        if (!sheet)
            return sheet.error();
        m_candidates.push_back({ownAs(**sheet, echo.sourceRow), false});
    }
    std::ranges::sort(m_candidates, {}, [](const Candidate &candidate) {
        return std::pair(candidate.version.sheet, candidate.version.sourceRow);
    });
    return {};
}

/// A row that repeats the row before it in its sheet is not kept.
Result<void> Settler::dropRepeated(const FactKey &key)
{
    std::vector<Candidate> left;
    for (Candidate &candidate : m_candidates) {
        const bool repeats = !left.empty() && left.back().version.sheet == candidate.version.sheet
            && candidate.version.repeats(left.back().version);
        if (!repeats) {
            left.push_back(std::move(candidate));
        } else if (candidate.kept) {
            if (auto removed = m_versions.remove(m_kind, key, candidate.version); !removed)
                return removed;
        }
    }
    m_candidates = std::move(left);
    return {};
}

Result<FactRow> Settler::winnerOf(const FactKey &key)
{
    std::vector<Contender> contenders;
    for (const Candidate &candidate : m_candidates) {
        const auto sheet = m_sheets.find(candidate.version.sheet);
        if (!sheet)
            return sheet.error();
        FactRow row;
        row.clear(m_kind.attributes.size());
        row.key = key;
        row.sheet = candidate.version.sheet;
        row.sourceRow = candidate.version.sourceRow;
        row.silent = candidate.version.silent;
        decodePayload(candidate.version.payload, **sheet, row);
        row.content = m_book.hash.of(row, (*sheet)->mask, (*sheet)->mask & ~(*sheet)->kindBits(row.silent));
        contenders.push_back(contender(std::move(row), **sheet));
    }
    return merged(std::move(contenders));
}

/// Several versions lie in their table.
Result<void> Settler::keepVersions(const FactKey &key)
{
    if (m_candidates.size() == 1)
        return {};
    for (const Candidate &candidate : m_candidates) {
        if (candidate.kept)
            continue;
        if (auto kept = m_versions.insert(m_kind, key, candidate.version); !kept)
            return kept;
    }
    return {};
}

Result<Settler::Settlement> Settler::settle(const FactKey &key, std::span<const Echo> echoes)
{
    auto versions = m_versions.all(m_kind, key);
    if (!versions)
        return versions.error();
    const auto settled = settle(key, echoes, std::move(*versions));
    if (settled && settled->alone) {
        if (auto removed = m_versions.removeAll(m_kind, key); !removed)
            return removed.error();
    }
    return settled;
}

Result<Settler::Settlement> Settler::settle(const FactKey &key, std::span<const Echo> echoes,
                                            std::vector<Version> versions)
{
    if (auto read = readOwn(key); !read)
        return read.error();
    Settlement settlement;
    settlement.owner = m_fact.sheet;
    if (auto gathered = gather(std::move(versions), echoes); !gathered)
        return gathered.error();
    if (auto dropped = dropRepeated(key); !dropped)
        return dropped.error();
    if (m_candidates.empty()) {
        settlement.changed = true;
        settlement.removed = true;
        if (auto recounted = recount(key, nullptr); !recounted)
            return recounted.error();
        if (auto removed = m_book.facts.remove(key); !removed)
            return removed.error();
        return settlement;
    }
    const auto fact = winnerOf(key);
    if (!fact)
        return fact.error();
    settlement.changed = !sameValues(m_fact, *fact);
    if (settlement.changed) {
        if (auto recounted = recount(key, &*fact); !recounted)
            return recounted.error();
    }
    if (settlement.changed || m_fact.sheet != fact->sheet || m_fact.sourceRow != fact->sourceRow
        || m_fact.silent != fact->silent || m_fact.content != fact->content) {
        if (auto replaced = m_book.facts.replace(*fact); !replaced)
            return replaced.error();
    }
    if (auto kept = keepVersions(key); !kept)
        return kept.error();
    settlement.alone = m_candidates.size() == 1 && m_candidates.front().kept;
    return settlement;
}

Result<void> Settler::passOn(const FactKey &key, const Echo &heir)
{
    if (auto read = readOwn(key); !read)
        return read.error();
    const auto sheet = m_sheets.find(heir.sheet);
    if (!sheet)
        return sheet.error();
    m_fact.sheet = heir.sheet;
    m_fact.sourceRow = heir.sourceRow;
    m_fact.silent = (*sheet)->sheetBits((*sheet)->mask & ~m_says);
    return m_book.facts.replace(m_fact);
}

} // namespace shopglass
