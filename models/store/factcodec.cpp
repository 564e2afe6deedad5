#include "models/store/factcodec.h"

namespace shopglass {

namespace {

void append(std::string &bytes, std::uint64_t number)
{
    while (number >= 0x80) {
        bytes.push_back(static_cast<char>(static_cast<unsigned char>(number | 0x80)));
        number >>= 7;
    }
    bytes.push_back(static_cast<char>(number));
}

std::uint64_t take(std::string_view &bytes)
{
    std::uint64_t number = 0;
    for (int shift = 0; shift < 64 && !bytes.empty(); shift += 7) {
        const auto byte = static_cast<unsigned char>(bytes.front());
        bytes.remove_prefix(1);
        number |= std::uint64_t(byte & 0x7fU) << shift;
        if (byte < 0x80)
            break;
    }
    return number;
}

std::uint64_t zigzag(qint64 value)
{
    return (static_cast<std::uint64_t>(value) << 1) ^ static_cast<std::uint64_t>(value >> 63);
}

qint64 unzigzag(std::uint64_t number)
{
    return static_cast<qint64>((number >> 1) ^ (~(number & 1) + 1));
}

} // namespace

std::string encodePayload(const FactRow &row, const SheetRecord &sheet, AttributeMask keyMask)
{
    const AttributeMask stored = row.present & ~keyMask;
    std::uint64_t filled = 0;
    for (std::size_t i = 0; i < sheet.attributes.size(); ++i) {
        const int attribute = sheet.attributes[i];
        if (attribute >= 0 && ((stored >> attribute) & 1U))
            filled |= std::uint64_t(1) << i;
    }
    std::string payload;
    append(payload, filled);
    for (std::size_t i = 0; i < sheet.attributes.size(); ++i) {
        if ((filled >> i) & 1U)
            append(payload, zigzag(row.values[std::size_t(sheet.attributes[i])]));
    }
    return payload;
}

void decodePayload(std::string_view payload, const SheetRecord &sheet, FactRow &row)
{
    const std::uint64_t filled = take(payload);
    for (std::size_t i = 0; i < sheet.attributes.size(); ++i) {
        if (!((filled >> i) & 1U) || payload.empty())
            continue;
        const qint64 value = unzigzag(take(payload));
        if (sheet.attributes[i] >= 0)
            row.set(sheet.attributes[i], value);
    }
}

} // namespace shopglass
