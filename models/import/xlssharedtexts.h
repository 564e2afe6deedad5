// What of the shared texts of an old workbook (its SST record and the records that continue it) may freexl
// read?
//
// freexl trusts every length in them. It gets a table in which each length was checked, and which holds no
// fonts and no phonetic guides: it would read those wrongly where a record ends among them. [MS-XLS] 2.5.293.

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <vector>

namespace shopglass {

struct XlsSharedTexts
{
    enum class Fault { None, Damaged, TooLarge };

    Fault fault = Fault::None;
    quint32 count = 0; ///< of those that are left
    std::vector<quint32> empty = {}; ///< texts without letters, which freexl refuses: left out
    std::vector<QByteArray> parts = {}; ///< the data of the records, with no record longer than it was
};

/// `parts` is the data of the records; the first one's begins with two counts.
XlsSharedTexts plainSharedTexts(const std::vector<QByteArrayView> &parts);

} // namespace shopglass
