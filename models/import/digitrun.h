// Short texts as numbers that the processor takes apart at once: eight digits in a handful of steps, without
// a loop whose end it could guess wrongly.
//
// Only for little-endian processors; whoever calls has another way for the others.

#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>

namespace shopglass {

constexpr std::uint64_t EightZeros = 0x3030303030303030ULL; // '0' in every byte

/// Eight bytes of a text; the first lies lowest.
inline std::uint64_t eightBytes(const char *from)
{
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, from, sizeof bytes);
    return bytes;
}

/// A text of one to eight bytes at the high end, so that it may stand for digits with others in front. The
/// bytes below it are zero. Reads nothing outside the text.
inline std::uint64_t atHighEnd(const char *text, std::size_t size)
{
    const auto place = [size](std::size_t index) { return (8 - size + index) * 8; };
    if (size >= 4) {
        std::uint32_t head = 0;
        std::uint32_t tail = 0;
        std::memcpy(&head, text, sizeof head);
        std::memcpy(&tail, text + size - sizeof tail, sizeof tail);
        return std::uint64_t(tail) << 32 | std::uint64_t(head) << place(0);
    }
    const auto byte
        = [text](std::size_t index) { return std::uint64_t(static_cast<unsigned char>(text[index])); };
    return byte(0) << place(0) | byte(size / 2) << place(size / 2) | byte(size - 1) << place(size - 1);
}

/// '0' in so many bytes at the low end. Requires: fewer than eight.
inline std::uint64_t zerosAtLowEnd(std::size_t count)
{
    return EightZeros & ((std::uint64_t(1) << (count * 8)) - 1);
}

/// The number of eight digits; nothing where one of the bytes is none.
inline std::optional<std::uint64_t> numberOfEight(std::uint64_t bytes)
{
    constexpr std::uint64_t HighHalves = 0xF0F0F0F0F0F0F0F0ULL;
    constexpr std::uint64_t Sixes = 0x0606060606060606ULL; // take ':' … '?' out of the row of '0' … '9'
    if ((bytes & HighHalves) != EightZeros || ((bytes + Sixes) & HighHalves) != EightZeros)
        return std::nullopt;
    // Neighbours become pairs, pairs fours, fours eight; the first digit lies in the lowest byte.
    bytes = ((bytes & 0x0F0F0F0F0F0F0F0FULL) * (10 * 0x100 + 1)) >> 8;
    bytes = ((bytes & 0x00FF00FF00FF00FFULL) * (100 * 0x10000 + 1)) >> 16;
    return ((bytes & 0x0000FFFF0000FFFFULL) * (10'000 * 0x100000000ULL + 1)) >> 32;
}

/// The number of a text of one to sixteen digits; nothing where one of its bytes is none.
inline std::optional<std::uint64_t> numberOfDigits(const char *text, std::size_t size)
{
    constexpr std::uint64_t HundredMillion = 100'000'000;
    if (size <= 8) {
        const std::size_t missing = 8 - size;
        return numberOfEight(atHighEnd(text, size) | zerosAtLowEnd(missing));
    }
    const std::size_t missing = 16 - size;
    const auto high = numberOfEight(eightBytes(text) << (missing * 8) | zerosAtLowEnd(missing));
    const auto low = numberOfEight(eightBytes(text + size - 8));
    if (!high || !low)
        return std::nullopt;
    return *high * HundredMillion + *low;
}

/// "62.40" as 6240: one to five digits, a point, two more. Nothing for any other text. Requires: four to
/// eight bytes.
inline std::optional<std::uint64_t> numberOfHundredths(const char *text, std::size_t size)
{
    constexpr unsigned Point = 5 * 8; // where the point lies
    const std::uint64_t bytes = atHighEnd(text, size) | zerosAtLowEnd(8 - size);
    if (((bytes >> Point) & 0xFF) != '.')
        return std::nullopt;
    constexpr std::uint64_t BelowPoint = (std::uint64_t(1) << Point) - 1;
    constexpr std::uint64_t AbovePoint = ~std::uint64_t(0) << (Point + 8);
    return numberOfEight((bytes & AbovePoint) | (bytes & BelowPoint) << 8 | '0');
}

} // namespace shopglass
