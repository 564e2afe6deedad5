// Gives texts their dictionary ids while a batch is written, making new ones as they come.
//
// Lives and dies with the batch's transaction, so that a rolled-back id is never used again.

#pragma once

#include "models/store/database.h"
#include "models/store/textids.h"
#include "models/store/typedblock.h"

namespace shopglass {

class Dictionary final
{
public:
    static Result<Dictionary> open(const Database &database);

    /// Always above 0. `token` as the text's in its block: quicker than the text.
    Result<qint64> idOf(std::string_view utf8, TextToken token);
    /// The id of a token's text if it was asked for before; else 0.
    [[nodiscard]] qint64 known(TextToken token) const
    {
        return token < m_byToken.size() ? m_byToken[token] : 0;
    }

private:
    Dictionary(const Database &database, Statement find, Statement insert);
    Result<qint64> lookUp(std::string_view utf8);

    const Database *m_database;
    Statement m_find;
    Statement m_insert;
    TextIds m_known;
    std::vector<qint64> m_byToken; ///< 0 = not asked for yet
};

} // namespace shopglass
