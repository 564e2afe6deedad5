// Turns typed rows into the integers of facts, column by column: dictionary ids for texts, the business key,
// the row's place in time, a hash of what it says.

#pragma once

#include "models/store/batchwriter.h"
#include "models/store/contenthash.h"
#include "models/store/dictionary.h"
#include "models/store/readruns.h"
#include "models/store/sheetbook.h"

namespace shopglass {

class RowIntake final
{
public:
    explicit RowIntake(Dictionary dictionary);

    /// Rows from here on are of this sheet. `sheet` must outlive them.
    void beginSheet(const SheetInfo &info, const SheetRecord &sheet);

    /// Appends the block's rows to the run, which is of the sheet's kind. Fails when a row lacks the first
    /// part of its key, which the importer has to reject.
    Result<void> take(const TypedBlock &block, FactRun &run);

    /// Rows of the sheet that say what the store knows: they only count for its times.
    void takeMoments(const RowMoments &moments);

    /// Texts that the rows brought since the last call; to be stored before them.
    [[nodiscard]] std::vector<NewText> takeNewTexts() { return m_dictionary.takeNew(); }

    [[nodiscard]] std::size_t newTextBytes() const { return m_dictionary.newBytes(); }

    /// The latest moment of all rows so far that is not planned.
    [[nodiscard]] std::optional<BeijingSeconds> latest() const { return m_latest; }
    /// Least and greatest primary time of the sheet's rows so far.
    [[nodiscard]] std::optional<DayRange> days() const;

private:
    /// Some rows of a block and where they go.
    struct Target
    {
        const TypedBlock &block;
        FactRun &run;
        std::size_t first; ///< row of the run that the block's first row becomes
        std::size_t from; ///< rows of the block
        std::size_t to;
    };

    Result<void> takeRows(const Target &target);
    Result<void> takeColumn(const Target &target, std::size_t attribute);
    [[nodiscard]] qint64 knownNumber(AttributeType type, TextToken token) const;
    Result<qint64> textValue(std::size_t attribute, std::string_view text, TextToken token);
    Result<qint64> idValue(std::string_view text, TextToken token);
    Result<qint64> enumValue(std::size_t attribute, std::string_view text, TextToken token);
    void fillLineKeys(const Target &target);
    [[nodiscard]] qint64 lineKeyOf(const Target &target, std::size_t row);
    void addToLineText(const Target &target, std::size_t row, int attribute);
    /// Attributes of the key lie in the key alone from here on.
    Result<void> splitKeys(const Target &target) const;
    void fillOrigins(const Target &target);
    void noteTimes(const Target &target);

    Dictionary m_dictionary;
    std::vector<qint64> m_idOfToken; ///< stored ids; NotAsked where none is known
    const SheetRecord *m_sheet = nullptr;
    std::optional<ContentHash> m_hash;
    Grain m_grain = Grain::Order;
    bool m_hasLines = false; ///< orders, whose key has a line
    std::vector<int> m_keyAttributes; ///< in the order of the key
    std::vector<qint64> m_blankKey; ///< key of a row that has no part of it
    int m_lineId = -1; ///< the attribute that is a line's own number
    std::vector<int> m_lineAttributes;
    std::vector<int> m_primaryTimes; ///< the first one that a row has dates it
    qint64 m_ordinal = 0; ///< rows of grain Row in this batch
    std::optional<BeijingSeconds> m_latest;
    std::optional<std::pair<BeijingSeconds, BeijingSeconds>> m_span; ///< of the primary time
    std::string m_lineText; ///< scratch
};

/// The number of a canonical decimal (no sign, no leading zeros, below 2^63); none for any other text.
std::optional<qint64> canonicalDecimal(std::string_view text);

} // namespace shopglass
