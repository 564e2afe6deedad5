// Turns a typed row into the integers of a fact: dictionary ids for texts, the business key, the row's place
// in time.

#pragma once

#include "models/store/batchwriter.h"
#include "models/store/dictionary.h"
#include "models/store/factrow.h"
#include "models/store/sheetbook.h"

namespace shopglass {

class RowIntake final
{
public:
    explicit RowIntake(Dictionary dictionary);

    /// Rows from here on are of this sheet. `sheet` must outlive them.
    void beginSheet(const SheetInfo &info, const SheetRecord &sheet);

    /// Fills `fact`. Fails when the row lacks the first part of its key, which the importer has to reject.
    Result<void> take(const TypedRow &row, FactRow &fact);

    /// The latest moment of all rows so far that is not planned.
    [[nodiscard]] std::optional<BeijingSeconds> latest() const { return m_latest; }
    /// Least and greatest primary time of the sheet's rows so far.
    [[nodiscard]] std::optional<DayRange> days() const { return m_days; }

private:
    Result<qint64> idValue(const TypedValue &value);
    Result<qint64> stored(const Attribute &attribute, const TypedValue &value);
    Result<qint64> lineKey(const TypedRow &row);
    Result<void> fillKey(const TypedRow &row, FactRow &fact);
    void noteTime(std::size_t attribute, const FactRow &fact);
    void noteDay(const FactRow &fact);

    Dictionary m_dictionary;
    const SheetRecord *m_sheet = nullptr;
    Grain m_grain = Grain::Order;
    bool m_hasLines = false; ///< orders, whose key has a line
    std::vector<int> m_keyAttributes; ///< in the order of the key
    std::vector<int> m_lineAttributes;
    std::vector<int> m_primaryTimes; ///< the first one that a row has dates it
    qint64 m_ordinal = 0; ///< rows of grain Row in this batch
    std::optional<BeijingSeconds> m_latest;
    std::optional<DayRange> m_days;
    std::string m_lineText; ///< scratch
};

/// The number of a canonical decimal (no sign, no leading zeros, below 2^63); none for any other text.
std::optional<qint64> canonicalDecimal(std::string_view text);

} // namespace shopglass
