#include "models/store/factcodec.h"

#include "models/store/varint.h"

namespace shopglass {

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
    appendVarint(payload, filled);
    for (std::size_t i = 0; i < sheet.attributes.size(); ++i) {
        if ((filled >> i) & 1U)
            appendVarint(payload, zigzag(row.values[std::size_t(sheet.attributes[i])]));
    }
    return payload;
}

void decodePayload(std::string_view payload, const SheetRecord &sheet, FactRow &row)
{
    const std::uint64_t filled = takeVarint(payload);
    for (std::size_t i = 0; i < sheet.attributes.size(); ++i) {
        if (!((filled >> i) & 1U) || payload.empty())
            continue;
        const qint64 value = unzigzag(takeVarint(payload));
        if (sheet.attributes[i] >= 0)
            row.set(sheet.attributes[i], value);
    }
}

} // namespace shopglass
