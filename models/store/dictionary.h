// Gives texts their dictionary ids while a batch is read, making new ones as they come.
//
// What is stored already is looked up through a connection of its own, because the batch's connection stores
// rows meanwhile, perhaps on another thread. New texts are handed out by takeNew() and stored with the rows
// that use them. Lives and dies with the batch's transaction, so that a rolled-back id is never used again.
// Threads: one at a time.

#pragma once

#include "models/store/database.h"
#include "models/store/textids.h"
#include "models/store/typedblock.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace shopglass {

struct NewText
{
    qint64 id = 0;
    std::string text; ///< UTF-8
};

class Dictionary final
{
public:
    /// Requires: the batch's transaction has begun, so that nobody else makes ids.
    static Result<Dictionary> open(const Database &database);

    /// Always above 0. `token` as the text's in its block: quicker than the text.
    Result<qint64> idOf(std::string_view utf8, TextToken token);
    /// The id of a token's text if it was asked for before; else 0.
    [[nodiscard]] qint64 known(TextToken token) const
    {
        return token < m_byToken.size() ? m_byToken[token] : 0;
    }
    /// The texts that became known since the last call, for NewTexts.
    [[nodiscard]] std::vector<NewText> takeNew()
    {
        m_newBytes = 0;
        return std::exchange(m_new, {});
    }
    /// How much takeNew() would give.
    [[nodiscard]] std::size_t newBytes() const { return m_newBytes; }

private:
    /// The texts of the workspace as they were before the batch.
    struct Stored
    {
        std::unique_ptr<Database> database;
        Statement find;
    };
    static Result<Dictionary> withAllTexts(const Database &database, qint64 last);
    Dictionary(std::optional<Stored> stored, qint64 last);
    Result<qint64> lookUp(std::string_view utf8);
    [[nodiscard]] std::string_view keyOf(std::string_view utf8);

    std::optional<Stored> m_stored; ///< nothing where all stored texts are known
    qint64 m_last; ///< the greatest id so far
    TextIds m_known; ///< lately asked for
    /// Those that nobody else can tell the id of: no other connection sees them before the batch is written.
    TextIds m_own{TextIds::Memory::Whole};
    std::string m_key; ///< scratch
    std::vector<qint64> m_byToken; ///< 0 = not asked for yet
    std::vector<NewText> m_new;
    std::size_t m_newBytes = 0;
};

/// Stores the texts that a Dictionary made known. Threads: as the Database.
class NewTexts final
{
public:
    static Result<NewTexts> open(const Database &database);
    Result<void> insert(const std::vector<NewText> &texts);

private:
    explicit NewTexts(Statement insert);
    Statement m_insert;
};

} // namespace shopglass
