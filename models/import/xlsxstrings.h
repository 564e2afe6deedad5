// The texts that the cells of an XLSX share. Kept in memory: at most 512 MiB, else the file is refused.

#pragma once

#include "models/import/xmlpart.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace shopglass {

class XlsxStrings final
{
public:
    XlsxStrings() = default;
    static Result<XlsxStrings> read(const ZipArchive &archive, const QString &part,
                                    const std::function<bool(qint64 done, qint64 total)> &betweenBlocks,
                                    XmlReading reading = XmlReading::Quick);

    [[nodiscard]] std::size_t count() const { return m_ends.size(); }
    /// Requires: index < count().
    [[nodiscard]] std::string_view at(std::size_t index) const
    {
        const std::size_t begin = index == 0 ? 0 : m_ends[index - 1];
        return std::string_view(m_text).substr(begin, m_ends[index] - begin);
    }

private:
    friend class XlsxStringsVisitor;
    std::string m_text; ///< all texts one behind the other
    std::vector<std::uint32_t> m_ends; ///< where each ends
};

} // namespace shopglass
