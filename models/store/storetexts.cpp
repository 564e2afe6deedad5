#include "models/store/storetexts.h"

#include <QCoreApplication>
#include <QDir>

#include <sqlite3.h>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(StoreTexts)
};

QString sentenceFor(int primaryCode, const QString &path)
{
    switch (primaryCode) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Texts::
            tr("The workspace %1 is in use by another program. Close it there or wait until its import has "
               "finished, then try again. Nothing was changed.")
                .arg(path);
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return Texts::tr(
                   "The workspace %1 cannot be written because the file or its folder is read-only. Allow "
                   "writing or choose another place. Nothing was changed.")
            .arg(path);
    case SQLITE_FULL:
        return Texts::tr(
                   "The disk that holds the workspace %1 is full. Free some space and try again. Nothing was "
                   "changed.")
            .arg(path);
    case SQLITE_NOTADB:
        return Texts::tr(
                   "The file %1 is not a Shopglass workspace. Choose a .shopglass file. Nothing was changed.")
            .arg(path);
    case SQLITE_CORRUPT:
        return Texts::tr("The workspace %1 is damaged. Go back to a backup copy of it. Nothing was changed.")
            .arg(path);
    case SQLITE_CANTOPEN:
    case SQLITE_AUTH:
        return Texts::tr(
                   "The workspace %1 cannot be opened. Check that the file exists and that you may read and "
                   "write it and its folder.")
            .arg(path);
    case SQLITE_IOERR:
        return Texts::tr(
                   "The disk that holds the workspace %1 reported an error. Check the disk and try again. "
                   "Nothing was changed.")
            .arg(path);
    case SQLITE_NOMEM:
        return Texts::tr("There is not enough memory to work with the workspace %1. Nothing was changed.")
            .arg(path);
    default:
        return Texts::tr(
                   "The workspace %1 could not be used because of an unexpected database error. Nothing was "
                   "changed.")
            .arg(path);
    }
}

} // namespace

Error storeError(int sqliteCode, const QString &detail, const QString &path)
{
    const int primaryCode = sqliteCode & 0xff;
    if (primaryCode == SQLITE_INTERRUPT)
        return cancelledError();
    return {sentenceFor(primaryCode, QDir::toNativeSeparators(path)),
            QStringLiteral("SQLite %1: %2").arg(sqliteCode).arg(detail),
            primaryCode == SQLITE_NOTADB ? ErrorKind::Refused : ErrorKind::Failure};
}

Error noSuchBatchError(qint64 batch)
{
    return {Texts::tr("There is no import %1 in this workspace. List the imports to see their numbers.")
                .arg(batch),
            {},
            ErrorKind::Usage};
}

Error batchUndoneError(qint64 batch)
{
    return {Texts::tr("Import %1 has been undone already. Nothing was changed.").arg(batch),
            {},
            ErrorKind::Usage};
}

Error sameOrdersError(const QString &file, qint64 batch)
{
    return {Texts::tr("The rows of %1 are in the store already: import %2 read the same file in another way, "
                      "so its orders would count twice. Undo import %2, then import the file again. Nothing "
                      "was changed.")
                .arg(file)
                .arg(batch),
            {},
            ErrorKind::Refused};
}

Error cancelledError()
{
    return {Texts::tr("Stopped. Nothing was changed."), {}, ErrorKind::Cancelled};
}

} // namespace shopglass
