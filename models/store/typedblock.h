// Typed rows on their way from the reading thread to the storing one: some thousands of them, column by
// column.
//
// A block is filled, handed over, emptied and filled again; its memory is asked for once. Columns exist only
// for the attributes that the sheet can fill, the others are blank in every row. Threads: one at a time.

#pragma once

#include "models/store/exportkind.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace shopglass {

/// Tells equal texts of one batch apart without comparing them: texts with the same token are the same text,
/// texts without one (0) may be any. Tokens count up from 1, so that they serve as an index.
using TextToken = std::uint32_t;

/// One typed cell. Text is UTF-8; a text with a token lives until its batch is written, any other only until
/// add() returns.
struct TypedValue
{
    enum class Kind : std::uint8_t { Blank, Number, Text };
    Kind kind = Kind::Blank;
    qint64 number = 0;
    std::string_view text;
    TextToken token = 0; ///< for Text
};

/// One row after typing, values in the order of ExportKind::attributes.
struct TypedRow
{
    std::vector<TypedValue> values;
    /// Attributes that this row says nothing about although the header has them (e.g. a masked phone).
    AttributeMask silent = 0;
    qint64 sourceRow = 0; ///< 1-based row in the sheet or record in the CSV, as a user would count it
};

/// A TypedValue in sixteen bytes.
class BlockValue final
{
public:
    BlockValue() = default;
    explicit BlockValue(qint64 number)
        : m_number(number)
        , m_size(IsNumber)
    {
    }
    /// Requires: `text` is shorter than 4 GiB and lives as long as the value.
    BlockValue(std::string_view text, TextToken token)
        : m_text(text.data())
        , m_size(std::uint32_t(text.size()))
        , m_token(token)
    {
    }

    [[nodiscard]] TypedValue::Kind kind() const noexcept
    {
        return m_size == IsBlank ? TypedValue::Kind::Blank
            : m_size == IsNumber ? TypedValue::Kind::Number
                                 : TypedValue::Kind::Text;
    }
    [[nodiscard]] bool isBlank() const noexcept { return m_size == IsBlank; }
    /// Requires: a number.
    [[nodiscard]] qint64 number() const noexcept { return m_number; }
    /// Requires: a text.
    [[nodiscard]] std::string_view text() const noexcept { return {m_text, m_size}; }
    [[nodiscard]] TextToken token() const noexcept { return m_token; }

private:
    static constexpr std::uint32_t IsBlank = 0xFFFFFFFF;
    static constexpr std::uint32_t IsNumber = 0xFFFFFFFE;
    union {
        qint64 m_number = 0;
        const char *m_text;
    };
    std::uint32_t m_size = IsBlank;
    TextToken m_token = 0;
};

class TypedBlock final
{
public:
    static constexpr std::size_t MostRows = 1024;

    /// Empties the block for rows of a kind with so many attributes, of which the sheet can fill `filled`.
    void begin(std::size_t attributeCount, AttributeMask filled);

    /// Appends a row; values of attributes that cannot be filled are left out. Texts without a token are
    /// copied. Requires: !isFull().
    void add(const TypedRow &row);

    [[nodiscard]] std::size_t rows() const noexcept { return m_sourceRows.size(); }
    [[nodiscard]] bool isFull() const noexcept { return rows() == MostRows; }
    /// The attributes that have a column.
    [[nodiscard]] AttributeMask filled() const noexcept { return m_filled; }
    /// One attribute's values by row; empty where it has no column.
    [[nodiscard]] std::span<const BlockValue> column(std::size_t attribute) const;
    [[nodiscard]] qint64 sourceRow(std::size_t row) const { return m_sourceRows[row]; }
    [[nodiscard]] AttributeMask silent(std::size_t row) const { return m_silent[row]; }

    /// One row as add() took it; its texts live as long as the block's.
    void copyRow(std::size_t row, TypedRow &target) const;

private:
    std::string_view copied(std::string_view text);

    std::size_t m_attributeCount = 0;
    AttributeMask m_filled = 0;
    std::vector<std::size_t> m_attributes; ///< those with a column
    std::vector<std::vector<BlockValue>> m_columns; ///< by attribute, as long as a full block
    std::vector<qint64> m_sourceRows;
    std::vector<AttributeMask> m_silent;

    /// Texts, in pieces that never move.
    struct Piece
    {
        std::unique_ptr<char[]> bytes;
        std::size_t size = 0;
    };
    std::vector<Piece> m_pieces;
    std::size_t m_piece = 0; ///< the one being filled
    std::size_t m_used = 0; ///< of it
};

} // namespace shopglass
