// What a typed row must be like beside the types of its cells: stars from 1 to 5, an end after its beginning,
// a score on its scale, one value for one key. Which attribute has which check is data (kinds.json).
//
// Threads: one object per thread and file.

#pragma once

#include "models/import/rowrules.h"
#include "models/import/scorescale.h"
#include "models/store/batchwriter.h"

#include <map>
#include <span>

namespace shopglass {

/// Why a row is not stored: at which attribute, the reason with its details behind a colon, and where the
/// cell alone does not show the fault, what to show instead.
struct RowFault
{
    std::size_t attribute = 0;
    QString reason;
    QString shown;
};

class RowChecks final
{
public:
    /// The scales must outlive the checks.
    RowChecks(const ExportKind &kind, std::span<const ScoreScale> scales);

    /// Takes the minus off an amount whose direction says already that it goes out. Where that may be a
    /// taking back instead, the fault says so: an amount that comes in, or a file that writes both.
    std::optional<RowFault> settleSign(TypedRow &row);

    /// The first fault of the row, if any.
    std::optional<RowFault> faultOf(const TypedRow &row);

    /// The attribute whose text nobody knows, of a row without fault: a dimension that no rule of the score
    /// has.
    [[nodiscard]] std::optional<std::size_t> unknownIn(const TypedRow &row) const;

private:
    [[nodiscard]] std::optional<RowFault> valueFault(std::size_t index, const TypedRow &row) const;
    [[nodiscard]] std::optional<RowFault> partFault(const TypedRow &row) const;
    [[nodiscard]] std::optional<RowFault> scaleFault(const TypedRow &row) const;
    [[nodiscard]] const QString &scoreOf(const TypedRow &row) const;
    std::optional<RowFault> contradiction(const TypedRow &row);
    [[nodiscard]] bool goesByName(const TypedRow &row) const;

    const ExportKind &m_kind;
    const RowRules &m_rules;
    std::span<const ScoreScale> m_scales;
    int m_signOfOut = 0; ///< of what goes out in this sheet; 0 = not seen yet
    std::vector<std::size_t> m_checked; ///< attributes with a check
    std::vector<std::size_t> m_keys;
    int m_score = -1; ///< attribute that names a score, where the kind has one
    int m_value = -1;
    int m_day = -1;
    int m_dimension = -1;
    std::vector<std::size_t> m_singles; ///< attributes that a key has one value of
    std::map<std::string, std::vector<std::optional<qint64>>> m_first; ///< by key: their values
};

} // namespace shopglass
