// SQL functions over a list of keys: so that one statement walks through a table beside the sorted list
// instead of one search for each of its keys.
//
// Private to models/store. Threads: as the Database.

#pragma once

#include "models/store/database.h"
#include "models/store/factrow.h"

#include <sqlite3.h>

#include <algorithm>
#include <functional>
#include <span>

namespace shopglass {

/// A list sorted by key and the place in it where the last question was answered: rows come in the order of
/// their keys, so that the next answer is near.
template<typename Item, typename KeyOf = std::identity>
struct KeyedList
{
    std::span<const Item> all;
    int keyParts = 0; ///< arguments of the function that are key parts
    std::size_t place = 0;

    void show(std::span<const Item> items)
    {
        all = items;
        place = 0;
    }

    /// The item of the key that the arguments name, or null.
    const Item *of(sqlite3_value **parts)
    {
        FactKey key;
        for (int i = 0; i < keyParts; ++i)
            key.parts[std::size_t(i)] = sqlite3_value_int64(parts[i]);
        const KeyOf keyOf;
        const bool ahead = place < all.size() && keyOf(all[place]) <= key;
        while (ahead && keyOf(all[place]) < key && place + 1 < all.size())
            ++place;
        if (!ahead)
            place = std::size_t(std::ranges::lower_bound(all, key, {}, keyOf) - all.begin());
        return place < all.size() && keyOf(all[place]) == key ? &all[place] : nullptr;
    }

    static KeyedList &behind(sqlite3_context *context)
    {
        return *static_cast<KeyedList *>(sqlite3_user_data(context));
    }
};

/// Defines a function of this connection, or takes it away: with a null function.
inline bool defineFunction(const Database &database, const char *name, int arguments, void *data,
                           void (*function)(sqlite3_context *, int, sqlite3_value **))
{
    return sqlite3_create_function_v2(database.handle(), name, arguments, SQLITE_UTF8, data, function,
                                      nullptr, nullptr, nullptr)
        == SQLITE_OK;
}

} // namespace shopglass
