#include "models/store/typedblock.h"

#include <algorithm>
#include <cstring>

namespace shopglass {
namespace {

constexpr std::size_t PieceSize = std::size_t(1) << 18;
/// A piece for one enormous text is not kept for the next block.
constexpr std::size_t LargestKeptPiece = std::size_t(1) << 20;

} // namespace

void TypedBlock::begin(std::size_t attributeCount, AttributeMask filled)
{
    m_attributeCount = attributeCount;
    m_filled = filled;
    m_attributes.clear();
    m_columns.resize(std::max(m_columns.size(), attributeCount));
    for (std::size_t i = 0; i < attributeCount; ++i) {
        if ((filled >> i) & 1U)
            m_attributes.push_back(i);
    }
    for (const std::size_t attribute : m_attributes)
        m_columns[attribute].resize(MostRows);
    m_sourceRows.clear();
    m_silent.clear();
    std::erase_if(m_pieces, [](const Piece &piece) { return piece.size > LargestKeptPiece; });
    m_piece = 0;
    m_used = 0;
}

void TypedBlock::add(const TypedRow &row)
{
    Q_ASSERT(!isFull());
    Q_ASSERT(row.values.size() == m_attributeCount);
    const std::size_t place = rows();
    for (const std::size_t attribute : m_attributes) {
        const TypedValue &value = row.values[attribute];
        BlockValue &kept = m_columns[attribute][place];
        if (value.kind == TypedValue::Kind::Blank)
            kept = BlockValue();
        else if (value.kind == TypedValue::Kind::Number)
            kept = BlockValue(value.number);
        else
            kept = BlockValue(value.token != 0 ? value.text : copied(value.text), value.token);
    }
    m_sourceRows.push_back(row.sourceRow);
    m_silent.push_back(row.silent);
}

std::string_view TypedBlock::copied(std::string_view text)
{
    while (m_piece < m_pieces.size() && m_pieces[m_piece].size - m_used < text.size()) {
        ++m_piece;
        m_used = 0;
    }
    if (m_piece == m_pieces.size()) {
        const std::size_t size = std::max(PieceSize, text.size());
        m_pieces.push_back({std::make_unique<char[]>(size), size});
    }
    char *const target = m_pieces[m_piece].bytes.get() + m_used;
    if (!text.empty())
        std::memcpy(target, text.data(), text.size());
    m_used += text.size();
    return {target, text.size()};
}

std::span<const BlockValue> TypedBlock::column(std::size_t attribute) const
{
    return (m_filled >> attribute) & 1U ? std::span<const BlockValue>(m_columns[attribute]).first(rows())
                                        : std::span<const BlockValue>();
}

void TypedBlock::copyRow(std::size_t row, TypedRow &target) const
{
    target.values.assign(m_attributeCount, TypedValue());
    for (const std::size_t attribute : m_attributes) {
        const BlockValue &value = m_columns[attribute][row];
        TypedValue &copy = target.values[attribute];
        copy.kind = value.kind();
        if (copy.kind == TypedValue::Kind::Number)
            copy.number = value.number();
        else if (copy.kind == TypedValue::Kind::Text)
            copy.text = value.text();
        copy.token = value.token();
    }
    target.silent = m_silent[row];
    target.sourceRow = m_sourceRows[row];
}

} // namespace shopglass
