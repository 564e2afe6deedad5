#include "models/store/database.h"

#include "models/store/packedrow.h"
#include "models/store/storetexts.h"

#include <sqlite3.h>

#include <utility>

namespace shopglass {
namespace {

/// What a statement may take back is kept in memory up to this many bytes, then in a file.
constexpr int JournalInMemory = 4 << 20;

/// SQLite counts every byte it asks for, under a lock; nobody reads the count. Must come before its first
/// use.
bool configureSqlite()
{
    return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0) == SQLITE_OK
        && sqlite3_config(SQLITE_CONFIG_STMTJRNL_SPILL, JournalInMemory) == SQLITE_OK;
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access)
{
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    QByteArray name = path.toUtf8();
    switch (access) {
    case Access::ReadWrite:
        flags |= SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
        break;
    case Access::ReadOnly:
        // Opened for writing and then forbidden to write: a connection that may not write cannot take the log
        // away when it is the last to leave, and the user would find two more files beside the workspace.
        flags |= SQLITE_OPEN_READWRITE;
        break;
    case Access::ReadOnlyImmutable:
        flags |= SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
        name = "file:" + name.toPercentEncoding("/") + "?immutable=1";
        break;
    }
    [[maybe_unused]] static const bool set = configureSqlite();
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(name.constData(), &handle, flags, nullptr);
    std::unique_ptr<Database> database(new Database(path, handle, access != Access::ReadWrite));
    if (code != SQLITE_OK)
        return storeError(code, QString::fromUtf8(sqlite3_errstr(code)), path);
    // SQLite quietly reads what it may not write; whoever asked for writing is told now, not after an hour's
    // work.
    if (access == Access::ReadWrite && sqlite3_db_readonly(handle, "main") == 1)
        return storeError(SQLITE_READONLY, QStringLiteral("opened read-only"), path);
    sqlite3_busy_timeout(handle, BusyTimeout);
    if (!database->m_supply->attachTo(handle) || !addPackingFunctions(handle))
        return database->lastError();
    return database;
}

Database::Database(QString path, sqlite3 *handle, bool readOnly)
    : m_path(std::move(path))
    , m_supply(std::make_unique<Supply>())
    , m_handle(handle)
    , m_readOnly(readOnly)
{
}

Database::~Database()
{
    sqlite3_close_v2(m_handle);
}

Result<void> Database::run(const QString &script) const
{
    if (sqlite3_exec(m_handle, script.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return lastError();
    return {};
}

Result<Statement> Database::prepare(const QString &sql) const
{
    ++m_prepared;
    sqlite3_stmt *handle = nullptr;
    const QByteArray utf8 = sql.toUtf8();
    if (sqlite3_prepare_v3(m_handle, utf8.constData(), int(utf8.size()), SQLITE_PREPARE_PERSISTENT, &handle,
                           nullptr)
        != SQLITE_OK)
        return lastError();
    return Statement(*this, handle);
}

Result<qint64> Database::integerOf(const QString &sql) const
{
    auto statement = prepare(sql);
    if (!statement)
        return statement.error();
    const auto row = statement->step();
    if (!row)
        return row.error();
    return *row ? statement->integer(0) : 0;
}

bool Database::letsOthersRead() const
{
    auto mode = prepare(QStringLiteral("PRAGMA journal_mode"));
    if (!mode)
        return false;
    const auto row = mode->step();
    return row && *row && mode->string(0) == QLatin1String("wal");
}

qint64 Database::changes() const
{
    return sqlite3_changes64(m_handle);
}

qint64 Database::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

void Database::setBusyTimeout(int milliseconds) const
{
    sqlite3_busy_timeout(m_handle, milliseconds);
}

Error Database::lastError() const
{
    return storeError(sqlite3_extended_errcode(m_handle), QString::fromUtf8(sqlite3_errmsg(m_handle)),
                      m_path);
}

Statement::Statement(const Database &database, sqlite3_stmt *handle)
    : m_database(&database)
    , m_handle(handle)
{
}

Statement::Statement(Statement &&other) noexcept
    : m_database(other.m_database)
    , m_handle(std::exchange(other.m_handle, nullptr))
{
}

Statement &Statement::operator=(Statement &&other) noexcept
{
    std::swap(m_database, other.m_database);
    std::swap(m_handle, other.m_handle);
    return *this;
}

Statement::~Statement()
{
    sqlite3_finalize(m_handle);
}

void Statement::bind(int parameter, qint64 value)
{
    sqlite3_bind_int64(m_handle, parameter, value);
}

void Statement::bindNull(int parameter)
{
    sqlite3_bind_null(m_handle, parameter);
}

void Statement::bindText(int parameter, std::string_view utf8)
{
    // An empty view may have no data pointer, which SQLite would take for NULL.
    sqlite3_bind_text(m_handle, parameter, utf8.empty() ? "" : utf8.data(), int(utf8.size()),
                      SQLITE_TRANSIENT);
}

void Statement::bindText(int parameter, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    bindText(parameter, std::string_view(utf8.constData(), std::size_t(utf8.size())));
}

void Statement::bindBlob(int parameter, std::string_view bytes)
{
    sqlite3_bind_blob64(m_handle, parameter, bytes.empty() ? "" : bytes.data(), bytes.size(),
                        SQLITE_TRANSIENT);
}

Result<bool> Statement::step()
{
    const int code = sqlite3_step(m_handle);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE) {
        sqlite3_reset(m_handle);
        return false;
    }
    const Error error = m_database->lastError();
    sqlite3_reset(m_handle);
    return error;
}

Result<void> Statement::run()
{
    for (;;) {
        const auto row = step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
    }
}

void Statement::reset()
{
    sqlite3_reset(m_handle);
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_handle, column);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_handle, column) == SQLITE_NULL;
}

std::optional<qint64> Statement::optionalInteger(int column) const
{
    // NULL reads as 0, so only a 0 needs the second question.
    const qint64 value = sqlite3_column_int64(m_handle, column);
    if (value == 0 && sqlite3_column_type(m_handle, column) == SQLITE_NULL)
        return std::nullopt;
    return value;
}

std::string_view Statement::bytes(int column) const
{
    const void *data = sqlite3_column_blob(m_handle, column);
    const int size = sqlite3_column_bytes(m_handle, column);
    return data ? std::string_view(static_cast<const char *>(data), std::size_t(size)) : std::string_view();
}

QString Statement::string(int column) const
{
    const std::string_view utf8 = bytes(column);
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

Result<Transaction> Transaction::begin(const Database &database, Kind kind)
{
    const auto begun
        = database.run(kind == Kind::Write ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN"));
    if (!begun)
        return begun.error();
    return Transaction(database);
}

Transaction::Transaction(const Database &database)
    : m_database(&database)
{
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    // After a full disk SQLite has rolled back by itself and this fails, which is as good.
    if (m_database)
        static_cast<void>(m_database->run(QStringLiteral("ROLLBACK")));
}

Result<void> Transaction::commit()
{
    const auto done = m_database->run(QStringLiteral("COMMIT"));
    if (done)
        m_database = nullptr;
    return done;
}

} // namespace shopglass
