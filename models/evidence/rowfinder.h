// Finds the rows that make up both sides of a figure: every measure's own pass names them, and what several
// measures say of one row is put together.
//
// The rows of a long period are found part by part on several threads. Threads: a RowFinder may be used by
// several at once.

#pragma once

#include "models/evidence/quotient.h"
#include "models/indicators/analysis.h"
#include "models/indicators/needs.h"
#include "models/indicators/slice.h"
#include "models/indicators/summation.h"

#include <functional>
#include <span>
#include <vector>

namespace shopglass {

struct FigureMeasure;

class RowFinder final
{
public:
    RowFinder(const CompiledIndicator &indicator, const Evaluator &evaluator, Period period,
              const RowFilter &filter);

    enum class Time { NewestFirst, OldestFirst };
    /// Is given rows of a worker, some at a time, each row once; workers call it at the same time.
    using Visitor = std::function<void(std::size_t worker, std::span<const JoinedRow>)>;
    /// Calls visit for the rows of a kind, those of one time before those of the other, roughly.
    void visit(const QString &kind, const Quotient &sides, Time time, const Visitor &visit) const;
    static std::size_t workers();

    /// The kinds of rows that a side may have, in the order of its measures: export kinds, or empty for days
    /// that no file covers.
    [[nodiscard]] QStringList kindsOf(const MeasureSum &side) const;
    /// What the shares of a side are: fen, seconds, or pieces. Requires: the side has rows of the kind.
    [[nodiscard]] Unit unitOf(const QString &kind, const MeasureSum &side) const;

private:
    enum class Side { Above, Below };
    /// A measure of a side.
    struct Term
    {
        std::optional<Measure> measure;
        const FigureMeasure *figure = nullptr; ///< where it is none over orders, after-sales or parcels
        int times = 1;
        Side side = Side::Above;
    };

    [[nodiscard]] Term termOf(const QString &id, int times, Side side) const;
    [[nodiscard]] QString kindOf(const Term &term) const;
    [[nodiscard]] std::vector<Term> termsOf(const QString &kind, const Quotient &sides) const;
    /// The slice in parts of time, where what a row adds depends on its day alone.
    [[nodiscard]] std::vector<Slice> partsOf(const QString &kind, const std::vector<Term> &terms) const;
    void visitPart(const Slice &part, const std::vector<Term> &terms, const JoinedVisitor &visit) const;
    /// Rows with what they add to a measure, as if it stood above the line.
    void visitTerm(const Slice &part, const Term &term, const JoinedVisitor &visit) const;
    [[nodiscard]] std::vector<RowShare> figureRowsOf(const FigureMeasure &figure, const Slice &part) const;
    [[nodiscard]] std::vector<RowShare> gapsOf(Measure measure) const;

    const CompiledIndicator &m_indicator;
    const Evaluator &m_evaluator;
    const StoreColumns &m_columns;
    const Needs m_needs;
    Slice m_slice;
    bool m_possible = true; ///< whether the files can tell the filter apart
};

} // namespace shopglass
