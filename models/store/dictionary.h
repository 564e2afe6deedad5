// Gives texts their dictionary ids while a batch is written, making new ones as they come.
//
// Lives and dies with the batch's transaction, so that a rolled-back id is never used again.

#pragma once

#include "models/store/database.h"

#include <string>
#include <string_view>
#include <unordered_map>

namespace shopglass {

class Dictionary final
{
public:
    static Result<Dictionary> open(const Database &database);

    /// Always above 0. Requires: not empty.
    Result<qint64> idOf(std::string_view utf8);

private:
    Dictionary(const Database &database, Statement find, Statement insert);

    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };

    const Database *m_database;
    Statement m_find;
    Statement m_insert;
    std::unordered_map<std::string, qint64, Hash, std::equal_to<>> m_known;
};

} // namespace shopglass
