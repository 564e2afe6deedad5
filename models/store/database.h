// One SQLite connection and its prepared statements, closed and finalised by scope.
//
// Private to models/store: nothing else sees SQL. Every fault becomes an Error whose sentence names the
// workspace. Threads: one Database per thread, with the statements made from it.

#pragma once

#include "models/base/result.h"
#include "models/store/supply.h"

#include <QString>

#include <memory>
#include <optional>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace shopglass {

class Database;

/// A prepared statement. Parameters count from 1, columns from 0. Dies before its Database.
class Statement final
{
public:
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&other) noexcept;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    ~Statement();

    void bind(int parameter, qint64 value);
    void bindNull(int parameter);
    /// The bytes are copied.
    void bindText(int parameter, std::string_view utf8);
    void bindText(int parameter, const QString &text);
    void bindBlob(int parameter, std::string_view bytes);

    /// True on a row; false at the end, where the statement is ready to be run again.
    Result<bool> step();
    /// Steps to the end, for statements without rows.
    Result<void> run();
    /// Needed only when rows are left unread.
    void reset();

    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    /// None for NULL; quicker than asking twice.
    [[nodiscard]] std::optional<qint64> optionalInteger(int column) const;
    /// Valid until the next step.
    [[nodiscard]] std::string_view bytes(int column) const;
    [[nodiscard]] QString string(int column) const;

private:
    friend class Database;
    Statement(const Database &database, sqlite3_stmt *handle);

    const Database *m_database;
    sqlite3_stmt *m_handle;
};

class Database final
{
public:
    static constexpr int BusyTimeout = 5000; ///< milliseconds

    enum class Access { ReadWrite, ReadOnly, ReadOnlyImmutable };

    /// ":memory:" gives a database in memory.
    static Result<std::unique_ptr<Database>> open(const QString &path, Access access);
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    ~Database();

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }

    /// Runs a script of statements without rows.
    Result<void> run(const QString &script) const;
    [[nodiscard]] Result<Statement> prepare(const QString &sql) const;
    /// How many statements were prepared so far: what proves that a view asks little.
    [[nodiscard]] qint64 preparedStatements() const noexcept { return m_prepared; }
    /// First column of the first row; 0 when there is none.
    [[nodiscard]] Result<qint64> integerOf(const QString &sql) const;

    /// Whether another connection can read what was there before while this one writes: only beside a log.
    [[nodiscard]] bool letsOthersRead() const;

    /// Rows changed by the last INSERT, UPDATE or DELETE.
    [[nodiscard]] qint64 changes() const;
    [[nodiscard]] qint64 lastInsertId() const;

    /// The table "supply" of this connection, for statements that write many rows.
    [[nodiscard]] Supply &supply() const { return *m_supply; }

    /// How long to wait for another program's lock; 5 s unless told.
    void setBusyTimeout(int milliseconds) const;

    /// For what the wrapper does not cover: functions and tables of one's own.
    [[nodiscard]] sqlite3 *handle() const noexcept { return m_handle; }

    /// The sentence for what just went wrong on this connection.
    [[nodiscard]] Error lastError() const;

private:
    Database(QString path, sqlite3 *handle, bool readOnly);

    QString m_path;
    std::unique_ptr<Supply> m_supply;
    sqlite3 *m_handle;
    bool m_readOnly;
    mutable qint64 m_prepared = 0;
};

/// A transaction that is rolled back unless committed.
class Transaction final
{
public:
    enum class Kind { Write, Read };

    static Result<Transaction> begin(const Database &database, Kind kind);
    Transaction(Transaction &&other) noexcept;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    Result<void> commit();

private:
    explicit Transaction(const Database &database);
    const Database *m_database;
};

} // namespace shopglass
