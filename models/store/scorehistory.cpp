#include "models/store/scorehistory.h"

#include "models/store/batchname.h"
#include "models/store/echotable.h"
#include "models/store/factcodec.h"
#include "models/store/versiontable.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace shopglass {

namespace {

constexpr const char *Kind = "scores";

struct Batch
{
    FactOrigin origin;
    BeijingSeconds importedAt = 0;
    bool typedIn = false;
};

/// The history while it is put together.
class HistoryReader final
{
public:
    HistoryReader(const Workspace &workspace, StoreId store, VersionTable versions, EchoTable echoes,
                  SheetBook sheets)
        : m_database(workspace.database())
        , m_reader(workspace)
        , m_store(store)
        , m_kind(ExportKinds::instance().kind(QString::fromLatin1(Kind)))
        , m_versions(std::move(versions))
        , m_echoes(std::move(echoes))
        , m_sheets(std::move(sheets))
        , m_value(m_kind.indexOf(QStringLiteral("value")).value())
        , m_name(m_kind.indexOf(QStringLiteral("subject_name")).value())
    {
    }

    Result<std::vector<StatedScore>> read(const QString &score, qint64 stored);

private:
    Result<void> addVersions(const StatedScore &fact, const FactKey &key, qint64 sheet, qint64 sourceRow);
    Result<void> addEqual(StatedScore stated, const Echo &own);
    Result<void> name(StatedScore &stated, qint64 sheet, qint64 sourceRow);

    const Database &m_database;
    StoreReader m_reader;
    StoreId m_store;
    const ExportKind &m_kind;
    VersionTable m_versions;
    EchoTable m_echoes;
    SheetBook m_sheets;
    int m_value;
    int m_name;
    std::map<qint64, Batch> m_batches; ///< by sheet
    std::vector<StatedScore> m_history;
};

Result<std::vector<StatedScore>> HistoryReader::read(const QString &score, qint64 stored)
{
    auto select = m_database.prepare(
        QStringLiteral("SELECT day, score, subject_id, dimension, subject_name, value, sheet_id, source_row "
                       "FROM score_day WHERE store_id = ?1 AND score = ?2"));
    if (!select)
        return select.error();
    select->bind(1, m_store);
    select->bind(2, stored);
    for (;;) {
        const auto row = select->step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        StatedScore stated;
        FactKey key{{select->integer(0), select->integer(1), select->integer(2), select->integer(3)}};
        stated.day = Day::fromNumber(std::int32_t(key.parts[0]));
        stated.score = score;
        stated.subject = key.parts[2] == 0 ? QString() : m_reader.idText(key.parts[2]);
        stated.dimension = m_reader.text(key.parts[3]);
        stated.subjectName = m_reader.text(select->optionalInteger(4).value_or(0));
        stated.thousandths = select->integer(5);
        const qint64 sheet = select->integer(6);
        const qint64 sourceRow = select->integer(7);
        if (const auto added = addEqual(stated, {key, sheet, sourceRow}); !added)
            return added.error();
        if (const auto added = addVersions(stated, key, sheet, sourceRow); !added)
            return added.error();
    }
    const auto place = [](const StatedScore &s) {
        return std::tuple(-s.day.number(), s.subject, s.dimension, !s.current, -s.importedAt,
                          -s.origin.batch);
    };
    std::sort(m_history.begin(), m_history.end(),
              [&place](const StatedScore &a, const StatedScore &b) { return place(a) < place(b); });
    return std::move(m_history);
}

/// The value that counts: from the row that the fact names and from the rows that say the same, of which one
/// wins.
Result<void> HistoryReader::addEqual(StatedScore stated, const Echo &own)
{
    auto rows = m_echoes.of(std::span(&own.key, 1));
    if (!rows)
        return rows.error();
    const auto winner = strongest(m_sheets, own, *rows);
    if (!winner)
        return winner.error();
    rows->push_back(own);
    for (const Echo &row : *rows) {
        stated.current = row == *winner;
        if (const auto named = name(stated, row.sheet, row.sourceRow); !named)
            return named;
        m_history.push_back(stated);
    }
    return {};
}

Result<void> HistoryReader::addVersions(const StatedScore &fact, const FactKey &key, qint64 sheet,
                                        qint64 sourceRow)
{
    const auto versions = m_versions.all(m_kind, key);
    if (!versions)
        return versions.error();
    for (const Version &version : *versions) {
        if (version.sheet == sheet && version.sourceRow == sourceRow)
            continue;
        const auto record = m_sheets.find(version.sheet);
        if (!record)
            return record.error();
        FactRow row;
        row.clear(m_kind.attributes.size());
        decodePayload(version.payload, **record, row);
        if (!row.has(m_value))
            continue;
        StatedScore stated = fact;
        stated.current = false;
        stated.thousandths = row.valueOr(m_value, 0);
        stated.subjectName = m_reader.text(row.valueOr(m_name, 0));
        if (const auto named = name(stated, version.sheet, version.sourceRow); !named)
            return named;
        m_history.push_back(std::move(stated));
    }
    return {};
}

Result<void> HistoryReader::name(StatedScore &stated, qint64 sheet, qint64 sourceRow)
{
    auto found = m_batches.find(sheet);
    if (found == m_batches.end()) {
        auto select = m_database.prepare(
            QStringLiteral("SELECT b.id, b.file, s.name, b.imported_at, b.mapping_hash FROM import_sheet s "
                           "JOIN import_batch b ON b.id = s.batch_id WHERE s.id = ?1"));
        if (!select)
            return select.error();
        select->bind(1, sheet);
        const auto row = select->step();
        if (!row)
            return row.error();
        Batch batch;
        if (*row)
            batch = {{select->integer(0), shownBatchName(select->string(1)), select->string(2), 0},
                     select->integer(3),
                     select->string(4) == TypedInMapping};
        found = m_batches.emplace(sheet, batch).first;
    }
    stated.origin = found->second.origin;
    stated.origin.row = sourceRow;
    stated.importedAt = found->second.importedAt;
    stated.typedIn = found->second.typedIn;
    return {};
}

} // namespace

std::optional<qint64> storedScore(const QString &score)
{
    const ExportKind &kind = ExportKinds::instance().kind(QString::fromLatin1(Kind));
    const auto &scores = kind.attributes[std::size_t(kind.indexOf(QStringLiteral("score")).value())].values;
    const auto found = std::find_if(scores.begin(), scores.end(),
                                    [&score](const EnumValue &value) { return value.id == score; });
    return found == scores.end() ? std::nullopt : std::optional(qint64(found - scores.begin()));
}

Result<std::vector<StatedScore>> scoreHistory(const Workspace &workspace, StoreId store, const QString &score)
{
    const ExportKind &kind = ExportKinds::instance().kind(QString::fromLatin1(Kind));
    const auto stored = storedScore(score);
    Q_ASSERT_X(stored, "scoreHistory", qPrintable(score));
    const auto snapshot = StoreReader(workspace).snapshot();
    if (!snapshot)
        return snapshot.error();
    auto versions = VersionTable::open(workspace.database(), store);
    if (!versions)
        return versions.error();
    auto sheets = SheetBook::open(workspace.database());
    if (!sheets)
        return sheets.error();
    auto echoes = EchoTable::open(workspace.database(), FactShape(kind), store);
    if (!echoes)
        return echoes.error();
    return HistoryReader(workspace, store, std::move(*versions), std::move(*echoes), std::move(*sheets))
        .read(score, *stored);
}

} // namespace shopglass
