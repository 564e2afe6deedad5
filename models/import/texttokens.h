// Finds texts that come again and again (titles, specs, places) and keeps one copy of each with a token.
//
// So a text is compared once, here, and the store knows it by a number from then on. What hardly ever comes
// again, such as parcel numbers, is noticed and left alone; memory is bounded.
//
// Threads: one at a time. Copies never move and live as long as the object, so another thread may read those
// that it was handed.

#pragma once

#include "models/store/typedblock.h"

#include <array>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace shopglass {

class TextTokens final
{
public:
    TextTokens();

    /// Points each text among a row's values of these attributes at its copy and gives it its token. The
    /// attributes only serve to notice columns whose texts do not come again. Requires: attributes below 64.
    void name(std::span<TypedValue> values, std::span<const std::size_t> attributes);

private:
    struct Slot
    {
        const char *text = nullptr; ///< the copy
        std::uint32_t size = 0;
        std::uint32_t hash = 0;
        TextToken token = 0; ///< 0 = free
    };
    struct Column
    {
        std::uint32_t known = 0;
        std::uint32_t fresh = 0;

        /// A column is judged when it has brought so many new texts.
        static constexpr std::uint32_t FreshBeforeJudgement = 8'192;
        [[nodiscard]] bool isUnrepeated() const { return fresh >= FreshBeforeJudgement && known < fresh / 2; }
    };

    struct Asked
    {
        std::size_t attribute = 0;
        std::uint64_t hash = 0;
    };

    [[nodiscard]] std::size_t placeOf(std::uint64_t hash) const
    {
        return (hash >> 32) & (m_slots.size() - 1);
    }
    void name(TypedValue &value, const Asked &asked);
    std::string_view kept(std::string_view text);
    void grow();

    std::vector<Slot> m_slots; ///< a power of two
    std::array<Asked, 64> m_asked; ///< scratch
    std::size_t m_count = 0; ///< tokens given
    std::vector<Column> m_columns; ///< by attribute
    std::vector<std::unique_ptr<char[]>> m_pieces;
    std::size_t m_left = 0; ///< free bytes of the last piece
};

} // namespace shopglass
