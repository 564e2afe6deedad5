// Turns one cell into one typed value: the stage between mapping and storing. One function per kind of value.
//
// Numeric cells of a spreadsheet are first rounded to the 15 significant digits that a spreadsheet keeps.
// Nothing is ever guessed: a cell is a value, says nothing, or has a reason why it cannot be read.

#pragma once

#include "models/import/decimal.h"
#include "models/import/tablesource.h"
#include "models/import/timetext.h"
#include "models/store/batchwriter.h"

#include <string>
#include <unordered_map>

namespace shopglass {

/// Why a row was not stored. The ids are kept in the workspace; never change them. Some carry details behind
/// a colon.
namespace reason {
inline constexpr const char *MissingRequired = "missing_required";
inline constexpr const char *MissingTime = "missing_time";
inline constexpr const char *BadMoney = "bad_money";
inline constexpr const char *BadCount = "bad_count";
inline constexpr const char *BadRatio = "bad_ratio";
inline constexpr const char *BadScore = "bad_score";
inline constexpr const char *BadTime = "bad_time";
inline constexpr const char *BadFormula = "bad_formula";
inline constexpr const char *BadId = "bad_id";
inline constexpr const char *DateOrderUnknown = "date_order_unknown";
inline constexpr const char *FutureTime = "future_time";
inline constexpr const char *IdDestroyed = "id_destroyed";
inline constexpr const char *PercentInMoney = "percent_in_money";
inline constexpr const char *SpansDays = "spans_days"; ///< a period of several days
inline constexpr const char *PartOfDay = "part_of_day"; ///< an hour where a day belongs
inline constexpr const char *MixedHours = "mixed_hours"; ///< an hour among whole days
inline constexpr const char *OutOfRange = "out_of_range"; ///< :lowest-highest
inline constexpr const char *OutOfScale = "out_of_scale"; ///< :lowest-highest
inline constexpr const char *UnknownValue = "unknown_value"; ///< :kind.attribute
inline constexpr const char *TooEarly = "too_early"; ///< :kind.attribute that it cannot lie before
inline constexpr const char *MoreThanWhole = "more_than_whole"; ///< :kind.attribute it is a part of
inline constexpr const char *SignUnclear = "sign_unclear"; ///< comes in or goes out
inline constexpr const char *Contradiction = "contradiction"; ///< of an earlier row of the file
} // namespace reason

/// A value (perhaps blank), or the reason (one of the above) why there is none. The text points into the
/// cell.
struct Typed
{
    TypedValue value;
    const char *fault = nullptr;
};

/// The cell as an exact number; nothing in `number` and no fault when blank.
struct CellNumber
{
    std::optional<NumberText> number;
    bool blank = false;
};
CellNumber numberOf(const RawCell &cell);

Typed typeMoney(const RawCell &cell);
Typed typeCount(const RawCell &cell);
/// "30.0%" and 0.3 are both 300000 millionths; a bare text above 1 is no ratio, because it might be per cent.
Typed typeRatio(const RawCell &cell);
/// "4.87", "4.87分"; 0 … 100.
Typed typeScore(const RawCell &cell);
/// Digits below 2^63 without leading zeros become a number, other texts stay as they are.
Typed typeId(const RawCell &cell);
Typed typeText(const RawCell &cell);
/// `form` is tried first when given.
Typed typeTime(const RawCell &cell, DateOrder order, const DateForm *form);
Typed typeDate(const RawCell &cell, DateOrder order, const DateForm *form);

/// Reads the texts of one enum attribute; remembers the spellings it met.
class EnumTexts final
{
public:
    explicit EnumTexts(const std::vector<EnumValue> &values);
    /// The index of the value, or the text itself when nobody knows it.
    Typed type(const RawCell &cell);
    /// As type() for a cell's text, if that very text was a value lately; −1 = ask type().
    [[nodiscard]] int lately(std::string_view text) const
    {
        for (const Recent &recent : m_recent) {
            if (recent.text == text)
                return recent.index;
        }
        return -1;
    }

private:
    /// A few texts make up nearly all of a column.
    static constexpr std::size_t MostRecent = 8;
    struct Recent
    {
        std::string text;
        int index = 0;
    };
    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    std::unordered_map<std::string, int, Hash, std::equal_to<>> m_known;
    std::vector<Recent> m_recent; ///< cells' texts that are values
    std::size_t m_oldest = 0; ///< of them
};

} // namespace shopglass
