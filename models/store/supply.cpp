#include "models/store/supply.h"

#include "models/base/prefetch.h"

#include <sqlite3.h>

#include <new>
#include <string>

namespace shopglass {
namespace {

/// By key, rows lie anywhere in some megabytes: how long before its turn one is asked for.
constexpr std::size_t RowsAhead = 4;

// SQLite hands its own base structs back; ours begin with them.
struct Table
{
    sqlite3_vtab base = {};
    const Supply *supply = nullptr;
};

struct Cursor
{
    sqlite3_vtab_cursor base = {};
    const SupplyRows *rows = nullptr;
    std::size_t place = 0;
};

Cursor *cursorOf(sqlite3_vtab_cursor *base)
{
    return reinterpret_cast<Cursor *>(base);
}

int connect(sqlite3 *connection, void *supply, int, const char *const *, sqlite3_vtab **table, char **)
{
    std::string declaration = "CREATE TABLE supply (c0";
    for (int i = 1; i < Supply::MostColumns; ++i)
        declaration += ", c" + std::to_string(i);
    declaration += ')';
    const int declared = sqlite3_declare_vtab(connection, declaration.c_str());
    if (declared != SQLITE_OK)
        return declared;
    auto *made = new (std::nothrow) Table;
    if (!made)
        return SQLITE_NOMEM;
    made->supply = static_cast<const Supply *>(supply);
    *table = &made->base;
    return SQLITE_OK;
}

int disconnect(sqlite3_vtab *table)
{
    delete reinterpret_cast<Table *>(table);
    return SQLITE_OK;
}

int bestIndex(sqlite3_vtab *, sqlite3_index_info *info)
{
    info->estimatedCost = 1;
    return SQLITE_OK;
}

int open(sqlite3_vtab *table, sqlite3_vtab_cursor **cursor)
{
    auto *made = new (std::nothrow) Cursor;
    if (!made)
        return SQLITE_NOMEM;
    made->rows = &reinterpret_cast<Table *>(table)->supply->rows();
    *cursor = &made->base;
    return SQLITE_OK;
}

int close(sqlite3_vtab_cursor *cursor)
{
    delete cursorOf(cursor);
    return SQLITE_OK;
}

int filter(sqlite3_vtab_cursor *cursor, int, const char *, int, sqlite3_value **)
{
    cursorOf(cursor)->place = 0;
    return SQLITE_OK;
}

int next(sqlite3_vtab_cursor *cursor)
{
    Cursor *at = cursorOf(cursor);
    ++at->place;
    const SupplyRows &rows = *at->rows;
    if (at->place + RowsAhead < rows.order.size()) {
        const qint64 *cells = rows.cells + rows.order[at->place + RowsAhead] * rows.width;
        prefetch(cells);
        prefetch(cells + rows.width - 1);
    }
    return SQLITE_OK;
}

int atEnd(sqlite3_vtab_cursor *cursor)
{
    return cursorOf(cursor)->place >= cursorOf(cursor)->rows->order.size() ? 1 : 0;
}

int column(sqlite3_vtab_cursor *base, sqlite3_context *context, int index)
{
    const Cursor *cursor = cursorOf(base);
    const SupplyRows &rows = *cursor->rows;
    const std::size_t row = rows.order[cursor->place];
    if (std::size_t(index) == rows.width) {
        // SQLite has made its record of the row before it asks for the next one.
        const std::string_view bytes = rows.body(row);
        sqlite3_result_blob(context, bytes.data(), int(bytes.size()), SQLITE_STATIC);
        return SQLITE_OK;
    }
    const int attribute = rows.attributes[std::size_t(index)];
    if (attribute >= 0 && !((rows.present[row] >> attribute) & 1U))
        sqlite3_result_null(context);
    else
        sqlite3_result_int64(context, rows.cells[row * rows.width + std::size_t(index)]);
    return SQLITE_OK;
}

int rowId(sqlite3_vtab_cursor *cursor, sqlite3_int64 *id)
{
    *id = sqlite3_int64(cursorOf(cursor)->place);
    return SQLITE_OK;
}

sqlite3_module moduleOf()
{
    sqlite3_module module = {};
    module.iVersion = 1;
    // Without xCreate the table is there on its own, in every schema and on no disk.
    module.xConnect = connect;
    module.xDisconnect = disconnect;
    module.xBestIndex = bestIndex;
    module.xOpen = open;
    module.xClose = close;
    module.xFilter = filter;
    module.xNext = next;
    module.xEof = atEnd;
    module.xColumn = column;
    module.xRowid = rowId;
    return module;
}

} // namespace

bool Supply::attachTo(sqlite3 *connection)
{
    static const sqlite3_module module = moduleOf();
    return sqlite3_create_module(connection, "supply", &module, this) == SQLITE_OK;
}

} // namespace shopglass
