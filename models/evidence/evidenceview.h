// The rows behind a figure: which facts count in it, what each says and adds, and which row of which file
// each came from. Their shares add up to the part of the figure that was asked for.
//
// Amounts in fen. Buyers' data are not among the columns: the store has none. Threads: plain values; made off
// the UI thread.

#pragma once

#include "models/evidence/evidenceparts.h"

#include <QString>

#include <functional>

namespace shopglass {

class Workspace;

struct EvidenceColumn
{
    QString id; ///< attribute of the kind
    LocalText name;
    enum class Type { Text, Money, Count, Ratio, Score, Time, Day } type = Type::Text;
};

struct EvidenceCell
{
    std::optional<qint64> number; ///< of all types but Text, in the store's units
    QString text; ///< of Text; empty = blank
};

struct EvidenceLine
{
    std::int64_t share = 0;
    std::vector<EvidenceCell> cells; ///< by column; empty for a fact that is gone since the columns were read
    std::optional<std::int64_t> batch; ///< the import that its row came from; none for a day without files
    QString file;
    QString sheet;
    std::int64_t row = 0; ///< in the sheet, from 1 on
};

/// Rows of one kind, the first ones by the order asked for.
struct EvidenceTable
{
    QString kind; ///< export kind; empty for days that no file covers; see also replacedscores.h
    LocalText name; ///< of the kind
    Unit unit = Unit::Count; ///< of the shares
    std::size_t rowCount = 0; ///< of all rows
    std::int64_t total = 0; ///< of all rows' shares
    std::vector<EvidenceColumn> columns;
    std::vector<EvidenceLine> lines;
};

struct EvidenceView
{
    RowsQuestion question;
    Period period; ///< that was looked at
    Indicator indicator;
    IndicatorValue value;
    std::vector<RowsPart> parts; ///< that this figure has
    std::vector<EvidenceTable> tables;
};

/// Finds the rows and reads those that are to be shown. Requires: the evaluator's columns are of a store of
/// this workspace.
Result<EvidenceView> readEvidence(const RowsQuestion &question, const Evaluator &evaluator,
                                  const Workspace &workspace);

/// As readEvidence() for all rows, whatever the limit, some thousand lines at a time, so that memory does not
/// grow with them. visit returns false to stop, which is no error.
Result<void> visitEvidence(const RowsQuestion &question, const Evaluator &evaluator,
                           const Workspace &workspace,
                           const std::function<bool(const EvidenceTable &)> &visit);

/// What is shown of a fact of a kind.
std::vector<EvidenceColumn> evidenceColumns(const QString &kind);

} // namespace shopglass
