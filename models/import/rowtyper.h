// Turns the rows of one sheet into typed rows, following its plan: the stage between reading and storing.
//
// A row either becomes a TypedRow, or is left out with one reason, or is no data at all (blank, totals,
// explanation). Threads: one object per thread; a typed row points into the cells and into the typer until
// the next call.

#pragma once

#include "models/import/quicktyper.h"
#include "models/import/rowchecks.h"
#include "models/import/rowshape.h"
#include "models/import/sheetplan.h"
#include "models/import/typing.h"

#include <set>
#include <span>

namespace shopglass {

/// A column whose cells said something that could not be read, where the row was kept without that value.
struct UnreadableColumn
{
    QString header;
    qint64 cells = 0;
    qint64 firstRow = 0;
};

/// A column with values that are none of those we know, where the rows were kept.
struct UnknownValues
{
    static constexpr std::size_t MostNamed = 3;
    QString header;
    qint64 cells = 0;
    std::vector<std::pair<QString, qint64>> first; ///< the first such values, each with its cells
};

class RowTyper final
{
public:
    enum class Verdict {
        Data, ///< row() holds it
        Rejected, ///< reject() says why
        Blank,
        Totals, ///< 合计 and the like
        Remark, ///< a note for people, or the header again
    };

    /// `buyers` may be null: then nobody is identified. The scales must outlive the typer.
    RowTyper(const SheetPlan &plan, Day today, BuyerIdentity *buyers,
             std::span<const ScoreScale> scales = {});

    Verdict type(qint64 rowNumber, std::span<const RawCell> cells);
    /// Of a row that is known to be data, behind another one: only its key and its product in row(). False
    /// where the key is no number, or either looks unusual; then type() has to be asked.
    bool typeKey(qint64 rowNumber, std::span<const RawCell> cells);
    /// Whether the last row that was data added nothing to unreadable() and unknownValues().
    [[nodiscard]] bool isPlain() const noexcept { return m_isPlain; }
    /// One attribute of a row, or why it cannot be read; only this row's cells are looked at. For previews.
    Typed read(std::size_t index, std::span<const RawCell> cells);

    /// Moments from here on are refused.
    [[nodiscard]] BeijingSeconds firstFutureSecond() const noexcept { return m_firstFutureSecond; }
    [[nodiscard]] const TypedRow &row() const noexcept { return m_row; }
    [[nodiscard]] TypedRow &row() noexcept { return m_row; }
    [[nodiscard]] const Reject &reject() const noexcept { return m_reject; }
    /// First to last day of the typed rows by the kind's primary time.
    [[nodiscard]] const std::optional<DayRange> &days() const noexcept { return m_days; }
    /// The days of rejected rows, where a day that misses a row says too little (ExportKind::sumsOfDays). Of
    /// a row whose day cannot be read: the days of the rows before and behind it.
    [[nodiscard]] const std::set<Day> &brokenDays() const noexcept { return m_brokenDays; }
    /// By attribute; entries without cells are left out.
    [[nodiscard]] std::vector<UnreadableColumn> unreadable() const;
    /// The same of values that are not known.
    [[nodiscard]] std::vector<UnknownValues> unknownValues() const;

private:
    struct Remembered
    {
        TypedValue::Kind kind = TypedValue::Kind::Blank;
        qint64 number = 0;
        std::string text;
    };

    bool typeData(std::span<const RawCell> cells);
    bool isMaskedPhone(std::size_t index, std::span<const RawCell> cells) const;
    bool typeAttribute(std::size_t index, std::span<const RawCell> cells);
    Typed typeCell(std::size_t index, RawCell cell);
    Typed typeFormula(std::size_t index, std::span<const RawCell> cells) const;
    Typed typeBuyer(std::size_t index, const RawCell &cell);
    bool acceptFault(std::size_t index, const char *fault, std::span<const RawCell> cells);
    void noteUnknown(std::size_t index, std::span<const RawCell> cells);
    bool checkRequired(std::span<const RawCell> cells);
    bool checkValues(std::span<const RawCell> cells);
    bool checkDate(std::span<const RawCell> cells);
    void fillStandIns();
    [[nodiscard]] std::optional<Day> dayOfRow() const;
    [[nodiscard]] std::optional<Day> dayOfRejected(std::span<const RawCell> cells);
    void noteBroken(std::optional<Day> day);
    void noteDay(Day day);
    void followOrder();
    void setReject(std::size_t index, const QString &why, std::span<const RawCell> cells);
    [[nodiscard]] QString rejectedValue(std::size_t index, std::span<const RawCell> cells) const;

    const SheetPlan &m_plan;
    BuyerIdentity *m_buyers;
    RowChecks m_checks;
    BeijingSeconds m_firstFutureSecond;
    std::vector<EnumTexts> m_enums; ///< by attribute; empty tables for other types
    QuickTyper m_quick;
    std::vector<std::size_t> m_used; ///< attributes that a row may fill; the others stay blank
    std::vector<std::size_t> m_required; ///< attributes without which a row is rejected
    std::vector<int> m_primaryTimes; ///< attribute indices
    std::vector<int> m_keys; ///< attribute indices of the business key
    std::vector<Remembered> m_above; ///< keys and fill-down values of the row above
    std::vector<UnreadableColumn> m_unreadable;
    std::vector<UnknownValues> m_unknown; ///< by attribute
    std::vector<std::string> m_narrowIds; ///< by attribute: what the row's id points into
    /// Attributes of the key that a name stands in for, each with that name's.
    std::vector<std::pair<std::size_t, std::size_t>> m_standIns;
    std::optional<DayRange> m_days;
    std::set<Day> m_brokenDays;
    std::optional<Day> m_dayBefore; ///< of the last typed row
    bool m_brokenBefore = false; ///< a row of unknown day was rejected since
    TypedRow m_row;
    Reject m_reject;
    std::string m_rowId;
    bool m_followsOrders = false; ///< what a row says depends on the row above
    bool m_anyData = false;
    bool m_isPlain = true;
};

} // namespace shopglass
